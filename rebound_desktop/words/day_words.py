"""How days are typed in the language in force. Apart from the other words: only searching for a day needs it."""

from PySide6.QtCore import QCoreApplication, QLocale

from rebound_desktop.core.days_said import Vocabulary
from rebound_desktop.core.palette import folded
from rebound_desktop.words.days import number_words

translate = QCoreApplication.translate


def day_vocabulary() -> Vocabulary:
    """The words for days of the language in force, as they are typed."""
    locale = QLocale()
    sizes = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return Vocabulary(
        days={
            folded(translate("days", "today")): 0,
            folded(translate("days", "yesterday")): 1,
            folded(translate("days", "tomorrow")): -1,
        },
        weekdays={
            folded(name(number, size)).rstrip("."): number - 1
            for number in range(1, 8)
            for size in sizes
            for name in (locale.dayName, locale.standaloneDayName)
        },
        months={
            folded(name(number, size)).rstrip("."): number
            for number in range(1, 13)
            for size in sizes
            for name in (locale.monthName, locale.standaloneMonthName)
        },
        last=frozenset(_several(translate("days", "last"))),
        this=frozenset(_several(translate("days", "this"))),
        ago=frozenset(_several(translate("days", "ago"))),
        units={
            **dict.fromkeys(_several(translate("days", "day days")), "day"),
            **dict.fromkeys(_several(translate("days", "week weeks")), "week"),
            **dict.fromkeys(_several(translate("days", "month months")), "month"),
            **dict.fromkeys(_several(translate("days", "year years")), "year"),
        },
        numbers={word: number for number, word in enumerate(map(folded, number_words()))},
        idle=frozenset(_several(translate("days", "the of on"))),
    )


def _several(text: str) -> list[str]:
    """The forms of a word, as a translation lists them with spaces between."""
    return folded(text).split()
