"""What is the country's, whichever language is spoken there: when a week begins, which days are worked on, and the way
days and amounts are written.
"""

import os
import re
import sys
from functools import cache

from PySide6.QtCore import QLocale

_TERRITORY = re.compile(r"[A-Za-z]+[_-](?:[A-Za-z]{4}[_-])?([A-Za-z]{2}|\d{3})(?![A-Za-z\d])")


def week_begins() -> int:
    """The weekday that weeks begin on where the person is: Monday 1 to Sunday 7."""
    return _country().firstDayOfWeek().value


def work_days() -> frozenset[int]:
    """The weekdays on which most people work where the person is."""
    return frozenset(day.value for day in _country().weekdays())


def of_days_and_amounts() -> QLocale.Country | None:
    """The country in whose way the system writes both days and amounts, which need not be that of its language.

    Someone who reads English in Germany has "en_US" for texts and "de_DE" for all else. None where the two are of
    different countries, or of none; Windows and macOS give Qt one country for everything.
    """
    if sys.platform in ("win32", "darwin"):
        return None
    days, amounts = (country_named(_locale_of(what)) for what in ("LC_TIME", "LC_NUMERIC"))
    return days.territory() if days and amounts and days.territory() is amounts.territory() else None


@cache
def country_named(name: str) -> QLocale | None:
    """The habits of the country that a locale's name ends with: of Germany for "ar_DE.UTF-8"; None for "C" or "de".

    Qt knows no Arabic of Germany and takes Egypt's instead. Weeks are the same in all the languages of a country.
    """
    found = _TERRITORY.match(name)
    territory = QLocale.codeToTerritory(found[1]) if found else QLocale.Country.AnyTerritory
    if territory is QLocale.Country.AnyTerritory:
        return None
    spoken = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    return spoken[0] if spoken else None


def _country() -> QLocale:
    """The country of the locale that the system writes times by; where that names none, the one of its language.

    Windows and macOS have the beginning of a week as a setting of its own, for which Qt asks them.
    """
    here = QLocale.system()
    if sys.platform not in ("win32", "darwin"):
        # For the beginning of a week Qt asks the one for times too, but not for the days that are worked on.
        here = country_named(_locale_of("LC_TIME")) or QLocale(here.name())
    # A system that names no country: the language as at home.
    return QLocale() if here.language() is QLocale.Language.C else here


def _locale_of(what: str) -> str:
    """The locale that times ("LC_TIME") or numbers ("LC_NUMERIC") are written by, as POSIX finds it."""
    return next(filter(None, map(os.environ.get, ("LC_ALL", what, "LANG"))), "")
