"""Ctrl+K and the way back: reaching anything by a few letters, and returning to where one was."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QListView, QTextEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.jobs import Outcome, RoundKind, Stage
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import MARK_END, MARK_START
from rebound_desktop.ui.journal.lessons import LessonsView
from rebound_desktop.ui.journal.on_paper import OnPaper
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.palette.asking import Asking
from rebound_desktop.ui.palette.palette import Palette
from rebound_desktop.ui.palette.rows import ROW_ROLE
from rebound_desktop.ui.widgets.reading_page import ReadingPage
from tests.flows.conftest import NOW, Person

MARKS = dict.fromkeys(map(ord, MARK_START + MARK_END))
FIELD = "Type a command, a name, your own words or a day"


def open_palette(person: Person, typed: str = "") -> QLineEdit:
    person.qtbot.keyClick(person.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = person.visible(QLineEdit, FIELD)
    person.qtbot.keyClicks(field, typed)
    wait_for_answers(person)
    return field


def wait_for_answers(person: Person) -> None:
    """Until all is known that answers what was typed."""
    palette = person.visible(Palette, "Go to anything")
    person.qtbot.waitUntil(lambda: not palette.is_looking)


def offered(person: Person) -> list[str]:
    """What the palette lists, captions left out."""
    model = person.visible(QListView, "What answers").model()
    rows = [model.index(place, 0) for place in range(model.rowCount())]
    return [row.data() for row in rows if not row.data(ROW_ROLE).is_caption]


def captions(person: Person) -> list[str]:
    """What stands above the groups that the palette lists."""
    model = person.visible(QListView, "What answers").model()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return [row.title for row in rows if row.is_caption]


def begun(person: Person) -> None:
    person.start()
    person.store.journal.write("The panel asked about kettles.")
    person.store.journal.write("A quiet day by the sea.")
    person.store.jobs.add("Northwind", "Baker")
    person.store.contacts.add("Dana Okafor")
    person.window.go("today")


def here(person: Person) -> str:
    assert person.window.rooms is not None
    return person.window.rooms.here


def test_every_command_stands_in_it_with_its_keys(person: Person) -> None:
    begun(person)
    open_palette(person)
    model = person.visible(QListView, "What answers").model()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    shown = {row.where.partition(":")[2]: row for row in rows if row.where.startswith("action:")}
    for action in person.window.actions_by_name.all():
        if action.isEnabled():
            row = shown[action.objectName()]
            assert (row.title, row.hint) == (action.text(), action.statusTip())
            assert row.keys and row.keys == action.shortcut().toString(
                action.shortcut().SequenceFormat.NativeText
            )


def test_what_can_be_done_with_what_is_open_stands_in_it_too(person: Person) -> None:
    begun(person)
    store = person.store
    entry, job = store.journal.write("A page of the tests."), store.jobs.add("Northwind", "Miller")
    someone, letter = store.contacts.add("Eva Sand"), store.letters.begin(LetterKind.FREE)
    shown_in = {
        "journal": (entry, "Earlier versions", "This entry"),
        "jobs": (job, "Rename the company…", "Northwind, Miller"),
        "contacts": (someone, "Edit…", "Eva Sand"),
        "letters": (letter, "Copy with its look", "This letter"),
    }
    for room, (key, text, name) in shown_in.items():
        person.window.go(room, key)
        field = open_palette(person, text.removesuffix("…"))
        row = person.visible(QListView, "What answers").currentIndex().data(ROW_ROLE)
        assert (row.title.translate(MARKS), row.hint) == (text, name)
        person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    person.window.go("today")
    open_palette(person, "set aside")
    assert [title.translate(MARKS) for title in offered(person)] == ["What you set aside"]


@pytest.mark.parametrize(
    ("room", "typed", "text"),
    [
        ("jobs", "answer by", "Answer expected by…"),
        ("jobs", "expected", "Answer expected by…"),
        ("jobs", "tag", "Tags…"),
        ("journal", "afterthought", "Add a thought"),
        ("journal", "star", "Keep as a story"),
        ("journal", "star", "Star"),
        ("journal", "starred", "Star"),
        ("journal", "favourite", "Star"),
        ("journal", "tag", "Tags…"),
        ("contacts", "merge people", "The same as…"),
        ("contacts", "duplicate", "The same as…"),
    ],
)
def test_what_is_called_otherwise_elsewhere_is_found_where_it_can_be_done(
    person: Person, room: str, typed: str, text: str
) -> None:
    begun(person)
    store = person.store
    entry, job = store.journal.write("A page of the tests."), store.jobs.add("Northwind", "Miller")
    store.contacts.add("Evan Sand")
    keys = {"journal": entry, "jobs": job, "contacts": store.contacts.add("Eva Sand")}
    person.window.go(room, keys[room])
    open_palette(person, typed)
    assert text in [title.translate(MARKS) for title in offered(person)][:2]


@pytest.mark.parametrize("typed", ["task", "to do"])
def test_what_the_week_has_none_of_does_not_lead_there(person: Person, typed: str) -> None:
    begun(person)
    open_palette(person, typed)
    assert "My week" not in [title.translate(MARKS) for title in offered(person)]


def test_what_was_found_in_an_interview_opens_it_at_the_words(person: Person) -> None:
    begun(person)
    job = person.store.jobs.add("Northwind", "Miller")
    panel = person.store.rounds.add(job, RoundKind.PANEL, datetime(2026, 11, 20, 9, 30))
    person.store.rounds.change(panel, asked="How one feeds a sourdough.")
    person.qtbot.keyClick(open_palette(person, "sourdough"), Qt.Key.Key_Return)
    asked = person.visible(QTextEdit, "What they asked")
    person.qtbot.waitUntil(asked.hasFocus)
    assert [each.cursor.selectedText() for each in asked.extraSelections()] == ["sourdough"]


def test_from_it_one_comes_to_the_day_of_an_answer_and_to_the_tags_of_a_job(person: Person) -> None:
    begun(person)
    person.window.go("jobs", person.store.jobs.add("Northwind", "Miller"))
    person.qtbot.keyClick(open_palette(person, "answer by"), Qt.Key.Key_Return)
    day = person.visible(QAbstractButton, "Answer expected by: Add a day")
    person.qtbot.waitUntil(day.hasFocus)
    person.qtbot.keyClick(open_palette(person, "tags"), Qt.Key.Key_Return)
    tags = person.visible(QLineEdit, "Tags")
    person.qtbot.waitUntil(tags.hasFocus)


def test_how_to_be_guided_stands_in_it_while_one_writes(person: Person) -> None:
    begun(person)
    person.window.go("journal", 0)
    open_palette(person, "attach photo")
    assert offered(person)[0] == "Add a file…"
    field = person.fill(FIELD, "five days")
    wait_for_answers(person)
    assert offered(person)[0].translate(MARKS) == "Five days of writing"
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert person.store.guided.series() is not None
    field = open_palette(person, "leave five days")
    assert offered(person)[0].translate(MARKS) == "Leave the five days"
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert person.store.guided.series() is None


@pytest.mark.parametrize(
    ("typed", "kind"), [("lessons", LessonKind.LESSON), ("kind words", LessonKind.KIND_WORD)]
)
def test_what_one_knows_about_oneself_is_gone_to(person: Person, typed: str, kind: LessonKind) -> None:
    begun(person)
    person.store.lessons.add("She said that I listen.", kind=kind)
    field = open_palette(person, typed)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    lessons = person.visible(LessonsView, "")
    assert here(person) == "journal" and lessons.kinds.choice is kind
    person.qtbot.waitUntil(lambda: "She said that I listen." in person.said())


def test_a_page_that_is_written_or_read_is_printed_from_it(person: Person) -> None:
    begun(person)
    entry = person.store.journal.write("A page of the tests.")
    person.window.go("journal", entry)
    field = open_palette(person, "print")
    assert offered(person)[:2] == ["Print", "On paper…"]
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    field = open_palette(person, "read")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.visible(ReadingPage, "Entry, to read")
    field = open_palette(person, "print")
    assert offered(person)[:2] == ["Print", "On paper…"]
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    asked = person.window.findChild(OnPaper)
    assert asked is not None and asked.isVisible()
    asked.reject()


def test_what_is_open_is_set_aside_from_it_and_comes_back(person: Person) -> None:
    begun(person)
    someone = person.store.contacts.add("Eva Sand")
    person.window.go("contacts", someone)
    field = open_palette(person, "set aside")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert person.store.contacts.contact(someone) is None
    person.qtbot.keyClick(person.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.store.contacts.contact(someone) is not None


def test_the_chosen_words_are_kept_from_it(person: Person) -> None:
    begun(person)
    person.window.go("journal", person.store.journal.write("Ask for the agenda."))
    area = person.area("Entry text")
    area.selectAll()
    field = open_palette(person, "keep as a lesson")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    (lesson,) = person.store.lessons.all(LessonKind.LESSON)
    assert lesson.text == area.toPlainText()


def test_a_few_letters_and_enter_go_to_a_page(person: Person) -> None:
    begun(person)
    field = open_palette(person, "lett")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "letters"


def test_a_new_letter_begins_from_any_template(person: Person) -> None:
    begun(person)
    person.store.letter_templates.add(
        LetterKind.FREE, "To the alumni office", subject="Hello", body="Dear {first_name|all},"
    )
    assert not any("New letter from" in title for title in (open_palette(person), offered(person))[1])
    field = person.visible(QLineEdit, FIELD)
    person.qtbot.keyClicks(field, "letter from alum")
    wait_for_answers(person)
    assert "To the alumni office" in offered(person)[0].translate(MARKS)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "letters"
    (letter,) = person.store.letters.all()
    assert (letter.kind, letter.subject, letter.body) == (LetterKind.FREE, "Hello", "Dear all,")
    field = open_palette(person, "new letter decline")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert {each.kind for each in person.store.letters.all()} == {LetterKind.FREE, LetterKind.DECLINE}


def test_a_word_from_an_entry_opens_it(person: Person) -> None:
    begun(person)
    field = open_palette(person, "kettles")
    assert offered(person)[0] == "The panel asked about kettles."
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "journal"
    assert person.area("Entry text").toPlainText() == "The panel asked about kettles."


def test_enter_right_after_the_last_letter_means_what_was_typed(person: Person) -> None:
    begun(person)
    field = open_palette(person)
    person.qtbot.keyClicks(field, "kettles")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: here(person) == "journal")
    assert person.area("Entry text").toPlainText() == "The panel asked about kettles."


def test_whoever_has_stepped_to_a_row_stays_on_it_when_more_is_found(person: Person) -> None:
    begun(person)
    person.store.journal.write("Letters, all day.")
    field = open_palette(person)
    rows = person.visible(QListView, "What answers")
    person.qtbot.keyClicks(field, "lett")
    person.qtbot.waitUntil(lambda: rows.model().index(1, 0).data() == "Letters")
    person.qtbot.keyClick(field, Qt.Key.Key_Down)
    stood_on = rows.currentIndex().data()
    wait_for_answers(person)
    assert "Letters, all day." in offered(person)
    assert rows.currentIndex().data() == stood_on != offered(person)[0]


def test_it_is_as_high_as_its_answers(person: Person) -> None:
    begun(person)
    open_palette(person, "kettles")
    rows = person.visible(QListView, "What answers")
    inside = rows.parentWidget()
    assert inside is not None and len(offered(person)) == 1
    field = person.visible(QLineEdit, FIELD)
    assert inside.height() <= field.height() + rows.height() + 12


def test_people_and_jobs_come_by_their_names(person: Person) -> None:
    begun(person)
    field = open_palette(person, "dan")
    assert offered(person)[0] == "Dana Okafor"
    field.clear()
    person.qtbot.keyClicks(field, "northw")
    wait_for_answers(person)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "jobs"


def test_who_is_called_so_stands_before_a_page_that_names_them(person: Person) -> None:
    begun(person)
    person.store.journal.write("Coffee with Dana")
    open_palette(person, "dana")
    assert offered(person)[0] == "Dana Okafor"


def test_whoever_is_called_so_stands_before_commands_that_only_have_the_letters(person: Person) -> None:
    begun(person)
    person.store.contacts.add("Sofia Marques")
    person.store.contacts.add("Maria Lindqvist")
    person.store.journal.write("The first of March.")
    open_palette(person, "mar")
    names = [title.translate(MARKS) for title in offered(person)]
    assert names[:2] == ["Maria Lindqvist", "Sofia Marques"] and "Export" in names


def test_a_command_that_begins_so_stands_before_whoever_is_called_so(person: Person) -> None:
    begun(person)
    person.store.contacts.add("Letty Jones")
    open_palette(person, "lett")
    names = [title.translate(MARKS) for title in offered(person)]
    assert names[0] == "Letters" and "Letty Jones" in names


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("okafro", "Dana Okafor"),
        ("dana okafr", "Dana Okafor"),
        ("Nortwhind", "Northwind"),
        ("baekr", "Northwind"),
        ("exprot", "Export"),
        ("compair", "What you can still choose"),
    ],
)
def test_what_was_meant_but_for_a_slip_is_offered_where_nothing_is_called_so(
    person: Person, typed: str, meant: str
) -> None:
    begun(person)
    open_palette(person, typed)
    assert offered(person)[0].translate(MARKS) == meant


def test_enter_right_after_a_slip_means_what_was_meant(person: Person) -> None:
    begun(person)
    field = open_palette(person)
    person.qtbot.keyClicks(field, "lettesr")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: here(person) == "letters")


def test_no_slip_is_looked_for_where_something_is_called_so(person: Person) -> None:
    begun(person)
    person.store.contacts.add("Danja Berg")
    open_palette(person, "dana")
    assert offered(person) == ["Dana Okafor"]


def test_what_was_written_stands_before_what_was_meant_but_for_a_slip(person: Person) -> None:
    begun(person)
    person.store.journal.write("Okafro, a word I made up.")
    open_palette(person, "okafro")
    person.qtbot.waitUntil(lambda: offered(person) == ["Okafro, a word I made up.", "Dana Okafor"])


def test_what_is_found_by_its_words_is_not_offered_once_more_as_a_similar_name(
    over_a_year: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(over_a_year, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(each for each in over_a_year.findChildren(Palette) if each.isVisible())
    asking = palette.findChild(Asking)
    assert asking is not None
    with qtbot.waitSignal(asking.near):
        qtbot.keyClicks(palette.field, "kettle")
    model = palette.list.model()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    titles = [row.title.translate(MARKS) for row in rows]
    assert titles.count("The desk where kettles come back") == 1


def test_a_page_that_was_open_lately_stands_beneath_what_is_called_so(person: Person) -> None:
    begun(person)
    person.store.journal.write("A long evening.\n\nNorthwind wrote at six.")
    field = open_palette(person, "long evening")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    open_palette(person, "northwind")
    assert offered(person)[0] == "Northwind" and "A long evening." in offered(person)


def test_a_day_in_words_shows_what_was_written_then(person: Person) -> None:
    begun(person)
    open_palette(person, "today")
    assert {"The panel asked about kettles.", "A quiet day by the sea."} <= set(offered(person))


def test_a_day_that_a_room_is_called_leads_to_the_room(person: Person) -> None:
    begun(person)
    person.window.go("letters")
    field = open_palette(person, "today")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "today"


@pytest.mark.parametrize("typed", ["the panel at", "The panel", "panel at north"])
def test_a_page_called_so_stands_before_a_command_by_another_word(person: Person, typed: str) -> None:
    """The sidebar is a "side panel" too."""
    begun(person)
    entry = person.store.journal.write("The panel at Northwind was kind.\n\nThey asked about kettles.")
    for _ in range(3):
        person.store.journal.write("A walk.\n\nThe panel at Northwind again, at length.")
    field = open_palette(person, typed)
    assert offered(person)[0].translate(MARKS) == "The panel at Northwind was kind."
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "journal" and person.window.rooms is not None
    assert person.window.rooms.page is not None and person.window.rooms.page.shown_key() == entry


@pytest.mark.parametrize("typed", ["the panel at", "The Panel at north", "the pan", "the"])
def test_a_page_called_so_is_found_beneath_any_number_that_speak_of_it(person: Person, typed: str) -> None:
    begun(person)
    person.store.journal.write("# The panel at Northwind\n\nThey asked about kettles.")
    for _ in range(8):
        person.store.journal.write("A walk.\n\nThe panel at Northwind again, at length.")
    open_palette(person, typed)
    shown = [title.translate(MARKS) for title in offered(person)]
    place = shown.index("The panel at Northwind")
    assert "A walk." in shown and "A walk." not in shown[:place]


def test_a_lesson_is_found_by_how_it_begins(person: Person) -> None:
    begun(person)
    person.store.lessons.add("The panel is made of people.")
    open_palette(person, "the panel i")
    assert offered(person)[0].translate(MARKS) == "The panel is made of people."


def test_a_commands_own_name_stands_before_a_page_called_so(person: Person) -> None:
    begun(person)
    person.store.journal.write("Note a moment of quiet, I said to myself.")
    person.store.journal.write("Trash, and what it taught me.")
    for typed, first in {
        "note a moment": "Note a moment",
        "trash": "What you set aside",
        "tras": "Trash, and what it taught me.",
    }.items():
        field = open_palette(person, typed)
        assert offered(person)[0].translate(MARKS) == first
        person.qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_an_article_in_between_is_passed_over(person: Person) -> None:
    begun(person)
    open_palette(person, "note the moment")
    assert offered(person)[0].translate(MARKS) == "Note a moment"


def test_what_was_chosen_last_stands_first_the_next_time(person: Person) -> None:
    begun(person)
    field = open_palette(person, "dana")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    open_palette(person)
    assert offered(person)[0] == "Dana Okafor"


def test_escape_gives_the_caret_back_and_changes_nothing(person: Person) -> None:
    begun(person)
    person.window.go("journal", 0)
    person.write("Entry text", "Half a sen")
    field = open_palette(person, "letters")
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert here(person) == "journal"
    person.write("Entry text", "tence")
    assert person.area("Entry text").toPlainText() == "Half a sentence"


def test_a_day_without_a_page_gets_one(person: Person) -> None:
    begun(person)
    field = open_palette(person, "2025-03-05")
    row = person.visible(QListView, "What answers").currentIndex().data(ROW_ROLE)
    assert row.spoken == "Write an entry for Wednesday 5 March 2025, No entry is from then yet."
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "journal" and person.see("Wednesday 5 March 2025")
    person.write("Entry text", "It rained.")
    person.window.go("today")
    (line,) = person.store.journal.within(date(2025, 3, 5), date(2025, 3, 5), 5)
    assert line.title == "It rained."
    person.qtbot.keyClick(person.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.write("Entry text", "Today.")
    person.window.go("today")
    assert "Today." in [line.title for line in person.store.journal.within(NOW.date(), NOW.date(), 5)]


def test_a_day_to_come_shows_what_is_planned_and_leads_to_its_week(person: Person) -> None:
    begun(person)
    store = person.store
    (job,) = store.jobs.all()
    interview = store.rounds.add(job.id, RoundKind.PANEL, datetime(2026, 12, 1, 10, 30))
    (dana,) = (line.id for line in store.contacts.lines())
    store.contacts.plan_next(dana, NextKind.CHECK_BACK, date(2026, 12, 2))
    field = open_palette(person, "coming tuesday")
    assert offered(person) == ["My week"]
    field.clear()
    person.qtbot.keyClicks(field, "next week")
    wait_for_answers(person)
    assert offered(person) == ["Northwind", "Dana Okafor", "My week"]
    store.jobs.move(job.id, Stage.CLOSED, Outcome.TURNED_DOWN)
    field.clear()
    person.qtbot.keyClicks(field, "next week")
    wait_for_answers(person)
    assert offered(person) == ["Dana Okafor", "My week"]
    store.jobs.move(job.id, Stage.INTERVIEWING)
    field.clear()
    person.qtbot.keyClicks(field, "next week")
    wait_for_answers(person)
    person.qtbot.keyClick(field, Qt.Key.Key_Up)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "week" and person.see("30 November – 6 December 2026")
    person.window.go("week")
    assert person.see("This week, 23 – 29 November 2026")
    field = open_palette(person, "2026-12-01")
    row = person.visible(QListView, "What answers").currentIndex().data(ROW_ROLE)
    assert row.spoken == "Northwind, Panel, 1 Dec, 10:30"
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "jobs"
    assert interview and person.see("Northwind")


def test_a_day_without_a_year_is_the_coming_one_too_and_each_says_its_year(person: Person) -> None:
    begun(person)
    open_palette(person, "3 dec")
    assert captions(person) == ["Wednesday 3 December 2025", "Thursday 3 December"]


def test_words_that_nothing_has_are_said_so(person: Person) -> None:
    begun(person)
    open_palette(person, "qqqqq")
    assert person.see("Nothing has these words.")


def test_the_arrow_keys_choose_and_pass_over_captions(person: Person) -> None:
    begun(person)
    field = open_palette(person, "today")
    for _ in range(12):
        person.qtbot.keyClick(field, Qt.Key.Key_Down)
        marked = person.visible(QListView, "What answers").currentIndex()
        assert not marked.data(ROW_ROLE).is_caption


def test_back_and_forward_lead_through_what_was_open(person: Person) -> None:
    begun(person)
    dana = person.store.contacts.lines()[0].id
    person.window.go("contacts", dana)
    person.window.go("letters")
    left, alt = Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier
    person.qtbot.keyClick(person.window, left, alt)
    assert here(person) == "contacts"
    assert person.see("Dana Okafor")
    person.qtbot.keyClick(person.window, left, alt)
    assert here(person) == "today"
    person.qtbot.keyClick(person.window, Qt.Key.Key_Right, alt)
    assert here(person) == "contacts"


def test_what_was_renamed_or_set_aside_meanwhile_does_not_mislead(person: Person) -> None:
    begun(person)
    field = open_palette(person, "dana")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    dana = person.store.contacts.lines()[0].id
    person.store.contacts.set_aside(dana)
    open_palette(person)
    assert "Dana Okafor" not in offered(person)


def test_a_place_where_nothing_stands_any_more_leads_on(person: Person) -> None:
    begun(person)
    for room, instead in (("second_look", "today"), ("rebound", "today"), ("before", "jobs")):
        person.window.go("contacts")
        person.window.go(room, 987_654)
        rooms = person.window.rooms
        assert rooms is not None and rooms.page is not None and rooms.page.isVisible()
        assert here(person) == instead
        rooms.go_back()
        assert here(person) == "contacts"


def test_back_passes_over_whoever_was_set_aside(person: Person) -> None:
    person.start()
    contacts, window, rooms = person.store.contacts, person.window, person.window.rooms
    assert rooms is not None
    ada, ben, cleo = (contacts.add(name) for name in ("Ada", "Ben", "Cleo"))
    window.go("jobs", person.store.jobs.add("Northwind"))
    for key in (ada, ben, cleo):
        window.go("contacts", key)
    for key in (cleo, ben):
        contacts.set_aside(key)
    person.qtbot.waitUntil(lambda: rooms.page is not None and rooms.page.shown_key() == ada)
    person.qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert here(person) == "jobs"
    person.qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert here(person) == "contacts" and rooms.page is not None and rooms.page.shown_key() == ada


def test_what_is_typed_right_after_a_start_stays_in_it(over_a_year: MainWindow, qtbot: QtBot) -> None:
    """The rooms are made ready meanwhile, which is nobody's business."""
    window = over_a_year
    assert window.rooms is not None
    window.rooms.show_palette(window.actions_by_name.all())
    palette = window.findChild(Palette)
    assert palette is not None

    def is_made_ready() -> bool:
        assert palette.field.hasFocus()
        letters = window.findChild(LettersPage)
        return letters is not None and not letters.furnish_part()

    qtbot.waitUntil(palette.field.hasFocus)
    qtbot.waitUntil(is_made_ready, timeout=20_000)


def test_back_leads_to_where_one_stood_on_the_page(over_a_year: MainWindow, qtbot: QtBot) -> None:
    window = over_a_year
    window.resize(1000, 640)
    store, rooms = window.session.store, window.rooms
    assert store is not None and rooms is not None
    window.go("jobs", store.jobs.all()[0].id)
    page = rooms.page
    assert page is not None

    def parts() -> list[QAbstractScrollArea]:
        shown = [part for part in page.findChildren(QAbstractScrollArea) if part.isVisible()]
        return [part for part in shown if part.verticalScrollBar().maximum() > 100]

    qtbot.waitUntil(lambda: len(parts()) == 2)
    for part in parts():
        part.verticalScrollBar().setValue(part.verticalScrollBar().maximum() // 2)
    stood = [part.verticalScrollBar().value() for part in parts()]
    window.go("letters")
    rooms.go_back()
    qtbot.waitUntil(lambda: [part.verticalScrollBar().value() for part in parts()] == stood)


def test_a_lesson_opens_from_anywhere_and_a_kind_word_says_nothing_before(person: Person) -> None:
    begun(person)
    person.store.lessons.add("I can wait for zinnias.")
    person.store.lessons.add("She said zinnias suit me.", kind=LessonKind.KIND_WORD)
    for title, text in (
        ("I can wait", "I can wait for zinnias."),
        ("Kind words", "She said zinnias suit me."),
    ):
        field = open_palette(person, "zinnias")
        assert not any("suit me" in row for row in offered(person))
        row = next(place for place, row in enumerate(offered(person)) if row.startswith(title))
        for _ in range(row):
            person.qtbot.keyClick(field, Qt.Key.Key_Down)
        person.qtbot.keyClick(field, Qt.Key.Key_Return)
        assert here(person) == "journal" and person.see(text)
        person.window.go("today")


def test_what_is_called_exactly_so_comes_first(person: Person) -> None:
    begun(person)
    person.store.journal.write("Northwind has called.")
    person.store.journal.write("Northwind, second round.")
    open_palette(person, "northwind")
    assert offered(person)[0] == "Northwind"


def test_an_interview_is_written_down_from_anywhere_while_it_is_fresh(person: Person) -> None:
    begun(person)
    (job,) = person.store.jobs.all()
    key = person.store.rounds.add(job.id, RoundKind.PANEL, NOW.replace(tzinfo=None) - timedelta(hours=3))
    field = open_palette(person, "fresh")
    assert offered(person)[0] == "While it's fresh: Northwind"
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    asked = person.area("What they asked")
    person.qtbot.waitUntil(asked.hasFocus)
    person.qtbot.keyClicks(asked, "Why kettles?")
    person.window.go("today")
    assert person.store.rounds.round(key).asked == "Why kettles?"


@pytest.mark.parametrize("typed", ["before", "prepare", "get ready", "interview"])
def test_the_page_before_the_next_interview_is_gone_to_from_anywhere(person: Person, typed: str) -> None:
    begun(person)
    (job,) = person.store.jobs.all()
    over = person.store.jobs.add("Adventure Works")
    person.store.jobs.move(over, Stage.CLOSED, Outcome.WITHDREW)
    for key in (job.id, over):
        person.store.rounds.add(key, RoundKind.PANEL, datetime(2026, 12, 1, 10, 30))
    field = open_palette(person, typed)
    row = person.visible(QListView, "What answers").currentIndex().data(ROW_ROLE)
    assert row.spoken == "Before you go in: Northwind, Panel, 1 Dec, 10:30"
    assert not any("Adventure" in title for title in offered(person))
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert here(person) == "before" and person.see("Northwind, Baker")
    # With the job open, its own is there, once.
    person.window.go("jobs", job.id)
    open_palette(person, typed)
    rows = [title.translate(MARKS) for title in offered(person)]
    assert [row for row in rows if row.startswith("Before you go in")] == ["Before you go in"]


def test_each_caption_stands_once_and_the_kind_that_answers_best_comes_first(person: Person) -> None:
    begun(person)
    person.store.journal.write("To export, or not to.")
    person.store.contacts.add("Sofia Marques")
    open_palette(person, "mar")
    assert captions(person)[0] == "In your journal" and "Commands" in captions(person)
    person.fill(FIELD, "export")
    wait_for_answers(person)
    assert captions(person) == ["Commands", "In your journal"]


def test_two_letters_and_enter_set_nothing_aside(person: Person) -> None:
    begun(person)
    store = person.store
    shown = {
        "contacts": store.contacts.add("Eva Sand"),
        "journal": store.journal.write("A page."),
        "jobs": store.jobs.add("Northwind", "Miller"),
        "letters": store.letters.begin(LetterKind.FREE),
    }
    for room, key in shown.items():
        person.window.go(room, key)
        field = open_palette(person, "se")
        assert "Set aside" in [title.translate(MARKS) for title in offered(person)]
        person.qtbot.keyClick(field, Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda: here(person) == "settings")


NOTED = [("A", "add a job", "jobs", "Company"), ("P", "add contact", "contacts", "Name")]


def press_for_a_new_one(person: Person, letter: str, room: str, field: str) -> QLineEdit:
    """By its keys; what has the keyboard then."""
    here_now = person.app.focusWidget() or person.window
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.qtbot.keyClick(here_now, getattr(Qt.Key, f"Key_{letter}"), held)
    person.qtbot.waitUntil(lambda: here(person) == room)
    line = person.visible(QLineEdit, field)
    person.qtbot.waitUntil(line.hasFocus)
    return line


def known(person: Person, room: str) -> set[str]:
    if room == "jobs":
        return {job.company for job in person.store.jobs.all()}
    return {line.name for line in person.store.contacts.lines()}


@pytest.mark.parametrize(("letter", "typed", "room", "field"), NOTED)
def test_a_job_and_a_person_are_noted_from_anywhere(
    person: Person, letter: str, typed: str, room: str, field: str
) -> None:
    begun(person)
    person.window.go("journal", 0)
    person.write("Entry text", "In the middle of a page.")
    press_for_a_new_one(person, letter, room, field)
    person.fill_and_enter(field, "Xanadu")
    person.window.go("today")
    line = open_palette(person, typed)
    person.qtbot.keyClick(line, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: here(person) == room)
    person.qtbot.waitUntil(person.visible(QLineEdit, field).hasFocus)
    person.fill_and_enter(field, "Zephyr")
    assert {"Xanadu", "Zephyr"} <= known(person, room)
    assert "In the middle of a page." in person.texts()


@pytest.mark.parametrize(("letter", "typed", "room", "field"), NOTED)
def test_the_keys_pressed_again_leave_what_is_half_typed(
    person: Person, letter: str, typed: str, room: str, field: str
) -> None:
    begun(person)
    before = known(person, room)
    person.qtbot.keyClicks(press_for_a_new_one(person, letter, room, field), "Xan")
    line = press_for_a_new_one(person, letter, room, field)
    assert line.text() == "Xan" and known(person, room) == before


def test_esc_from_a_job_that_is_not_noted_leads_to_those_that_are(person: Person) -> None:
    begun(person)
    line = press_for_a_new_one(person, "A", "jobs", "Company")
    person.qtbot.keyClick(line, Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: person.see("Move to…"))
    assert not person.see("Every opportunity can stand here")


@pytest.mark.parametrize(
    ("typed", "step", "text"),
    [
        ("write it down", Step.STORY, "Step 1 of 5: Write it down"),
        ("story", Step.STORY, "Step 1 of 5: Write it down"),
        ("step 4", Step.YOURSELF, "Step 4 of 5: What you learned about yourself"),
    ],
)
def test_each_other_step_of_the_five_stands_in_it_while_they_are_open(
    person: Person, typed: str, step: Step, text: str
) -> None:
    begun(person)
    rebound = person.store.rebounds.begin(person.store.jobs.add("Contoso", "Miller"))
    person.store.rebounds.go_to(rebound, Step.PEOPLE)
    person.window.go("rebound", rebound)
    field = open_palette(person, typed)
    row = person.visible(QListView, "What answers").currentIndex().data(ROW_ROLE)
    assert (row.title.translate(MARKS), row.hint) == (text, "Contoso, Miller")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    found = person.store.rebounds.rebound(rebound)
    assert found is not None and found.current is step
    field = open_palette(person, text)
    assert person.see("Nothing has these words.")
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    person.window.go("today")
    open_palette(person, "Step 2 of 5")
    rows = person.visible(QListView, "What answers").model()
    assert "Step 2 of 5: Look at the job itself" not in [
        rows.index(place, 0).data().translate(MARKS) for place in range(rows.rowCount())
    ]
