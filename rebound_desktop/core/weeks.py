"""Weeks: seven days, from whichever weekday they begin on where a person lives. Pure.

Weekdays are numbered as ISO 8601 has them: Monday 1 to Sunday 7. Which of them begins a week comes in.
"""

from datetime import date

from msgspec import Struct

MONDAY = 1


class Week(Struct, frozen=True):
    """Seven days in a row, and the Monday that lies among them.

    What is written for a week is kept by that Monday, wherever weeks begin: so it stays with its week when somebody
    moves to another country, or merges with a copy from there.
    """

    first: date
    last: date
    monday: date

    @property
    def days(self) -> tuple[date, ...]:
        """All of them, in their order."""
        return tuple(map(date.fromordinal, range(self.first.toordinal(), self.last.toordinal() + 1)))


def week_of(day: date, begins: int) -> Week:
    """The week that a day lies in, where weeks begin on the weekday `begins`. That of its Monday is the same."""
    first = day.toordinal() - place_in_week(day, begins)
    return Week(_day(first), _day(first + 6), _day(first + (MONDAY - begins) % 7))


def place_in_week(day: date, begins: int) -> int:
    """How many days of its week come before a day."""
    return (day.isoweekday() - begins) % 7


def weekdays(begins: int) -> tuple[int, ...]:
    """All seven, from the one that begins a week."""
    return tuple((begins - 1 + place) % 7 + 1 for place in range(7))


def _day(ordinal: int) -> date:
    """Of the first week that there is and of the last one a part may be missing."""
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))
