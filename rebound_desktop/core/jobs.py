"""Jobs: every opportunity with its history, its outcome, and what it taught about the next one."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.clock import Clock, zone_named


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


# What they said, and what one did oneself: kept apart wherever they are offered, since both can be "turned down".
NOES = (Outcome.TURNED_DOWN, Outcome.WENT_QUIET)
ONES_OWN = (Outcome.WITHDREW, Outcome.DECLINED, Outcome.ACCEPTED)


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


class WorkMode(StrEnum):
    """Where the work is done."""

    UNKNOWN = ""
    ON_SITE = "on_site"
    HYBRID = "hybrid"
    REMOTE = "remote"


class PayPeriod(StrEnum):
    """What a sum of pay is for."""

    UNKNOWN = ""
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class SealedQuestion(StrEnum):
    """What is asked after a round and then sealed."""

    HOW_SURE = "how_sure"
    TAKE_IT = "take_it"


class Job(Struct, frozen=True):
    """An opportunity as it stands now; `stage` and `since` come from its newest stage event.

    pay_from, pay_to: hundredths of the currency's unit, for one `pay_period`. why_said is what they told,
    why_guess what one makes of it.
    """

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
    mode: WorkMode = WorkMode.UNKNOWN
    pay_from: int | None = None
    pay_to: int | None = None
    pay_currency: str = ""
    pay_period: PayPeriod = PayPeriod.UNKNOWN
    pay_named: str = ""
    agency: str = ""
    resume_sent: str = ""
    why_said: str = ""
    why_guess: str = ""
    still_waiting_on: date | None = None

    @property
    def name(self) -> str:
        """Company and title, as every list shows it."""
        return f"{self.company}, {self.title}" if self.title else self.company

    @property
    def is_open(self) -> bool:
        """True until it is closed."""
        return self.stage is not Stage.CLOSED


def told_here(wall: datetime, zone: str, clock: Clock) -> datetime:
    """What the clock beside the person says at a time on the wall of another zone; both naive."""
    if zone == clock.zone:
        return wall
    return clock.local(wall.replace(tzinfo=zone_named(zone))).replace(tzinfo=None)


class StageEvent(Struct, frozen=True):
    """One step of a job's history, on a day."""

    id: int
    job_id: int
    stage: Stage
    outcome: Outcome | None
    on_day: date
    note: str = ""
    how_far: HowFar | None = None


class Round(Struct, frozen=True):
    """An interview. `starts_at` is wall time in `zone`, naive, because the rules of zones change.

    minutes: how long it lasts. asked, answered, picture: three lines written while it is fresh.
    """

    id: int
    uid: str
    job_id: int
    kind: RoundKind
    starts_at: datetime | None
    zone: str
    place: str = ""
    notes: str = ""
    minutes: int | None = None
    preparation: str = ""
    asked: str = ""
    answered: str = ""
    picture: str = ""

    @property
    def is_written_down(self) -> bool:
        """Whether one of the three lines is there."""
        return bool(self.asked or self.answered or self.picture)

    def begins_here(self, clock: Clock) -> datetime | None:
        """When it begins by the clock on the wall beside the person, naive, wherever it is; None without a day."""
        return None if self.starts_at is None else told_here(self.starts_at, self.zone, clock)

    def day_here(self, clock: Clock) -> date | None:
        """The day on which it begins where the person is; None without a day."""
        begins = self.begins_here(clock)
        return None if begins is None else begins.date()

    def falls_away(self, job: Job, clock: Clock) -> bool:
        """Whether it was still to come, and its job is closed: nobody goes there."""
        return not job.is_open and self.starts_at is not None and not self.has_begun(clock)

    def has_begun(self, clock: Clock) -> bool:
        """Whether it began already, wherever it was; one without a day has not."""
        return (
            self.starts_at is not None
            and self.starts_at.replace(tzinfo=zone_named(self.zone)) <= clock.moment()
        )


def place_beyond(kind: str, place: str) -> str:
    """Where an interview is, unless its kind, as it is called, says so already: of a phone call, "Phone" is no news."""
    return "" if place.strip().casefold() in kind.casefold() else place


class Offer(Struct, frozen=True):
    """What was offered on a day. pay: hundredths of the currency's unit, for one `pay_period`."""

    id: int
    job_id: int
    made_on: date
    answer_by: date | None = None
    pay: int | None = None
    pay_currency: str = ""
    pay_period: PayPeriod = PayPeriod.UNKNOWN
    terms: str = ""


class SealedAnswer(Struct, frozen=True):
    """What one thought after a round, opened on request only; `now` is what one thinks on opening it."""

    id: int
    job_id: int
    round_id: int | None
    question: SealedQuestion
    answer: str
    said_on: date
    opened_on: date | None = None
    now: str = ""
    now_on: date | None = None


class Link(Struct, frozen=True):
    """An address on the web that belongs to a job; never opened by the app itself."""

    id: int
    job_id: int
    name: str
    url: str


class Line(Struct, frozen=True):
    """One line of the perfect or the not-ideal list. aspect_id: what it became, to judge jobs by."""

    id: int
    job_id: int
    side: Side
    text: str
    position: int
    look_again: bool = False
    next_time: str = ""
    aspect_id: int | None = None


class Gut(Struct, frozen=True):
    """What the gut said: a word, and a number from 0 to 10 if the person liked; and what they may have been spared."""

    id: int
    job_id: int
    word: str
    number: int | None
    spared: str
    said_on: date
    is_after_table: bool = False


class NoSaid(Struct, frozen=True):
    """One no among several: a job that is known (`job_id`), or a company by name."""

    job_id: int | None
    company: str
    how_far: HowFar
    outcome: Outcome = Outcome.TURNED_DOWN


def is_a_no(outcome: Outcome | None) -> bool:
    """A no may start a rebound; withdrawing, declining and accepting never do."""
    return outcome in NOES


def offers_five_steps(how_far: HowFar) -> bool:
    """Applied only is noted and that is all; once people were met, the five steps are offered."""
    return how_far is HowFar.MET_PEOPLE


def may_have_met(history: Iterable[StageEvent]) -> bool:
    """Whether there is a reason to offer an interview after a no: not where it was said that one only applied."""
    said = [event.how_far for event in history if event.how_far is not None]
    return not said or said[-1] is not HowFar.APPLIED_ONLY


def takes_over_on(day: date, since: date) -> date:
    """The day of a step that is to say where a job stands, which has stood where it does `since` a day.

    What is noted for a day to come would outlive what happens today.
    """
    return max(day, since)


# The first second look comes after two weeks; what was sealed is not opened before it.
SEALED_FOR = timedelta(days=14)
QUIET_AFTER = timedelta(days=21)


def sealed_until(said_on: date, job: Job) -> date:
    """The first day on which an answer may be opened: two weeks after it was sealed, and after a no."""
    began = max(said_on, job.since) if is_a_no(job.outcome) else said_on
    return began + SEALED_FOR


def went_quiet(job: Job, last_word: date, today: date) -> bool:
    """Whether "went quiet" may be offered: no word for three weeks where one was due. It is never set by itself.

    last_word: the newest day on which anything happened with the job.
    """
    if job.stage not in (Stage.LETTER_SENT, Stage.APPLIED, Stage.INTERVIEWING):
        return False
    if job.answer_expected_on is not None and job.answer_expected_on >= today:
        return False
    heard = max(filter(None, (last_word, job.since, job.still_waiting_on, job.answer_expected_on)))
    return today - heard >= QUIET_AFTER
