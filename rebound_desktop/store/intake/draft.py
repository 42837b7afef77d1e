"""Rows worked out before they are written: their ids are chosen by reading alone, so that the lock is short."""

import json
import secrets
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import apsw
from msgspec import Struct, field

from rebound_desktop.core.folding import folded
from rebound_desktop.core.intake import FileIn
from rebound_desktop.core.journal import normalise
from rebound_desktop.core.person import Person
from rebound_desktop.core.progress import Tell
from rebound_desktop.store import tables
from rebound_desktop.store.tables import Record

# How many rows between two looks at whether it is to be stopped, and two breaths.
EVERY = 10


class Draft(Struct):
    """What is to be inserted and updated, table by table, the files that new rows will name, and people who change."""

    connection: apsw.Connection
    copy_id: str
    now: datetime
    inserts: dict[type[Record], list[dict[str, Any]]] = field(default_factory=dict)
    updates: list[tuple[type[Record], int, dict[str, Any]]] = field(default_factory=list)
    files: list[tuple[dict[str, Any], FileIn]] = field(default_factory=list)
    people: list[tuple[int, Person]] = field(default_factory=list)
    _next: dict[type[Record], int] = field(default_factory=dict)
    _named: dict[type[Record], dict[str, int]] = field(default_factory=dict)

    def insert(self, table: type[Record], *, uid: str = "", **values: Any) -> int:
        """A new row; its id, which nothing else has."""
        if table not in self._next:
            newest = self.connection.execute(f'SELECT max(id) FROM "{_name(table)}"').get
            self._next[table] = int(newest or 0)
        self._next[table] += 1
        key = self._next[table]
        self.inserts.setdefault(table, []).append({"id": key, "uid": uid or secrets.token_hex(16), **values})
        return key

    def update(self, table: type[Record], key: int, **values: Any) -> None:
        """Columns of a row that stands here."""
        self.updates.append((table, key, values))

    def attach(self, file: FileIn, **owner: Any) -> None:
        """A file that comes with a row, and whose it is."""
        self.files.append((owner, file))

    def named(self, table: type[Record], name: str) -> int:
        """The company or tag of this name (case ignored), made if need be."""
        if table not in self._named:
            rows = self.connection.execute(f'SELECT name, id FROM "{_name(table)}" ORDER BY id DESC')
            self._named[table] = {folded(str(row[0])): int(str(row[1])) for row in rows}
        tidy = " ".join(normalise(name).split())
        known = self._named[table]
        if folded(tidy) not in known:
            known[folded(tidy)] = self.insert(table, name=tidy)
        return known[folded(tidy)]

    def remember(self, source_uid: str, row_uid: str, source: str, seen: dict[str, str]) -> None:
        """What came as what, for the next time."""
        text = json.dumps(seen, sort_keys=True)
        self.insert(tables.Imported, source_uid=source_uid, row_uid=row_uid, source=source, seen=text)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be written."""
        return not (self.inserts or self.updates or self.people or self.files)

    @property
    def size(self) -> int:
        """How many rows there are."""
        return sum(map(len, self.inserts.values())) + len(self.updates)

    def write(self, tell: Tell) -> None:
        """Write it all. Only inside a verb; parents and children in any order, the commit checks them."""
        self.connection.execute("PRAGMA defer_foreign_keys=ON").fetchall()
        done = 0
        for table, rows in self.inserts.items():
            statement, make = self._statement(table)
            for begin in range(0, len(rows), EVERY):
                tell(done, self.size)
                part = rows[begin : begin + EVERY]
                self.connection.executemany(statement, [make(row) for row in part])
                done += len(part)
        for place, (table, key, values) in enumerate(self.updates):
            if place % EVERY == 0:
                tell(done + place, self.size)
            self._update(table, key, values)

    def _statement(self, table: type[Record]) -> tuple[str, Any]:
        fields = table._meta.sorted_fields
        columns = ", ".join(f'"{each.column_name}"' for each in fields)
        marks = ", ".join("?" * len(fields))
        stamps = {"created_at": self.now, "changed_at": self.now, "changed_by": self.copy_id}
        fixed = {each.name: stamps.get(each.name, each.default) for each in fields}

        def make(row: dict[str, Any]) -> tuple[Any, ...]:
            whole = {**fixed, **row}
            return tuple(each.db_value(_normal(whole[each.name])) for each in fields)

        return f'INSERT INTO "{_name(table)}" ({columns}) VALUES ({marks})', make

    def _update(self, table: type[Record], key: int, values: dict[str, Any]) -> None:
        stamped = {**values, "changed_at": self.now, "changed_by": self.copy_id}
        fields = table._meta.fields
        columns = ", ".join(f'"{fields[name].column_name}" = ?' for name in stamped)
        bound = [fields[name].db_value(_normal(value)) for name, value in stamped.items()]
        self.connection.execute(
            f'UPDATE "{_name(table)}" SET {columns} WHERE id = ?', (*bound, key)
        ).fetchall()


def known_uids(connection: apsw.Connection, table: type[Record]) -> dict[str, int]:
    """Every row of a table by its uid, those set aside too: what rests in the trash does not come twice."""
    return dict(pairs(connection, f'SELECT uid, id FROM "{_name(table)}"'))


def pairs(connection: apsw.Connection, statement: str) -> Iterator[tuple[str, int]]:
    """Rows of a text and an id."""
    for text, key in connection.execute(statement):
        yield str(text), int(str(key))


def _normal(value: Any) -> Any:
    return normalise(value) if type(value) is str else value


def _name(table: type[Record]) -> str:
    return str(table._meta.table_name)
