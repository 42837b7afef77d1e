"""What all reflections add up to: how often and how strongly each aspect was perfect or not ideal, and how it moved."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from rebound_desktop.core.choice import GOOD, Aspect, Choice
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.marks import Mark

# A shift is told from this many notes on, over at least this long.
NOTES_FOR_A_SHIFT = 6
LONG_ENOUGH = timedelta(days=60)
TOLD_AT_MOST = 3


class Noted(Struct, frozen=True):
    """A line that an aspect stands for. is_strong: to look for again, or with a wish for next time."""

    aspect_id: int
    side: Side
    job_id: int
    day: date
    is_strong: bool = False


class Weighed(Struct, frozen=True):
    """An aspect, at how many jobs it stood on either list, and at how many of them strongly."""

    aspect_id: int
    name: str
    perfect: int
    not_ideal: int
    strong: int = 0


class Shift(Struct, frozen=True):
    """What came up more, and what less, since a day; names of aspects, the largest change first."""

    since: date
    more: tuple[str, ...]
    less: tuple[str, ...]


class Held(Struct, frozen=True):
    """A job held against the profile: aspects that it has at 7.5 or more, those it lacks, those not known."""

    kept: tuple[Aspect, ...]
    lacking: tuple[Aspect, ...]
    unknown: tuple[Aspect, ...]


def weighed(aspects: Sequence[Aspect], noted: Iterable[Noted]) -> tuple[Weighed, ...]:
    """Aspects that came up at all, the most often and strongest first; a job counts once a side."""
    lines = tuple(noted)
    counts = Counter((key, side) for key, side, _ in {(n.aspect_id, n.side, n.job_id) for n in lines})
    strong = Counter(key for key, _ in {(n.aspect_id, n.job_id) for n in lines if n.is_strong})
    found = [
        Weighed(
            aspect.id,
            aspect.name,
            counts[aspect.id, Side.PERFECT],
            counts[aspect.id, Side.NOT_IDEAL],
            strong[aspect.id],
        )
        for aspect in aspects
    ]
    came_up = [each for each in found if each.perfect or each.not_ideal]
    return tuple(
        sorted(came_up, key=lambda each: (-(each.perfect + each.not_ideal + each.strong), each.name))
    )


def shift(aspects: Sequence[Aspect], noted: Iterable[Noted]) -> Shift | None:
    """How it moved: the later half of the notes against the earlier; None while there is too little to tell."""
    lines = sorted(noted, key=lambda each: each.day)
    if len(lines) < NOTES_FOR_A_SHIFT or lines[-1].day - lines[0].day < LONG_ENOUGH:
        return None
    since = lines[len(lines) // 2].day
    earlier = [line for line in lines if line.day < since]
    later = [line for line in lines if line.day >= since]
    if not earlier:
        return None
    before = Counter(line.aspect_id for line in earlier)
    after = Counter(line.aspect_id for line in later)
    changes = {a.name: after[a.id] / len(later) - before[a.id] / len(earlier) for a in aspects}
    ordered = sorted(changes, key=lambda name: (-abs(changes[name]), name))
    return Shift(
        since,
        tuple(name for name in ordered if changes[name] > 0)[:TOLD_AT_MOST],
        tuple(name for name in ordered if changes[name] < 0)[:TOLD_AT_MOST],
    )


def wanted(aspects: Sequence[Aspect], noted: Iterable[Noted]) -> tuple[Aspect, ...]:
    """The aspects of the profile: those marked or needed; before anything is, those that came up."""
    marked = tuple(aspect for aspect in aspects if aspect.mark is not Mark.NONE or aspect.is_needed)
    if marked:
        return marked
    came_up = {each.aspect_id for each in noted}
    return tuple(aspect for aspect in aspects if aspect.id in came_up)


def held_against(aspects: Sequence[Aspect], choice: Choice) -> Held:
    """A job, held against what is wanted."""
    worth = {aspect.id: choice.half_points(aspect) for aspect in aspects}
    known = {key: half_points for key, half_points in worth.items() if half_points is not None}
    return Held(
        tuple(aspect for aspect in aspects if known.get(aspect.id, -1) >= GOOD),
        tuple(aspect for aspect in aspects if aspect.id in known and known[aspect.id] < GOOD),
        tuple(aspect for aspect in aspects if aspect.id not in known),
    )
