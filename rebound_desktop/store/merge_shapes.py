"""What a merge knows of each table: its columns, whom its rows belong to, and by what two rows are the same."""

from graphlib import TopologicalSorter
from typing import Any

import apsw
from msgspec import Struct
from peewee import Field, ForeignKeyField, IntegerField

from rebound_desktop.core.change import Area
from rebound_desktop.store import tables
from rebound_desktop.store.registry import REGISTRY, Manners, Merge
from rebound_desktop.store.tables import FlagField

# Not a matter of what is merged, but of who the row is and when it was touched.
IDENTITY = ("id", "uid", "created_at")
STAMPS = ("changed_at", "changed_by")
_RECORD = frozenset({*IDENTITY, *STAMPS, "trashed_at"})
_OF_A_VERSION = frozenset({"cut_at", "reason"})


class Link(Struct, frozen=True):
    """A column that names a row of another table; with `belongs` the row goes when that one does."""

    column: str
    parent: str
    belongs: bool
    may_be_empty: bool


class Shape(Struct, frozen=True):
    """One table. `key`: the columns of its natural key; `versions`: the table of its earlier texts, `texts` in it."""

    name: str
    area: Area | None
    columns: tuple[str, ...]
    links: tuple[Link, ...]
    key: tuple[str, ...] = ()
    key_is_unique: bool = False
    versions: str = ""
    texts: tuple[str, ...] = ()
    fields: tuple[tuple[str, Field], ...] = ()

    def holds(self, row: dict[str, Any]) -> bool:
        """Whether a row that came from elsewhere holds what this table may hold: codes, days, moments, texts."""
        for column, field in self.fields:
            value = row[column]
            if value is None:
                if not field.null:
                    return False
                continue
            is_number = isinstance(field, IntegerField | ForeignKeyField | FlagField)
            if type(value) is not (int if is_number else str):
                return False
            try:
                if not isinstance(field, ForeignKeyField):
                    field.python_value(value)  # type: ignore[no-untyped-call]  # peewee's own fields
            except ValueError:
                return False
        return True

    @property
    def content(self) -> tuple[str, ...]:
        """The columns that a merge compares."""
        return tuple(column for column in self.columns if column not in (*IDENTITY, *STAMPS))


def shapes(connection: apsw.Connection) -> tuple[Shape, ...]:
    """Every table of records, parents before those that name them."""
    found: dict[str, Shape] = {}
    for manners in REGISTRY:
        if manners.merge is not Merge.LOCAL and issubclass(manners.table, tables.Record):
            shape = _shape(connection, manners)
            found[shape.name] = shape
    order = TopologicalSorter({name: {link.parent for link in shape.links} for name, shape in found.items()})
    return tuple(found[name] for name in order.static_order())


def _shape(connection: apsw.Connection, manners: Manners) -> Shape:
    name = _name_of(manners.table)
    info = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    columns = tuple(str(row[1]) for row in info)
    needed = {str(row[1]) for row in info if row[3]}
    links = tuple(
        Link(str(row[3]), str(row[2]), row[6] == "CASCADE", str(row[3]) not in needed)
        for row in connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    )
    fields = manners.table._meta.fields
    key = tuple(str(fields[field].column_name) for field in manners.natural_key)
    versions = ""
    texts: tuple[str, ...] = ()
    if manners.versions is not None:
        versions = _name_of(manners.versions)
        held = [str(row[1]) for row in connection.execute(f'PRAGMA table_info("{versions}")').fetchall()]
        texts = tuple(
            column for column in held if column in columns and column not in _RECORD | _OF_A_VERSION
        )
    checked = tuple((str(field.column_name), field) for field in fields.values() if field.column_name != "id")
    unique = _is_unique(connection, name, key)
    return Shape(name, manners.area, columns, links, key, unique, versions, texts, checked)


def _is_unique(connection: apsw.Connection, table: str, key: tuple[str, ...]) -> bool:
    for row in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
        if row[2]:
            indexed = connection.execute(f'PRAGMA index_info("{row[1]}")').fetchall()
            if key and {str(each[2]) for each in indexed} == set(key):
                return True
    return False


def _name_of(table: type[tables.Table]) -> str:
    return str(table._meta.table_name)
