"""A clock that stands where it is put, so that a year can be lived in a second."""

from collections.abc import Callable
from datetime import UTC, datetime

from rebound_desktop.core.clock import Clock, zone_named

FIRST_MOMENT = datetime(2025, 11, 24, 8, 0, tzinfo=UTC)


class MovableClock:
    """Hand `clock` to the store; move it while the sample is written; let it run afterwards, if wanted."""

    def __init__(self, moment: datetime = FIRST_MOMENT, zone: str = "Europe/Lisbon") -> None:
        """Stand at `moment` (aware), seen from `zone` (an IANA name)."""
        self._now: Callable[[], datetime] = lambda: moment
        self.clock = Clock(lambda: self._now(), zone)

    def move_to(self, moment: datetime) -> None:
        """Stand at `moment`; without a zone it is the time on the wall where the person is."""
        aware = moment if moment.tzinfo else moment.replace(tzinfo=zone_named(self.clock.zone))
        self._now = lambda: aware

    def run(self, now: Callable[[], datetime] | None = None) -> None:
        """From here on tell the time of `now` (returns an aware datetime), or of the computer."""
        self._now = now or (lambda: datetime.now(UTC))
