"""People outlive jobs: who they are, every moment between us, and one next step each."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

PAUSE_AFTER_NO = timedelta(days=1)
# The preference that congratulating on a hire is suggested; off until it is asked for.
CONGRATULATES, ON = "congratulate", "on"


class TouchKind(StrEnum):
    """What a moment between two people was."""

    CARD = "card"
    LETTER = "letter"
    EMAIL = "email"
    CALL = "call"
    MESSAGE = "message"
    COFFEE = "coffee"
    IN_PERSON = "in_person"
    INTERVIEW = "interview"
    # A kind of the person's own, which has a name of its own.
    OWN = "own"


class Direction(StrEnum):
    """Who reached out; a talk belongs to both."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class LinkedIn(StrEnum):
    """Where the two stand on LinkedIn, as the method has it: they are invited to send the invitation.

    The other way stands under More: asked first whether an invitation is welcome, then sent it.
    """

    NOT_CONNECTED = "not_connected"
    INVITED_THEM = "invited_them"
    THEY_SENT = "they_sent"
    CONNECTED = "connected"
    ASKED_FIRST = "asked_first"
    I_SENT = "i_sent"


class NextKind(StrEnum):
    """The one next step a person can have."""

    THANK = "thank"
    HELLO_AGAIN = "hello_again"
    CHECK_BACK = "check_back"
    CONGRATULATE = "congratulate"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person as most pages need one. `company` is where they were when last noted.

    email and phone: the first of each; `store.people` knows them all, and the postal addresses (`core.person`).
    """

    id: int
    uid: str
    name: str
    company_id: int | None = None
    company: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    how_met: str = ""
    notes: str = ""
    linkedin: LinkedIn = LinkedIn.NOT_CONNECTED
    linkedin_url: str = ""


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A person as a list shows them: `last_on` is the day of the last moment between us.

    last_own: the name of a kind of the person's own; picture: a content hash, "" for none.
    """

    id: int
    name: str
    company: str
    role: str
    last_on: date | None
    last_kind: TouchKind | None
    is_paused: bool = False
    last_own: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Glance:
    """A person as a long list reads them. order: the name to sort by; shown: what a search looks through.

    next_kind, next_on: what comes next with them, None for nothing.
    """

    line: ContactLine
    order: str
    shown: str
    next_kind: NextKind | None = None
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """A moment between us, on a day."""

    id: int
    contact_id: int
    kind: TouchKind
    direction: Direction
    on_day: date
    note: str = ""
    job_id: int | None = None
    letter_id: int | None = None
    own_kind: str = ""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes next with a person, from `due_on` on; one a person.

    is_planned: somebody planned it, and it may have a job and a note; else a rhythm or a look back brought it.
    last_on: the day of the last moment; then_kind, then_on: what would follow, were it done on its day, or today where
    that is over.
    """

    contact_id: int
    contact: str
    company: str
    kind: NextKind
    due_on: date
    job_id: int | None = None
    note: str = ""
    is_planned: bool = True
    last_on: date | None = None
    then_kind: NextKind | None = None
    then_on: date | None = None


def thank_from(no_on: date, today: date) -> date:
    """The first day a thank-you is suggested: a day's pause after a no, and never in the past."""
    return max(today, no_on + PAUSE_AFTER_NO)


def answers(step: NextKind, moment: TouchKind, direction: Direction, *, since_planned: bool) -> bool:
    """Whether a moment does what was planned with a person, so that the step is not due any more.

    A thank-you, or a congratulation, is done once a card, letter, message or call of mine went out, whenever that
    was; a hello or a check-back is counted from the last moment, so any moment since it was planned
    (`since_planned`) will do.
    """
    if step in (NextKind.THANK, NextKind.CONGRATULATE):
        return direction is Direction.MINE and moment is not TouchKind.INTERVIEW
    return since_planned


def initials(name: str) -> str:
    """One or two letters for the round mark beside a name, in any script; "" for an empty name."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    if not words:
        return _capital(name.strip())
    if len(words) == 1:
        return _capital(words[0])
    return _capital(words[0]) + _capital(words[-1])


def _capital(word: str) -> str:
    """The first letter, large; one letter even where capitals take two ("ß")."""
    first = word[:1]
    return first.upper() if len(first.upper()) == 1 else first


def first_name(name: str) -> str:
    """What one says to the person: the first word, after titles such as "Dr."."""
    words = [word for word in name.split() if not word.endswith(".")]
    return words[0] if words else name.strip()
