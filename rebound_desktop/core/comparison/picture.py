"""All that is recomputed while a weight moves, in one go."""

from msgspec import Struct

from .dominance import Dominance, dominance
from .gut import Gut, gut_and_table
from .model import Comparison, WeightKind
from .scores import Standing, standings, too_close
from .stability import Interval, stability
from .values import table
from .weights import weight_kind


class Picture(Struct, frozen=True):
    """A comparison as it stands, without sampling.

    `weights` and `stability` go with the aspects, `standings` with the jobs, each in the order
    given. `too_close` names the jobs that are, the leader first, or nobody. `near_dominance` has
    one exception each. `stability` is None unless the leader is fully rated and misses nothing.
    """

    comparison: Comparison
    kind: WeightKind
    weights: tuple[float, ...]
    standings: tuple[Standing, ...]
    dominance: tuple[Dominance, ...]
    near_dominance: tuple[Dominance, ...]
    too_close: tuple[str, ...]
    stability: tuple[Interval, ...] | None
    gut: Gut | None


def picture(comparison: Comparison) -> Picture:
    """The picture of `comparison`; a few milliseconds at most for 12 jobs and 20 aspects.

    It does not need the comparison to be complete: a single job or no rating at all gives a
    picture too. Raises ComparisonError only when the weights contradict each other.
    """
    of = table(comparison)
    stands = standings(comparison, of)
    pairs = dominance(comparison, of)
    return Picture(
        comparison=comparison,
        kind=weight_kind(comparison.aspects),
        weights=of.weights,
        standings=stands,
        dominance=tuple(pair for pair in pairs if pair.exception is None),
        near_dominance=tuple(pair for pair in pairs if pair.exception is not None),
        too_close=too_close(of, stands),
        stability=stability(of, stands),
        gut=gut_and_table(comparison, of, stands),
    )
