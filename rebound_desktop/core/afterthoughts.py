"""Afterthoughts: dated additions beneath an entry. They never touch what was written."""

from datetime import date, datetime

from msgspec import Struct


class Afterthought(Struct, frozen=True):
    """One of them. `written_at` is UTC, `day` the date where it was written, in `zone` (IANA name)."""

    id: int
    uid: str
    entry_id: int
    text: str
    written_at: datetime
    zone: str
    day: date
