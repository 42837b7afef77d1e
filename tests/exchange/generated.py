"""Journals with every kind of record, made from the table registry alone: a table added later is in them by itself."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import apsw
from peewee import BlobField, ForeignKeyField, IntegerField

from rebound_desktop.core.folding import plain
from rebound_desktop.core.journal import normalise
from rebound_desktop.store import Store, create
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.preferences import OF_THIS_COPY
from rebound_desktop.store.registry import REGISTRY, Manners
from rebound_desktop.store.tables import CodeField, DayField, FlagField, MomentField, Record, WallTimeField
from tests.conftest import HandClock

ODD = (
    "",
    " ",
    "plain words",
    "Ünïcödé ñ",
    "日本語の日記",
    "שלום عليكم",
    "a\nb\n\nc",
    "tab\there",
    "nul\0inside",
    "\u2028\u00a0\ufeff",
    '"quoted", =1+1',
    "\U0001f600\U0010ffff",
    "\x1b[31m",
    "</script><b>&amp;",
    "{}\\n",
    "x" * 5000,
)


def filled_journal(folder: Path, seed: int, rows: int, texts: tuple[str, ...], clock: HandClock) -> Store:
    """A journal in `folder`, `rows` of each kind at most, closed."""
    store = create(folder, clock.clock, lambda change: None)
    store.close()
    chance = random.Random(seed)
    contents = AttachmentsFile(folder, store.key)
    kept = [contents.put(chance.randbytes(size)) for size in (0, 1, 4000)]
    connection = plain_connection(folder / "journal.db", store.key, write=True)
    connection.create_scalar_function("plain", lambda *values: plain(str(values[0])), 1, deterministic=True)
    try:
        _fill(connection, chance, rows, texts or ODD, kept)
    finally:
        connection.close()
    return store


# Numbers that a table bounds.
SMALL = frozenset(
    {
        "step",
        "tier",
        "position",
        "half_points",
        "must_half_points",
        "number",
        "after_days",
        "swing",
        "current",
    }
)
Tokens = dict[tuple[str, str], str]


def one_of_each(folder: Path, clock: HandClock) -> tuple[Store, Tokens]:
    """A journal with one row of every kind, all linked, nothing of it private or sealed; closed.

    Returns what each column holds that a person could read: a word that stands nowhere else, a day, or a number.
    """
    store = create(folder, clock.clock, lambda change: None)
    store.close()
    connection = plain_connection(folder / "journal.db", store.key, write=True)
    connection.create_scalar_function("plain", lambda *values: plain(str(values[0])), 1, deterministic=True)
    tokens: Tokens = {}
    content = AttachmentsFile(folder, store.key).put(b"held")
    ids: dict[str, int] = {}
    try:
        for manners in _parents_first():
            name = manners.table._meta.table_name
            if manners.archive and issubclass(manners.table, Record):
                row = _told_row(manners, ids, tokens, content)
                columns, marks = ", ".join(f'"{each}"' for each in row), ", ".join("?" * len(row))
                statement = f'INSERT INTO "{name}" ({columns}) VALUES ({marks})'
                connection.execute(statement, tuple(row.values())).fetchall()
                ids[name] = int(str(connection.execute(f'SELECT max(id) FROM "{name}"').get))
    finally:
        connection.close()
    return store, tokens


def _told_row(manners: Manners, ids: dict[str, int], tokens: Tokens, content: str) -> dict[str, Any]:
    row: dict[str, Any] = {}
    table = manners.table._meta.table_name
    for field in manners.table._meta.sorted_fields:
        name, number = field.column_name, len(tokens) + 1
        if name in ("id", "trashed_at"):
            continue
        if name == "uid":
            row[name] = f"{len(ids) + 1:032x}"
        elif name == "content_hash":
            row[name] = content
        elif isinstance(field, ForeignKeyField):
            row[name] = ids.get(field.rel_model._meta.table_name)
        elif isinstance(field, CodeField):
            row[name] = "" if name == "stands_for" else list(field.codes)[-1].value
        elif isinstance(field, MomentField):
            row[name] = field.db_value(datetime(2020, 1, 1, tzinfo=UTC))
        elif isinstance(field, DayField):
            row[name] = tokens[table, name] = (date(2020, 1, 6) + timedelta(days=7 * number)).isoformat()
        elif isinstance(field, WallTimeField):
            row[name] = "2026-03-05T14:30"
        elif isinstance(field, FlagField):
            row[name] = 0
        elif isinstance(field, IntegerField) and name in SMALL:
            row[name] = 1
        elif isinstance(field, IntegerField):
            tokens[table, name] = str(70_000 + number)
            row[name] = (70_000 + number) * 100
        elif (table, name) == ("week_plan", "days_off"):
            row[name] = "6 7"
        elif (table, name) == ("attachment", "name"):
            row[name] = tokens[table, name] = "heldfile.txt"
        elif (table, name) == ("contact", "birthday"):
            row[name] = tokens[table, name] = "1985-03-14"
        else:
            row[name] = tokens[table, name] = f"w{number}{table}{name}".replace("_", "")
    return row


def _fill(
    connection: apsw.Connection, chance: random.Random, rows: int, texts: tuple[str, ...], kept: list[str]
) -> None:
    ids: dict[str, list[int]] = {}
    connection.execute("BEGIN").fetchall()
    for manners in _parents_first():
        name = manners.table._meta.table_name
        ids[name] = []
        for _ in range(rows if manners.archive else 0):
            row = _row(manners, chance, texts, kept, ids)
            columns = ", ".join(f'"{column}"' for column in row)
            marks = ", ".join("?" * len(row))
            # A row that breaks a rule of its table is left out: the registry does not know them all.
            connection.execute(
                f'INSERT OR IGNORE INTO "{name}" ({columns}) VALUES ({marks})', tuple(row.values())
            )
        ids[name] = [int(str(key)) for (key,) in connection.execute(f'SELECT id FROM "{name}"')]
    connection.execute("COMMIT").fetchall()


def _parents_first() -> list[Manners]:
    left, done = list(REGISTRY), []
    names: set[str] = set()
    while left:
        for manners in left:
            fields = manners.table._meta.sorted_fields
            needed = {f.rel_model._meta.table_name for f in fields if isinstance(f, ForeignKeyField)}
            if needed <= names | {manners.table._meta.table_name}:
                done.append(manners)
                names.add(manners.table._meta.table_name)
                left.remove(manners)
                break
        else:
            raise AssertionError("tables name each other in a circle")
    return done


def _row(
    manners: Manners,
    chance: random.Random,
    texts: tuple[str, ...],
    kept: list[str],
    ids: dict[str, list[int]],
) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for field in manners.table._meta.sorted_fields:
        name = field.column_name
        if name == "id" or (field.null and chance.random() < 0.3):
            continue
        if name == "uid":
            row[name] = f"{chance.getrandbits(128):032x}"
        elif name == "content_hash":
            row[name] = chance.choice(kept)
        elif isinstance(field, ForeignKeyField):
            row[name] = chance.choice(ids[field.rel_model._meta.table_name] or [None])
        elif isinstance(field, CodeField):
            row[name] = chance.choice(list(field.codes)).value
        elif isinstance(field, MomentField):
            row[name] = field.db_value(
                datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.random() * 2e8)
            )
        elif isinstance(field, DayField):
            row[name] = (date(2020, 1, 1) + timedelta(days=chance.randrange(2000))).isoformat()
        elif isinstance(field, WallTimeField):
            row[name] = f"2026-03-{chance.randrange(1, 29):02}T{chance.randrange(24):02}:30"
        elif isinstance(field, FlagField):
            row[name] = chance.randrange(2)
        elif isinstance(field, IntegerField):
            row[name] = chance.choice((1, 2, 3))
        elif isinstance(field, BlobField):
            row[name] = chance.randbytes(8)
        else:
            row[name] = normalise(chance.choice(texts))
    if manners.table._meta.table_name == "preference" and row["name"] in OF_THIS_COPY:
        row["name"] = "another"
    if issubclass(manners.table, Record):
        assert row["uid"]
    return row
