"""What the store says after a commit, so that whoever shows the data can refresh."""

from enum import StrEnum

from msgspec import Struct


class Area(StrEnum):
    """A part of the journal that can change; one word for each shelf."""

    JOURNAL = "journal"
    JOBS = "jobs"
    CONTACTS = "contacts"
    LETTERS = "letters"
    LESSONS = "lessons"
    REBOUNDS = "rebounds"
    WEEK = "week"
    PREFERENCES = "preferences"


class Change(Struct, frozen=True):
    """Something in `area` changed; `key` is the row's local id, or None for "look at all of it"."""

    area: Area
    key: int | None = None
