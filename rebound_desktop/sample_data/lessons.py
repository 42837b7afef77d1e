"""What the year taught, each with the page that proves it."""

from rebound_desktop.sample_data.script import Learned

LESSONS: tuple[Learned, ...] = (
    Learned("2026-11-06 15:30", "The plain answer is my good answer.", "contoso video page", "contoso"),
    Learned("2026-11-15 17:45", "I wait better when more than one thing is open.", "week mid november"),
    Learned(
        "2026-11-18 20:40",
        "What I write before an offer is worth more than what I write after.",
        "tailspin second page",
        "tailspin",
    ),
    Learned(
        "2026-11-23 08:33", "I can be asked twice and not get louder.", "northwind panel story", "northwind"
    ),
)
