"""What an import would do or did, in figures, and what could not be read."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.here_already import HereAlready
from rebound_desktop.core.jobs import Stage

# How many of a kind a preview names.
NAMED_AT_MOST = 3
_LONGEST_NAME = 60


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
    NOT_ALONG = "not_along"
    ENCRYPTED = "encrypted"
    UNKNOWN_COLUMNS = "unknown_columns"
    NOT_KNOWN = "not_known"
    EMPTY = "empty"
    CUT_OFF = "cut_off"
    CALENDAR = "calendar"
    ALONE = "alone"
    FOR_READING = "for_reading"
    OURS = "ours"
    ZIP_INSIDE = "zip_inside"
    NO_PAGE = "no_page"
    PICTURE = "picture"
    PICTURE_CUT = "picture_cut"
    OWN_COLUMNS = "own_columns"
    ABOVE = "above"


class Stays(StrEnum):
    """What another program notes of an entry, and nothing here is for."""

    DEVICE = "device"
    COORDINATES = "coordinates"
    SUN_AND_MOON = "sun_and_moon"
    CHANGED = "changed"


class Unreadable(Struct, frozen=True):
    """Something that could not come in: where it stands (line 0: the whole file), why, and its text as it was."""

    file: str
    line: int
    why: Why
    text: str = ""


class BothWays(Struct, frozen=True):
    """A day that can be read with its month first or its day first, as it is written, and as it was read."""

    text: str
    day: date
    is_month_first: bool


class NotUnderstood(Struct, frozen=True):
    """Cells that say something nobody could make anything of, and that are kept as notes: how many, and the first as it
    is written. read_as: the stages that count in place of stages."""

    count: int = 0
    first: str = ""
    read_as: tuple[Stage, ...] = ()

    def and_one(self, text: str, *read_as: Stage) -> "NotUnderstood":
        """With one more."""
        stages = tuple(dict.fromkeys((*self.read_as, *read_as)))
        return NotUnderstood(self.count + 1, self.first or shortened(text), stages)


class Verdict(StrEnum):
    """What becomes of a record."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


class Named(Struct, frozen=True):
    """What a record is called, and its day if it has one."""

    name: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one kind: how many are new, here already, and brought up to date.

    first: the first of those that bring something, or, where none does, of all; a preview names them.
    """

    new: int = 0
    same: int = 0
    changed: int = 0
    first: tuple[Named, ...] = field(default=(), compare=False)

    @property
    def total(self) -> int:
        """How many there are."""
        return self.new + self.same + self.changed

    def unnamed(self) -> "Tally":
        """The same numbers, without the names of the first."""
        return Tally(self.new, self.same, self.changed)


class Counting:
    """Counts the records of one kind as they are compared."""

    def __init__(self) -> None:
        self._counts = dict.fromkeys(Verdict, 0)
        self._fresh: list[Named] = []
        self._known: list[Named] = []

    def note(self, verdict: Verdict, name: str, day: date | None = None) -> None:
        """One record, and what becomes of it."""
        self._counts[verdict] += 1
        kept = self._known if verdict is Verdict.SAME else self._fresh
        if len(kept) < NAMED_AT_MOST and name.strip():
            kept.append(Named(shortened(name), day))

    def tally(self) -> Tally:
        """All of them."""
        counts = self._counts
        first = tuple(self._fresh or self._known)
        return Tally(counts[Verdict.NEW], counts[Verdict.SAME], counts[Verdict.CHANGED], first)


def shortened(name: str) -> str:
    """A name on one line, cut where it is long."""
    line = " ".join(name[: 4 * _LONGEST_NAME].split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"


class Preview(Struct, frozen=True):
    """What an import would do, or did: a tally a kind, files that come along, and what could not be read.

    noted: headers of columns that come in as notes; undated: jobs of which no day is told, so that today is theirs;
    days_of_files: pages of which none is told, so that their file's is theirs; both_ways: of days whose order nothing
    tells, one for each order they were read in; jobs_here: of each job as it comes, what becomes of the same one here,
    None for one that is new; unread_today: days of jobs that could not be read, so that today is theirs; unread_days:
    those of jobs that have another day; unknown_stages: stages that are not known; stays: what does not come along;
    namesakes: people who stay apart from somebody here who has the same whole name.
    """

    entries: Tally = Tally()
    people: Tally = Tally()
    jobs: Tally = Tally()
    files: int = 0
    unreadable: tuple[Unreadable, ...] = ()
    noted: tuple[str, ...] = ()
    undated: int = 0
    days_of_files: int = 0
    both_ways: tuple[BothWays, ...] = ()
    jobs_here: tuple[HereAlready | None, ...] = ()
    unread_today: NotUnderstood = NotUnderstood()
    unread_days: NotUnderstood = NotUnderstood()
    unknown_stages: NotUnderstood = NotUnderstood()
    stays: tuple[Stays, ...] = ()
    namesakes: tuple[str, ...] = ()

    @property
    def is_nothing_new(self) -> bool:
        """Whether the journal would stay as it is."""
        return not any(each.new + each.changed for each in (self.entries, self.people, self.jobs))
