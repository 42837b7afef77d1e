"""Dominance: what can be said about two jobs without any weight."""

from collections.abc import Sequence

from msgspec import Struct

from .model import Comparison
from .values import Table

_ASPECTS_FOR_AN_EXCEPTION = 3


class Dominance(Struct, frozen=True):
    """`better` is as good as `worse` or better on every aspect, and better on one or more.

    With an `exception` (an aspect's name) that holds everywhere but there.
    """

    better: str
    worse: str
    exception: str | None = None


def dominance(comparison: Comparison, of: Table) -> tuple[Dominance, ...]:
    """All pairs in which one job dominates the other, or would but for exactly one aspect.

    Both jobs are known on every aspect. By values, not ratings: two commutes that are both worth
    10 are equally good. An exception is only named on three aspects or more: with two it would
    say no more than that each leads once.
    """
    rows = [None if None in row else [v for v in row if v is not None] for row in of.values]
    exceptions = 1 if len(comparison.aspects) >= _ASPECTS_FOR_AN_EXCEPTION else 0
    found = []
    for i, one in enumerate(rows):
        for j, other in enumerate(rows):
            if i == j or one is None or other is None:
                continue
            better, worse = _differences(one, other, of.tolerance)
            if better and len(worse) <= exceptions:
                exception = comparison.aspects[worse[0]].name if worse else None
                found.append(Dominance(comparison.jobs[i].name, comparison.jobs[j].name, exception))
    return tuple(found)


def _differences(one: Sequence[float], other: Sequence[float], tolerance: float) -> tuple[bool, list[int]]:
    """Whether `one` is better anywhere, and the indexes at which it is worse."""
    worse = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if b > a + tolerance]
    better = any(a > b + tolerance for a, b in zip(one, other, strict=True))
    return better, worse
