"""The tables, their manners and their indexes agree; every schema is frozen for ever."""

import contextlib
import hashlib
import shutil
from pathlib import Path

import apsw
import peewee

from rebound_desktop.store import Store, key_file_of, tables, vault
from rebound_desktop.store.database import opened, plain_connection
from rebound_desktop.store.migrations import NEWEST, STEPS, schema_of
from rebound_desktop.store.registry import REGISTRY, Merge, undoable_tables
from tests.conftest import HandClock
from tests.store.conftest import Home

FILES = Path(__file__).parents[1] / "files" / "journals"
FROZEN = {
    1: "4e577ec06a5cc33fc58c00f02d3b0b5ba18799f6cf11488e38847353a554aa09",
    2: "8689bfca37f06ca3233aee5c5fbe313ad929f07d117bff0b0805e9206885bb8c",
    3: "bb079fee58caf29c868ffc80505b17e32d1f98c7ffa3304bdd7b4b65f80c6d6a",
    4: "a9541badb7717272f81e132d87f072a0bdd0f62db85bf67bca6fb5518866229f",
}

MODELS = [
    model
    for model in vars(tables).values()
    if isinstance(model, type)
    and issubclass(model, tables.Table)
    and model not in (tables.Table, tables.Record)
]


def bare(steps: int) -> apsw.Connection:
    """A database in memory after the first `steps` migrations."""
    connection = apsw.Connection(":memory:")
    from rebound_desktop.store.database import TOKENIZER
    from rebound_desktop.store.tokenizer import words_tokenizer

    connection.register_fts5_tokenizer(TOKENIZER, words_tokenizer)
    for step in STEPS[:steps]:
        step(connection)
    return connection


def schema_hash(connection: apsw.Connection) -> str:
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
    ).fetchall()
    words = "\n".join(" ".join(" ".join(str(part).split()) for part in row) for row in rows)
    return hashlib.sha256(words.encode()).hexdigest()


def test_a_migration_that_was_released_never_changes() -> None:
    assert {number: schema_hash(bare(number)) for number in FROZEN} == FROZEN


def test_a_new_journal_has_what_the_steps_make(home: Home) -> None:
    whole = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    with opened(home.folder / "journal.db", home.store.key) as connection:
        made = connection.execute(whole).fetchall()
        assert schema_of(connection) == NEWEST
    steps = bare(NEWEST)
    assert made == steps.execute(whole).fetchall(), "run build_scripts/make_newest_schema.py"
    # It is the schema alone that they have in common.
    tables = [str(name) for kind, name, _, _ in made if kind == "table" and "_search" not in str(name)]
    assert [name for name in tables if steps.execute(f'SELECT 1 FROM "{name}"').fetchall()] == []


def test_every_schema_has_a_frozen_hash_and_an_old_file() -> None:
    assert set(FROZEN) == set(range(1, NEWEST + 1))
    assert {path.name for path in FILES.iterdir()} == {f"schema-{number}" for number in FROZEN}


def test_every_old_file_opens_with_every_word_in_it(tmp_path: Path) -> None:
    for number in FROZEN:
        folder = tmp_path / str(number)
        shutil.copytree(FILES / f"schema-{number}", folder)
        keys = key_file_of(folder)
        assert keys is not None
        key = vault.open_data_key(keys)
        assert key is not None
        store = Store(folder, keys, key, HandClock().clock, lambda change: None)
        (line,) = store.journal.lines()
        entry = store.journal.entry(line.id)
        assert entry is not None and entry.text == f"Written with schema {number}: ça, 面接, 🌱."
        assert [result.id for result in store.search.find("面接")] == [entry.id]
        assert store.jobs.all()[0].name == "Northwind, Baker"
        assert store.contacts.lines()[0].name == "Dana"
        store.close()
        connection = plain_connection(folder / "journal.db", key)
        assert schema_of(connection) == NEWEST
        connection.close()


def test_every_table_is_declared_once() -> None:
    declared = [manners.table for manners in REGISTRY]
    assert len(declared) == len(set(declared))
    assert set(declared) == set(MODELS)


def test_the_models_are_the_migrated_tables() -> None:
    connection = bare(NEWEST)
    in_file = {
        str(name)
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"
        )
    }
    assert {model._meta.table_name for model in MODELS} == in_file
    for model in MODELS:
        columns = {
            str(row[1]): (str(row[2]), bool(row[3]), row[4])
            for row in connection.execute(f"PRAGMA table_info({model._meta.table_name})")
        }
        assert set(columns) == {field.column_name for field in model._meta.sorted_fields}
        for field in model._meta.sorted_fields:
            kind, not_null, default = columns[field.column_name]
            assert kind == sql_kind(field), (model, field.name)
            if not field.primary_key:
                assert not_null is not field.null, (model, field.name)
            assert default == sql_default(field), (model, field.name)


def sql_kind(field: peewee.Field) -> str:
    if isinstance(field, peewee.BlobField):
        return "BLOB"
    whole = isinstance(field, peewee.IntegerField | peewee.ForeignKeyField | tables.FlagField)
    return "INTEGER" if whole else "TEXT"


def sql_default(field: peewee.Field) -> str | None:
    if field.default is None:
        return None
    value = field.db_value(field.default)
    return f"'{value}'" if isinstance(value, str) else str(value)


def test_what_is_declared_as_searched_is_what_the_index_holds() -> None:
    connection = bare(NEWEST)
    for manners in REGISTRY:
        name = f"{manners.table._meta.table_name}_search"
        columns = tuple(str(row[1]) for row in connection.execute(f"PRAGMA table_info({name})"))
        assert columns == manners.search, manners.table


def test_manners_name_columns_that_are_there() -> None:
    for manners in REGISTRY:
        fields = manners.table._meta.fields
        assert set(manners.natural_key) <= set(fields) and set(manners.search) <= set(fields)
        assert (manners.merge is Merge.BY_NATURAL_KEY) is bool(manners.natural_key)
        assert manners.private is None or manners.private in fields
        assert not manners.trash or "trashed_at" in fields
        if manners.merge is Merge.BY_UID:
            assert issubclass(manners.table, tables.Record)
        if manners.versions is not None:
            assert {"cut_at", "reason"} <= set(manners.versions._meta.fields)


def test_every_table_that_undo_follows_has_an_area_to_announce() -> None:
    areas = {manners.table._meta.table_name: manners.area for manners in REGISTRY}
    # A tombstone shows nowhere.
    assert all(areas[name] is not None for name in undoable_tables() if name != "tombstone")


def test_every_row_that_refers_to_another_finds_it_by_an_index() -> None:
    connection = bare(NEWEST)
    for model in (tables.StageEvent, tables.Touch, tables.EntryVersion, tables.JobLine, tables.Entry):
        name = model._meta.table_name
        indexed = {
            str(connection.execute(f"PRAGMA index_info({row[1]})").fetchall()[0][2])
            for row in connection.execute(f"PRAGMA index_list({name})")
        }
        refers = {field.column_name for field in model._meta.refs}
        assert refers - {"letter_id", "round_id", "aspect_id"} <= indexed | {"id"}, name


def test_a_migration_that_fails_leaves_the_file_as_it_was(home: Home) -> None:
    from rebound_desktop.store import migrations

    home.store.close()
    connection = plain_connection(home.folder / "journal.db", home.store.key, write=True)

    def broken(target: apsw.Connection) -> None:
        target.execute("CREATE TABLE half (id INTEGER)").fetchall()
        raise apsw.FullError

    steps = migrations.STEPS
    try:
        migrations.STEPS, migrations.NEWEST = (*steps, broken), NEWEST + 1
        with contextlib.suppress(apsw.FullError):
            migrations.migrate(connection)
    finally:
        migrations.STEPS, migrations.NEWEST = steps, NEWEST
    assert schema_of(connection) == NEWEST
    assert connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchall() == []
    connection.close()
