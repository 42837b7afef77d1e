"""Names in a plan, and the days off of a week."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.activity import WeekPlan, names_in


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


@given(st.text())
def test_no_name_is_empty_and_none_stands_twice(text: str) -> None:
    names = names_in(text, ("and", ""))
    assert all(names) and len(set(names)) == len(names)


def test_a_day_off_belongs_to_its_own_week() -> None:
    plan = WeekPlan(date(2026, 11, 23), days_off=frozenset({6, 7}))
    assert plan.is_off(date(2026, 11, 28)) and not plan.is_off(date(2026, 11, 27))
    assert not plan.is_off(date(2026, 12, 5)) and not plan.is_empty
