"""Whether a comparison is sound: everything that is not about the shape of the document."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from .model import (
    ASPECTS,
    JOBS,
    MOST_DRAWS,
    MOST_MUST_HAVES,
    Aspect,
    Comparison,
    ComparisonError,
    Scale,
)
from .weights import weights


def check(comparison: Comparison) -> None:
    """Raise ComparisonError at the first thing that is wrong; see the codes below."""
    if comparison.scale.best == comparison.scale.worst:
        raise ComparisonError("scale_empty", "scale")
    if not 1 <= comparison.draws <= MOST_DRAWS:
        raise ComparisonError("draws_range", "draws", most=MOST_DRAWS)
    _check_count(len(comparison.aspects), ASPECTS, "aspects")
    _check_count(len(comparison.jobs), JOBS, "jobs")
    _check_names([aspect.name for aspect in comparison.aspects], "aspects")
    _check_names([job.name for job in comparison.jobs], "jobs")
    for index, aspect in enumerate(comparison.aspects):
        _check_aspect(aspect, comparison.scale, f"aspects[{index}]")
    if sum(1 for aspect in comparison.aspects if aspect.must_have) > MOST_MUST_HAVES:
        raise ComparisonError("too_many_must_haves", "aspects", most=MOST_MUST_HAVES)
    weights(comparison.aspects)
    _check_ratings(comparison)


def _check_count(count: int, allowed: range, where: str) -> None:
    if count not in allowed:
        code = f"{where}_count"  # jobs_count, aspects_count
        raise ComparisonError(code, where, count=count, fewest=allowed[0], most=allowed[-1])


def _check_names(names: Sequence[str], where: str) -> None:
    seen: set[str] = set()
    for index, name in enumerate(names):
        check_name(name, f"{where}[{index}].name")
        if name in seen:
            raise ComparisonError("repeated_name", f"{where}[{index}].name", name=name)
        seen.add(name)


def check_name(name: str, where: str) -> None:
    """A name is not blank and holds no control characters and no half of a surrogate pair."""
    if not name.strip() or any(unicodedata.category(c) in ("Cc", "Cs") for c in name):
        raise ComparisonError("bad_name", where)


def _check_aspect(aspect: Aspect, scale: Scale, where: str) -> None:
    if aspect.group is not None:
        check_name(aspect.group, f"{where}.group")
    if aspect.tier is not None and aspect.tier < 1:
        raise ComparisonError("tier_low", f"{where}.tier")
    for key, number in (("swing", aspect.swing), ("weight", aspect.weight)):
        if number is not None and number < 0:
            raise ComparisonError("negative", f"{where}.{key}")
    need = aspect.must_have
    if need is not None and (need.at_least is None) == (need.at_most is None):
        raise ComparisonError("must_have_one", f"{where}.must_have")
    if aspect.value:
        _check_points(aspect.value, scale, f"{where}.value")


def _check_points(points: Sequence[tuple[float, float]], scale: Scale, where: str) -> None:
    if len(points) < 2:
        raise ComparisonError("value_points", where)
    for index, (before, after) in enumerate(pairwise(points), start=1):
        if after[0] <= before[0]:
            raise ComparisonError("value_order", f"{where}[{index}]")
    for index, (_, value) in enumerate(points):
        if not scale.holds(value):
            _raise_off_scale(value, scale, f"{where}[{index}]")


def _check_ratings(comparison: Comparison) -> None:
    for index, job in enumerate(comparison.jobs):
        where = f"jobs[{index}].ratings"
        if len(job.ratings) != len(comparison.aspects):
            raise ComparisonError("ratings_count", where)
        for aspect, rating in zip(comparison.aspects, job.ratings, strict=True):
            if rating is not None and not aspect.value and not comparison.scale.holds(rating):
                _raise_off_scale(rating, comparison.scale, f"{where}.{aspect.name}")
    if all(rating is None for job in comparison.jobs for rating in job.ratings):
        raise ComparisonError("no_ratings", "jobs")


def _raise_off_scale(number: float, scale: Scale, where: str) -> None:
    low, high = min(scale.worst, scale.best), max(scale.worst, scale.best)
    raise ComparisonError("off_scale", where, number=number, low=low, high=high)
