"""What came up most, counted by jobs and not by lines; how it moved; a job held against it."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.choice import Aspect, Choice
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.marks import Mark
from rebound_desktop.core.profile import Noted, Weighed, held_against, shift, wanted, weighed

PAY, WAY, HOUSE = Aspect(1, "Pay"), Aspect(2, "The way"), Aspect(3, "The building")
DAY = date(2026, 3, 1)


def test_a_job_counts_once_a_side_and_what_never_came_up_is_left_out() -> None:
    lines = [
        Noted(1, Side.PERFECT, 7, DAY),
        Noted(1, Side.PERFECT, 7, DAY, is_strong=True),
        Noted(2, Side.NOT_IDEAL, 7, DAY),
        Noted(2, Side.NOT_IDEAL, 8, DAY),
        Noted(2, Side.PERFECT, 9, DAY),
    ]
    assert weighed([PAY, WAY, HOUSE], lines) == (
        Weighed(2, "The way", 1, 2),
        Weighed(1, "Pay", 1, 0, strong=1),
    )


def test_what_moved_is_told_from_six_notes_over_two_months_on() -> None:
    early = [Noted(1, Side.PERFECT, n, DAY + timedelta(n)) for n in range(4)]
    late = [Noted(2, Side.PERFECT, n, DAY + timedelta(90 + n)) for n in range(4)]
    moved = shift([PAY, WAY, HOUSE], early + late)
    assert moved is not None
    assert (moved.since, moved.more, moved.less) == (DAY + timedelta(90), ("The way",), ("Pay",))
    assert shift([PAY, WAY], early) is None
    assert shift([PAY, WAY], early[:2] + late[:3]) is None


@given(st.lists(st.builds(Noted, st.integers(1, 3), st.sampled_from(Side), st.integers(1, 9), st.dates())))
def test_any_notes_can_be_told_of(noted: list[Noted]) -> None:
    moved = shift([PAY, WAY, HOUSE], noted)
    assert moved is None or not set(moved.more) & set(moved.less)
    assert sum(each.perfect + each.not_ideal for each in weighed([PAY, WAY, HOUSE], noted)) <= len(noted)


def test_what_is_marked_or_needed_is_wanted_and_before_that_what_came_up() -> None:
    noted = [Noted(3, Side.PERFECT, 1, DAY)]
    assert wanted([PAY, WAY, HOUSE], noted) == (HOUSE,)
    need = Aspect(4, "Days at home", must_half_points=10)
    want = Aspect(5, "The boss", mark=Mark.WANT)
    assert wanted([PAY, need, want], noted) == (need, want)


def test_a_lead_is_held_against_it() -> None:
    held = held_against([PAY, WAY, HOUSE], Choice(1, "Contoso", ratings={1: 15, 2: 14}))
    assert (held.kept, held.lacking, held.unknown) == ((PAY,), (WAY,), (HOUSE,))
