"""What the year taught, each with the page that proves it."""

from rebound_desktop.sample_data.script import Learned

LESSONS: tuple[Learned, ...] = (
    Learned("2026-01-19 13:00", "I find out why things come back.", "one sentence"),
    Learned(
        "2026-02-22 12:00",
        "When I don't know a number, I can say so once, and stop.",
        "adatum story",
        "adatum",
    ),
    Learned("2026-03-04 20:30", "Being seen and being taken are two things.", "adatum story", "adatum"),
    Learned("2026-03-26 12:20", "I ask for a date. An adverb is not a date.", "an adverb", "woodgrove"),
    Learned("2026-04-26 17:50", "I work best where people ask: can you look at this?", "room 114", "bellows"),
    Learned(
        "2026-05-10 20:55",
        "A no of my own keeps a door open, if I say the reason.",
        "litware nights",
        "litware",
    ),
    Learned("2026-07-03 20:25", "I leave maps.", "a map", "bellows"),
    Learned("2026-07-20 10:40", "Home before seven is a need, not a wish.", "stone in the shoe", "proseware"),
    Learned(
        "2026-08-23 18:15", "I can walk through somebody's house and ask first.", "crossed arms", "wideworld"
    ),
    Learned("2026-08-25 13:50", "I tell it from the cold feet.", "cold feet"),
    Learned("2026-09-17 09:15", "If a no makes me glad, I knew before the form.", "two trains", "margies"),
    Learned(
        "2026-10-22 11:10",
        "I want to work for people who begin with what is hard.",
        "what goes wrong",
        "tailspin",
    ),
    Learned("2026-11-06 15:30", "The plain answer is my good answer.", "contoso video page", "contoso"),
    Learned("2026-11-15 17:45", "I wait better when more than one thing is open.", "week mid november"),
    Learned(
        "2026-11-18 20:40",
        "What I write before an offer weighs more than after.",
        "tailspin second page",
        "tailspin",
    ),
    Learned(
        "2026-11-23 08:33", "I can be asked twice and not get louder.", "northwind panel story", "northwind"
    ),
)
