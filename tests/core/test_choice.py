"""The person's aspects and ratings as a comparison, and lost jobs as yardsticks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.core.choice import (
    HALF_POINTS,
    Aspect,
    Choice,
    against,
    as_many_as_compare,
    comparison_of,
    in_order,
    move_together,
    names_apart,
    points_in,
    swings_from_tiers,
)
from rebound_desktop.core.comparison import check, picture
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.marks import StandsFor, Tier

PAY, WAY, BOSS = Aspect(1, "Pay"), Aspect(2, "The way there", Tier.MOST), Aspect(3, "The boss", Tier.NICE)
NAMES = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=5).filter(str.strip)
TIERS = st.sampled_from(Tier)
ASPECTS = st.lists(
    st.builds(Aspect, id=st.integers(1, 99), name=NAMES, tier=TIERS),
    min_size=1,
    max_size=20,
    unique_by=lambda a: a.id,
)


def test_rows_stand_by_tier_and_then_as_they_were_put() -> None:
    rows = [Aspect(1, "a", Tier.NICE, position=1), Aspect(2, "b", position=2), Aspect(3, "c", position=1)]
    assert [aspect.name for aspect in in_order(rows)] == ["c", "b", "a"]


def test_ratings_become_points_and_what_is_not_known_stays_unknown() -> None:
    made = comparison_of([WAY, PAY], [Choice(7, "Contoso", ratings={1: 15}, gut=6)])
    assert made.jobs[0].ratings == (None, 7.5)
    assert made.jobs[0].gut == 6
    assert [aspect.tier for aspect in made.aspects] == [1, 2]


def test_while_all_rows_are_of_one_tier_nothing_is_weighted_yet() -> None:
    made = comparison_of([PAY, Aspect(4, "Room")], [Choice(1, "A"), Choice(2, "B")])
    assert [aspect.tier for aspect in made.aspects] == [None, None]


def test_what_is_needed_is_held_against_the_rating() -> None:
    need = Aspect(1, "Pay", must_half_points=10)
    seen = picture(comparison_of([need], [Choice(1, "A", ratings={1: 9}), Choice(2, "B", ratings={1: 10})]))
    assert [stand.misses for stand in seen.standings] == [("Pay",), ()]


@given(
    ASPECTS,
    st.lists(st.dictionaries(st.integers(1, 99), st.sampled_from(HALF_POINTS)), min_size=2, max_size=12),
)
def test_whatever_was_typed_can_be_compared(aspects: list[Aspect], ratings: list[dict[int, int]]) -> None:
    choices = [Choice(n, f"Job {n}", ratings=rated) for n, rated in enumerate(ratings)]
    made = comparison_of(aspects, choices)
    if any(points is not None for job in made.jobs for points in job.ratings):
        check(made)
    assert len(picture(made).standings) == len(choices)


@pytest.mark.parametrize(
    ("names", "apart"),
    (
        ([("Contoso", ""), ("Fabrikam", "Baker")], ("Contoso", "Fabrikam")),
        ([("Contoso", "Baker"), ("Contoso", "Cook")], ("Contoso, Baker", "Contoso, Cook")),
        ([("Contoso", ""), ("Contoso", "")], ("Contoso", "Contoso (2)")),
    ),
)
def test_two_jobs_never_share_a_name(names: list[tuple[str, str]], apart: tuple[str, ...]) -> None:
    assert names_apart(names) == apart


def test_a_lost_job_is_a_yardstick_by_its_perfect_lines() -> None:
    choice = Choice(1, "Contoso", StandsFor.JOB, ratings={1: 15, 2: 14})
    lines = [
        (Side.PERFECT, 1),
        (Side.PERFECT, 2),
        (Side.PERFECT, 3),
        (Side.NOT_IDEAL, 4),
        (Side.PERFECT, None),
    ]
    held = against("Northwind", lines, choice)
    assert held is not None
    assert (held.loved, held.kept, held.open, held.rowless) == ((1, 2, 3), (1,), (3,), 1)
    assert against("Northwind", [(Side.NOT_IDEAL, 1)], choice) is None


def test_swings_take_the_place_of_tiers_for_all_rows() -> None:
    rows = [Aspect(1, "Pay", swing=100), Aspect(2, "The way there", Tier.MOST)]
    made = comparison_of(rows, [Choice(1, "A"), Choice(2, "B")])
    assert [(aspect.tier, aspect.swing) for aspect in made.aspects] == [(None, 100.0), (None, 0.0)]
    assert swings_from_tiers([WAY, PAY, BOSS]) == {2: 100, 1: 45, 3: 18}


def test_a_measure_is_worth_what_its_points_say() -> None:
    way = Aspect(1, "The way there", points=((5000, 20), (7500, 16), (10000, 0)), must_at_most=7500)
    near, far = Choice(1, "Near", measures={1: 6000}), Choice(2, "Far", measures={1: 8000})
    seen = picture(comparison_of([way], [near, far]))
    assert seen.standings[0].score == pytest.approx(9.2) and seen.standings[1].score == pytest.approx(6.4)
    assert [stand.misses for stand in seen.standings] == [(), ("The way there",)]
    assert (near.half_points(way), far.half_points(way), far.falls_short(way)) == (18, 13, True)
    assert Choice(3, "Unknown", ratings={1: 20}).half_points(way) is None


@pytest.mark.parametrize(
    ("typed", "points"),
    [
        ("30 = 10, 60 = 5, 90 = 0", ((3000, 20), (6000, 10), (9000, 0))),
        ("90: 0; 30: 10", ((3000, 20), (9000, 0))),
        ("1,000 = 2.5, 2,000 = 7.5", ((100000, 5), (200000, 15))),
        ("30 = 10", None),
        ("30 = 10, 60 = 10.3", None),
        ("a = b, c = d", None),
        ("", None),
    ],
)
def test_a_value_function_is_read_as_it_is_typed(
    typed: str, points: tuple[tuple[int, int], ...] | None
) -> None:
    assert points_in(typed) == points


def test_rows_that_went_together_over_four_jobs_are_told() -> None:
    together = {n: {1: n, 2: 2 * n, 3: (n * 7) % 5} for n in range(1, 5)}
    assert move_together([PAY, WAY, BOSS], together) == ((PAY, WAY),)
    del together[4]
    assert move_together([PAY, WAY, BOSS], together) == ()
    assert move_together([PAY, WAY], {n: {1: 10, 2: 10} for n in range(6)}) == ()


def test_what_one_would_stay_with_stands_beside_however_many_jobs() -> None:
    jobs = [Choice(number, f"Job {number}") for number in range(14)]
    stay = Choice(99, "My present job", StandsFor.PRESENT_JOB)
    assert as_many_as_compare([*jobs, stay]) == (*jobs[:11], stay)
    assert as_many_as_compare(jobs[:3]) == tuple(jobs[:3])
