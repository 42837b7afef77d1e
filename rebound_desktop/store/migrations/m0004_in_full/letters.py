"""Schema 4, letters: the day of the news, an address of a letter's own, templates, and the week in full. Frozen."""

from rebound_desktop.store.migrations.m0004_in_full.parts import Part

PART = Part(
    columns=(
        # The day of the news a letter begins with.
        ("letter", "news_on TEXT"),
        # The lines on the envelope, where they are others than the person's own.
        ("letter", "address TEXT NOT NULL DEFAULT ''"),
        # The Monday of the week it was drafted ahead for.
        ("letter", "for_week TEXT"),
        # Days of the week without plans, Monday 1 to Sunday 7: "6 7".
        ("week_plan", "days_off TEXT NOT NULL DEFAULT ''"),
        ("week_plan", "review TEXT NOT NULL DEFAULT ''"),
    ),
    tables={
        "letter_template": """kind TEXT NOT NULL, title TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '',
            body TEXT NOT NULL DEFAULT ''""",
    },
    indexes=("CREATE INDEX letter_by_week ON letter(for_week) WHERE for_week IS NOT NULL",),
    searched={
        "letter": ("subject", "body", "address"),
        "letter_template": ("title", "subject", "body"),
        "week_plan": ("companies", "people", "when_text", "where_text", "review"),
    },
)
