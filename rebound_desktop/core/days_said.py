"""Days as people say them: "yesterday", "last Tuesday", "il y a 3 semaines", "先週", "March 2025", "2026-03". Pure.

The words come in, since they are the person's language; they are understood in any order. ISO days and years are
everybody's.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, product

from rebound_desktop.core.day_words import Kind, Meaning, Vocabulary, Word, plain, runs, whole
from rebound_desktop.core.unparted import is_unparted
from rebound_desktop.core.weeks import place_in_week

_LONGEST = 80
_WORDS_AT_MOST = 10
# More than enough for what a few words of two meanings each can mean together.
_READINGS_AT_MOST = 128
_COUNT_AT_MOST = 5000
_SHORT = 3
_PRESENT = frozenset({Kind.LAST, Kind.THIS})
_PAST = _PRESENT | {Kind.AGO}


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def is_one_day(self) -> bool:
        """True for a single day."""
        return self.first == self.last


def meant(typed: str, today: date, said: Vocabulary) -> Span | None:
    """The days that were meant, or None when it says no days. A day without a year is the last such day."""
    return _read(whole(plain(typed), said), today, said.week_begins) if len(typed) <= _LONGEST else None


def day_within(text: str, today: date, said: Vocabulary) -> date | None:
    """The first single day up to today that a sentence names, as long a phrase as there is.

    A short word alone, such as "sat", is no day here: in a sentence it mostly means something else.
    """
    for run in runs(plain(text), said):
        for start in range(len(run)):
            for end in range(min(len(run), start + _WORDS_AT_MOST), start, -1):
                words = run[start:end]
                if _may_be_another(words):
                    continue
                span = _read(words, today, said.week_begins)
                if span is not None and span.is_one_day and span.first <= today:
                    return span.first
    return None


def _may_be_another(words: tuple[Word, ...]) -> bool:
    """Whether all is a short name of a weekday: "sat", "so", "la mer" are everyday words too."""
    said = [word for word in words if word.meanings[-1].kind is not Kind.FILLER]
    if len(said) != 1 or len(said[0].text) > _SHORT or is_unparted(said[0].text):
        return False
    return said[0].meanings[0].kind is Kind.WEEKDAY


def _read(words: tuple[Word, ...], today: date, begins: int) -> Span | None:
    """The first reading of the words that says days."""
    if not 0 < len(words) <= _WORDS_AT_MOST:
        return None
    readings = product(*(word.meanings for word in words))
    for reading in islice(readings, _READINGS_AT_MOST):
        bag = _bag(reading)
        span = _span(bag, today, begins) if bag is not None else None
        if span is not None:
            return span
    return None


def _bag(reading: Iterable[Meaning]) -> Mapping[Kind, Meaning] | None:
    """What the words say, by kind; None when two of them say the same kind of thing."""
    bag: dict[Kind, Meaning] = {}
    before: Kind | None = None
    for meaning in reading:
        # The marks of a Japanese date: 2025年3月5日.
        is_mark = (before, meaning.unit) in ((Kind.YEAR, "year"), (Kind.DATE, "day"))
        before = meaning.kind
        if meaning.kind is Kind.FILLER or (is_mark and meaning.kind is Kind.UNIT):
            continue
        if meaning.kind in bag and meaning.kind is not Kind.AGO:
            return None
        bag[meaning.kind] = meaning
    return bag


def _span(bag: Mapping[Kind, Meaning], today: date, begins: int) -> Span | None:
    """What exactly these kinds of words say together; None when it is no days."""
    kinds = frozenset(bag)
    if kinds == {Kind.DAY}:
        return _days_ago(today, bag[Kind.DAY].number)
    if kinds == {Kind.ISO}:
        parts = [int(part) for part in bag[Kind.ISO].unit.split("-")]
        return _of(parts[0], parts[1], parts[2] if len(parts) > 2 else None)
    if kinds == {Kind.YEAR}:
        return _of(bag[Kind.YEAR].number, None, None)
    if Kind.WEEKDAY in kinds and kinds <= _PRESENT | {Kind.WEEKDAY}:
        back = (today.isoweekday() - bag[Kind.WEEKDAY].number) % 7
        return _days_ago(today, back or (7 if Kind.LAST in kinds else 0))
    if Kind.MONTH in kinds and not kinds & {Kind.UNIT, Kind.SEVERAL}:
        return _named(bag, today)
    return _within(bag, today, begins)


def _named(bag: Mapping[Kind, Meaning], today: date) -> Span | None:
    """ "march", "last march", "march 2025", "tuesday 3 march", "3 march 2025"."""
    kinds = frozenset(bag) - {Kind.MONTH}
    dated = kinds <= {Kind.DATE, Kind.YEAR, Kind.WEEKDAY} and (
        Kind.DATE in kinds or Kind.WEEKDAY not in kinds
    )
    if not dated and not (kinds <= _PRESENT and len(kinds) == 1):
        return None
    month = bag[Kind.MONTH].number
    day = bag[Kind.DATE].number if Kind.DATE in kinds else None
    if Kind.YEAR in kinds:
        return _of(bag[Kind.YEAR].number, month, day)
    for year in range(today.year, today.year - 5, -1):
        span = _of(year, month, day)
        if span is not None and span.first <= today:
            return span
    return None


def _within(bag: Mapping[Kind, Meaning], today: date, begins: int) -> Span | None:
    """ "last week", "three weeks ago", and a weekday of such a week or a month of such a year."""
    kinds = frozenset(bag)
    how = kinds & _PAST
    if len(how) != 1:
        return None
    if how == {Kind.AGO}:
        said = {Kind.SEVERAL} if Kind.SEVERAL in kinds else {Kind.NUMBER, Kind.UNIT}
        count = bag[Kind.SEVERAL if Kind.SEVERAL in kinds else Kind.NUMBER].number if said <= kinds else 0
    else:
        said, count = {Kind.UNIT}, 1 if Kind.LAST in kinds else 0
    if not said <= kinds or count > _COUNT_AT_MOST:
        return None
    unit = bag[Kind.SEVERAL if Kind.SEVERAL in said else Kind.UNIT].unit
    if unit == "day" and how != {Kind.AGO}:
        return None
    return _narrowed(_back(unit, today, count, begins), unit, bag, kinds - how - said)


def _narrowed(
    span: Span | None, unit: str, bag: Mapping[Kind, Meaning], rest: frozenset[Kind]
) -> Span | None:
    """The whole span, or the weekday of a week, or the month of a year, that is named beside it."""
    if span is None or not rest:
        return span
    if unit == "week" and rest == {Kind.WEEKDAY}:
        return _days_ago(span.first, -((bag[Kind.WEEKDAY].number - span.first.isoweekday()) % 7))
    if unit == "year" and rest == {Kind.MONTH}:
        return _of(span.first.year, bag[Kind.MONTH].number, None)
    return None


def _back(unit: str, today: date, count: int, begins: int) -> Span | None:
    """The day, week, month or year so many of them ago. begins: the weekday that weeks begin on."""
    if unit == "day":
        return _days_ago(today, count)
    if unit == "week":
        since = place_in_week(today, begins) + 7 * count
        first, last = _days_ago(today, since), _days_ago(today, since - 6)
        return Span(first.first, last.first) if first and last else None
    if unit == "month":
        months = today.year * 12 + today.month - 1 - count
        return _of(months // 12, months % 12 + 1, None)
    return _of(today.year - count, None, None)


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
    return Span(date(year, month, day), date(year, month, day)) if 1 <= day <= last else None


def _days_ago(today: date, count: int) -> Span | None:
    """One day, so many before today; None before the first day that there is, and after the last."""
    if not date.min.toordinal() <= today.toordinal() - count <= date.max.toordinal():
        return None
    day = today - timedelta(days=count)
    return Span(day, day)
