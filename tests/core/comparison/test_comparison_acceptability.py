"""The draws come from the right region, uniformly, and are counted as the source says."""

from random import Random

import pytest

from rebound_desktop.core.comparison import (
    Aspect,
    Comparison,
    Job,
    Scale,
    acceptability,
    rank_order_centroid,
    tier_weights,
)
from rebound_desktop.core.comparison.acceptability import weight_draws
from rebound_desktop.core.comparison.weights import implied_order


def means(sizes, draws=20000):
    draw = weight_draws(sizes, Random(5))
    totals = [0.0] * sum(sizes)
    for _ in range(draws):
        for index, weight in enumerate(draw()):
            totals[index] += weight / draws
    return totals


@pytest.mark.parametrize(
    ("sizes", "centroid"),
    [
        ([4], [0.25] * 4),
        ([1, 1, 1, 1], [float(weight) for weight in rank_order_centroid(4)]),
        ([2, 3], tier_weights([1, 1, 2, 2, 2])),
        ([1, 3, 1], tier_weights([1, 2, 2, 2, 3])),
    ],
)
def test_the_mean_of_the_draws_is_the_centroid_of_the_region(sizes, centroid):
    assert means(sizes) == pytest.approx(list(centroid), abs=0.004)


@pytest.mark.parametrize("sizes", [[1], [3], [1, 1], [2, 3], [3, 1, 2], [40]])
def test_every_draw_respects_the_order_and_sums_to_one(sizes):
    draw = weight_draws(sizes, Random(6))
    for _ in range(300):
        weights = draw()
        assert len(weights) == sum(sizes)
        assert sum(weights) == pytest.approx(1)
        start = 0
        for size in sizes[:-1]:
            start += size
            assert min(weights[:start]) >= max(weights[start:])


def test_nothing_is_ordered_inside_a_class():
    draw = weight_draws([2, 1], Random(7))
    first_heavier = sum(1 for weights in (draw() for _ in range(10000)) if weights[0] > weights[1])
    assert first_heavier == pytest.approx(5000, abs=200)


def test_one_weight_on_the_ordered_region_is_uniform():
    # With two ordered weights the larger is uniform on [1/2, 1].
    draw = weight_draws([1, 1], Random(8))
    drawn = sorted(draw()[0] for _ in range(10000))
    for share in (0.1, 0.25, 0.5, 0.9):
        assert drawn[int(share * 10000)] == pytest.approx(0.5 + share / 2, abs=0.01)


def test_the_order_implied_by_tiers_swings_and_groups():
    tiers = [Aspect("a", tier=2), Aspect("b", tier=1), Aspect("c", tier=2)]
    assert implied_order(tiers) == (((1,),), ((0,), (2,)))
    swings = [Aspect("a", swing=40), Aspect("b", swing=100), Aspect("c", swing=40)]
    assert implied_order(swings) == (((1,),), ((0,), (2,)))
    grouped = [Aspect("a", group="g"), Aspect("b"), Aspect("c", group="g")]
    assert implied_order(grouped) == (((0, 2), (1,)),)


def shares(aspects, rows, draws=20000):
    jobs = tuple(Job(f"job {index}", tuple(row)) for index, row in enumerate(rows))
    return acceptability(Comparison(tuple(aspects), jobs, draws=draws))


def test_tiers_narrow_what_can_happen():
    # p ≥ q, p uniform on [1/2, 1]: (10, 0) beats (4, 7) when 6p > 7(1 - p), so p > 7/13.
    aspects = [Aspect("p", tier=1), Aspect("q", tier=2)]
    found = shares(aspects, [(10, 0), (4, 7)])
    assert found[0][0] == pytest.approx(12 / 13, abs=0.01)


def test_an_unknown_rating_is_uniform_on_the_scale():
    found = shares([Aspect("p")], [(None,), (2.5,)])
    assert found[0] == pytest.approx([0.75, 0.25], abs=0.01)


def test_a_group_is_drawn_as_one_and_shared():
    aspects = [Aspect("p"), Aspect("q", group="g"), Aspect("r", group="g")]
    # The job strong on p leads when p's weight passes 2/7 of the whole: 10p > 4(1 - p).
    found = shares(aspects, [(10, 0, 0), (0, 8, 0)])
    assert found[0][0] == pytest.approx(5 / 7, abs=0.01)
    # An unknown row inside the group counts for half the group's value: (8 + u)/2 against 6.
    found = shares(aspects[1:], [(8, None), (6, 6)])
    assert found[0][0] == pytest.approx(0.6, abs=0.01)


def test_an_unknown_row_of_a_group_on_a_scale_that_does_not_begin_at_zero():
    # (9 + u)/2 against 8, u uniform on 4 … 9: u above 7 is two fifths of it.
    aspects = (Aspect("q", group="g"), Aspect("r", group="g"))
    jobs = (Job("A", (9, None)), Job("B", (8, 8)))
    found = acceptability(Comparison(aspects, jobs, scale=Scale(4, 9), draws=20000))
    assert found[0][0] == pytest.approx(0.4, abs=0.01)


def test_ties_share_the_lower_number():
    found = shares([Aspect("p"), Aspect("q")], [(5, 6), (5, 6), (1, 1)], draws=20)
    assert found == ((1.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))


def test_another_seed_gives_another_picture_and_another_job_the_same_draws():
    rows = {"A": (10.0, 0.0), "B": (None, 5.0), "C": (3.0, 8.0)}
    jobs = tuple(Job(name, row) for name, row in rows.items())
    one = Comparison((Aspect("p"), Aspect("q")), jobs, seed=1)
    other = Comparison(one.aspects, jobs, seed=2)
    assert acceptability(one) != acceptability(other)
    behind = Comparison(one.aspects, (Job("D", (0.0, 0.0)), *jobs), seed=1)
    assert tuple(row[:3] for row in acceptability(behind)[1:]) == acceptability(one)
