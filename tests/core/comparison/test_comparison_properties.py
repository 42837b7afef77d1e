"""What holds for every comparison, tried on many made at random."""

from itertools import product
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rebound_desktop.core.comparison import (
    Aspect,
    Comparison,
    Job,
    MustHave,
    Scale,
    acceptability,
    kendall_tau_b,
    picture,
    weights,
)

half_points = st.integers(0, 20).map(lambda steps: steps / 2)
NUMBERS = {
    "equal": st.just({}),
    "tier": st.integers(1, 4).map(lambda tier: {"tier": tier}),
    "swing": st.integers(1, 100).map(lambda swing: {"swing": float(swing)}),
    "weight": st.floats(0.01, 50).map(lambda weight: {"weight": weight}),
}


@st.composite
def comparisons(draw, unknown=True, must_haves=True, most_jobs=6):
    """Comparisons of two jobs or more on one to seven aspects, groups among them."""
    numbers = NUMBERS[draw(st.sampled_from(sorted(NUMBERS)))]
    units = draw(st.lists(numbers, min_size=1, max_size=5))
    needs = st.none() | half_points.map(lambda limit: MustHave(at_least=limit))
    aspects = []
    for index, number in enumerate(units):
        rows = draw(st.integers(1, 2))
        for row in range(rows):
            need = draw(needs) if must_haves and len(aspects) < 3 else None
            group = f"group {index}" if rows > 1 else None
            name = f"aspect {index}.{row}"
            aspects.append(Aspect(name, group=group, must_have=need, **number))
    rating = st.none() | half_points if unknown else half_points
    row = st.tuples(*[rating] * len(aspects))
    rows = draw(st.lists(row, min_size=2, max_size=most_jobs))
    jobs = tuple(Job(f"job {index}", ratings) for index, ratings in enumerate(rows))
    return Comparison(tuple(aspects), jobs, draws=50)


def order(comparison, names):
    """Who stands above whom among `names`, by rank; unranked jobs stand nowhere."""
    rank = {s.name: s.rank for s in picture(comparison).standings if s.name in names}
    ranked = [name for name in names if rank[name] is not None]
    return {(a, b): rank[a] < rank[b] for a, b in product(ranked, repeat=2)}


@given(comparisons(), st.data())
def test_adding_removing_cloning_and_reordering_jobs_never_reorder_the_others(comparison, data):
    names = [job.name for job in comparison.jobs]
    before = order(comparison, names)
    shuffled = data.draw(st.permutations(comparison.jobs))
    clone = replace(data.draw(st.sampled_from(comparison.jobs)), name="clone")
    rating = st.tuples(*[half_points] * len(comparison.aspects))
    stranger = Job("stranger", data.draw(rating))
    for jobs in (shuffled, [clone, *comparison.jobs], [*comparison.jobs, stranger]):
        assert order(replace(comparison, jobs=tuple(jobs)), names) == before
    fewer = names[1:]
    kept = {pair: above for pair, above in before.items() if names[0] not in pair}
    assert order(replace(comparison, jobs=comparison.jobs[1:]), fewer) == kept


@given(comparisons())
def test_scores_of_a_job_do_not_depend_on_the_others(comparison):
    together = picture(comparison).standings
    for job, stand in zip(comparison.jobs, together, strict=True):
        alone = picture(replace(comparison, jobs=(job,))).standings[0]
        assert replace(alone, rank=stand.rank) == stand


@given(comparisons(must_haves=False), st.data())
def test_splitting_a_row_inside_a_group_changes_no_total(comparison, data):
    k = data.draw(st.integers(0, len(comparison.aspects) - 1))
    aspect = comparison.aspects[k]
    group = aspect.group or "split"
    inside = [a for a in comparison.aspects if a.group == group] if aspect.group else [aspect]
    # Every row of the group is split in two, so each keeps its part of the group's weight.
    aspects, columns = [], []
    for index, row in enumerate(comparison.aspects):
        copies = 2 if row in inside else 1
        for copy in range(copies):
            named = replace(row, name=f"{row.name} {copy}")
            aspects.append(replace(named, group=group) if row in inside else named)
            columns.append(index)
    jobs = tuple(
        replace(job, ratings=tuple(job.ratings[index] for index in columns)) for job in comparison.jobs
    )
    split = picture(replace(comparison, aspects=tuple(aspects), jobs=jobs))
    for before, after in zip(picture(comparison).standings, split.standings, strict=True):
        assert after.score == (None if before.score is None else pytest.approx(before.score))
        assert (after.low, after.high) == pytest.approx((before.low, before.high))
        assert after.rank == before.rank


@given(comparisons())
def test_a_missed_need_never_ranks_above_or_beside_none_missed(comparison):
    stands = [stand for stand in picture(comparison).standings if stand.rank is not None]
    for one, other in product(stands, repeat=2):
        if one.misses and not other.misses:
            assert one.rank > other.rank


def test_a_score_stands_within_its_bounds_to_the_last_digit():
    aspects = (
        Aspect("road", swing=2.0, group="days"),
        Aspect("hours", swing=2.0, group="days"),
        Aspect("work", swing=100.0),
    )
    jobs = (Job("one", (None, None, None)), Job("other", (10.0, 10.0, None)))
    stand = picture(Comparison(aspects, jobs)).standings[1]
    assert stand.low <= stand.score <= stand.high


@given(comparisons(), st.data())
def test_the_bounds_hold_the_score_of_every_completion(comparison, data):
    before = picture(comparison).standings
    ends = [(0.0, 0.0), (10.0, 10.0), None]
    for end in ends:
        jobs = tuple(
            replace(
                job,
                ratings=tuple(
                    (end[0] if end else data.draw(half_points)) if rating is None else rating
                    for rating in job.ratings
                ),
            )
            for job in comparison.jobs
        )
        for stand, full in zip(before, picture(replace(comparison, jobs=jobs)).standings, strict=True):
            assert stand.low - 1e-9 <= full.score <= stand.high + 1e-9
            if end == (0.0, 0.0):
                assert full.score == pytest.approx(stand.low)
            if end == (10.0, 10.0):
                assert full.score == pytest.approx(stand.high)
    for stand in before:
        assert stand.score is None or stand.low <= stand.score <= stand.high


@given(comparisons())
def test_weights_sum_to_one_and_fall_with_the_tier(comparison):
    found = weights(comparison.aspects)
    assert sum(found) == pytest.approx(1)
    sizes = [
        sum(1 for a in comparison.aspects if a.group == aspect.group) if aspect.group else 1
        for aspect in comparison.aspects
    ]
    for (a, wa, na), (b, wb, nb) in product(zip(comparison.aspects, found, sizes, strict=True), repeat=2):
        if a.tier and b.tier and a.tier < b.tier:
            assert wa * na > wb * nb


@given(comparisons(unknown=False, must_haves=False))
def test_stability_is_confirmed_by_brute_force(comparison):
    seen = picture(comparison)
    first = next(i for i, stand in enumerate(seen.standings) if stand.rank == 1)
    rows = [job.ratings for job in comparison.jobs]
    for k, interval in enumerate(seen.stability):
        assert interval.low <= seen.weights[k] <= interval.high
        if len(seen.weights) == 1:
            assert interval.is_whole
            continue
        for step in range(41):
            t = step / 40
            moved = [
                t if index == k else (1 - t) * weight / (1 - seen.weights[k])
                for index, weight in enumerate(seen.weights)
            ]
            totals = [sum(w * v for w, v in zip(moved, row, strict=True)) for row in rows]
            lead = totals[first] - max(totals)
            if interval.low + 1e-7 < t < interval.high - 1e-7:
                assert lead >= -1e-9
            if t < interval.low - 1e-7 or t > interval.high + 1e-7:
                assert lead < 0


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=2, max_size=12))
def test_tau_b_is_the_correlation_of_the_signs_of_all_pairs(pairs):
    """Another road to the same number: Pearson's r of the two sign matrices (Daniels 1944)."""
    signs = [((x > a) - (x < a), (y > b) - (y < b)) for (x, y), (a, b) in product(pairs, repeat=2)]
    covariance = sum(sx * sy for sx, sy in signs)
    norm = sqrt(sum(sx * sx for sx, _ in signs) * sum(sy * sy for _, sy in signs))
    found = kendall_tau_b([x for x, _ in pairs], [y for _, y in pairs])
    assert found == (pytest.approx(covariance / norm, abs=1e-12) if norm else None)


@settings(max_examples=30)
@given(comparisons(), st.integers(-5, 2**40))
def test_a_fixed_seed_gives_the_same_picture(comparison, seed):
    seeded = replace(comparison, seed=seed)
    shares = acceptability(seeded)
    assert acceptability(seeded) == shares
    backwards = acceptability(replace(seeded, jobs=seeded.jobs[::-1]))
    assert backwards[::-1] == shares
    for row in shares:
        assert sum(row) == pytest.approx(1)


@given(comparisons())
def test_turning_the_scale_round_changes_no_rank(comparison):
    turned = replace(
        comparison,
        scale=Scale(worst=10, best=0),
        aspects=tuple(replace(a, must_have=None) for a in comparison.aspects),
        jobs=tuple(
            replace(job, ratings=tuple(None if r is None else 10 - r for r in job.ratings))
            for job in comparison.jobs
        ),
    )
    plain = replace(comparison, aspects=turned.aspects)
    before, after = picture(plain), picture(turned)
    assert [s.rank for s in after.standings] == [s.rank for s in before.standings]
    assert after.dominance == before.dominance
    assert after.too_close == before.too_close
