"""What was set aside rests for a while before it is erased."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

RESTS_FOR = timedelta(days=30)


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


@dataclass(frozen=True, slots=True)
class Resting:
    """Something set aside: its first words, when it was made and set aside (UTC), and the last day it rests."""

    kind: Kept
    id: int
    title: str
    made_at: datetime
    set_aside_at: datetime
    rests_until: date


def rests_until(set_aside_at: datetime) -> date:
    """The last day on which it can be brought back."""
    return (set_aside_at + RESTS_FOR).date()
