"""What is no key file and no backup, or not any more: an error of ours, never a crash, and nothing has changed."""

import contextlib
import io
import json
import random
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rebound_desktop.core.attached import Owner
from rebound_desktop.store import ReboundError, WrongPassphrase, backups, create, recovery_code, vault
from tests.faults.sessions import FIRST_WORDS, Bench
from tests.store.conftest import CHEAP, bytes_of

KEY = bytes(range(32))
CHAIN = bytes(range(32, 64))
TRIES, TRIES_IN_FULL = 80, 4000

MEMBERS = ("journal.db", "keys.json", "about.json")
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=8,
)


def written() -> bytes:
    """A key file with a slot of each guarded kind."""
    slots = (
        vault.passphrase_slot(KEY, FIRST_WORDS, CHEAP),
        vault.recovery_slot(KEY, recovery_code.new(), CHEAP),
        vault.slot_by_key(vault.SlotKind.KEYCHAIN, KEY, CHAIN),
    )
    return vault.to_json(vault.KeyFile("a journal", slots))


WRITTEN = written()


@given(
    st.binary(max_size=400)
    | st.text(max_size=200).map(str.encode)
    | anything.map(lambda x: json.dumps(x).encode())
)
def test_what_is_no_key_file_is_a_damaged_one(content: bytes) -> None:
    with pytest.raises(ReboundError):
        vault.from_json(content)


@given(data=st.data())
@settings(deadline=None)
def test_a_key_file_with_another_value_in_it_gives_the_key_or_nothing(data: st.DataObject) -> None:
    content = json.loads(WRITTEN)
    where = data.draw(st.sampled_from([content, *content["slots"]]))
    name = data.draw(st.sampled_from(sorted(where)) | st.just("coming"))
    where[name] = data.draw(anything | st.text("AQx=/", max_size=100) | st.integers(-(2**70), 2**70))
    if data.draw(st.booleans()):
        del content["check"]
    try:
        keys = vault.from_json(json.dumps(content).encode())
    except ReboundError:
        return
    # What a key file may ask for is bounded, but a gigabyte a try is more than a test has.
    assume(all(slot.cost.memory <= 2**20 for slot in keys.slots))
    with contextlib.suppress(WrongPassphrase):
        assert vault.unlock_with_passphrase(keys, FIRST_WORDS) == KEY
    assert vault.unlock_by_key(keys.slots, vault.SlotKind.KEYCHAIN, CHAIN) in (KEY, None)


@given(st.integers(0, len(WRITTEN) - 1), st.integers(0, 7))
def test_a_flipped_bit_in_both_copies_is_never_another_key(place: int, bit: int) -> None:
    changed = bytearray(WRITTEN)
    changed[place] ^= 1 << bit
    try:
        keys = vault.from_json(bytes(changed))
        assume(all(slot.cost.memory <= 2**20 for slot in keys.slots))
        assert vault.unlock_by_key(keys.slots, vault.SlotKind.KEYCHAIN, CHAIN) in (KEY, None)
        assert vault.unlock_with_passphrase(keys, FIRST_WORDS) == KEY
    except ReboundError:
        pass


@dataclass(frozen=True)
class Kept:
    """A closed journal that is newer than its one backup."""

    folder: Path
    backup: Path
    key: bytes


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Two entries, of which the backup has one, and an attachment."""
    bench = Bench(tmp_path_factory.mktemp("kept") / "j")
    bench.opened = create(bench.folder, bench.time.clock, lambda change: None)
    bench.store.journal.write("one")
    bench.store.attached.attach(Owner.ENTRY, 1, "portrait.png", b"a picture")
    made = bench.store.backup()
    bench.store.journal.write("two")
    key = bench.store.key
    bench.close()
    elsewhere = bench.folder.with_name("elsewhere")
    shutil.move(bench.folder / "backups", elsewhere)
    return Kept(bench.folder, elsewhere / made.path.name, key)


def spoilt(content: bytes, dice: random.Random) -> bytes:
    """A backup with something wrong in it: bytes, its length, its order, one of its parts, or all of it."""
    changed = bytearray(content)
    way = dice.randrange(7)
    # The ends of a zip say where everything is: half of the changes go there.
    place = dice.choice(
        [dice.randrange(len(content)), len(content) - 1 - dice.randrange(400), dice.randrange(400)]
    )
    if way == 0:
        changed[place] ^= 1 << dice.randrange(8)
    elif way == 1:
        changed[place : place + 16] = dice.randbytes(16)
    elif way == 2:
        del changed[place:]
    elif way == 3:
        del changed[place : place + dice.randrange(1, 5000)]
    elif way == 4:
        changed[place:place] = dice.randbytes(dice.randrange(1, 5000))
    elif way == 5:
        return with_another_part(content, dice)
    else:
        return dice.randbytes(dice.randrange(3000))
    return bytes(changed)


def with_another_part(content: bytes, dice: random.Random) -> bytes:
    """A whole zip in which one part is another, is missing, stands twice, or is compressed."""
    chosen = dice.choice(MEMBERS)
    others = [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"made_at": 7}',
        b"[" * 100_000,
        dice.randbytes(5000),
        bytes(40_000),
    ]
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for name in MEMBERS:
            part = old.read(name)
            if name == chosen:
                way = dice.randrange(4)
                if way == 0:
                    continue
                if way == 1:
                    new.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
                    continue
                part = part[: dice.randrange(len(part))] if way == 2 else dice.choice(others)
            new.writestr(name, part)
    return made.getvalue()


def texts(folder: Path) -> list[str]:
    """Every entry of a closed journal."""
    bench = Bench(folder)
    found = [
        entry.text for line in bench.store.journal.lines() if (entry := bench.store.journal.entry(line.id))
    ]
    bench.close()
    return sorted(found)


def test_a_spoilt_backup_is_told_and_changes_nothing_or_is_whole(
    kept: Kept, tmp_path: Path, full: bool, tell: Callable[[str], None]
) -> None:
    dice = random.Random(6)
    content = kept.backup.read_bytes()
    folder, moment = tmp_path / "j", Bench(kept.folder).time.moment
    shutil.copytree(kept.folder, folder)
    before = bytes_of(folder)
    told, tries = 0, TRIES_IN_FULL if full else TRIES
    for number in range(tries + 1):
        path = tmp_path / "spoilt.rebound"
        path.write_bytes(spoilt(content, dice) if number else content)
        try:
            backups.restore(backups.read(path), kept.key, folder, moment)
        except ReboundError:
            assert number, "the whole one is taken"
            told += 1
            assert bytes_of(folder) == before
            continue
        assert texts(folder) == ["one"]
        (replaced,) = folder.glob("replaced-*")
        assert bytes_of(replaced) == before
        shutil.rmtree(folder)
        shutil.copytree(kept.folder, folder)
    assert told > tries / 2
    tell(f"wrong input: {tries} spoilt backups, {told} told, {tries - told} still whole")


def test_merging_a_spoilt_copy_is_told_and_changes_nothing_or_takes_it_whole(
    kept: Kept, tmp_path: Path, full: bool, tell: Callable[[str], None]
) -> None:
    dice = random.Random(7)
    content = kept.backup.read_bytes()
    bench = Bench(tmp_path / "j")
    shutil.copytree(kept.folder, bench.folder)
    told, tries = 0, (TRIES_IN_FULL if full else TRIES) // 8
    path = tmp_path / "spoilt.rebound"
    before = sorted(entry.title for entry in bench.store.journal.lines())
    for _ in range(tries):
        path.write_bytes(spoilt(content, dice))
        try:
            bench.store.merge(path)
        except ReboundError:
            told += 1
        # The backup holds nothing that is not here: whether it was read or not, the journal is the same.
        assert sorted(entry.title for entry in bench.store.journal.lines()) == before
    bench.close()
    assert texts(tmp_path / "j") == ["one", "two"]
    assert told > tries / 2
    tell(f"wrong input: {tries} spoilt copies merged, {told} told")


def test_a_backup_of_something_that_is_no_journal_is_told_and_changes_nothing(
    kept: Kept, tmp_path: Path
) -> None:
    folder, path = tmp_path / "j", tmp_path / "other.rebound"
    shutil.copytree(kept.folder, folder)
    before = bytes_of(folder)
    # The journal's key opens the last one, and every page of it is sound.
    for part in (b"", bytes(40_000), (kept.folder / "attachments.db").read_bytes()):
        with zipfile.ZipFile(kept.backup) as old, zipfile.ZipFile(path, "w") as new:
            for name in MEMBERS:
                new.writestr(name, part if name == "journal.db" else old.read(name))
        with pytest.raises(ReboundError):
            backups.restore(backups.read(path), kept.key, folder, Bench(folder).time.moment)
        assert bytes_of(folder) == before


def test_what_is_no_backup_at_all_is_told(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "folder.rebound").mkdir()
    (tmp_path / "empty.rebound").touch()
    shutil.copy(kept.folder / "journal.db", tmp_path / "journal.rebound")
    for name in ("folder", "empty", "journal", "missing"):
        with pytest.raises(ReboundError):
            backups.read(tmp_path / f"{name}.rebound")
    assert backups.all_in(tmp_path) == ()
