"""What is set aside rests for 30 days, comes back as it was, and when erased is nowhere any more."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import apsw
import pytest

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.intake import Batch, EntryIn
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.trash import Kept
from rebound_desktop.store import JournalInUse, backups
from rebound_desktop.store.database import plain_connection
from tests.store.conftest import Home

SECRET = "what is to be gone"


def set_everything_aside(home: Home) -> dict[Kept, int]:
    store = home.store
    job = store.jobs.add("Northwind", "Baker")
    contact = store.contacts.add("Dana")
    keys = {
        Kept.ENTRY: store.journal.write("The first words. And more."),
        Kept.LETTER: store.letters.begin(LetterKind.FREE, contact_id=contact, subject="Thank you"),
        Kept.LESSON: store.lessons.add("I listen."),
        Kept.LINE: store.jobs.add_line(job, Side.PERFECT, "short way"),
        Kept.MOMENT: store.contacts.log_touch(contact, TouchKind.CALL, note="a good call"),
        Kept.ROW: store.choices.add_aspect("Pay"),
        Kept.TEMPLATE: store.letter_templates.add(LetterKind.FREE, "My usual", body="Dear {name|you},"),
        Kept.JOB: job,
        Kept.CONTACT: contact,
    }
    store.journal.set_aside(keys[Kept.ENTRY])
    store.letters.set_aside(keys[Kept.LETTER])
    store.lessons.set_aside(keys[Kept.LESSON])
    store.jobs.remove_line(keys[Kept.LINE])
    store.contacts.remove_touch(keys[Kept.MOMENT])
    store.choices.set_aspect_aside(keys[Kept.ROW])
    store.letter_templates.set_aside(keys[Kept.TEMPLATE])
    store.jobs.set_aside(job)
    store.contacts.set_aside(contact)
    return keys


def test_everything_that_rests_is_listed_with_its_first_words(home: Home) -> None:
    keys = set_everything_aside(home)
    listed = {resting.kind: (resting.id, resting.title) for resting in home.store.trash.all()}
    assert listed == {
        Kept.ENTRY: (keys[Kept.ENTRY], "The first words. And more."),
        Kept.LETTER: (keys[Kept.LETTER], "Thank you · Dana"),
        Kept.JOB: (keys[Kept.JOB], "Northwind, Baker"),
        Kept.CONTACT: (keys[Kept.CONTACT], "Dana"),
        Kept.LESSON: (keys[Kept.LESSON], "I listen."),
        Kept.LINE: (keys[Kept.LINE], "short way"),
        Kept.MOMENT: (keys[Kept.MOMENT], "Dana: a good call"),
        Kept.ROW: (keys[Kept.ROW], "Pay"),
        Kept.TEMPLATE: (keys[Kept.TEMPLATE], "My usual"),
    }


def test_everything_comes_back_as_it_was(home: Home) -> None:
    before = home.dump()
    keys = set_everything_aside(home)
    for kind, key in keys.items():
        home.store.trash.bring_back(kind, key)
    assert home.store.trash.all() == ()
    assert home.store.jobs.all()[0].name == "Northwind, Baker"
    assert home.store.contacts.contact(keys[Kept.CONTACT]) is not None
    assert home.store.journal.entry(keys[Kept.ENTRY]) is not None
    assert before != home.dump()


def test_thirty_days_are_kept_and_then_it_is_erased(home: Home) -> None:
    keys = set_everything_aside(home)
    home.time.go_on(days=29, hours=23)
    assert home.store.trash.erase_old() == 0
    home.store.trash.bring_back(Kept.LESSON, keys[Kept.LESSON])
    home.time.go_on(hours=2)
    assert home.store.trash.erase_old() == len(keys) - 1
    assert home.store.trash.all() == ()
    assert [lesson.text for lesson in home.store.lessons.all()] == ["I listen."]
    home.reopen()
    assert home.store.jobs.all() == ()


def test_a_letter_is_called_by_what_is_known_of_it(home: Home) -> None:
    maria = home.store.contacts.add("Maria Lindqvist")
    for subject, person in (("", maria), ("Bread", maria), ("Bread", None), ("", None)):
        home.store.letters.set_aside(
            home.store.letters.begin(LetterKind.FREE, contact_id=person, subject=subject)
        )
    called = {resting.title for resting in home.store.trash.all()}
    assert called == {"Maria Lindqvist", "Bread · Maria Lindqvist", "Bread", ""}


def test_a_clock_that_runs_years_ahead_for_one_start_erases_nothing(home: Home) -> None:
    keys = set_everything_aside(home)
    home.time.go_on(days=3 * 365)
    assert home.store.tidy_up() == 0
    assert home.store.tidy_up() == 0
    home.time.go_on(days=-3 * 365)
    assert home.store.tidy_up() == 0
    assert len(home.store.trash.all()) == len(keys) and home.store.undo.last_done() is not None


def test_what_is_due_goes_for_whoever_looks_in_every_other_month(home: Home) -> None:
    keys = set_everything_aside(home)
    home.time.go_on(days=61)
    assert home.store.tidy_up() == 0
    home.time.go_on(days=61)
    assert home.store.tidy_up() == len(keys)


def test_what_is_due_goes_with_the_first_start_a_day_after_it_was_seen_to_be(home: Home) -> None:
    keys = set_everything_aside(home)
    home.time.go_on(days=31)
    assert home.store.tidy_up() == 0
    home.time.go_on(hours=23)
    assert home.store.tidy_up() == 0
    home.time.go_on(hours=2)
    assert home.store.tidy_up() == len(keys)
    assert home.store.trash.all() == () and home.store.undo.last_done() is None


def test_erased_for_ever_it_is_in_no_version_no_undo_and_no_index(home: Home) -> None:
    store = home.store
    entry = store.journal.write(SECRET)
    store.journal.cut_version(entry)
    store.journal.write("other words", entry_id=entry)
    stays = store.lessons.add("I stay.")
    store.lessons.set_aside(stays)
    store.journal.set_aside(entry)
    store.trash.erase(Kept.ENTRY, entry)
    assert [resting.id for resting in store.trash.all()] == [stays]
    assert store.journal.versions(entry) == ()
    assert store.search.find(SECRET) == ()
    store.close()
    connection = plain_connection(home.folder / "journal.db", store.key)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        held = [
            name for name in names if SECRET in str(connection.execute(f'SELECT * FROM "{name}"').fetchall())
        ]
        steps = connection.execute("SELECT changeset FROM undo_step").fetchall()
    finally:
        connection.close()
    assert held == []
    assert steps and all(SECRET.encode() not in bytes(step[0]) for step in steps)
    home.reopen()


def words_held(home: Home, *tables: str) -> bytes:
    """Everything that these tables of the closed file hold, as bytes."""
    connection = plain_connection(home.folder / "journal.db", home.store.key)
    try:
        values = [
            value
            for table in tables
            for row in connection.execute(f'SELECT * FROM "{table}"').fetchall()
            for value in row
        ]
    finally:
        connection.close()
    return b" ".join(bytes(each) if isinstance(each, bytes) else str(each).encode() for each in values)


def test_erasing_takes_along_the_steps_of_all_that_belongs_to_it_or_once_did(home: Home) -> None:
    store = home.store
    store.lessons.add("I stay.")
    entry = store.journal.write("An entry")
    thought = store.afterthoughts.add(entry, "zebrafish came to mind")
    store.afterthoughts.write(entry, "quokkas came to mind", thought, takes_up=True)
    store.afterthoughts.set_aside(thought)
    # Erased by itself before the entry is: what it was lives on in no step either.
    store.trash.erase(Kept.AFTERTHOUGHT, thought)
    store.afterthoughts.add(entry, "wombats, and later still")
    job = store.jobs.add("Northwind", "Baker")
    link = store.attached.add_link(job, "https://narwhal.example")
    store.attached.remove_link(link)
    person = store.contacts.add("Dana")
    store.contacts.log_touch(person, TouchKind.CALL, note="told of an axolotl")
    store.journal.set_aside(entry)
    store.contacts.set_aside(person)
    store.jobs.set_aside(job)
    store.trash.erase(Kept.ENTRY, entry)
    store.trash.erase(Kept.CONTACT, person)
    store.trash.erase(Kept.JOB, job)
    store.close()
    held = words_held(home, "undo_step")
    for word in (b"zebrafish", b"quokkas", b"wombats", b"narwhal", b"axolotl"):
        assert word not in held, word
    home.reopen()
    last = home.store.undo.last_done()
    assert last is not None and last.verb == "lesson_added"


def once_steps_are_read(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Have `act` happen as soon as a worker's connection reads the steps of undo, before it closes the door."""
    waiting = [act]

    def watched(_cursor: apsw.Cursor, statement: str, _bindings: Any) -> bool:
        if "undo_step" in statement and waiting:
            waiting.pop()()
        return True

    def watch(connection: apsw.Connection) -> None:
        connection.exec_trace = watched

    monkeypatch.setattr(apsw, "connection_hooks", [watch])


def test_what_was_brought_back_meanwhile_is_not_erased(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    store = home.store
    entry, gone = store.journal.write("I want it after all."), store.journal.write("Nobody wants it.")
    store.journal.set_aside(entry)
    with monkeypatch.context() as patched:
        once_steps_are_read(patched, lambda: store.trash.bring_back(Kept.ENTRY, entry))
        assert store.erase(Kept.ENTRY, entry) == ()
    assert store.journal.entry(entry) is not None
    store.journal.set_aside(gone)
    store.journal.set_aside(entry)
    home.time.go_on(days=31)
    assert store.tidy_up() == 0
    home.time.go_on(days=1)
    with monkeypatch.context() as patched:
        once_steps_are_read(patched, lambda: store.trash.bring_back(Kept.ENTRY, entry))
        store.tidy_up()
    found = store.journal.entry(entry)
    assert found is not None and found.text == "I want it after all."
    assert store.trash.all() == () and len(store.journal.lines()) == 1


def test_a_verb_at_the_window_is_not_refused_while_something_is_erased(home: Home) -> None:
    store = home.store
    store.take_in(
        Batch(
            tuple(
                EntryIn(f"{number}", SECRET * 20, date(2024, 6, 1), datetime(2024, 6, 1, tzinfo=UTC), "UTC")
                for number in range(3000)
            ),
            formats=("jrnl",),
        )
    )
    entry = store.journal.write("An entry")
    store.journal.set_aside(entry)
    refused: list[float] = []
    with ThreadPoolExecutor(1) as pool:
        erasing = pool.submit(lambda: (perf_counter(), store.erase(Kept.ENTRY, entry), perf_counter()))
        while not erasing.done():
            try:
                store.lessons.add("I go on meanwhile.")
            except JournalInUse:
                refused.append(perf_counter())
    begun, _, over = erasing.result()
    stood = refused[-1] - refused[0] if refused else 0
    assert stood < (over - begun) / 3, f"shut for {stood:.2f} s of {over - begun:.2f}"
    assert len(store.lessons.all()) > 1


def test_erased_words_are_in_no_page_of_the_index_once_a_copy_is_made(home: Home) -> None:
    store = home.store
    for number in range(30):
        store.journal.write(f"ordinary words {number}")
    entry = store.journal.write("xylophones")
    store.journal.write("quokkas instead", entry_id=entry)
    store.afterthoughts.add(entry, "zebrafishes")
    store.journal.set_aside(entry)
    store.trash.erase(Kept.ENTRY, entry)
    made = store.backup()
    assert len(store.search.find("ordinary")) > 0 and store.search.find("quokkas") == ()
    assert store.check().is_well
    store.close()
    held = words_held(home, "entry_search_data", "afterthought_search_data", "meta")
    # The index leaves out what a word begins with when the one before begins so too.
    for word in (b"ylophones", b"uokkas", b"ebrafishes", b"erased_words"):
        assert word not in held, word
    assert made.holding.entries == 30
    home.reopen()


def test_what_an_erased_file_held_goes_with_the_next_copy_unless_another_row_names_it(home: Home) -> None:
    store = home.store
    entry = store.journal.write("With files")
    only, shared = b"only here" * 100, b"twice" * 100
    first = store.attached.attach(Owner.ENTRY, entry, "a.txt", only)
    second = store.attached.attach(Owner.ENTRY, entry, "b.txt", shared)
    store.attached.attach(Owner.ENTRY, entry, "c.txt", shared)
    for key in (first, second):
        store.attached.remove(key)
        store.trash.erase(Kept.FILE, key)
    store.backup()
    assert store.attachments.names() == {hashlib.sha256(shared).hexdigest()}
    store.journal.set_aside(entry)
    store.trash.erase(Kept.ENTRY, entry)
    store.backup()
    assert store.attachments.names() == frozenset()


def test_copies_on_another_disk_that_hold_it_are_named_too(home: Home, tmp_path: Path) -> None:
    elsewhere = backups.choose_folder(tmp_path / "disk")
    entry = home.store.journal.write(SECRET)
    made_at = home.time.moment
    home.time.go_on(hours=1)
    home.store.backup(elsewhere)
    home.time.go_on(hours=1)
    home.store.backup()
    home.store.journal.set_aside(entry)
    moments = [made_at + timedelta(hours=2), made_at + timedelta(hours=1)]
    (resting,) = home.store.trash.all()
    assert home.store.trash.held_since(resting.made_at) == (moments[0],)
    assert home.store.trash.held_since(resting.made_at, elsewhere) == tuple(moments)
