"""How long a comparison of 12 jobs and 20 aspects takes, as a ratio to the bare arithmetic.

A ratio says the same on a fast and on a slow computer: how much the live picture costs over the
240 multiplications and additions that no program could do without.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from operator import mul
from pathlib import Path
from random import Random
from time import perf_counter

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from rebound_desktop.core.comparison import Aspect, Comparison, Job, acceptability, picture

JOBS = 12
ASPECTS = 20
FRAME = 1 / 60


@dataclass(frozen=True, slots=True)
class Timing:
    """Median seconds: the bare arithmetic, the live picture, the sampled ranks."""

    bare: float
    live: float
    sampled: float

    @property
    def ratio(self) -> float:
        """The live picture over the bare arithmetic."""
        return self.live / self.bare


def example() -> Comparison:
    """Three tiers, a tenth of the ratings unknown, two measured rows, gut for all jobs."""
    random = Random(20)
    aspects = tuple(
        Aspect(
            name=f"aspect {k}",
            tier=k % 3 + 1,
            value=((20.0, 10.0), (45.0, 6.0), (90.0, 0.0)) if k < 2 else (),
        )
        for k in range(ASPECTS)
    )
    jobs = []
    for i in range(JOBS):
        ratings: list[float | None] = [random.uniform(10, 100), random.uniform(10, 100)]
        ratings += [random.randrange(21) / 2 for _ in range(ASPECTS - 2)]
        if i % 2:
            for k in random.sample(range(ASPECTS), ASPECTS // 5):
                ratings[k] = None
        jobs.append(Job(f"job {i}", tuple(ratings), gut=random.randrange(11)))
    return Comparison(aspects, tuple(jobs))


def median_time(work: Callable[[], object], times: int) -> float:
    """The median of `times` runs, in seconds."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return sorted(taken)[times // 2]


def measure() -> Timing:
    """Times on this computer; about two seconds."""
    comparison = example()
    weights = [1 / ASPECTS] * ASPECTS
    rows = [[float(value or 0) for value in job.ratings] for job in comparison.jobs]
    tiers = [1, 2, 3]

    def bare() -> object:
        return [sum(map(mul, weights, row)) for row in rows]

    def live() -> object:
        tiers.append(tiers.pop(0))  # a new comparison each time, as when a slider moves
        first = replace(comparison.aspects[0], tier=tiers[0])
        return picture(replace(comparison, aspects=(first, *comparison.aspects[1:])))

    return Timing(
        bare=median_time(bare, 2001),
        live=median_time(live, 201),
        sampled=median_time(lambda: acceptability(comparison), 11),
    )


def main() -> int:
    """Print the times; 1 when the live picture takes longer than a frame."""
    timing = measure()
    print(f"bare arithmetic, {JOBS} x {ASPECTS}:  {timing.bare * 1e6:8.1f} us")
    print(f"live picture:             {timing.live * 1e3:8.2f} ms, ratio {timing.ratio:.0f}")
    print(f"2,000 draws:              {timing.sampled * 1e3:8.1f} ms")
    return 0 if timing.live < FRAME else 1


if __name__ == "__main__":
    raise SystemExit(main())
