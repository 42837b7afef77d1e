"""What all reflections add up to: how often each aspect was perfect somewhere, and how often not ideal."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rebound_desktop.core.choice import Aspect
from rebound_desktop.core.jobs import Side


@dataclass(frozen=True, slots=True)
class Weighed:
    """An aspect, and at how many jobs it stood on either list."""

    name: str
    perfect: int
    not_ideal: int


def weighed(aspects: Sequence[Aspect], lines: Iterable[tuple[int, Side, int]]) -> tuple[Weighed, ...]:
    """Aspects that came up at all, the most often first; a job counts once a side.

    lines: (aspect id, side, job id) of each line that an aspect stands for.
    """
    counts = Counter((aspect_id, side) for aspect_id, side, _ in set(lines))
    found = [
        Weighed(aspect.name, counts[aspect.id, Side.PERFECT], counts[aspect.id, Side.NOT_IDEAL])
        for aspect in aspects
    ]
    came_up = [each for each in found if each.perfect or each.not_ideal]
    return tuple(sorted(came_up, key=lambda each: (-(each.perfect + each.not_ideal), each.name)))
