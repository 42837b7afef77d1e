"""When one reaches out next: counted in days, from the last moment, one step a person, three a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.rhythm import (
    NEVER,
    SUGGESTIONS_A_DAY,
    Due,
    Planned,
    Rhythm,
    Standing,
    Unit,
    after_next,
    checks_back_on,
    later,
    months_after,
    next_of,
    rhythm_for,
    rhythm_of,
    suggested,
)

NO = date(2026, 11, 19)
DAYS = st.dates(date(2020, 1, 1), date(2032, 12, 31))
RHYTHMS = st.builds(Rhythm, st.integers(1, 400), st.sampled_from(Unit))
STEPS = st.builds(Due, st.sampled_from(NextKind), st.dates(date(2026, 11, 1), date(2026, 12, 5)))


@given(RHYTHMS)
def test_a_rhythm_is_read_as_it_is_stored(rhythm: Rhythm) -> None:
    assert rhythm_of(rhythm.code) == rhythm


@pytest.mark.parametrize("code", ["", NEVER, "0d", "3", "m", "-1d", "3 m", "1000d"])
def test_what_is_no_rhythm_is_none(code: str) -> None:
    assert rhythm_of(code) is None


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
    ],
)
def test_months_end_where_the_month_ends(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


@given(DAYS, st.integers(1, 60))
def test_months_keep_the_day_or_the_months_end(day: date, months: int) -> None:
    after = months_after(day, months)
    assert (after.year - day.year) * 12 + after.month - day.month == months
    assert after.day == day.day or (after.day < day.day and (after + timedelta(1)).day == 1)


@given(RHYTHMS, DAYS, DAYS)
def test_a_later_moment_never_makes_a_hello_due_earlier(rhythm: Rhythm, one: date, other: date) -> None:
    first, second = sorted((one, other))
    assert rhythm.after(first) <= rhythm.after(second) and rhythm.after(first) > first


def test_ones_own_rhythm_counts_before_the_tags_and_the_shortest_of_those() -> None:
    assert rhythm_for("1y", ["1d"]) == Rhythm(1, Unit.YEARS)
    assert rhythm_for(NEVER, ["1d"]) is None
    assert rhythm_for("", ["1y", "", "2m", "70d"]) == Rhythm(2, Unit.MONTHS)
    assert rhythm_for("", []) is None


def test_after_a_no_one_looks_back_at_three_and_six_months_and_then_no_more() -> None:
    thanked = Standing(NO, NO, Planned(NextKind.THANK, NO, NO, checks_back=True, is_done=True))
    assert next_of(thanked) == Due(NextKind.CHECK_BACK, date(2027, 2, 19))
    assert checks_back_on(NO, date(2027, 2, 20)) == date(2027, 5, 20)
    assert checks_back_on(NO, date(2027, 5, 19)) is None
    assert checks_back_on(NO, None) == checks_back_on(NO, NO - timedelta(40)) == date(2027, 2, 19)


def test_wishing_well_comes_a_month_after_a_no_only_where_one_likes_to_and_before_looking_back() -> None:
    thanked = Planned(NextKind.THANK, NO, NO, checks_back=True, is_done=True)
    assert next_of(Standing(NO, NO, thanked, congratulates=True)) == Due(
        NextKind.CONGRATULATE, date(2026, 12, 19)
    )
    spoke = Standing(NO, date(2026, 12, 19), thanked, congratulates=True)
    assert next_of(spoke) == Due(NextKind.CHECK_BACK, date(2027, 3, 19))
    assert next_of(Standing(NO, NO, thanked)) == Due(NextKind.CHECK_BACK, date(2027, 2, 19))


def test_a_plan_comes_before_a_rhythm_and_gives_way_to_it_once_done() -> None:
    plan = Planned(NextKind.THANK, NO, NO)
    waiting = Standing(NO, NO, plan, own="1m")
    assert next_of(waiting) == Due(NextKind.THANK, NO, is_planned=True)
    assert after_next(waiting, NO + timedelta(2)) == Due(NextKind.HELLO_AGAIN, date(2026, 12, 21))


def test_what_follows_a_step_that_is_yet_to_come_is_told_from_its_day() -> None:
    thanked = Planned(NextKind.THANK, NO, NO, checks_back=True, is_done=True)
    standing = Standing(NO, NO, thanked)
    assert next_of(standing) == Due(NextKind.CHECK_BACK, date(2027, 2, 19))
    assert after_next(standing, NO) == Due(NextKind.CHECK_BACK, date(2027, 5, 19))
    assert after_next(standing, date(2027, 3, 1)) == Due(NextKind.CHECK_BACK, date(2027, 6, 1))


def test_nobody_is_owed_anything_without_a_plan_or_a_rhythm() -> None:
    assert next_of(Standing(NO, NO)) is None and next_of(Standing(NO, own=NEVER, of_tags=["1m"])) is None


@given(DAYS, RHYTHMS, st.none() | DAYS, st.none() | DAYS)
def test_putting_off_moves_what_is_next_and_nothing_else(
    noted: date, rhythm: Rhythm, last: date | None, until: date | None
) -> None:
    plain = next_of(Standing(noted, last, own=rhythm.code))
    moved = next_of(Standing(noted, last, own=rhythm.code, snoozed_until=until))
    assert plain is not None and moved is not None and moved.kind is plain.kind
    assert moved.on == max(plain.on, until or plain.on)
    assert next_of(Standing(noted, last, own=rhythm.code, snoozed_until=until, is_paused=True)) is None


@given(DAYS, RHYTHMS, st.none() | DAYS, st.none() | DAYS, DAYS, st.integers(1, 60))
def test_later_is_later_whether_it_is_due_or_not(
    noted: date, rhythm: Rhythm, last: date | None, until: date | None, today: date, days: int
) -> None:
    standing = Standing(noted, last, own=rhythm.code, snoozed_until=until)
    due = next_of(standing)
    assert due is not None
    day = later(due.on, today, days)
    assert day >= due.on + timedelta(days) and day >= today + timedelta(days)
    assert next_of(replace(standing, snoozed_until=day)) == Due(due.kind, day)


@given(st.lists(STEPS, max_size=12), st.lists(st.sampled_from(range(12)), unique=True, max_size=12))
def test_a_day_never_suggests_more_than_three_people_whatever_is_done_in_it(
    steps: list[Due], done: list[int]
) -> None:
    today, waiting = date(2026, 11, 23), dict(enumerate(steps))
    taken: list[int] = []
    for handled in (None, *done):
        if handled is not None:
            waiting.pop(handled, None)
        chosen = [key for key, _ in suggested(waiting.items(), today, taken)]
        assert all(waiting[key].on <= today for key in chosen)
        assert set(chosen) >= {key for key in taken if key in waiting}, "who was suggested stays"
        taken += [key for key in chosen if key not in taken]
        assert len(taken) <= SUGGESTIONS_A_DAY


def test_thanks_are_suggested_first_then_what_has_waited_longest() -> None:
    today = date(2026, 11, 23)
    steps = {
        "late": Due(NextKind.HELLO_AGAIN, today - timedelta(30)),
        "later": Due(NextKind.CHECK_BACK, today - timedelta(40)),
        "thank": Due(NextKind.THANK, today),
        "new": Due(NextKind.HELLO_AGAIN, today),
        "tomorrow": Due(NextKind.THANK, today + timedelta(1)),
    }
    assert [key for key, _ in suggested(steps.items(), today)] == ["thank", "later", "late"]
