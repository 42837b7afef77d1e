"""Of a damaged journal every entry comes back that is on no damaged page; the damaged file is kept as it is."""

import errno
import os
import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.store import JournalDamaged, JournalInUse, Store, UpdateStopped, vault
from rebound_desktop.store.affected import AFFECTED, affected
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.files import UNFINISHED
from rebound_desktop.store.salvage import salvage
from tests.faults.disk import Call, Verb, watching
from tests.faults.processes import written_elsewhere
from tests.faults.saboteur import Refusal, Saboteur
from tests.store.conftest import Home, bytes_of
from tests.store.power import stop_at

JOURNALS = Path(__file__).parents[1] / "files" / "journals"
PAGE = 4096
PARENTS = ("contact", "job", "company", "letter")
NEAR = ("sqlite_schema", "entry", "entry_by_day", "entry_version")


def furnished(home: Home) -> None:
    """Entries on many days, some longer than a page, and what belongs to them."""
    store = home.store
    job = store.jobs.add("Northwind", "Baker")
    person = store.contacts.add("Dana", company="Northwind", job_id=job)
    store.jobs.add_line(job, Side.PERFECT, "short way")
    store.contacts.log_touch(person, TouchKind.CALL, note="a good call")
    letter = store.letters.begin(LetterKind.FREE, contact_id=person)
    store.letters.write(letter, subject="Thank you", body="for the good call")
    store.letters.mark_posted(letter, PostedHow.POST)
    for number in range(24):
        long = 9000 if number % 8 == 0 else 400
        entry = store.journal.write(f"entry {number} " + "word " * (long // 5), job_id=job)
        store.journal.cut_version(entry)
        if number == 3:
            store.attached.attach(Owner.ENTRY, entry, "a.txt", b"a picture")
        home.time.go_on(days=1)
    home.store.close()


def pages_of_entries(home: Home) -> tuple[set[int], set[int], dict[int, set[int]]]:
    """Inner pages of the tree of entries, the pages of its index by day, and for each id the pages it lies on."""
    connection = plain_connection(home.folder / "journal.db", home.store.key)
    rows = connection.execute(
        "SELECT pageno, pagetype, path, name FROM dbstat WHERE name IN ('entry', 'entry_by_day')"
    ).fetchall()
    index = {int(str(row[0])) for row in rows if row[3] == "entry_by_day"}
    inner = {int(str(row[0])) for row in rows if row[3] == "entry" and row[1] == "internal"}
    leaves = {str(row[2]): int(str(row[0])) for row in rows if row[3] == "entry" and row[1] == "leaf"}
    overflow = {str(row[2]): int(str(row[0])) for row in rows if row[3] == "entry" and row[1] == "overflow"}
    ids = [int(str(row[0])) for row in connection.execute("SELECT id FROM entry ORDER BY id").fetchall()]
    cells = connection.execute(
        "SELECT path, ncell FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf' ORDER BY path"
    ).fetchall()
    connection.close()
    lying: dict[int, set[int]] = {}
    at = 0
    for path, count in cells:
        for cell in range(int(str(count))):
            mine = {page for name, page in overflow.items() if name.startswith(f"{path}{cell:03x}+")}
            lying[ids[at]] = {leaves[str(path)], *mine}
            at += 1
    return inner, index, lying


def opened(home: Home) -> Store:
    return Store(home.folder, home.store.keys, home.store.key, home.time.clock, lambda change: None)


@pytest.mark.parametrize("how", ["flipped", "zeroed"])
def test_with_any_one_page_damaged_every_entry_that_is_not_on_it_comes_back(home: Home, how: str) -> None:
    furnished(home)
    inner, index, lying = pages_of_entries(home)
    journal = home.folder / "journal.db"
    sound = journal.read_bytes()
    started = home.time.moment - timedelta(days=24)
    # Every page of the entries, their index, their versions and the list of tables; of the others each seventh.
    connection = plain_connection(journal, home.store.key)
    near = {
        int(str(row[0]))
        for row in connection.execute(f"SELECT pageno FROM dbstat WHERE name IN {NEAR}").fetchall()
    }
    connection.close()
    assert {1} | inner | index < near and len(near) > 30
    numbers = sorted(near | set(range(1, len(sound) // PAGE + 1, 7)))
    for number in numbers if how == "flipped" else numbers[::3]:
        content = bytearray(sound)
        start = (number - 1) * PAGE
        if how == "flipped":
            content[start + 1234] ^= 0x10
        else:
            content[start : start + PAGE] = bytes(PAGE)
        journal.write_bytes(content)
        done = salvage(home.folder, home.store.key, home.time.moment)
        assert done.kept.read_bytes() == bytes(content)
        store = opened(home)
        here = {line.id for line in store.journal.lines()}
        lost = {entry for entry, pages in lying.items() if number in pages}
        # Not even the page that leads to all of them is missed. What lay on this one may come back by its version.
        assert here >= set(lying) - lost, number
        missing = lost - here
        if number not in index and missing:
            named = {(started + timedelta(days=entry - 1)).date() for entry in missing}
            assert set(done.days) >= named, number
        if number % 10 == 0:
            assert store.check().is_well, number
        store.close()
        done.kept.unlink()


def test_what_is_on_the_log_is_read_too(home: Home) -> None:
    home.store.journal.write("folded in")
    home.reopen()
    home.store.journal.write("only on the log")
    elsewhere = home.folder.parent / "cut"
    shutil.copytree(home.folder, elsewhere)
    journal = elsewhere / "journal.db"
    assert (elsewhere / "journal.db-wal").stat().st_size > PAGE
    content = bytearray(journal.read_bytes())
    content[:PAGE] = bytes(PAGE)
    journal.write_bytes(content)
    log = (elsewhere / "journal.db-wal").read_bytes()
    done = salvage(elsewhere, home.store.key, home.time.moment)
    assert done.entries == 2
    assert done.kept.with_name(done.kept.name + "-wal").read_bytes() == log


def test_the_affected_days_are_named_and_a_backup_fills_them(home: Home) -> None:
    furnished(home)
    store = opened(home)
    made = store.backup()
    store.close()
    _, _, lying = pages_of_entries(home)
    connection = plain_connection(home.folder / "journal.db", home.store.key, write=True)
    connection.execute("DELETE FROM entry_version").fetchall()
    connection.close()
    journal = home.folder / "journal.db"
    content = bytearray(journal.read_bytes())
    page = min(lying[10])
    content[(page - 1) * PAGE + 99] ^= 1
    journal.write_bytes(content)
    gone = {entry for entry, pages in lying.items() if page in pages}
    done = salvage(home.folder, home.store.key, home.time.moment)
    first = (home.time.moment - timedelta(days=24)).date()
    assert done.lost == len(gone) > 0
    assert done.days == tuple(sorted(first + timedelta(days=entry - 1) for entry in gone))
    store = opened(home)
    said = affected(store.preferences.get(AFFECTED))
    assert said is not None and said.days == done.days and said.at == home.time.moment
    report = store.merge(made.path, only_missing=True)
    assert sum(count.added for count in report.counts) == len(gone)
    assert len(store.journal.lines()) == 24
    found = store.search.find("entry 10")
    assert found
    store.close()


def test_people_and_jobs_that_could_not_be_read_are_themselves_again_from_a_backup(home: Home) -> None:
    furnished(home)
    store = opened(home)
    made = store.backup()
    before = as_told(store)
    store.close()
    journal = home.folder / "journal.db"
    connection = plain_connection(journal, home.store.key)
    pages = connection.execute(f"SELECT pageno FROM dbstat WHERE name IN {PARENTS}").fetchall()
    connection.close()
    content = bytearray(journal.read_bytes())
    for (page,) in pages:
        content[(int(str(page)) - 1) * PAGE + 99] ^= 1
    journal.write_bytes(content)
    salvage(home.folder, home.store.key, home.time.moment)
    store = opened(home)
    damaged = as_told(store)
    assert damaged != before
    assert not store.merge(made.path, only_missing=True).is_empty
    assert as_told(store) == before
    assert store.merge(made.path, only_missing=True).is_empty
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert as_told(store) == damaged
    store.close()


def as_told(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """People, jobs and companies, what happened with whom, and which entries belong to which job."""
    asked = (
        "SELECT contact.name, touch.note FROM contact LEFT JOIN touch ON touch.contact_id = contact.id",
        "SELECT company.name, job.title FROM job JOIN company ON company.id = job.company_id",
        "SELECT company.name, contact.name FROM contact LEFT JOIN company ON company.id = contact.company_id",
        "SELECT subject, body, contact.name FROM letter LEFT JOIN contact ON contact.id = contact_id",
        "SELECT entry.id, job.title FROM entry LEFT JOIN job ON job.id = entry.job_id",
        "SELECT job.title, contact.name FROM job_contact JOIN job ON job.id = job_id "
        "JOIN contact ON contact.id = contact_id",
    )
    connection = store._ledger.connection
    return {sql: sorted(connection.execute(sql).fetchall(), key=repr) for sql in asked}


def test_a_file_of_another_key_or_of_nothing_is_refused_and_stays(home: Home) -> None:
    home.store.journal.write("the words")
    home.store.close()
    journal = home.folder / "journal.db"
    sound = journal.read_bytes()
    for content, key in ((bytes(len(sound)), home.store.key), (sound, bytes(32))):
        journal.write_bytes(content)
        before = bytes_of(home.folder)
        with pytest.raises(JournalDamaged):
            salvage(home.folder, key, home.time.moment)
        assert bytes_of(home.folder) == before


def test_half_a_file_gives_its_half(home: Home) -> None:
    furnished(home)
    journal = home.folder / "journal.db"
    sound = journal.read_bytes()
    # The empty tables come first, some three hundred pages of them; the entries stand at the end.
    journal.write_bytes(sound[: int(len(sound) * 0.96) // 7 * 7])
    done = salvage(home.folder, home.store.key, home.time.moment)
    assert 0 < done.entries < 24
    store = opened(home)
    assert store.check().is_well
    store.close()


def test_the_note_of_where_tables_begin_holds_no_word_in_clear(home: Home) -> None:
    note: Path = home.folder / "journal.roots"
    assert b"entry" not in note.read_bytes()
    before = note.stat().st_mtime_ns
    home.reopen()
    assert note.stat().st_mtime_ns == before


def test_cut_off_at_any_step_the_damaged_file_or_the_new_one_stands_and_the_damaged_one_is_never_lost(
    home: Home,
) -> None:
    home.store.journal.write("the words")
    home.store.close()
    journal = home.folder / "journal.db"
    content = bytearray(journal.read_bytes())
    content[100] ^= 1
    damaged, step, is_done = bytes(content), 0, False
    journal.write_bytes(damaged)
    before = bytes_of(home.folder)
    while not is_done:
        step += 1
        for path in (each for each in home.folder.rglob("*") if each.is_file()):
            path.unlink()
        for name, each in before.items():
            (home.folder / name).write_bytes(each)
        with pytest.MonkeyPatch.context() as patches:
            is_done = stop_at(patches, step, lambda: salvage(home.folder, home.store.key, home.time.moment))
        assert damaged in [path.read_bytes() for path in home.folder.glob("*.db")], step
        if journal.read_bytes() != damaged:
            store = opened(home)
            assert len(store.journal.lines()) == 1
            store.close()
            (kept,) = home.folder.glob("damaged-*.db")
            assert kept.read_bytes() == damaged
    assert step > 8 and journal.read_bytes() != damaged


def test_a_journal_that_an_older_rebound_wrote_is_told_and_stays(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "older"
    shutil.copytree(JOURNALS / "schema-1", folder)
    key = vault.open_data_key(vault.read_key_file(folder))
    assert key is not None
    before = bytes_of(folder)
    with pytest.raises(UpdateStopped):
        salvage(folder, key, home.time.moment)
    assert bytes_of(folder) == before


@dataclass
class OtherWrites:
    """A witness: another program writes and goes again, while what could be read is written down."""

    folder: Path
    has_written: bool = False

    def before(self, call: Call) -> None:
        """Its turn has come."""
        if call.path.name == f"made{UNFINISHED}" and not self.has_written:
            self.has_written = True
            with written_elsewhere(self.folder):
                pass

    def after(self, call: Call) -> None:
        """It has written."""


def damaged(home: Home) -> Path:
    """The folder of a closed journal that opens, and of which one entry cannot be read."""
    furnished(home)
    journal = home.folder / "journal.db"
    _, _, lying = pages_of_entries(home)
    content = bytearray(journal.read_bytes())
    content[(max(lying[9]) - 1) * PAGE + 99] ^= 1
    journal.write_bytes(content)
    return home.folder


def has_their_words(home: Home) -> bool:
    store = opened(home)
    found = [store.journal.entry(line.id) for line in store.journal.lines()]
    store.close()
    return "By the other program." in [entry.text for entry in found if entry is not None]


@pytest.mark.skipif(os.name == "nt", reason="it lets no open file be called otherwise")
def test_nothing_takes_the_place_of_a_journal_that_another_program_has_open(home: Home) -> None:
    folder = damaged(home)
    with written_elsewhere(folder):
        before = bytes_of(folder)
        with pytest.raises(JournalInUse):
            salvage(folder, home.store.key, home.time.moment)
        assert bytes_of(folder) == before
    salvage(folder, home.store.key, home.time.moment)
    assert has_their_words(home)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_what_another_program_writes_while_a_journal_is_read_is_not_left_behind(home: Home) -> None:
    folder = damaged(home)
    other = OtherWrites(folder)
    with watching(folder, other), pytest.raises(JournalInUse):
        salvage(folder, home.store.key, home.time.moment)
    assert other.has_written and not list(folder.glob("damaged-*"))
    salvage(folder, home.store.key, home.time.moment)
    assert has_their_words(home)


@pytest.mark.skipif(os.name == "nt", reason="the disk is watched from a Unix")
def test_a_damaged_journal_that_may_not_be_written_is_read_all_the_same(home: Home) -> None:
    folder = damaged(home)
    refused = Saboteur(
        Refusal("no permission", frozenset({Verb.OPEN}), lambda: OSError(errno.EACCES, "no")), frozenset({1})
    )
    with watching(folder / "journal.db", refused):
        salvage(folder, home.store.key, home.time.moment)
    assert refused.refused
    assert len(opened(home).journal.lines()) > 20
