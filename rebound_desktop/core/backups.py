"""Which backups are kept: many of the last days, fewer the older they are."""

from collections.abc import Iterable
from datetime import datetime, timedelta

RECENT = timedelta(days=2)
RECENT_AT_MOST = 12
DAYS, WEEKS, MONTHS = 12, 10, 9


def to_keep(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Of backups made at `moments` (aware), those to keep at `now`.

    All of the last two days up to 12, then the newest of each of 12 days, 10 weeks and 9 months. The newest
    of all is always kept; so is anything dated in the future, since then it is the clock that is wrong.
    """
    newest_first = sorted(moments, reverse=True)
    keep = set(newest_first[:1]) | {moment for moment in newest_first if moment > now}
    keep.update([moment for moment in newest_first if now - moment <= RECENT][:RECENT_AT_MOST])
    for periods, name in (
        (DAYS, lambda moment: moment.date()),
        (WEEKS, lambda moment: moment.isocalendar()[:2]),
        (MONTHS, lambda moment: (moment.year, moment.month)),
    ):
        newest_of: dict[object, datetime] = {}
        for moment in newest_first:
            newest_of.setdefault(name(moment), moment)
        keep.update(list(newest_of.values())[:periods])
    return frozenset(keep)
