"""Weeks, from whichever weekday they begin on."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.weeks import MONDAY, Week, place_in_week, week_of, weekdays

SATURDAY, SUNDAY = 6, 7
begins = st.integers(MONDAY, SUNDAY)
days = st.dates(date(1, 1, 8), date(9999, 12, 20))


@pytest.mark.parametrize(
    ("first_weekday", "first", "last"),
    [
        (MONDAY, date(2026, 11, 23), date(2026, 11, 29)),
        (SUNDAY, date(2026, 11, 22), date(2026, 11, 28)),
        (SATURDAY, date(2026, 11, 21), date(2026, 11, 27)),
    ],
)
def test_one_monday_keeps_the_week_around_it(first_weekday: int, first: date, last: date) -> None:
    monday = date(2026, 11, 23)
    assert week_of(monday, first_weekday) == Week(first, last, monday)


@given(days, begins)
def test_every_day_lies_in_exactly_one_week(day: date, first_weekday: int) -> None:
    week = week_of(day, first_weekday)
    assert day in week.days and len(week.days) == 7
    assert week.days == tuple(week.first + timedelta(days=number) for number in range(7))
    assert {week_of(each, first_weekday) for each in week.days} == {week}
    before, after = (week_of(day + timedelta(days=number), first_weekday) for number in (-7, 7))
    assert before.last + timedelta(days=1) == week.first and week.last + timedelta(days=1) == after.first


@given(days, begins)
def test_a_week_begins_on_its_weekday_and_has_one_monday(day: date, first_weekday: int) -> None:
    week = week_of(day, first_weekday)
    assert week.first.isoweekday() == first_weekday
    assert [each for each in week.days if each.isoweekday() == MONDAY] == [week.monday]


@given(days, begins, begins)
def test_what_a_monday_keeps_is_found_by_it_wherever_weeks_begin(day: date, here: int, there: int) -> None:
    monday = week_of(day, here).monday
    assert week_of(monday, here) == week_of(day, here)
    assert week_of(monday, there).monday == monday


@given(st.dates(), begins)
def test_no_day_is_too_early_or_too_late_to_have_a_week(day: date, first_weekday: int) -> None:
    assert day in week_of(day, first_weekday).days


@given(begins)
def test_the_weekdays_are_all_seven_from_the_first_on(first_weekday: int) -> None:
    found = weekdays(first_weekday)
    assert found[0] == first_weekday and sorted(found) == list(range(1, 8))
    assert all(after == before % 7 + 1 for before, after in pairwise(found))


@given(days, begins)
def test_the_place_of_a_day_is_that_of_its_weekday(day: date, first_weekday: int) -> None:
    place = place_in_week(day, first_weekday)
    assert weekdays(first_weekday)[place] == day.isoweekday()
    assert week_of(day, first_weekday).days[place] == day


def test_a_week_of_the_united_states_is_told_from_sunday() -> None:
    assert weekdays(SUNDAY) == (7, 1, 2, 3, 4, 5, 6)
