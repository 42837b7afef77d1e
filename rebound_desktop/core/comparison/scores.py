"""Scores with their bounds, the order of the jobs, and whether it is too close to call."""

from collections.abc import Sequence
from math import fsum

from msgspec import Struct

from .model import COVERAGE_FOR_A_RANK, Comparison
from .values import Table, on_stated_scale

_NO_WEIGHT = 1e-12


class Standing(Struct, frozen=True):
    """How one job stands; numbers on the stated scale, unrounded.

    `score` is over what is known, None when nothing that counts is. `low` and `high` (low ≤ high)
    are what it could still become. `coverage` is the known share of the weight, 0…1. `rank` is
    None under 60 % coverage. `misses` and `unknown_must_haves` name aspects.
    """

    name: str
    score: float | None
    low: float
    high: float
    coverage: float
    rank: int | None
    misses: tuple[str, ...]
    unknown_must_haves: tuple[str, ...]


class Total(Struct, frozen=True):
    """A job's score, bounds and coverage in the table's numbers, larger better."""

    score: float | None
    low: float
    high: float
    coverage: float


def total(weights: Sequence[float], values: Sequence[float | None], ends: Table) -> Total:
    """The score of one job from `values` (None unknown) and weights that sum to 1.

    Known set K: coverage C = Σ_K w, score Σ_K w v / C, bounds Σ_K w v + (1 - C)·(worst, best).
    `fsum` keeps the score the same in whatever order the aspects stand.
    """
    if None not in values:
        score = fsum(w * v for w, v in zip(weights, values, strict=True) if v is not None)
        return Total(score, score, score, 1.0)
    known = [(w, v) for w, v in zip(weights, values, strict=True) if v is not None]
    coverage = min(1.0, fsum(w for w, _ in known))
    weighed = fsum(w * v for w, v in known)
    low = weighed + (1.0 - coverage) * ends.worst
    high = weighed + (1.0 - coverage) * ends.best
    if coverage < _NO_WEIGHT:
        return Total(None, low, high, coverage)
    score = weighed / coverage
    # No score stands outside its bounds by rounding.
    return Total(score, min(low, score), max(high, score), coverage)


def totals(of: Table) -> tuple[Total, ...]:
    """The totals of all jobs of a table, in their order."""
    return tuple(total(of.weights, row, of) for row in of.values)


def ranks(totals_of: Sequence[Total], missing: Sequence[bool], tolerance: float) -> tuple[int | None, ...]:
    """Competition ranks (1, 1, 3): one more than the number of jobs that stand above.

    A job that misses a must-have stands below every ranked job that misses none, whatever the
    scores, and never ties with one. A job under 60 % coverage has no rank and takes no number
    from the others: it stands neither above nor below anyone, a missed must-have included.
    """
    keys = [
        None if item.score is None or item.coverage < COVERAGE_FOR_A_RANK - 1e-9 else (not misses, item.score)
        for item, misses in zip(totals_of, missing, strict=True)
    ]
    ranked = [key for key in keys if key is not None]
    return tuple(
        None
        if key is None
        else 1
        + sum(
            1 for meets, score in ranked if meets > key[0] or (meets == key[0] and score > key[1] + tolerance)
        )
        for key in keys
    )


def standings(comparison: Comparison, of: Table) -> tuple[Standing, ...]:
    """How each job stands, in the order given."""
    sums = totals(of)
    misses = []
    unknown = []
    for job in comparison.jobs:
        needs = [
            (aspect.name, aspect.must_have, rating)
            for aspect, rating in zip(comparison.aspects, job.ratings, strict=True)
            if aspect.must_have is not None
        ]
        misses.append(tuple(name for name, need, rate in needs if rate is not None and not need.is_met(rate)))
        unknown.append(tuple(name for name, _, rating in needs if rating is None))
    places = ranks(sums, [bool(names) for names in misses], of.tolerance)
    stands = []
    for index, job in enumerate(comparison.jobs):
        item = sums[index]
        ends = [on_stated_scale(comparison.scale, end) for end in (item.low, item.high)]
        stands.append(
            Standing(
                name=job.name,
                score=(None if item.score is None else on_stated_scale(comparison.scale, item.score)),
                low=min(ends),
                high=max(ends),
                coverage=item.coverage,
                rank=places[index],
                misses=misses[index],
                unknown_must_haves=unknown[index],
            )
        )
    return tuple(stands)


def leader(stands: Sequence[Standing]) -> int | None:
    """The index of the job of rank 1, the first given if several tie; None if none is ranked."""
    return next((index for index, stand in enumerate(stands) if stand.rank == 1), None)


def too_close(of: Table, stands: Sequence[Standing]) -> tuple[str, ...]:
    """The names that are too close to call, the leader first; empty when the lead is clear.

    A lead is too close when it is smaller than one half-point step on the heaviest aspect. Only
    jobs on the leader's side of the must-haves are compared: one that misses a need does not
    trail by its score but stands apart.
    """
    first = leader(stands)
    if first is None:
        return ()
    top = stands[first].score
    near = [
        stand
        for stand in stands
        if stand.rank is not None
        and bool(stand.misses) == bool(stands[first].misses)
        and is_close(of, top, stand.score)
    ]
    near.sort(key=lambda stand: stand.rank or 0)
    return tuple(stand.name for stand in near) if len(near) > 1 else ()


def is_close(of: Table, one: float | None, other: float | None) -> bool:
    """Whether two scores differ by less than one half-point step on the heaviest aspect."""
    if one is None or other is None:
        return False
    return abs(one - other) < of.half_step - of.tolerance
