"""What Day One notes beside the words of an entry: weather, activity, music. Kept beneath the page, a line each."""

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any

from rebound_desktop.core.import_report import Stays

# What `day_one` reads itself, and what tells how an entry was edited.
_ASKED = frozenset(
    {
        "uuid", "creationDate", "timeZone", "text", "richText", "tags", "starred", "isPinned", "pinned", "location",
        "mood", "feeling", "photos", "videos", "audios", "pdfAttachments", "modifiedDate", "isAllDay", "duration",
        "editingTime", "sourceString", "weather", "userActivity", "stepCount", "music",
    }
)  # fmt: skip
_DEVICE = "creation"
_SKY = ("sunriseDate", "sunsetDate", "moonPhase", "moonPhaseCode")
_LONGEST = 2_000


def lines(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Names and words of what no field here is for."""
    for name, words in (
        ("Weather", _weather(_within(record, "weather"))),
        ("Activity", _activity(record)),
        ("Music", _music(record.get("music"))),
    ):
        if words:
            yield name, words
    for name, value in record.items():
        if name not in _ASKED and not name.startswith(_DEVICE) and (words := _words(value)):
            yield " ".join(name[:_LONGEST].split()), words


def staying(record: Mapping[str, Any]) -> Iterator[Stays]:
    """What does not come along."""
    place, weather = _within(record, "location"), _within(record, "weather")
    if any(
        _words(value) for name, value in record.items() if name.startswith(_DEVICE) and name != "creationDate"
    ):
        yield Stays.DEVICE
    if _figure(place.get("latitude")) and _figure(place.get("longitude")):
        yield Stays.COORDINATES
    if any(weather.get(name) not in (None, "") for name in _SKY):
        yield Stays.SUN_AND_MOON
    if record.get("modifiedDate"):
        yield Stays.CHANGED


def _weather(told: Mapping[str, Any]) -> str:
    """As it was noted, in words: "Light rain, 9 °C, wind 12 km/h"."""
    warm, felt = _figure(told.get("temperatureCelsius")), _figure(told.get("windChillCelsius"))
    parts = [_words(told.get("conditionsDescription")) or _words(told.get("weatherCode")).replace("-", " ")]
    parts.append(f"{warm} °C" if warm else "")
    parts.append(f"feels like {felt} °C" if felt and felt != warm else "")
    for name, said in (
        ("windSpeedKPH", "wind {} km/h"),
        ("relativeHumidity", "humidity {} %"),
        ("pressureMB", "pressure {} mb"),
        ("visibilityKM", "visibility {} km"),
    ):
        figure = _figure(told.get(name))
        # A service that does not know says 0.
        parts.append(said.format(figure) if figure not in ("", "0") else "")
    return ", ".join(filter(None, parts))


def _activity(record: Mapping[str, Any]) -> str:
    told = _within(record, "userActivity")
    steps = _figure(told.get("stepCount")) or _figure(record.get("stepCount"))
    walked = f"{steps} steps" if steps not in ("", "0") else ""
    return ", ".join(filter(None, (_words(told.get("activityName")), walked)))


def _music(told: Any) -> str:
    if not isinstance(told, dict):
        return _words(told)
    return ", ".join(filter(None, map(_words, told.values())))


def _within(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = record.get(name)
    return found if isinstance(found, dict) else {}


def _words(value: Any) -> str:
    """A text, on one line."""
    return " ".join(value[:_LONGEST].split()) if isinstance(value, str) else ""


def _figure(value: Any) -> str:
    """A number as one says it; Day One Classic writes some as texts."""
    if type(value) not in (int, float, str):
        return ""
    try:
        number = round(float(value), 1)
    except (ValueError, OverflowError):
        return ""
    if not isfinite(number):
        return ""
    return str(int(number) if number.is_integer() else number)
