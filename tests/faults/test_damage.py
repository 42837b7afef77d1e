"""A journal that is not what was written: it is told, or it does no harm. Never shown as text, never written over."""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.store import ReboundError, create, vault
from tests.faults.sessions import Bench
from tests.store.conftest import bytes_of

PAGE = 4096
# Pages damaged in one way each; with --full every one, in every way.
PAGES = 70
ENTRIES = 40
PICTURE = b"a picture " * 900


@dataclass(frozen=True)
class Model:
    """A closed journal, the same one as it was earlier, and the entries' texts in each."""

    folder: Path
    earlier: Path
    texts: dict[int, str]
    earlier_texts: dict[int, str]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """Forty entries that were all written twice, and an attachment; a backup was made since, and lies elsewhere."""
    place = tmp_path_factory.mktemp("model")
    folder, earlier = place / "now", place / "earlier"
    bench = Bench(folder)
    bench.opened = create(folder, bench.time.clock, lambda change: None)
    texts = {number: f"Day {number}, as it was first told. " * 20 for number in range(1, ENTRIES + 1)}
    for text in texts.values():
        bench.store.journal.write(text)
    bench.store.attached.attach(Owner.ENTRY, 1, "portrait.png", PICTURE)
    bench.store.backup()
    bench.close()
    shutil.rmtree(folder / "backups")
    shutil.copytree(folder, earlier)
    again = {number: f"Day {number}, told once more. " * 20 for number in texts}
    for number, text in again.items():
        bench.store.journal.write(text, entry_id=number)
    bench.close()
    return Model(folder, earlier, again, texts)


def read_all(folder: Path) -> tuple[str, dict[int, str]]:
    """What a start, reading everything and a backup come upon ("" for nothing), and the texts they show."""
    bench = Bench(folder)
    shown: dict[int, str] = {}
    told = ""
    try:
        store = bench.store
        for line in store.journal.lines():
            entry = store.journal.entry(line.id)
            assert entry is not None
            shown[entry.id] = entry.text
        for file in store.attached.of(Owner.ENTRY, 1):
            assert store.attached.content(file.content_hash) in (PICTURE, None)
        store.search.find("told")
        store.backup()
    except ReboundError as error:
        told = type(error).__name__
    finally:
        bench.close()
    return told, shown


def look_at(folder: Path, *kept: dict[int, str]) -> str:
    """What is told of a damaged folder. Only what a person wrote is shown, and every file is as it was.

    kept: the texts that may stand in each entry. When nothing is told, each entry is there.
    """
    before = bytes_of(folder)
    told, shown = read_all(folder)
    for key, text in shown.items():
        assert text in [texts.get(key) for texts in kept]
    assert told or shown.keys() == kept[0].keys()
    after = bytes_of(folder)
    made = {name for name in after if name not in before}
    assert not [name for name in made if name.endswith(".rebound")] or not told, made
    assert {name: after.get(name) for name in before} == before
    shutil.rmtree(folder / "backups", ignore_errors=True)
    return told


def damages(page: bytes, other: bytes, dice: random.Random) -> Iterator[tuple[str, bytes]]:
    """A page with one bit changed, one of zeros, one of which half is another's, and one of noise."""
    flipped = bytearray(page)
    flipped[dice.randrange(len(page))] ^= 1 << dice.randrange(8)
    yield "flipped", bytes(flipped)
    yield "zeroed", bytes(len(page))
    yield "torn", page[: len(page) // 2] + other[len(page) // 2 :]
    yield "noise", dice.randbytes(len(page))


@pytest.mark.parametrize("name", ["journal.db", "attachments.db"])
def test_each_damaged_page_is_told_or_harmless_and_stays_as_it_is(
    name: str, model: Model, tmp_path: Path, full: bool, tell: Callable[[str], None]
) -> None:
    dice = random.Random(4)
    folder = tmp_path / "j"
    shutil.copytree(model.folder, folder)
    whole, earlier = (
        (model.folder / name).read_bytes(),
        (model.earlier / name).read_bytes().ljust(1 << 24, b"\0"),
    )
    pages = range(0, len(whole), PAGE)
    told = tried = 0
    chosen = pages if full else sorted(dice.sample(pages, min(len(pages), PAGES)))
    for place in chosen:
        page, other = whole[place : place + PAGE], earlier[place : place + PAGE]
        kinds = [each for each in damages(page, other, dice) if each[1] != page]
        for _kind, damaged in kinds if full else [dice.choice(kinds)]:
            (folder / name).write_bytes(whole[:place] + damaged + whole[place + PAGE :])
            tried += 1
            told += bool(look_at(folder, model.texts))
    # A page that nothing is kept on any more is nobody's loss; there are few of them.
    assert told >= 0.95 * tried
    tell(
        f"damage, {name}: {len(chosen)} of {len(pages)} pages, {tried} damages, {told} told, {tried - told} harmless"
    )


def test_an_old_page_in_the_place_of_its_newer_self_is_told_or_shows_what_was_once_written(
    model: Model, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    folder = tmp_path / "j"
    shutil.copytree(model.folder, folder)
    whole, earlier = (model.folder / "journal.db").read_bytes(), (model.earlier / "journal.db").read_bytes()
    told = tried = 0
    for place in range(0, min(len(whole), len(earlier)), PAGE):
        old = earlier[place : place + PAGE]
        if old != whole[place : place + PAGE]:
            (folder / "journal.db").write_bytes(whole[:place] + old + whole[place + PAGE :])
            tried += 1
            told += bool(look_at(folder, model.texts, model.earlier_texts))
    assert tried
    tell(f"damage, journal.db: {tried} old pages replayed, {told} told")


def test_a_journal_cut_short_is_told_and_stays_as_it_is(
    model: Model, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    folder = tmp_path / "j"
    shutil.copytree(model.folder, folder)
    whole = (model.folder / "journal.db").read_bytes()
    sizes = [0, 1, 511, 512, *range(PAGE, len(whole), 9 * PAGE), *range(PAGE // 2, len(whole), 11 * PAGE)]
    for size in [*sizes, len(whole) - PAGE, len(whole) - 1]:
        (folder / "journal.db").write_bytes(whole[:size])
        assert look_at(folder, model.texts) == "JournalDamaged", size
    tell(f"damage, cut short: {len(sizes) + 2} sizes")


@pytest.mark.parametrize("content", [b"", b"\0" * 40_000, b"SQLite format 3\0" + b"\0" * 40_000])
@pytest.mark.parametrize("name", ["journal.db", "attachments.db", "keys.json", "keys.copy.json"])
def test_an_empty_or_foreign_file_is_told_or_healed_and_the_others_stay(
    name: str, content: bytes, model: Model, tmp_path: Path
) -> None:
    folder = tmp_path / "j"
    shutil.copytree(model.folder, folder)
    (folder / name).write_bytes(content)
    if name.startswith("keys"):
        assert read_all(folder) == ("", model.texts)
        assert (folder / name).read_bytes() == (model.folder / name).read_bytes()
    else:
        assert look_at(folder, model.texts) == "JournalDamaged"


def test_without_any_key_file_nothing_is_opened_and_nothing_made(model: Model, tmp_path: Path) -> None:
    folder = tmp_path / "j"
    shutil.copytree(model.folder, folder)
    for content in (None, b"", b"{}", b"\xff" * 100):
        for name in (vault.KEY_FILE, vault.KEY_FILE_COPY):
            if content is None:
                (folder / name).unlink()
            else:
                (folder / name).write_bytes(content)
        assert look_at(folder) == "KeyFileDamaged"


def test_files_of_another_journal_are_told_and_both_stay(model: Model, tmp_path: Path) -> None:
    other = Bench(tmp_path / "other")
    other.opened = create(other.folder, other.time.clock, lambda change: None)
    other.store.journal.write("Somebody else's.")
    other.store.attachments.put(b"theirs")
    other.close()
    for names in (
        ["journal.db"],
        ["attachments.db"],
        ["keys.json", "keys.copy.json"],
    ):
        folder = tmp_path / names[0]
        shutil.copytree(model.folder, folder)
        for name in names:
            shutil.copy(other.folder / name, folder / name)
        assert look_at(folder, model.texts) == "JournalDamaged", names
    swapped = tmp_path / "swapped"
    shutil.copytree(model.folder, swapped)
    (swapped / "journal.db").rename(swapped / "x")
    (swapped / "attachments.db").rename(swapped / "journal.db")
    (swapped / "x").rename(swapped / "attachments.db")
    assert look_at(swapped, model.texts) == "JournalDamaged"
    shutil.copy(model.folder / "journal.db", swapped / "journal.db")
    shutil.copy(model.folder / "journal.db", swapped / "attachments.db")
    assert look_at(swapped, model.texts) == "JournalDamaged"


def test_a_damaged_or_foreign_log_is_told_or_left_out(
    model: Model, tmp_path: Path, full: bool, tell: Callable[[str], None]
) -> None:
    bench = Bench(tmp_path / "open")
    shutil.copytree(model.folder, bench.folder)
    later = {1: "Only in the log. " * 300}
    for number in range(1, 6):
        bench.store.journal.write(later[1] if number == 5 else f"draft {number}", entry_id=1)
    drafts = [{1: f"draft {number}"} for number in range(1, 5)]
    template = tmp_path / "template"
    shutil.copytree(bench.folder, template, ignore=shutil.ignore_patterns("*-shm"))
    bench.close()
    log = (template / "journal.db-wal").read_bytes()
    dice = random.Random(7)
    told = tried = 0
    for number in range(300 if full else 20):
        folder = tmp_path / "j"
        shutil.copytree(template, folder)
        damaged = bytearray(log)
        if number % 2:
            del damaged[dice.randrange(len(log)) :]
        else:
            place = dice.randrange(len(log))
            damaged[place : place + 64] = dice.randbytes(len(damaged[place : place + 64]))
        (folder / "journal.db-wal").write_bytes(damaged)
        found, shown = read_all(folder)
        for key, text in shown.items():
            assert text in [texts.get(key) for texts in (model.texts, later, *drafts)]
        tried, told = tried + 1, told + bool(found)
        shutil.rmtree(folder)
    tell(f"damage, the log: {tried} damaged, {told} told, the others as of an earlier word")
