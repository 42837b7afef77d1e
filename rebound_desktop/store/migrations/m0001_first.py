"""Schema 1: entries, jobs, contacts, letters, lessons, rebounds, and what carries them. Frozen."""

import apsw

_RECORD = """
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
"""

_TABLES = {
    "company": "name TEXT NOT NULL, place TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT ''",
    "job": """company_id INTEGER NOT NULL REFERENCES company(id), title TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',
        posting TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', answer_expected_on TEXT""",
    "stage_event": """job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, stage TEXT NOT NULL,
        outcome TEXT, on_day TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', how_far TEXT""",
    "round": """job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, kind TEXT NOT NULL,
        starts_at TEXT, zone TEXT NOT NULL, place TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT ''""",
    "aspect": "name TEXT NOT NULL, mark TEXT NOT NULL DEFAULT ''",
    "job_line": """job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, side TEXT NOT NULL,
        text TEXT NOT NULL, position INTEGER NOT NULL, look_again INTEGER NOT NULL DEFAULT 0,
        next_time TEXT NOT NULL DEFAULT '', aspect_id INTEGER REFERENCES aspect(id) ON DELETE SET NULL""",
    "rating": """job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
        aspect_id INTEGER NOT NULL REFERENCES aspect(id) ON DELETE CASCADE,
        half_points INTEGER CHECK (half_points BETWEEN 0 AND 20), UNIQUE (job_id, aspect_id)""",
    "gut": """job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, word TEXT NOT NULL DEFAULT '',
        number INTEGER CHECK (number BETWEEN 0 AND 10), spared TEXT NOT NULL DEFAULT '', said_on TEXT NOT NULL""",
    "contact": """name TEXT NOT NULL, company_id INTEGER REFERENCES company(id), role TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '',
        how_met TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
        linkedin TEXT NOT NULL DEFAULT 'not_connected', linkedin_url TEXT NOT NULL DEFAULT ''""",
    "job_contact": """job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
        contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, UNIQUE (job_id, contact_id)""",
    "round_contact": """round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
        contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, UNIQUE (round_id, contact_id)""",
    "letter": """kind TEXT NOT NULL, contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
        job_id INTEGER REFERENCES job(id) ON DELETE SET NULL, company_id INTEGER REFERENCES company(id),
        subject TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT 'draft',
        posted_on TEXT, posted_how TEXT, replied_on TEXT""",
    "letter_version": """letter_id INTEGER NOT NULL REFERENCES letter(id) ON DELETE CASCADE,
        subject TEXT NOT NULL, body TEXT NOT NULL, cut_at TEXT NOT NULL, reason TEXT NOT NULL""",
    "touch": """contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, kind TEXT NOT NULL,
        direction TEXT NOT NULL, on_day TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
        job_id INTEGER REFERENCES job(id) ON DELETE SET NULL,
        letter_id INTEGER REFERENCES letter(id) ON DELETE SET NULL""",
    "next_step": """contact_id INTEGER NOT NULL UNIQUE REFERENCES contact(id) ON DELETE CASCADE,
        kind TEXT NOT NULL, due_on TEXT NOT NULL, job_id INTEGER REFERENCES job(id) ON DELETE SET NULL,
        note TEXT NOT NULL DEFAULT ''""",
    "entry": """text TEXT NOT NULL, written_at TEXT NOT NULL, zone TEXT NOT NULL, day TEXT NOT NULL,
        step INTEGER CHECK (step BETWEEN 1 AND 5), job_id INTEGER REFERENCES job(id) ON DELETE SET NULL,
        round_id INTEGER REFERENCES round(id) ON DELETE SET NULL, only_for_me INTEGER NOT NULL DEFAULT 0,
        mood_before TEXT NOT NULL DEFAULT '', mood_after TEXT NOT NULL DEFAULT ''""",
    "entry_version": """entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, text TEXT NOT NULL,
        cut_at TEXT NOT NULL, reason TEXT NOT NULL""",
    "entry_contact": """entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
        contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, UNIQUE (entry_id, contact_id)""",
    "prompt_use": """entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
        prompt_id TEXT NOT NULL, text TEXT NOT NULL""",
    "tag": "name TEXT NOT NULL UNIQUE",
    "entry_tag": """entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
        tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE, UNIQUE (entry_id, tag_id)""",
    "lesson": """text TEXT NOT NULL, learned_on TEXT NOT NULL,
        entry_id INTEGER REFERENCES entry(id) ON DELETE SET NULL,
        job_id INTEGER REFERENCES job(id) ON DELETE SET NULL""",
    "rebound": """job_id INTEGER NOT NULL UNIQUE REFERENCES job(id) ON DELETE CASCADE, no_on TEXT NOT NULL,
        state TEXT NOT NULL, touched_on TEXT NOT NULL, current INTEGER NOT NULL CHECK (current BETWEEN 1 AND 5),
        entry_id INTEGER REFERENCES entry(id) ON DELETE SET NULL""",
    "rebound_step": """rebound_id INTEGER NOT NULL REFERENCES rebound(id) ON DELETE CASCADE,
        step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5), state TEXT NOT NULL, UNIQUE (rebound_id, step)""",
    "week_plan": """week_on TEXT NOT NULL UNIQUE, companies TEXT NOT NULL DEFAULT '',
        people TEXT NOT NULL DEFAULT '', when_text TEXT NOT NULL DEFAULT '',
        where_text TEXT NOT NULL DEFAULT '', goal INTEGER""",
    "attachment": """entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, name TEXT NOT NULL,
        content_hash TEXT NOT NULL, size INTEGER NOT NULL""",
}

_PLAIN_TABLES = (
    "CREATE TABLE preference (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL)",
    "CREATE TABLE meta (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL)",
    """CREATE TABLE tombstone (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, table_name TEXT NOT NULL,
        erased_at TEXT NOT NULL)""",
    """CREATE TABLE undo_step (id INTEGER PRIMARY KEY, verb TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '',
        area TEXT NOT NULL, key INTEGER, done_at TEXT NOT NULL, undone_at TEXT, changeset BLOB NOT NULL)""",
)

_INDEXES = (
    "CREATE INDEX job_by_company ON job(company_id)",
    "CREATE INDEX stage_event_by_job ON stage_event(job_id, on_day, id)",
    "CREATE INDEX round_by_job ON round(job_id)",
    "CREATE INDEX job_line_by_job ON job_line(job_id, side, position)",
    "CREATE INDEX gut_by_job ON gut(job_id)",
    "CREATE INDEX contact_by_company ON contact(company_id)",
    "CREATE INDEX contact_by_name ON contact(name)",
    "CREATE INDEX job_contact_by_contact ON job_contact(contact_id)",
    "CREATE INDEX round_contact_by_contact ON round_contact(contact_id)",
    "CREATE INDEX letter_by_change ON letter(changed_at)",
    "CREATE INDEX letter_by_contact ON letter(contact_id)",
    "CREATE INDEX letter_by_job ON letter(job_id)",
    "CREATE INDEX letter_version_by_letter ON letter_version(letter_id, cut_at)",
    "CREATE INDEX touch_by_contact ON touch(contact_id, on_day, id)",
    "CREATE INDEX touch_by_job ON touch(job_id)",
    "CREATE INDEX touch_by_letter ON touch(letter_id)",
    "CREATE INDEX next_step_by_day ON next_step(due_on)",
    "CREATE INDEX entry_by_day ON entry(day, written_at, id)",
    "CREATE INDEX entry_by_job ON entry(job_id)",
    "CREATE INDEX entry_by_round ON entry(round_id)",
    "CREATE INDEX entry_version_by_entry ON entry_version(entry_id, cut_at)",
    "CREATE INDEX entry_contact_by_contact ON entry_contact(contact_id)",
    "CREATE INDEX prompt_use_by_entry ON prompt_use(entry_id)",
    "CREATE INDEX entry_tag_by_tag ON entry_tag(tag_id)",
    "CREATE INDEX lesson_by_entry ON lesson(entry_id)",
    "CREATE INDEX lesson_by_job ON lesson(job_id)",
    "CREATE INDEX rebound_by_touch ON rebound(touched_on)",
    "CREATE INDEX rebound_by_entry ON rebound(entry_id)",
    "CREATE INDEX attachment_by_entry ON attachment(entry_id)",
    "CREATE INDEX undo_step_by_time ON undo_step(done_at)",
)

_SEARCHED = {
    "entry": ("text",),
    "company": ("name", "notes"),
    "job": ("title", "place", "posting", "notes"),
    "job_line": ("text",),
    "contact": ("name", "role", "how_met", "notes"),
    "touch": ("note",),
    "letter": ("subject", "body"),
    "lesson": ("text",),
}


def index_of(table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """A full-text index over a table's own columns, kept by triggers."""
    names = ", ".join(columns)
    old = ", ".join(f"old.{name}" for name in columns)
    new = ", ".join(f"new.{name}" for name in columns)
    remove = f"INSERT INTO {table}_search({table}_search, rowid, {names}) VALUES ('delete', old.id, {old});"
    add = f"INSERT INTO {table}_search(rowid, {names}) VALUES (new.id, {new});"
    return (
        f"""CREATE VIRTUAL TABLE {table}_search USING fts5({names}, content='{table}', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
        f"CREATE TRIGGER {table}_search_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {table}_search_delete AFTER DELETE ON {table} BEGIN {remove} END",
        f"CREATE TRIGGER {table}_search_update AFTER UPDATE OF {names} ON {table} BEGIN {remove} {add} END",
    )


def apply(connection: apsw.Connection) -> None:
    """Make every table, index and trigger of schema 1."""
    for name, columns in _TABLES.items():
        # SQLite wants table constraints last, so the record's columns come first.
        connection.execute(f"CREATE TABLE {name} ({_RECORD}, {columns})").fetchall()
    for statement in (*_PLAIN_TABLES, *_INDEXES):
        connection.execute(statement).fetchall()
    for name, searched in _SEARCHED.items():
        for statement in index_of(name, searched):
            connection.execute(statement).fetchall()
