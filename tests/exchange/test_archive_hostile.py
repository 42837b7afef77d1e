"""Archives that somebody made to do harm, or that a disk broke: an error, and nothing has changed."""

import json
import random
import struct
import zipfile
from pathlib import Path
from time import monotonic

import pytest

from rebound_desktop.store import ArchiveUnreadable, JournalNewer, Store
from tests.conftest import HandClock
from tests.exchange.generated import filled_journal
from tests.exchange.test_archive import archived, came, changed, empty

SECONDS = 10


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that is in order."""
    place = tmp_path_factory.mktemp("sound")
    archived(filled_journal(place / "j", 21, 3, (), HandClock()), place / "a.zip")
    return place / "a.zip"


@pytest.fixture
def fresh(tmp_path: Path) -> Store:
    """An empty journal, closed."""
    return empty(tmp_path / "j")


def refused(fresh: Store, path: Path) -> None:
    before = archived(fresh, path.parent / "before.zip")
    began = monotonic()
    with pytest.raises((ArchiveUnreadable, JournalNewer)):
        came(fresh, path)
    assert monotonic() - began < SECONDS
    assert archived(fresh, path.parent / "after.zip") == before
    assert not list(fresh.folder.glob("staging*"))


def copied(sound: Path, target: Path, **parts: bytes | None) -> Path:
    """The sound archive with some parts replaced, added, or (None) left out; "/" is "__" in their names."""
    changes = {name.replace("__", "/"): content for name, content in parts.items()}
    with zipfile.ZipFile(sound) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            if name not in changes:
                archive.writestr(name, source.read(name))
        for name, content in changes.items():
            if content is not None:
                archive.writestr(name, content)
    return target


def test_what_is_no_archive(tmp_path: Path, fresh: Store) -> None:
    for number, content in enumerate((b"", b"PK", b"x" * 1000, b"PK\x05\x06" + b"\0" * 18)):
        path = tmp_path / f"{number}.zip"
        path.write_bytes(content)
        refused(fresh, path)
    refused(fresh, tmp_path / "absent.zip")
    refused(fresh, tmp_path)


@pytest.mark.parametrize(
    "about",
    (
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"format": "rebound-archive"}',
        b"[" * 100_000,
        b'{"version": ' + b"9" * 5000 + b"}",
    ),
)
def test_a_note_that_says_nothing(tmp_path: Path, fresh: Store, sound: Path, about: bytes) -> None:
    refused(fresh, copied(sound, tmp_path / "a.zip", **{"rebound.json": about}))


def test_counts_that_are_not_true(tmp_path: Path, fresh: Store, sound: Path) -> None:
    for number, count in enumerate((-1, 10**9, "3", None)):
        path = copied(sound, tmp_path / f"{number}.zip")
        changed(
            path, "rebound.json", lambda about, c=count: {**about, "tables": {**about["tables"], "entry": c}}
        )
        refused(fresh, path)
    refused(
        fresh,
        copied(sound, tmp_path / "less.zip", tables__entry_version=None, **{"tables/entry.jsonl": None}),
    )


@pytest.mark.parametrize(
    "change",
    (
        {"uid": None},
        {"uid": 7},
        {"uid": ""},
        {"text": 7},
        {"text": None},
        {"text": {"a": 1}},
        {"job": "nobody"},
        {"job": 3},
        {"only_for_me": "1"},
        {"only_for_me": 2**70},
        {"only_for_me": 1.5},
        {"day": "yesterday"},
        {"written_at": "x"},
        {"step": True},
        {"unknown": "column"},
        {"id": 1},
    ),
)
def test_a_row_that_no_journal_would_hold(
    tmp_path: Path, fresh: Store, sound: Path, change: dict[str, object]
) -> None:
    with zipfile.ZipFile(sound) as archive:
        rows = [json.loads(line) for line in archive.read("tables/entry.jsonl").split(b"\n")[:-1]]
    rows[1].update(change)
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    refused(fresh, copied(sound, tmp_path / "a.zip", **{"tables/entry.jsonl": lines.encode()}))


def test_a_uid_that_comes_twice(tmp_path: Path, fresh: Store, sound: Path) -> None:
    with zipfile.ZipFile(sound) as archive:
        lines = archive.read("tables/entry.jsonl").split(b"\n")
    lines[1] = lines[0]
    refused(fresh, copied(sound, tmp_path / "a.zip", **{"tables/entry.jsonl": b"\n".join(lines)}))


def test_a_file_that_is_not_what_its_name_says(tmp_path: Path, fresh: Store, sound: Path) -> None:
    with zipfile.ZipFile(sound) as archive:
        name = next(each for each in archive.namelist() if each.startswith("attachments/"))
    refused(fresh, copied(sound, tmp_path / "a.zip", **{name: b"another content"}))


def test_a_part_that_stands_in_it_twice(tmp_path: Path, fresh: Store, sound: Path) -> None:
    path = copied(sound, tmp_path / "a.zip")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("tables/entry.jsonl", b"")
    refused(fresh, path)


def test_a_bomb(tmp_path: Path, fresh: Store, sound: Path) -> None:
    path = copied(sound, tmp_path / "a.zip", **{"tables/entry.jsonl": None})
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("tables/entry.jsonl", "w") as file,
    ):
        for _ in range(200):
            file.write(b" " * 1024 * 1024)
    assert path.stat().st_size < 2_000_000
    refused(fresh, path)


def test_a_claim_of_a_gigabyte(tmp_path: Path, fresh: Store, sound: Path) -> None:
    content = bytearray(copied(sound, tmp_path / "a.zip").read_bytes())
    place = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, place + 24, 1_000_000_000)
    (tmp_path / "a.zip").write_bytes(content)
    refused(fresh, tmp_path / "a.zip")


def test_bytes_changed_anywhere_never_crash_and_never_change_half(
    tmp_path: Path, fresh: Store, sound: Path, request: pytest.FixtureRequest
) -> None:
    whole = sound.read_bytes()
    before = archived(fresh, tmp_path / "before.zip")
    chance = random.Random(1)
    path = tmp_path / "a.zip"
    for _ in range(2000 if request.config.getoption("--full") else 40):
        broken = bytearray(whole)
        for _ in range(chance.randrange(1, 4)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        cut = len(broken) if chance.random() < 0.7 else chance.randrange(len(broken))
        path.write_bytes(broken[:cut])
        try:
            came(fresh, path)
        except (ArchiveUnreadable, JournalNewer):
            assert archived(fresh, tmp_path / "after.zip") == before
        else:
            # What was changed says nothing of the journal (a date in the zip): everything came, exactly.
            assert archived(fresh, tmp_path / "after.zip") == whole
            fresh = empty(tmp_path / f"j{chance.random()}")
            before = archived(fresh, tmp_path / "before.zip")
