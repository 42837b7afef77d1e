"""Schema 4, exchange: what an entry brings from elsewhere, and what is remembered of each import. Frozen."""

from rebound_desktop.store.migrations.m0004_in_full.parts import Part

PART = Part(
    columns=(
        ("entry", "place TEXT NOT NULL DEFAULT ''"),
        ("entry", "is_starred INTEGER NOT NULL DEFAULT 0"),
    ),
    tables={
        # source_uid: what tells a record from others in its source; row_uid: the row it became, or was found in;
        # seen: digests of its fields when it came last (JSON), by which one's own changes are told from theirs.
        "imported": """source_uid TEXT NOT NULL UNIQUE, row_uid TEXT NOT NULL, source TEXT NOT NULL,
            seen TEXT NOT NULL DEFAULT '{}'""",
    },
    indexes=("CREATE INDEX imported_by_row ON imported(row_uid)",),
)
