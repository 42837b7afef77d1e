"""What the parts of schema 4 share: what a part says, and how it is taken. Frozen."""

from collections.abc import Mapping

import apsw
from msgspec import Struct, field

from rebound_desktop.store.migrations.m0001_first import index_of

RECORD = """
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, trashed_at TEXT
"""


class Part(Struct, frozen=True):
    """One feature's share of the schema.

    columns: (table, definition) added to a standing table; tables: name to what follows the record's columns;
    indexes: whole statements; searched: table to all its columns in the full-text index, made anew where
    one stands; last: whole statements run at the end, such as carrying what was kept into new tables.
    """

    columns: tuple[tuple[str, str], ...] = ()
    tables: Mapping[str, str] = field(default_factory=dict)
    indexes: tuple[str, ...] = ()
    searched: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    last: tuple[str, ...] = ()


def take(connection: apsw.Connection, part: Part) -> None:
    """Carry out one part."""

    def run(statement: str) -> None:
        connection.execute(statement).fetchall()

    for table, column in part.columns:
        run(f"ALTER TABLE {table} ADD COLUMN {column}")
    for name, columns in part.tables.items():
        run(f"CREATE TABLE {name} ({RECORD}, {columns})")
    for statement in part.indexes:
        run(statement)
    for name, searched in part.searched.items():
        for moment in ("insert", "delete", "update"):
            run(f"DROP TRIGGER IF EXISTS {name}_search_{moment}")
        run(f"DROP TABLE IF EXISTS {name}_search")
        for statement in index_of(name, searched):
            run(statement)
        run(f"INSERT INTO {name}_search({name}_search) VALUES ('rebuild')")
    for statement in part.last:
        run(statement)
