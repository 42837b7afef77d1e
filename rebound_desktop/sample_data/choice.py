"""What the jobs of the year are judged by, and how each is rated: half points, 0 to 20."""

from rebound_desktop.core.marks import Mark, Tier
from rebound_desktop.sample_data.script import RowTold

ROWS: tuple[RowTold, ...] = (
    RowTold(
        "2026-11-21 17:00",
        "The person I'd work for",
        Tier.MOST,
        {"contoso": 16, "fabrikam": 12, "tailspin": 15, "present": 10},
        lines=(
            ("northwind", "Maria as a manager"),
            ("adatum", "Ruth, who asks and then waits"),
            ("tailspin", "She begins with what goes wrong"),
        ),
        mark=Mark.WANT,
    ),
    RowTold(
        "2026-11-21 17:03",
        "Getting there and back",
        Tier.MOST,
        {"contoso": 15, "fabrikam": 17, "tailspin": 12, "present": 14},
        needed=10,
        lines=(
            ("northwind", "55 minutes each way"),
            ("adatum", "The tram stops at the door"),
            ("contoso", "24 minutes"),
        ),
        mark=Mark.NEED,
    ),
    RowTold(
        "2026-11-21 17:06",
        "What the days are made of",
        Tier.MATTERS,
        {"contoso": 15, "tailspin": 14, "present": 8},
        lines=(
            ("northwind", "A product people can hold"),
            ("adatum", "A day a month on the phones"),
            ("woodgrove", "A service my mother uses"),
            ("contoso", "One parcel in five: a real question"),
        ),
        mark=Mark.WANT,
    ),
    RowTold(
        "2026-11-21 17:08",
        "Pay",
        Tier.MATTERS,
        {"contoso": 12, "fabrikam": 14, "tailspin": 18, "present": 10},
        lines=(("tailspin", "The pay"),),
    ),
    RowTold(
        "2026-11-21 17:10",
        "Days at home",
        Tier.MATTERS,
        {"contoso": 14, "fabrikam": 10, "tailspin": 6, "present": 8},
        lines=(("northwind", "Two days at home"), ("adatum", "Three fixed days on site")),
        mark=Mark.DESERVE,
    ),
    RowTold(
        "2026-11-21 17:12",
        "Room to learn",
        Tier.NICE,
        {"contoso": 12, "fabrikam": 15, "tailspin": 10, "present": 6},
    ),
    RowTold(
        "2026-11-21 17:14",
        "The building",
        Tier.NICE,
        {"contoso": 13, "tailspin": 5, "present": 9},
        lines=(("tailspin", "A hall without daylight"),),
    ),
)
