"""A window that stands open over the night: the next day is shown, and no word goes to another week or is lost."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.ui.new_day import NewDay
from rebound_desktop.ui.widgets.day_field import DayField
from tests.flows.conftest import Person

SUNDAY_NIGHT = datetime(2026, 11, 29, 23, 50, tzinfo=UTC)
MONDAY_MORNING = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
THIS_WEEK, NEXT_WEEK = date(2026, 11, 23), date(2026, 11, 30)


@pytest.fixture
def up_late(person: Person) -> Person:
    """Today, on the last evening of a week."""
    person.start(SUNDAY_NIGHT)
    person.write("Entry text", "They went with somebody else.")
    person.window.rooms.go("today")
    return person


def it_is(person: Person, now: datetime) -> None:
    """The night goes by, and the window looks what day it is."""
    person.now = now
    new_day = person.window.findChild(NewDay)
    assert new_day is not None
    new_day.look()


def test_today_shows_the_day_it_is(up_late: Person) -> None:
    assert "29 November" in up_late.said()
    it_is(up_late, MONDAY_MORNING)
    assert "30 November" in up_late.said() and "Good morning" in up_late.said()


def test_a_room_that_is_entered_after_midnight_shows_the_day_it_is(up_late: Person) -> None:
    up_late.window.rooms.go("week")
    up_late.now = MONDAY_MORNING
    up_late.window.rooms.go("today")
    assert "30 November" in up_late.said()


def test_a_plan_left_open_over_the_night_stays_with_its_week(up_late: Person) -> None:
    up_late.press("Plan")
    up_late.fill_and_enter("Which companies", "Northwind")
    it_is(up_late, MONDAY_MORNING)
    assert up_late.visible(QLineEdit, "Which companies").text() == ""
    up_late.fill_and_enter("Which companies", "Contoso")
    plans = up_late.store.week
    assert plans.plan(THIS_WEEK).companies == "Northwind"
    assert plans.plan(NEXT_WEEK) == WeekPlan(NEXT_WEEK, companies="Contoso")


def test_a_form_that_was_put_away_writes_nothing_over_what_was_planned_elsewhere(up_late: Person) -> None:
    up_late.press("Plan")
    up_late.fill_and_enter("Which companies", "Northwind")
    up_late.press("Done")
    up_late.window.rooms.go("week")
    up_late.fill_and_enter("Which companies", "Northwind, Contoso")
    up_late.press("Day off: Sunday")
    planned = up_late.store.week.plan(THIS_WEEK)
    up_late.window.rooms.go("today")
    it_is(up_late, MONDAY_MORNING)
    up_late.press("Plan")
    assert up_late.store.week.plan(THIS_WEEK) == planned
    assert planned.companies == "Northwind, Contoso" and planned.days_off == {7}


def test_what_is_typed_at_midnight_is_finished_and_kept_in_its_week(up_late: Person) -> None:
    up_late.press("Plan")
    field = up_late.fill("Which people", "Ana")
    it_is(up_late, MONDAY_MORNING)
    # Something else that refreshes the page in the middle of it.
    up_late.store.contacts.add("Ana Ferreira")
    up_late.qtbot.wait(1)
    up_late.qtbot.keyClicks(field, ", Bo")
    assert field.text() == "Ana, Bo"
    up_late.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert up_late.store.week.plan(THIS_WEEK).people == "Ana, Bo"
    assert field.text() == "" and up_late.store.week.plan(NEXT_WEEK).is_empty
    up_late.qtbot.keyClicks(field, "Chidi")
    up_late.press("Done")
    assert up_late.store.week.plan(NEXT_WEEK).people == "Chidi"


def test_my_weeks_page_stays_at_the_week_one_looks_at(up_late: Person) -> None:
    up_late.window.rooms.go("week")
    assert "This week" in up_late.said()
    up_late.fill_and_enter("Where", "At the library")
    it_is(up_late, MONDAY_MORNING)
    assert "This week" not in up_late.said()
    up_late.fill_and_enter("When", "Mornings")
    assert up_late.store.week.plan(THIS_WEEK) == WeekPlan(THIS_WEEK, when="Mornings", where="At the library")


def test_a_page_being_written_at_midnight_goes_on_as_it_was(up_late: Person) -> None:
    up_late.window.rooms.go("journal")
    area = up_late.area("Entry text")
    area.moveCursor(QTextCursor.MoveOperation.End)
    up_late.write("Entry text", " It is late")
    caret = area.textCursor().position()
    it_is(up_late, MONDAY_MORNING)
    up_late.write("Entry text", " now.")
    assert area.textCursor().position() == caret + 5
    up_late.window.rooms.go("today")
    assert up_late.texts() == [area.text()] and area.text().endswith("late now.")


def of_day(person: Person, company: str) -> date:
    """The day that the one job there is noted of."""
    (job,) = person.store.jobs.at_company(company)
    return job.since


def test_a_job_and_a_no_begun_before_midnight_are_of_the_day_they_are_noted_on(up_late: Person) -> None:
    up_late.window.rooms.go("jobs", 0)
    up_late.fill("Company", "Northwind")
    field = up_late.visible(DayField, "When")
    it_is(up_late, MONDAY_MORNING)
    assert field.day() == NEXT_WEEK and field.maximumDate().toPython() == NEXT_WEEK
    up_late.press("Add this job")
    assert of_day(up_late, "Northwind") == NEXT_WEEK
    up_late.window.rooms.go("log_no")
    up_late.fill_and_enter("Company", "Contoso")
    it_is(up_late, MONDAY_MORNING + timedelta(days=1))
    assert up_late.visible(DayField, "When").day() == NEXT_WEEK + timedelta(days=1)
    # Nobody looked what day it is yet.
    up_late.now += timedelta(days=1)
    up_late.press("I applied, that was all")
    assert of_day(up_late, "Contoso") == NEXT_WEEK + timedelta(days=2)


def test_a_day_that_was_chosen_before_midnight_stays(up_late: Person) -> None:
    chosen = date(2026, 11, 26)
    up_late.window.rooms.go("jobs", 0)
    up_late.fill("Company", "Northwind")
    up_late.visible(DayField, "When").show_day(chosen, SUNDAY_NIGHT.date())
    it_is(up_late, MONDAY_MORNING)
    assert up_late.visible(DayField, "When").maximumDate().toPython() == NEXT_WEEK
    up_late.press("Add this job")
    assert of_day(up_late, "Northwind") == chosen


def test_a_day_being_typed_at_midnight_is_read_when_it_is_left(up_late: Person) -> None:
    up_late.window.rooms.go("log_no")
    up_late.fill_and_enter("Company", "Contoso")
    field = up_late.visible(DayField, "When")
    field.setFocus()
    field.selectAll()
    up_late.qtbot.keyClicks(field, "to")
    it_is(up_late, MONDAY_MORNING)
    up_late.qtbot.keyClicks(field, "day")
    assert field.text() == "today"
    up_late.press("I applied, that was all")
    assert of_day(up_late, "Contoso") == NEXT_WEEK
