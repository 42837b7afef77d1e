"""Days, times and counts, as a person says them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from rebound_desktop.core.day_spans import span_forms
from rebound_desktop.core.weeks import week_of
from rebound_desktop.country import week_begins
from rebound_desktop.quoting import quoted as between_quotes
from rebound_desktop.translating import counted

translate = QCoreApplication.translate

_WEEKDAY = re.compile(r"dddd[,،]?\s*|[,،]?\s*dddd$")
_YEAR = re.compile(r"[,،]?\s*(?:'de'\s*)?yyyy年?\s*")
_DAY = re.compile(r"(?<![d'])d{1,2}(?![de])[.日]?,?\s*(?:'de'\s*)?")
_YEAR_ALONE = re.compile(r"yyyy年?")
# First strong isolate, and its end: what stands between goes its own way, and moves nothing around it.
_ISOLATED, _SO_FAR = "\u2068", "\u2069"

# Shares between these two are told in words; the rest is nearly all, or has no name that would not judge it.
LEAST_NAMED_SHARE, NEARLY_ALL = 0.07, 0.92


def day_format(*, weekday: bool = False, year: bool = True, day: bool = True, short: bool = False) -> str:
    """How the person's language writes a day, in Qt's letters, without the parts that are not wanted.

    short has the month shortened: "23 Nov 2026". It is made of the language's long form, which names them all.
    """
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        # "Monday 23 November", as most write it who put the day first.
        form = form.replace("dddd, d ", "dddd d ")
    if locale.language() is QLocale.Language.Spanish:
        # "el lunes 23 de noviembre": no comma after an article, and none is needed without.
        form = form.replace("dddd, d ", "dddd d ")
    form = form if weekday else _WEEKDAY.sub("", form)
    form = form if year else _YEAR.sub("", form)
    form = form if day else _DAY.sub("", form)
    return form.replace("MMMM", "MMM").replace("'de' ", "") if short else form


def long_day(day: date) -> str:
    """A day as a heading says it: "Monday 23 November"."""
    return _written(day, day_format(weekday=True, year=False))


def whole_day(day: date) -> str:
    """A day for paper, where no year goes without saying: "Monday 23 November 2026"."""
    return _written(day, day_format(weekday=True))


def day_of_year(day: date, *, short: bool = False) -> str:
    """A day with its year: "23 November 2026", or "23 Nov 2026"."""
    return _written(day, day_format(short=short))


def day_of_month(day: date, *, short: bool = False) -> str:
    """A day whose year goes without saying: "23 November", or "23 Nov"."""
    return _written(day, day_format(year=False, short=short))


def days_from_to(first: date, last: date) -> str:
    """The days from one to another: "23 – 29 November 2026", "30 November – 6 December 2026"."""
    of_first, of_last = span_forms(day_format(), day_format(year=False), first, last)
    said = translate("days", "{first} – {last}")
    return said.format(first=_written(first, of_first), last=_written(last, of_last))


def month_of_year(day: date) -> str:
    """The month that a day is in: "November 2026"."""
    said = _written(day, day_format(day=False))
    return capital(said)


def part_of_a_day(told: str) -> str:
    """A day that may lack its parts, as ISO 8601 writes it: "14 March 1985", "14 March" (--03-14), "1985"."""
    for written, shown in (
        ("yyyy-MM-dd", day_format()),
        ("--MM-dd", day_format(year=False)),
        ("yyyy-MM", day_format(day=False)),
        ("yyyy", _year_format()),
    ):
        # A year that is a leap year, for whoever was born on 29 February.
        day = QDate.fromString(told, written, 2000)
        if day.isValid() and written.startswith("-"):
            day = QDate(2000, day.month(), day.day())
        if day.isValid():
            return QLocale().toString(day, shown)
    return told


def read_part_of_a_day(typed: str) -> str:
    """What `part_of_a_day` shows, read again, months by their names in the person's language too; else as typed.

    A day that cannot be read stays in the words it was typed in, so that none is lost.
    """
    loosely = " ".join(typed.replace(".", " ").split())
    ways = (
        # As it is shown, then as it is typed in a hurry.
        (typed.strip(), day_format(), "yyyy-MM-dd"),
        (typed.strip(), day_format(year=False), "--MM-dd"),
        (typed.strip(), day_format(day=False), "yyyy-MM"),
        (typed.strip(), _year_format(), "yyyy"),
        (loosely, "d MMMM yyyy", "yyyy-MM-dd"),
        (loosely, "d MMMM", "--MM-dd"),
        (loosely, "MMMM yyyy", "yyyy-MM"),
    )
    for told, shown, written in ways:
        for way in (shown, shown.replace("MMMM", "MMM")):
            has_year = "yyyy" in way
            day = QLocale().toDate(told if has_year else f"{told} 2000", way if has_year else f"{way} yyyy")
            if day.isValid():
                return day.toString(written)
    return typed.strip()


def in_one_piece(text: str) -> str:
    """Words that no line breaks between, such as those of a day that stands in brackets."""
    return text.replace(" ", "\u00a0")


def time_of_day(at: time, *, seconds: bool = False) -> str:
    """A time on the wall, as the person's language writes it: "10:30", "10:30:07"."""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    if seconds:
        # Whatever parts hours and minutes parts the seconds too.
        form = re.sub(r"(\W?)mm", r"\1mm\1ss", form, count=1)
    return QLocale().toString(QTime(at.hour, at.minute, at.second), form)


def at_time(day: str, at: time, *, seconds: bool = False) -> str:
    """A day, said already, and a time of it: "Tuesday, 10:30"."""
    return translate("days", "{day}, {time}").format(day=day, time=time_of_day(at, seconds=seconds))


def short_day(day: date, today: date) -> str:
    """A day as a list says it: today, a weekday of the last week, else day and month, and the year if another."""
    ago = (today - day).days
    if ago == 0:
        return translate("days", "today")
    if ago == 1:
        return translate("days", "yesterday")
    if ago == -1:
        return translate("days", "tomorrow")
    if 1 < ago < 7:
        # A single letter of Japanese would be gold, tree or earth.
        is_japanese = QLocale().language() is QLocale.Language.Japanese
        return _written(day, "dddd" if is_japanese else "ddd")
    return _written(day, day_format(year=day.year != today.year, short=True))


def ago(day: date, today: date) -> str:
    """How long ago a day was, in words: "four days ago", "three weeks ago"."""
    days = (today - day).days
    if days < 0:
        return short_day(day, today)
    if days == 0:
        return translate("days", "today")
    if days == 1:
        return translate("days", "yesterday")
    if days < 14:
        return counted("days", "a day ago", "{number} days ago", days, number=number_word(days))
    if days < 60:
        weeks = days // 7
        return counted("days", "a week ago", "{number} weeks ago", weeks, number=number_word(weeks))
    if days < 730:
        months = days // 30
        return counted("days", "a month ago", "{number} months ago", months, number=number_word(months))
    years = days // 365
    return counted("days", "a year ago", "{number} years ago", years, number=number_word(years))


def weekday(day: date) -> str:
    """The day of the week: "Thursday"."""
    return _written(day, "dddd")


def week_named(monday: date) -> str:
    """The week that is kept by a Monday, called by its first day: "Monday 23 November", or the Sunday before."""
    return capital(long_day(week_of(monday, week_begins()).first))


def number_word(number: int) -> str:
    """Small numbers as words, larger ones as figures."""
    words = number_words()
    word = words[number] if number < len(words) else ""
    # A language that has figures here has them as its country writes them.
    return figure(number) if not word or word.isdecimal() else word


def figure(number: int) -> str:
    """A number in figures, grouped as the person's language does."""
    return QLocale().toString(number)


def decimal(number: float, decimals: int) -> str:
    """A number with so many decimals, in the person's own figures: "7.5"."""
    # A whole number would be taken for an integer, which Qt writes in other ways.
    return QLocale().toString(float(number), "f", decimals)


def percent(whole: int) -> str:
    """A share in hundredths: "40 %"."""
    return translate("days", "{number} %").format(number=figure(whole))


def entries(number: int) -> str:
    """How many entries, in words."""
    return counted("journal", "one entry", "{number} entries", number)


def found(number: int) -> str:
    """How much a search found, in words, where it looks for things of every kind."""
    return counted("found", "one found", "{number} found", number)


def job_count(number: int) -> str:
    """How many jobs, in words."""
    return counted("copies", "one job", "{number} jobs", number)


def people_count(number: int) -> str:
    """How many people, in words."""
    return counted("copies", "one person", "{number} people", number)


def letter_count(number: int) -> str:
    """How many letters, in words."""
    return counted("copies", "one letter", "{number} letters", number)


def listed(names: list[str], at_most: int = 6) -> str:
    """Names in a row, the first of them when there are many: "today, yesterday and 3 Nov"."""
    if len(names) > at_most:
        left = len(names) - at_most
        return counted(
            "days",
            "{names} and one more",
            "{names} and {number} more",
            left,
            names=_comma().join(map(apart, names[:at_most])),
        )
    if len(names) < 2:
        return "".join(names)
    # The word between the last two is the language's own, so that names of another are read in its direction.
    *first, last = map(apart, names)
    return translate("days", "{names} and {last}").format(names=_comma().join(first), last=last)


def alone(text: str) -> str:
    """Words that go by their own direction, whatever direction the page is read in."""
    return f"{_ISOLATED}{text}{_SO_FAR}" if text else ""


def apart(text: str) -> str:
    """Text that is read the other way than the page, kept to itself, so that all around it keeps its order."""
    is_rightward = QLocale().textDirection() is Qt.LayoutDirection.LeftToRight
    return alone(text) if _way(text) == ("R" if is_rightward else "L") else text


def begins_rightward(text: str) -> bool:
    """Whether text is of a script that is read from right to left, as its first letter or figure tells."""
    return _way(text) == "R"


def _way(text: str) -> str:
    """Where its first letter goes on to the right "L", to the left "R"; what is kept to itself tells nothing."""
    depth = 0
    for kind in map(bidirectional, text):
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif not depth and kind in ("L", "R", "AL", "AN"):
            return "L" if kind == "L" else "R"
    return ""


def _each_apart(parts: Iterable[str]) -> tuple[list[str], bool]:
    """Those that say something, each kept to itself; a line that is foreign as a whole goes its own way instead.

    And whether it is.
    """
    told = [part for part in parts if part]
    kept = [apart(part) for part in told]
    is_foreign = bool(told) and all(part != alone for part, alone in zip(told, kept, strict=True))
    return (told if is_foreign else kept), is_foreign


def _comma(*, foreign: bool = False) -> str:
    """What stands between the parts of a list, with its space; among foreign words, as those have it."""
    if foreign:
        return ", " if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "، "
    #: What stands between the parts of a list, with its space.
    return translate("days", ", ")


def dotted(parts: Iterable[str]) -> str:
    """Parts of one line that are of different kinds, those that say something: "Planning lead · offer"."""
    return " · ".join(_each_apart(parts)[0])


def in_a_row(parts: Iterable[str]) -> str:
    """Parts of one line, those that say something: "Dana Reyes, Contoso"."""
    told, is_foreign = _each_apart(parts)
    return _comma(foreign=is_foreign).join(told)


def in_a_long_row(parts: Iterable[str], *, goes_on: bool) -> str:
    """Parts that may hold commas of their own: "Reyes, Dana; Okafor, Tom".

    goes_on: words of the language come after them, so that names of another are read in its direction.
    """
    told, is_foreign = _each_apart(parts)
    if is_foreign and goes_on:
        told, is_foreign = [alone(part) for part in told], False
    from_the_right = (QLocale().textDirection() is Qt.LayoutDirection.RightToLeft) is not is_foreign
    return ("؛ " if from_the_right else "; ").join(told)


def quoted(text: str) -> str:
    """Somebody's own words between the quotation marks of the language: "“near my sister”"."""
    return between_quotes(apart(text), translate) if text else ""


def labelled(name: str, value: str) -> str:
    """What something is, and what it says: "Stage: Applied"."""
    # Put in by hand: a value may hold braces of its own.
    parts = {"{name}": apart(name), "{value}": apart(value)}
    if name != parts["{name}"] and value != parts["{value}"]:
        # Foreign as a whole: it goes its own way.
        return f"{name}: {value}"
    return re.sub(r"\{\w+\}", lambda place: parts[place[0]], translate("days", "{name}: {value}"))


def sentences(*said: str) -> str:
    """Whole sentences one after the other, those that say something."""
    text = ""
    for part in _each_apart(said)[0]:
        # Japanese has no space between sentences, other than after a full stop of another language.
        text += part if not text or text.endswith("。") else f" {part}"
    return text


def capital(text: str) -> str:
    """The same as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def data_size(size: int) -> str:
    """How much there is of a file: "47 kB", as the desktop's own windows count."""
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)


def number_words() -> list[str]:
    """The words for 0 to 12."""
    #: As many words, parted by spaces: 0 to 12, as they stand before a counted thing. Figures, where words inflect.
    return translate("days", "no one two three four five six seven eight nine ten eleven twelve").split()


def share(part: float) -> str:
    """A share of a whole, 0 to 1, as one says it: "about half"; "" for less than any that has a name."""
    named = (
        (1.0, translate("days", "all")),
        (NEARLY_ALL, translate("days", "nearly all")),
        (0.71, translate("days", "about three quarters")),
        (0.58, translate("days", "about two thirds")),
        (0.42, translate("days", "about half")),
        (0.29, translate("days", "about a third")),
        (0.22, translate("days", "about a quarter")),
        (0.15, translate("days", "about a fifth")),
        (LEAST_NAMED_SHARE, translate("days", "about a tenth")),
    )
    return next((name for least, name in named if part >= least), "")


def _year_format() -> str:
    """How the person's language writes a year that stands alone, in Qt's letters."""
    found = _YEAR_ALONE.search(day_format())
    return found.group() if found else "yyyy"


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
