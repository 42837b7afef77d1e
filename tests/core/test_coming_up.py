"""Which interviews are spoken of, and when they begin by the clock beside the person."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.coming_up import SPOKEN_OF, spoken_of, to_get_ready_for, yet_to_come
from rebound_desktop.core.jobs import Round, RoundKind
from tests.conftest import HandClock

NINE = datetime(2026, 11, 23, 9)
HOURS = st.integers(-30, 170).map(lambda hours: NINE + timedelta(hours=hours))


def interview(key: int, starts: datetime | None, zone: str = "Europe/Lisbon", picture: str = "") -> Round:
    return Round(key, str(key), key, RoundKind.VIDEO, starts, zone, picture=picture)


def test_it_begins_by_the_clock_beside_the_person_wherever_it_is() -> None:
    clock = HandClock().clock
    tokyo = interview(1, datetime(2026, 11, 24, 6), "Asia/Tokyo")
    assert tokyo.begins_here(clock) == datetime(2026, 11, 23, 21)
    assert interview(2, NINE).begins_here(clock) == NINE
    assert interview(3, None).begins_here(clock) is None


def test_the_next_to_come_is_spoken_of_however_many_are_just_over() -> None:
    yesterday = [interview(key, NINE - timedelta(hours=23 - key)) for key in (1, 2)]
    tomorrow, next_week = interview(3, NINE + timedelta(hours=30)), interview(4, NINE + timedelta(days=6))
    found = spoken_of([*yesterday, tomorrow, next_week], HandClock().clock)
    assert [each.id for each, _ in found] == [3, 2]


@given(st.lists(st.tuples(HOURS, st.booleans()), max_size=9))
def test_what_is_written_down_is_over_and_something_to_come_is_never_hidden(
    held: list[tuple[datetime, bool]],
) -> None:
    clock = HandClock().clock
    rounds = [
        interview(key, starts, picture="a red door" if told else "")
        for key, (starts, told) in enumerate(held)
    ]
    found = [each for each, _ in spoken_of(rounds, clock)]
    assert len(found) <= SPOKEN_OF
    assert not any(each.has_begun(clock) and each.is_written_down for each in found)
    coming = [each for each in rounds if not each.has_begun(clock)]
    if coming:
        assert found[0].starts_at == min(each.starts_at for each in coming if each.starts_at)


def test_the_next_interviews_are_got_ready_for_one_of_each_job() -> None:
    def at(job: int, hours: int) -> Round:
        starts = NINE + timedelta(hours=hours)
        return Round(10 * job + hours, "", job, RoundKind.VIDEO, starts, "Europe/Lisbon")

    rounds = [at(5, 90), at(1, -2), at(2, 50), at(2, 40), at(4, 80), at(1, 30), interview(9, None)]
    found = to_get_ready_for(rounds, HandClock().clock)
    assert [(each.job_id, begins) for each, begins in found] == [
        (job, NINE + timedelta(hours=hours)) for job, hours in ((1, 30), (2, 40), (4, 80))
    ]


def test_yet_to_come_is_what_has_not_begun_wherever_it_is_the_next_one_first() -> None:
    clock = HandClock().clock
    now = clock.local().replace(tzinfo=None)
    over, soonest, later = (interview(key, now + timedelta(hours=key - 2)) for key in (1, 3, 5))
    # Nine hours ahead of here: on its wall it is later than all of them, and before all of them here.
    tokyo = interview(7, now + timedelta(hours=9, minutes=30), "Asia/Tokyo")
    rounds = [interview(6, None), later, over, tokyo, soonest]
    assert [each.id for each in yet_to_come(rounds, clock)] == [7, 3, 5, 6]
