"""An interview as a calendar file (iCalendar, RFC 5545), for the calendar a person keeps elsewhere."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

USUAL_MINUTES = 60


class Appointment(Struct, frozen=True):
    """What a calendar is told. starts_at: the time on the wall in `zone`, without a zone of its own."""

    uid: str
    summary: str
    starts_at: datetime
    zone: str
    minutes: int | None = None
    place: str = ""
    notes: str = ""


class WholeDay(Struct, frozen=True):
    """Something for a day, at no time of it."""

    uid: str
    summary: str
    day: date
    notes: str = ""


def calendar_file(
    appointments: tuple[Appointment, ...], made_at: datetime, days: tuple[WholeDay, ...] = ()
) -> bytes:
    """The file, with the rules of every zone it names. A zone unknown here leaves the time as the wall shows it.

    made_at: an aware moment, which the format wants.
    """
    # 72 ms, and needed only here.
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Rebound//rebound-desktop//EN")
    calendar.add("version", "2.0")
    for each in appointments:
        starts_at = _in_zone(each)
        event = icalendar.Event()
        event.add("uid", f"{each.uid}@rebound-desktop")
        event.add("dtstamp", made_at.astimezone(UTC))
        event.add("dtstart", starts_at)
        event.add("dtend", starts_at + timedelta(minutes=each.minutes or USUAL_MINUTES))
        event.add("summary", each.summary)
        if each.place:
            event.add("location", each.place)
        if each.notes:
            event.add("description", each.notes)
        calendar.add_component(event)
    for day in days:
        event = icalendar.Event()
        event.add("uid", f"{day.uid}@rebound-desktop")
        event.add("dtstamp", made_at.astimezone(UTC))
        event.add("dtstart", day.day)
        event.add("summary", day.summary)
        # Nobody is busy all day for a card to write.
        event.add("transp", "TRANSPARENT")
        if day.notes:
            event.add("description", day.notes)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    for zone in calendar.walk("VTIMEZONE"):
        # The library's remark on it: RFC 5545 has no place for one there.
        zone.pop("comment", None)
    return bytes(calendar.to_ical())


def _in_zone(each: Appointment) -> datetime:
    try:
        return each.starts_at.replace(tzinfo=ZoneInfo(each.zone))
    except (ZoneInfoNotFoundError, ValueError):
        return each.starts_at.replace(tzinfo=None)
