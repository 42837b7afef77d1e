"""What an import would do or did, in figures, and what could not be read."""

from dataclasses import dataclass, field
from enum import StrEnum


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
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something that could not come in: where it stands (line 0: the whole file), why, and its text as it was."""

    file: str
    line: int
    why: Why
    text: str = ""


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
