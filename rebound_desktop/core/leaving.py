"""What leaves: which formats there are, and which part of the journal is wanted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Format(StrEnum):
    """A format that leaves; the codes are those of the shell."""

    ARCHIVE = "archive"


HOLDS_EVERYTHING = frozenset({Format.ARCHIVE})
"""Formats that always hold all of the journal, "only for me" included: another program's copy of it, or a backup."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which part of the journal leaves. since, until: days, both included; None is open.

    entries, jobs: a selection by uid; None is all. include_private: "only for me" comes along.
    """

    since: date | None = None
    until: date | None = None
    include_private: bool = False
    entries: frozenset[str] | None = None
    jobs: frozenset[str] | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing but "only for me" may be left out."""
        return (self.since, self.until, self.entries, self.jobs) == (None, None, None, None)

    def has_day(self, day: date) -> bool:
        """Whether a day is among those wanted."""
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Left:
    """What left. things: how many of each table or kind; kept_back: pages that are "only for me" and stay here;
    files: attached files; lost: files that the journal names and no longer has."""

    things: Mapping[str, int]
    kept_back: int = 0
    files: int = 0
    lost: int = 0
