"""Jobs: every opportunity with its history, its outcome, and what it taught about the next one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Stage(StrEnum):
    """Where an opportunity stands, in the order things usually happen."""

    LEAD = "lead"
    LETTER_SENT = "letter_sent"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    OFFER = "offer"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a closed job ended."""

    TURNED_DOWN = "turned_down"
    WENT_QUIET = "went_quiet"
    WITHDREW = "withdrew"
    DECLINED = "declined"
    ACCEPTED = "accepted"


class HowFar(StrEnum):
    """How far it went before a no: that decides whether the five steps are offered."""

    APPLIED_ONLY = "applied_only"
    MET_PEOPLE = "met_people"


class Side(StrEnum):
    """The two lists kept for every job."""

    PERFECT = "perfect"
    NOT_IDEAL = "not_ideal"


class RoundKind(StrEnum):
    """What kind of interview a round was."""

    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on_site"
    PANEL = "panel"
    TASK = "task"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Job:
    """An opportunity as it stands now; `stage` and `since` come from its newest stage event."""

    id: int
    uid: str
    company_id: int
    company: str
    title: str
    stage: Stage
    outcome: Outcome | None
    since: date
    place: str = ""
    source: str = ""
    url: str = ""
    posting: str = ""
    notes: str = ""
    answer_expected_on: date | None = None

    @property
    def name(self) -> str:
        """Company and title, as every list shows it."""
        return f"{self.company}, {self.title}" if self.title else self.company

    @property
    def is_open(self) -> bool:
        """True until it is closed."""
        return self.stage is not Stage.CLOSED


@dataclass(frozen=True, slots=True)
class StageEvent:
    """One step of a job's history, on a day."""

    id: int
    job_id: int
    stage: Stage
    outcome: Outcome | None
    on_day: date
    note: str = ""
    how_far: HowFar | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """An interview. `starts_at` is wall time in `zone`, naive, because the rules of zones change."""

    id: int
    job_id: int
    kind: RoundKind
    starts_at: datetime | None
    zone: str
    place: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the perfect or the not-ideal list."""

    id: int
    job_id: int
    side: Side
    text: str
    position: int
    look_again: bool = False
    next_time: str = ""


@dataclass(frozen=True, slots=True)
class Gut:
    """What the gut said: a word, and a number from 0 to 10 if the person liked; and what they may have been spared."""

    id: int
    job_id: int
    word: str
    number: int | None
    spared: str
    said_on: date


def is_a_no(outcome: Outcome | None) -> bool:
    """A no may start a rebound; withdrawing, declining and accepting never do."""
    return outcome in (Outcome.TURNED_DOWN, Outcome.WENT_QUIET)


def offers_five_steps(how_far: HowFar) -> bool:
    """Applied only is noted and that is all; once people were met, the five steps are offered."""
    return how_far is HowFar.MET_PEOPLE
