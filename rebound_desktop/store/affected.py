"""What a salvaged journal says of itself, read at every start: kept apart from the salvaging, which is large."""

import json
from datetime import date, datetime

from msgspec import Struct

# The preference that says which days are affected, until what is missing was taken from a copy.
AFFECTED = "affected_days"


class Affected(Struct, frozen=True):
    """When the journal was salvaged, and which days have entries that are missing."""

    at: datetime
    days: tuple[date, ...]


def affected(preference: str) -> Affected | None:
    """What AFFECTED says; None when nothing is missing any more."""
    if not preference:
        return None
    at, days = json.loads(preference)
    return Affected(datetime.fromisoformat(at), tuple(date.fromisoformat(day) for day in days))
