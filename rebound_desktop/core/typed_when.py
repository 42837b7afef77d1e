"""A time or a day typed as a whole over the one that stood in a field: "15:45", "1545", "4 Dec 2026". Pure.

Digits of any script count, as int() has them.
"""

import re
from collections.abc import Mapping
from datetime import date, time

_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_NOON = 12


def typed_time(text: str, standing: time, halves: tuple[str, str]) -> time | None:
    """The time that was typed; None when it is none.

    halves: how the language writes before and after noon, such as ("AM", "PM"); two empty ones where it has no need.
    A time such as "3:45" that leaves its half out, where the language has halves, is in the half of `standing`.
    """
    numbers = _NUMBER.findall(text)
    if len(numbers) == 1 and len(numbers[0]) in (3, 4):
        numbers = [numbers[0][:-2], numbers[0][-2:]]
    if not 1 <= len(numbers) <= 2 or any(len(number) > 2 for number in numbers):
        return None
    hour, minute = int(numbers[0]), int(numbers[1]) if len(numbers) == 2 else 0
    half = _half(text, halves)
    if half is None and all(halves) and 1 <= hour <= _NOON:
        half = standing.hour // _NOON
    if half is not None and 1 <= hour <= _NOON:
        hour = hour % _NOON + _NOON * half
    return time(hour, minute) if hour < 24 and minute < 60 else None


def typed_day(text: str, standing: date, order: str, months: Mapping[str, int]) -> date | None:
    """The day that was typed; None when it is none. A year left out is that of `standing`.

    order: the language's, such as "dMy"; a number of four digits is the year wherever it stands, and begins an
    ISO day. months: names in small letters, whole and shortened; the beginning of one is enough where it is the only.
    """
    numbers = _NUMBER.findall(text)
    if len(numbers) == 1 and len(numbers[0]) in (6, 8):
        numbers = _parted(numbers[0], order)
    month = _month_in(_WORD.findall(text.casefold()), months)
    parts = [part for part in order if part != "M" or month is None]
    if numbers and len(numbers[0]) == 4:
        parts = sorted(parts, key="yMd".index)
    elif len(numbers) == len(parts) - 1:
        parts.remove("y")
    elif len(numbers) == len(parts) and len(numbers[-1]) == 4:
        parts = [*(part for part in parts if part != "y"), "y"]
    if len(numbers) != len(parts):
        return None
    said = dict(zip(parts, map(int, numbers), strict=True))
    year = said.get("y", standing.year)
    try:
        return date(year + 2000 if year < 100 else year, month or said["M"], said["d"])
    except ValueError:
        return None


def _half(text: str, halves: tuple[str, str]) -> int | None:
    """0 before noon, 1 after, None where it is not said: by the language's word or by a and p, as in "3:45p"."""
    words = text.casefold().replace(".", "")
    for place, names in enumerate(zip(halves, ("a", "p"), strict=True)):
        native, letter = (name.casefold().replace(".", "") for name in names)
        if (native and native in words) or re.search(rf"(?<![^\W\d_]){letter}m?(?![^\W\d_])", words):
            return place
    return None


def _parted(digits: str, order: str) -> list[str]:
    """ "04122026" in the parts of the order."""
    numbers, at = [], 0
    for part in order:
        length = len(digits) - 4 if part == "y" else 2
        numbers.append(digits[at : at + length])
        at += length
    return numbers


def _month_in(words: list[str], months: Mapping[str, int]) -> int | None:
    """The month that is named: of several the last, as a weekday stands before ("mar. 5 mai"), a whole name first."""
    named = [months[word] for word in words if word in months]
    begun = [month for word in words if (month := _begun(word, months)) is not None]
    return next(reversed(named or begun), None)


def _begun(word: str, months: Mapping[str, int]) -> int | None:
    found = {number for name, number in months.items() if name.startswith(word)}
    return found.pop() if len(found) == 1 and len(word) > 1 else None


def order_of(form: str) -> str:
    """The order of day, month and year in a format of Qt's letters: "dMy" of "d MMM yyyy"."""
    return "".join(sorted("dMy", key=re.sub(r"'[^']*'", lambda quoted: " " * len(quoted[0]), form).index))
