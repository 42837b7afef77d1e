"""Ratings become values on the scale, and a comparison becomes a table of plain numbers."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from .model import Aspect, Comparison, Scale
from .weights import weights

HALF_POINT_STEPS = 20
"""Half points between the ends of the scale: 0, 0.5, 1 … 10."""


class Table(Struct, frozen=True):
    """The numbers behind a comparison, larger always better.

    `weights[k]` sum to 1; `values[i][k]` is the value of job i on aspect k, None if not known.
    On a scale whose best is the smaller number all values, `worst` and `best` are negated here
    and only here; `sign` turns a score back.
    """

    weights: tuple[float, ...]
    values: tuple[tuple[float | None, ...], ...]
    worst: float
    best: float
    sign: float
    tolerance: float

    @property
    def half_step(self) -> float:
        """What one half-point step on the heaviest aspect moves a score by."""
        return max(self.weights) * (self.best - self.worst) / HALF_POINT_STEPS


def piecewise_value(points: Sequence[tuple[float, float]], rating: float) -> float:
    """The value at `rating` on the line through `points`, clipped outside them.

    `points` are (rating, value), ratings strictly increasing, two or more.
    """
    if rating <= points[0][0]:
        return points[0][1]
    if rating >= points[-1][0]:
        return points[-1][1]
    after = bisect_right(points, rating, key=lambda point: point[0])
    (x0, y0), (x1, y1) = points[after - 1], points[after]
    return y0 + (y1 - y0) * (rating - x0) / (x1 - x0)


def value_of(aspect: Aspect, rating: float) -> float:
    """The value of `rating` on the scale as stated."""
    return piecewise_value(aspect.value, rating) if aspect.value else rating


def table(comparison: Comparison) -> Table:
    """The weights and values of `comparison`; raises ComparisonError as `weights` does."""
    scale = comparison.scale
    return Table(
        weights=weights(comparison.aspects),
        values=tuple(
            tuple(
                None if rating is None else scale.sign * value_of(aspect, rating)
                for aspect, rating in zip(comparison.aspects, job.ratings, strict=True)
            )
            for job in comparison.jobs
        ),
        worst=scale.sign * scale.worst,
        best=scale.sign * scale.best,
        sign=scale.sign,
        tolerance=scale.tolerance,
    )


def on_stated_scale(scale: Scale, number: float) -> float:
    """A score of the table as the person's scale says it, never outside the scale by rounding."""
    stated = scale.sign * number
    low, high = min(scale.worst, scale.best), max(scale.worst, scale.best)
    return min(high, max(low, stated))
