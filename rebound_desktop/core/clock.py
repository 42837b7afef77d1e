"""Time is handed in, never read: rules stay pure and tests can choose the day."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct


def zone_named(name: str) -> ZoneInfo:
    """The IANA zone `name`, or UTC where the name is unknown (an old or a foreign time zone database)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # OSError: the name of a folder of zones, such as "Europe".
        return ZoneInfo("UTC")


class Clock(Struct, frozen=True):
    """The present moment and where the person is.

    now: returns an aware datetime; seen_from: an IANA name such as "Europe/Lisbon", or what tells the present one, as
    a computer may travel while the program runs.
    """

    now: Callable[[], datetime]
    seen_from: str | Callable[[], str] = "UTC"

    @property
    def zone(self) -> str:
        """The IANA name of the time zone where the person is now."""
        return self.seen_from if isinstance(self.seen_from, str) else self.seen_from()

    def moment(self) -> datetime:
        """Now, in UTC."""
        return self.now().astimezone(UTC)

    def local(self, moment: datetime | None = None) -> datetime:
        """`moment` (or now) as the wall clock beside the person shows it."""
        return (moment or self.now()).astimezone(zone_named(self.zone))

    def today(self) -> date:
        """The day it is where the person is."""
        return self.local().date()


def system_clock(seen_from: str | Callable[[], str]) -> Clock:
    """The computer's own clock, seen from a time zone, or from where it is (see `Clock`)."""
    return Clock(lambda: datetime.now(UTC), seen_from)
