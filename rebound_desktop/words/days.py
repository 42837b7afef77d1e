"""Days, times and counts, as a person says them."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def long_day(day: date) -> str:
    """A day as a heading says it: "Monday 23 November"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def whole_day(day: date) -> str:
    """A day for paper, where no year goes without saying: "Monday 23 November 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def part_of_a_day(told: str) -> str:
    """A day that may lack its parts, as ISO 8601 writes it: "14 March 1985", "14 March" (--03-14), "March 1985"."""
    for written, shown in (("yyyy-MM-dd", "d MMMM yyyy"), ("--MM-dd", "d MMMM"), ("yyyy-MM", "MMMM yyyy")):
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
    told = " ".join(typed.replace(".", " ").split())
    ways = (("d MMMM yyyy", "yyyy-MM-dd"), ("d MMMM", "--MM-dd"), ("MMMM yyyy", "yyyy-MM"))
    for shown, written in ways:
        for way in (shown, shown.replace("MMMM", "MMM")):
            has_year = "yyyy" in way
            day = QLocale().toDate(told if has_year else f"{told} 2000", way if has_year else f"{way} yyyy")
            if day.isValid():
                return day.toString(written)
    return typed.strip()


def time_of_day(at: time) -> str:
    """A time on the wall, as the person's language writes it: "10:30"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def short_day(day: date, today: date) -> str:
    """A day as a list says it: today, a weekday of the last week, else day and month, and the year if another."""
    ago = (today - day).days
    shown = QDate(day.year, day.month, day.day)
    if ago == 0:
        return translate("days", "today")
    if ago == 1:
        return translate("days", "yesterday")
    if ago == -1:
        return translate("days", "tomorrow")
    if 1 < ago < 7:
        return QLocale().toString(shown, "ddd")
    return QLocale().toString(shown, "d MMM" if day.year == today.year else "d MMM yyyy")


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
        return translate("days", "{number} days ago").format(number=number_word(days))
    if days < 60:
        return translate("days", "{number} weeks ago").format(number=number_word(days // 7))
    if days < 730:
        return translate("days", "{number} months ago").format(number=number_word(days // 30))
    return translate("days", "{number} years ago").format(number=number_word(days // 365))


def weekday(day: date) -> str:
    """The day of the week: "Thursday"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")


def number_word(number: int) -> str:
    """Small numbers as words, larger ones as figures."""
    words = number_words()
    return words[number] if number < len(words) else QLocale().toString(number)


def figure(number: int) -> str:
    """A number in figures, grouped as the person's language does."""
    return QLocale().toString(number)


def entries(number: int) -> str:
    """How many entries, in words."""
    if number == 1:
        return translate("journal", "one entry")
    return translate("journal", "{number} entries").format(number=QLocale().toString(number))


def listed(names: list[str], at_most: int = 6) -> str:
    """Names in a row, the first of them when there are many: "today, yesterday and 3 Nov"."""
    if len(names) > at_most:
        return translate("days", "{names} and {number} more").format(
            names=", ".join(names[:at_most]), number=figure(len(names) - at_most)
        )
    if len(names) < 2:
        return "".join(names)
    return translate("days", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def number_words() -> list[str]:
    """The words for 0 to 12."""
    return translate("days", "no one two three four five six seven eight nine ten eleven twelve").split()


def share(part: float) -> str:
    """A share of a whole, 0 to 1, as one says it: "about half"."""
    named = (
        (0.92, translate("days", "nearly all")),
        (0.71, translate("days", "about three quarters")),
        (0.58, translate("days", "about two thirds")),
        (0.42, translate("days", "about half")),
        (0.29, translate("days", "about a third")),
        (0.0, translate("days", "about a quarter")),
    )
    return next(name for least, name in named if part >= least)
