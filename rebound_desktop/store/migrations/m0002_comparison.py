"""Schema 2: what aspects count for, who stands in the comparison, and every word found. Frozen."""

import apsw

from rebound_desktop.store.migrations.m0001_first import index_of

_STATEMENTS = (
    "ALTER TABLE aspect ADD COLUMN tier INTEGER NOT NULL DEFAULT 2 CHECK (tier BETWEEN 1 AND 3)",
    "ALTER TABLE aspect ADD COLUMN position INTEGER NOT NULL DEFAULT 0",
    """ALTER TABLE aspect ADD COLUMN must_half_points INTEGER
        CHECK (must_half_points BETWEEN 0 AND 20)""",
    # A row of the comparison that is no opportunity: my present job, or to keep looking.
    "ALTER TABLE job ADD COLUMN stands_for TEXT NOT NULL DEFAULT ''",
    # Whether a job stands in the comparison; NULL is for the rules to say.
    "ALTER TABLE job ADD COLUMN is_compared INTEGER",
    """CREATE TABLE gut_answer (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
        changed_by TEXT NOT NULL, trashed_at TEXT,
        job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
        answer TEXT NOT NULL, on_day TEXT NOT NULL)""",
    "CREATE INDEX gut_answer_by_job ON gut_answer(job_id)",
    "CREATE INDEX rating_by_aspect ON rating(aspect_id)",
    "CREATE INDEX job_line_by_aspect ON job_line(aspect_id)",
)

# Words that schema 1 did not find.
_SEARCHED = {
    "gut": ("word", "spared"),
    "week_plan": ("companies", "people", "when_text", "where_text"),
    "aspect": ("name",),
}


def apply(connection: apsw.Connection) -> None:
    """Take the step."""
    for statement in _STATEMENTS:
        connection.execute(statement).fetchall()
    for name, searched in _SEARCHED.items():
        for statement in index_of(name, searched):
            connection.execute(statement).fetchall()
        connection.execute(f"INSERT INTO {name}_search({name}_search) VALUES ('rebuild')").fetchall()
