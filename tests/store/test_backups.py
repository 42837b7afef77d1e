"""Backups are whole, checked, made while writing, and brought back without losing what stood there."""

import errno
import itertools
import os
import random
import zipfile
from collections import namedtuple
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from rebound_desktop import words
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.store import (
    BackupUnreadable,
    DiskFull,
    DiskTrouble,
    JournalDamaged,
    JournalInUse,
    ReadOnly,
    ReboundError,
    Store,
    backups,
    create,
    key_file_of,
    vault,
)
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.database import plain_connection
from tests.conftest import HandClock
from tests.faults.disk import Call, Verb, watching
from tests.faults.processes import written_elsewhere
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import Home, bytes_of
from tests.store.power import PowerCut


def opened_from(folder: Path, key: bytes, time: HandClock) -> Store:
    keys = key_file_of(folder)
    assert keys is not None
    return Store(folder, keys, key, time.clock, lambda change: None)


def texts(store: Store) -> list[str]:
    return [
        found.text for line in store.journal.lines() if (found := store.journal.entry(line.id)) is not None
    ]


def test_a_backup_is_made_while_the_journal_is_open_and_says_what_it_holds(home: Home) -> None:
    home.store.journal.write("one")
    made = home.store.backup()
    home.store.journal.write("two")
    assert backups.all_in(home.folder / "backups") == (made,)
    assert (made.holding.entries, made.holding.first_day) == (1, "2026-11-23")
    assert sorted(path.name for path in (home.folder / "backups").iterdir()) == [made.path.name]
    assert made.path.stat().st_mode & 0o077 == 0


def test_a_backup_counts_jobs_as_they_are_listed(home: Home) -> None:
    home.store.jobs.add("Northwind", "Miller")
    home.store.choices.add_column(StandsFor.PRESENT_JOB)
    assert home.store.backup().holding.jobs == 1


def test_a_restored_backup_brings_everything_back_and_keeps_what_stood_there(home: Home) -> None:
    home.store.journal.write("one")
    made = home.store.backup()
    home.store.journal.write("two")
    home.store.close()
    replaced = backups.restore(made, home.store.key, home.folder, home.time.moment).former
    assert replaced is not None
    back = opened_from(home.folder, home.store.key, home.time)
    assert texts(back) == ["one"] and len(back.search.find("one")) == 1
    back.close()
    kept = opened_from(replaced, home.store.key, home.time)
    assert sorted(texts(kept)) == ["one", "two"]
    kept.close()


def test_what_was_replaced_is_put_back_with_its_attachments_and_stays(home: Home, tmp_path: Path) -> None:
    made = home.store.backup()
    home.store.journal.write("one")
    name = home.store.attachments.put(b"a picture")
    key = home.store.key
    home.store.close()
    former = backups.restore(made, key, home.folder, home.time.moment).former
    assert former is not None
    (found,) = backups.replaced_in(home.folder, key)
    assert found.is_replaced and found.holding.entries == 1 and found.holding.made_at == home.time.moment
    assert backups.replaced_in(home.folder, b"\0" * 32)[0].holding.entries == 0
    home.time.go_on(hours=1)
    backups.restore(backups.read_any(found.path), key, home.folder, home.time.moment)
    back = opened_from(home.folder, key, home.time)
    assert texts(back) == ["one"] and back.attachments.get(name) == b"a picture"
    back.close()
    newest, oldest = backups.replaced_in(home.folder, key)
    assert newest.holding.entries == 0 and oldest == found
    assert not list(home.folder.glob("*.restored*"))


def test_what_is_no_replaced_journal_is_none_that_can_be_put_back(home: Home) -> None:
    key = home.store.key
    for name in ("replaced-once", "replaced-2026-01-01T000000000000Z"):
        (home.folder / name).mkdir()
        (home.folder / name / "journal.db").write_bytes(b"no journal")
    assert backups.replaced_in(home.folder, key) == ()
    with pytest.raises(BackupUnreadable):
        backups.read_any(home.folder / "journal.db")


def test_restoring_twice_in_the_same_moment_keeps_both_journals_that_stood_there(home: Home) -> None:
    made = home.store.backup()
    home.store.journal.write("one")
    home.store.close()
    first = backups.restore(made, home.store.key, home.folder, home.time.moment).former
    second = backups.restore(made, home.store.key, home.folder, home.time.moment).former
    assert first is not None and second is not None and first != second
    kept = opened_from(first, home.store.key, home.time)
    assert texts(kept) == ["one"]
    kept.close()


def test_a_backup_is_brought_to_a_new_computer_with_its_attachments(home: Home, tmp_path: Path) -> None:
    name = home.store.attachments.put(b"a picture")
    made = home.store.backup()
    elsewhere = tmp_path / "elsewhere"
    done = backups.restore(made, home.store.key, elsewhere, home.time.moment)
    assert done == backups.Restored(former=None)
    back = opened_from(elsewhere, home.store.key, home.time)
    assert back.attachments.get(name) == b"a picture"
    back.close()


def test_attachments_are_copied_once_and_leave_no_log(home: Home) -> None:
    home.store.attachments.put(b"a" * 300_000)
    home.store.backup()
    copied = (home.folder / "backups" / "attachments.db").read_bytes()
    home.store.journal.write("something new")
    home.store.backup()
    assert (home.folder / "backups" / "attachments.db").read_bytes() == copied
    assert not [
        name for name in bytes_of(home.folder) if name.endswith(("-wal", "-shm")) and "attachments" in name
    ]
    assert home.store.attachments.get("unknown") is None


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_500_000])
def test_a_file_of_any_size_is_whole_at_once_and_in_pieces(home: Home, size: int) -> None:
    content, other = bytes(range(251)) * (size // 251) + b"x" * (size % 251), home.folder / "other"
    name = home.store.attachments.put(content)
    assert home.store.attachments.get(name) == content
    pieces = home.store.attachments.pieces(name)
    assert pieces is not None and b"".join(pieces) == content
    assert home.store.attachments.pieces("unknown") is None
    other.mkdir()
    beside = AttachmentsFile(other, home.store.key)
    assert home.store.attachments.copy_new_to(beside) == 1 and beside.get(name) == content


def test_attachments_of_another_journal_step_aside_and_stay(home: Home) -> None:
    (home.folder / "backups").mkdir()
    other = create(home.folder.parent / "other", home.time.clock, lambda change: None)
    name = other.attachments.put(b"theirs")
    other.close()
    content = (other.folder / "attachments.db").read_bytes()
    (home.folder / "backups" / "attachments.db").write_bytes(content)
    mine = home.store.attachments.put(b"mine")
    home.store.backup()
    made = home.store.backup()
    elsewhere = home.folder.parent / "elsewhere"
    backups.restore(made, home.store.key, elsewhere, home.time.moment)
    back = opened_from(elsewhere, home.store.key, home.time)
    assert back.attachments.get(mine) == b"mine" and back.attachments.get(name) is None
    back.close()
    assert (home.folder / "backups" / "attachments-2.db").read_bytes() == content


def test_a_damaged_journal_makes_no_backup_and_lets_none_go(home: Home) -> None:
    for _ in range(3):
        home.store.journal.write("words " * 500)
        home.store.backup()
        home.time.go_on(hours=1)
    home.store.close()
    before = bytes_of(home.folder / "backups")
    journal = home.folder / "journal.db"
    content = bytearray(journal.read_bytes())
    content[len(content) // 2] ^= 1
    journal.write_bytes(content)
    home.time.go_on(days=900)
    with pytest.raises(JournalDamaged):
        backups.make(home.folder, home.store.keys, home.store.key, home.time.moment)
    assert bytes_of(home.folder / "backups") == before


def test_a_journal_that_could_be_copied_with_its_damage_lets_no_good_copy_go(home: Home) -> None:
    home.store.journal.write("words " * 500)
    for _ in range(3):
        home.store.backup()
        home.time.go_on(hours=1)
    home.store.close()
    before = bytes_of(home.folder / "backups")
    connection = plain_connection(home.folder / "journal.db", home.store.key, write=True)
    connection.execute("PRAGMA writable_schema=ON").fetchall()
    connection.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'step INTEGER', 'step INTEGER NOT NULL') WHERE name = 'entry'"
    ).fetchall()
    connection.close()
    home.time.go_on(days=900)
    with pytest.raises(JournalDamaged):
        backups.make(home.folder, home.store.keys, home.store.key, home.time.moment)
    assert bytes_of(home.folder / "backups") == before


def test_old_backups_go_and_those_of_another_journal_stay(home: Home) -> None:
    other = create(home.folder.parent / "other", home.time.clock, lambda change: None)
    theirs = other.backup()
    other.close()
    (home.folder / "backups").mkdir()
    (home.folder / "backups" / "theirs.rebound").write_bytes(theirs.path.read_bytes())
    for _ in range(15):
        home.store.backup()
        home.time.go_on(minutes=1)
    found = backups.all_in(home.folder / "backups")
    assert len([backup for backup in found if backup.keys.journal_id == home.store.keys.journal_id]) == 12
    assert any(backup.path.name == "theirs.rebound" for backup in found)


def test_two_backups_of_the_same_moment_are_two(home: Home) -> None:
    assert home.store.backup().path != home.store.backup().path
    assert len(backups.all_in(home.folder / "backups")) == 2


def test_without_room_there_is_no_backup_and_nothing_left_over(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(10, 10, 1024))
    with pytest.raises(DiskFull):
        home.store.backup()
    assert bytes_of(home.folder / "backups") == {}


def test_without_room_a_restore_changes_nothing(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    made = home.store.backup()
    home.store.close()
    before = bytes_of(home.folder)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(10, 10, 1024))
    with pytest.raises(DiskFull):
        backups.restore(made, home.store.key, home.folder, home.time.moment)
    assert bytes_of(home.folder) == before


def test_a_wrong_key_restores_nothing(home: Home) -> None:
    made = home.store.backup()
    home.store.close()
    before = bytes_of(home.folder)
    with pytest.raises(BackupUnreadable):
        backups.restore(made, bytes(32), home.folder, home.time.moment)
    assert bytes_of(home.folder) == before


def hostile(content: bytes, seed: int) -> bytes:
    """A backup with bytes changed, cut or doubled, most often where the zip describes itself."""
    chance = random.Random(seed)
    changed = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        near_an_end = chance.choice([chance.randrange(400), len(changed) - 1 - chance.randrange(400)])
        changed[min(max(near_an_end, 0), len(changed) - 1)] = chance.randrange(256)
    if chance.random() < 0.2:
        del changed[chance.randrange(len(changed)) :]
    return bytes(changed)


def test_any_damaged_backup_is_unreadable_or_whole_and_never_harms_the_folder(
    home: Home, tmp_path: Path
) -> None:
    home.store.journal.write("the words")
    made = home.store.backup()
    home.store.close()
    content = made.path.read_bytes()
    before = bytes_of(home.folder)
    path = tmp_path / "hostile.rebound"
    restored = 0
    for seed in range(250):
        path.write_bytes(hostile(content, seed))
        elsewhere = tmp_path / f"to-{seed}"
        try:
            backups.restore(backups.read(path), home.store.key, elsewhere, home.time.moment)
        except BackupUnreadable:
            assert bytes_of(elsewhere) == {}
        else:
            restored += 1
    assert 0 < restored < 250
    assert bytes_of(home.folder) == before


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip" * 100])
def test_what_is_no_backup_is_unreadable_and_left_out_of_the_list(home: Home, content: bytes) -> None:
    made = home.store.backup()
    (home.folder / "backups" / "broken.rebound").write_bytes(content)
    with pytest.raises(BackupUnreadable):
        backups.read(home.folder / "backups" / "broken.rebound")
    assert backups.all_in(home.folder / "backups") == (made,)


@pytest.mark.parametrize(
    "about",
    [
        '{"made_at": "0001-01-01T00:00:00+14:00", "entries": 1, "first_day": "", "last_day": ""}',
        '{"made_at": "2026-01-01T00:00:00+00:00", "entries": Infinity, "first_day": "", "last_day": ""}',
        '{"made_at": 7}',
        "[]",
        "[" * 100_000,
        "\ud800".encode("utf-8", "surrogatepass"),
    ],
)
def test_a_hostile_note_in_a_backup_is_unreadable(tmp_path: Path, about: str | bytes) -> None:
    path = tmp_path / "x.rebound"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("keys.json", vault.to_json(vault.KeyFile("j", (vault.open_slot(bytes(32)),))))
        archive.writestr("about.json", about)
        archive.writestr("journal.db", b"")
    with pytest.raises(BackupUnreadable):
        backups.read(path)


def test_a_compressed_backup_is_refused_so_that_nothing_can_swell(tmp_path: Path) -> None:
    path = tmp_path / "x.rebound"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("keys.json", "about.json", "journal.db"):
            archive.writestr(name, b" " * 1_000_000)
    with pytest.raises(BackupUnreadable):
        backups.read(path)


def test_the_newest_backup_stays_however_long_ago_it_was(home: Home) -> None:
    made = home.store.backup()
    backups.rotate(
        home.folder / "backups", home.time.moment + timedelta(days=9000), home.store.keys.journal_id
    )
    assert made.path.exists()


def test_an_old_copy_that_another_program_holds_costs_neither_the_new_one_nor_what_else_goes(
    home: Home, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    old = []
    for number in range(20):
        home.store.journal.write(f"page {number}")
        old.append(home.store.backup().path)
        home.time.go_on(hours=1)
    held = next(path for path in old if path.exists())
    let_go = backups.remove

    def remove(path: Path, *, for_good: bool = False) -> None:
        if path == held:
            raise ReadOnly(path, "PermissionError")
        let_go(path, for_good=for_good)

    home.time.go_on(days=400)
    before = [path for path in old if path.exists()]
    with monkeypatch.context() as world:
        world.setattr(backups, "remove", remove)
        made = home.store.backup()
    assert made.path.exists()
    after = [path for path in old if path.exists()]
    assert held in after and len(after) < len(before)
    assert [record.args for record in caplog.records] == [("ReadOnly",)]
    home.store.backup()
    assert not held.exists()


@pytest.mark.skipif(os.name == "nt", reason="it lets no open file be called otherwise")
def test_no_backup_takes_the_place_of_a_journal_that_another_program_has_open(home: Home) -> None:
    home.store.journal.write("before the copy")
    made = home.store.backup()
    home.store.close()
    with written_elsewhere(home.folder):
        before = bytes_of(home.folder)
        with pytest.raises(JournalInUse):
            backups.restore(made, home.store.key, home.folder, home.time.moment)
        assert bytes_of(home.folder) == before
    assert "By the other program." in texts(opened_from(home.folder, home.store.key, home.time))
    backups.restore(made, home.store.key, home.folder, home.time.moment)
    assert texts(opened_from(home.folder, home.store.key, home.time)) == ["before the copy"]


def test_a_restore_that_is_refused_midway_leaves_everything_where_it_was(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.store.attachments.put(b"a picture")
    home.store.journal.write("one")
    made = home.store.backup()
    home.store.journal.write("two")
    home.store.close()
    before = {name: content for name, content in bytes_of(home.folder).items() if "backups" not in name}
    real = Path.rename
    for refused in range(1, 5):
        calls = 0

        def rename(self: Path, target: Path) -> Path:
            nonlocal calls
            calls += 1
            if calls == refused:  # noqa: B023
                raise PermissionError(1, "not permitted", str(self))
            return real(self, target)

        with monkeypatch.context() as patches:
            patches.setattr(Path, "rename", rename)
            with pytest.raises(ReboundError):
                backups.restore(made, home.store.key, home.folder, home.time.moment)
        after = {name: content for name, content in bytes_of(home.folder).items() if "backups" not in name}
        assert after == before
    home.reopen()
    assert sorted(texts(home.store)) == ["one", "two"]


def test_what_a_stopped_copy_left_behind_is_gone_at_the_next_start(home: Home) -> None:
    home.store.backup()
    for name in ("backups/rebound-x.rebound.new", "backups/working.db", "journal.db.restored"):
        (home.folder / name).write_bytes(b"left over")
    home.reopen()
    names = {path.name for path in home.folder.rglob("*")}
    assert not names & {"rebound-x.rebound.new", "working.db", "journal.db.restored"}
    assert len(backups.all_in(home.folder / "backups")) == 1


def test_after_a_clock_that_ran_ahead_new_backups_are_made_and_told(home: Home) -> None:
    folder = home.folder / "backups"
    honest = home.store.backup()
    home.time.go_on(days=4000)
    ahead = home.store.backup()
    home.time.go_on(days=-4000)
    assert backups.newest(folder, now=home.time.moment) == honest
    for _ in range(20):
        home.time.go_on(days=1)
        made = home.store.backup()
        assert backups.newest(folder, now=home.time.moment) == made
    found = backups.all_in(folder, now=home.time.moment)
    assert found[0] == made and found[-1] == ahead and len(found) > 14
    for backup in found[:-1]:
        backup.path.unlink()
    assert backups.newest(folder, now=home.time.moment) == ahead


def test_a_restore_that_is_cut_off_is_settled_whatever_a_clock_once_said(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = create(tmp_path / "other", home.time.clock, lambda change: None)
    theirs = other.backup()
    other.close()
    home.store.journal.write("one")
    made = home.store.backup()
    home.store.close()
    home.time.go_on(days=4000)
    backups.restore(made, home.store.key, home.folder, home.time.moment)
    home.time.go_on(days=-4000)
    real = Path.rename

    def until_the_key_file(path: Path, target: Path) -> Path:
        if path.name == vault.KEY_FILE:
            raise PowerCut
        return real(path, target)

    with monkeypatch.context() as patches, pytest.raises(PowerCut):
        patches.setattr(Path, "rename", until_the_key_file)
        # Once it is dark nothing is tidied up.
        patches.setattr(Path, "unlink", lambda path, missing_ok=False: None)
        backups.restore(theirs, other.key, home.folder, home.time.moment)
    back = opened_from(home.folder, home.store.key, home.time)
    assert texts(back) == ["one"]
    back.close()


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("number", [errno.EIO, errno.EACCES])
def test_a_restore_that_was_cut_off_is_not_settled_by_a_folder_that_is_not_listed(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    other = create(tmp_path / "other", home.time.clock, lambda change: None)
    theirs = other.backup()
    other.close()
    home.store.journal.write("one")
    home.store.close()
    real = Path.rename

    def until_the_key_file(path: Path, target: Path) -> Path:
        if path.name == vault.KEY_FILE:
            raise PowerCut
        return real(path, target)

    with monkeypatch.context() as patches, pytest.raises(PowerCut):
        patches.setattr(Path, "rename", until_the_key_file)
        patches.setattr(Path, "unlink", lambda path, missing_ok=False: None)
        backups.restore(theirs, other.key, home.folder, home.time.moment)
    refusal = Refusal("not listed", frozenset({Verb.LIST}), lambda: OSError(number, "trouble"))
    for turn in itertools.count(1):
        saboteur = Saboteur(refusal, frozenset({turn}))
        with watching(home.folder, saboteur), suppress(ReboundError):
            key_file_of(home.folder)
        if not saboteur.refused:
            break
    assert turn > 2
    # The journal that stood there is back with its own keys.
    back = opened_from(home.folder, home.store.key, home.time)
    assert texts(back) == ["one"]
    back.close()


def test_a_backup_of_the_future_says_its_day(home: Home) -> None:
    ahead = home.time.moment + timedelta(days=4000)
    assert words.verified(ahead, home.time.clock).endswith("2037.")


class WornDisk:
    """Says of each page written to a file whose name begins so that it is kept, and keeps another byte in it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.spoiled = 0

    def before(self, call: Call) -> None:
        """Nothing is refused."""

    def after(self, call: Call) -> None:
        """It was written, and is not what was."""
        if call.verb is Verb.WRITE and call.path.name.startswith(self._name) and len(call.content) > 2048:
            self.spoiled += 1
            with call.path.open("r+b") as file:
                file.seek(call.place + 1024)
                file.write(bytes([call.content[1024] ^ 1]))


@pytest.mark.skipif(os.name == "nt", reason="SQLite's layer for Unix is stood in for")
def test_a_copy_that_the_disk_kept_wrongly_is_no_backup_and_lets_none_go(home: Home) -> None:
    home.store.journal.write("words " * 500)
    for _ in range(3):
        home.store.backup()
        home.time.go_on(hours=1)
    before = bytes_of(home.folder / "backups")
    home.time.go_on(days=900)
    disk = WornDisk("working")
    with watching(home.folder, disk), pytest.raises(DiskTrouble):
        home.store.backup()
    assert disk.spoiled
    assert bytes_of(home.folder / "backups") == before
