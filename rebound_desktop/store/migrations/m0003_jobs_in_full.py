"""Schema 3: all that is known of a job, its rounds, offers, sealed answers and files; how aspects weigh. Frozen."""

import apsw

from rebound_desktop.store.migrations.m0001_first import index_of

_RECORD = """
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
"""
_JOB = "job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE"

_COLUMNS = (
    ("job", "mode TEXT NOT NULL DEFAULT ''"),
    # Money in hundredths of the currency's unit.
    ("job", "pay_from INTEGER"),
    ("job", "pay_to INTEGER"),
    ("job", "pay_currency TEXT NOT NULL DEFAULT ''"),
    ("job", "pay_period TEXT NOT NULL DEFAULT ''"),
    ("job", "pay_named TEXT NOT NULL DEFAULT ''"),
    ("job", "agency TEXT NOT NULL DEFAULT ''"),
    ("job", "resume_sent TEXT NOT NULL DEFAULT ''"),
    ("job", "why_said TEXT NOT NULL DEFAULT ''"),
    ("job", "why_guess TEXT NOT NULL DEFAULT ''"),
    # The day "still waiting" was the answer to "no word for three weeks".
    ("job", "still_waiting_on TEXT"),
    ("round", "minutes INTEGER"),
    ("round", "preparation TEXT NOT NULL DEFAULT ''"),
    # While it is fresh.
    ("round", "asked TEXT NOT NULL DEFAULT ''"),
    ("round", "answered TEXT NOT NULL DEFAULT ''"),
    ("round", "picture TEXT NOT NULL DEFAULT ''"),
    # 1 for what the gut said once the table was read.
    ("gut", "is_after_table INTEGER NOT NULL DEFAULT 0"),
    ("aspect", "group_name TEXT NOT NULL DEFAULT ''"),
    ("aspect", "swing INTEGER CHECK (swing BETWEEN 0 AND 100)"),
    ("aspect", "worst_text TEXT NOT NULL DEFAULT ''"),
    ("aspect", "best_text TEXT NOT NULL DEFAULT ''"),
    # A measured aspect: its unit, and its value function as JSON, [[measure in hundredths, half points], ...].
    ("aspect", "unit TEXT NOT NULL DEFAULT ''"),
    ("aspect", "value_points TEXT NOT NULL DEFAULT ''"),
    ("aspect", "must_at_least INTEGER"),
    ("aspect", "must_at_most INTEGER"),
    ("rating", "measure INTEGER"),
    # What a sentence about oneself is: a lesson, a kind word, a story, something handled well.
    ("lesson", "kind TEXT NOT NULL DEFAULT 'lesson'"),
)

_TABLES = {
    "offer": f"""{_JOB}, made_on TEXT NOT NULL, answer_by TEXT, pay INTEGER,
        pay_currency TEXT NOT NULL DEFAULT '', pay_period TEXT NOT NULL DEFAULT '',
        terms TEXT NOT NULL DEFAULT ''""",
    "sealed_answer": f"""{_JOB}, round_id INTEGER REFERENCES round(id) ON DELETE SET NULL,
        question TEXT NOT NULL, answer TEXT NOT NULL, said_on TEXT NOT NULL, opened_on TEXT,
        now TEXT NOT NULL DEFAULT '', now_on TEXT""",
    "job_link": f"{_JOB}, name TEXT NOT NULL DEFAULT '', url TEXT NOT NULL",
    "job_tag": f"""{_JOB}, tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
        UNIQUE (job_id, tag_id)""",
}

# A file belongs to an entry, a job or a letter: SQLite takes NOT NULL off a column only with a new table.
_ATTACHMENT = f"""CREATE TABLE attachment ({_RECORD},
    entry_id INTEGER REFERENCES entry(id) ON DELETE CASCADE,
    job_id INTEGER REFERENCES job(id) ON DELETE CASCADE,
    letter_id INTEGER REFERENCES letter(id) ON DELETE CASCADE,
    name TEXT NOT NULL, content_hash TEXT NOT NULL, size INTEGER NOT NULL)"""

_INDEXES = (
    "CREATE INDEX offer_by_job ON offer(job_id)",
    "CREATE INDEX sealed_answer_by_job ON sealed_answer(job_id)",
    "CREATE INDEX sealed_answer_by_round ON sealed_answer(round_id)",
    "CREATE INDEX job_link_by_job ON job_link(job_id)",
    "CREATE INDEX job_tag_by_tag ON job_tag(tag_id)",
    "CREATE INDEX attachment_by_entry ON attachment(entry_id)",
    "CREATE INDEX attachment_by_job ON attachment(job_id)",
    "CREATE INDEX attachment_by_letter ON attachment(letter_id)",
)

_SEARCHED = {
    "job": ("title", "place", "posting", "notes", "source", "agency", "why_said", "why_guess"),
    "round": ("place", "notes", "preparation", "asked", "answered", "picture"),
    "stage_event": ("note",),
    "offer": ("terms",),
}


def apply(connection: apsw.Connection) -> None:
    """Take the step."""

    def run(statement: str) -> None:
        connection.execute(statement).fetchall()

    for table, column in _COLUMNS:
        run(f"ALTER TABLE {table} ADD COLUMN {column}")
    for name, columns in _TABLES.items():
        run(f"CREATE TABLE {name} ({_RECORD}, {columns})")
    run("DROP INDEX IF EXISTS attachment_by_entry")
    run("ALTER TABLE attachment RENAME TO attachment_before")
    run(_ATTACHMENT)
    kept = "id, uid, created_at, changed_at, changed_by, trashed_at, entry_id, name, content_hash, size"
    run(f"INSERT INTO attachment ({kept}) SELECT {kept} FROM attachment_before")
    run("DROP TABLE attachment_before")
    for statement in _INDEXES:
        run(statement)
    for moment in ("insert", "delete", "update"):
        run(f"DROP TRIGGER job_search_{moment}")
    run("DROP TABLE job_search")
    for name, searched in _SEARCHED.items():
        for statement in index_of(name, searched):
            run(statement)
        run(f"INSERT INTO {name}_search({name}_search) VALUES ('rebuild')")
