"""What is compared: aspects, jobs and a scale, as frozen values.

The model is additive on one fixed scale (Edwards 1977; Goodwin & Wright, *Decision Analysis for
Management Judgment*, ch. 3). Nothing here depends on which jobs stand beside each other.
"""

from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.marks import StandsFor

DEFAULT_DRAWS = 2000
DEFAULT_SEED = 1
MOST_DRAWS = 100_000
JOBS = range(2, 13)
ASPECTS = range(1, 41)
MOST_MUST_HAVES = 5
COVERAGE_FOR_A_RANK = 0.6


class WeightKind(StrEnum):
    """How the person said what counts; one kind for all aspects of a comparison."""

    EQUAL = "equal"
    TIER = "tier"
    SWING = "swing"
    WEIGHT = "weight"


class ComparisonError(ValueError):
    """A comparison that cannot be computed, as a code and values; words are made elsewhere.

    `where` is the place in the document, such as `jobs[1].ratings.commute`, or "" for the whole.
    """

    def __init__(self, code: str, where: str = "", **values: str | int | float) -> None:
        super().__init__(code, where)
        self.code = code
        self.where = where
        self.values = values


class Scale(Struct, frozen=True):
    """The fixed scale of every value; `worst` may be the larger number, as with school grades."""

    worst: float = 0.0
    best: float = 10.0

    @property
    def sign(self) -> float:
        """1.0 when larger is better, else -1.0."""
        return 1.0 if self.best > self.worst else -1.0

    @property
    def span(self) -> float:
        """The width of the scale, positive."""
        return abs(self.best - self.worst)

    @property
    def tolerance(self) -> float:
        """How far apart two scores may lie and still be a tie.

        1e-9; on scales wider than 1000 it grows with the scale, since floats grow coarser too.
        """
        return max(1e-9, self.span * 1e-12)

    def holds(self, value: float) -> bool:
        """Whether `value` lies on the scale, its ends included."""
        return min(self.worst, self.best) <= value <= max(self.worst, self.best)


class MustHave(Struct, frozen=True):
    """A threshold on the rating as given, in its own unit; exactly one of the two is set."""

    at_least: float | None = None
    at_most: float | None = None

    def is_met(self, rating: float) -> bool:
        """Whether `rating`, in the unit it was given in, keeps to the threshold."""
        return (self.at_least is None or rating >= self.at_least) and (
            self.at_most is None or rating <= self.at_most
        )


class Aspect(Struct, frozen=True):
    """One row: its name, what it counts for, and how its ratings become values.

    At most one of `tier` (1 highest), `swing` and `weight` (any positive unit) is set. `value`
    holds the points (rating, value on the scale) of a piecewise-linear value function, ratings
    increasing; empty means that ratings lie on the scale themselves.
    """

    name: str
    tier: int | None = None
    swing: float | None = None
    weight: float | None = None
    group: str | None = None
    must_have: MustHave | None = None
    value: tuple[tuple[float, float], ...] = ()


class Job(Struct, frozen=True):
    """One column: a rating for each aspect in their order, None where it is not known.

    `gut` is the person's first feeling as a number, larger is better; only its order is read. `stands_for`: whether
    there is anybody to ask about it, and how it is spoken of.
    """

    name: str
    ratings: tuple[float | None, ...]
    gut: float | None = None
    stands_for: StandsFor = StandsFor.JOB


class Comparison(Struct, frozen=True):
    """Everything a comparison is computed from; `check` in `checks` says whether it is sound."""

    aspects: tuple[Aspect, ...]
    jobs: tuple[Job, ...]
    scale: Scale = Scale()
    draws: int = DEFAULT_DRAWS
    seed: int = DEFAULT_SEED
