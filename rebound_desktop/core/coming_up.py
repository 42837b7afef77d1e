"""Which interviews are spoken of today: what one gets ready for, and what is written down while it is fresh. Pure."""

from collections.abc import Iterable
from datetime import datetime

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.jobs import Round

SPOKEN_OF, GOT_READY_FOR = 2, 3


def spoken_of(rounds: Iterable[Round], clock: Clock) -> tuple[tuple[Round, datetime], ...]:
    """Those to speak of, two at most, each with when it begins by the clock beside the person: the next one to come
    before all, then what is nearest, yet to come or just over. What was written down is over and done with.
    """
    now = clock.local().replace(tzinfo=None)
    known = [
        (each, begins)
        for each in rounds
        if (begins := each.begins_here(clock)) is not None
        and not (each.has_begun(clock) and each.is_written_down)
    ]
    known.sort(key=lambda told: abs(told[1] - now))
    coming = [told for told in known if not told[0].has_begun(clock)][:1]
    return (*coming, *(told for told in known if told not in coming))[:SPOKEN_OF]


def to_get_ready_for(rounds: Iterable[Round], clock: Clock) -> tuple[tuple[Round, datetime], ...]:
    """The next interviews, three at most and one of each job, with when they begin by the clock beside the person."""
    known = [
        (each, begins)
        for each in rounds
        if (begins := each.begins_here(clock)) is not None and not each.has_begun(clock)
    ]
    known.sort(key=lambda told: told[1])
    first: dict[int, tuple[Round, datetime]] = {}
    for told in known:
        first.setdefault(told[0].job_id, told)
    return tuple(first.values())[:GOT_READY_FOR]


def yet_to_come(rounds: Iterable[Round], clock: Clock) -> tuple[Round, ...]:
    """Those that have not begun, the next one first and those without a day last."""
    coming = (each for each in rounds if not each.has_begun(clock))
    return tuple(sorted(coming, key=lambda each: each.begins_here(clock) or datetime.max))
