"""Coming back after a gap is welcome for a day; nothing else is."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.coming_back import GAP, looked_in

DAY = date(2026, 11, 23)


def test_the_first_look_ever_is_no_coming_back() -> None:
    assert looked_in("", DAY) == ("2026-11-23", False)


@given(st.lists(st.integers(min_value=0, max_value=20), max_size=12))
def test_each_day_is_after_a_gap_when_the_day_looked_in_before_is_that_long_ago(steps: list[int]) -> None:
    kept, _ = looked_in("", DAY)
    days = [DAY]
    for step in steps:
        today = days[-1] + timedelta(days=step)
        kept, is_back = looked_in(kept, today)
        days.append(today)
        earlier = [day for day in days if day < today]
        assert is_back == (bool(earlier) and today - max(earlier) >= GAP)


def test_a_clock_set_back_is_no_gap() -> None:
    assert looked_in("2026-11-23", date(2026, 1, 1)) == ("2026-01-01", False)
