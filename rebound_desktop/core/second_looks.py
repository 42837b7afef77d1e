"""Second looks: an entry comes back after 14, 45 and 120 days, for whoever asked for it, and never pressing.

At most one a day, never on the day of a new no, and never a page that is only for me.
"""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

AFTER_DAYS = (14, 45, 120)
# The preference that turns them on, and what it says then; and the one that remembers they were offered.
PREFERENCE, ON, OFFERED = "second_looks", "on", "second_looks_offered"
# How long a look stays due when the journal was not opened: after that it is let go, not owed.
STAYS_DUE = timedelta(days=30)


class LookAnswer(StrEnum):
    """What a second look was answered with."""

    NONE = ""
    KEPT = "kept"
    THOUGHT = "thought"
    NOT_THIS_ONE = "not_this_one"
    NEVER = "never"


class Candidate(Struct, frozen=True):
    """An entry that could be looked at again, and what it has that one can be asked about.

    looked: the looks it had, by their days.
    """

    entry_id: int
    day: date
    only_for_me: bool = False
    has_not_ideal: bool = False
    has_ratings: bool = False
    has_people: bool = False
    looked: Sequence[tuple[int, LookAnswer]] = ()


class Look(Struct, frozen=True):
    """A look that is due: the entry, after how many days, and the id of the question."""

    entry_id: int
    after_days: int
    prompt_id: str


def due(
    candidates: Sequence[Candidate], today: date, *, shown_on: Collection[date], noes_on: Collection[date]
) -> Look | None:
    """The one look of today: the longest due first. None when one was shown today, or a no came today."""
    if today in shown_on or today in noes_on:
        return None
    found = [
        (candidate.day + timedelta(days=days), candidate.entry_id, days, candidate)
        for candidate in candidates
        if (days := _days_due(candidate, today)) is not None
    ]
    if not found:
        return None
    _, entry_id, days, candidate = min(found, key=lambda one: one[:3])
    return Look(entry_id, days, question(candidate, days))


def _days_due(candidate: Candidate, today: date) -> int | None:
    """After how many days a look at this entry is due now, if it is."""
    if candidate.only_for_me or any(answer is LookAnswer.NEVER for _, answer in candidate.looked):
        return None
    had = {days for days, _ in candidate.looked}
    for days in reversed(AFTER_DAYS):
        falls_on = candidate.day + timedelta(days=days)
        if falls_on <= today:
            return days if days not in had and today - falls_on <= STAYS_DUE else None
    return None


def question(candidate: Candidate, days: int) -> str:
    """The id of the question that suits what the entry has; the first look always asks what is seen now."""
    if days == AFTER_DAYS[0]:
        return "see-now"
    if days == AFTER_DAYS[1]:
        if candidate.has_not_ideal:
            return "list-longer-or-shorter"
        return "good-through-people" if candidate.has_people else "see-now"
    return "changed-weight" if candidate.has_ratings else "tell-the-you"
