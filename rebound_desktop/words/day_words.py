"""How days are typed in the language in force. Apart from the other words: only searching for a day needs it."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from rebound_desktop.core.day_words import Vocabulary
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.typed_when import order_of
from rebound_desktop.country import week_begins
from rebound_desktop.words.days import number_words

translate = QCoreApplication.translate


# Letters that months are shortened to; one is as often of four.
_SHORT, _SEPTEMBER, _SEPT = 3, 9, 4
_UNITS = ("day", "week", "month", "year")


def day_vocabulary() -> Vocabulary:
    """The words for days of the language in force, as they are typed."""
    locale = QLocale()
    weekdays = _names(range(1, 8), locale.dayName, locale.standaloneDayName)
    months = _names(range(1, 13), locale.monthName, locale.standaloneMonthName)
    order = order_of(locale.dateFormat(QLocale.FormatType.ShortFormat))
    return Vocabulary(
        days={
            plain_letters(translate("days", "today")): 0,
            plain_letters(translate("days", "yesterday")): 1,
            **dict.fromkeys(_with_commas(translate("days", "day before yesterday")).split(", "), 2),
            **dict.fromkeys(_with_commas(translate("days", "tomorrow, tmrw")).split(", "), -1),
            **dict.fromkeys(_with_commas(translate("days", "day after tomorrow")).split(", "), -2),
        },
        weekdays=weekdays,
        months=_shortened(months, weekdays) | months,
        last=frozenset(_forms(translate("days", "last"))),
        this=frozenset(_forms(translate("days", "this"))),
        next=frozenset(_forms(translate("days", "next coming"))),
        #: Of the forms of "next coming" those that do not mean a weekday of this week: "next Wednesday", said on a
        #: Monday, is the one of next week. Where the coming one is meant by all of them, leave the English.
        skipping=frozenset(_forms(translate("days", "next"))),
        ago=frozenset(_forms(translate("days", "ago"))),
        ahead=frozenset(_forms(translate("days", "in, from now"))),
        units={
            **dict.fromkeys(_forms(translate("days", "day days")), "day"),
            **dict.fromkeys(_forms(translate("days", "week weeks")), "week"),
            **dict.fromkeys(_forms(translate("days", "month months")), "month"),
            **dict.fromkeys(_forms(translate("days", "year years")), "year"),
        },
        numbers={word: number for number, word in enumerate(map(plain_letters, number_words()))},
        several={
            **_counted(1, translate("days", "a day, a week, a month, a year")),
            **_counted(2, translate("days", "two days, a fortnight, two months, two years")),
        },
        fillers=frozenset(_forms(translate("days", "the of on in at st nd rd th"))),
        week_begins=week_begins(),
        month_first=order.index("M") < order.index("d"),
    )


def _names(numbers: range, *called: Callable[[int, QLocale.FormatType], str]) -> dict[str, int]:
    """The names of weekdays or months, long and short. A single letter says too little to be one."""
    sizes = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names = {
        plain_letters(name(number, size)).rstrip("."): number
        for number in numbers
        for size in sizes
        for name in called
    }
    return {name: number for name, number in names.items() if len(name) > 1}


def _shortened(months: Mapping[str, int], weekdays: Mapping[str, int]) -> dict[str, int]:
    """Months as short as many write them, "Sep" beside the language's own "Sept", where that can be no other word."""
    meant: dict[str, set[int]] = {}
    for name, number in months.items():
        for size in (_SHORT, _SEPT) if number == _SEPTEMBER else (_SHORT,):
            if name.isascii() and name.isalpha() and len(name) > size:
                meant.setdefault(name[:size], set()).add(number)
    return {short: each.pop() for short, each in meant.items() if len(each) == 1 and short not in weekdays}


def _counted(count: int, text: str) -> dict[str, tuple[int, str]]:
    """A day, a week, a month and a year as a translation has them, with commas between and / before another form."""
    return {
        form.strip(): (count, unit)
        for unit, forms in zip(_UNITS, _with_commas(text).split(","), strict=False)
        for form in forms.split("/")
    }


def _forms(text: str) -> list[str]:
    """The forms of a word, as a translation lists them: commas between them, or only spaces."""
    plain = _with_commas(text)
    return [form.strip() for form in plain.split(",")] if "," in plain else plain.split()


def _with_commas(text: str) -> str:
    """The text folded, its commas those of English."""
    return re.sub("[،、] *", ", ", plain_letters(text))
