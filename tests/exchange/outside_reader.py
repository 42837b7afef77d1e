"""Cards and calendars as the libraries of other programs read them, as JSON: Evolution's address book and libical.

Run by the system's own Python, which has them where a person installed them (`gir1.2-ebookcontacts-1.2`,
`gir1.2-ical-3.0`): `/usr/bin/python3 tests/exchange/outside_reader.py people.vcf`. Nothing of ours is imported.
"""

import json
import re
import sys
from pathlib import Path

import gi


def cards(text):
    """Each card as a list of lines: group, name, parameters, and the values taken apart."""
    gi.require_version("EBookContacts", "1.2")
    from gi.repository import EBookContacts

    return [
        [
            {
                "group": line.get_group() or "",
                "name": line.get_name(),
                "params": {param.get_name(): param.get_values() for param in line.get_params()},
                "values": line.get_values(),
            }
            for line in EBookContacts.VCard.new_from_string(whole).get_attributes()
        ]
        for whole in re.findall(r"BEGIN:VCARD\r\n.*?END:VCARD\r\n", text, re.DOTALL)
    ]


def calendar(text):
    """What libical finds wrong with a calendar, and each event."""
    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib

    whole = ICalGLib.Component.new_from_string(text)
    whole.check_restrictions()
    kind, events = ICalGLib.ComponentKind.VEVENT_COMPONENT, []
    event = whole.get_first_component(kind)
    while event is not None:
        begin, end = event.get_dtstart(), event.get_dtend()
        zone = begin.get_timezone()
        events.append(
            {
                "uid": event.get_uid(),
                "summary": event.get_summary(),
                "location": event.get_location(),
                "description": event.get_description(),
                "begin": begin.as_ical_string(),
                "end": end.as_ical_string(),
                "zone": zone.get_tzid() if zone else "",
                "utc": begin.as_timet_with_zone(zone) if zone else None,
            }
        )
        event = whole.get_next_component(kind)
    wrong = [line for line in whole.as_ical_string().splitlines() if "X-LIC-ERROR" in line]
    return {"wrong": wrong, "events": events}


if __name__ == "__main__":
    file = Path(sys.argv[1])
    content = file.read_bytes().decode()
    print(json.dumps(cards(content) if file.suffix == ".vcf" else calendar(content)))
