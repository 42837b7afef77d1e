"""The calendar, the filters and the kept searches beside the list."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication

from rebound_desktop.core.finding import Chosen, Mood, Sort
from rebound_desktop.core.jobs import RoundKind
from rebound_desktop.store import MARK_START
from rebound_desktop.ui.journal.choose import GiveName
from rebound_desktop.ui.journal.some_days import SomeDays
from rebound_desktop.ui.widgets.choose_one import ChooseOne
from rebound_desktop.ui.widgets.controls import Button
from tests.ui.conftest import named, said


@pytest.fixture
def pages(store):
    """Three pages on different days: one of a step, one with a tag, one of a job."""
    keys = {}
    keys["step"] = store.journal.write("Step page\nrain", step=2)
    keys["tag"] = store.journal.write("Tagged page\nrain #hopeful")
    store.journal.cut_version(keys["tag"])
    keys["job"] = store.journal.write("Job page\nrain", job_id=store.jobs.add("Lantern Works"))
    for name, day in (("step", date(2026, 11, 20)), ("tag", date(2026, 11, 18)), ("job", date(2026, 10, 5))):
        store.journal.set_day(keys[name], day)
    return keys


def choose(page, qtbot, filter_by: str, typed: str) -> ChooseOne:
    """Choose from the menu, then by typing what is asked for."""
    page.side.filters.fill()
    (action,) = (each for each in page.side.filters.actions() if each.text() == filter_by)
    action.trigger()
    ask = page.findChildren(ChooseOne)[-1]
    qtbot.keyClicks(ask.search, typed)
    qtbot.keyClick(ask.search, Qt.Key.Key_Return)
    return ask


def titles(page) -> list[str]:
    return [row.title for row in page.side.rows]


def test_a_day_of_the_calendar_shows_its_pages(open_journal, pages, qtbot):
    page = open_journal()
    assert not page.side.calendar.isVisible()
    qtbot.mouseClick(page.side.show_calendar, Qt.MouseButton.LeftButton)
    month = page.side.calendar.month
    assert month.hasFocus() and month.counts == {date(2026, 11, 20): 1, date(2026, 11, 18): 1}
    # The keys stand on the day of the page that is open.
    assert "Friday 20 November: one entry" in month.accessibleDescription()
    for _ in range(2):
        qtbot.keyClick(month, Qt.Key.Key_Left)
    assert "Wednesday 18 November: one entry" in month.accessibleDescription()
    qtbot.keyClick(month, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(page) == ["Tagged page"])
    qtbot.waitUntil(lambda: page.entry.entry_id == pages["tag"])
    assert month.hasFocus() and page.side.selected == pages["tag"]
    assert page.side.chosen == Chosen(since=date(2026, 11, 18), until=date(2026, 11, 18))
    qtbot.keyClick(month, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.side.rows) == 3)
    qtbot.keyClick(month, Qt.Key.Key_PageUp)
    assert month.first == date(2026, 10, 1) and month.counts == {date(2026, 10, 5): 1}
    qtbot.keyClick(month, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "October 2026\nMonday 5 October: one entry"


def test_a_page_is_written_for_the_empty_day_that_was_chosen(open_journal, pages, store, qtbot):
    page = open_journal(pages["step"])
    qtbot.mouseClick(page.side.show_calendar, Qt.MouseButton.LeftButton)
    month, day = page.side.calendar.month, date(2026, 11, 19)

    def choose_it() -> None:
        month.show_day(day)
        qtbot.keyClick(month, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "No entry is from Thursday 19 November yet." in said(page))

    def is_for_it() -> bool:
        return page.entry.entry_id is None and page.entry.head.day.text() == "Thursday 19 November"

    for write in (
        lambda: named(page, Button, "Write an entry for Thursday 19 November").click(),
        page.side.add_button.click,
        # Ctrl+N.
        lambda: page.open(0),
    ):
        choose_it()
        write()
        assert is_for_it() and page.entry.area.hasFocus()
        # What is written is to be seen among all the others.
        assert page.side.chosen == Chosen() and len(page.side.rows) == 3
        page.open(pages["step"])
    choose_it()
    page.side.add_button.click()
    qtbot.keyClicks(page.entry.area, "Late words")
    page.entry.area.keep_now()
    assert store.journal.entry(page.entry.entry_id).day == day
    # With no day chosen it is today's again.
    page.side.add_button.click()
    assert page.entry.head.day.text() == "Monday 23 November"


@pytest.mark.parametrize(
    "chosen", [Chosen(since=date(2026, 11, 19), until=date(2026, 11, 19)), Chosen(step=2)]
)
def test_a_page_opened_from_elsewhere_is_not_hidden_by_what_was_chosen_here(
    open_journal, pages, qtbot, chosen
):
    page = open_journal(pages["step"])
    for is_known in (True, False):
        page.side.narrow(replace(chosen, sort=Sort.OLDEST))
        if is_known:
            qtbot.waitUntil(lambda: "yet." in said(page) or titles(page) == ["Step page"])
            qtbot.wait(200)
        page.open(pages["job"])
        assert page.entry.entry_id == pages["job"]
        qtbot.waitUntil(lambda: page.side.chosen == Chosen(sort=Sort.OLDEST))
        qtbot.waitUntil(lambda: titles(page) == ["Job page", "Tagged page", "Step page"])
        assert page.side.selected == pages["job"]
    # One that is among what was chosen leaves it as it is, and so do words that found something else.
    page.side.narrow(Chosen(step=2))
    page.open(pages["step"])
    qtbot.wait(250)
    assert page.side.chosen == Chosen(step=2) and titles(page) == ["Step page"]
    page.side.clear_all()
    page.side.look_for("hopeful")
    qtbot.waitUntil(lambda: titles(page) == ["Tagged page"])
    page.open(pages["job"])
    qtbot.wait(250)
    assert page.side.search.text() == "hopeful" and titles(page) == ["Tagged page"]
    page.side.look_for("nowhere")
    qtbot.waitUntil(lambda: "Nothing found" in said(page))
    page.open(pages["job"])
    qtbot.waitUntil(lambda: len(titles(page)) == 3)


def test_an_empty_day_opens_nothing_once_something_else_is_found(open_journal, pages, qtbot):
    page = open_journal(pages["step"])
    qtbot.mouseClick(page.side.show_calendar, Qt.MouseButton.LeftButton)
    page.side.calendar.month.show_day(date(2026, 11, 19))
    qtbot.keyClick(page.side.calendar.month, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(page) == [])
    page.side.narrow(Chosen(tag="hopeful"))
    qtbot.waitUntil(lambda: titles(page) == ["Tagged page"])
    qtbot.wait(50)
    assert page.entry.entry_id == pages["step"]


def test_the_calendar_follows_to_the_page_that_is_opened_and_stays_while_one_leafs(
    open_journal, pages, store, qtbot
):
    page = open_journal(pages["job"])
    qtbot.mouseClick(page.side.show_calendar, Qt.MouseButton.LeftButton)
    month = page.side.calendar.month
    assert month.at == date(2026, 10, 5)
    height = page.side.calendar.sizeHint().height()
    page.open(pages["tag"])
    assert month.at == date(2026, 11, 18) and page.side.calendar.sizeHint().height() == height
    qtbot.keyClick(month, Qt.Key.Key_PageUp)
    page.refresh()
    assert month.first == date(2026, 10, 1)
    page.open(0)
    assert month.at == date(2026, 11, 23)
    qtbot.keyClick(month, Qt.Key.Key_PageUp)
    # The blank page becomes an entry: it is the same page.
    qtbot.keyClicks(page.entry.area, "begun")
    page.entry.area.keep_now()
    assert page.entry.entry_id is not None and month.first == date(2026, 10, 1)
    store.journal.set_day(page.entry.entry_id, date(2026, 9, 9))
    page.refresh()
    assert month.at == date(2026, 9, 9)


def test_the_keyboard_stays_in_the_calendar_though_it_was_on_a_chip_before(open_journal, pages, qtbot):
    page = open_journal()
    page.side.narrow(Chosen(tag="hopeful"))
    qtbot.mouseClick(page.side.show_calendar, Qt.MouseButton.LeftButton)
    named(page, Button, "Without #hopeful").setFocus()
    month = page.side.calendar.month
    month.setFocus()
    qtbot.keyClick(month, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(page) == [])
    assert month.hasFocus()


def test_the_calendar_stays_as_it_was_left(open_journal, pages, qtbot, store):
    page = open_journal()
    qtbot.mouseClick(page.side.show_calendar, Qt.MouseButton.LeftButton)
    assert open_journal().side.calendar.isVisible()


def test_filters_are_chips_that_can_be_taken_away(open_journal, pages, qtbot):
    page = open_journal()
    page.side.filters.fill()
    (steps,) = (action.menu() for action in page.side.filters.actions() if action.text() == "Step")
    steps.actions()[1].trigger()
    qtbot.waitUntil(lambda: titles(page) == ["Step page"])
    choose(page, qtbot, "Tag…", "hope")
    qtbot.waitUntil(lambda: "Nothing found" in said(page))
    chip = named(page, Button, "#hopeful")
    chip.click()
    qtbot.waitUntil(lambda: titles(page) == ["Step page"])
    page.side.clear_all()
    qtbot.waitUntil(lambda: len(page.side.rows) == 3)


def test_oldest_first(open_journal, pages, qtbot):
    page = open_journal()
    page.side.narrow(Chosen(sort=Sort.OLDEST))
    qtbot.waitUntil(lambda: titles(page) == ["Job page", "Tagged page", "Step page"])
    assert [row.group for row in page.side.rows] == ["October", "November", "November"]


def test_a_search_is_kept_and_recalled(open_journal, pages, qtbot, store, window):
    page = open_journal()
    page.side.look_for("rain")
    page.side.narrow(Chosen(step=2))
    page.side.filters.fill()
    (menu,) = (each.menu() for each in page.side.filters.actions() if each.text() == "Kept searches")
    menu.actions()[-1].trigger()
    (ask,) = page.findChildren(GiveName)
    qtbot.keyClick(ask.name, Qt.Key.Key_Return)
    assert ask.isVisible() and store.queries.all() == ()
    qtbot.keyClicks(ask.name, "Rain in step two")
    qtbot.keyClick(ask.name, Qt.Key.Key_Return)
    assert window.said == ["Search kept"]
    page.side.clear_all()
    (kept,) = store.queries.all()
    page.side.filters.recalled.emit(kept)
    qtbot.waitUntil(lambda: titles(page) == ["Step page"] and MARK_START in page.side.rows[0].subtitle)
    assert page.side.search.text() == "rain"


def test_typing_on_gives_up_the_older_search(open_journal, pages, qtbot):
    page = open_journal()
    for typed in ("r", "ra", "rai", "rain", "rain tagg"):
        page.side.look_for(typed)
    qtbot.waitUntil(lambda: titles(page) == ["Tagged page"])
    qtbot.waitUntil(lambda: "one entry" in said(page))


@pytest.mark.parametrize("with_job", [False, True])
def test_an_interview_of_any_job_or_of_the_one_that_is_chosen(open_journal, store, qtbot, with_job):
    job, other = store.jobs.add("Northwind"), store.jobs.add("Contoso")
    interview = store.rounds.add(job, RoundKind.PANEL)
    store.journal.write("Panel page", job_id=job, round_id=interview)
    store.journal.write("Other page", job_id=job)
    store.journal.write(
        "Elsewhere", job_id=other, round_id=store.rounds.add(other, RoundKind.PANEL, datetime(2026, 11, 2, 9))
    )
    page = open_journal()
    before = Chosen(job_id=job) if with_job else Chosen()
    page.side.narrow(before)
    ask = choose(page, qtbot, "Interview…", "panel" if with_job else "north panel")
    assert [row.title for row in ask.list.model().rows] == ["Northwind"]
    qtbot.waitUntil(lambda: titles(page) == ["Panel page"])
    assert page.side.chosen == replace(before, round_id=interview)
    named(page, Button, "Northwind, Panel").click()
    assert page.side.chosen == before


def test_however_many_tags_and_moods_there_are_each_is_found_by_typing(open_journal, store, qtbot):
    with store.batch():
        for number in range(60):
            key = store.journal.write(f"Page {number} #tag{number}")
            store.journal.cut_version(key)
            store.journal.set_mood(key, before=f"mood{number}")
    page = open_journal()
    choose(page, qtbot, "Tag…", "tag47")
    qtbot.waitUntil(lambda: titles(page) == ["Page 47 #tag47"])
    page.side.clear_all()
    choose(page, qtbot, "Mood…", "mood53")
    qtbot.waitUntil(lambda: titles(page) == ["Page 53 #tag53"])
    page.side.clear_all()
    choose(page, qtbot, "Mood…", "any")
    qtbot.waitUntil(lambda: page.side.chosen == Chosen(mood=Mood.NOTED) and len(page.side.rows) > 20)


def test_a_blank_page_shows_everything_again(open_journal, pages, qtbot):
    page = open_journal()
    page.side.narrow(Chosen(step=2))
    qtbot.waitUntil(lambda: titles(page) == ["Step page"])
    page.open(0)
    qtbot.waitUntil(lambda: len(page.side.rows) == 3)
    assert page.entry.area.hasFocus() and page.entry.entry_id is None


def test_the_arrow_keys_go_through_what_can_be_chosen_while_one_types(open_journal, store, qtbot):
    for name in ("Northwind", "Northgate", "Contoso"):
        store.journal.write(f"At {name}", job_id=store.jobs.add(name))
    page = open_journal()
    page.side.filters.fill()
    next(each for each in page.side.filters.actions() if each.text() == "Job…").trigger()
    ask = page.findChildren(ChooseOne)[-1]
    qtbot.keyClicks(ask.search, "north")
    second = ask.list.model().rows[1]
    qtbot.keyClick(ask.search, Qt.Key.Key_Down)
    qtbot.keyClick(ask.search, Qt.Key.Key_Return)
    assert page.side.chosen == Chosen(job_id=second.key)


def test_enter_takes_the_first_at_once_and_the_present_one_where_there_is_one(open_journal, store, qtbot):
    for name in ("Northwind", "Northgate", "Contoso"):
        store.journal.write(f"At {name}", job_id=store.jobs.add(name))
    page = open_journal()
    first, second, _ = [row.key for row in choose(page, qtbot, "Job…", "").list.model().rows]
    assert page.side.chosen == Chosen(job_id=first)
    page.side.narrow(Chosen(job_id=second))
    choose(page, qtbot, "Job…", "")
    assert page.side.chosen == Chosen(job_id=second)


def test_the_days_from_one_to_another(open_journal, pages, qtbot):
    page = open_journal()

    def asked() -> SomeDays:
        page.side.filters.fill()
        (days,) = [action for action in page.side.filters.actions() if action.text() == "Days…"]
        days.trigger()
        return page.findChildren(SomeDays)[-1]

    ask = asked()
    # The later day first: it is the same span.
    ask.since.setDate(QDate(2026, 10, 31))
    ask.until.setDate(QDate(2026, 10, 1))
    ask.show_them.click()
    qtbot.waitUntil(lambda: titles(page) == ["Job page"])
    assert page.side.chosen == Chosen(since=date(2026, 10, 1), until=date(2026, 10, 31))
    again = asked()
    assert (again.since.day(), again.until.day()) == (date(2026, 10, 1), date(2026, 10, 31))
    qtbot.keyClick(again.until, Qt.Key.Key_Return)
    assert not again.isVisible()
    page.side.clear_all()
    qtbot.waitUntil(lambda: len(page.side.rows) == 3)


def test_the_open_page_is_marked_again_when_it_comes_back_into_the_list(open_journal, pages, qtbot):
    page = open_journal(pages["job"])
    choose(page, qtbot, "Tag…", "hopeful")
    qtbot.waitUntil(lambda: titles(page) == ["Tagged page"])
    assert page.side.selected is None
    page.side.clear_all()
    assert len(page.side.rows) == 3 and page.side.selected == pages["job"]


def test_a_mood_is_asked_for_only_once_one_was_noted(open_journal, pages, store):
    page = open_journal()

    def can_be_chosen() -> bool:
        page.side.filters.fill()
        return next(each for each in page.side.filters.actions() if each.text() == "Mood…").isEnabled()

    assert not can_be_chosen()
    store.journal.set_mood(pages["tag"], before="grey")
    assert can_be_chosen()


def test_pages_that_name_a_person_in_full_speak_of_them_too(open_journal, pages, store, qtbot):
    store.contacts.add("Maria Lindqvist")
    store.contacts.add("Will")
    store.journal.write("The panel\nMaria Lindqvist moved her chair.")
    store.journal.write("Another Maria\nI will see, and Lindqvist is a name.")
    page = open_journal()
    choose(page, qtbot, "Person…", "Maria")
    qtbot.waitUntil(lambda: titles(page) == ["The panel"])
    choose(page, qtbot, "Person…", "Will")
    qtbot.waitUntil(lambda: "No entry is like this." in said(page))


def test_the_button_of_the_calendar_is_pressed_while_it_is_there(open_journal, pages, qtbot):
    page = open_journal()
    button = page.side.show_calendar
    assert button.isCheckable() and not button.isChecked()
    for is_there in (True, False, True):
        qtbot.keyClick(button, Qt.Key.Key_Space)
        assert button.isChecked() is page.side.calendar.isVisible() is is_there
    assert open_journal().side.show_calendar.isChecked()
