"""Merging loses nothing, changes nothing the second time, is taken back as one, and does not mind the order."""

import contextlib
import random
import shutil
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.contacts import Direction, NextKind, TouchKind
from rebound_desktop.core.jobs import HowFar, Outcome, RoundKind, Side, Stage
from rebound_desktop.core.journal import VersionReason
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import (
    BackupUnreadable,
    JournalNewer,
    ReboundError,
    Store,
    WrongPassphrase,
    backups,
    create,
    key_file_of,
    protect,
    recovery_code,
    vault,
)
from rebound_desktop.store.check import Code
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.merge import Count, Report, merge
from rebound_desktop.store.migrations import NEWEST
from tests.conftest import HandClock
from tests.store.conftest import CHEAP, Dump, Home, bytes_of, dump_of

FILES = Path(__file__).parents[1] / "files" / "journals"
MONDAY = date(2026, 11, 23)
# Rows of these are the same by what they name, and become one.
MEETING = ("rating", "rebound", "rebound_step", "next_step", "company", "job_tag", "tag", "week_plan")


def opened(folder: Path, key: bytes, time: HandClock) -> Store:
    keys = key_file_of(folder)
    assert keys is not None
    return Store(folder, keys, key, time.clock, lambda change: None)


def twin(home: Home, name: str, time: HandClock | None = None) -> Store:
    """The same journal on another computer, open."""
    made = home.store.backup()
    folder = home.folder.parent / name
    backups.restore(made, home.store.key, folder, home.time.moment)
    return opened(folder, home.store.key, time or home.time)


def dump(store: Store, *, stamps: bool = False) -> Dump:
    connection = plain_connection(store.folder / "journal.db", store.key, write=True)
    try:
        return dump_of(connection, stamps=stamps)
    finally:
        connection.close()


def by_uid(store: Store) -> dict[str, object]:
    """What a journal holds, told without local ids: rows by uid, links as the uids they lead to."""
    connection = plain_connection(store.folder / "journal.db", store.key, write=True)
    tables = [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%uid TEXT NOT NULL UNIQUE%'"
        ).fetchall()
        if row[0] != "tombstone"
    ]
    found: dict[str, object] = {}
    for table in tables:
        links = {row[3]: row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()}
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]
        for values in connection.execute(f"SELECT * FROM {table}").fetchall():
            row = dict(zip(columns, values, strict=True))
            for column, parent in links.items():
                row[column] = connection.execute(f"SELECT uid FROM {parent} WHERE id = ?", (row[column],)).get
            del row["id"]
            found[f"{table} {row['uid']}"] = sorted(row.items(), key=lambda item: str(item[0]))
    connection.close()
    return found


def is_sound(store: Store) -> bool:
    """What undo takes back leaves its files' contents; everything else is in order, without being mended."""
    return {finding.code for finding in store.check().findings} <= {Code.FILES_UNNAMED}


class Author:
    """Somebody who does what one does in a journal, by chance but the same each time."""

    def __init__(self, store: Store, time: HandClock, seed: int) -> None:
        self.store = store
        self.time = time
        self.chance = random.Random(seed)

    def go_on(self, steps: int, *, erasing: bool = True) -> None:
        """Do that many things."""
        acts = [
            self.write, self.write, self.edit, self.edit, self.cut, self.link, self.job, self.move, self.line,
            self.rate, self.person, self.touch, self.plan, self.drop, self.letter, self.lesson, self.week,
            self.aside, self.no, self.file, self.tag, self.undo, self.job_notes, self.contact_notes,
        ]  # fmt: skip
        if erasing:
            acts.append(self.erase)
        for _ in range(steps):
            self.time.go_on(seconds=self.chance.choice([0, 1, 30, 4000]))
            self.chance.choice(acts)()

    def words(self) -> str:
        return " ".join(self.chance.choice(["rain", "Maria", "面接", "train", "no", "yes"]) for _ in range(4))

    def one(self, ids: list[int]) -> int | None:
        return self.chance.choice(ids) if ids else None

    def entries(self) -> list[int]:
        return [line.id for line in self.store.journal.lines()]

    def jobs(self) -> list[int]:
        return [job.id for job in self.store.jobs.all()]

    def people(self) -> list[int]:
        return [line.id for line in self.store.contacts.lines()]

    def write(self) -> None:
        self.store.journal.write(self.words(), job_id=self.one(self.jobs()))

    def edit(self) -> None:
        if (entry := self.one(self.entries())) is not None:
            self.store.journal.write(self.words(), entry_id=entry)

    def cut(self) -> None:
        if (entry := self.one(self.entries())) is not None:
            self.store.journal.cut_version(entry)

    def link(self) -> None:
        if (entry := self.one(self.entries())) is not None:
            self.store.journal.set_job(entry, self.one(self.jobs()))

    def job(self) -> None:
        self.store.jobs.add(
            self.chance.choice(["Northwind", "Contoso", "Fabrikam", "Tailspin"]), self.words()
        )

    def job_notes(self) -> None:
        if (job := self.one(self.jobs())) is not None:
            self.store.jobs.change(job, notes=self.words())

    def move(self) -> None:
        if (job := self.one(self.jobs())) is not None:
            self.store.jobs.move(job, Stage.CLOSED, Outcome.WENT_QUIET)

    def line(self) -> None:
        if (job := self.one(self.jobs())) is not None:
            self.store.jobs.add_line(job, Side.PERFECT, self.words())

    def rate(self) -> None:
        aspect = self.store.choices.add_aspect(self.chance.choice(["Pay", "Way", "Light"]))
        if (job := self.one(self.jobs())) is not None:
            self.store.choices.rate(job, aspect, self.chance.randrange(21))

    def person(self) -> None:
        self.store.contacts.add(self.words(), company="Northwind", job_id=self.one(self.jobs()))

    def contact_notes(self) -> None:
        if (person := self.one(self.people())) is not None:
            self.store.contacts.change(person, notes=self.words())

    def touch(self) -> None:
        if (person := self.one(self.people())) is not None:
            self.store.contacts.log_touch(person, TouchKind.CALL, Direction.MINE, note=self.words())

    def plan(self) -> None:
        if (person := self.one(self.people())) is not None:
            due = MONDAY + timedelta(days=self.chance.randrange(30))
            self.store.contacts.plan_next(person, NextKind.THANK, due)

    def drop(self) -> None:
        if (person := self.one(self.people())) is not None:
            self.store.contacts.drop_next(person)

    def letter(self) -> None:
        letter = self.store.letters.begin(LetterKind.PAIN_LETTER, company="Contoso")
        self.store.letters.write(letter, subject=self.words(), body=self.words())

    def lesson(self) -> None:
        self.store.lessons.add(self.words(), entry_id=self.one(self.entries()))

    def week(self) -> None:
        self.store.week.write(WeekPlan(MONDAY, people=self.words()))

    def aside(self) -> None:
        if (entry := self.one(self.entries())) is not None:
            self.store.journal.set_aside(entry)

    def no(self) -> None:
        if (job := self.one(self.jobs())) is not None:
            self.store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, job_id=job)

    def file(self) -> None:
        if (entry := self.one(self.entries())) is not None:
            self.store.attached.attach(Owner.ENTRY, entry, "a.txt", self.words().encode())

    def tag(self) -> None:
        if (job := self.one(self.jobs())) is not None:
            self.store.tags.set_job(job, [self.chance.choice(["near", "far", "old"])])

    def undo(self) -> None:
        done = self.store.undo.last_done()
        if done is not None:
            try:
                self.store.undo.undo(done.id)
            except ReboundError:
                return

    def erase(self) -> None:
        resting = [each for each in self.store.trash.all() if each.kind is Kept.ENTRY]
        if resting:
            self.store.trash.erase(Kept.ENTRY, self.chance.choice(resting).id)


def diverged(home: Home, seed: int, *names: str, erasing: bool = True) -> list[Store]:
    """This journal and its twins, each gone its own way for a while."""
    Author(home.store, home.time, seed).go_on(25, erasing=erasing)
    twins = [twin(home, name, HandClock(home.time.moment)) for name in names]
    for place, store in enumerate(twins, start=1):
        hand = HandClock(home.time.moment + timedelta(seconds=place))
        store.close()
        twins[place - 1] = store = opened(store.folder, store.key, hand)
        Author(store, hand, seed * 100 + place).go_on(25, erasing=erasing)
    Author(home.store, home.time, seed * 100).go_on(25, erasing=erasing)
    return twins


@pytest.mark.parametrize("seed", range(12))
def test_nothing_is_lost_the_second_time_changes_nothing_and_undo_gives_the_former_state(
    home: Home, seed: int
) -> None:
    (other,) = diverged(home, seed, "other")
    other.close()
    before, theirs = by_uid(home.store), by_uid(other)
    before_rows = dump(home.store)
    report = home.store.merge(other.folder)
    assert not report.is_empty
    after = by_uid(home.store)
    lost = [key for key in {**before, **theirs} if key not in after]
    erased = {str(row[1]) for row in dump(home.store)["tombstone"]}
    for key in lost:
        table, uid = key.split()
        row = dict({**before, **theirs}[key])  # type: ignore[call-overload]
        # What was erased went with all that belongs to it; what met its like became one with it.
        assert uid in erased or row.get("entry_id") in erased or table in MEETING, key
    assert texts_of(before) | texts_of(theirs) <= texts_of(after) | erased_texts(before, theirs, erased)
    assert is_sound(home.store)
    whole = home.dump(stamps=True)
    assert home.store.merge(other.folder) == Report()
    assert home.dump(stamps=True) == whole
    home.reopen()
    done = home.store.undo.last_done()
    assert done is not None and done.verb == "copies_merged"
    home.store.undo.undo(done.id)
    assert dump(home.store) == before_rows
    assert is_sound(home.store)
    undone = home.store.undo.last_undone()
    assert undone is not None
    home.store.undo.redo(undone.id)
    assert without_stamps(by_uid(home.store)) == without_stamps(after)


def texts_of(rows: dict[str, object]) -> set[str]:
    """Every text of an entry, a letter or a version of one."""
    found = set()
    for key, row in rows.items():
        if key.split()[0] in ("entry", "entry_version", "letter", "letter_version"):
            found |= {str(value) for name, value in row if name in ("text", "body", "subject") and value}  # type: ignore[attr-defined]
    return found


def erased_texts(mine: dict[str, object], theirs: dict[str, object], erased: set[str]) -> set[str]:
    rows = [(key, row) for held in (mine, theirs) for key, row in held.items()]
    found: set[str] = set()
    for key, row in rows:
        values = dict(row)  # type: ignore[call-overload]
        if values["uid"] in erased or values.get("entry_id") in erased:
            found |= texts_of({key: row})
    return found


def without_stamps(rows: dict[str, object]) -> dict[str, object]:
    return {
        key: [(name, value) for name, value in row if name not in ("changed_at", "changed_by")]  # type: ignore[attr-defined]
        for key, row in rows.items()
    }


@pytest.mark.parametrize("seed", range(100, 110))
def test_the_order_in_which_two_copies_come_does_not_matter(home: Home, seed: int) -> None:
    first, second = diverged(home, seed, "first", "second", erasing=False)
    first.close()
    second.close()
    there = twin(home, "there")
    for folder in (first.folder, second.folder):
        home.store.merge(folder)
    for folder in (second.folder, first.folder):
        there.merge(folder)
    assert without_stamps(by_uid(home.store)) == without_stamps(by_uid(there))
    there.close()
    assert home.store.merge(there.folder).counts == ()


@pytest.mark.parametrize("seed", range(200, 206))
def test_two_copies_that_take_each_other_in_hold_the_same(home: Home, seed: int) -> None:
    (other,) = diverged(home, seed, "other", erasing=False)
    home.store.merge(other.folder)
    home.store.close()
    other.merge(home.folder)
    assert without_stamps(by_uid(other)) == without_stamps(by_uid(home.store))
    other.close()


def last_entry(store: Store) -> int:
    return store.journal.lines(limit=1)[0].id


def text_of(store: Store, entry: int) -> str:
    found = store.journal.entry(entry)
    assert found is not None
    return found.text


def test_the_text_changed_last_stands_and_the_other_is_a_version_on_both_sides(home: Home) -> None:
    entry = home.store.journal.write("the first")
    other = twin(home, "other")
    home.time.go_on(hours=1)
    home.store.journal.write("written here", entry_id=entry)
    home.time.go_on(hours=1)
    other.journal.write("written there", entry_id=entry)
    other.close()
    report = home.store.merge(other.folder)
    # The other one's own earlier version comes too.
    assert report.counts == (Count(Area.JOURNAL, changed=1, kept=2),)
    assert text_of(home.store, entry) == "written there"
    versions = [(version.text, version.reason) for version in home.store.journal.versions(entry)]
    assert ("written here", VersionReason.MERGED) in versions
    again = opened(other.folder, home.store.key, home.time)
    home.store.close()
    again.merge(home.folder)
    assert text_of(again, entry) == "written there"
    assert "written here" in [each.text for each in again.journal.versions(entry)]
    again.close()


def test_the_report_counts_what_a_person_would_count_and_says_what_to_look_at(home: Home) -> None:
    other = twin(home, "other")
    job = other.jobs.add("Northwind", "Baker")
    other.jobs.add_line(job, Side.PERFECT, "short way")
    other.attached.attach(Owner.ENTRY, other.journal.write("new there"), "a.txt", b"content")
    other.close()
    report = home.store.merge(other.folder)
    journal = next(count for count in report.counts if count.area is Area.JOURNAL)
    jobs = next(count for count in report.counts if count.area is Area.JOBS)
    assert (journal.added, journal.details, report.files) == (1, 1, 1)
    assert jobs.added == 1 and jobs.details == 3
    assert set(report.areas) >= {Area.JOURNAL, Area.JOBS}
    home.heard.clear()
    home.store.say_changed(report.areas)
    assert home.heard == [Change(area) for area in report.areas]
    found = home.store.attached.of(Owner.ENTRY, last_entry(home.store))[0]
    assert home.store.attached.content(found.content_hash) == b"content"
    assert [result.id for result in home.store.search.find("new there")] == [last_entry(home.store)]


def test_the_same_company_rating_and_step_made_twice_become_one(home: Home) -> None:
    job = home.store.jobs.add("Northwind", "Baker")
    person = home.store.contacts.add("Dana", job_id=job)
    aspect = home.store.choices.add_aspect("Pay")
    other = twin(home, "other")
    home.store.jobs.add("Contoso", "Cook")
    home.store.choices.rate(job, aspect, 3)
    home.store.contacts.plan_next(person, NextKind.THANK, MONDAY)
    home.time.go_on(minutes=1)
    other.jobs.add("CONTOSO", "Waiter")
    other.choices.rate(job, aspect, 9)
    other.contacts.plan_next(person, NextKind.HELLO_AGAIN, MONDAY)
    other.close()
    home.store.merge(other.folder)
    rows = dump(home.store)
    assert [len(rows[name]) for name in ("company", "rating", "next_step")] == [2, 1, 1]
    assert 9 in rows["rating"][0] and 3 not in rows["rating"][0]
    assert len(home.store.jobs.all()) == 3


def test_what_was_erased_or_taken_away_stays_away_both_ways(home: Home) -> None:
    store = home.store
    gone_here, gone_there = store.journal.write("erased here"), store.journal.write("erased there")
    job = store.jobs.add("Northwind")
    link = store.attached.add_link(job, "https://northwind.example")
    person = store.contacts.add("Dana")
    store.contacts.plan_next(person, NextKind.THANK, MONDAY)
    other = twin(home, "other")
    home.time.go_on(minutes=1)
    for kept, key in ((store, gone_here), (other, gone_there)):
        kept.journal.set_aside(key)
        kept.trash.erase(Kept.ENTRY, key)
    store.attached.remove_link(link)
    other.contacts.drop_next(person)
    other.close()
    home.time.go_on(minutes=1)
    report = store.merge(other.folder)
    assert Count(Area.JOURNAL, erased=1) in report.counts
    assert store.journal.lines() == () and store.attached.links(job) == ()
    assert dump(store)["next_step"] == []
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert [text_of(store, line.id) for line in store.journal.lines()] == ["erased there"]


def test_what_was_touched_after_it_was_erased_elsewhere_comes_back_with_all_that_belongs_to_it(
    home: Home,
) -> None:
    job = home.store.jobs.add("Northwind")
    other = twin(home, "other")
    home.store.jobs.set_aside(job)
    home.store.trash.erase(Kept.JOB, job)
    home.time.go_on(days=1)
    interview = other.rounds.add(job, RoundKind.PANEL)
    other.close()
    assert interview
    home.store.merge(other.folder)
    assert dump(home.store)["tombstone"] == []
    (back,) = home.store.jobs.all()
    assert len(home.store.rounds.of_job(back.id)) == 1
    home.store.jobs.set_aside(back.id)
    home.store.trash.erase(Kept.JOB, back.id)
    assert home.store.jobs.all() == ()


def test_the_newer_wish_decides_what_rests_in_the_trash(home: Home) -> None:
    aside, back = home.store.journal.write("aside there"), home.store.journal.write("back there")
    home.store.journal.set_aside(back)
    other = twin(home, "other")
    home.time.go_on(minutes=1)
    other.journal.set_aside(aside)
    other.trash.bring_back(Kept.ENTRY, back)
    other.close()
    home.store.merge(other.folder)
    assert [line.id for line in home.store.journal.lines()] == [back]


def test_what_was_taken_back_here_does_not_come_again_from_a_copy_that_still_has_it(home: Home) -> None:
    job = home.store.jobs.add("Northwind", "Baker")
    home.time.go_on(hours=1)
    home.store.jobs.change(job, title="Cook")
    other = twin(home, "other")
    other.close()
    home.time.go_on(hours=1)
    done = home.store.undo.last_done()
    assert done is not None
    home.store.undo.undo(done.id)
    home.time.go_on(hours=1)
    home.store.merge(other.folder)
    kept = home.store.jobs.job(job)
    assert kept is not None and kept.title == "Baker"


def test_an_erased_text_that_a_merge_brought_as_a_version_is_in_no_undo_step(home: Home) -> None:
    entry = home.store.journal.write("the words that stay")
    other = twin(home, "other")
    other.journal.write("a secret sentence", entry_id=entry)
    other.close()
    home.time.go_on(minutes=1)
    home.store.journal.write("newer words", entry_id=entry)
    home.store.merge(other.folder)
    assert "a secret sentence" in [version.text for version in home.store.journal.versions(entry)]
    home.store.journal.set_aside(entry)
    home.store.trash.erase(Kept.ENTRY, entry)
    connection = plain_connection(home.folder / "journal.db", home.store.key, write=True)
    steps = connection.execute("SELECT changeset FROM undo_step").fetchall()
    connection.close()
    assert not any(b"secret" in changeset for (changeset,) in steps)


def test_what_is_true_of_one_copy_alone_is_not_taken_over(home: Home) -> None:
    other = twin(home, "other")
    other.preferences.set("recovery_code_kept", "yes")
    other.preferences.set("my_name", "Ana")
    other.close()
    home.store.merge(other.folder)
    assert home.store.preferences.get("recovery_code_kept") == ""
    assert home.store.preferences.get("my_name") == "Ana"


def test_only_what_is_missing_changes_nothing_that_is_here(home: Home) -> None:
    entry = home.store.journal.write("as it is")
    other = twin(home, "other")
    home.time.go_on(hours=1)
    other.journal.write("newer there", entry_id=entry)
    other.journal.write("not here")
    other.journal.set_aside(entry)
    other.close()
    home.store.merge(other.folder, only_missing=True)
    assert sorted(text_of(home.store, line.id) for line in home.store.journal.lines()) == [
        "as it is",
        "not here",
    ]
    assert [version.text for version in home.store.journal.versions(entry)] == ["as it is"]
    assert home.store.merge(other.folder, only_missing=True) == Report()


@pytest.fixture
def stranger(home: Home) -> Callable[[str], Store]:
    """A journal of its own, with a key of its own, behind a passphrase; closed."""

    def make(passphrase: str) -> Store:
        store = create(home.folder.parent / "stranger", home.time.clock, lambda change: None)
        store.journal.write("from elsewhere")
        store.attached.attach(Owner.ENTRY, last_entry(store), "a.txt", b"their picture")
        store.close()
        protect(store.folder, store.keys, store.key, passphrase, CHEAP)
        return store

    return make


def test_a_copy_with_another_key_wants_its_passphrase_and_lies_in_clear_nowhere(
    home: Home, stranger: Callable[[str], Store]
) -> None:
    folder = stranger("their words").folder
    home.store.journal.write("mine")
    before, theirs = home.dump(stamps=True), bytes_of(folder)
    for typed in ("", "other words"):
        with pytest.raises(WrongPassphrase):
            home.store.merge(folder, typed)
    assert home.dump(stamps=True) == before
    home.store.merge(folder, "their words")
    assert {text_of(home.store, line.id) for line in home.store.journal.lines()} == {"mine", "from elsewhere"}
    assert bytes_of(folder) == theirs
    for name, content in bytes_of(home.folder).items():
        assert b"from elsewhere" not in content and b"their picture" not in content, name
    assert not list(home.folder.glob("merging*"))
    file = home.store.attached.of(
        Owner.ENTRY,
        next(
            line.id for line in home.store.journal.lines() if text_of(home.store, line.id) == "from elsewhere"
        ),
    )[0]
    assert home.store.attached.content(file.content_hash) == b"their picture"


def test_a_recovery_code_opens_the_other_copy_too(home: Home, stranger: Callable[[str], Store]) -> None:
    folder = stranger("their words").folder
    keys = key_file_of(folder)
    assert keys is not None
    key = vault.unlock_with_passphrase(keys, "their words")
    code = recovery_code.new()
    vault.write_key_file(folder, keys.with_slot(vault.recovery_slot(key, code, CHEAP)))
    assert not home.store.merge(folder, code).is_empty


def test_a_backup_of_this_journal_asks_for_nothing_and_brings_back_what_went(home: Home) -> None:
    entry = home.store.journal.write("one")
    home.store.attached.attach(Owner.ENTRY, entry, "a.txt", b"content")
    made = home.store.backup()
    kept = home.folder.parent / "kept.rebound"
    shutil.copyfile(made.path, kept)
    fresh = create(home.folder.parent / "fresh", home.time.clock, lambda change: None)
    report = fresh.merge(kept)
    assert report.files == 0 and not report.is_empty
    shutil.copyfile(home.folder / "backups" / "attachments.db", kept.parent / "attachments.db")
    found = fresh.attached.of(Owner.ENTRY, last_entry(fresh))[0]
    assert fresh.attached.content(found.content_hash) is None
    assert home.store.merge(made.path) == Report()
    fresh.close()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_copy_of_an_older_schema_is_read_and_stays_as_it_is(
    home: Home, tmp_path: Path, number: int
) -> None:
    folder = tmp_path / f"schema-{number}"
    shutil.copytree(FILES / f"schema-{number}", folder)
    before = bytes_of(folder)
    report = home.store.merge(folder)
    assert any(count.area is Area.JOURNAL and count.added == 1 for count in report.counts)
    assert text_of(home.store, last_entry(home.store)).startswith(f"Written with schema {number}")
    assert bytes_of(folder) == before
    assert home.store.merge(folder) == Report()


def test_a_newer_copy_is_refused_with_nothing_changed(home: Home) -> None:
    other = twin(home, "other")
    other.close()
    connection = plain_connection(other.folder / "journal.db", other.key, write=True)
    connection.execute(f"PRAGMA user_version={NEWEST + 1}").fetchall()
    connection.close()
    before = home.dump(stamps=True)
    with pytest.raises(JournalNewer):
        home.store.merge(other.folder)
    assert home.dump(stamps=True) == before and not list(home.folder.glob("merging*"))


@pytest.mark.parametrize("content", [b"", b"PK", b"not a journal" * 1000])
@pytest.mark.parametrize("name", ["copy.rebound", "journal.db", "missing/journal.db"])
def test_what_is_no_copy_is_an_error_and_no_change(
    home: Home, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / "picked" / name
    path.parent.mkdir(parents=True)
    if not name.startswith("missing"):
        path.write_bytes(content)
    before = home.dump(stamps=True)
    with pytest.raises(BackupUnreadable):
        home.store.merge(path)
    assert home.dump(stamps=True) == before and not list(home.folder.glob("merging*"))


def test_a_damaged_copy_is_unreadable_or_whole_and_never_changes_anything_by_half(home: Home) -> None:
    home.store.journal.write("the words " * 300)
    other = twin(home, "other")
    other.journal.write("theirs " * 300)
    other.close()
    path = other.folder / "journal.db"
    sound, before = path.read_bytes(), home.dump(stamps=True)
    for place in range(1000, len(sound), 4096 * 7):
        content = bytearray(sound)
        content[place] ^= 1
        path.write_bytes(content)
        with pytest.raises(BackupUnreadable):
            home.store.merge(other.folder)
    assert home.dump(stamps=True) == before
    path.write_bytes(sound)
    assert not home.store.merge(other.folder).is_empty


def test_what_was_typed_since_the_plan_was_made_is_merged_too(home: Home) -> None:
    """The copy's own reading is interrupted by a write, as the window's would be."""
    entry = home.store.journal.write("as it was")
    other = twin(home, "other")
    home.time.go_on(minutes=1)
    other.journal.write("newer there", entry_id=entry)
    other.close()
    wrote: list[int] = []

    def now() -> datetime:
        # The clock is asked for the backup, between the plan and the writing.
        if not wrote:
            wrote.append(1)
            home.store.journal.write("typed meanwhile", entry_id=entry)
        return home.time.moment

    home.time.go_on(minutes=1)
    merge(other.folder, home.folder, home.store.keys, home.store.key, Clock(now, "UTC"))
    assert wrote
    assert text_of(home.store, entry) == "typed meanwhile"
    assert "newer there" in [version.text for version in home.store.journal.versions(entry)]


@pytest.mark.parametrize("name", ["merging", "merging-1234", "staging-1234"])
def test_a_working_copy_that_a_sudden_end_left_goes_with_the_next_start(home: Home, name: str) -> None:
    (home.folder / name).mkdir()
    (home.folder / name / "journal.db").write_bytes(b"left over")
    somebodys = home.folder / "merging-1234 notes"
    somebodys.mkdir()
    home.reopen()
    assert not (home.folder / name).exists() and somebodys.exists()


GARBAGE = (None, "", "not a code", -1, 10**18, 3.5, b"bytes", "2026-13-45", "\0", "x" * 5000)


def test_a_copy_whose_rows_hold_what_no_journal_holds_is_an_error_or_harmless_and_no_change(
    home: Home,
) -> None:
    Author(home.store, home.time, 7).go_on(60)
    other = twin(home, "other")
    Author(other, HandClock(home.time.moment + timedelta(hours=1)), 8).go_on(40)
    other.close()
    path = other.folder / "journal.db"
    sound, before = path.read_bytes(), home.dump(stamps=True)
    names = [name for name, rows in dump(home.store).items() if rows and name not in ("meta", "undo_step")]
    chance, refused = random.Random(1), 0
    for _ in range(60):
        path.write_bytes(sound)
        connection = plain_connection(path, other.key, write=True)
        connection.execute("PRAGMA ignore_check_constraints=ON").fetchall()
        table = chance.choice(names)
        columns = [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]
        with contextlib.suppress(apsw.ConstraintError, apsw.MismatchError):
            connection.execute(
                f"UPDATE {table} SET {chance.choice(columns)} = ? WHERE id = (SELECT max(id) FROM {table})",
                (chance.choice(GARBAGE),),
            ).fetchall()
        connection.close()
        try:
            home.store.merge(other.folder)
        except BackupUnreadable:
            refused += 1
            assert home.dump(stamps=True) == before
            continue
        assert is_sound(home.store)
        done = home.store.undo.last_done()
        assert done is not None and done.verb == "copies_merged"
        home.store.undo.undo(done.id)
        before = home.dump(stamps=True)
    assert 5 < refused < 60


def test_a_copy_without_a_table_is_unreadable(home: Home) -> None:
    other = twin(home, "other")
    other.close()
    connection = plain_connection(other.folder / "journal.db", other.key, write=True)
    connection.execute("DROP TABLE gut_answer").fetchall()
    connection.close()
    with pytest.raises(BackupUnreadable):
        home.store.merge(other.folder)
