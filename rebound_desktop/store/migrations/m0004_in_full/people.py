"""Schema 4, people: all the ways to reach somebody, where they worked, who knows whom, and a rhythm. Frozen."""

from rebound_desktop.store.migrations.m0004_in_full.parts import Part

_CONTACT = "contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE"

# What stood in one column each moves to the new tables. A new row's uid is the person's, turned by some digits:
# two copies of a journal that are brought up to date apart make the same row.
_UID = "substr(uid, {turn} + 1) || substr(uid, 1, {turn})"
_ROW = (
    "SELECT {uid}, created_at, changed_at, changed_by, id, {values} FROM contact WHERE trim({column}) <> ''"
)
_RECORD = "uid, created_at, changed_at, changed_by, contact_id"


def _moved(column: str, turn: int, into: str, values: str) -> str:
    """The statement that carries a column of contact into a table; `into` names that and its columns."""
    table, _, names = into.partition(" ")
    row = _ROW.format(uid=_UID.format(turn=turn), values=values, column=column)
    return f"INSERT INTO {table} ({_RECORD}, {names}) {row}"


PART = Part(
    columns=(
        ("contact", "given TEXT NOT NULL DEFAULT ''"),
        ("contact", "family TEXT NOT NULL DEFAULT ''"),
        ("contact", "nickname TEXT NOT NULL DEFAULT ''"),
        # How the name is read aloud, by which it is sorted: "たなか" for 田中.
        ("contact", "reading TEXT NOT NULL DEFAULT ''"),
        # Days that may lack their year or their parts: 1985-03-14, --03-14, 2024-05, 2024.
        ("contact", "birthday TEXT NOT NULL DEFAULT ''"),
        ("contact", "since TEXT NOT NULL DEFAULT ''"),
        ("contact", "met_on TEXT NOT NULL DEFAULT ''"),
        ("contact", "met_job_id INTEGER REFERENCES job(id) ON DELETE SET NULL"),
        ("contact", "met_round_id INTEGER REFERENCES round(id) ON DELETE SET NULL"),
        # How often to say hello: "" as the tags say, "never", or a number and d, w, m, y.
        ("contact", "rhythm TEXT NOT NULL DEFAULT ''"),
        ("contact", "snoozed_until TEXT"),
        ("contact", "is_paused INTEGER NOT NULL DEFAULT 0"),
        ("tag", "rhythm TEXT NOT NULL DEFAULT ''"),
        ("company", "url TEXT NOT NULL DEFAULT ''"),
        # The name of a kind of the person's own; the kind is "own" then.
        ("touch", "own_kind TEXT NOT NULL DEFAULT ''"),
        # The step that stood when this moment was noted, which it may have answered.
        ("touch", "step_id INTEGER REFERENCES next_step(id) ON DELETE SET NULL"),
        ("next_step", "planned_on TEXT"),
        # 1 when three and six months after `planned_on` are to be looked back at, once this step is done.
        ("next_step", "checks_back INTEGER NOT NULL DEFAULT 0"),
        ("attachment", "contact_id INTEGER REFERENCES contact(id) ON DELETE CASCADE"),
        ("attachment", "is_picture INTEGER NOT NULL DEFAULT 0"),
    ),
    tables={
        # kind: email, phone, link.
        "contact_detail": f"""{_CONTACT}, kind TEXT NOT NULL, label TEXT NOT NULL DEFAULT '',
            value TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0""",
        # street: as many lines as it takes, with the box and the floor.
        "contact_address": f"""{_CONTACT}, label TEXT NOT NULL DEFAULT '', street TEXT NOT NULL DEFAULT '',
            city TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL DEFAULT '',
            country TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0""",
        # Where they worked before; the present place is the contact's own company, role and since.
        "contact_post": f"""{_CONTACT}, company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
            title TEXT NOT NULL DEFAULT '', since TEXT NOT NULL DEFAULT '', until TEXT NOT NULL DEFAULT ''""",
        "contact_relation": f"""{_CONTACT}, other_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
            kind TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', UNIQUE (contact_id, other_id, kind)""",
        "contact_tag": f"""{_CONTACT}, tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
            UNIQUE (contact_id, tag_id)""",
    },
    indexes=(
        "CREATE INDEX contact_by_met_job ON contact(met_job_id)",
        "CREATE INDEX contact_by_met_round ON contact(met_round_id)",
        "CREATE INDEX contact_by_linkedin ON contact(linkedin_url)",
        "CREATE INDEX contact_detail_by_contact ON contact_detail(contact_id, kind, position, id)",
        "CREATE INDEX contact_detail_by_value ON contact_detail(value)",
        "CREATE INDEX contact_address_by_contact ON contact_address(contact_id)",
        "CREATE INDEX contact_post_by_contact ON contact_post(contact_id)",
        "CREATE INDEX contact_post_by_company ON contact_post(company_id)",
        "CREATE INDEX contact_relation_by_other ON contact_relation(other_id)",
        "CREATE INDEX contact_tag_by_tag ON contact_tag(tag_id)",
        "CREATE INDEX touch_by_step ON touch(step_id)",
        # The last moment with each person, read from the index alone.
        "CREATE INDEX touch_newest ON touch(contact_id, on_day DESC, id DESC) WHERE trashed_at IS NULL",
        "CREATE INDEX attachment_by_contact ON attachment(contact_id)",
    ),
    searched={
        "contact": ("name", "given", "family", "nickname", "reading", "role", "how_met", "notes"),
        "touch": ("note", "own_kind"),
        "contact_detail": ("label", "value"),
        "contact_address": ("street", "city", "region", "postcode", "country"),
        "contact_post": ("title",),
        "contact_relation": ("note",),
    },
    last=(
        _moved("email", 1, "contact_detail kind, value", "'email', trim(email)"),
        _moved("phone", 2, "contact_detail kind, value", "'phone', trim(phone)"),
        _moved("address", 3, "contact_address street", "trim(address)"),
        "ALTER TABLE contact DROP COLUMN email",
        "ALTER TABLE contact DROP COLUMN phone",
        "ALTER TABLE contact DROP COLUMN address",
        "UPDATE next_step SET planned_on = substr(created_at, 1, 10)",
    ),
)
