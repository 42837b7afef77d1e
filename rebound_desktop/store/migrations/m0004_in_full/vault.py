"""Schema 4, vault: earlier notes about people. Frozen."""

from rebound_desktop.store.migrations.m0004_in_full.parts import Part

PART = Part(
    tables={
        "contact_version": """contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
            notes TEXT NOT NULL, cut_at TEXT NOT NULL, reason TEXT NOT NULL""",
    },
    indexes=("CREATE INDEX contact_version_by_contact ON contact_version(contact_id, cut_at)",),
)
