"""Which backups are kept: many of the last days, fewer the older they are, and those that were pinned."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from msgspec import Struct

RECENT = timedelta(days=2)
RECENT_AT_MOST = 12
DAYS, WEEKS, MONTHS = 12, 10, 9
_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAYS, lambda moment: moment.date()),
    (WEEKS, lambda moment: moment.isocalendar()[:2]),
    (MONTHS, lambda moment: (moment.year, moment.month)),
)


class Copy(Struct, frozen=True):
    """A backup as far as keeping it goes: when it was made (aware), its bytes, and whether it was pinned."""

    made_at: datetime
    size: int = 0
    is_pinned: bool = False


def to_keep(copies: Iterable[Copy], now: datetime, at_most: int = 0) -> frozenset[datetime]:
    """Of these backups, the moments of those to keep at `now`.

    All of the last two days up to 12, then the newest of each of 12 days, 10 weeks and 9 months. The newest
    of all is always kept; so is what was pinned. Those dated in the future are judged among themselves, as at the
    newest of them: whichever way the clock was wrong, neither they nor the others take anybody's place.

    at_most: bytes that all of them may take; 0 is no limit. Beyond it those of the future go first, then the many of
    the last two days, the oldest ahead, then the oldest of the others. What is always kept counts, and stays.
    """
    newest_first = sorted(copies, key=lambda copy: copy.made_at, reverse=True)
    ahead = [copy.made_at for copy in newest_first if copy.made_at > now]
    moments = [copy.made_at for copy in newest_first if copy.made_at <= now]
    always = {*moments[:1], *ahead[:1], *(copy.made_at for copy in newest_first if copy.is_pinned)}
    going_first: list[datetime] = []
    for group, seen_at in ((ahead, max(ahead, default=now)), (moments, now)):
        recent, spread = _by_age(group, seen_at)
        going_first += (*sorted(recent - spread - always), *sorted(spread - always))
    kept = always.union(going_first)
    if at_most > 0:
        taken = sum(copy.size for copy in newest_first if copy.made_at in kept)
        size_of = {copy.made_at: copy.size for copy in newest_first}
        for moment in going_first:
            if taken <= at_most:
                break
            kept.discard(moment)
            taken -= size_of[moment]
    return frozenset(kept)


def as_it_is(
    moments: Iterable[datetime], now: datetime, replaced_at: datetime | None = None
) -> datetime | None:
    """Of the moments of a journal's backups, that of the one which holds it as it is at `now`; None where none may.

    Asked where nothing was written since its last backup: that is the newest, but for those of a clock that ran ahead.
    replaced_at: when another file took the journal's place; what was backed up before that is another journal's state.
    """
    newest = max((moment for moment in moments if moment <= now), default=None)
    is_since = newest is not None and (replaced_at is None or newest > replaced_at)
    return newest if is_since else None


def _by_age(moments: list[datetime], now: datetime) -> tuple[set[datetime], set[datetime]]:
    """Of moments, the newest first: the last ones of two days, and one of each day, week and month."""
    # Several of one moment, as the same copy under two names, take one place.
    late = dict.fromkeys(moment for moment in moments if now - moment <= RECENT)
    recent = set(list(late)[:RECENT_AT_MOST])
    spread: set[datetime] = set()
    for periods, name in _PERIODS:
        newest_of: dict[object, datetime] = {}
        for moment in moments:
            newest_of.setdefault(name(moment), moment)
        spread.update(list(newest_of.values())[:periods])
    return recent, spread
