"""The journal as a readable format is told of it: things with the names of what belongs to them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from msgspec import Struct, field

from rebound_desktop.core.clock import zone_named
from rebound_desktop.core.contacts import Direction, NextKind, TouchKind
from rebound_desktop.core.jobs import Outcome, RoundKind, Stage
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.core.person import Person


class File(Struct, frozen=True):
    """An attached file by its name and the SHA-256 of what it holds. is_portrait: a person's own picture."""

    name: str
    content_hash: str
    size: int
    is_portrait: bool = False


class Added(Struct, frozen=True):
    """What was written beneath a page later."""

    day: date
    text: str


class Page(Struct, frozen=True):
    """An entry with all that belongs to it, by name. written_at, changed_at: UTC."""

    uid: str
    text: str
    day: date
    written_at: datetime
    zone: str
    changed_at: datetime
    step: int | None = None
    job: str = ""
    people: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    mood_before: str = ""
    mood_after: str = ""
    only_for_me: bool = False
    place: str = ""
    is_starred: bool = False
    added: tuple[Added, ...] = ()
    files: tuple[File, ...] = ()


class Move(Struct, frozen=True):
    """One step of a job's history."""

    day: date
    stage: Stage
    outcome: Outcome | None
    note: str


def standing(noted: Iterable[Move]) -> Move | None:
    """The step that says where a job stands: the one of the last day; a closing goes before what was noted earlier for
    its day or a later one. noted: in the order in which they were noted.
    """
    left: list[Move] = []
    for move in noted:
        if move.stage is Stage.CLOSED:
            left = [each for each in left if each.day < move.day]
        left.append(move)
    return max(reversed(left), key=lambda move: move.day, default=None)


class Interview(Struct, frozen=True):
    """A round of a job. starts_at: the time on the wall in `zone`, None while it is not known.

    falls_away: it was still to come, and its job is closed.
    """

    uid: str
    kind: RoundKind
    starts_at: datetime | None
    zone: str
    minutes: int | None
    place: str
    people: tuple[str, ...]
    told: tuple[str, ...]
    falls_away: bool = False

    def has_begun(self, now: datetime) -> bool:
        """Whether it began by `now`, an aware moment, wherever it was; one without a day has not."""
        starts = self.starts_at
        return starts is not None and starts.replace(tzinfo=zone_named(self.zone)) <= now


class JobTold(Struct, frozen=True):
    """A job with its history, by name. fields: further columns as they are kept, blank ones left out.

    moves: by their days; stands: the one of them that says where it stands.
    stands_for: my present job, or to keep looking, is compared like a job; it is called so in place of a company.
    """

    uid: str
    company: str
    title: str
    moves: tuple[Move, ...]
    rounds: tuple[Interview, ...] = ()
    perfect: tuple[str, ...] = ()
    not_ideal: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    files: tuple[File, ...] = ()
    answer_expected_on: date | None = None
    fields: Mapping[str, str | int] = field(default_factory=dict)
    stands_for: StandsFor = StandsFor.JOB
    stands: Move | None = None

    @property
    def name(self) -> str:
        """Company and title, as every list shows it."""
        return f"{self.company}, {self.title}" if self.title else self.company

    @property
    def ended_on(self) -> date | None:
        """The day on which it was closed; None while it is open."""
        return self.stands.day if self.stands is not None and self.stands.stage is Stage.CLOSED else None

    @property
    def answer_awaited_on(self) -> date | None:
        """The day on which an answer is expected; of a job that is closed none is."""
        return self.answer_expected_on if self.ended_on is None else None

    def text(self, name: str) -> str:
        """One of the further columns as text; "" when it is blank."""
        return str(self.fields.get(name, ""))


class Moment(Struct, frozen=True):
    """What was between us on a day."""

    day: date
    kind: TouchKind
    own_kind: str
    direction: Direction
    note: str
    job: str


class Next(Struct, frozen=True):
    """What comes next with a person."""

    uid: str
    kind: NextKind
    due_on: date
    note: str


class PersonTold(Struct, frozen=True):
    """A person in full and what lay between us, the oldest first."""

    person: Person
    moments: tuple[Moment, ...] = ()
    next: Next | None = None
    files: tuple[File, ...] = ()


class LetterTold(Struct, frozen=True):
    """A letter with the names of whom and what it is about."""

    uid: str
    kind: LetterKind
    recipient: str
    company: str
    job: str
    subject: str
    body: str
    status: LetterStatus
    day: date
    posted_on: date | None
    posted_how: PostedHow | None
    replied_on: date | None
    files: tuple[File, ...] = ()
    address: str = ""
    news_on: date | None = None
    for_week: date | None = None


class LessonTold(Struct, frozen=True):
    """A sentence about oneself, where it came from, and what else a story tells."""

    text: str
    kind: LessonKind
    day: date
    job: str
    more: tuple[str, ...] = ()
