"""A journal in a synced folder: copies beside it are found, and a file that took its place is never written over."""

import shutil
from pathlib import Path

import pytest

from rebound_desktop.store import FolderUnreadable, Store, backups, beside, key_file_of
from tests.store.conftest import Home
from tests.store.test_check import written

COPIES = (
    "journal (conflicted copy).db",
    "journal (Ana's conflicted copy 2026-11-23).db",
    "journal.sync-conflict-20261123-090000-ABCDEFG.db",
    "journal (1).db",
    "journal 2.db",
    "journal-laptop.db",
    "Journal (Conflict).DB",
)
NO_COPIES = (
    "journal.db-wal",
    "journal.db-shm",
    "journal.db.new",
    "journal.db.restored",
    "journal (1).db.merged",
    "journal.roots",
    "journals.db",
    "attachments (1).db",
    "damaged-2026-11-23T090000Z.db",
    "checking-1234.db",
)


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_in_conflict_is_known_by_its_name_whoever_made_it(home: Home, name: str) -> None:
    shutil.copyfile(home.folder / "journal.db", home.folder / name)
    assert beside.copies_beside(home.folder) == (home.folder / name,)
    kept = beside.set_aside(home.folder / name)
    assert kept.exists() and beside.copies_beside(home.folder) == ()


@pytest.mark.parametrize("name", NO_COPIES)
def test_files_of_our_own_are_no_copies(home: Home, name: str) -> None:
    if not (home.folder / name).exists():
        (home.folder / name).write_bytes(bytes(5000))
    assert beside.copies_beside(home.folder) == ()


def test_what_is_too_short_or_gone_is_none(home: Home, tmp_path: Path) -> None:
    (home.folder / "journal (1).db").write_bytes(b"short")
    (home.folder / "journal (2).db").mkdir()
    assert beside.copies_beside(home.folder) == ()
    assert beside.copies_beside(tmp_path / "nowhere") == ()


def exchanged(home: Home, text: str) -> bytes:
    """Another computer's journal takes the place of ours, as a synchroniser does it: by one rename."""
    other = home.folder.parent / "other"
    backups.restore(home.store.backup(), home.store.key, other, home.time.moment)
    keys = key_file_of(other)
    assert keys is not None
    there = Store(other, keys, home.store.key, home.time.clock, lambda change: None)
    there.journal.write(text)
    there.close()
    content = (other / "journal.db").read_bytes()
    home.store.journal.write("written here")
    (other / "journal.db").replace(home.folder / "journal.db")
    return content


def test_a_file_that_took_the_journal_s_place_stays_and_ours_is_kept_beside_it(home: Home) -> None:
    assert not home.store.is_exchanged
    theirs = exchanged(home, "written there")
    assert home.store.is_exchanged
    home.store.journal.write("and a last word")
    kept = home.store.close()
    assert kept is not None and (home.folder / "journal.db").read_bytes() == theirs
    assert not (home.folder / "journal.db-wal").exists()
    assert beside.copies_beside(home.folder) == (kept,)
    home.store = home.reopen()
    home.store.merge(kept)
    found = {home.store.journal.entry(line.id) for line in home.store.journal.lines()}
    assert {entry.text for entry in found if entry} == {"written here", "written there", "and a last word"}


def test_a_journal_that_was_taken_away_stands_again_after_closing(home: Home) -> None:
    home.store.journal.write("still in the window")
    (home.folder / "journal.db").unlink()
    assert home.store.is_exchanged
    assert home.store.close() is None
    home.reopen()
    assert len(home.store.journal.lines()) == 1 and beside.copies_beside(home.folder) == ()


def test_what_another_program_writes_is_noticed_once(home: Home) -> None:
    home.store.journal.write("here")
    assert not home.store.was_written_elsewhere()
    written(home, "UPDATE entry SET only_for_me = 1")
    assert home.store.was_written_elsewhere()
    assert not home.store.was_written_elsewhere()


def test_a_folder_that_was_emptied_under_an_open_journal_has_it_and_its_keys_again(home: Home) -> None:
    home.store.journal.write("Still here.")
    for path in home.folder.iterdir():
        path.unlink()
    assert home.store.close() is None
    keys = key_file_of(home.folder)
    assert keys == home.store.keys
    again = Store(home.folder, keys, home.store.key, home.time.clock, lambda change: None)
    assert len(again.journal.lines()) == 1
    again.close()


def test_while_the_folder_is_away_no_verb_is_done_and_closing_leaves_what_was_kept(home: Home) -> None:
    entry = home.store.journal.write("Kept before.")
    away = home.folder.with_name("pulled")
    home.folder.rename(away)
    with pytest.raises(FolderUnreadable):
        home.store.journal.write("Kept before. And more.", entry_id=entry)
    assert home.store.is_away and home.store.close() is None
    assert not home.folder.exists(), "nothing is made where the disk would be"
    away.rename(home.folder)
    found = home.reopen().journal.entry(entry)
    assert found is not None and found.text == "Kept before."
