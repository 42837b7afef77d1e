"""What can still be chosen, set side by side: the person's aspects and ratings as a comparison."""

import re
import statistics
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from msgspec import Struct, field

from rebound_desktop.core import comparison
from rebound_desktop.core.comparison.model import JOBS
from rebound_desktop.core.jobs import Job, Side, Stage
from rebound_desktop.core.marks import Mark, StandsFor, Tier
from rebound_desktop.core.money import hundredths_in
from rebound_desktop.core.pay import Pay

HALF_POINTS = range(21)
# What a row is called: a sentence of somebody's list has room in it. The table shows two lines, and all in a tool tip.
NAME_AT_MOST = 200


class Aspect(Struct, frozen=True):
    """One thing to judge jobs by. `must_half_points` (0 to 20) is the least that will do, None if any will.

    group: rows of one group count together as one. swing (0 to 100): what going from the worst to the best
    counts for, beside the biggest; None while tiers say it. worst_text, best_text: what 0 and 10 would be.
    points: for what is measured, (measure, half points) of its value function, measures increasing; measures
    and must_at_least, must_at_most are hundredths of `unit`.
    """

    id: int
    name: str
    tier: Tier = Tier.MATTERS
    mark: Mark = Mark.NONE
    must_half_points: int | None = None
    position: int = 0
    group: str = ""
    swing: int | None = None
    worst_text: str = ""
    best_text: str = ""
    unit: str = ""
    points: tuple[tuple[int, int], ...] = ()
    must_at_least: int | None = None
    must_at_most: int | None = None

    @property
    def is_measured(self) -> bool:
        """Whether it is rated by a measure, such as minutes, in place of points."""
        return bool(self.points)

    @property
    def is_needed(self) -> bool:
        """Whether something of it is a must-have."""
        if self.is_measured:
            return self.must_at_least is not None or self.must_at_most is not None
        return self.must_half_points is not None


class Choice(Struct, frozen=True):
    """One column: a job that can still be chosen, my present job, or to keep looking.

    ratings: half points (0 to 20) by aspect id; measures: hundredths of the unit, of what is measured. What is
    not known is not there. gut: 0 to 10. pay: what an offer or the job itself says of it.
    """

    job_id: int
    name: str
    stands_for: StandsFor = StandsFor.JOB
    stage: Stage | None = None
    answer_on: date | None = None
    ratings: Mapping[int, int] = field(default_factory=dict)
    gut: int | None = None
    measures: Mapping[int, int] = field(default_factory=dict)
    pay: Pay | None = None

    def is_rated(self, aspect: Aspect) -> bool:
        """Whether it is known what this is worth on an aspect."""
        return aspect.id in (self.measures if aspect.is_measured else self.ratings)

    def half_points(self, aspect: Aspect) -> int | None:
        """What this is worth on an aspect, a measure turned into the nearest half point; None: not known."""
        if not aspect.is_measured:
            return self.ratings.get(aspect.id)
        measure = self.measures.get(aspect.id)
        return None if measure is None else round(comparison.piecewise_value(aspect.points, measure))

    def falls_short(self, aspect: Aspect) -> bool:
        """Whether something needed is known to be missing."""
        if not self.is_rated(aspect):
            return False
        must = _must_have(aspect)
        rating = _rating(aspect, self)
        return must is not None and rating is not None and not must.is_met(rating)


def stands_by_itself(job: Job, ratings: Collection[int]) -> bool:
    """Whether a job stands in the comparison unasked: it can still be chosen, and there is something to compare."""
    return job.is_open and (job.stage in (Stage.INTERVIEWING, Stage.OFFER) or bool(ratings))


def in_order(aspects: Sequence[Aspect]) -> tuple[Aspect, ...]:
    """By tier, then as the person ordered them."""
    return tuple(sorted(aspects, key=lambda aspect: (aspect.tier, aspect.position, aspect.id)))


def names_apart(names: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Short names that differ: the company, with the title where two share it, with a number where these do too.

    names: (company, title) of each.
    """
    companies = [company for company, _ in names]
    found: list[str] = []
    for company, title in names:
        name = f"{company}, {title}" if title and companies.count(company) > 1 else company
        number = 2
        free = name
        while free in found:
            free, number = f"{name} ({number})", number + 1
        found.append(free)
    return tuple(found)


def as_many_as_compare(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """The columns beside each other: what one would stay with always, and as many jobs as there is room for."""
    jobs = [choice for choice in choices if choice.stands_for is StandsFor.JOB]
    others = [choice for choice in choices if choice.stands_for is not StandsFor.JOB]
    return (*jobs[: JOBS[-1] - len(others)], *others)


def weighs_finely(aspects: Sequence[Aspect]) -> bool:
    """Whether swings say what counts, in place of tiers."""
    return any(aspect.swing is not None for aspect in aspects)


def swings_from_tiers(aspects: Sequence[Aspect]) -> dict[int, int]:
    """Where fine-tuning begins: what the tiers say, the biggest at 100. By aspect id."""
    if not aspects:
        return {}
    shares = comparison.tier_weights([aspect.tier for aspect in aspects])
    most = max(shares)
    return {aspect.id: round(100 * share / most) for aspect, share in zip(aspects, shares, strict=True)}


def comparison_of(aspects: Sequence[Aspect], choices: Sequence[Choice]) -> comparison.Comparison:
    """The comparison that the pure rules read. While all aspects are of one tier nothing is weighted yet.

    Aspects without a name in common are told apart by their ids; choices need names that differ.
    """
    finely = weighs_finely(aspects) and any(aspect.swing for aspect in aspects)
    by_tier = not finely and len({aspect.tier for aspect in aspects}) > 1
    names = names_apart([(aspect.name, "") for aspect in aspects])
    return comparison.Comparison(
        aspects=tuple(
            comparison.Aspect(
                name,
                tier=int(aspect.tier) if by_tier else None,
                swing=float(aspect.swing or 0) if finely else None,
                group=aspect.group or None,
                must_have=_must_have(aspect),
                value=tuple((measure / 100, half / 2) for measure, half in aspect.points),
            )
            for name, aspect in zip(names, aspects, strict=True)
        ),
        jobs=tuple(
            comparison.Job(
                choice.name,
                tuple(_rating(aspect, choice) for aspect in aspects),
                None if choice.gut is None else float(choice.gut),
                choice.stands_for,
            )
            for choice in choices
        ),
    )


class RowAlong(Struct, frozen=True):
    """What goes over when a row is put into another: its lines and ratings; give_way: ratings that do not."""

    lines: int
    ratings: int
    give_way: int


MOVES_TOGETHER_FROM = 4
_TOGETHER = 0.95


def move_together(
    aspects: Sequence[Aspect], ratings: Mapping[int, Mapping[int, int]]
) -> tuple[tuple[Aspect, Aspect], ...]:
    """Pairs of rows that went up and down together over four jobs or more: they may mean the same.

    ratings: half points by aspect id, by job id. Pearson's r of 0.95 or more, over jobs where both are rated.
    """
    found = []
    for place, first in enumerate(aspects):
        for second in aspects[place + 1 :]:
            pairs = [
                (row[first.id], row[second.id])
                for row in ratings.values()
                if {first.id, second.id} <= set(row)
            ]
            if len(pairs) >= MOVES_TOGETHER_FROM and _correlation(pairs) >= _TOGETHER:
                found.append((first, second))
    return tuple(found)


def _correlation(pairs: Sequence[tuple[int, int]]) -> float:
    """Pearson's r; 0 where one of the two never moves."""
    first, second = zip(*pairs, strict=True)
    if len(set(first)) == 1 or len(set(second)) == 1:
        return 0.0
    return statistics.correlation(first, second)


def points_in(typed: str) -> tuple[tuple[int, int], ...] | None:
    """The value function in a line such as "30 = 10, 60 = 5, 90 = 0": measures with what they are worth.

    Two to four points, worth 0 to 10 in half points, in any order. Returns (hundredths, half points), measures
    increasing; None when the line cannot be read.
    """
    points: dict[int, int] = {}
    for part in re.split(r"[;\n]|,(?!\d)", typed):
        sides = re.split(r"[=:]", part)
        if len(sides) != 2:
            return None
        measure, worth = hundredths_in(sides[0]), hundredths_in(sides[1])
        if measure is None or worth is None or worth > 1000 or worth % 50:
            return None
        points[measure] = worth // 50
    return tuple(sorted(points.items())) if 2 <= len(points) <= 4 else None


def _must_have(aspect: Aspect) -> comparison.MustHave | None:
    if not aspect.is_needed:
        return None
    if aspect.is_measured:
        return comparison.MustHave(_whole(aspect.must_at_least), _whole(aspect.must_at_most))
    return comparison.MustHave(at_least=_points(aspect.must_half_points))


def _rating(aspect: Aspect, choice: Choice) -> float | None:
    if aspect.is_measured:
        return _whole(choice.measures.get(aspect.id))
    return _points(choice.ratings.get(aspect.id))


def _whole(hundredths: int | None) -> float | None:
    return None if hundredths is None else hundredths / 100


class Yardstick(Struct, frozen=True):
    """A job that went elsewhere, beside the table: what of it was loved, and what of that a choice keeps.

    loved: aspect ids of its perfect lines; kept: those that the choice has at 7.5 or more; open: not known yet;
    rowless: how many perfect lines have no row, so that nothing is known of them either.
    """

    company: str
    choice: str
    loved: tuple[int, ...]
    kept: tuple[int, ...]
    open: tuple[int, ...]
    rowless: int = 0


GOOD = 15


def against(company: str, lines: Sequence[tuple[Side, int | None]], choice: Choice) -> Yardstick | None:
    """Hold a choice against a lost job's perfect lines; None when none of these is an aspect yet.

    lines: (side, aspect id) of the lost job's lists.
    """
    loved = tuple(dict.fromkeys(key for side, key in lines if side is Side.PERFECT and key is not None))
    if not loved:
        return None
    return Yardstick(
        company,
        choice.name,
        loved,
        tuple(key for key in loved if choice.ratings.get(key, -1) >= GOOD),
        tuple(key for key in loved if key not in choice.ratings),
        sum(side is Side.PERFECT and key is None for side, key in lines),
    )


def _points(half_points: int | None) -> float | None:
    return None if half_points is None else half_points / 2
