"""How far one weight may move before another job leads."""

from collections.abc import Sequence
from math import fsum

from msgspec import Struct

from .scores import Standing, leader
from .values import Table

_ALL_THE_WEIGHT = 1e-12


class Interval(Struct, frozen=True):
    """The shares of the weight, 0…1, for which the leader leads; both ends belong to it."""

    low: float = 0.0
    high: float = 1.0

    @property
    def is_whole(self) -> bool:
        """Whether the leader leads whatever this weight is."""
        return self.low <= 0.0 and self.high >= 1.0


def stability(of: Table, stands: Sequence[Standing]) -> tuple[Interval, ...] | None:
    """For each aspect the interval of its weight in which the leader leads; exact, no sampling.

    The other weights keep their proportions. Compared are the jobs fully rated that miss nothing;
    None when the leader is not one of these. When several tie at the top the leader is the first
    given, and an end of its interval then lies at the weight as it is.
    """
    first = leader(stands)
    if first is None:
        return None
    rows = {
        index: [value for value in of.values[index] if value is not None]
        for index, stand in enumerate(stands)
        if None not in of.values[index] and not stand.misses
    }
    if first not in rows:
        return None
    gaps = [
        [a - b for a, b in zip(rows[first], row, strict=True)]
        for index, row in rows.items()
        if index != first
    ]
    bounds = [[0.0, 1.0] for _ in of.weights]
    for gap in gaps:
        _narrow(bounds, of.weights, gap, of.tolerance / 1000)
    return tuple(Interval(low, high) for low, high in bounds)


def _narrow(bounds: list[list[float]], weights: Sequence[float], gap: Sequence[float], noise: float) -> None:
    """Cut each aspect's interval where the leader's lead over one rival ends.

    With weight t on aspect k the lead is `t·gap_k + (1 - t)·rest`, a line in t: it is zero at
    `t* = rest / (rest - gap_k)`, the crossing. Where it is negative at t = 1 the interval ends
    there, where it is negative at t = 0 it begins there; it never leaves the weight as it is.
    """
    parts = [w * d for w, d in zip(weights, gap, strict=True)]
    for k, weight in enumerate(weights):
        others = 1.0 - weight
        if others > _ALL_THE_WEIGHT:
            rest = fsum(parts[:k] + parts[k + 1 :]) / others
        elif len(gap) > 1:
            # All weight lies on k, so the others have no proportions to keep: let them be equal.
            rest = (fsum(gap) - gap[k]) / (len(gap) - 1)
        else:
            rest = gap[k]  # a single aspect: there is nothing to move weight to
        at_one = gap[k] if abs(gap[k]) > noise else 0.0
        at_zero = rest if abs(rest) > noise else 0.0
        if at_one < 0.0:
            crossing = max(0.0, at_zero) / (max(0.0, at_zero) - at_one)
            bounds[k][1] = max(weight, min(bounds[k][1], crossing))
        if at_zero < 0.0:
            crossing = at_zero / (at_zero - max(0.0, at_one))
            bounds[k][0] = min(weight, max(bounds[k][0], crossing))
