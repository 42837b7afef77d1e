"""How the days from one to another are written: what both have in common is said once, where the language has it. Pure.

Forms are Qt's: its letters for day, month and year, and what a language puts between them.
"""

import re
from datetime import date

_DAY = re.compile(r"(?<![d'])d{1,2}(?![de])[.日]?")


def span_forms(whole: str, without_year: str, first: date, last: date) -> tuple[str, str]:
    """The forms of the first day and of the last: "d" and "d MMMM yyyy" of two days in one month.

    whole, without_year: how the language writes a day with its year and without.
    """
    if first.year != last.year:
        return whole, whole
    day = _DAY.search(whole)
    if first.month == last.month and day is not None:
        # What stands before the day goes with the first, what stands after it with the last.
        return whole[: day.end()], whole[day.start() :]
    return (whole, without_year) if whole.startswith("y") else (without_year, whole)
