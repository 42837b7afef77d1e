"""Whether somebody comes back after a gap: they are welcome all that day, and nothing is said of the gap. Pure."""

from datetime import date, timedelta

# So many days without a look at Today are a gap; fewer are a weekend.
GAP = timedelta(days=7)
_BACK = " back"


def looked_in(kept: str, today: date) -> tuple[str, bool]:
    """What to keep of today's look, and whether it is the first after a gap, or on the day of that one.

    kept: what came of the last look, or "" before the first. A clock that was set back is no gap.
    """
    day, is_back = kept.removesuffix(_BACK), kept.endswith(_BACK)
    if day != today.isoformat():
        is_back = bool(day) and today - date.fromisoformat(day) >= GAP
    return f"{today.isoformat()}{_BACK if is_back else ''}", is_back
