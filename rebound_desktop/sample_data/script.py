"""The words the sample is told in: what happened when, as plain values.

Moments are texts such as "2026-11-19 10:00" (see `dates.py`); people, jobs and pages are named by short keys.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from rebound_desktop.core.contacts import Direction, LinkedIn, NextKind, TouchKind
from rebound_desktop.core.jobs import HowFar, Outcome, RoundKind, Side, Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.marks import Mark, Tier
from rebound_desktop.core.rebound import Step, StepState


class Page(Struct, frozen=True):
    """An entry. `later` holds what was added at another sitting; `step` is 1 to 5."""

    when: str
    text: str
    key: str = ""
    job: str = ""
    round: str = ""
    step: int | None = None
    only_for_me: bool = False
    later: tuple[tuple[str, str], ...] = ()


class Move(Struct, frozen=True):
    """A step in a job's history; a no says how far it went."""

    when: str
    stage: Stage
    outcome: Outcome | None = None
    note: str = ""
    how_far: HowFar | None = None


class Fresh(Struct, frozen=True):
    """What was written of a round the same evening; `sure` and `take_it` are sealed."""

    when: str
    people: tuple[str, ...] = ()
    asked: str = ""
    answered: str = ""
    picture: str = ""
    sure: str = ""
    take_it: str = ""


class Interview(Struct, frozen=True):
    """A round: noted at `when`, held at `starts_at`; `fresh` is told once it is over."""

    when: str
    kind: RoundKind
    starts_at: str | None
    place: str = ""
    notes: str = ""
    key: str = ""
    minutes: int | None = None
    preparation: str = ""
    fresh: Fresh | None = None


class Offered(Struct, frozen=True):
    """An offer: pay in hundredths a month; the day an answer is due by."""

    when: str
    pay: int
    answer_by: str
    terms: str = ""


class ListLine(Struct, frozen=True):
    """A line of the perfect or the not-ideal list."""

    when: str
    side: Side
    text: str
    look_again: bool = False
    next_time: str = ""


class GutSaid(Struct, frozen=True):
    """What the gut said on a day."""

    when: str
    word: str
    number: int | None = None
    spared: str = ""


class JobTale(Struct, frozen=True):
    """An opportunity from its first day on. `answers` are (when noted, day the answer is expected).

    facts: other fields of the job; why: (when noted, what they said, what one guesses).
    """

    key: str
    company: str
    title: str
    when: str
    first: Stage = Stage.LEAD
    place: str = ""
    source: str = ""
    url: str = ""
    posting: str = ""
    notes: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    moves: tuple[Move, ...] = ()
    rounds: tuple[Interview, ...] = ()
    lines: tuple[ListLine, ...] = ()
    guts: tuple[GutSaid, ...] = ()
    offers: tuple[Offered, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    why: tuple[str, str, str] = ("", "", "")


class Met(Struct, frozen=True):
    """A moment between two people."""

    when: str
    kind: TouchKind
    direction: Direction = Direction.BOTH
    note: str = ""
    job: str = ""
    own_kind: str = ""


class Next(Struct, frozen=True):
    """A next step planned at `when`."""

    when: str
    kind: NextKind
    due: str
    note: str = ""
    job: str = ""


class Person(Struct, frozen=True):
    """A contact, noted at `when`. `linkedin` are (when, where the two stood then)."""

    key: str
    name: str
    when: str
    company: str = ""
    role: str = ""
    how_met: str = ""
    jobs: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    address: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    linkedin: tuple[tuple[str, LinkedIn], ...] = ()
    met: tuple[Met, ...] = ()
    next: tuple[Next, ...] = ()


class LetterTale(Struct, frozen=True):
    """A letter from draft to reply: `posted` is (when, how), `reply` (when, what they said)."""

    when: str
    kind: LetterKind
    subject: str
    body: str
    to: str = ""
    company: str = ""
    job: str = ""
    second_draft: tuple[str, str] | None = None
    posted: tuple[str, PostedHow] | None = None
    reply: tuple[str, str] | None = None


class Learned(Struct, frozen=True):
    """A lesson, and the page that proves it."""

    when: str
    text: str
    page: str = ""
    job: str = ""


class RowTold(Struct, frozen=True):
    """A row of the comparison: half points by job ("present" is the present job), and the lines it comes from."""

    when: str
    name: str
    tier: Tier
    ratings: Mapping[str, int]
    needed: int | None = None
    lines: tuple[tuple[str, str], ...] = ()
    mark: Mark = Mark.NONE


class Week(Struct, frozen=True):
    """A plan written at `when` for the week of that day; `coming`, for the one after it."""

    when: str
    companies: str = ""
    people: str = ""
    days: str = ""
    where: str = ""
    goal: int | None = None
    off: tuple[int, ...] = ()
    review: str = ""
    coming: bool = False


class Steps(Struct, frozen=True):
    """A rebound: begun at `when`, its steps marked one by one; `rested` when it was let be."""

    job: str
    when: str
    marks: tuple[tuple[str, Step, StepState], ...] = ()
    story: tuple[str, str] | None = None
    rested: str = ""
