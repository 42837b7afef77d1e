"""The sample's days are written as they fell in one reference year, and moved by whole weeks.

So a Thursday stays a Thursday in every sentence, and the last Monday is that of the week of `today`.
"""

import re
from datetime import date, datetime, time, timedelta

from rebound_desktop.core.weeks import MONDAY, week_of

REFERENCE_MONDAY = date(2026, 11, 23)
_DAY_IN_TEXT = re.compile(r"\{(\d{4}-\d\d)(-\d\d)?\}")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Dates:
    """Days and moments of the reference year, moved to end in the week of `today`."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._shift = week_of(today, MONDAY).monday - REFERENCE_MONDAY

    def day(self, written: str) -> date:
        """Where "2026-11-19" falls now; "+4" is four days after today, or the Monday after a weekend."""
        if written.startswith("+"):
            coming = self.today + timedelta(days=int(written[1:]))
            return coming + timedelta(days=max(0, 7 - coming.weekday()) if coming.weekday() > 4 else 0)
        return date.fromisoformat(written) + self._shift

    def moment(self, written: str) -> datetime:
        """A time on the wall, from "2026-11-19 10:00" or "+4 10:00"; without a time, seven in the evening."""
        day, _, clock = written.partition(" ")
        return datetime.combine(self.day(day), time.fromisoformat(clock) if clock else time(19))

    def in_words(self, text: str) -> str:
        """The text with {2026-11-02} and {2026-11} said as they fall now: "2 November", "November"."""

        def said(match: re.Match[str]) -> str:
            day = self.day(match[1] + (match[2] or "-15"))
            month = _MONTHS[day.month - 1]
            return f"{day.day} {month}" if match[2] else month

        return _DAY_IN_TEXT.sub(said, text)
