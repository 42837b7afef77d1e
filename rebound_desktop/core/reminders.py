"""When to say that something waits: at the times the person chose, and only while one is near. Pure."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

# Somebody who starts the program in the evening is not told what was for the morning.
STILL_NEAR = timedelta(hours=3)


def times_of(chosen: Iterable[str]) -> tuple[time, ...]:
    """The chosen times of the day, each "HH:MM"; "" is none."""
    return tuple(time.fromisoformat(each) for each in chosen if each)


def is_due(now: datetime, times: Iterable[time], last: datetime | None) -> bool:
    """Whether to look if something waits. now: the time on the wall; last: when it was said last, on the same wall."""
    return any(
        at <= now <= at + STILL_NEAR and (last is None or last < at)
        for at in (datetime.combine(now.date(), each) for each in times)
    )
