"""Schema 4, finding: afterthoughts, second looks, links written in the text, stories, kept searches. Frozen."""

from rebound_desktop.store.migrations.m0001_first import index_of
from rebound_desktop.store.migrations.m0004_in_full.parts import Part

_ENTRY = "entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE"
_LESSON = "lesson_id INTEGER NOT NULL REFERENCES lesson(id) ON DELETE CASCADE"

PART = Part(
    columns=(
        # How the link stands in the text ("Dana" for @Dana); "" for one that was set beside the text.
        ("entry_contact", "written TEXT NOT NULL DEFAULT ''"),
        ("entry_tag", "written TEXT NOT NULL DEFAULT ''"),
        # A story has four lines: its text is the trouble.
        ("lesson", "did TEXT NOT NULL DEFAULT ''"),
        ("lesson", "came TEXT NOT NULL DEFAULT ''"),
        ("lesson", "shows TEXT NOT NULL DEFAULT ''"),
    ),
    tables={
        "afterthought": f"{_ENTRY}, text TEXT NOT NULL, written_at TEXT NOT NULL, zone TEXT NOT NULL, "
        "day TEXT NOT NULL",
        "afterthought_version": """afterthought_id INTEGER NOT NULL REFERENCES afterthought(id) ON DELETE CASCADE,
            text TEXT NOT NULL, cut_at TEXT NOT NULL, reason TEXT NOT NULL""",
        "entry_job": f"""{_ENTRY}, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
            written TEXT NOT NULL DEFAULT '', UNIQUE (entry_id, job_id)""",
        # One look at an entry: the days after which it was due, when it was shown, and what was answered.
        "second_look": f"""{_ENTRY}, after_days INTEGER NOT NULL, shown_on TEXT NOT NULL,
            answer TEXT NOT NULL DEFAULT '', UNIQUE (entry_id, after_days)""",
        "lesson_tag": f"""{_LESSON}, tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
            UNIQUE (lesson_id, tag_id)""",
        # Where it was used: in a letter, or taken into an interview.
        "lesson_use": f"""{_LESSON}, letter_id INTEGER REFERENCES letter(id) ON DELETE CASCADE,
            round_id INTEGER REFERENCES round(id) ON DELETE CASCADE, used_on TEXT NOT NULL""",
        # What was typed, and what was chosen beside it, as JSON.
        "saved_query": """name TEXT NOT NULL UNIQUE, typed TEXT NOT NULL DEFAULT '',
            chosen TEXT NOT NULL DEFAULT ''""",
    },
    indexes=(
        "CREATE INDEX afterthought_by_entry ON afterthought(entry_id, written_at)",
        "CREATE INDEX afterthought_version_by_one ON afterthought_version(afterthought_id, cut_at)",
        "CREATE INDEX entry_job_by_job ON entry_job(job_id)",
        "CREATE INDEX second_look_by_day ON second_look(shown_on)",
        "CREATE INDEX lesson_tag_by_tag ON lesson_tag(tag_id)",
        "CREATE INDEX lesson_use_by_lesson ON lesson_use(lesson_id)",
        "CREATE INDEX lesson_use_by_letter ON lesson_use(letter_id)",
        "CREATE INDEX lesson_use_by_round ON lesson_use(round_id)",
        # For lists: where an entry stands without reading its text, and the few that a filter asks for.
        "CREATE INDEX entry_place ON entry(id, day, written_at)",
        "CREATE INDEX entry_by_step ON entry(step, day) WHERE step IS NOT NULL",
        "CREATE INDEX entry_by_mood ON entry(mood_after, mood_before) WHERE mood_before <> '' OR mood_after <> ''",
        "CREATE INDEX entry_in_trash ON entry(trashed_at) WHERE trashed_at IS NOT NULL",
        "CREATE INDEX entry_by_birthday ON entry(substr(day, 6), day)",
    ),
    searched={"afterthought": ("text",), "lesson": ("text", "did", "came", "shows")},
    # One letter typed is answered as fast as three.
    last=tuple(
        statement
        for statements in (
            tuple(f"DROP TRIGGER entry_search_{moment}" for moment in ("insert", "delete", "update")),
            ("DROP TABLE entry_search",),
            tuple(made.replace("prefix='2 3'", "prefix='1 2 3'") for made in index_of("entry", ("text",))),
            ("INSERT INTO entry_search(entry_search) VALUES ('rebuild')",),
        )
        for statement in statements
    ),
)
