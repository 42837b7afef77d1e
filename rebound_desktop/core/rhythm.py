"""When one reaches out next: one step a person, worked out anew from what is known, never stored.

A step that was planned comes first, until a moment since has answered it. After a no it may lead on to wishing well
after a month, where one likes to, and to looking back at three and six months. Then comes the rhythm: a hello,
counted from the last moment of any kind. Putting off moves whatever is next, a pause rests all of it. Days are days:
no hour, no zone, no daylight saving in it.
"""

import re
from calendar import monthrange
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.contacts import NextKind

SUGGESTIONS_A_DAY = 3
CHECK_BACK_EVERY = 3
CONGRATULATE_AFTER = 1
CHECK_BACK_UNTIL = 6
NEVER = "never"
_CODE = re.compile(r"([1-9]\d{0,2})([dwmy])")


class Unit(StrEnum):
    """What a rhythm counts in."""

    DAYS = "d"
    WEEKS = "w"
    MONTHS = "m"
    YEARS = "y"


class Rhythm(Struct, frozen=True):
    """Every so often: three months, two weeks."""

    number: int
    unit: Unit

    @property
    def code(self) -> str:
        """As it is stored: "3m"."""
        return f"{self.number}{self.unit.value}"

    def after(self, day: date) -> date:
        """The day one rhythm later; a month's end stays one, 29 February is the 28th in other years."""
        if self.unit is Unit.DAYS:
            return day + timedelta(days=self.number)
        if self.unit is Unit.WEEKS:
            return day + timedelta(weeks=self.number)
        return months_after(day, self.number * (12 if self.unit is Unit.YEARS else 1))


class Planned(Struct, frozen=True):
    """A step that was planned with a person. `is_done`: a moment since has answered it.

    checks_back: once it is done, a look back at three and six months after `planned_on`.
    """

    kind: NextKind
    due_on: date
    planned_on: date
    checks_back: bool = False
    is_done: bool = False


class Standing(Struct, frozen=True):
    """All that says when to reach out to a person.

    noted_on: the day they were noted, from which a rhythm counts while there is no moment; own: their own rhythm's
    code, "" for none, NEVER for none whatever the tags say; of_tags: the codes of their tags; congratulates: whether
    one likes to wish well when the one they chose begins.
    """

    noted_on: date
    last_on: date | None = None
    planned: Planned | None = None
    own: str = ""
    of_tags: Sequence[str] = ()
    snoozed_until: date | None = None
    is_paused: bool = False
    congratulates: bool = False


class Due(Struct, frozen=True):
    """What is next, from which day on. `is_planned`: somebody planned it; else the rule found it."""

    kind: NextKind
    on: date
    is_planned: bool = False


def rhythm_of(code: str) -> Rhythm | None:
    """The rhythm that a code says; None for "", NEVER, and what is none."""
    match = _CODE.fullmatch(code)
    return Rhythm(int(match[1]), Unit(match[2])) if match else None


def rhythm_for(own: str, of_tags: Iterable[str]) -> Rhythm | None:
    """A person's rhythm: their own where it is said, else the shortest of their tags'."""
    if own:
        return rhythm_of(own)
    known = [rhythm for code in of_tags if (rhythm := rhythm_of(code))]
    # Seen from one day, so that 30 days and a month can be told apart.
    return min(known, key=lambda rhythm: rhythm.after(date(2001, 1, 1)), default=None)


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last one of a shorter month."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return day.replace(year, month, min(day.day, monthrange(year, month)[1]))


def checks_back_on(since: date, last_on: date | None) -> date | None:
    """When to look back after a no: three months after the last moment, until one lies six months after it."""
    if last_on is not None and last_on >= months_after(since, CHECK_BACK_UNTIL):
        return None
    return months_after(max(since, last_on or since), CHECK_BACK_EVERY)


def congratulates_on(since: date, last_on: date | None) -> date | None:
    """When to wish well after a no: a month after it, unless a moment since then has had its chance."""
    day = months_after(since, CONGRATULATE_AFTER)
    return None if last_on is not None and last_on >= day else day


def next_of(standing: Standing) -> Due | None:
    """The one step that is next with a person, or None."""
    if standing.is_paused:
        return None
    due = _unmoved(standing)
    if due is None or standing.snoozed_until is None or standing.snoozed_until <= due.on:
        return due
    return Due(due.kind, standing.snoozed_until, due.is_planned)


def later(due_on: date, today: date, days: int) -> date:
    """The day that is `days` later than a step is due; where it is due already, so many from today."""
    return max(due_on, today) + timedelta(days=days)


def after_next(standing: Standing, today: date) -> Due | None:
    """What would follow if the step that is next were done today, or on its day where that is yet to come."""
    planned = replace(standing.planned, is_done=True) if standing.planned is not None else None
    due = next_of(standing)
    done_on = max(today, standing.last_on or today, due.on if due is not None else today)
    return next_of(replace(standing, planned=planned, last_on=done_on))


def _unmoved(standing: Standing) -> Due | None:
    planned = standing.planned
    if planned is not None and not planned.is_done:
        return Due(planned.kind, planned.due_on, is_planned=True)
    if planned is not None and planned.checks_back:
        if standing.congratulates and planned.kind is NextKind.THANK:
            wish = congratulates_on(planned.planned_on, standing.last_on)
            if wish is not None:
                return Due(NextKind.CONGRATULATE, wish)
        back = checks_back_on(planned.planned_on, standing.last_on)
        if back is not None:
            return Due(NextKind.CHECK_BACK, back)
    rhythm = rhythm_for(standing.own, standing.of_tags)
    if rhythm is None:
        return None
    return Due(NextKind.HELLO_AGAIN, rhythm.after(standing.last_on or standing.noted_on))


_K = TypeVar("_K")


def suggested(
    due: Iterable[tuple[_K, Due]], today: date, taken: Collection[_K] = ()
) -> tuple[tuple[_K, Due], ...]:
    """What is suggested today: three at most, `taken` among them: those suggested today already, done or not.

    Thank-yous first, then whatever has waited longest. Who was suggested this morning still is, unless they are done.
    """
    waiting = sorted(
        ((key, step) for key, step in due if step.on <= today),
        key=lambda each: (each[1].kind is not NextKind.THANK, each[1].on),
    )
    kept = [each for each in waiting if each[0] in taken]
    new = [each for each in waiting if each[0] not in taken]
    room = max(0, SUGGESTIONS_A_DAY - len(taken))
    chosen = {key for key, _ in (*kept, *new[:room])}
    return tuple(each for each in waiting if each[0] in chosen)[:SUGGESTIONS_A_DAY]
