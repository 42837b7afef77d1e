"""What was typed stays on the glass while the disk refuses it, and is kept once there is room."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, cast

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.jobs import RoundKind, SealedQuestion, WorkMode
from rebound_desktop.core.lessons import LessonKind, Story
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.marks import Mark
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import DiskFull, Store
from rebound_desktop.ui.compare.lead import LeadPage
from rebound_desktop.ui.compare.page import ComparePage
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.journal.choose import GiveName
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.preferences.page import SettingsPage
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.support.page import SupportPage
from rebound_desktop.ui.week.page import WeekPage
from rebound_desktop.ui.widgets.day_choice import DayChoice
from rebound_desktop.ui.widgets.line_row import LineText
from rebound_desktop.ui.widgets.templates import begin_letter
from tests.conftest import HandClock
from tests.ui.conftest import Disk, Window, named

TODAY = date(2026, 11, 23)
# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Furnish = Callable[..., Any]


def is_held(page: Page, window: Window, *typed: str) -> bool:
    """Whether the disk's refusal was told, the page stays in front, and the words are still there."""
    window.refused.clear()
    stays = not page.leave() and set(typed) <= {text.strip() for text in page.typed_texts()}
    return stays and [type(error) for error in set(window.refused)] == [DiskFull] * len(window.refused)


def click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enter(field: QLineEdit, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("way", ["Enter", "Done", "Esc", "leaving"])
@pytest.mark.parametrize("is_new", [True, False], ids=["planned", "changed"])
def test_words_of_what_is_next(
    furnish: Furnish, store: Store, disk: Disk, window: Window, way: str, is_new: bool
) -> None:
    maria = store.contacts.add("Maria Lindqvist")
    if not is_new:
        store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, TODAY)
    page = furnish(ContactsPage, maria)
    card = page.person.next
    click(card.other if is_new else card.change)
    fields = card.fields

    def go_on() -> None:
        if way == "leaving":
            page.leave()
        elif way == "Done":
            click(fields.done)
        else:
            QTest.keyClick(fields.note, Qt.Key.Key_Return if way == "Enter" else Qt.Key.Key_Escape)

    disk.fill()
    QTest.keyClicks(fields.note, "Send the recipe")
    go_on()
    assert fields.isVisible() and fields.note.text() == "Send the recipe"
    assert is_held(page, window, "Send the recipe")
    disk.make_room()
    go_on()
    step = store.contacts.next_step(maria)
    assert step is not None and step.note == "Send the recipe"
    assert page.typed_texts() == [] and fields.isVisible() is (way == "leaving")


def test_the_day_until_which_something_is_put_off(furnish: Furnish, store: Store, disk: Disk) -> None:
    maria = store.contacts.add("Maria Lindqvist")
    store.contacts.plan_next(maria, NextKind.HELLO_AGAIN, TODAY)
    card = furnish(ContactsPage, maria).person.next
    card.until.menu().actions()[-1].trigger()
    card.until_day.show_day(date(2027, 1, 7), date.max)
    disk.fill()
    QTest.keyClick(card.until_day, Qt.Key.Key_Return)
    assert card.until_day.isVisible() and card.until_day.day() == date(2027, 1, 7)
    disk.make_room()
    QTest.keyClick(card.until_day, Qt.Key.Key_Return)
    step = store.contacts.next_step(maria)
    assert step is not None and step.due_on == date(2027, 1, 7) and not card.until_day.isVisible()


@pytest.fixture
def job(store: Store) -> int:
    """A job."""
    return store.jobs.add("Northwind", "Product manager")


@pytest.fixture
def job_page(furnish: Furnish, job: int, qtbot: Any) -> JobsPage:
    """Its page."""
    made: JobsPage = furnish(JobsPage, job)
    qtbot.waitUntil(lambda: made.view.parts.are_made, timeout=20_000)
    return made


@pytest.fixture
def unsealed(job_page: JobsPage, store: Store, job: int, clock: HandClock) -> tuple[QLineEdit, QLineEdit]:
    """What one thinks now of two answers, on its page."""
    for question in SealedQuestion:
        store.rounds.seal(job, question, "quite")
    clock.go_on(days=15)
    job_page.view.parts.sealed.begin()
    first, second = job_page.view.parts.sealed.findChildren(QLineEdit)
    return first, second


def test_what_was_sealed_is_asked_for_again_and_what_is_thought_of_it_stays(
    job_page: JobsPage, unsealed: tuple[QLineEdit, QLineEdit], disk: Disk, window: Window
) -> None:
    disk.fill()
    enter(unsealed[0], "I would not")
    job_page.view.parts.sealed.begin()
    assert is_held(job_page, window, "I would not") and unsealed[0].text() == "I would not"


def test_a_thought_that_is_kept_does_not_pass_another_one_for_kept(
    job_page: JobsPage, unsealed: tuple[QLineEdit, QLineEdit], store: Store, job: int, disk: Disk
) -> None:
    disk.fill()
    enter(unsealed[0], "I would not")
    disk.make_room()
    enter(unsealed[1], "Less")
    assert job_page.typed_texts() == ["I would not"]
    assert job_page.leave() and job_page.typed_texts() == []
    assert [answer.now for answer in store.rounds.open_sealed(job)] == ["I would not", "Less"]


@pytest.fixture
def at_step(furnish: Furnish, store: Store, job: int) -> Callable[[Step], ReboundPage]:
    """The five steps after a no, at one of them."""

    def made(step: Step) -> ReboundPage:
        rebound = store.rebounds.begin(job)
        store.rebounds.go_to(rebound, step)
        page: ReboundPage = furnish(ReboundPage, rebound)
        return page

    return made


@pytest.mark.parametrize(
    ("step", "name", "kept"),
    [
        (Step.THE_JOB, "Add to “Perfect”", lambda store, job: store.jobs.lines(job)[0].text),
        (Step.THE_JOB, "What your gut says", lambda store, job: store.jobs.guts(job)[0].word),
        (Step.PEOPLE, "Name", lambda store, job: store.contacts.met_at_job(job)[0].name),
        (Step.YOURSELF, "Add to “Lessons”", lambda store, job: store.lessons.of_job(job)[0].text),
    ],
)
def test_what_is_typed_at_one_of_the_five_steps(
    at_step: Callable[[Step], ReboundPage],
    store: Store,
    job: int,
    disk: Disk,
    window: Window,
    step: Step,
    name: str,
    kept: Callable[[Store, int], str],
) -> None:
    page = at_step(step)
    field = named(page, QLineEdit, name)
    disk.fill()
    enter(cast(QLineEdit, field), "Zoe")
    assert is_held(page, window, "Zoe")
    # Read anew, as on another day: what was refused stays.
    page.setFocus()
    page.refresh()
    assert is_held(page, window, "Zoe")
    disk.make_room()
    assert page.leave() and not any(page.typed_texts())
    assert kept(store, job) == "Zoe"


def test_a_lesson_that_is_changed_at_the_fourth_step(
    at_step: Callable[[Step], ReboundPage], store: Store, job: int, disk: Disk, window: Window
) -> None:
    store.lessons.add("I can listen", job_id=job)
    page = at_step(Step.YOURSELF)
    line = page.findChild(LineText)
    assert line is not None
    disk.fill()
    line.setFocus()
    line.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(line, " longer")
    assert is_held(page, window, "I can listen longer")
    disk.make_room()
    assert page.leave() and not any(page.typed_texts())
    assert [lesson.text for lesson in store.lessons.of_job(job)] == ["I can listen longer"]


def test_a_plan_for_the_week(furnish: Furnish, store: Store, disk: Disk, window: Window) -> None:
    page = furnish(WeekPage)
    disk.fill()
    enter(cast(QLineEdit, named(page, QLineEdit, "Which companies")), "Fabrikam")
    named(page, QLineEdit, "Where").setFocus()
    # Read anew, as for a letter that went out meanwhile: what was refused stays.
    page.refresh()
    assert is_held(page, window, "Fabrikam")
    disk.make_room()
    assert page.leave() and not any(page.typed_texts())
    assert store.week.plan(TODAY).companies == "Fabrikam"


@pytest.mark.parametrize(
    ("room", "name", "preference"),
    [(SupportPage, "Their name", "support_name"), (SettingsPage, "Your name", "my_name")],
)
def test_a_name(
    furnish: Furnish,
    store: Store,
    disk: Disk,
    window: Window,
    room: type[Page],
    name: str,
    preference: str,
) -> None:
    page = furnish(room)
    disk.fill()
    enter(cast(QLineEdit, named(page, QLineEdit, name)), "Aunt Rosa")
    page.setFocus()
    page.refresh()
    page.open(None)
    assert is_held(page, window, "Aunt Rosa")
    disk.make_room()
    assert page.leave() and not any(page.typed_texts())
    assert store.preferences.get(preference) == "Aunt Rosa"


@pytest.fixture
def compared(furnish: Furnish, store: Store, job: int) -> ComparePage:
    """Two rows that a job is compared by, the second one by a measure."""
    store.choices.set_compared(job, True)
    store.choices.add_aspect("Pay")
    store.choices.add_aspect("The way there")
    _, way = store.choices.aspects()
    store.choices.change_aspect(way.id, unit="min", points=((3000, 20), (9000, 0)))
    page: ComparePage = furnish(ComparePage, size=(1048, 900))
    page.table.to_aspect(None)
    return page


def test_a_row_that_is_added_to_a_comparison(
    compared: ComparePage, store: Store, disk: Disk, window: Window
) -> None:
    disk.fill()
    enter(compared.new_rows.field, "The boss")
    assert is_held(compared, window, "The boss")
    disk.make_room()
    assert compared.leave() and not any(compared.typed_texts())
    assert [aspect.name for aspect in store.choices.aspects()][-1] == "The boss"


@pytest.mark.parametrize(
    ("name", "kept"), [("name", "name"), ("worst", "worst_text"), ("least", "must_at_least")]
)
def test_what_is_said_of_a_row_keeps_it_in_hand(
    compared: ComparePage, store: Store, disk: Disk, window: Window, name: str, kept: str
) -> None:
    card = compared.row_card
    pay, way = store.choices.aspects()
    if name != "name":
        click(card.unfold)
    field = card.name if name == "name" else card.details.fields[name]
    disk.fill()
    field.clear()
    enter(field, "55")
    compared.setFocus()
    compared.refresh()
    compared.table.to_aspect(way.id)
    assert card.aspect_id == compared.table.aspect_id == pay.id
    assert is_held(compared, window, "55")
    disk.make_room()
    compared.table.to_aspect(way.id)
    assert card.aspect_id == compared.table.aspect_id == way.id
    pay, way = store.choices.aspects()
    assert str(getattr(pay, kept)) in ("55", "5500") and compared.leave()


@pytest.mark.parametrize("room", ["comparison", "lead"])
def test_a_measure(
    compared: ComparePage,
    furnish: Furnish,
    store: Store,
    job: int,
    disk: Disk,
    window: Window,
    room: str,
) -> None:
    pay, way = store.choices.aspects()
    page: ComparePage | LeadPage = compared
    if room == "lead":
        store.choices.change_aspect(pay.id, mark=Mark.WANT)
        store.choices.change_aspect(way.id, mark=Mark.WANT)
        page = furnish(LeadPage, job)
    table = page.table
    table.to_aspect(way.id)
    table.setFocus()
    disk.fill()
    QTest.keyClicks(table, "7")
    enter(table.measure, "5")
    assert table.measure.isVisible() and is_held(page, window, "75")
    # It belongs to its own cell, whatever is in hand by now.
    table.to_aspect(pay.id)
    disk.make_room()
    assert page.leave() and not any(page.typed_texts()) and not table.measure.isVisible()
    (choice,) = (each for each in store.choices.choices("Present", "Looking") if each.job_id == job)
    assert choice.measures == {way.id: 7500}


@pytest.mark.parametrize("typed", ["Zoe, someone new", "Tailspin"])
def test_whom_a_letter_is_for(
    furnish: Furnish, desk: Desk, store: Store, disk: Disk, window: Window, typed: str
) -> None:
    letter_id = begin_letter(desk, LetterKind.FREE)
    page = furnish(LettersPage, letter_id)
    field = page.letter.sheet.recipient
    disk.fill()
    field.setFocus()
    QTest.keyClicks(field, typed.partition(",")[0])
    # As Qt puts a choice there.
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    page.refresh()
    assert field.text() == typed and is_held(page, window, typed)
    disk.make_room()
    assert page.leave() and not any(page.typed_texts())
    letter = store.letters.letter(letter_id)
    assert letter is not None and (letter.recipient or letter.company) == typed.partition(",")[0]


def test_the_name_of_a_search(furnish: Furnish, store: Store, disk: Disk) -> None:
    page = furnish(JournalPage)
    page.side.look_for("rain")
    page.side.filters.fill()
    (menu,) = (each.menu() for each in page.side.filters.actions() if each.text() == "Kept searches")
    menu.actions()[-1].trigger()
    (ask,) = page.findChildren(GiveName)
    disk.fill()
    enter(ask.name, "Rainy days")
    assert ask.isVisible() and ask.name.text() == "Rainy days"
    disk.make_room()
    QTest.keyClick(ask.name, Qt.Key.Key_Return)
    assert not ask.isVisible() and [each.name for each in store.queries.all()] == ["Rainy days"]


def test_tags_of_a_lesson(furnish: Furnish, store: Store, disk: Disk, window: Window) -> None:
    key = store.lessons.add("I can listen")
    page = furnish(JournalPage)
    page.show_lessons()
    row = page.lessons.list.row_of(key)
    row.open_field()
    disk.fill()
    enter(row.tags, "calm")
    # The pencil once more does not take them away.
    row.open_field()
    assert row.is_changing and is_held(page, window, "calm")
    disk.make_room()
    assert page.leave() and not any(page.typed_texts())
    assert store.lessons.tags()[key] == ("calm",)


def test_a_story_that_is_written_while_another_one_is_opened(
    furnish: Furnish, store: Store, disk: Disk, window: Window
) -> None:
    store.lessons.add_story(Story("The first one"))
    page = furnish(JournalPage)
    page.lessons.write_story()
    page.show_lessons()
    trouble, *_ = page.lessons.form.lines
    QTest.keyClicks(trouble, "The kettle broke")
    (row,) = page.lessons.list.rows.values()
    disk.fill()
    row.open_field()
    assert trouble.toPlainText() == "The kettle broke" and is_held(page, window, "The kettle broke")
    disk.make_room()
    (row,) = page.lessons.list.rows.values()
    row.open_field()
    assert trouble.toPlainText() == "The first one"
    told = {story.text for story in store.lessons.all(LessonKind.STORY)}
    assert told == {"The first one", "The kettle broke"}


def test_when_an_interview_is(job_page: JobsPage, store: Store, job: int, disk: Disk, window: Window) -> None:
    rounds = job_page.view.parts.rounds
    round_id = store.rounds.add(job, RoundKind.PHONE)
    rounds.open_round(round_id)
    form = rounds.form
    disk.fill()
    click(form.day.add)
    form.day.put(date(2026, 12, 3))
    form.day.chosen.emit()
    click(named(form, QAbstractButton, "Done"))
    job_page.refresh()
    assert form.isVisible() and form.day.day == date(2026, 12, 3) and is_held(job_page, window)
    disk.make_room()
    click(named(form, QAbstractButton, "Done"))
    each = store.rounds.round(round_id)
    assert each is not None and each.starts_at is not None and each.starts_at.date() == date(2026, 12, 3)
    assert not form.isVisible()


def another_day(choice: DayChoice, day: date) -> None:
    """Type a day and leave it."""
    if choice.day is None:
        click(choice.add)
    choice.field.setDate(QDate(day.year, day.month, day.day))
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    choice.setFocus()


@pytest.mark.parametrize("which", ["made_on", "answer_by", "expected", "move"])
def test_a_day_at_a_job(
    job_page: JobsPage, store: Store, job: int, disk: Disk, window: Window, which: str
) -> None:
    parts, day = job_page.view.parts, date(2026, 11, 20)
    if which in ("made_on", "answer_by"):
        store.offers.add(job)
        click(parts.offers.rows.rows()[0])
    elif which == "move":
        click(parts.timeline.rows.rows()[0])
    choices = {
        "made_on": parts.offers.form.made_on,
        "answer_by": parts.offers.form.answer_by,
        "expected": parts.facts.expected,
        "move": parts.timeline.form.day,
    }

    def kept() -> date | None:
        if which == "expected":
            return store.jobs.job(job).answer_expected_on
        if which == "move":
            return store.jobs.history(job)[0].on_day
        made: date | None = getattr(store.offers.of_job(job)[0], which)
        return made

    disk.fill()
    another_day(choices[which], day)
    job_page.refresh()
    assert kept() != day == choices[which].day and is_held(job_page, window)
    disk.make_room()
    assert job_page.leave() and kept() == day


@pytest.mark.parametrize("which", ["mode", "kind", "minutes"])
def test_a_choice_at_a_job(
    job_page: JobsPage, store: Store, job: int, disk: Disk, window: Window, which: str
) -> None:
    parts = job_page.view.parts
    round_id = store.rounds.add(job, RoundKind.PHONE, starts_at=datetime(2026, 12, 3, 10))
    parts.rounds.open_round(round_id)
    form = parts.rounds.form
    choice, value = {
        "mode": (parts.facts.mode, WorkMode.HYBRID),
        "kind": (form.kind, RoundKind.ON_SITE),
        "minutes": (form.minutes, 60),
    }[which]

    def kept() -> object:
        return getattr(store.jobs.job(job) if which == "mode" else store.rounds.round(round_id), which)

    disk.fill()
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())
    job_page.refresh()
    assert kept() != value == choice.currentData() and is_held(job_page, window)
    disk.make_room()
    assert job_page.leave() and kept() == value


def test_the_day_of_the_news_in_a_letter(
    furnish: Furnish, desk: Desk, store: Store, disk: Disk, window: Window
) -> None:
    letter_id = begin_letter(desk, LetterKind.PAIN_LETTER)
    page = furnish(LettersPage, letter_id)
    news_on = page.letter.sheet.workshop.news_on
    disk.fill()
    another_day(news_on, date(2026, 11, 20))
    page.refresh()
    assert news_on.day == date(2026, 11, 20) and is_held(page, window)
    disk.make_room()
    assert page.leave()
    letter = store.letters.letter(letter_id)
    assert letter is not None and letter.news_on == date(2026, 11, 20)


def test_a_day_of_the_series_whose_page_was_kept(furnish: Furnish, store: Store, disk: Disk) -> None:
    page = furnish(JournalPage, 0)
    entry_id, guide = store.journal.write("It began in May."), page.entry.guide
    guide.begin_day()
    disk.fill()
    guide.note_kept(entry_id)
    disk.make_room()
    # Its next words are kept.
    guide.note_kept(entry_id)
    series = store.guided.series()
    assert series is not None and [day.entry_id for day in series.days] == [entry_id]


def test_that_a_picture_is_not_kept_is_told_for_what_it_is(
    furnish: Furnish, store: Store, disk: Disk, window: Window, qtbot: QtBot
) -> None:
    maria = store.contacts.add("Maria Lindqvist")
    page = furnish(ContactsPage, maria)
    page.person.about.edit_wanted.emit()
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    disk.fill()
    page.editing.picture.take_image(image)
    qtbot.waitUntil(lambda: bool(window.said))
    assert window.said[-1].startswith("The disk is full, so this could not be done.")
    disk.make_room()
    page.editing.picture.take_image(image)
    qtbot.waitUntil(lambda: bool(store.people.person(maria).picture))
