"""Names in a plan, and the days off of a week."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.activity import WeekPlan, may_be_a_name, names_in, says_how_many
from rebound_desktop.core.weeks import MONDAY

SATURDAY, SUNDAY = 6, 7


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fabrikam and Contoso", ("Fabrikam", "Contoso")),
        ("Tailspin, Fabrikam & Contoso.", ("Tailspin", "Fabrikam", "Contoso")),
        ("Anderson, Land and Sea", ("Anderson", "Land", "Sea")),
        ("東都、海運", ("東都", "海運")),
        ("Trey; Trey", ("Trey",)),
        (" , and ", ()),
        ("", ()),
    ],
)
def test_the_names_of_a_line(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text, ("and",)) == names


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Priya", True),
        ("Mei-Ling O'Brien", True),
        ("東 健", True),
        ("a card each", False),
        ("Priya on Thursday", False),
        ("3 people", False),
        ("The Very Many Friends Of Anna", False),
    ],
)
def test_what_may_be_somebodys_name(text: str, is_one: bool) -> None:
    assert may_be_a_name(text) is is_one


@given(st.text())
def test_no_name_is_empty_and_none_stands_twice(text: str) -> None:
    names = names_in(text, ("and", ""))
    assert all(names) and len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("begins", "saturday", "sunday"),
    [
        (MONDAY, date(2026, 11, 28), date(2026, 11, 29)),
        (SUNDAY, date(2026, 11, 28), date(2026, 11, 22)),
        (SATURDAY, date(2026, 11, 21), date(2026, 11, 22)),
    ],
)
def test_a_day_off_belongs_to_its_own_week(begins: int, saturday: date, sunday: date) -> None:
    plan = WeekPlan(date(2026, 11, 23), days_off=frozenset({SATURDAY, SUNDAY}))
    assert not plan.is_empty
    around = [date(2026, 11, 1) + timedelta(days=number) for number in range(60)]
    assert {day for day in around if plan.is_off(day, begins)} == {saturday, sunday}


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("two new ones", True),
        ("Two others", True),
        ("3 more", True),
        ("two", True),
        ("Two Rivers", False),
        ("3M", False),
        ("37 Signals", False),
        ("Northwind", False),
        ("2 Firmen", True),
        ("eine neue", True),
        ("3件", True),
        ("٣ مقابلات", True),
        ("", False),
    ],
)
def test_some_words_say_how_many_and_name_nobody(text: str, does: bool) -> None:
    assert says_how_many(text, ["no", "one", "two", "three"]) is does
