"""A new journal's schema at once, as all the steps would make it, in a seventh of their time.

Written by `build_scripts/make_newest_schema.py`; a test holds it to the steps.
"""

NUMBER = 4
STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE company (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, name TEXT NOT NULL, place TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE job (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, company_id INTEGER NOT NULL REFERENCES company(id), title TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',
        posting TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', answer_expected_on TEXT, stands_for TEXT NOT NULL DEFAULT '', is_compared INTEGER, mode TEXT NOT NULL DEFAULT '', pay_from INTEGER, pay_to INTEGER, pay_currency TEXT NOT NULL DEFAULT '', pay_period TEXT NOT NULL DEFAULT '', pay_named TEXT NOT NULL DEFAULT '', agency TEXT NOT NULL DEFAULT '', resume_sent TEXT NOT NULL DEFAULT '', why_said TEXT NOT NULL DEFAULT '', why_guess TEXT NOT NULL DEFAULT '', still_waiting_on TEXT)""",
    """CREATE TABLE stage_event (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, stage TEXT NOT NULL,
        outcome TEXT, on_day TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', how_far TEXT)""",
    """CREATE TABLE round (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, kind TEXT NOT NULL,
        starts_at TEXT, zone TEXT NOT NULL, place TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', minutes INTEGER, preparation TEXT NOT NULL DEFAULT '', asked TEXT NOT NULL DEFAULT '', answered TEXT NOT NULL DEFAULT '', picture TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE aspect (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, name TEXT NOT NULL, mark TEXT NOT NULL DEFAULT '', tier INTEGER NOT NULL DEFAULT 2 CHECK (tier BETWEEN 1 AND 3), position INTEGER NOT NULL DEFAULT 0, must_half_points INTEGER
        CHECK (must_half_points BETWEEN 0 AND 20), group_name TEXT NOT NULL DEFAULT '', swing INTEGER CHECK (swing BETWEEN 0 AND 100), worst_text TEXT NOT NULL DEFAULT '', best_text TEXT NOT NULL DEFAULT '', unit TEXT NOT NULL DEFAULT '', value_points TEXT NOT NULL DEFAULT '', must_at_least INTEGER, must_at_most INTEGER)""",
    """CREATE TABLE job_line (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, side TEXT NOT NULL,
        text TEXT NOT NULL, position INTEGER NOT NULL, look_again INTEGER NOT NULL DEFAULT 0,
        next_time TEXT NOT NULL DEFAULT '', aspect_id INTEGER REFERENCES aspect(id) ON DELETE SET NULL)""",
    """CREATE TABLE rating (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
        aspect_id INTEGER NOT NULL REFERENCES aspect(id) ON DELETE CASCADE,
        half_points INTEGER CHECK (half_points BETWEEN 0 AND 20), measure INTEGER, UNIQUE (job_id, aspect_id))""",
    """CREATE TABLE gut (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, word TEXT NOT NULL DEFAULT '',
        number INTEGER CHECK (number BETWEEN 0 AND 10), spared TEXT NOT NULL DEFAULT '', said_on TEXT NOT NULL, is_after_table INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE contact (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, name TEXT NOT NULL, company_id INTEGER REFERENCES company(id), role TEXT NOT NULL DEFAULT '',
        how_met TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
        linkedin TEXT NOT NULL DEFAULT 'not_connected', linkedin_url TEXT NOT NULL DEFAULT '', given TEXT NOT NULL DEFAULT '', family TEXT NOT NULL DEFAULT '', nickname TEXT NOT NULL DEFAULT '', reading TEXT NOT NULL DEFAULT '', birthday TEXT NOT NULL DEFAULT '', since TEXT NOT NULL DEFAULT '', met_on TEXT NOT NULL DEFAULT '', met_job_id INTEGER REFERENCES job(id) ON DELETE SET NULL, met_round_id INTEGER REFERENCES round(id) ON DELETE SET NULL, rhythm TEXT NOT NULL DEFAULT '', snoozed_until TEXT, is_paused INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE job_contact (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
        contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, UNIQUE (job_id, contact_id))""",
    """CREATE TABLE round_contact (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
        contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, UNIQUE (round_id, contact_id))""",
    """CREATE TABLE letter (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, kind TEXT NOT NULL, contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
        job_id INTEGER REFERENCES job(id) ON DELETE SET NULL, company_id INTEGER REFERENCES company(id),
        subject TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT 'draft',
        posted_on TEXT, posted_how TEXT, replied_on TEXT, news_on TEXT, address TEXT NOT NULL DEFAULT '', for_week TEXT)""",
    """CREATE TABLE letter_version (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, letter_id INTEGER NOT NULL REFERENCES letter(id) ON DELETE CASCADE,
        subject TEXT NOT NULL, body TEXT NOT NULL, cut_at TEXT NOT NULL, reason TEXT NOT NULL)""",
    """CREATE TABLE touch (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, kind TEXT NOT NULL,
        direction TEXT NOT NULL, on_day TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
        job_id INTEGER REFERENCES job(id) ON DELETE SET NULL,
        letter_id INTEGER REFERENCES letter(id) ON DELETE SET NULL, own_kind TEXT NOT NULL DEFAULT '', step_id INTEGER REFERENCES next_step(id) ON DELETE SET NULL)""",
    """CREATE TABLE next_step (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL UNIQUE REFERENCES contact(id) ON DELETE CASCADE,
        kind TEXT NOT NULL, due_on TEXT NOT NULL, job_id INTEGER REFERENCES job(id) ON DELETE SET NULL,
        note TEXT NOT NULL DEFAULT '', planned_on TEXT, checks_back INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE entry (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, text TEXT NOT NULL, written_at TEXT NOT NULL, zone TEXT NOT NULL, day TEXT NOT NULL,
        step INTEGER CHECK (step BETWEEN 1 AND 5), job_id INTEGER REFERENCES job(id) ON DELETE SET NULL,
        round_id INTEGER REFERENCES round(id) ON DELETE SET NULL, only_for_me INTEGER NOT NULL DEFAULT 0,
        mood_before TEXT NOT NULL DEFAULT '', mood_after TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '', is_starred INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE entry_version (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, text TEXT NOT NULL,
        cut_at TEXT NOT NULL, reason TEXT NOT NULL)""",
    """CREATE TABLE entry_contact (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
        contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, written TEXT NOT NULL DEFAULT '', UNIQUE (entry_id, contact_id))""",
    """CREATE TABLE prompt_use (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
        prompt_id TEXT NOT NULL, text TEXT NOT NULL)""",
    """CREATE TABLE tag (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, name TEXT NOT NULL UNIQUE, rhythm TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE entry_tag (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
        tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE, written TEXT NOT NULL DEFAULT '', UNIQUE (entry_id, tag_id))""",
    """CREATE TABLE lesson (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, text TEXT NOT NULL, learned_on TEXT NOT NULL,
        entry_id INTEGER REFERENCES entry(id) ON DELETE SET NULL,
        job_id INTEGER REFERENCES job(id) ON DELETE SET NULL, kind TEXT NOT NULL DEFAULT 'lesson', did TEXT NOT NULL DEFAULT '', came TEXT NOT NULL DEFAULT '', shows TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE rebound (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL UNIQUE REFERENCES job(id) ON DELETE CASCADE, no_on TEXT NOT NULL,
        state TEXT NOT NULL, touched_on TEXT NOT NULL, current INTEGER NOT NULL CHECK (current BETWEEN 1 AND 5),
        entry_id INTEGER REFERENCES entry(id) ON DELETE SET NULL)""",
    """CREATE TABLE rebound_step (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, rebound_id INTEGER NOT NULL REFERENCES rebound(id) ON DELETE CASCADE,
        step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5), state TEXT NOT NULL, UNIQUE (rebound_id, step))""",
    """CREATE TABLE week_plan (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, week_on TEXT NOT NULL UNIQUE, companies TEXT NOT NULL DEFAULT '',
        people TEXT NOT NULL DEFAULT '', when_text TEXT NOT NULL DEFAULT '',
        where_text TEXT NOT NULL DEFAULT '', goal INTEGER, days_off TEXT NOT NULL DEFAULT '', review TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE preference (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL)""",
    """CREATE TABLE meta (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL)""",
    """CREATE TABLE tombstone (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, table_name TEXT NOT NULL,
        erased_at TEXT NOT NULL)""",
    """CREATE TABLE undo_step (id INTEGER PRIMARY KEY, verb TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '',
        area TEXT NOT NULL, key INTEGER, done_at TEXT NOT NULL, undone_at TEXT, changeset BLOB NOT NULL)""",
    """CREATE INDEX job_by_company ON job(company_id)""",
    """CREATE INDEX stage_event_by_job ON stage_event(job_id, on_day, id)""",
    """CREATE INDEX round_by_job ON round(job_id)""",
    """CREATE INDEX job_line_by_job ON job_line(job_id, side, position)""",
    """CREATE INDEX gut_by_job ON gut(job_id)""",
    """CREATE INDEX contact_by_company ON contact(company_id)""",
    """CREATE INDEX contact_by_name ON contact(name)""",
    """CREATE INDEX job_contact_by_contact ON job_contact(contact_id)""",
    """CREATE INDEX round_contact_by_contact ON round_contact(contact_id)""",
    """CREATE INDEX letter_by_change ON letter(changed_at)""",
    """CREATE INDEX letter_by_contact ON letter(contact_id)""",
    """CREATE INDEX letter_by_job ON letter(job_id)""",
    """CREATE INDEX letter_version_by_letter ON letter_version(letter_id, cut_at)""",
    """CREATE INDEX touch_by_contact ON touch(contact_id, on_day, id)""",
    """CREATE INDEX touch_by_job ON touch(job_id)""",
    """CREATE INDEX touch_by_letter ON touch(letter_id)""",
    """CREATE INDEX next_step_by_day ON next_step(due_on)""",
    """CREATE INDEX entry_by_day ON entry(day, written_at, id)""",
    """CREATE INDEX entry_by_job ON entry(job_id)""",
    """CREATE INDEX entry_by_round ON entry(round_id)""",
    """CREATE INDEX entry_version_by_entry ON entry_version(entry_id, cut_at)""",
    """CREATE INDEX entry_contact_by_contact ON entry_contact(contact_id)""",
    """CREATE INDEX prompt_use_by_entry ON prompt_use(entry_id)""",
    """CREATE INDEX entry_tag_by_tag ON entry_tag(tag_id)""",
    """CREATE INDEX lesson_by_entry ON lesson(entry_id)""",
    """CREATE INDEX lesson_by_job ON lesson(job_id)""",
    """CREATE INDEX rebound_by_touch ON rebound(touched_on)""",
    """CREATE INDEX rebound_by_entry ON rebound(entry_id)""",
    """CREATE INDEX undo_step_by_time ON undo_step(done_at)""",
    """CREATE VIRTUAL TABLE company_search USING fts5(name, notes, content='company', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER company_search_insert AFTER INSERT ON company BEGIN INSERT INTO company_search(rowid, name, notes) VALUES (new.id, new.name, new.notes); END""",
    """CREATE TRIGGER company_search_delete AFTER DELETE ON company BEGIN INSERT INTO company_search(company_search, rowid, name, notes) VALUES ('delete', old.id, old.name, old.notes); END""",
    """CREATE TRIGGER company_search_update AFTER UPDATE OF name, notes ON company BEGIN INSERT INTO company_search(company_search, rowid, name, notes) VALUES ('delete', old.id, old.name, old.notes); INSERT INTO company_search(rowid, name, notes) VALUES (new.id, new.name, new.notes); END""",
    """CREATE VIRTUAL TABLE job_line_search USING fts5(text, content='job_line', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER job_line_search_insert AFTER INSERT ON job_line BEGIN INSERT INTO job_line_search(rowid, text) VALUES (new.id, new.text); END""",
    """CREATE TRIGGER job_line_search_delete AFTER DELETE ON job_line BEGIN INSERT INTO job_line_search(job_line_search, rowid, text) VALUES ('delete', old.id, old.text); END""",
    """CREATE TRIGGER job_line_search_update AFTER UPDATE OF text ON job_line BEGIN INSERT INTO job_line_search(job_line_search, rowid, text) VALUES ('delete', old.id, old.text); INSERT INTO job_line_search(rowid, text) VALUES (new.id, new.text); END""",
    """CREATE TABLE gut_answer (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
        changed_by TEXT NOT NULL, trashed_at TEXT,
        job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
        answer TEXT NOT NULL, on_day TEXT NOT NULL)""",
    """CREATE INDEX gut_answer_by_job ON gut_answer(job_id)""",
    """CREATE INDEX rating_by_aspect ON rating(aspect_id)""",
    """CREATE INDEX job_line_by_aspect ON job_line(aspect_id)""",
    """CREATE VIRTUAL TABLE gut_search USING fts5(word, spared, content='gut', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER gut_search_insert AFTER INSERT ON gut BEGIN INSERT INTO gut_search(rowid, word, spared) VALUES (new.id, new.word, new.spared); END""",
    """CREATE TRIGGER gut_search_delete AFTER DELETE ON gut BEGIN INSERT INTO gut_search(gut_search, rowid, word, spared) VALUES ('delete', old.id, old.word, old.spared); END""",
    """CREATE TRIGGER gut_search_update AFTER UPDATE OF word, spared ON gut BEGIN INSERT INTO gut_search(gut_search, rowid, word, spared) VALUES ('delete', old.id, old.word, old.spared); INSERT INTO gut_search(rowid, word, spared) VALUES (new.id, new.word, new.spared); END""",
    """CREATE VIRTUAL TABLE aspect_search USING fts5(name, content='aspect', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER aspect_search_insert AFTER INSERT ON aspect BEGIN INSERT INTO aspect_search(rowid, name) VALUES (new.id, new.name); END""",
    """CREATE TRIGGER aspect_search_delete AFTER DELETE ON aspect BEGIN INSERT INTO aspect_search(aspect_search, rowid, name) VALUES ('delete', old.id, old.name); END""",
    """CREATE TRIGGER aspect_search_update AFTER UPDATE OF name ON aspect BEGIN INSERT INTO aspect_search(aspect_search, rowid, name) VALUES ('delete', old.id, old.name); INSERT INTO aspect_search(rowid, name) VALUES (new.id, new.name); END""",
    """CREATE TABLE offer (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, made_on TEXT NOT NULL, answer_by TEXT, pay INTEGER,
        pay_currency TEXT NOT NULL DEFAULT '', pay_period TEXT NOT NULL DEFAULT '',
        terms TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE sealed_answer (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, round_id INTEGER REFERENCES round(id) ON DELETE SET NULL,
        question TEXT NOT NULL, answer TEXT NOT NULL, said_on TEXT NOT NULL, opened_on TEXT,
        now TEXT NOT NULL DEFAULT '', now_on TEXT)""",
    """CREATE TABLE job_link (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, name TEXT NOT NULL DEFAULT '', url TEXT NOT NULL)""",
    """CREATE TABLE job_tag (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
        UNIQUE (job_id, tag_id))""",
    """CREATE TABLE attachment (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
,
    entry_id INTEGER REFERENCES entry(id) ON DELETE CASCADE,
    job_id INTEGER REFERENCES job(id) ON DELETE CASCADE,
    letter_id INTEGER REFERENCES letter(id) ON DELETE CASCADE,
    name TEXT NOT NULL, content_hash TEXT NOT NULL, size INTEGER NOT NULL, contact_id INTEGER REFERENCES contact(id) ON DELETE CASCADE, is_picture INTEGER NOT NULL DEFAULT 0)""",
    """CREATE INDEX offer_by_job ON offer(job_id)""",
    """CREATE INDEX sealed_answer_by_job ON sealed_answer(job_id)""",
    """CREATE INDEX sealed_answer_by_round ON sealed_answer(round_id)""",
    """CREATE INDEX job_link_by_job ON job_link(job_id)""",
    """CREATE INDEX job_tag_by_tag ON job_tag(tag_id)""",
    """CREATE INDEX attachment_by_entry ON attachment(entry_id)""",
    """CREATE INDEX attachment_by_job ON attachment(job_id)""",
    """CREATE INDEX attachment_by_letter ON attachment(letter_id)""",
    """CREATE VIRTUAL TABLE job_search USING fts5(title, place, posting, notes, source, agency, why_said, why_guess, content='job', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER job_search_insert AFTER INSERT ON job BEGIN INSERT INTO job_search(rowid, title, place, posting, notes, source, agency, why_said, why_guess) VALUES (new.id, new.title, new.place, new.posting, new.notes, new.source, new.agency, new.why_said, new.why_guess); END""",
    """CREATE TRIGGER job_search_delete AFTER DELETE ON job BEGIN INSERT INTO job_search(job_search, rowid, title, place, posting, notes, source, agency, why_said, why_guess) VALUES ('delete', old.id, old.title, old.place, old.posting, old.notes, old.source, old.agency, old.why_said, old.why_guess); END""",
    """CREATE TRIGGER job_search_update AFTER UPDATE OF title, place, posting, notes, source, agency, why_said, why_guess ON job BEGIN INSERT INTO job_search(job_search, rowid, title, place, posting, notes, source, agency, why_said, why_guess) VALUES ('delete', old.id, old.title, old.place, old.posting, old.notes, old.source, old.agency, old.why_said, old.why_guess); INSERT INTO job_search(rowid, title, place, posting, notes, source, agency, why_said, why_guess) VALUES (new.id, new.title, new.place, new.posting, new.notes, new.source, new.agency, new.why_said, new.why_guess); END""",
    """CREATE VIRTUAL TABLE round_search USING fts5(place, notes, preparation, asked, answered, picture, content='round', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER round_search_insert AFTER INSERT ON round BEGIN INSERT INTO round_search(rowid, place, notes, preparation, asked, answered, picture) VALUES (new.id, new.place, new.notes, new.preparation, new.asked, new.answered, new.picture); END""",
    """CREATE TRIGGER round_search_delete AFTER DELETE ON round BEGIN INSERT INTO round_search(round_search, rowid, place, notes, preparation, asked, answered, picture) VALUES ('delete', old.id, old.place, old.notes, old.preparation, old.asked, old.answered, old.picture); END""",
    """CREATE TRIGGER round_search_update AFTER UPDATE OF place, notes, preparation, asked, answered, picture ON round BEGIN INSERT INTO round_search(round_search, rowid, place, notes, preparation, asked, answered, picture) VALUES ('delete', old.id, old.place, old.notes, old.preparation, old.asked, old.answered, old.picture); INSERT INTO round_search(rowid, place, notes, preparation, asked, answered, picture) VALUES (new.id, new.place, new.notes, new.preparation, new.asked, new.answered, new.picture); END""",
    """CREATE VIRTUAL TABLE stage_event_search USING fts5(note, content='stage_event', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER stage_event_search_insert AFTER INSERT ON stage_event BEGIN INSERT INTO stage_event_search(rowid, note) VALUES (new.id, new.note); END""",
    """CREATE TRIGGER stage_event_search_delete AFTER DELETE ON stage_event BEGIN INSERT INTO stage_event_search(stage_event_search, rowid, note) VALUES ('delete', old.id, old.note); END""",
    """CREATE TRIGGER stage_event_search_update AFTER UPDATE OF note ON stage_event BEGIN INSERT INTO stage_event_search(stage_event_search, rowid, note) VALUES ('delete', old.id, old.note); INSERT INTO stage_event_search(rowid, note) VALUES (new.id, new.note); END""",
    """CREATE VIRTUAL TABLE offer_search USING fts5(terms, content='offer', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER offer_search_insert AFTER INSERT ON offer BEGIN INSERT INTO offer_search(rowid, terms) VALUES (new.id, new.terms); END""",
    """CREATE TRIGGER offer_search_delete AFTER DELETE ON offer BEGIN INSERT INTO offer_search(offer_search, rowid, terms) VALUES ('delete', old.id, old.terms); END""",
    """CREATE TRIGGER offer_search_update AFTER UPDATE OF terms ON offer BEGIN INSERT INTO offer_search(offer_search, rowid, terms) VALUES ('delete', old.id, old.terms); INSERT INTO offer_search(rowid, terms) VALUES (new.id, new.terms); END""",
    """CREATE TABLE contact_version (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
            notes TEXT NOT NULL, cut_at TEXT NOT NULL, reason TEXT NOT NULL)""",
    """CREATE INDEX contact_version_by_contact ON contact_version(contact_id, cut_at)""",
    """CREATE TABLE question_set (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, title TEXT NOT NULL, questions TEXT NOT NULL DEFAULT '',
            stands_for TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE writing_series (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, begun_on TEXT NOT NULL, left_on TEXT)""",
    """CREATE TABLE series_day (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, series_id INTEGER NOT NULL REFERENCES writing_series(id) ON DELETE CASCADE,
            number INTEGER NOT NULL, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
            on_day TEXT NOT NULL, UNIQUE (series_id, number))""",
    """CREATE INDEX series_day_by_entry ON series_day(entry_id)""",
    """CREATE TABLE afterthought (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, text TEXT NOT NULL, written_at TEXT NOT NULL, zone TEXT NOT NULL, day TEXT NOT NULL)""",
    """CREATE TABLE afterthought_version (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, afterthought_id INTEGER NOT NULL REFERENCES afterthought(id) ON DELETE CASCADE,
            text TEXT NOT NULL, cut_at TEXT NOT NULL, reason TEXT NOT NULL)""",
    """CREATE TABLE entry_job (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
            written TEXT NOT NULL DEFAULT '', UNIQUE (entry_id, job_id))""",
    """CREATE TABLE second_look (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, after_days INTEGER NOT NULL, shown_on TEXT NOT NULL,
            answer TEXT NOT NULL DEFAULT '', UNIQUE (entry_id, after_days))""",
    """CREATE TABLE lesson_tag (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, lesson_id INTEGER NOT NULL REFERENCES lesson(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
            UNIQUE (lesson_id, tag_id))""",
    """CREATE TABLE lesson_use (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, lesson_id INTEGER NOT NULL REFERENCES lesson(id) ON DELETE CASCADE, letter_id INTEGER REFERENCES letter(id) ON DELETE CASCADE,
            round_id INTEGER REFERENCES round(id) ON DELETE CASCADE, used_on TEXT NOT NULL)""",
    """CREATE TABLE saved_query (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, name TEXT NOT NULL UNIQUE, typed TEXT NOT NULL DEFAULT '',
            chosen TEXT NOT NULL DEFAULT '')""",
    """CREATE INDEX afterthought_by_entry ON afterthought(entry_id, written_at)""",
    """CREATE INDEX afterthought_version_by_one ON afterthought_version(afterthought_id, cut_at)""",
    """CREATE INDEX entry_job_by_job ON entry_job(job_id)""",
    """CREATE INDEX second_look_by_day ON second_look(shown_on)""",
    """CREATE INDEX lesson_tag_by_tag ON lesson_tag(tag_id)""",
    """CREATE INDEX lesson_use_by_lesson ON lesson_use(lesson_id)""",
    """CREATE INDEX lesson_use_by_letter ON lesson_use(letter_id)""",
    """CREATE INDEX lesson_use_by_round ON lesson_use(round_id)""",
    """CREATE INDEX entry_place ON entry(id, day, written_at)""",
    """CREATE INDEX entry_by_step ON entry(step, day) WHERE step IS NOT NULL""",
    """CREATE INDEX entry_by_mood ON entry(mood_after, mood_before) WHERE mood_before <> '' OR mood_after <> ''""",
    """CREATE INDEX entry_in_trash ON entry(trashed_at) WHERE trashed_at IS NOT NULL""",
    """CREATE INDEX entry_by_birthday ON entry(substr(day, 6), day)""",
    """CREATE VIRTUAL TABLE afterthought_search USING fts5(text, content='afterthought', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER afterthought_search_insert AFTER INSERT ON afterthought BEGIN INSERT INTO afterthought_search(rowid, text) VALUES (new.id, new.text); END""",
    """CREATE TRIGGER afterthought_search_delete AFTER DELETE ON afterthought BEGIN INSERT INTO afterthought_search(afterthought_search, rowid, text) VALUES ('delete', old.id, old.text); END""",
    """CREATE TRIGGER afterthought_search_update AFTER UPDATE OF text ON afterthought BEGIN INSERT INTO afterthought_search(afterthought_search, rowid, text) VALUES ('delete', old.id, old.text); INSERT INTO afterthought_search(rowid, text) VALUES (new.id, new.text); END""",
    """CREATE VIRTUAL TABLE lesson_search USING fts5(text, did, came, shows, content='lesson', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER lesson_search_insert AFTER INSERT ON lesson BEGIN INSERT INTO lesson_search(rowid, text, did, came, shows) VALUES (new.id, new.text, new.did, new.came, new.shows); END""",
    """CREATE TRIGGER lesson_search_delete AFTER DELETE ON lesson BEGIN INSERT INTO lesson_search(lesson_search, rowid, text, did, came, shows) VALUES ('delete', old.id, old.text, old.did, old.came, old.shows); END""",
    """CREATE TRIGGER lesson_search_update AFTER UPDATE OF text, did, came, shows ON lesson BEGIN INSERT INTO lesson_search(lesson_search, rowid, text, did, came, shows) VALUES ('delete', old.id, old.text, old.did, old.came, old.shows); INSERT INTO lesson_search(rowid, text, did, came, shows) VALUES (new.id, new.text, new.did, new.came, new.shows); END""",
    """CREATE VIRTUAL TABLE entry_search USING fts5(text, content='entry', content_rowid='id',
            tokenize='rebound_words', prefix='1 2 3')""",
    """CREATE TRIGGER entry_search_insert AFTER INSERT ON entry BEGIN INSERT INTO entry_search(rowid, text) VALUES (new.id, new.text); END""",
    """CREATE TRIGGER entry_search_delete AFTER DELETE ON entry BEGIN INSERT INTO entry_search(entry_search, rowid, text) VALUES ('delete', old.id, old.text); END""",
    """CREATE TRIGGER entry_search_update AFTER UPDATE OF text ON entry BEGIN INSERT INTO entry_search(entry_search, rowid, text) VALUES ('delete', old.id, old.text); INSERT INTO entry_search(rowid, text) VALUES (new.id, new.text); END""",
    """CREATE TABLE contact_detail (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, kind TEXT NOT NULL, label TEXT NOT NULL DEFAULT '',
            value TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE contact_address (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, label TEXT NOT NULL DEFAULT '', street TEXT NOT NULL DEFAULT '',
            city TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL DEFAULT '',
            country TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE contact_post (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
            title TEXT NOT NULL DEFAULT '', since TEXT NOT NULL DEFAULT '', until TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE contact_relation (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, other_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
            kind TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', UNIQUE (contact_id, other_id, kind))""",
    """CREATE TABLE contact_tag (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
            UNIQUE (contact_id, tag_id))""",
    """CREATE INDEX contact_by_met_job ON contact(met_job_id)""",
    """CREATE INDEX contact_by_met_round ON contact(met_round_id)""",
    """CREATE INDEX contact_by_linkedin ON contact(linkedin_url)""",
    """CREATE INDEX contact_detail_by_contact ON contact_detail(contact_id, kind, position, id)""",
    """CREATE INDEX contact_detail_by_value ON contact_detail(value)""",
    """CREATE INDEX contact_address_by_contact ON contact_address(contact_id)""",
    """CREATE INDEX contact_post_by_contact ON contact_post(contact_id)""",
    """CREATE INDEX contact_post_by_company ON contact_post(company_id)""",
    """CREATE INDEX contact_relation_by_other ON contact_relation(other_id)""",
    """CREATE INDEX contact_tag_by_tag ON contact_tag(tag_id)""",
    """CREATE INDEX touch_by_step ON touch(step_id)""",
    """CREATE INDEX touch_newest ON touch(contact_id, on_day DESC, id DESC) WHERE trashed_at IS NULL""",
    """CREATE INDEX attachment_by_contact ON attachment(contact_id)""",
    """CREATE VIRTUAL TABLE contact_search USING fts5(name, given, family, nickname, reading, role, how_met, notes, content='contact', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER contact_search_insert AFTER INSERT ON contact BEGIN INSERT INTO contact_search(rowid, name, given, family, nickname, reading, role, how_met, notes) VALUES (new.id, new.name, new.given, new.family, new.nickname, new.reading, new.role, new.how_met, new.notes); END""",
    """CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN INSERT INTO contact_search(contact_search, rowid, name, given, family, nickname, reading, role, how_met, notes) VALUES ('delete', old.id, old.name, old.given, old.family, old.nickname, old.reading, old.role, old.how_met, old.notes); END""",
    """CREATE TRIGGER contact_search_update AFTER UPDATE OF name, given, family, nickname, reading, role, how_met, notes ON contact BEGIN INSERT INTO contact_search(contact_search, rowid, name, given, family, nickname, reading, role, how_met, notes) VALUES ('delete', old.id, old.name, old.given, old.family, old.nickname, old.reading, old.role, old.how_met, old.notes); INSERT INTO contact_search(rowid, name, given, family, nickname, reading, role, how_met, notes) VALUES (new.id, new.name, new.given, new.family, new.nickname, new.reading, new.role, new.how_met, new.notes); END""",
    """CREATE VIRTUAL TABLE touch_search USING fts5(note, own_kind, content='touch', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER touch_search_insert AFTER INSERT ON touch BEGIN INSERT INTO touch_search(rowid, note, own_kind) VALUES (new.id, new.note, new.own_kind); END""",
    """CREATE TRIGGER touch_search_delete AFTER DELETE ON touch BEGIN INSERT INTO touch_search(touch_search, rowid, note, own_kind) VALUES ('delete', old.id, old.note, old.own_kind); END""",
    """CREATE TRIGGER touch_search_update AFTER UPDATE OF note, own_kind ON touch BEGIN INSERT INTO touch_search(touch_search, rowid, note, own_kind) VALUES ('delete', old.id, old.note, old.own_kind); INSERT INTO touch_search(rowid, note, own_kind) VALUES (new.id, new.note, new.own_kind); END""",
    """CREATE VIRTUAL TABLE contact_detail_search USING fts5(label, value, content='contact_detail', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER contact_detail_search_insert AFTER INSERT ON contact_detail BEGIN INSERT INTO contact_detail_search(rowid, label, value) VALUES (new.id, new.label, new.value); END""",
    """CREATE TRIGGER contact_detail_search_delete AFTER DELETE ON contact_detail BEGIN INSERT INTO contact_detail_search(contact_detail_search, rowid, label, value) VALUES ('delete', old.id, old.label, old.value); END""",
    """CREATE TRIGGER contact_detail_search_update AFTER UPDATE OF label, value ON contact_detail BEGIN INSERT INTO contact_detail_search(contact_detail_search, rowid, label, value) VALUES ('delete', old.id, old.label, old.value); INSERT INTO contact_detail_search(rowid, label, value) VALUES (new.id, new.label, new.value); END""",
    """CREATE VIRTUAL TABLE contact_address_search USING fts5(street, city, region, postcode, country, content='contact_address', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER contact_address_search_insert AFTER INSERT ON contact_address BEGIN INSERT INTO contact_address_search(rowid, street, city, region, postcode, country) VALUES (new.id, new.street, new.city, new.region, new.postcode, new.country); END""",
    """CREATE TRIGGER contact_address_search_delete AFTER DELETE ON contact_address BEGIN INSERT INTO contact_address_search(contact_address_search, rowid, street, city, region, postcode, country) VALUES ('delete', old.id, old.street, old.city, old.region, old.postcode, old.country); END""",
    """CREATE TRIGGER contact_address_search_update AFTER UPDATE OF street, city, region, postcode, country ON contact_address BEGIN INSERT INTO contact_address_search(contact_address_search, rowid, street, city, region, postcode, country) VALUES ('delete', old.id, old.street, old.city, old.region, old.postcode, old.country); INSERT INTO contact_address_search(rowid, street, city, region, postcode, country) VALUES (new.id, new.street, new.city, new.region, new.postcode, new.country); END""",
    """CREATE VIRTUAL TABLE contact_post_search USING fts5(title, content='contact_post', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER contact_post_search_insert AFTER INSERT ON contact_post BEGIN INSERT INTO contact_post_search(rowid, title) VALUES (new.id, new.title); END""",
    """CREATE TRIGGER contact_post_search_delete AFTER DELETE ON contact_post BEGIN INSERT INTO contact_post_search(contact_post_search, rowid, title) VALUES ('delete', old.id, old.title); END""",
    """CREATE TRIGGER contact_post_search_update AFTER UPDATE OF title ON contact_post BEGIN INSERT INTO contact_post_search(contact_post_search, rowid, title) VALUES ('delete', old.id, old.title); INSERT INTO contact_post_search(rowid, title) VALUES (new.id, new.title); END""",
    """CREATE VIRTUAL TABLE contact_relation_search USING fts5(note, content='contact_relation', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER contact_relation_search_insert AFTER INSERT ON contact_relation BEGIN INSERT INTO contact_relation_search(rowid, note) VALUES (new.id, new.note); END""",
    """CREATE TRIGGER contact_relation_search_delete AFTER DELETE ON contact_relation BEGIN INSERT INTO contact_relation_search(contact_relation_search, rowid, note) VALUES ('delete', old.id, old.note); END""",
    """CREATE TRIGGER contact_relation_search_update AFTER UPDATE OF note ON contact_relation BEGIN INSERT INTO contact_relation_search(contact_relation_search, rowid, note) VALUES ('delete', old.id, old.note); INSERT INTO contact_relation_search(rowid, note) VALUES (new.id, new.note); END""",
    """CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, kind TEXT NOT NULL, title TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '',
            body TEXT NOT NULL DEFAULT '')""",
    """CREATE INDEX letter_by_week ON letter(for_week) WHERE for_week IS NOT NULL""",
    """CREATE VIRTUAL TABLE letter_search USING fts5(subject, body, address, content='letter', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER letter_search_insert AFTER INSERT ON letter BEGIN INSERT INTO letter_search(rowid, subject, body, address) VALUES (new.id, new.subject, new.body, new.address); END""",
    """CREATE TRIGGER letter_search_delete AFTER DELETE ON letter BEGIN INSERT INTO letter_search(letter_search, rowid, subject, body, address) VALUES ('delete', old.id, old.subject, old.body, old.address); END""",
    """CREATE TRIGGER letter_search_update AFTER UPDATE OF subject, body, address ON letter BEGIN INSERT INTO letter_search(letter_search, rowid, subject, body, address) VALUES ('delete', old.id, old.subject, old.body, old.address); INSERT INTO letter_search(rowid, subject, body, address) VALUES (new.id, new.subject, new.body, new.address); END""",
    """CREATE VIRTUAL TABLE letter_template_search USING fts5(title, subject, body, content='letter_template', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER letter_template_search_insert AFTER INSERT ON letter_template BEGIN INSERT INTO letter_template_search(rowid, title, subject, body) VALUES (new.id, new.title, new.subject, new.body); END""",
    """CREATE TRIGGER letter_template_search_delete AFTER DELETE ON letter_template BEGIN INSERT INTO letter_template_search(letter_template_search, rowid, title, subject, body) VALUES ('delete', old.id, old.title, old.subject, old.body); END""",
    """CREATE TRIGGER letter_template_search_update AFTER UPDATE OF title, subject, body ON letter_template BEGIN INSERT INTO letter_template_search(letter_template_search, rowid, title, subject, body) VALUES ('delete', old.id, old.title, old.subject, old.body); INSERT INTO letter_template_search(rowid, title, subject, body) VALUES (new.id, new.title, new.subject, new.body); END""",
    """CREATE VIRTUAL TABLE week_plan_search USING fts5(companies, people, when_text, where_text, review, content='week_plan', content_rowid='id',
            tokenize='rebound_words', prefix='2 3')""",
    """CREATE TRIGGER week_plan_search_insert AFTER INSERT ON week_plan BEGIN INSERT INTO week_plan_search(rowid, companies, people, when_text, where_text, review) VALUES (new.id, new.companies, new.people, new.when_text, new.where_text, new.review); END""",
    """CREATE TRIGGER week_plan_search_delete AFTER DELETE ON week_plan BEGIN INSERT INTO week_plan_search(week_plan_search, rowid, companies, people, when_text, where_text, review) VALUES ('delete', old.id, old.companies, old.people, old.when_text, old.where_text, old.review); END""",
    """CREATE TRIGGER week_plan_search_update AFTER UPDATE OF companies, people, when_text, where_text, review ON week_plan BEGIN INSERT INTO week_plan_search(week_plan_search, rowid, companies, people, when_text, where_text, review) VALUES ('delete', old.id, old.companies, old.people, old.when_text, old.where_text, old.review); INSERT INTO week_plan_search(rowid, companies, people, when_text, where_text, review) VALUES (new.id, new.companies, new.people, new.when_text, new.where_text, new.review); END""",
    """CREATE TABLE imported (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
, source_uid TEXT NOT NULL UNIQUE, row_uid TEXT NOT NULL, source TEXT NOT NULL,
            seen TEXT NOT NULL DEFAULT '{}')""",
    """CREATE INDEX imported_by_row ON imported(row_uid)""",
)
