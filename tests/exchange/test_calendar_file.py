"""A calendar file says when, where and what, in the zone the person is in, whatever the words hold."""

from datetime import UTC, datetime, timedelta

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from rebound_desktop.exchange.calendar_file import Appointment, calendar_file

MADE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from([",", ";", "\\", ":", '"']), max_size=200
)


def test_an_interview_stands_in_the_calendar_at_its_time_with_the_rules_of_its_zone() -> None:
    starts = datetime(2026, 12, 1, 14, 30)
    content = calendar_file(
        (Appointment("ab12", "Northwind: on site", starts, "Europe/Berlin", 45, "Granary Street", "bread"),),
        MADE,
    )
    read = icalendar.Calendar.from_ical(content)
    (event,) = read.walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2026-12-01T14:30:00+01:00"
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=45)
    assert (str(event["summary"]), str(event["location"])) == ("Northwind: on site", "Granary Street")
    assert [str(zone["tzid"]) for zone in read.walk("VTIMEZONE")] == ["Europe/Berlin"]
    assert content.startswith(b"BEGIN:VCALENDAR\r\n") and max(map(len, content.split(b"\r\n"))) <= 75


def test_a_zone_that_is_not_known_leaves_the_time_on_the_wall() -> None:
    content = calendar_file((Appointment("a", "x", datetime(2026, 12, 1, 9), "Mars/Olympus"),), MADE)
    assert b"DTSTART:20261201T090000\r\n" in content and b"DTEND:20261201T100000\r\n" in content


@given(WORDS, WORDS, WORDS)
def test_any_words_come_back_as_they_were(summary: str, place: str, notes: str) -> None:
    content = calendar_file(
        (Appointment("a", summary, datetime(2026, 12, 1, 9), "UTC", None, place, notes),), MADE
    )
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert (str(event["summary"]), str(event.get("location", "")), str(event.get("description", ""))) == (
        summary,
        place,
        notes,
    )
