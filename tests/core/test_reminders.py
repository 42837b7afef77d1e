"""A reminder comes at each of its times, once, and not hours later."""

from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.reminders import STILL_NEAR, is_due, times_of

NINE, FIVE = time(9), time(17)


def at(hour: int, minute: int = 0, *, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute)


def test_it_comes_at_its_time_and_a_while_after() -> None:
    assert not is_due(at(8, 59), [NINE], None)
    assert is_due(at(9), [NINE], None)
    assert is_due(at(11, 59), [NINE], at(9, day=22))
    assert not is_due(at(12, 1), [NINE], None)


def test_it_comes_once_for_each_time() -> None:
    assert not is_due(at(9, 5), [NINE, FIVE], at(9, 1))
    assert is_due(at(17), [NINE, FIVE], at(9, 1))
    assert not is_due(at(17, 30), [FIVE, NINE], at(17))
    assert is_due(at(9, day=24), [NINE, FIVE], at(17))


def test_of_two_that_are_near_one_is_said() -> None:
    assert is_due(at(10, 30), [NINE, time(10)], None)
    assert not is_due(at(10, 31), [NINE, time(10)], at(10, 30))


def test_never_is_never() -> None:
    assert times_of(["", ""]) == ()
    assert not is_due(at(9), (), None)


def test_times_are_read_as_they_are_kept() -> None:
    assert times_of(["17:00", "", "06:30"]) == (FIVE, time(6, 30))


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),
    st.lists(st.times(), max_size=3),
    st.none() | st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),
)
def test_what_is_due_is_near_and_not_said_yet(
    now: datetime, times: list[time], last: datetime | None
) -> None:
    if is_due(now, times, last):
        near = [datetime.combine(now.date(), each) for each in times]
        assert any(
            timedelta(0) <= now - each <= STILL_NEAR and (last is None or last < each) for each in near
        )
