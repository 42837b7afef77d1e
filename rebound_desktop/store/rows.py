"""Every row of the journal by its identity, for what leaves and comes as open data: driven by the table registry.

A row is a dictionary of column to text, whole number or None. `id` is local and stays here; a column that names a
row of another table is called without its `_id` and holds that row's uid. A table that is declared in the registry
leaves by itself.
"""

import shutil
from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
from msgspec import Struct
from peewee import BlobField, ForeignKeyField, IntegerField

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.rhythm import Due
from rebound_desktop.store import backups, merge, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.errors import ArchiveUnreadable, BackupUnreadable
from rebound_desktop.store.files import make_private_folder
from rebound_desktop.store.migrations import NEWEST, migrate
from rebound_desktop.store.next_query import due_with_all
from rebound_desktop.store.packing import require_free
from rebound_desktop.store.preferences import OF_THIS_COPY
from rebound_desktop.store.registry import REGISTRY, Manners
from rebound_desktop.store.tables import FlagField, Preference, Record

__all__ = [
    "NEWEST",
    "Column",
    "Row",
    "Rows",
    "Staging",
    "TableShape",
    "leaving",
    "require_free",
    "staging",
    "tables",
]

Value = str | int | None
Row = dict[str, Value]
_CONTENT = "content_hash"
_WHOLE = 2**63


class Column(Struct, frozen=True):
    """One column as it leaves. kind: "text", "number" or "bytes" (base64); parent: the table whose uid it holds."""

    name: str
    column: str
    kind: str
    may_be_empty: bool
    parent: str = ""
    codes: tuple[str, ...] = ()


class TableShape(Struct, frozen=True):
    """One table as it leaves. has_uid: whether its rows have an identity that others name."""

    name: str
    columns: tuple[Column, ...]
    has_uid: bool


def tables() -> tuple[TableShape, ...]:
    """Every table that leaves with an archive, in the registry's order."""
    return tuple(_shape(manners) for manners in REGISTRY if manners.archive)


def _shape(manners: Manners) -> TableShape:
    columns = []
    for each in manners.table._meta.sorted_fields:
        if each.column_name == "id":
            continue
        name, parent, kind = str(each.column_name), "", "text"
        if isinstance(each, ForeignKeyField):
            name, parent = name.removesuffix("_id"), str(each.rel_model._meta.table_name)
        elif isinstance(each, IntegerField | FlagField):
            kind = "number"
        elif isinstance(each, BlobField):
            kind = "bytes"
        codes = tuple(code.value for code in getattr(each, "codes", ()))
        columns.append(Column(name, str(each.column_name), kind, bool(each.null), parent, codes))
    return TableShape(str(manners.table._meta.table_name), tuple(columns), issubclass(manners.table, Record))


class Rows:
    """The journal at one moment, for reading; whoever writes meanwhile is not seen and not held up."""

    def __init__(self, connection: apsw.Connection, contents: AttachmentsFile) -> None:
        self._connection = connection
        self._contents = contents
        self._shapes = {shape.name: shape for shape in tables()}

    def count(self, table: str) -> int:
        """How many rows a table has; 0 for one that this journal does not know."""
        if table not in self._shapes:
            return 0
        found = self._connection.execute(f'SELECT count(*) FROM "{table}" AS t {_only(table)}').get
        return int(str(found))

    def of(self, table: str, *by: str) -> Iterator[Row]:
        """A table's rows by these columns, else in the order they came; none for a table that is not known."""
        shape = self._shapes.get(table)
        if shape is None:
            return
        chosen, joined = [], []
        for place, column in enumerate(shape.columns):
            if column.parent:
                joined.append(f'LEFT JOIN "{column.parent}" AS p{place} ON p{place}.id = t."{column.column}"')
                chosen.append(f"p{place}.uid")
            else:
                chosen.append(f't."{column.column}"')
        names = [column.name for column in shape.columns]
        # What has no identity has no order either.
        first = by or (() if shape.has_uid else names)
        order = ", ".join((*(f't."{column}"' for column in first), "t.id"))
        found = self._connection.execute(
            f'SELECT {", ".join(chosen)} FROM "{table}" AS t {" ".join(joined)} {_only(table)} ORDER BY {order}'
        )
        for values in found:
            yield {name: _told(value) for name, value in zip(names, values, strict=True)}

    def due(self, clock: Clock) -> dict[str, Due]:
        """What is next with whom, by uid, as the program says it: a plan that was answered is none any more."""
        return due_with_all(lambda sql, *values: self._connection.execute(sql, values).fetchall(), clock)

    def contents(self) -> tuple[str, ...]:
        """The SHA-256 of each file that a row names, each once, in order."""
        found: set[str] = set()
        for shape in self._shapes.values():
            if any(column.name == _CONTENT for column in shape.columns):
                rows = self._connection.execute(f'SELECT DISTINCT {_CONTENT} FROM "{shape.name}"')
                found.update(str(row[0]) for row in rows)
        return tuple(sorted(found))

    def kept_contents(self) -> frozenset[str]:
        """The SHA-256 of each file whose content is here. Raises the world's errors."""
        return self._contents.names()

    def content(self, content_hash: str) -> bytes | None:
        """What a file holds; None when the attachments file has lost it. Raises the world's errors."""
        return self._contents.get(content_hash)


def _only(table: str) -> str:
    """What is true of this copy alone stays here."""
    if table != Preference._meta.table_name:
        return ""
    return "WHERE t.name NOT IN ({})".format(", ".join(f"'{name}'" for name in sorted(OF_THIS_COPY)))


def _told(value: Any) -> Value:
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    assert value is None or isinstance(value, str | int)
    return value


@contextmanager
def leaving(folder: Path, key: bytes) -> Iterator[Rows]:
    """The journal in `folder` as it is now, over a connection of its own, for any thread. Raises the world's errors."""
    with encrypted.opened(folder / backups.JOURNAL_FILE, key, write=True) as connection:
        connection.set_busy_timeout(encrypted.BUSY_SECONDS_FOR_WORKERS * 1000)
        connection.execute("BEGIN").fetchall()
        try:
            yield Rows(connection, AttachmentsFile(folder, key))
        finally:
            connection.execute("ROLLBACK").fetchall()


@dataclass
class Staging:
    """A journal of its own, encrypted like ours, that rows from elsewhere are put into before they are merged."""

    folder: Path
    place: Path
    key: bytes = field(repr=False)
    connection: apsw.Connection
    contents: AttachmentsFile

    def uids(self, table: str, found: Iterable[str]) -> dict[str, int]:
        """Local ids for a table's rows, in the order they come. Raises ArchiveUnreadable for a uid that comes twice."""
        ids: dict[str, int] = {}
        for uid in found:
            if ids.setdefault(uid, len(ids) + 1) != len(ids):
                raise ArchiveUnreadable(detail=f"{table}: uid")
        return ids

    def add(self, shape: TableShape, rows: Iterable[Row], ids: Mapping[str, Mapping[str, int]]) -> None:
        """Put a table's rows in. ids: for each table, the local id of each uid. Raises ArchiveUnreadable."""
        for number, row in enumerate(rows, start=1):
            values = {
                column.column: _taken(column, row, ids) for column in shape.columns if column.name in row
            }
            names = ", ".join(f'"{name}"' for name in ("id", *values))
            marks = ", ".join("?" * (1 + len(values)))
            try:
                self.connection.execute(
                    f'INSERT INTO "{shape.name}" ({names}) VALUES ({marks})', (number, *values.values())
                ).fetchall()
            except (apsw.ConstraintError, apsw.TooBigError, apsw.MismatchError, OverflowError) as error:
                raise ArchiveUnreadable(detail=f"{shape.name} {number}: {type(error).__name__}") from error

    def put(self, name: str, content: bytes) -> None:
        """Keep a file's content. Raises ArchiveUnreadable when it is not what its name says."""
        if self.contents.put(content) != name:
            raise ArchiveUnreadable(detail=name)

    def merge(self, keys: vault.KeyFile, clock: Clock) -> merge.Report:
        """Bring everything into our journal, as a merge does: nothing lost, nothing twice, one step to undo."""
        self.connection.execute("COMMIT").fetchall()
        self.connection.close()
        try:
            return merge.merge(self.place / backups.JOURNAL_FILE, self.folder, keys, self.key, clock)
        except BackupUnreadable as error:
            raise ArchiveUnreadable(detail=error.detail) from error


def _taken(column: Column, row: Row, ids: Mapping[str, Mapping[str, int]]) -> Any:
    value = row[column.name]
    if value is None:
        return None
    if column.parent:
        if not isinstance(value, str) or value not in ids.get(column.parent, {}):
            raise ArchiveUnreadable(detail=f"{column.name}: unknown uid")
        return ids[column.parent][value]
    if column.kind == "number":
        if type(value) is not int or not -_WHOLE <= value < _WHOLE:
            raise ArchiveUnreadable(detail=f"{column.name}: not a whole number")
        return value
    if not isinstance(value, str):
        raise ArchiveUnreadable(detail=f"{column.name}: not text")
    if column.kind == "bytes":
        try:
            return b64decode(value, validate=True)
        except (BadBase64, ValueError) as error:
            raise ArchiveUnreadable(detail=f"{column.name}: not base64") from error
    return value


@contextmanager
def staging(folder: Path, key: bytes) -> Iterator[Staging]:
    """A place for rows from elsewhere, below `folder`; gone afterwards, whatever happens. Raises the world's errors."""
    place = folder / backups.STAGING
    journal = place / backups.JOURNAL_FILE
    with backups.at_work:
        shutil.rmtree(place, ignore_errors=True)
        make_private_folder(place)
        try:
            database = encrypted.connect(journal, key, create=True, mode=encrypted.ALONE)
            try:
                connection: apsw.Connection = database.connection()
                with encrypted.in_world_terms(journal, key, is_new=True):
                    migrate(connection)
                    _spare_the_index(connection)
                    connection.execute("BEGIN").fetchall()
                    # Checked row by row by their uids, and in what order the tables come is nobody's concern.
                    connection.execute("PRAGMA defer_foreign_keys=ON").fetchall()
                    yield Staging(folder, place, key, connection, AttachmentsFile(place, key))
            finally:
                database.close()
        finally:
            shutil.rmtree(place, ignore_errors=True)


def _spare_the_index(connection: apsw.Connection) -> None:
    """Nobody searches what is thrown away again."""
    triggers = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        connection.execute(f'DROP TRIGGER "{name}"').fetchall()
