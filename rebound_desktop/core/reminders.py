"""When to say that something waits: once a day, at the time the person chose, and only while it is near. Pure."""

from datetime import date, datetime, time, timedelta

# Somebody who starts the program in the evening is not told what was for the morning.
STILL_NEAR = timedelta(hours=3)


def time_of(chosen: str) -> time | None:
    """The chosen time of the day, "HH:MM"; None for "" (never)."""
    return time.fromisoformat(chosen) if chosen else None


def is_due(now: datetime, at: time | None, last: date | None) -> bool:
    """Whether to look if something waits. now: the time on the wall; last: the day it was said last."""
    if at is None or (last is not None and last >= now.date()):
        return False
    since = now.replace(tzinfo=None) - datetime.combine(now.date(), at)
    return timedelta(0) <= since <= STILL_NEAR
