"""Rank acceptability by sampling (SMAA-2: Lahdelma & Salminen 2001).

How often would each job be first, second, … if nothing were known of the weights but what the
person said about their order, and unknown ratings could be anything on the scale?
"""

from collections import Counter
from collections.abc import Callable, Sequence
from math import fsum
from operator import mul, sub
from random import Random

from .model import Comparison
from .values import Table, table
from .weights import implied_order

Draw = Callable[[], list[float]]


def acceptability(comparison: Comparison) -> tuple[tuple[float, ...], ...]:
    """For each job its shares of rank 1, 2, …, as many as there are jobs, together 1.

    `comparison.draws` weight vectors from `comparison.seed`, the same on every computer. Over all
    jobs and by score alone: whoever misses a must-have or is hardly known is drawn like the rest,
    since must-haves stand outside the sum. Ties share the lower number, as in the source.

    Each job with unknown ratings has its own stream of draws, named after it, and the weights have
    theirs: adding or moving a job never changes what is drawn for the others.
    """
    of = table(comparison)
    weighed = implied_order(comparison.aspects)
    members = [unit for level in weighed for unit in level]
    known = [_known_part(row, members) for row in of.values]
    guesses = [
        (index, _unknown_part(row, members, of, Random(f"{comparison.seed} {job.name}")))
        for index, (row, job) in enumerate(zip(of.values, comparison.jobs, strict=True))
        if None in row
    ]
    draw = weight_draws([len(level) for level in weighed], Random(f"{comparison.seed}"))
    places = []
    for _ in range(comparison.draws):
        weights = draw()
        scores = [sum(map(mul, weights, row)) for row in known]
        for index, guess in guesses:
            scores[index] += guess(weights)
        # The index of the first equal score in falling order is the number of jobs above.
        places.append(list(map(sorted(scores, reverse=True).index, scores)))
    ranks = range(len(known))
    counted = [Counter(column) for column in zip(*places, strict=True)]
    return tuple(tuple(count[rank] / comparison.draws for rank in ranks) for count in counted)


def weight_draws(sizes: Sequence[int], random: Random) -> Draw:
    """A function that draws weights uniformly from those that respect an order of classes.

    `sizes` are the sizes of the classes, heaviest first; the result lists the weights of the
    first class, then of the second, …, together 1.

    The gaps between sorted uniform numbers are uniform on the simplex, in an order that says
    nothing of their sizes. The largest go to the first class, the next to the second, and inside
    a class they stay in the order they were drawn in: so the polytope of the order is met
    uniformly. No logarithm is needed, whose last digit differs between computers.
    """
    uniform = random.random
    cuts = range(sum(sizes) - 1)
    ends = [sum(sizes[: index + 1]) - 1 for index in range(len(sizes) - 1)]

    def anywhere() -> list[float]:
        inner = sorted([uniform() for _ in cuts])
        return list(map(sub, [*inner, 1.0], [0.0, *inner]))

    def in_order() -> list[float]:
        return sorted(anywhere(), reverse=True)

    def in_classes() -> list[float]:
        rest = anywhere()
        falling = sorted(rest, reverse=True)
        weights: list[float] = []
        for end in ends:
            smallest = falling[end]
            weights += [number for number in rest if number >= smallest]
            rest = [number for number in rest if number < smallest]
        return weights + rest

    if len(sizes) == 1:
        return anywhere
    return in_order if max(sizes) == 1 else in_classes


def _known_part(row: Sequence[float | None], members: Sequence[Sequence[int]]) -> list[float]:
    """A job's value on each unit: the mean of its rows, the unknown ones counted as nothing."""
    return [fsum(row[k] or 0.0 for k in unit) / len(unit) for unit in members]


def _unknown_part(
    row: Sequence[float | None], members: Sequence[Sequence[int]], of: Table, random: Random
) -> Callable[[list[float]], float]:
    """What drawn ratings add to the score, each rating uniform on the scale."""
    uniform = random.random
    unknown = [
        (position, of.worst / len(unit), (of.best - of.worst) / len(unit))
        for position, unit in enumerate(members)
        for k in unit
        if row[k] is None
    ]

    def guess(weights: list[float]) -> float:
        return sum([weights[at] * (low + span * uniform()) for at, low, span in unknown])

    return guess
