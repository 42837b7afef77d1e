"""Gut and table side by side: how far they agree, and about which pairs they do not."""

from collections.abc import Sequence
from itertools import combinations
from math import sqrt

from msgspec import Struct

from .model import Comparison
from .scores import Standing, is_close
from .values import Table

JOBS_FOR_TAU = 4


class Gut(Struct, frozen=True):
    """Kendall's τ-b between gut and score, -1…1, None when either is the same for all jobs.

    `discordant` holds (higher by score, higher by gut), pairs in the order given.
    """

    tau_b: float | None
    discordant: tuple[tuple[str, str], ...]


def kendall_tau_b(xs: Sequence[float], ys: Sequence[float], tolerance: float = 0.0) -> float | None:
    """Kendall's τ-b of two equally long lists; None when all of one list ties.

    Differences of `xs` within `tolerance` are ties. Counting every pair is the plain way, and with
    twelve jobs there are 66.
    """
    concordance = 0
    apart_in_x = 0
    apart_in_y = 0
    for i, j in combinations(range(len(xs)), 2):
        in_x = _sign(xs[i] - xs[j], tolerance)
        in_y = _sign(ys[i] - ys[j], 0.0)
        concordance += in_x * in_y
        apart_in_x += abs(in_x)
        apart_in_y += abs(in_y)
    if not apart_in_x or not apart_in_y:
        return None
    return concordance / sqrt(apart_in_x * apart_in_y)


def gut_and_table(comparison: Comparison, of: Table, stands: Sequence[Standing]) -> Gut | None:
    """What gut and table say of each other; None under four jobs that have a gut and a score.

    The table here is the score alone, as it is shown beside the gut: must-haves stand outside it.
    """
    felt = [
        (job.name, stand.score * of.sign, job.gut)
        for job, stand in zip(comparison.jobs, stands, strict=True)
        if job.gut is not None and stand.score is not None
    ]
    if len(felt) < JOBS_FOR_TAU:
        return None
    discordant = []
    for (a, score_a, gut_a), (b, score_b, gut_b) in combinations(felt, 2):
        if (score_a - score_b) * (gut_a - gut_b) < 0 and not is_close(of, score_a, score_b):
            discordant.append((a, b) if score_a > score_b else (b, a))
    tau = kendall_tau_b([score for _, score, _ in felt], [gut for *_, gut in felt], of.tolerance)
    return Gut(tau, tuple(discordant))


def _sign(difference: float, tolerance: float) -> int:
    return (difference > tolerance) - (difference < -tolerance)
