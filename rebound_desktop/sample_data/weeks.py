"""Plans that were written for a week, each on its own; nothing is carried over."""

from rebound_desktop.sample_data.script import Week

WEEKS: tuple[Week, ...] = (
    Week("2026-01-12 11:00", "Adatum", "Anna", "Monday mornings", "at the library"),
    Week("2026-02-23 18:00", "", "Ruth and Peter, a card each", "evenings only", "at home"),
    Week(
        "2026-03-09 08:30",
        "Woodgrove, Lucerne",
        "Lars Holm",
        "mornings until eleven",
        "at the library",
        goal=3,
    ),
    Week("2026-03-23 08:40", "Bellows College", "Clara", "Monday and Wednesday", "at the library"),
    Week(
        "2026-06-15 19:00",
        "Proseware, Wide World",
        "Mei-Ling, Greta",
        "evenings",
        "at the kitchen table",
        goal=2,
    ),
    Week("2026-09-07 10:30", "", "Clara, Tadhg", "mornings", "at the library", off=(4, 6, 7)),
    Week("2026-10-05 09:00", "Trey, Contoso", "Noor, Daniel", "mornings", "at the library", goal=4),
    Week("2026-10-26 09:10", "Contoso, Northwind", "Daniel, Maria", "mornings", "at the library"),
    Week(
        "2026-11-09 09:05",
        "Tailspin, Fabrikam, Contoso",
        "Aiko, Ines, Daniel",
        "around the rounds",
        "on trams",
    ),
    Week(
        "2026-11-16 10:20",
        "Northwind",
        "Priya on Thursday",
        "mornings",
        "at the library",
        off=(6, 7),
        review="Priya listened more than she asked. The library is warm on Mondays and full on Wednesdays.",
    ),
    Week("2026-11-23 08:36", "Fabrikam and Contoso", "", "mornings", "at the library", off=(6, 7)),
    # Only when it is the weekend: where weeks begin on a Saturday or a Sunday it is the present one.
    Week(
        "2026-11-28 08:50", "Fabrikam and Contoso", "", "mornings", "at the library", off=(6, 7), coming=True
    ),
)
