"""Verbs as transactions: what happens together is kept together, recorded for undo, and announced once.

Nested verbs join the outermost one. After its commit the changes are announced, each once, in the order
they were noted; a rollback is silent.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw
from peewee import ForeignKeyField, IntegrityError, Query

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.folding import plain
from rebound_desktop.core.journal import normalise
from rebound_desktop.store.database import (
    BUSY_SECONDS_FOR_WORKERS,
    EncryptedDatabase,
    close,
    connect,
    in_world_terms,
    of_open_journal,
    search_indexes,
)
from rebound_desktop.store.errors import DiskTrouble, FolderUnreadable, GoneMeanwhile
from rebound_desktop.store.registry import undoable_tables, words_in
from rebound_desktop.store.tables import Company, Contact, Job, Record, Table, Tombstone, UndoStep

Announce = Callable[[Change], None]
# What makes the key that names are sorted by, asked for anew for each list.
ByName = Callable[[], Callable[[str], Any]]
STAMPS = frozenset({"changed_at", "changed_by"})


class Ledger:
    """The connection a store's shelves share, and the transaction they join."""

    def __init__(self, database: EncryptedDatabase, clock: Clock, copy_id: str, announce: Announce) -> None:
        self.database = database
        self.clock = clock
        self.copy_id = copy_id
        self._announce = announce
        # What lists by name are sorted by; see `Store.sort_names`.
        self.by_name: ByName = lambda: plain
        self._noted: dict[Change, None] | None = None
        # Rows of housekeeping.
        self._unseen = 0
        # Whether the journal's folder is there: a stick that was pulled takes what is written to it for good.
        self.is_there: Callable[[], bool] = lambda: True
        # Whether the disk broke a verb off since the last one that was kept.
        self._was_broken_off = False
        # Whether the last verb of this connection changed anything that undo could take back.
        self.left_a_step = True

    @property
    def connection(self) -> apsw.Connection:
        """The bare connection, for what Peewee has no words for."""
        connection: apsw.Connection = self.database.connection()
        return connection

    @contextmanager
    def verb(
        self,
        name: str,
        area: Area,
        key: int | None = None,
        *,
        subject: str = "",
        tables: Iterable[str] | None = None,
    ) -> Iterator[None]:
        """One thing the person did, undoable: committed whole or not at all.

        name: the code of what was done, in the past tense; subject: whose or which, for the toast, where it is not
        the company or the person that the key tells;
        tables: those whose changes are recorded, if not what every verb records.
        Raises the world's errors (DiskFull, JournalInUse, …); nothing has changed then.
        """
        with self._transaction(undoable_tables() if tables is None else tuple(tables)) as record:
            self.note(Change(area, key))
            yield
            record(name, area, key, subject)

    @contextmanager
    def quiet(self, area: Area, key: int | None = None) -> Iterator[None]:
        """A change that undo leaves alone: autosave (versions cover it), bookkeeping."""
        with self._transaction():
            self.note(Change(area, key))
            yield

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """Housekeeping that shows nowhere: nothing to undo, nothing to announce, nothing that a copy is owed for."""
        before = self.connection.total_changes()
        try:
            with self._transaction():
                yield
        finally:
            self._unseen += self.connection.total_changes() - before

    def rows_written(self) -> int:
        """How many rows were written over this connection, housekeeping left out."""
        return int(self.connection.total_changes()) - self._unseen

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Many verbs as one change, all or nothing; undo leaves it alone, and each area is announced once."""
        with self._transaction(by_area=True):
            yield

    def note(self, change: Change) -> None:
        """Say, inside a verb, what else it touches."""
        if self._noted is not None:
            self._noted[change] = None

    @contextmanager
    def _transaction(
        self, recorded: tuple[str, ...] = (), by_area: bool = False
    ) -> Iterator[Callable[[str, Area, int | None, str], None]]:
        if self._noted is not None:
            # Inside another verb: it commits, records and announces for both.
            yield lambda *_: None
            return
        if not self.is_there():
            raise FolderUnreadable(Path(self.database.database).parent)
        if self._was_broken_off:
            self._have_search_count_anew()
        self._noted = {}
        if recorded:
            # Until it has: one that is refused leaves none.
            self.left_a_step = False
        try:
            # IMMEDIATE: whoever else writes is met here, before the verb has read anything it builds on.
            with self.in_world_terms(), self.database.atomic("IMMEDIATE"):
                if recorded:
                    with self._session(recorded) as session:
                        yield lambda *verb: self._record(session, *verb)
                else:
                    yield lambda *_: None
            noted = tuple(self._noted)
        except DiskTrouble:
            self._was_broken_off = True
            raise
        finally:
            self._noted = None
        if by_area:
            noted = tuple(dict.fromkeys(Change(change.area) for change in noted))
        for change in noted:
            self._announce(change)

    def _have_search_count_anew(self) -> None:
        """After a verb that the disk broke off FTS5 goes on with what it had counted, and calls the file damaged, once.

        It forgets that with a transaction that is rolled back. Raises DiskTrouble.
        """
        with self.in_world_terms():
            self.connection.execute("BEGIN IMMEDIATE").fetchall()
            try:
                for index in search_indexes(self.connection):
                    with suppress(apsw.CorruptError):
                        self.connection.execute(f"INSERT INTO {index}({index}) VALUES ('flush')").fetchall()
            finally:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK").fetchall()
        self._was_broken_off = False

    @contextmanager
    def _session(self, tables: tuple[str, ...]) -> Iterator[apsw.Session]:
        session = apsw.Session(self.connection, "main")
        try:
            for table in tables:
                session.attach(table)
            yield session
        finally:
            session.close()

    def _record(self, session: apsw.Session, name: str, area: Area, key: int | None, subject: str) -> None:
        # In pieces: made in one, that of an import of thousands lets no other thread run meanwhile.
        pieces: list[bytes] = []
        session.changeset_stream(lambda piece: pieces.append(bytes(piece)))
        changeset = b"".join(pieces)
        self.left_a_step = bool(changeset) and not self._is_stamps_alone(changeset)
        if self.left_a_step:
            # Whatever was undone before is not to be done again on top of this.
            self.delete(UndoStep, UndoStep.undone_at.is_null(False))
            UndoStep.insert(
                verb=name,
                subject=subject or self._called(area, key),
                area=area.value,
                key=key,
                done_at=self.clock.moment(),
                changeset=changeset,
            ).execute(self.database)

    def _called(self, area: Area, key: int | None) -> str:
        """The company of a job, or a person's name; nothing for whatever else there is."""
        queries: dict[Area, Query] = {
            Area.JOBS: Company.select(Company.name)
            .join(Job, on=(Job.company == Company.id))
            .where(Job.id == key),
            Area.CONTACTS: Contact.select(Contact.name).where(Contact.id == key),
        }
        found = self.row(queries[area]) if key is not None and area in queries else None
        return str(found["name"]) if found else ""

    def _is_stamps_alone(self, changeset: bytes) -> bool:
        """Whether a verb changed nothing but times of change: a field set to what it was."""
        for change in apsw.Changeset.iter(changeset):
            new = change.new or ()
            changed = {place for place, value in enumerate(new) if value is not apsw.no_change}
            names = self.columns(change.name)
            if change.op != "UPDATE" or not {names[place] for place in changed} <= STAMPS:
                return False
        return True

    def columns(self, table: str) -> list[str]:
        """The names of a table's columns, in their order."""
        return [str(row[1]) for row in self.connection.execute(f'PRAGMA table_info("{table}")').fetchall()]

    @contextmanager
    def in_world_terms(self) -> Iterator[None]:
        """Turns the database's exceptions into the world's errors; bugs pass through unchanged."""
        with of_open_journal(Path(self.database.database)):
            yield

    def rows(self, query: Query) -> list[dict[str, Any]]:
        """What a query finds, as dictionaries. Raises the world's errors."""
        with self.in_world_terms():
            return list(query.dicts().execute(self.database))

    def row(self, query: Query) -> dict[str, Any] | None:
        """The first row a query finds, or None. Raises the world's errors."""
        found = self.rows(query.limit(1))
        return found[0] if found else None

    def insert(self, table: type[Record], **values: Any) -> int:
        """A new record with its identity and times; its local id comes back. Only inside a verb.

        Raises GoneMeanwhile where what it belongs to was erased meanwhile; what it merely speaks of is left out then.
        """
        now = self.clock.moment()
        stamped = {
            "uid": secrets.token_hex(16),
            "created_at": now,
            "changed_at": now,
            "changed_by": self.copy_id,
            **values,
        }
        return self._write(table, _normal(stamped), lambda row: table.insert(**row).execute(self.database))

    def insert_all(self, table: type[Record], records: Sequence[Mapping[str, Any]]) -> None:
        """Many new records with the same fields, each with its identity and times. Only inside a verb.

        For thousands: the statement is put together once. Fields with a default are to be given too.
        """
        if not records:
            return
        now = self.clock.moment()
        fields = table._meta.fields
        names = ("uid", "created_at", "changed_at", "changed_by", *records[0])
        columns = ", ".join(f'"{fields[name].column_name}"' for name in names)
        marks = ", ".join("?" * len(names))
        stamps = [fields[name].db_value(now) for name in ("created_at", "changed_at")]
        with self.in_world_terms():
            self.connection.executemany(
                f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})',
                [
                    (
                        secrets.token_hex(16),
                        *stamps,
                        self.copy_id,
                        *(fields[name].db_value(value) for name, value in _normal(record).items()),
                    )
                    for record in records
                ],
            )

    def update(self, table: type[Record], key: int, **values: Any) -> None:
        """Change one record and stamp it. Only inside a verb.

        Raises GoneMeanwhile, like `insert`, and where the record itself was erased meanwhile.
        """
        changed = self._write(
            table,
            _normal(self._stamped(values)),
            lambda row: table.update(**row).where(table.id == key).execute(self.database),
        )
        if not changed:
            raise GoneMeanwhile(typed=words_in(table, values))

    def update_where(self, table: type[Record], condition: Any, **values: Any) -> None:
        """Change every record that meets a condition, and stamp it. Only inside a verb."""
        table.update(**_normal(self._stamped(values))).where(condition).execute(self.database)

    def _stamped(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {"changed_at": self.clock.moment(), "changed_by": self.copy_id, **values}

    def _write(self, table: type[Record], row: dict[str, Any], write: Callable[[dict[str, Any]], Any]) -> int:
        """Write a row. Of what was erased since it was shown, a reference is left empty where erasing leaves it so.

        Raises GoneMeanwhile where the row would have been erased along.
        """
        try:
            return int(write(row))
        except IntegrityError as error:
            erased = self._erased(table, row)
            if not erased:
                raise
            if not all(erased.values()):
                raise GoneMeanwhile(typed=words_in(table, row)) from error
            return int(write({**row, **dict.fromkeys(erased)}))

    def _erased(self, table: type[Record], row: Mapping[str, Any]) -> dict[str, bool]:
        """The references of a row to what is not there, each with whether erasing leaves it empty."""
        listed = self.connection.execute(f'PRAGMA foreign_key_list("{table._meta.table_name}")').fetchall()
        becomes_empty = {
            str(column) for _, _, _, column, _, _, on_delete, _ in listed if on_delete == "SET NULL"
        }
        return {
            name: field.column_name in becomes_empty
            for name, field in table._meta.fields.items()
            if isinstance(field, ForeignKeyField)
            and row.get(name) is not None
            and self.row(field.rel_model.select(field.rel_model.id).where(field.rel_model.id == row[name]))
            is None
        }

    def delete(self, table: type[Table], condition: Any) -> None:
        """Remove rows for good; only for rows that undo can bring back or that are worth nothing alone.

        A record leaves a tombstone, so that a merge does not bring it back.
        """
        if issubclass(table, Record):
            now = self.clock.moment()
            for row in self.rows(table.select(table.uid).where(condition)):
                Tombstone.insert(
                    uid=row["uid"], table_name=table._meta.table_name, erased_at=now
                ).on_conflict(conflict_target=(Tombstone.uid,), update={Tombstone.erased_at: now}).execute(
                    self.database
                )
        table.delete().where(condition).execute(self.database)


@contextmanager
def opened_apart(
    journal: Path, key: bytes, clock: Clock, announce: Announce | None = None, *, fold: bool = True
) -> Iterator[Ledger]:
    """A worker's ledger, over a connection of its own that is closed in the end and waits for others that write.

    announce: hears what changes, in the worker; without it that is told by the window's thread, once it hears of it.
    fold: whether the log is folded in at the end, which holds up whoever writes. Raises the world's errors.
    """
    database = connect(journal, key, BUSY_SECONDS_FOR_WORKERS)
    try:
        with in_world_terms(journal, key):
            copy_id = database.connection().execute("SELECT value FROM meta WHERE name = 'copy_id'").get
            yield Ledger(database, clock, str(copy_id), announce or _heard_by_nobody)
    finally:
        close(database, fold=fold)


def _heard_by_nobody(_: Change) -> None:
    """What a worker's ledger announces to."""


def _normal(values: Mapping[str, Any]) -> dict[str, Any]:
    """Texts as the file can hold them: a lone surrogate, pasted into any field, must not stop a verb."""
    return {name: normalise(value) if type(value) is str else value for name, value in values.items()}
