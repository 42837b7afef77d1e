"""A log of another journal that lies beside ours: kept under another name, and never laid over our file."""

import errno
import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.store import DiskTrouble, Store, backups, create, salvage
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.database import is_sound, plain_connection
from rebound_desktop.store.strange_logs import put_journal_aside
from tests.conftest import HandClock
from tests.faults.disk import Verb, watching
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import Home

PICTURE = b"a picture " * 2000


def began_to_write(path: Path, key: bytes, mode: str, *acts: str) -> bytes:
    """The log that a program leaves which is killed while it writes `acts`."""
    connection = plain_connection(path, key, write=True)
    for act in (f"PRAGMA journal_mode={mode}", "PRAGMA cache_size=1", "BEGIN IMMEDIATE", *acts):
        connection.execute(act).fetchall()
    if mode == "WAL":
        connection.execute("COMMIT").fetchall()
    log = path.with_name(path.name + ("-wal" if mode == "WAL" else "-journal")).read_bytes()
    connection.close()
    return log


@pytest.fixture
def other(tmp_path: Path, time: HandClock) -> Store:
    """Another journal, smaller than ours, and closed."""
    made = create(tmp_path / "other", time.clock, lambda change: None)
    made.journal.write("Not ours.")
    made.close()
    return made


@pytest.fixture
def ours(home: Home) -> Home:
    """Forty pages and a picture, closed."""
    for number in range(40):
        home.store.journal.write(f"Page {number}. " + "A long day. " * 100)
    home.store.attached.attach(Owner.ENTRY, 1, "portrait.png", PICTURE)
    home.store.backup()
    home.store.close()
    return home


FILLING = ("CREATE TABLE filling (bytes)", "INSERT INTO filling VALUES (zeroblob(90000))")
CHANGING = ("UPDATE entry SET only_for_me = 1",)


LOOK = """
import sys
from pathlib import Path
import apsw
from rebound_desktop.store.database import plain_connection
try:
    connection = plain_connection(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
    print(connection.execute("SELECT count(*) FROM content").fetchall())
except apsw.BusyError:
    print("in use")
"""


def test_whose_a_log_is_is_asked_without_letting_others_at_what_is_being_written(ours: Home) -> None:
    path = ours.folder / "attachments.db"
    writing = plain_connection(path, ours.store.key, write=True)
    for act in ("PRAGMA journal_mode=DELETE", "PRAGMA cache_size=1", "BEGIN IMMEDIATE", *FILLING):
        writing.execute(act).fetchall()
    # As another thread of ours does that opens the file meanwhile.
    assert put_journal_aside(path) is None
    looking = [sys.executable, "-c", LOOK, str(path), ours.store.key.hex()]
    seen = subprocess.run(looking, capture_output=True, text=True, check=True).stdout.strip()
    writing.execute("COMMIT").fetchall()
    writing.close()
    assert seen == "in use" and is_sound(path, ours.store.key)


@pytest.mark.parametrize(
    ("mode", "ending", "acts"),
    [("DELETE", "-journal", FILLING), ("WAL", "-wal", FILLING), ("WAL", "-wal", CHANGING)],
    ids=["to be rolled back", "with its first page", "without its first page"],
)
def test_it_is_kept_and_our_journal_is_whole(
    ours: Home, other: Store, mode: str, ending: str, acts: tuple[str, ...]
) -> None:
    log = began_to_write(other.folder / "journal.db", other.key, mode, *acts)
    (ours.folder / f"journal.db{ending}").write_bytes(log)
    before = (ours.folder / "journal.db").read_bytes()
    store = ours.reopen()
    assert store.strange_log == ours.folder / f"journal.db{ending}.left"
    assert store.strange_log.read_bytes() == log
    assert len(store.journal.lines()) == 40
    assert (ours.folder / "journal.db").read_bytes()[16:] == before[16:]
    store.journal.write("And on it goes.")
    store = ours.reopen()
    assert store.strange_log is None and len(store.journal.lines()) == 41
    assert is_sound(ours.folder / "journal.db", store.key)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize(("mode", "ending"), [("DELETE", "-journal"), ("WAL", "-wal")])
def test_one_that_cannot_be_read_once_is_not_believed_unseen(
    ours: Home, other: Store, mode: str, ending: str
) -> None:
    log = ours.folder / f"journal.db{ending}"
    log.write_bytes(began_to_write(other.folder / "journal.db", other.key, mode, *FILLING))
    before = (ours.folder / "journal.db").read_bytes()
    reads = Refusal("it cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    for number in itertools.count(1):
        saboteur = Saboteur(reads, frozenset({number}))
        with watching(log, saboteur):
            try:
                ours.reopen()
            except DiskTrouble:
                assert (ours.folder / "journal.db").read_bytes() == before
                continue
        break
    assert number > 1
    assert len(ours.store.journal.lines()) == 40


def test_a_log_of_our_own_is_no_strange_one(ours: Home, tmp_path: Path) -> None:
    store = ours.reopen()
    store.journal.write("Not folded in yet.")
    shutil.copytree(ours.folder, tmp_path / "stopped")
    again = Store(tmp_path / "stopped", store.keys, store.key, ours.time.clock, lambda change: None)
    assert again.strange_log is None and len(again.journal.lines()) == 41
    again.close()


def test_a_file_put_in_the_journals_place_is_not_mixed_with_what_was_written_since(
    ours: Home, tmp_path: Path
) -> None:
    # By hand, from a backup, with the program killed before: the same key, and a log of the file that was there.
    (made,) = backups.all_in(ours.folder / "backups")
    backups.restore(made, ours.store.key, tmp_path / "unpacked", ours.time.moment)
    store = ours.reopen()
    for number in range(30):
        store.journal.write(f"Since then {number}. " + "More. " * 200)
    log = (ours.folder / "journal.db-wal").read_bytes()
    store.close()
    shutil.copyfile(tmp_path / "unpacked" / "journal.db", ours.folder / "journal.db")
    (ours.folder / "journal.db-wal").write_bytes(log)
    store = ours.reopen()
    assert store.strange_log is not None and len(store.journal.lines()) == 40
    assert is_sound(ours.folder / "journal.db", store.key)


def test_a_damaged_journal_that_is_read_out_is_not_cut_by_it(ours: Home, other: Store) -> None:
    log = began_to_write(other.folder / "journal.db", other.key, "DELETE", *FILLING)
    (ours.folder / "journal.db-journal").write_bytes(log)
    found = salvage.salvage(ours.folder, ours.store.key, ours.time.moment)
    assert found.entries == 40
    assert len(ours.reopen().journal.lines()) == 40


def test_attached_files_are_not_cut_by_it(ours: Home, other: Store) -> None:
    other.attachments.put(b"not ours")
    log = began_to_write(other.folder / "attachments.db", other.key, "DELETE", *FILLING)
    (ours.folder / "attachments.db-journal").write_bytes(log)
    store = ours.reopen()
    (file,) = store.attached.of(Owner.ENTRY, 1)
    assert store.attached.content(file.content_hash) == PICTURE


@pytest.mark.parametrize("way", ["restored", "merged"])
def test_attached_files_whose_copying_was_cut_off_come_back_from_a_backup(
    ours: Home, tmp_path: Path, way: str
) -> None:
    copied = ours.folder / "backups" / "attachments.db"
    connection = plain_connection(copied, ours.store.key, write=True)
    for act in ("PRAGMA cache_size=1", "BEGIN IMMEDIATE"):
        connection.execute(act).fetchall()
    for number in range(30):
        connection.execute(
            "INSERT INTO content(hash, size, bytes) VALUES (?, 20000, zeroblob(20000))", (str(number),)
        ).fetchall()
    shutil.copytree(ours.folder / "backups", tmp_path / "backups")
    connection.close()
    assert (tmp_path / "backups" / "attachments.db-journal").stat().st_size
    stopped = {path.name: path.read_bytes() for path in (tmp_path / "backups").iterdir()}
    (made,) = backups.all_in(tmp_path / "backups")
    if way == "restored":
        backups.restore(made, ours.store.key, tmp_path / "new", ours.time.moment)
        contents = AttachmentsFile(tmp_path / "new", ours.store.key)
    else:
        ours.reopen()
        fresh = create(tmp_path / "new", ours.time.clock, lambda change: None)
        fresh.merge(made.path)
        fresh.close()
        contents = fresh.attachments
    assert [contents.get(name) for name in contents.names()] == [PICTURE]
    # What lies there is another's, perhaps on a disk that can't be written to.
    assert {path.name: path.read_bytes() for path in (tmp_path / "backups").iterdir()} == stopped
