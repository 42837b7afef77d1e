"""What an import brings, in neutral records: whoever read it, whatever it was kept in, it lands the same way.

Readers make a `Batch` and decide nothing about the journal; the store compares it with what is here and writes it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b

from rebound_desktop.core.contacts import Direction, LinkedIn, TouchKind
from rebound_desktop.core.jobs import Outcome, Stage, WorkMode


class Cancelled(Exception):
    """The person stopped an import; nothing has changed."""


# Told how much of how much is done; raises Cancelled when the person wants no more of it. A total of 0 is unknown.
Tell = Callable[[int, int], None]


def tell_nobody(_done: int, _total: int) -> None:
    """For whoever shows no progress."""


class Why(StrEnum):
    """Why something could not be read."""

    NOT_READABLE = "not_readable"
    NO_DATE = "no_date"
    NO_NAME = "no_name"
    NO_COMPANY = "no_company"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    TOO_DEEP = "too_deep"
    FILE_MISSING = "file_missing"
    ENCRYPTED = "encrypted"
    UNKNOWN_COLUMNS = "unknown_columns"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something that could not come in: where it stands (line 0: the whole file), why, and its text as it was."""

    file: str
    line: int
    why: Why
    text: str = ""


@dataclass(frozen=True)
class FileIn:
    """A file that comes along. read: its bytes, taken when needed; raises OSError or ValueError where it cannot be."""

    name: str
    read: Callable[[], bytes]
    source: str = ""


@dataclass(frozen=True, slots=True)
class EntryIn:
    """A page of a diary. key: what tells it from others, the same at every import.

    written_at: an aware moment; zone: the IANA name of where it was written; day: the date there. A file is shown
    where the text says `![…](name)`, or beneath it.
    """

    key: str
    text: str
    day: date
    written_at: datetime
    zone: str
    tags: tuple[str, ...] = ()
    place: str = ""
    mood: str = ""
    is_starred: bool = False
    files: tuple[FileIn, ...] = ()


class ReachKind(StrEnum):
    """A way to reach somebody."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class ReachIn:
    """One e-mail address, phone number or link; label: "work", "mobile", in the words of its source."""

    kind: ReachKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class AddressIn:
    """A postal address; street holds as many lines as it takes."""

    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    label: str = ""

    @property
    def lines(self) -> str:
        """As it stands on an envelope."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        return "\n".join(part for part in (self.street, town, self.region, self.country) if part)


@dataclass(frozen=True, slots=True)
class TouchIn:
    """A moment between us."""

    kind: TouchKind
    direction: Direction
    on_day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonIn:
    """Somebody. birthday: 1985-03-14, or --03-14 where the year is not told."""

    key: str
    name: str
    given: str = ""
    family: str = ""
    nickname: str = ""
    reading: str = ""
    company: str = ""
    role: str = ""
    reach: tuple[ReachIn, ...] = ()
    addresses: tuple[AddressIn, ...] = ()
    birthday: str = ""
    notes: str = ""
    linkedin: LinkedIn = LinkedIn.NOT_CONNECTED
    linkedin_url: str = ""
    connected_on: date | None = None
    tags: tuple[str, ...] = ()
    touches: tuple[TouchIn, ...] = ()
    picture: FileIn | None = None

    def values(self, kind: ReachKind) -> tuple[str, ...]:
        """All e-mail addresses, or phone numbers, or links."""
        return tuple(each.value for each in self.reach if each.kind is kind)


@dataclass(frozen=True, slots=True)
class StageIn:
    """One step of a job's history."""

    stage: Stage
    on_day: date
    outcome: Outcome | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class JobIn:
    """An opportunity with its history, oldest step first."""

    key: str
    company: str
    title: str = ""
    stages: tuple[StageIn, ...] = ()
    place: str = ""
    mode: WorkMode = WorkMode.UNKNOWN
    source: str = ""
    url: str = ""
    notes: str = ""
    resume_sent: str = ""
    pay_named: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Batch:
    """Everything one import brings. formats: what it was read as, for the report."""

    entries: tuple[EntryIn, ...] = ()
    people: tuple[PersonIn, ...] = ()
    jobs: tuple[JobIn, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    formats: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to bring."""
        return not (self.entries or self.people or self.jobs)


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one kind: how many are new, here already, and brought up to date."""

    new: int = 0
    same: int = 0
    changed: int = 0

    @property
    def total(self) -> int:
        """How many there are."""
        return self.new + self.same + self.changed


@dataclass(frozen=True)
class Preview:
    """What an import would do, or did: a tally a kind, files that come along, and what could not be read."""

    entries: Tally = field(default_factory=Tally)
    people: Tally = field(default_factory=Tally)
    jobs: Tally = field(default_factory=Tally)
    files: int = 0
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def is_nothing_new(self) -> bool:
        """Whether the journal would stay as it is."""
        return not any(each.new + each.changed for each in (self.entries, self.people, self.jobs))


def joined(batches: Iterable[Batch]) -> Batch:
    """Several files as one import."""
    found = tuple(batches)
    return Batch(
        tuple(entry for batch in found for entry in batch.entries),
        tuple(person for batch in found for person in batch.people),
        tuple(job for batch in found for job in batch.jobs),
        tuple(each for batch in found for each in batch.unreadable),
        tuple(dict.fromkeys(name for batch in found for name in batch.formats)),
    )


def digest(*parts: str) -> str:
    """The same short name for the same words, on every computer."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def told_apart(batch: Batch) -> Batch:
    """Records of one batch that are the same in everything get keys of their own: none is taken for another."""
    seen: dict[str, int] = {}

    def key(kind: str, own: str) -> str:
        count = seen[kind + own] = seen.get(kind + own, 0) + 1
        return own if count == 1 else f"{own}#{count}"

    return replace(
        batch, entries=tuple(replace(entry, key=key("entry", entry.key)) for entry in batch.entries)
    )


def profile_key(url: str) -> str:
    """A profile's address as people and programs write it: lower case, no scheme, www, query or trailing slash."""
    bare = url.strip().casefold().partition("#")[0].partition("?")[0]
    bare = bare.removeprefix("https://").removeprefix("http://")
    return bare.removeprefix("www.").rstrip("/")
