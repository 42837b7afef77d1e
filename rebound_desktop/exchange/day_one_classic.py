"""Day One Classic: a file an entry (`entries/*.doentry`, a property list in XML), a picture named by its entry."""

import plistlib
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any
from xml.parsers.expat import ExpatError

from msgspec.structs import replace

from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import EntryIn, FileIn
from rebound_desktop.exchange.attachments_in import Attachments
from rebound_desktop.exchange.sources import Refused

END = ".doentry"
_LARGEST = 8 * 1024 * 1024


def is_entry(text: str) -> bool:
    """Whether a text is such an entry: a property list with the keys that all of them have."""
    return "<plist" in text[:1000] and "<key>Entry Text</key>" in text and "<key>Creation Date</key>" in text


def as_record(content: bytes) -> dict[str, Any]:
    """An entry in the words of Day One 2's JSON, so that both are read in one way. Raises Refused."""
    if len(content) > _LARGEST:
        raise Refused(Why.TOO_LARGE)
    try:
        # Entities are refused by the library itself.
        found = plistlib.loads(content, fmt=plistlib.FMT_XML)
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        TypeError,
        AttributeError,
        KeyError,
    ) as error:
        raise Refused(Why.NOT_READABLE) from error
    except (RecursionError, IndexError, OverflowError) as error:
        raise Refused(Why.TOO_DEEP) from error
    if not isinstance(found, dict):
        raise Refused(Why.NOT_READABLE)
    made = found.get("Creation Date")
    place = found.get("Location")
    place = place if isinstance(place, dict) else {}
    creator = found.get("Creator")
    return {
        "creationDate": made.replace(tzinfo=UTC).isoformat() if isinstance(made, datetime) else "",
        "timeZone": found.get("Time Zone"),
        "text": found.get("Entry Text"),
        "tags": found.get("Tags"),
        "starred": found.get("Starred") is True,
        "uuid": found.get("UUID"),
        "location": {
            "placeName": place.get("Place Name"),
            "localityName": place.get("Locality"),
            "administrativeArea": place.get("Administrative Area"),
            "country": place.get("Country"),
            "latitude": place.get("Latitude"),
            "longitude": place.get("Longitude"),
        },
        "weather": _weather(found.get("Weather")),
        "userActivity": {"activityName": found.get("Activity"), "stepCount": found.get("Step Count")},
        "music": found.get("Music"),
        "creationDevice": creator.get("Device Agent") if isinstance(creator, dict) else creator,
    }


def _weather(told: Any) -> dict[str, Any]:
    names = {
        "Description": "conditionsDescription",
        "Celsius": "temperatureCelsius",
        "Wind Chill Celsius": "windChillCelsius",
        "Wind Speed KPH": "windSpeedKPH",
        "Relative Humidity": "relativeHumidity",
        "Pressure MB": "pressureMB",
        "Visibility KM": "visibilityKM",
    }
    found = {new: told[name] for name, new in names.items() if name in told} if isinstance(told, dict) else {}
    if isinstance(told, dict) and any(
        isinstance(told.get(f"{name} Date"), datetime) for name in ("Sunrise", "Sunset")
    ):
        found["sunriseDate"] = True
    return found


def with_picture(name: str, entry: EntryIn, attachments: Attachments) -> EntryIn:
    """An entry with the one picture that is named by it, beneath its text."""
    file: FileIn | None = attachments.beside(PurePosixPath(name).stem, END)
    if file is None:
        return entry
    text = f"{entry.text}\n\n{attachments.shown_as_photo(file.name)}"
    return replace(entry, text=text, files=(*entry.files, file))
