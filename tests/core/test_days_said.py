"""Days as people say them, seen from Monday 23 November 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rebound_desktop.core.day_words import Vocabulary
from rebound_desktop.core.days_said import Span, all_meant, day_within, meant, one_day
from rebound_desktop.core.weeks import week_of
from rebound_desktop.words.day_words import day_vocabulary

TODAY = date(2026, 11, 23)


def said(text: str, today: date = TODAY) -> Span | None:
    return meant(text, today, day_vocabulary())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", date(2026, 11, 23)),
        ("Yesterday", date(2026, 11, 22)),
        ("last Tuesday", date(2026, 11, 17)),
        ("tuesday", date(2026, 11, 17)),
        ("monday", date(2026, 11, 23)),
        ("last monday", date(2026, 11, 16)),
        ("3 days ago", date(2026, 11, 20)),
        ("two days ago", date(2026, 11, 21)),
        ("2026-03-05", date(2026, 3, 5)),
        ("5 March", date(2026, 3, 5)),
        ("March 5", date(2026, 3, 5)),
        ("5 march 2025", date(2025, 3, 5)),
        ("March 5, 2025", date(2025, 3, 5)),
        ("24 December", date(2025, 12, 24)),
        ("29 February", date(2024, 2, 29)),
        ("tomorrow", date(2026, 11, 24)),
        ("the day after tomorrow", date(2026, 11, 25)),
        ("next Tuesday", date(2026, 12, 1)),
        ("next sunday", date(2026, 12, 6)),
        ("coming Tuesday", date(2026, 11, 24)),
        ("Tuesday next week", date(2026, 12, 1)),
        ("next monday", date(2026, 11, 30)),
        ("coming sunday", date(2026, 11, 29)),
        ("in 3 days", date(2026, 11, 26)),
        ("two days from now", date(2026, 11, 25)),
        ("2026-12-24", date(2026, 12, 24)),
        ("24 December 2026", date(2026, 12, 24)),
    ],
)
def test_a_day(text: str, day: date) -> None:
    assert said(text) == Span(day, day)


@pytest.mark.parametrize("text", ["on Tuesday", "on the 17 of November"])
def test_words_between_say_nothing(text: str) -> None:
    assert said(text) == Span(date(2026, 11, 17), date(2026, 11, 17))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-03", date(2026, 3, 1), date(2026, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("March", date(2026, 3, 1), date(2026, 3, 31)),
        ("December", date(2025, 12, 1), date(2025, 12, 31)),
        ("march 2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("this week", date(2026, 11, 23), date(2026, 11, 29)),
        ("last week", date(2026, 11, 16), date(2026, 11, 22)),
        ("three weeks ago", date(2026, 11, 2), date(2026, 11, 8)),
        ("last month", date(2026, 10, 1), date(2026, 10, 31)),
        ("11 months ago", date(2025, 12, 1), date(2025, 12, 31)),
        ("last year", date(2025, 1, 1), date(2025, 12, 31)),
        ("next week", date(2026, 11, 30), date(2026, 12, 6)),
        ("in two weeks", date(2026, 12, 7), date(2026, 12, 13)),
        ("next month", date(2026, 12, 1), date(2026, 12, 31)),
        ("next December", date(2026, 12, 1), date(2026, 12, 31)),
        ("next November", date(2027, 11, 1), date(2027, 11, 30)),
        ("in March", date(2026, 3, 1), date(2026, 3, 31)),
        ("next year", date(2027, 1, 1), date(2027, 12, 31)),
        ("March next year", date(2027, 3, 1), date(2027, 3, 31)),
    ],
)
def test_more_days_than_one(text: str, first: date, last: date) -> None:
    assert said(text) == Span(first, last)


@pytest.mark.parametrize(
    ("text", "begins", "first", "last"),
    [
        ("this week", 7, date(2026, 11, 22), date(2026, 11, 28)),
        ("last week", 7, date(2026, 11, 15), date(2026, 11, 21)),
        ("three weeks ago", 7, date(2026, 11, 1), date(2026, 11, 7)),
        ("sunday last week", 7, date(2026, 11, 15), date(2026, 11, 15)),
        ("saturday last week", 7, date(2026, 11, 21), date(2026, 11, 21)),
        ("last week", 6, date(2026, 11, 14), date(2026, 11, 20)),
        ("friday last week", 6, date(2026, 11, 20), date(2026, 11, 20)),
        ("sunday last week", 1, date(2026, 11, 22), date(2026, 11, 22)),
    ],
)
def test_a_week_is_one_of_the_country(text: str, begins: int, first: date, last: date) -> None:
    assert meant(text, TODAY, replace(day_vocabulary(), week_begins=begins)) == Span(first, last)


@given(st.dates(), st.integers(1, 7), st.integers(0, 60))
def test_the_weeks_that_are_said_are_those_of_the_plans(today: date, begins: int, ago: int) -> None:
    span = meant(f"{ago} weeks ago", today, replace(day_vocabulary(), week_begins=begins))
    day = today.toordinal() - 7 * ago
    if span is not None and day >= 1:
        week = week_of(date.fromordinal(day), begins)
        assert (span.first, span.last) == (week.first, week.last)


@pytest.mark.parametrize("text", ["", "northwind", "2026-13", "2026-02-30", "may be", "0000", "ago", "5"])
def test_words_that_say_no_day(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 Dec", [date(2025, 12, 3), date(2026, 12, 3)]),
        ("Thursday 3 December", [date(2025, 12, 3), date(2026, 12, 3)]),
        ("24 May", [date(2026, 5, 24), date(2027, 5, 24)]),
        ("25 May", [date(2026, 5, 25)]),
        ("20 November", [date(2026, 11, 20)]),
        ("23 November", [date(2026, 11, 23)]),
        ("3 Dec 2025", [date(2025, 12, 3)]),
        ("29 February", [date(2024, 2, 29)]),
        ("tuesday", [date(2026, 11, 17)]),
    ],
)
def test_a_day_without_a_year_is_the_coming_one_too_where_that_is_near(text: str, days: list[date]) -> None:
    spans = all_meant(text, TODAY, day_vocabulary())
    assert spans == tuple(Span(day, day) for day in days)


def test_a_month_without_a_year_is_the_coming_one_too_where_that_is_near() -> None:
    spans = all_meant("december", TODAY, day_vocabulary())
    assert [span.first for span in spans] == [date(2025, 12, 1), date(2026, 12, 1)]
    assert [span.first for span in all_meant("last december", TODAY, day_vocabulary())] == [date(2025, 12, 1)]


def test_what_is_still_to_come_is_no_day_of_the_past_in_a_sentence() -> None:
    for text, day in {
        "Coffee with Dana next Tuesday": None,
        "We meet in two weeks": None,
        "Coffee with Dana on Tuesday": date(2026, 11, 17),
        "Met on 3 December": date(2025, 12, 3),
        "Next Friday I tell what happened yesterday": date(2026, 11, 22),
    }.items():
        assert day_within(text, TODAY, day_vocabulary()) == day, text


@given(st.text(max_size=30))
def test_anything_may_be_typed(text: str) -> None:
    span = said(text)
    assert span is None or span.first <= span.last


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_iso_days_are_themselves(day: date) -> None:
    assert said(day.isoformat()) == Span(day, day)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.sampled_from(["friday", "last friday"]))
def test_a_weekday_is_the_one_that_came_last(today: date, text: str) -> None:
    span = said(text, today)
    assert span is not None and span.first.weekday() == 4
    assert timedelta(0) <= today - span.first <= timedelta(days=7)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.integers(1, 7))
def test_next_friday_is_of_next_week_and_the_coming_one_the_nearest(today: date, begins: int) -> None:
    words = replace(day_vocabulary(), week_begins=begins)
    following, coming = meant("next friday", today, words), meant("coming friday", today, words)
    assert following is not None and coming is not None
    assert following.first.weekday() == coming.first.weekday() == 4
    assert timedelta(0) < coming.first - today <= timedelta(days=7)
    this_week = week_of(today, begins)
    assert this_week.last < following.first <= this_week.last + timedelta(days=7)
    # Where no word skips a week, the coming one is meant.
    assert meant("next friday", today, replace(words, skipping=frozenset())) == coming


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("yesterday", date(2026, 11, 22)),
        ("in two weeks", date(2026, 12, 7)),
        ("2 weeks ago", date(2026, 11, 9)),
        ("next week", date(2026, 11, 30)),
        ("in 10 days", date(2026, 12, 3)),
        ("march", None),
        ("whenever", None),
    ],
)
def test_one_day_for_a_form(text: str, day: date | None) -> None:
    assert one_day(text, TODAY, day_vocabulary(), date(2020, 1, 1), date(2030, 1, 1)) == day


def test_one_day_for_a_form_is_one_that_can_stand_there() -> None:
    assert one_day("1 Dec", TODAY, day_vocabulary(), date(2020, 1, 1), TODAY) == date(2025, 12, 1)
    assert one_day("1 Dec", TODAY, day_vocabulary(), TODAY, date(2030, 1, 1)) == date(2026, 12, 1)
    assert one_day("tomorrow", TODAY, day_vocabulary(), date(2020, 1, 1), TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("friday", date(2026, 11, 27)),
        ("this friday", date(2026, 11, 27)),
        ("on friday", date(2026, 11, 27)),
        ("next friday", date(2026, 12, 4)),
        ("the coming friday", date(2026, 11, 27)),
        ("last friday", date(2026, 11, 20)),
        ("monday", TODAY),
        ("3 july", date(2027, 7, 3)),
        ("3 march 2026", date(2026, 3, 3)),
        ("yesterday", TODAY - timedelta(1)),
    ],
)
def test_where_something_to_come_is_asked_for_a_weekday_is_the_coming_one(text: str, day: date) -> None:
    said = one_day(text, TODAY, day_vocabulary(), date(2020, 1, 1), date(2030, 1, 1), ahead=True)
    assert said == day


@pytest.mark.parametrize(
    "text",
    ["14 Sep", "14 Sept", "Sep 14", "14 Sep 2026", "14.9.2026", "14. 9. 2026", "14/09/2026", "14-9-2026"],
)
def test_a_day_may_be_written_short(text: str) -> None:
    day = date(2026, 9, 14)
    assert said(text, date(2026, 11, 30)) == Span(day, day)


@pytest.mark.parametrize("written", ["aujourd'hui", "aujourd’hui"])
@pytest.mark.parametrize("typed", ["aujourd'hui", "Aujourd’hui"])
def test_straight_and_curled_apostrophes_are_one_in_what_is_typed_and_in_the_words(
    written: str, typed: str
) -> None:
    assert meant(typed, TODAY, Vocabulary(days={written: 0})) == Span(TODAY, TODAY)


def test_a_day_in_figures_has_its_month_where_the_language_has_it() -> None:
    today, american = date(2026, 11, 30), replace(day_vocabulary(), month_first=True)
    for text, day in (
        ("9/10/2026", date(2026, 9, 10)),
        ("9.10.2026", date(2026, 10, 9)),
        ("14/9/2026", date(2026, 9, 14)),
    ):
        assert meant(text, today, american) == Span(day, day)
    assert meant("10/14/2026", today, day_vocabulary()) == Span(date(2026, 10, 14), date(2026, 10, 14))
    assert meant("31.9.2026", today, american) is None


SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")


@pytest.mark.parametrize("short", SHORT)
def test_every_month_may_be_shortened(short: str) -> None:
    span = said(f"5 {short} 2025")
    assert span is not None and span.is_one_day
