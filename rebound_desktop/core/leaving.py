"""What leaves: which formats there are, which part of the journal is wanted, and what has left."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct


class Format(StrEnum):
    """A format that leaves; the codes are those of the shell."""

    ARCHIVE = "archive"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    CSV = "csv"
    VCARD = "vcard"
    ICS = "ics"
    PROOF = "proof"
    WEEKLY = "weekly"


HOLDS_EVERYTHING = frozenset({Format.ARCHIVE})
"""Formats that always hold all of the journal, "only for me" included."""
FOLDERS = frozenset({Format.MARKDOWN, Format.CSV})
"""Formats that are a folder of files."""
HAS_PAGES = frozenset({Format.MARKDOWN, Format.HTML, Format.PDF})
"""Readable formats with pages of the journal in them, of which those "only for me" stay here."""


class Wanted(Struct, frozen=True):
    """Which part of the journal leaves. since, until: days, both included; None is open.

    jobs: what belongs to these jobs alone, by uid; None is all. entries: these pages alone, by uid, and nothing
    beside them; None is all. include_private: "only for me" comes along.
    """

    since: date | None = None
    until: date | None = None
    include_private: bool = False
    jobs: frozenset[str] | None = None
    entries: frozenset[str] | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing but "only for me" may be left out."""
        return (self.since, self.until, self.jobs, self.entries) == (None, None, None, None)

    def has_day(self, day: date | None) -> bool:
        """Whether a day is among those wanted; what has no day is, unless days are named."""
        if day is None:
            return self.since is None and self.until is None
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)

    def has_job(self, uid: str) -> bool:
        """Whether what belongs to a job ("" for none) is wanted."""
        return self.jobs is None or uid in self.jobs

    def has_page(self, uid: str) -> bool:
        """Whether a page is wanted, whatever its day and its job."""
        return self.entries is None or uid in self.entries

    @property
    def is_pages_alone(self) -> bool:
        """Whether certain pages were chosen: jobs, people, letters and lessons stay here then."""
        return self.entries is not None


class Left(Struct, frozen=True):
    """What left. things: how many of each table or kind; kept_back: pages that are "only for me" and stay here;
    files: attached files; lost: files that the journal names and no longer has."""

    things: Mapping[str, int]
    kept_back: int = 0
    files: int = 0
    lost: int = 0
