"""Days as people say them: "yesterday", "next Tuesday", "il y a 3 semaines", "先週", "March 2025", "2026-03". Pure.

The words come in, since they are the person's language; they are understood in any order. ISO days and years are
everybody's.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import islice, product

from msgspec import Struct

from rebound_desktop.core.day_words import Kind, Meaning, Vocabulary, Word, plain, runs, whole
from rebound_desktop.core.unparted import is_unparted
from rebound_desktop.core.weeks import place_in_week

_LONGEST = 80
_WORDS_AT_MOST = 10
# More than enough for what a few words of two meanings each can mean together.
_READINGS_AT_MOST = 128
_COUNT_AT_MOST = 5000
_SHORT = 3
_WHICH = frozenset({Kind.LAST, Kind.THIS, Kind.NEXT})
_COUNTED = frozenset({Kind.AGO, Kind.AHEAD})
# A day without a year is the last such day; the coming one is meant as well where it is nearer than half a year.
_NEAR = timedelta(days=183)


class Span(Struct, frozen=True):
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def is_one_day(self) -> bool:
        """True for a single day."""
        return self.first == self.last


def meant(typed: str, today: date, said: Vocabulary) -> Span | None:
    """The days that were meant, or None when it says no days. A day without a year is the last such day."""
    return next(iter(all_meant(typed, today, said)), None)


def all_meant(typed: str, today: date, said: Vocabulary) -> tuple[Span, ...]:
    """The days that were meant; without a year they may be the last or the coming ones: both, where those come soon."""
    return _read(whole(plain(typed), said), today, said.week_begins) if len(typed) <= _LONGEST else ()


def one_day(
    typed: str, today: date, said: Vocabulary, earliest: date, latest: date, *, ahead: bool = False
) -> date | None:
    """The first of the days that were meant and lie between these two; of a week ("in two weeks") the same day of it.

    None when there is none. ahead: it is asked for something to come, so that "Tuesday" and "3 March" are the coming
    ones, unless "last" is said.
    """
    read = _read(whole(plain(typed), said), today, said.week_begins, ahead) if len(typed) <= _LONGEST else ()
    for span in read:
        is_week = span.last - span.first == timedelta(days=6)
        day = (
            span.first + timedelta(days=(today.weekday() - span.first.weekday()) % 7)
            if is_week
            else span.first
        )
        if (span.is_one_day or is_week) and earliest <= day <= latest:
            return day
    return None


def day_within(text: str, today: date, said: Vocabulary) -> date | None:
    """The first single day up to today that a sentence names, as long a phrase as there is.

    A short word alone, such as "sat", is no day here: in a sentence it mostly means something else. Of "next Tuesday"
    no word alone is a day either.
    """
    for run in runs(plain(text), said):
        start = 0
        while start < len(run):
            day, start = _day_from(run, start, today, said.week_begins)
            if day is not None and day <= today:
                return day
    return None


def _day_from(run: tuple[Word, ...], start: int, today: date, begins: int) -> tuple[date | None, int]:
    """The single day that the longest phrase from here names, and where the words after it begin."""
    for end in range(min(len(run), start + _WORDS_AT_MOST), start, -1):
        words = run[start:end]
        if not _may_be_another(words):
            for span in _read(words, today, begins):
                if span.is_one_day:
                    return span.first, end
    return None, start + 1


def _may_be_another(words: tuple[Word, ...]) -> bool:
    """Whether all is a short name of a weekday: "sat", "so", "la mer" are everyday words too."""
    said = [word for word in words if word.meanings[-1].kind is not Kind.FILLER]
    if len(said) != 1 or len(said[0].text) > _SHORT or is_unparted(said[0].text):
        return False
    return said[0].meanings[0].kind is Kind.WEEKDAY


def _read(words: tuple[Word, ...], today: date, begins: int, ahead: bool = False) -> tuple[Span, ...]:
    """The first reading of the words that says days."""
    if not 0 < len(words) <= _WORDS_AT_MOST:
        return ()
    readings = product(*(word.meanings for word in words))
    for reading in islice(readings, _READINGS_AT_MOST):
        bag = _bag(reading)
        spans = _spans(bag, today, begins, ahead) if bag is not None else ()
        if spans:
            return spans
    return ()


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


def _spans(bag: Mapping[Kind, Meaning], today: date, begins: int, ahead: bool) -> tuple[Span, ...]:
    """What exactly these kinds of words say together; nothing when it is no days."""
    if Kind.MONTH in bag and not bag.keys() & {Kind.UNIT, Kind.SEVERAL}:
        return _named(bag, today, ahead)
    span = _span(bag, today, begins, ahead)
    return (span,) if span is not None else ()


def _span(bag: Mapping[Kind, Meaning], today: date, begins: int, ahead: bool) -> Span | None:
    kinds = frozenset(bag)
    if kinds == {Kind.DAY}:
        return _days_ago(today, bag[Kind.DAY].number)
    if kinds == {Kind.ISO}:
        parts = [int(part) for part in bag[Kind.ISO].unit.split("-")]
        return _of(parts[0], parts[1], parts[2] if len(parts) > 2 else None)
    if kinds == {Kind.YEAR}:
        return _of(bag[Kind.YEAR].number, None, None)
    if Kind.WEEKDAY in kinds and kinds <= _WHICH | {Kind.WEEKDAY}:
        back = (today.isoweekday() - bag[Kind.WEEKDAY].number) % 7
        if Kind.NEXT in kinds and bag[Kind.NEXT].number:
            # Not before this week is over.
            return _days_ago(today, back - (7 if place_in_week(today, begins) + 7 - back > 6 else 14))
        if Kind.NEXT in kinds or (ahead and back and Kind.LAST not in kinds):
            return _days_ago(today, back - 7)
        return _days_ago(today, back or (7 if Kind.LAST in kinds else 0))
    return _within(bag, today, begins)


def _named(bag: Mapping[Kind, Meaning], today: date, ahead: bool) -> tuple[Span, ...]:
    """ "march", "last march", "march 2025", "tuesday 3 march", "3 march 2025"."""
    kinds = frozenset(bag) - {Kind.MONTH}
    dated = kinds <= {Kind.DATE, Kind.YEAR, Kind.WEEKDAY} and (
        Kind.DATE in kinds or Kind.WEEKDAY not in kinds
    )
    if not dated and not (kinds <= _WHICH and len(kinds) == 1):
        return ()
    month = bag[Kind.MONTH].number
    day = bag[Kind.DATE].number if Kind.DATE in kinds else None
    if Kind.YEAR in kinds:
        span = _of(bag[Kind.YEAR].number, month, day)
        return (span,) if span is not None else ()
    # Whatever the month has, in eight years there is a 29 February.
    around = range(today.year - 8, today.year + 9)
    every = [span for year in around if (span := _of(year, month, day)) is not None]
    last = [span for span in every if span.first <= today][-1:]
    coming = [span for span in every if span.first > today][:1]
    if Kind.NEXT in kinds:
        return tuple(coming)
    if ahead and Kind.LAST not in kinds:
        return tuple(span for span in (*last, *coming) if span.last >= today)
    if not dated:
        return tuple(last)
    return (*last, *(span for span in coming if span.first - today < _NEAR))


def _within(bag: Mapping[Kind, Meaning], today: date, begins: int) -> Span | None:
    """ "last week", "three weeks ago", "in three weeks", and a weekday of such a week or a month of such a year."""
    kinds = frozenset(bag)
    how = kinds & (_WHICH | _COUNTED)
    if len(how) != 1:
        return None
    if how <= _COUNTED:
        said = {Kind.SEVERAL} if Kind.SEVERAL in kinds else {Kind.NUMBER, Kind.UNIT}
        count = bag[Kind.SEVERAL if Kind.SEVERAL in kinds else Kind.NUMBER].number if said <= kinds else 0
    else:
        said, count = {Kind.UNIT}, 0 if Kind.THIS in kinds else 1
    if not said <= kinds or count > _COUNT_AT_MOST:
        return None
    unit = bag[Kind.SEVERAL if Kind.SEVERAL in said else Kind.UNIT].unit
    if unit == "day" and not how <= _COUNTED:
        return None
    back = -count if how & {Kind.NEXT, Kind.AHEAD} else count
    return _narrowed(_back(unit, today, back, begins), unit, bag, kinds - how - said)


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
    """The day, week, month or year so many of them ago, or less than none ahead. begins: the weekday that weeks begin
    on.
    """
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
    """One day, so many before today, or less than none after it; None where there is no such day."""
    if not date.min.toordinal() <= today.toordinal() - count <= date.max.toordinal():
        return None
    day = today - timedelta(days=count)
    return Span(day, day)
