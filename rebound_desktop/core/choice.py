"""What can still be chosen, set side by side: the person's aspects and ratings as a comparison."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum

from rebound_desktop.core import comparison
from rebound_desktop.core.jobs import Job, Side, Stage

HALF_POINTS = range(21)
NAME_AT_MOST = 80


class Tier(IntEnum):
    """What an aspect counts for, in words."""

    MOST = 1
    MATTERS = 2
    NICE = 3


class Mark(StrEnum):
    """What an aspect is to the person, beyond the table."""

    NONE = ""
    WANT = "want"
    NEED = "need"
    DESERVE = "deserve"


class StandsFor(StrEnum):
    """What a column of the comparison is: an opportunity, or what one would stay with."""

    JOB = ""
    PRESENT_JOB = "present_job"
    KEEP_LOOKING = "keep_looking"


class GutAnswer(StrEnum):
    """What the person makes of gut and table disagreeing."""

    ADD_ROW = "add_row"
    GUT = "gut"
    TABLE = "table"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing to judge jobs by. `must_half_points` (0 to 20) is the least that will do, None if any will."""

    id: int
    name: str
    tier: Tier = Tier.MATTERS
    mark: Mark = Mark.NONE
    must_half_points: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One column: a job that can still be chosen, my present job, or to keep looking.

    ratings: half points (0 to 20) by aspect id; what is not known is not there. gut: 0 to 10.
    """

    job_id: int
    name: str
    stands_for: StandsFor = StandsFor.JOB
    stage: Stage | None = None
    answer_on: date | None = None
    ratings: Mapping[int, int] = field(default_factory=dict)
    gut: int | None = None


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


def comparison_of(aspects: Sequence[Aspect], choices: Sequence[Choice]) -> comparison.Comparison:
    """The comparison that the pure rules read. While all aspects are of one tier nothing is weighted yet.

    Aspects without a name in common are told apart by their ids; choices need names that differ.
    """
    weighted = len({aspect.tier for aspect in aspects}) > 1
    names = names_apart([(aspect.name, "") for aspect in aspects])
    return comparison.Comparison(
        aspects=tuple(
            comparison.Aspect(
                name,
                tier=int(aspect.tier) if weighted else None,
                must_have=None
                if aspect.must_half_points is None
                else comparison.MustHave(at_least=aspect.must_half_points / 2),
            )
            for name, aspect in zip(names, aspects, strict=True)
        ),
        jobs=tuple(
            comparison.Job(
                choice.name,
                tuple(_points(choice.ratings.get(aspect.id)) for aspect in aspects),
                None if choice.gut is None else float(choice.gut),
            )
            for choice in choices
        ),
    )


@dataclass(frozen=True, slots=True)
class Yardstick:
    """A job that went elsewhere, beside the table: what of it was loved, and what of that a choice keeps.

    loved: aspect ids of its perfect lines; kept: those that the choice has at 7.5 or more; open: not known yet.
    """

    company: str
    choice: str
    loved: tuple[int, ...]
    kept: tuple[int, ...]
    open: tuple[int, ...]


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
    )


def _points(half_points: int | None) -> float | None:
    return None if half_points is None else half_points / 2
