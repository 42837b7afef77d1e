"""Schema 4, writing: own sets of questions, and series of five days. Frozen."""

from rebound_desktop.store.migrations.m0004_in_full.parts import Part

PART = Part(
    tables={
        # A question a line. `stands_for` names the set of the program that this one was made from.
        "question_set": """title TEXT NOT NULL, questions TEXT NOT NULL DEFAULT '',
            stands_for TEXT NOT NULL DEFAULT ''""",
        "writing_series": "begun_on TEXT NOT NULL, left_on TEXT",
        "series_day": """series_id INTEGER NOT NULL REFERENCES writing_series(id) ON DELETE CASCADE,
            number INTEGER NOT NULL, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
            on_day TEXT NOT NULL, UNIQUE (series_id, number)""",
    },
    indexes=("CREATE INDEX series_day_by_entry ON series_day(entry_id)",),
)
