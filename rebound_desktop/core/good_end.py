"""The good end: a job was taken. What is left to do, what rests, and the page to oneself on day 90. Pure."""

from datetime import date, timedelta

from msgspec import Struct

DAY_90 = timedelta(days=90)
# Who did something for me in this time is asked for; further back nobody is sure any more.
HELPED_WITHIN = timedelta(days=365)
HELPERS_AT_MOST = 24
# How long after a job was taken Today offers the page about it.
OFFERED_FOR = timedelta(days=30)
# A choice by this name: the uid of the job of which Today says no more that it was taken; another is offered anew.
LET_BE = "good_end_let_be"


class Draft(Struct, frozen=True):
    """A note that withdraws from a job, ready to be read and sent; without a person it goes to the company."""

    job_id: int
    contact_id: int | None
    company: str
    subject: str
    body: str


class Helper(Struct, frozen=True):
    """Somebody who gave time: how many moments there were, and the last."""

    contact_id: int
    name: str
    company: str
    moments: int
    last_on: date


class Resting(Struct, frozen=True):
    """The journal rests since a day, after a job at `company`."""

    since: date
    company: str = ""


class PageToMyself(Struct, frozen=True):
    """An entry that comes up on a day, and waits on Today until it was opened there."""

    entry_id: int
    on_day: date
    was_opened: bool = False

    def is_due(self, today: date) -> bool:
        """Whether it is to be shown."""
        return self.on_day <= today and not self.was_opened
