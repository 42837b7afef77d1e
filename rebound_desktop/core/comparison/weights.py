"""What each aspect counts for: equal, tiers, swing or given weights, with groups counted once."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from math import fsum

from .model import Aspect, ComparisonError, WeightKind


def weight_kind(aspects: Sequence[Aspect]) -> WeightKind:
    """The one kind of weight the aspects carry.

    Raises ComparisonError `several_weights` when one aspect carries two kinds, `mixed_weights`
    when aspects differ in kind or only some carry one.
    """
    kinds = []
    for index, aspect in enumerate(aspects):
        carried = [kind for kind in WeightKind if _number(aspect, kind) is not None]
        if len(carried) > 1:
            raise ComparisonError("several_weights", f"aspects[{index}]", aspect=aspect.name)
        kinds.append(carried[0] if carried else WeightKind.EQUAL)
        if kinds[index] is not kinds[0]:
            raise ComparisonError("mixed_weights", f"aspects[{index}]", aspect=aspect.name)
    return kinds[0] if kinds else WeightKind.EQUAL


def units(aspects: Sequence[Aspect]) -> tuple[tuple[int, ...], ...]:
    """The things that are weighed: the aspect indexes of each group, or of a row that has none.

    In the order in which they first appear. A group is one unit however many rows it is split
    into, with equal weights too, so that splitting a row adds no weight.
    """
    members: dict[tuple[str, object], list[int]] = {}
    for index, aspect in enumerate(aspects):
        key = ("row", index) if aspect.group is None else ("group", aspect.group)
        members.setdefault(key, []).append(index)
    return tuple(tuple(indexes) for indexes in members.values())


@cache
def rank_order_centroid(n: int) -> tuple[Fraction, ...]:
    """The exact weights `(1/n) Σ_{k=i..n} 1/k` of ranks 1…n (Barron & Barrett 1996).

    They are the centroid of all weights that respect the order.
    """
    tail = Fraction(0)
    weights = []
    for k in range(n, 0, -1):
        tail += Fraction(1, k)
        weights.append(tail / n)
    return tuple(reversed(weights))


def tier_weights(tiers: Sequence[int]) -> tuple[float, ...]:
    """A weight for each entry of `tiers` (1 highest): the mean ROC weight of its tier's ranks.

    Only the order of tiers matters, so an empty tier between two others changes nothing.
    """
    by_rank = rank_order_centroid(len(tiers))
    shares: dict[int, float] = {}
    start = 0
    for tier in sorted(set(tiers)):
        size = sum(1 for other in tiers if other == tier)
        shares[tier] = float(sum(by_rank[start : start + size], Fraction(0)) / size)
        start += size
    return tuple(shares[tier] for tier in tiers)


def weights(aspects: Sequence[Aspect]) -> tuple[float, ...]:
    """One weight for each aspect, together 1.

    Raises ComparisonError: see `weight_kind`; `group_disagrees` when rows of one group carry
    different numbers; `no_weight` when all swings or weights are zero.
    """
    kind = weight_kind(aspects)
    weighed = units(aspects)
    shares = _unit_shares(kind, unit_numbers(aspects, kind, weighed))
    spread = [0.0] * len(aspects)
    for share, members in zip(shares, weighed, strict=True):
        for index in members:
            spread[index] = share / len(members)
    return tuple(spread)


def implied_order(aspects: Sequence[Aspect]) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """The units in classes, heaviest class first; inside a class nothing is ordered.

    Without weights all units are one class. Each unit is a tuple of aspect indexes.
    """
    kind = weight_kind(aspects)
    weighed = units(aspects)
    numbers = unit_numbers(aspects, kind, weighed)
    heaviest_first = sorted(set(numbers), reverse=kind is not WeightKind.TIER)
    return tuple(
        tuple(unit for unit, number in zip(weighed, numbers, strict=True) if number == level)
        for level in heaviest_first
    )


def unit_numbers(
    aspects: Sequence[Aspect], kind: WeightKind, weighed: Sequence[Sequence[int]]
) -> list[float]:
    """The tier, swing or weight of each unit (1.0 without weights); groups must agree."""
    numbers = []
    for members in weighed:
        first = _number(aspects[members[0]], kind)
        for index in members:
            if _number(aspects[index], kind) != first:
                group = aspects[index].group or ""
                raise ComparisonError("group_disagrees", f"aspects[{index}]", group=group)
        numbers.append(1.0 if first is None else first)
    return numbers


def _unit_shares(kind: WeightKind, numbers: list[float]) -> tuple[float, ...]:
    if kind is WeightKind.TIER:
        return tier_weights([int(number) for number in numbers])
    total = fsum(numbers)
    if total <= 0.0:
        raise ComparisonError("no_weight", "aspects", kind=kind.value)
    return tuple(number / total for number in numbers)


def _number(aspect: Aspect, kind: WeightKind) -> float | None:
    match kind:
        case WeightKind.TIER:
            return aspect.tier
        case WeightKind.SWING:
            return aspect.swing
        case WeightKind.WEIGHT:
            return aspect.weight
        case WeightKind.EQUAL:
            return None
