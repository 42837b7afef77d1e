"""What stands in a folder is found for what it is; nothing is overwritten, and nothing missing becomes empty."""

import errno
import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest

from rebound_desktop.store import (
    Closed,
    FolderUnreadable,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    KeyFileDamaged,
    Store,
    create,
    key_file_of,
    vault,
)
from rebound_desktop.store.database import plain_connection, refusals, use_key
from rebound_desktop.store.migrations import NEWEST
from tests.conftest import HandClock
from tests.faults.disk import Call, Verb, watching
from tests.store.conftest import Home, bytes_of

Opening = Callable[[Path], Store]


@pytest.fixture
def closed(home: Home) -> Path:
    """The folder of a journal with an entry, closed."""
    home.store.journal.write("There is something here.")
    home.store.close()
    return home.folder


def test_a_new_journal_is_closed_and_opened_with_everything_in_it(home: Home) -> None:
    entry = home.store.journal.write("The first words.")
    found = home.reopen().journal.entry(entry)
    assert found is not None and found.text == "The first words."


def test_the_files_are_for_this_account_alone(home: Home) -> None:
    home.store.attachments.put(b"a picture")
    for path in home.folder.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path.name
    assert home.folder.stat().st_mode & 0o077 == 0


def test_a_closed_journal_leaves_no_log_behind(closed: Path) -> None:
    assert sorted(bytes_of(closed)) == ["journal.db", "journal.roots", "keys.copy.json", "keys.json"]


def test_a_closed_journal_is_not_opened_by_whoever_asks_late(home: Home) -> None:
    home.store.journal.write("There is something here.")
    home.store.close()
    with pytest.raises(Closed):
        home.store.journal.lines()
    with pytest.raises(Closed):
        home.store.preferences.get("anything")
    assert not any(each.filename == str(home.folder / "journal.db") for each in apsw.connections() if each)


def test_another_thread_needs_a_connection_of_its_own(home: Home) -> None:
    with ThreadPoolExecutor(1) as pool, pytest.raises(RuntimeError, match="another thread"):
        pool.submit(home.store.journal.lines).result()


def test_an_empty_folder_and_none_at_all_may_become_a_journal(tmp_path: Path) -> None:
    assert key_file_of(tmp_path) is None
    assert key_file_of(tmp_path / "not" / "there") is None


def test_files_of_others_are_no_traces(tmp_path: Path) -> None:
    (tmp_path / "holiday.txt").write_text("sun")
    assert key_file_of(tmp_path) is None


def test_a_file_where_the_folder_should_be_is_said(tmp_path: Path, time: HandClock) -> None:
    (tmp_path / "Rebound").write_text("a file")
    for act in (
        lambda: key_file_of(tmp_path / "Rebound"),
        lambda: key_file_of(tmp_path / "Rebound" / "deeper"),
        lambda: create(tmp_path / "Rebound", time.clock, lambda change: None),
    ):
        with pytest.raises(FolderUnreadable):
            act()
    assert (tmp_path / "Rebound").read_text() == "a file"


@pytest.mark.parametrize(
    "kept", ["keys.json", "keys.copy.json", "attachments.db", "journal.db-wal", "backups/x"]
)
def test_traces_without_a_journal_are_a_missing_journal(tmp_path: Path, kept: str) -> None:
    (tmp_path / kept).parent.mkdir(exist_ok=True)
    (tmp_path / kept).write_bytes(b"{}")
    with pytest.raises(JournalMissing):
        key_file_of(tmp_path)
    assert bytes_of(tmp_path) == {kept: b"{}"}


def test_a_missing_journal_is_told_from_a_first_run_even_with_its_keys(closed: Path) -> None:
    (closed / "journal.db").unlink()
    with pytest.raises(JournalMissing):
        key_file_of(closed)


def test_a_journal_that_went_missing_while_the_start_screen_stood(closed: Path, opening: Opening) -> None:
    keys = key_file_of(closed)
    assert keys is not None
    key = vault.open_data_key(keys)
    assert key is not None
    (closed / "journal.db").unlink()
    with pytest.raises(JournalMissing):
        Store(closed, keys, key, HandClock().clock, lambda change: None)
    assert not (closed / "journal.db").exists()


def test_a_journal_without_keys_is_a_damaged_key_file(closed: Path) -> None:
    for name in ("keys.json", "keys.copy.json"):
        (closed / name).unlink()
    with pytest.raises(KeyFileDamaged):
        key_file_of(closed)


def test_with_both_copies_of_the_keys_damaged_the_journal_is_untouched(closed: Path) -> None:
    for name in ("keys.json", "keys.copy.json"):
        (closed / name).write_bytes(b"\0" * 100)
    before = bytes_of(closed)
    with pytest.raises(KeyFileDamaged):
        key_file_of(closed)
    assert bytes_of(closed) == before


def test_a_journal_is_never_made_where_one_stands(closed: Path, time: HandClock) -> None:
    before = bytes_of(closed)
    with pytest.raises(FileExistsError):
        create(closed, time.clock, lambda change: None)
    assert bytes_of(closed) == before


def test_a_journal_made_over_left_over_keys_keeps_them_aside(closed: Path, time: HandClock) -> None:
    keys = (closed / "keys.json").read_bytes()
    (closed / "journal.db").unlink()
    create(closed, time.clock, lambda change: None).close()
    (aside,) = closed.glob("replaced-*")
    assert (aside / "keys.json").read_bytes() == keys


def damaged(content: bytes) -> dict[str, bytes]:
    middle = len(content) // 2
    return {
        "empty": b"",
        "one byte": content[:1],
        "half": content[:middle],
        "not a whole page": content[:-100],
        "text": b"Dear diary, " * 400,
        "zeros": b"\0" * len(content),
        "first bytes gone": b"\0" * 100 + content[100:],
    }


@pytest.mark.parametrize("how", damaged(b""))
def test_a_damaged_journal_is_said_to_be_and_stays_as_it_is(closed: Path, opening: Opening, how: str) -> None:
    journal = closed / "journal.db"
    journal.write_bytes(damaged(journal.read_bytes())[how])
    before = bytes_of(closed)
    with pytest.raises(JournalDamaged):
        opened = opening(closed)
        try:
            opened.backup()
        finally:
            opened.close()
    assert bytes_of(closed)["journal.db"] == before["journal.db"]
    assert bytes_of(closed)["keys.json"] == before["keys.json"]


def test_a_flipped_bit_on_any_page_is_an_error_and_never_other_text(closed: Path, opening: Opening) -> None:
    journal = closed / "journal.db"
    content = journal.read_bytes()
    for place in range(2048, len(content), 4096 * 12):
        journal.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        with pytest.raises(JournalDamaged):
            opened = opening(closed)
            try:
                opened.backup()
            finally:
                opened.close()
        for left in closed.glob("journal.db-*"):
            left.unlink()


def test_a_wrong_key_opens_nothing_and_changes_nothing(closed: Path, time: HandClock) -> None:
    keys = key_file_of(closed)
    assert keys is not None
    before = bytes_of(closed)
    with pytest.raises(JournalDamaged):
        Store(closed, keys, bytes(32), time.clock, lambda change: None)
    assert bytes_of(closed) == before


def test_a_newer_journal_is_refused_with_every_byte_as_it_was(home: Home, opening: Opening) -> None:
    home.store.close()
    connection = plain_connection(home.folder / "journal.db", home.store.key, write=True)
    connection.execute(f"PRAGMA user_version={NEWEST + 1}").fetchall()
    connection.close()
    before = bytes_of(home.folder)
    with pytest.raises(JournalNewer) as told:
        opening(home.folder)
    assert told.value.detail == str(NEWEST + 1)
    after = bytes_of(home.folder)
    assert {name: after[name] for name in before} == before


def test_a_newer_journal_with_words_still_in_its_log_is_not_folded(home: Home, tmp_path: Path) -> None:
    home.store.journal.write("still in the log")
    connection = plain_connection(home.folder / "journal.db", home.store.key, write=True)
    connection.execute(f"PRAGMA user_version={NEWEST + 1}").fetchall()
    copy = tmp_path / "copy"
    shutil.copytree(home.folder, copy)
    connection.close()
    before = bytes_of(copy)
    with pytest.raises(JournalNewer):
        Store(copy, home.store.keys, home.store.key, home.time.clock, lambda change: None)
    for name in ("journal.db", "journal.db-wal"):
        assert bytes_of(copy)[name] == before[name]


def test_a_second_writer_is_a_journal_in_use_and_the_words_can_be_kept_later(home: Home) -> None:
    other = apsw.Connection(str(home.folder / "journal.db"))
    try:
        use_key(other, home.store.key)
        other.execute("BEGIN IMMEDIATE").fetchall()
        home.heard.clear()
        with pytest.raises(JournalInUse):
            home.store.journal.write("not kept yet")
        assert home.heard == []
        other.execute("ROLLBACK").fetchall()
        home.store.journal.write("not kept yet")
    finally:
        other.close()
    assert len(home.store.journal.lines()) == 1


def test_what_sqlite_takes_for_damage_is_known_as_a_refusal_on_a_mac_too() -> None:
    # unixRead in SQLite's os_unix.c, and EDEVERR of macOS's <sys/errno.h>.
    assert refusals("darwin") - refusals("linux") == {83}
    assert {errno.EIO, errno.ENXIO, errno.ERANGE} == refusals("linux")


@dataclass
class Exchanges:
    """A witness: another file takes the journal's place, as soon as that was opened."""

    journal: Path
    coming: Path

    def before(self, call: Call) -> None:
        """Nothing happens yet."""

    def after(self, call: Call) -> None:
        """Its turn has come."""
        if call.verb is Verb.OPEN and call.by_engine and call.path == self.journal and self.coming.exists():
            self.coming.replace(self.journal)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix, and open files stay there")
def test_a_file_that_is_exchanged_while_it_is_opened_takes_no_word(closed: Path, opening: Opening) -> None:
    journal, coming = closed / "journal.db", closed / "coming"
    shutil.copyfile(journal, coming)
    with watching(closed, Exchanges(journal, coming)), pytest.raises(JournalInUse):
        opening(closed)
    assert not coming.exists()
    store = opening(closed)
    store.journal.write("And on it goes.")
    store.close()
    assert len(opening(closed).journal.lines()) == 2
