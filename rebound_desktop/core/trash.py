"""What was set aside rests for a while before it is erased."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

RESTS_FOR = timedelta(days=30)
# What is due is looked at twice, so far apart at the least and at the most.
SEEN_AGAIN_AFTER, SEEN_AGAIN_WITHIN = timedelta(days=1), timedelta(days=400)


class Kept(StrEnum):
    """What can be set aside by itself."""

    ENTRY = "entry"
    AFTERTHOUGHT = "afterthought"
    LETTER = "letter"
    JOB = "job"
    CONTACT = "contact"
    LESSON = "lesson"
    LINE = "line"
    MOMENT = "moment"
    ROUND = "round"
    OFFER = "offer"
    FILE = "file"
    ROW = "row"
    TEMPLATE = "template"


class Resting(Struct, frozen=True):
    """Something set aside: its first words, when it was made and set aside (UTC), and the last day it rests."""

    kind: Kept
    id: int
    title: str
    made_at: datetime
    set_aside_at: datetime
    rests_until: date


def is_of_one_clock(seen_due: datetime | None, now: datetime) -> bool:
    """Whether the last look, at which something was due, lies as far back as two looks by the same clock may."""
    return seen_due is not None and timedelta(0) <= now - seen_due <= SEEN_AGAIN_WITHIN


def may_go(seen_due: datetime | None, now: datetime) -> bool:
    """Whether what is due may go for ever: something was due at an earlier look, a day ago at the least.

    A clock that runs years ahead at one start is right again at the next one, and nothing has gone by then.
    """
    return seen_due is not None and is_of_one_clock(seen_due, now) and now - seen_due >= SEEN_AGAIN_AFTER


def rests_until(set_aside_at: datetime) -> date:
    """The last day on which it can be brought back."""
    return (set_aside_at + RESTS_FOR).date()
