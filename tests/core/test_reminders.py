"""A reminder comes once a day, at its time, and not hours later."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.reminders import STILL_NEAR, is_due, time_of

NINE = time(9)
MONDAY = date(2026, 11, 23)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 23, hour, minute)


def test_it_comes_at_its_time_and_a_while_after() -> None:
    assert not is_due(at(8, 59), NINE, None)
    assert is_due(at(9), NINE, None)
    assert is_due(at(11, 59), NINE, MONDAY - timedelta(days=1))
    assert not is_due(at(12, 1), NINE, None)


def test_it_comes_once_a_day() -> None:
    assert not is_due(at(9, 5), NINE, MONDAY)


def test_never_is_never() -> None:
    assert time_of("") is None
    assert not is_due(at(9), None, None)


def test_a_time_is_read_as_it_is_kept() -> None:
    assert time_of("17:00") == time(17)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),
    st.times(),
    st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_what_is_due_is_near_and_not_said_yet(now: datetime, wanted: time, last: date | None) -> None:
    if is_due(now, wanted, last):
        since = now - datetime.combine(now.date(), wanted)
        assert timedelta(0) <= since <= STILL_NEAR
        assert last is None or last < now.date()
