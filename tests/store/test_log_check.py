"""A log that a sudden end left behind: read back, cut short, or damaged; only the last is told."""

import shutil
from pathlib import Path

import pytest

from rebound_desktop.store import Store
from rebound_desktop.store.log_check import LOG_DAMAGED, commits_in
from tests.store.conftest import Home


@pytest.fixture
def stopped(home: Home, tmp_path: Path) -> Path:
    """The folder of a journal whose program was stopped after several changes, its log not folded in."""
    for number in range(6):
        home.store.journal.write(f"Page {number}")
    shutil.copytree(home.folder, tmp_path / "stopped")
    return tmp_path / "stopped"


def told(home: Home, folder: Path) -> tuple[int, bool]:
    """How many entries are there at the next start, and whether it says that words are missing."""
    store = Store(folder, home.store.keys, home.store.key, home.time.clock, lambda change: None)
    found = len(store.journal.lines()), bool(store.preferences.get(LOG_DAMAGED))
    store.close()
    return found


def test_a_log_that_is_whole_is_read_back_and_nothing_is_said(home: Home, stopped: Path) -> None:
    assert len(commits_in(stopped / "journal.db-wal")) >= 6
    assert told(home, stopped) == (6, False)


def test_a_log_whose_last_change_is_cut_short_lost_nothing_that_was_kept(home: Home, stopped: Path) -> None:
    log = stopped / "journal.db-wal"
    log.write_bytes(log.read_bytes()[:-2000])
    entries, said = told(home, stopped)
    assert entries >= 5 and not said


def test_a_log_that_is_damaged_in_its_middle_is_told(home: Home, stopped: Path) -> None:
    log = stopped / "journal.db-wal"
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(bytes(content))
    entries, said = told(home, stopped)
    assert entries < 6 and said


@pytest.mark.parametrize("beginning", [b"\x5a" * 32, b"\x00"])
def test_a_log_whose_own_beginning_is_damaged_may_have_held_words(
    home: Home, stopped: Path, beginning: bytes
) -> None:
    log = stopped / "journal.db-wal"
    log.write_bytes(beginning + log.read_bytes()[len(beginning) :])
    store = Store(stopped, home.store.keys, home.store.key, home.time.clock, lambda change: None)
    assert store.journal.lines() == () and store.may_miss_last_words
    store.close()


def test_a_log_that_was_begun_and_holds_nothing_yet_is_no_loss(home: Home, stopped: Path) -> None:
    (stopped / "journal.db-wal").write_bytes(bytes(8192))
    store = Store(stopped, home.store.keys, home.store.key, home.time.clock, lambda change: None)
    assert not store.may_miss_last_words
    store.close()


def test_a_last_change_that_cannot_be_read_may_have_been_kept_and_is_told_once(
    home: Home, stopped: Path
) -> None:
    log = stopped / "journal.db-wal"
    content = bytearray(log.read_bytes())
    content[-100] ^= 1
    log.write_bytes(bytes(content))
    for expected in (True, False):
        store = Store(stopped, home.store.keys, home.store.key, home.time.clock, lambda change: None)
        assert store.may_miss_last_words is expected
        assert not store.preferences.get(LOG_DAMAGED), "nobody can tell that they were kept"
        store.close()


def test_it_is_said_until_it_is_let_be(home: Home, stopped: Path) -> None:
    log = stopped / "journal.db-wal"
    content = bytearray(log.read_bytes())
    content[len(content) // 3] ^= 1
    log.write_bytes(bytes(content))
    assert told(home, stopped)[1]
    assert told(home, stopped)[1]


@pytest.mark.parametrize("content", [b"", b"x" * 31, b"x" * 32, bytes(4096)])
def test_what_held_no_change_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "log").write_bytes(content)
    assert commits_in(tmp_path / "log") == ()
    assert commits_in(tmp_path / "none") == ()
