"""Days as people say them: "yesterday", "last Tuesday", "three weeks ago", "March 2025", "2026-03". Pure.

The words come in, since they are the person's language; ISO days and years are everybody's.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from rebound_desktop.core.palette import folded

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_NAMED = re.compile(r"(?:(\d{1,2})\.? +)?(\D+?)\.?(?: +(\d{1,2}))?(?:,? +(\d{4}))?")


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def is_one_day(self) -> bool:
        """True for a single day."""
        return self.first == self.last


@dataclass(frozen=True)
class Vocabulary:
    """A language's words for days, in small letters.

    days: "today" to how many days ago it is; weekdays: "tuesday" to 1 (Monday is 0); months: "march" to 3;
    last: what stands before a weekday, week, month or year that has passed; this: before the present one;
    ago: what makes a count one of the past; units: "week", "weeks" to one of "day", "week", "month", "year";
    numbers: "three" to 3; idle: "the", "of" and others that may stand between and say nothing.
    """

    days: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    last: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    ago: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    idle: frozenset[str] = frozenset()


def meant(typed: str, today: date, said: Vocabulary) -> Span | None:
    """The days that were meant, or None when it says no days. A day without a year is the last such day."""
    text = " ".join(word for word in folded(typed).split() if word not in said.idle)
    if not text:
        return None
    for read in (_iso, _plain_day, _counted, _relative, _named):
        span = read(text, today, said)
        if span is not None:
            return span
    return None


def _iso(text: str, today: date, said: Vocabulary) -> Span | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    return _of(year, month, day)


def _plain_day(text: str, today: date, said: Vocabulary) -> Span | None:
    ago = said.days.get(text)
    return None if ago is None else _one(today - timedelta(days=ago))


def _counted(text: str, today: date, said: Vocabulary) -> Span | None:
    """ "3 weeks ago", in either order of the words; "ago" may be several of them, as in "il y a"."""
    words = text.split()
    if not said.ago.intersection(words):
        return None
    rest = [word for word in words if word not in said.ago]
    if len(rest) != 2 or rest[1] not in said.units:
        return None
    count = int(rest[0]) if rest[0].isdecimal() else said.numbers.get(rest[0])
    if count is None or count > 5000:
        return None
    return _back(said.units[rest[1]], today, count)


def _relative(text: str, today: date, said: Vocabulary) -> Span | None:
    """ "tuesday", "last tuesday", "last week", "this month"; in other languages "mardi dernier", "semana pasada"."""
    words = text.split()
    marks = said.last | said.this
    mark, rest = "", text
    if words[0] in marks:
        mark, rest = words[0], " ".join(words[1:])
    elif words[-1] in marks:
        mark, rest = words[-1], " ".join(words[:-1])
    is_last, is_this = mark in said.last, mark in said.this
    if rest in said.weekdays:
        back = (today.weekday() - said.weekdays[rest]) % 7
        return _one(today - timedelta(days=back or (7 if is_last else 0)))
    if not (is_last or is_this):
        return None
    if rest in said.months:
        return _named(rest, today, said)
    unit = said.units.get(rest)
    if unit is None or unit == "day":
        return None
    return _back(unit, today, 1 if is_last else 0)


def _back(unit: str, today: date, count: int) -> Span | None:
    """The day, week, month or year so many of them ago."""
    if unit == "day":
        return _one(today - timedelta(days=count))
    if unit == "week":
        return _week(today - timedelta(weeks=count))
    if unit == "month":
        months = today.year * 12 + today.month - 1 - count
        return _of(months // 12, months % 12 + 1, None)
    return _of(today.year - count, None, None)


def _named(text: str, today: date, said: Vocabulary) -> Span | None:
    """ "march", "march 2025", "3 march", "march 3, 2025"."""
    match = _NAMED.fullmatch(text)
    if match is None or match[2] not in said.months or (match[1] and match[3]):
        return None
    month = said.months[match[2]]
    day = match[1] or match[3]
    if match[4]:
        return _of(int(match[4]), month, int(day) if day else None)
    for year in (today.year, today.year - 1, today.year - 2, today.year - 3, today.year - 4):
        span = _of(year, month, int(day) if day else None)
        if span is not None and span.first <= today:
            return span
    return None


def _of(year: int, month: int | None, day: int | None) -> Span | None:
    """A year, a month or a day as a span; None when there is no such day."""
    if not date.min.year <= year <= date.max.year:
        return None
    if month is None:
        return Span(date(year, 1, 1), date(year, 12, 31))
    if not 1 <= month <= 12:
        return None
    last = monthrange(year, month)[1]
    if day is None:
        return Span(date(year, month, 1), date(year, month, last))
    return _one(date(year, month, day)) if 1 <= day <= last else None


def _one(day: date) -> Span:
    return Span(day, day)


def _week(day: date) -> Span:
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6))
