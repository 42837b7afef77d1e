"""A check finds what is wrong, puts right what is safe, tells the rest, and changes nothing that is well."""

import errno
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.jobs import Side
from rebound_desktop.store import DiskFull, DiskTrouble, JournalNewer, NeedsCheck, key_file_of, vault
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.check import Code, Report
from rebound_desktop.store.database import is_sound, plain_connection
from rebound_desktop.store.salvage import salvage
from tests.faults.disk import Call, Verb, watching
from tests.faults.processes import environment
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import Home, bytes_of


def codes(report: Report) -> dict[Code, int]:
    return {finding.code: finding.count for finding in report.findings}


def written(home: Home, *statements: str) -> None:
    """Change the file behind the program's back."""
    connection = plain_connection(home.folder / "journal.db", home.store.key, write=True)
    for statement in statements:
        connection.execute(statement).fetchall()
    connection.close()


def furnished(home: Home) -> int:
    store = home.store
    entry = store.journal.write("The first words, 面接.")
    job = store.jobs.add("Northwind", "Baker")
    store.jobs.add_line(job, Side.PERFECT, "short way")
    store.journal.set_job(entry, job)
    store.attached.attach(Owner.ENTRY, entry, "notes.txt", b"a picture")
    return entry


def test_a_sound_journal_is_well_and_stays_as_it_is(home: Home) -> None:
    furnished(home)
    home.store.close()
    before = bytes_of(home.folder)
    report = home.store.check()
    assert report == Report(1, ()) and report.is_well
    after = bytes_of(home.folder)
    assert {name for name in after if not name.endswith(("-wal", "-shm"))} == set(before)
    assert after["keys.json"] == before["keys.json"]


def test_an_open_journal_is_checked_beside_the_window(home: Home) -> None:
    furnished(home)
    assert home.store.check().is_well
    assert home.store.journal.write("and on")
    assert not [path.name for path in home.folder.iterdir() if path.name.startswith("checking")]


def test_an_index_that_lost_words_is_made_anew(home: Home) -> None:
    furnished(home)
    written(home, "INSERT INTO entry_search(entry_search) VALUES ('delete-all')")
    assert home.store.search.find("first") == ()
    report = home.store.check()
    assert codes(report) == {Code.SEARCH_REBUILT: 1} and report.is_well
    assert [found.id for found in home.store.search.find("面接")] == [1]
    assert home.store.check() == Report(1, ())


def test_a_link_to_nothing_is_emptied_and_a_row_that_needs_one_is_kept_and_told(home: Home) -> None:
    entry = furnished(home)
    written(home, "PRAGMA foreign_keys=OFF", "DELETE FROM job")
    report = home.store.check()
    assert codes(report)[Code.LINKS_CLEARED] == 1
    assert codes(report)[Code.LINKS_BROKEN] >= 2
    assert not report.is_well
    kept = home.store.journal.entry(entry)
    assert kept is not None and kept.job_id is None
    assert len(home.dump()["job_line"]) == 1


def without_a_row(home: Home) -> None:
    """A closed journal of which one inner index lacks a row: the definition is exchanged under the same pages."""
    furnished(home)
    home.store.close()
    written(
        home,
        "DROP INDEX entry_by_day",
        "CREATE INDEX entry_by_day ON entry(day, written_at, id) WHERE id > 1",
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = replace(sql, ' WHERE id > 1', '') WHERE name = 'entry_by_day'",
    )


def test_an_inner_index_that_lost_a_row_is_made_anew(home: Home) -> None:
    without_a_row(home)
    report = home.store.check()
    assert list(codes(report)) == [Code.INDEXES_MENDED] and report.is_well
    assert home.store.check() == Report(1, ())


def test_an_inner_index_that_names_a_row_which_is_gone_is_told_at_a_verb_as_what_a_check_mends(
    home: Home,
) -> None:
    furnished(home)
    gone = home.store.journal.write("Soon gone.")
    home.store.close()
    # The definition is away while the row goes, and leads to the same pages afterwards.
    written(
        home,
        "CREATE TABLE aside AS SELECT * FROM sqlite_schema WHERE name = 'entry_by_day'",
        "PRAGMA writable_schema=ON",
        "DELETE FROM sqlite_schema WHERE name = 'entry_by_day'",
    )
    written(
        home,
        "PRAGMA foreign_keys=OFF",
        f"DELETE FROM entry WHERE id = {gone}",
        "PRAGMA writable_schema=ON",
        "INSERT INTO sqlite_schema SELECT * FROM aside",
        "DROP TABLE aside",
    )
    store = home.reopen()
    with pytest.raises(NeedsCheck):
        store.journal.lines()
    assert Code.INDEXES_MENDED in codes(store.check())
    assert [line.id for line in store.journal.lines()] == [1]


@pytest.mark.parametrize("name", [vault.KEY_FILE, vault.KEY_FILE_COPY])
@pytest.mark.parametrize("content", [None, b"", b"{}"])
def test_a_damaged_copy_of_the_keys_is_mended_from_the_other(
    home: Home, name: str, content: bytes | None
) -> None:
    path = home.folder / name
    before = path.read_bytes()
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    report = home.store.check()
    assert codes(report) == {Code.KEYS_HEALED: 1} and report.is_well
    assert path.read_bytes() == before


def test_keys_that_are_gone_altogether_come_from_what_opened_the_journal(home: Home) -> None:
    for name in (vault.KEY_FILE, vault.KEY_FILE_COPY):
        (home.folder / name).write_bytes(b"gone")
    assert codes(home.store.check()) == {Code.KEYS_HEALED: 2}
    assert key_file_of(home.folder) == home.store.keys


def test_a_lost_file_comes_back_from_a_backup_and_one_without_is_told(home: Home) -> None:
    entry = furnished(home)
    home.store.backup()
    home.store.attached.attach(Owner.ENTRY, entry, "later.txt", b"after the backup")
    (home.folder / "attachments.db").unlink()
    report = home.store.check()
    assert codes(report) == {Code.FILES_BROUGHT_BACK: 1, Code.FILES_MISSING: 1}
    assert not report.is_well
    file, _ = home.store.attached.of(Owner.ENTRY, entry)
    assert home.store.attached.content(file.content_hash) == b"a picture"


def test_what_no_row_names_is_kept(home: Home) -> None:
    name = home.store.attachments.put(b"of nobody")
    report = home.store.check()
    assert codes(report) == {Code.FILES_UNNAMED: 1} and report.is_well
    assert AttachmentsFile(home.folder, home.store.key).get(name) == b"of nobody"


def test_damaged_attachments_are_told_and_untouched(home: Home) -> None:
    furnished(home)
    path = home.folder / "attachments.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    report = home.store.check()
    assert codes(report) == {Code.FILES_DAMAGED: 1} and not report.is_well
    assert path.read_bytes() == bytes(content)


def test_every_damaged_page_is_told_and_the_file_stays_as_it_is(home: Home) -> None:
    furnished(home)
    home.store.close()
    journal = home.folder / "journal.db"
    sound = journal.read_bytes()
    for place in range(2048, len(sound), 4096 * 5):
        content = bytearray(sound)
        content[place] ^= 1
        journal.write_bytes(content)
        report = home.store.check()
        assert Code.PAGES_DAMAGED in codes(report) and not report.is_well, place
        assert len(journal.read_bytes()) == len(content)
    journal.write_bytes(sound)
    assert home.store.check().is_well


def test_a_newer_file_is_refused_untouched(home: Home) -> None:
    written(home, "PRAGMA user_version=999")
    home.store.close()
    before = (home.folder / "journal.db").read_bytes()
    with pytest.raises(JournalNewer):
        home.store.check()
    assert (home.folder / "journal.db").read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
@pytest.mark.parametrize("name", [vault.KEY_FILE, vault.KEY_FILE_COPY])
def test_a_key_file_that_is_refused_once_is_told_beside_what_was_found_and_not_as_mended(
    home: Home, name: str
) -> None:
    furnished(home)
    written(home, "INSERT INTO entry_search(entry_search) VALUES ('delete-all')")
    reads = Refusal("it cannot be read", frozenset({Verb.READ}), lambda: OSError(errno.EIO, "trouble"))
    with watching(home.folder / name, Saboteur(reads, frozenset({1}))):
        report = home.store.check()
    assert codes(report) == {Code.SEARCH_REBUILT: 1} and not report.is_well
    assert [(type(trouble), trouble.path) for trouble in report.troubles] == [
        (DiskTrouble, home.folder / name)
    ]
    assert home.store.check() == Report(1, ())


FULL = Refusal("the disk is full", frozenset({Verb.WRITE}), lambda: OSError(errno.ENOSPC, "full"))


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_a_disk_that_is_full_while_files_come_back_is_told_beside_what_was_found(home: Home) -> None:
    entry = furnished(home)
    for number in range(3):
        home.store.attached.attach(Owner.ENTRY, entry, f"{number}.txt", b"%d" % number * 90000)
    home.store.backup()
    home.store.attachments.let_go(sorted(home.store.attachments.names()))
    (home.folder / vault.KEY_FILE_COPY).write_bytes(b"gone")
    # Each is some 20 pages; what was begun of one is taken back within the room there is.
    with watching(home.folder / "attachments.db", Saboteur(FULL, frozenset({60}))):
        report = home.store.check()
    came = len(home.store.attachments.names())
    assert 0 < came < 4
    assert codes(report) == {
        Code.FILES_BROUGHT_BACK: came,
        Code.FILES_NOT_FOUND: 4 - came,
        Code.KEYS_HEALED: 1,
    }
    assert [type(trouble) for trouble in report.troubles] == [DiskFull] and not report.is_well
    assert codes(home.store.check()) == {Code.FILES_BROUGHT_BACK: 4 - came}
    assert home.store.check() == Report(1, ())


def test_where_writing_meets_a_damaged_free_page_a_check_sees_it_and_what_can_be_read_is_everything(
    home: Home,
) -> None:
    for number in range(14):
        home.store.journal.write(f"{number} " * 6000)
    home.store.close()
    written(home, "PRAGMA foreign_keys=OFF", "DELETE FROM undo_step", "DELETE FROM entry WHERE id > 3")
    journal = home.folder / "journal.db"
    connection = plain_connection(journal, home.store.key)
    used = {int(str(page)) for (page,) in connection.execute("SELECT pageno FROM dbstat")}
    connection.close()
    sound = bytes_of(home.folder)
    free = sorted(set(range(1, len(sound["journal.db"]) // 4096 + 1)) - used)
    assert len(free) > 20
    met = 0
    for page in free:
        content = bytearray(sound["journal.db"])
        content[(page - 1) * 4096 + 2000] ^= 1
        journal.write_bytes(content)
        is_seen = not is_sound(journal, home.store.key)
        if not (is_seen or page in free[:: len(free) // 2]):
            continue
        report = home.store.check()
        assert (Code.PAGES_DAMAGED in codes(report)) == is_seen, page
        store = home.reopen()
        try:
            for number in range(14):
                store.journal.write(f"{number} " * 6000)
        except NeedsCheck:
            assert is_seen, page
            met += 1
        store.close()
        if is_seen:
            done = salvage(home.folder, store.key, home.time.moment)
            assert done.lost == 0 and done.entries >= 3
            assert store.check().is_well
    assert met


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_a_disk_that_is_full_while_an_index_is_made_anew_is_told_beside_what_was_found(home: Home) -> None:
    without_a_row(home)
    (home.folder / vault.KEY_FILE_COPY).write_bytes(b"gone")
    saboteur = Saboteur(FULL, frozenset({1}))
    with watching(home.folder / "journal.db-wal", saboteur):
        report = home.store.check()
    assert saboteur.refused
    assert codes(report) == {Code.KEYS_HEALED: 1} and not report.is_well
    assert [type(trouble) for trouble in report.troubles] == [DiskFull]
    assert list(codes(home.store.check())) == [Code.INDEXES_MENDED]
    assert home.store.check() == Report(1, ())


CHECKS = """
import sys
from pathlib import Path
from rebound_desktop.store import check, key_file_of, vault
folder = Path(sys.argv[1])
keys = key_file_of(folder)
assert check.check(folder, keys, vault.open_data_key(keys)).is_well
"""


@dataclass
class ChecksMeanwhile:
    """A witness: another program checks the same journal, before the copy is looked at."""

    folder: Path
    has_checked: bool = False

    def before(self, call: Call) -> None:
        """Its turn has come."""
        is_made = call.path.name.startswith("checking") and call.path.exists() and call.path.stat().st_size
        if call.verb is Verb.OPEN and call.by_engine and is_made and not self.has_checked:
            self.has_checked = True
            subprocess.run([sys.executable, "-c", CHECKS, str(self.folder)], env=environment(), check=True)

    def after(self, call: Call) -> None:
        """It has checked."""


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_two_programs_that_check_at_once_take_nothing_from_each_other(home: Home) -> None:
    furnished(home)
    home.store.close()
    other = ChecksMeanwhile(home.folder)
    with watching(home.folder, other):
        report = home.store.check()
    assert other.has_checked and report == Report(1, ())
