"""The Rebound archive: everything leaves, and everything comes back exactly."""

import json
import zipfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rebound_desktop.core.progress import Stopped
from rebound_desktop.exchange.archive import is_archive, read_archive, write_archive
from rebound_desktop.exchange.archive_schema import schema_text
from rebound_desktop.paths import resource
from rebound_desktop.store import ArchiveUnreadable, JournalNewer, Store, create, rows
from rebound_desktop.store.registry import REGISTRY
from tests.conftest import HandClock
from tests.exchange.generated import ODD, filled_journal

MADE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def archived(store: Store, target: Path) -> bytes:
    with rows.leaving(store.folder, store.key) as leaving:
        write_archive(leaving, target, MADE)
    return target.read_bytes()


def empty(folder: Path) -> Store:
    store = create(folder, HandClock().clock, lambda change: None)
    store.close()
    return store


def came(store: Store, archive: Path) -> object:
    return read_archive(archive, store.folder, store.keys, store.key, HandClock().clock)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    seed=st.integers(0, 2**32),
    texts=st.lists(st.text(st.characters(codec="utf-8"), max_size=60), max_size=8),
)
def test_archive_to_an_empty_journal_to_archive_is_identical(seed: int, texts: list[str]) -> None:
    with TemporaryDirectory() as place:
        one, other = Path(place) / "one", Path(place) / "other"
        full = filled_journal(one, seed, 4, (*texts, *ODD), HandClock())
        first = archived(full, Path(place) / "first.rebound-archive.zip")
        fresh = empty(other)
        came(fresh, Path(place) / "first.rebound-archive.zip")
        assert archived(fresh, Path(place) / "second.rebound-archive.zip") == first


def test_every_table_of_the_registry_is_in_it(tmp_path: Path) -> None:
    full = filled_journal(tmp_path / "j", 7, 6, (), HandClock())
    archived(full, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        counts = json.loads(archive.read("rebound.json"))["tables"]
    assert set(counts) == {manners.table._meta.table_name for manners in REGISTRY if manners.archive}
    assert [name for name, count in counts.items() if not count] == []


def test_the_published_schema_is_what_the_registry_says() -> None:
    published = resource("formats/archive.schema.json").read_text("utf-8")
    assert published == schema_text(), "run build_scripts/make_archive_schema.py"


def test_it_keeps_to_its_published_schema(tmp_path: Path) -> None:
    full = filled_journal(tmp_path / "j", 11, 4, (), HandClock())
    archived(full, tmp_path / "a.zip")
    schema = json.loads(resource("formats/archive.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        jsonschema.validate(json.loads(archive.read("rebound.json")), schema)
        for shape in rows.tables():
            check = jsonschema.Draft202012Validator(
                {"$defs": schema["$defs"], "$ref": f"#/$defs/{shape.name}"}
            )
            for line in archive.read(f"tables/{shape.name}.jsonl").splitlines():
                check.validate(json.loads(line))


def test_twice_adds_nothing(tmp_path: Path) -> None:
    full = filled_journal(tmp_path / "j", 3, 4, (), HandClock())
    first = archived(full, tmp_path / "a.zip")
    came(full, tmp_path / "a.zip")
    fresh = empty(tmp_path / "k")
    came(fresh, tmp_path / "a.zip")
    came(fresh, tmp_path / "a.zip")
    assert archived(full, tmp_path / "b.zip") == first
    assert archived(fresh, tmp_path / "c.zip") == first


def test_what_is_here_already_stays_and_undo_takes_it_back(tmp_path: Path) -> None:
    full = filled_journal(tmp_path / "j", 5, 3, (), HandClock())
    archived(full, tmp_path / "a.zip")
    mine = create(tmp_path / "k", HandClock().clock, lambda change: None)
    kept = mine.journal.write("mine")
    before = archived(mine, tmp_path / "before.zip")
    came(mine, tmp_path / "a.zip")
    assert mine.journal.entry(kept) is not None
    with rows.leaving(mine.folder, mine.key) as leaving:
        assert leaving.count("entry") == 4
    done = mine.undo.last_done()
    assert done is not None
    mine.apart(lambda shelves: shelves.undo.undo(done.id))
    assert archived(mine, tmp_path / "after.zip") == before
    mine.close()


def test_stopped_in_the_middle_changes_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    full = filled_journal(tmp_path / "j", 9, 4, (), HandClock())
    target = tmp_path / "a.zip"
    target.write_bytes(b"older")

    def stop(done: int, whole: int) -> None:
        assert 0 <= done <= whole
        raise Stopped

    with pytest.raises(Stopped), rows.leaving(full.folder, full.key) as leaving:
        write_archive(leaving, target, MADE, stop)
    assert target.read_bytes() == b"older"
    archived(full, target)
    fresh = empty(tmp_path / "k")
    before = archived(fresh, tmp_path / "before.zip")
    with pytest.raises(Stopped):
        read_archive(target, fresh.folder, fresh.keys, fresh.key, HandClock().clock, stop)
    assert archived(fresh, tmp_path / "after.zip") == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".part") == []
    assert not list(fresh.folder.glob("staging*"))


def test_packed_anew_below_a_folder_and_compressed_it_is_read_too(tmp_path: Path) -> None:
    full = filled_journal(tmp_path / "j", 13, 3, (), HandClock())
    first = archived(full, tmp_path / "a.zip")
    with (
        zipfile.ZipFile(tmp_path / "a.zip") as source,
        zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            target.writestr(f"Rebound export/{name}", source.read(name))
        target.writestr("__MACOSX/._x", b"")
    assert is_archive(tmp_path / "b.zip")
    fresh = empty(tmp_path / "k")
    came(fresh, tmp_path / "b.zip")
    assert archived(fresh, tmp_path / "c.zip") == first


def test_an_archive_of_a_newer_rebound_is_named_as_that(tmp_path: Path) -> None:
    full = filled_journal(tmp_path / "j", 1, 2, (), HandClock())
    archived(full, tmp_path / "a.zip")
    changed(tmp_path / "a.zip", "rebound.json", lambda about: {**about, "schema": 999})
    with pytest.raises(JournalNewer):
        came(empty(tmp_path / "k"), tmp_path / "a.zip")


def changed(path: Path, name: str, change: object) -> None:
    """Rewrite one JSON part of an archive."""
    with zipfile.ZipFile(path) as source:
        parts = {each: source.read(each) for each in source.namelist()}
    parts[name] = json.dumps(change(json.loads(parts[name]))).encode()  # type: ignore[operator]
    with zipfile.ZipFile(path, "w") as target:
        for each, content in parts.items():
            target.writestr(each, content)


@pytest.mark.parametrize(
    "name", ("../../evil.txt", "/etc/evil", "attachments/../../evil", "tables/evil.jsonl")
)
def test_a_name_that_leads_outside_is_never_followed(tmp_path: Path, name: str) -> None:
    full = filled_journal(tmp_path / "j", 2, 2, (), HandClock())
    archived(full, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip", "a") as archive:
        archive.writestr(name, b"{}\n")
    fresh = empty(tmp_path / "k")
    with suppress(ArchiveUnreadable):
        came(fresh, tmp_path / "a.zip")
    assert not list(tmp_path.rglob("evil*"))
