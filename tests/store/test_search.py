"""Everything ever written is found, in every language, whatever is typed; what is gone is not."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.finding import Chosen, read
from rebound_desktop.core.jobs import RoundKind, Side
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import MARK_END, MARK_START, Found, Store, create
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.search import SearchShelf
from tests.conftest import HandClock
from tests.store.conftest import Home

SOME = (
    "The door was open.",
    "面接に落ちた。東京の会社。",
    "Ça suffit: l’été à Évora",
    "doors and windows",
    "Дверь была открыта",
)


@pytest.fixture(scope="module")
def written() -> Iterator[Store]:
    """One journal with a few entries, read by many examples."""
    with tempfile.TemporaryDirectory() as folder:
        store = create(Path(folder), HandClock().clock, lambda change: None)
        for text in SOME:
            store.journal.write(text)
        yield store
        store.close()


def found(store: Store, typed: str) -> set[str]:
    texts = {result.id: store.journal.entry(result.id) for result in store.search.find(typed)}
    return {entry.text for entry in texts.values() if entry is not None}


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("-door ", {1, 2, 3, 4}),
        ('-"door was" -windows ', {1, 2, 4}),
        ("-面接 -EVORA ", {0, 3, 4}),
        ("-title:door ", {1, 2, 3, 4}),
        ("door -title:windows ", {0}),
    ],
)
def test_everything_but_some_words(written, typed, places):
    entries = written.search.entries
    wanted = read(typed)
    ids = entries.all(wanted, Chosen())
    assert {written.journal.entry(key).text for key in ids} == {SOME[place] for place in places}
    assert tuple(entries.found(wanted, Chosen())) == ids


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("door", {0, 3}),
        ("door ", {0}),
        ("DOOR WAS", {0}),
        ('"door was"', {0}),
        ('"was door"', set()),
        ("door -windows", {0}),
        ("-windows", set()),
        ("door -win", {0}),
        ("面接", {1}),
        ("東京", {1}),
        ("ca suffit", {2}),
        ("l'ete", {2}),
        ("EVORA", {2}),
        ("дверь", {4}),
        ("door elephant", set()),
        ("", set()),
        ("  ", set()),
    ],
)
def test_words_beginnings_phrases_and_exclusions_in_several_scripts(
    written: Store, typed: str, places: set[int]
) -> None:
    assert found(written, typed) == {SOME[place] for place in places}


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(st.characters(exclude_categories=()), max_size=40)
    | st.text('"-*()^:{}+ANDORT \0\ud800a', max_size=30)
)
def test_anything_can_be_typed(written: Store, typed: str) -> None:
    written.search.find(typed)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_anything_can_be_written_and_changed_with_the_index_intact(written: Store, text: str) -> None:
    entry = written.journal.write(text)
    written.journal.write(text[::-1] + " quince", entry_id=entry)
    assert entry in {result.id for result in written.search.find("quince")}
    written.journal.write("nothing", entry_id=entry)
    assert written.search.find("quince") == ()


def test_each_kind_is_found_by_what_was_written_of_it(home: Home) -> None:
    store = home.store
    job = store.jobs.add("Northwind", "Baker")
    store.jobs.add_line(job, Side.PERFECT, "short commute")
    dana = store.contacts.add("Dana", company="Northwind", how_met="at the fair")
    store.contacts.log_touch(dana, TouchKind.CALL, note="spoke of rye bread")
    letter = store.letters.begin(LetterKind.THANK_YOU, contact_id=dana, body="Thank you for the tour.")
    lesson = store.lessons.add("I bake better rested.")

    def kinds(typed: str) -> set[tuple[Found, int, str]]:
        return {(result.kind, result.id, result.title) for result in store.search.find(typed)}

    at = store.companies.named("Northwind")
    assert kinds("northwind") == {
        (Found.JOB, job, "Northwind"),
        (Found.CONTACT, dana, "Dana"),
        (Found.COMPANY, at, "Northwind"),
    }
    assert kinds("commute") == {(Found.JOB, job, "Northwind")}
    assert kinds("fair") == kinds("rye") == {(Found.CONTACT, dana, "Dana")}
    assert kinds("tour") == {(Found.LETTER, letter, "Dana")}
    assert kinds("rested") == {(Found.LESSON, lesson, "I bake better rested.")}
    assert store.search.few(read("northwind"), limit=1, kinds=frozenset({Found.JOB}))[0].kind is Found.JOB


def test_what_has_a_file_of_that_name_is_found_by_it(home: Home) -> None:
    store = home.store
    job, entry = store.jobs.add("Northwind"), store.journal.write("The panel.")
    person, gone = store.contacts.add("Dana"), store.journal.write("Set aside.")
    letter = store.letters.begin(LetterKind.FREE, subject="To Contoso")
    for owner, key in ((Owner.JOB, job), (Owner.ENTRY, entry), (Owner.LETTER, letter), (Owner.ENTRY, gone)):
        store.attached.attach(owner, key, "Lebenslauf Übersicht.pdf", b"%PDF")
    store.attached.set_picture(person, "lebenslauf.png", b"a picture")
    store.journal.set_aside(gone)
    for typed in ("lebenslauf", "übersicht leb", "ubersicht", "pdf"):
        found = {(each.kind, each.id): (each.title, each.snippet) for each in store.search.find(typed)}
        assert found == {
            (Found.JOB, job): ("Northwind", "Lebenslauf Übersicht.pdf"),
            (Found.ENTRY, entry): ("", "Lebenslauf Übersicht.pdf"),
            (Found.LETTER, letter): ("To Contoso", "Lebenslauf Übersicht.pdf"),
        }
    assert store.search.find("lebenslauf title:panel") == ()
    store.journal.write("My lebenslauf, once more.", entry_id=entry)
    assert [each.kind for each in store.search.find("lebenslauf")].count(Found.ENTRY) == 1


def test_a_file_is_not_found_by_a_word_that_is_not_wanted(home: Home) -> None:
    store = home.store
    entry, letter = (
        store.journal.write("The panel."),
        store.letters.begin(LetterKind.FREE, subject="To Tailspin"),
    )
    store.attached.attach(Owner.ENTRY, entry, "offer_Contoso.pdf", b"%PDF")
    store.attached.attach(Owner.LETTER, letter, "Offer two.pdf", b"%PDF")

    def found(typed: str) -> set[Found]:
        return {each.kind for each in store.search.find(typed)}

    assert found("offer") == {Found.ENTRY, Found.LETTER}
    assert found("offer -contoso") == found('offer -"offer contoso"') == {Found.LETTER}
    assert found("offer -cont") == {Found.ENTRY, Found.LETTER}
    assert found("offer -cont*") == {Found.LETTER}
    assert found("offer -tailspin") == {Found.ENTRY}, "nor by what it belongs to"


def test_what_a_file_belongs_to_is_not_found_where_it_says_what_is_not_wanted(home: Home) -> None:
    store = home.store
    blue, grey = store.journal.write("A blue door."), store.journal.write("A grey door.")
    told = store.journal.write("A door.")
    store.afterthoughts.add(told, "It was blue.")
    letter = store.letters.begin(LetterKind.FREE, subject="To Contoso", body="Your blue door.")
    job, dana = store.jobs.add("Northwind"), store.contacts.add("Dana")
    store.jobs.change(job, notes="Blue doors.")
    store.contacts.change(dana, notes="In blue.")
    for owner, key in (
        (Owner.ENTRY, blue),
        (Owner.ENTRY, grey),
        (Owner.ENTRY, told),
        (Owner.LETTER, letter),
        (Owner.JOB, job),
        (Owner.CONTACT, dana),
    ):
        store.attached.attach(owner, key, "plan.pdf", b"%PDF")

    def found(typed: str) -> set[tuple[Found, int]]:
        return {(each.kind, each.id) for each in store.search.find(typed)}

    assert len(found("plan")) == 6
    assert found("plan -blue") == found("plan -blue ") == found("plan -blu*") == {(Found.ENTRY, grey)}
    assert found('plan -"blue door"') == found("plan") - {(Found.ENTRY, blue), (Found.LETTER, letter)}


def test_a_company_is_found_by_a_job_there_or_by_somebody_until_both_are_gone(home: Home) -> None:
    store = home.store
    job, dana = store.jobs.add("Northwind"), store.contacts.add("Dana", company="Contoso")

    def companies() -> list[str]:
        found = [result for word in ("north", "conto") for result in store.search.find(word)]
        return [result.title for result in found if result.kind is Found.COMPANY]

    assert companies() == ["Northwind", "Contoso"]
    store.jobs.set_aside(job)
    store.contacts.set_aside(dana)
    assert companies() == []


def test_what_rests_in_the_trash_is_left_out(home: Home) -> None:
    store = home.store
    job, dana = store.jobs.add("Northwind"), store.contacts.add("Dana", company="Northwind")
    store.jobs.add_line(job, Side.PERFECT, "plums")
    store.contacts.log_touch(dana, TouchKind.CALL, note="plums")
    entry = store.journal.write("plums")
    line = store.jobs.lines(job)[0].id
    assert len(store.search.find("plums")) == 3
    store.jobs.remove_line(line)
    store.contacts.set_aside(dana)
    store.journal.set_aside(entry)
    assert store.search.find("plums") == ()
    store.jobs.set_aside(job)
    assert store.search.find("northwind") == ()


def test_a_changed_text_is_found_by_its_new_words_alone(home: Home) -> None:
    entry = home.store.journal.write("apricots")
    home.store.journal.write("figs", entry_id=entry)
    assert home.store.search.find("apricots") == ()
    assert [result.id for result in home.store.search.find("figs")] == [entry]


def test_the_newest_come_first_and_no_more_than_asked_for(home: Home) -> None:
    ids = []
    for _ in range(5):
        ids.append(home.store.journal.write("walnut"))
        home.time.go_on(days=1)
    assert [result.id for result in home.store.search.find("walnut", limit=3)] == ids[:1:-1]


def test_whoever_is_called_so_is_not_hidden_by_those_who_are_told_about_so(home: Home) -> None:
    people = home.store.contacts
    maria = people.add("Maria Lindqvist")
    for number in range(9):
        people.add(f"Tom {number}", how_met="In March.")
    (first, *rest) = home.store.search.few(read("mar"), limit=3, kinds=frozenset((Found.CONTACT,)))
    assert first.id == maria and len(rest) == 2


def test_a_job_of_many_lines_leaves_room_for_the_others(home: Home) -> None:
    jobs = home.store.jobs
    quiet, loud = jobs.add("Quiet", "Baker"), jobs.add("Loud", "Baker")
    jobs.add_line(quiet, Side.PERFECT, "Salt on the stairs")
    for _ in range(9):
        jobs.add_line(loud, Side.PERFECT, "Salt, again")
    found = home.store.search.few(read("salt"), limit=3, kinds=frozenset({Found.JOB}))
    assert [result.title for result in found] == ["Loud", "Quiet"]


def test_of_the_many_people_of_a_company_those_come_who_were_added_last(home: Home) -> None:
    contacts = home.store.contacts
    with home.store.batch():
        people = [
            contacts.add(f"Person {number}", company="Salt & Son" if number % 3 else "Salt Road")
            for number in range(90)
        ]
        for gone in people[-4:]:
            contacts.set_aside(gone)
    found = home.store.search.few(read("salt"), limit=5, kinds=frozenset({Found.CONTACT}))
    assert [result.id for result in found] == people[-5:-10:-1]


def test_the_match_is_marked_in_its_surroundings(home: Home) -> None:
    home.store.journal.write("long before, " * 30 + "the walnut tree" + ", long after" * 30)
    (result,) = home.store.search.find("waln")
    assert f"the {MARK_START}walnut{MARK_END} tree" in result.snippet
    assert len(result.snippet) < 200


def test_a_word_that_stands_everywhere_brings_as_many_as_were_asked_for(home: Home) -> None:
    store = home.store
    with store.batch():
        for _ in range(800):
            store.journal.write("the same words again and again " * 20)
        people = [store.contacts.add(f"Person {number}") for number in range(400)]
        for number, person in enumerate(people):
            day = date(2026, 1, 1) + timedelta(days=number % 9)
            store.contacts.log_touch(person, TouchKind.CALL, on_day=day, note="called again")
    found = store.search.find("again", limit=5)
    assert [result.kind for result in found] == [Found.ENTRY] * 5 + [Found.CONTACT] * 5
    # Of those written last, the newest days first.
    assert [result.id for result in found[5:]] == [people[number] for number in (395, 386, 377, 368, 359)]


def test_hundreds_that_were_set_aside_hide_nothing_that_stands(home: Home) -> None:
    store = home.store
    with store.batch():
        stands = store.letters.begin(LetterKind.THANK_YOU, body="walnut")
        asked = store.contacts.add("Iris")
        store.contacts.log_touch(asked, TouchKind.CALL, note="walnut")
        for number in range(301):
            store.letters.set_aside(store.letters.begin(LetterKind.THANK_YOU, body="walnut"))
            gone = store.contacts.add(f"Person {number}")
            store.contacts.log_touch(gone, TouchKind.CALL, note="walnut")
            store.contacts.set_aside(gone)
    found = store.search.find("walnut", limit=5)
    assert {(result.kind, result.id) for result in found} == {(Found.LETTER, stands), (Found.CONTACT, asked)}


def test_kind_words_are_told_of_and_not_told(home: Home) -> None:
    store = home.store
    store.lessons.add("She said walnuts become me.", kind=LessonKind.KIND_WORD)
    newest = store.lessons.add("Walnuts, said Iris.", kind=LessonKind.KIND_WORD)
    told = [(found.kind, found.id, found.title, found.snippet) for found in store.search.find("walnuts")]
    assert told == [(Found.KIND_WORD, newest, "", "")]
    own = store.lessons.add("I like walnuts.")
    assert {(found.kind, found.id) for found in store.search.find("walnut")} == {
        (Found.LESSON, own),
        (Found.KIND_WORD, newest),
    }


def test_kind_words_stay_out_of_what_a_job_taught(home: Home) -> None:
    store = home.store
    job = store.jobs.add("Northwind")
    store.lessons.add("They said I was calm.", job_id=job, kind=LessonKind.KIND_WORD)
    own = store.lessons.add("I ask early.", job_id=job)
    assert [lesson.id for lesson in store.lessons.of_job(job)] == [own]


def test_what_the_gut_said_and_the_week_planned_are_found_too(home: Home) -> None:
    store = home.store
    job = store.jobs.add("Northwind")
    store.jobs.say_gut(job, "heavy", spared="night shifts")
    store.week.write(WeekPlan(date(2026, 11, 23), people="Iris", where="the library"))
    assert [(found.kind, found.id) for found in store.search.find("heavy")] == [(Found.JOB, job)]
    assert [(found.kind, found.id) for found in store.search.find("night shifts")] == [(Found.JOB, job)]
    (week,) = store.search.find("librar")
    assert (week.kind, week.title) == (Found.WEEK, "2026-11-23")


@contextmanager
def reading(home: Home) -> Iterator[tuple[SearchShelf, list[str]]]:
    """A search over a connection of its own, and what it asks of the file."""

    @dataclass(frozen=True)
    class Reading:
        connection: apsw.Connection

        @contextmanager
        def in_world_terms(self) -> Iterator[None]:
            yield

    asked: list[str] = []

    def note(_cursor: object, sql: str, _values: object) -> bool:
        asked.append(sql)
        return True

    connection = plain_connection(home.folder / "journal.db", home.store.key)
    try:
        shelf = SearchShelf(Reading(connection))
        # The index asks for more as it is opened.
        shelf.find("a")
        connection.set_exec_trace(note)
        yield shelf, asked
    finally:
        connection.close()


def test_only_where_the_words_are_is_looked_closely(home: Home) -> None:
    store = home.store
    store.contacts.add("Ada Moreno")
    store.lessons.add("Ask who decides.")
    with reading(home) as (shelf, asked):
        everything = frozenset(Found) - {Found.ENTRY}
        assert shelf.few(read("zinnias"), limit=9, kinds=everything) == ()
        nowhere = len(asked)
        found = shelf.few(read("decides"), limit=9, kinds=everything)
        assert [result.kind for result in found] == [Found.LESSON]
        somewhere = len(asked) - nowhere
    # Lessons and kind words stand in one table; names of files are looked through by themselves.
    assert (nowhere, somewhere) == (2, 4)


def test_which_of_the_newest_pages_have_a_common_word_is_asked_once(home: Home) -> None:
    store = home.store
    with store.batch():
        for number in range(700):
            store.journal.write(f"Rain, page {number}")
    with reading(home) as (shelf, asked):
        newest = shelf.entries.first(read("rain"), Chosen(), 5)
    assert newest == tuple(line.id for line in store.journal.lines(limit=5))
    assert len([sql for sql in asked if "FROM entry_search" in sql]) == 1


def test_what_stands_in_an_interview_says_in_which(home: Home) -> None:
    store = home.store
    job = store.jobs.add("Northwind", "Baker")
    first, second = (store.rounds.add(job, kind) for kind in (RoundKind.PHONE, RoundKind.PANEL))
    store.rounds.change(first, asked="How one feeds a sourdough.")
    store.rounds.change(second, preparation="Bring a loaf.")
    store.jobs.change(job, notes="They have an oven.")

    def within(typed: str) -> list[tuple[int, int | None]]:
        return [(each.id, each.round_id) for each in store.search.find(typed)]

    assert within("sourdough") == [(job, first)]
    assert within("loaf") == [(job, second)]
    assert within("oven") == [(job, None)]


def test_a_tag_finds_what_has_one_within_it(home: Home) -> None:
    store = home.store
    # Before those were tags of their own, such a page had the outer one.
    earlier = store.journal.write("A page #todo/soon.")
    store.tags.set_entry(earlier, ["todo"])
    now, capital, other, deep = (
        store.journal.write(f"Another page {tag}")
        for tag in ("#todo/soon", "#Todo/later", "#todos", "#a/b/c")
    )
    for entry in (now, capital, other, deep):
        store.journal.cut_version(entry)

    def tagged(tag: str) -> set[int]:
        return set(store.search.entries.all(read(""), Chosen(tag=tag)))

    assert tagged("todo") == {earlier, now, capital}
    assert tagged("todo/soon") == {earlier, now} and tagged("todo/never") == set()
    assert tagged("a") == tagged("a/b") == tagged("a/b/c") == {deep} and tagged("b") == set()
    ids = {each.id for each in store.search.find("#todo") if each.kind is Found.ENTRY}
    assert {earlier, now, capital} <= ids


def test_an_entry_is_found_by_the_names_of_its_tags(home: Home) -> None:
    store = home.store
    tagged = store.journal.write("Words of a page.")
    both = store.journal.write("An obsidian stone.")
    store.tags.set_entry(tagged, ["another-tag-obsidian", "Évora"])
    gone = store.journal.write("Set aside.")
    store.tags.set_entry(gone, ["another-tag-obsidian"])
    store.journal.set_aside(gone)

    def ids(typed: str) -> list[int]:
        return [each.id for each in store.search.find(typed) if each.kind is Found.ENTRY]

    assert ids("another-tag-obsidian") == ids("#another-tag-obsidian") == ids("another-tag") == [tagged]
    assert ids("obsidian") == [both, tagged] and ids("evora") == [tagged]
    assert ids("obsidian -stone") == ids("obsidian -an") == [tagged] and ids("obsidian -page") == [both]
    assert ids("title:obsidian") == [both] and ids("obsidian xyz") == []
    found = next(each for each in store.search.find("another-tag") if each.id == tagged)
    assert found.snippet == f"#{MARK_START}another-tag{MARK_END}-obsidian"
    assert store.search.entries.count(read("obsidian")) == 2
    assert set(store.search.entries.all(read("obsidian"), Chosen())) == {both, tagged}
    assert set(store.search.entries.all(read("obsidian"), Chosen(tag="Évora"))) == {tagged}
