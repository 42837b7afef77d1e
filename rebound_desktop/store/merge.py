"""Merging another copy of the journal into this one: everything by its identity, nothing lost, undone as one step.

What is to be written is worked out while the window goes on writing; then it is written in one short transaction
over a connection of its own. One transaction, and no batches: a merge that is cut off leaves nothing half done, and
it is one changeset for undo. The window waits for nobody meanwhile; what it may not write is tried again.
"""

from collections import Counter
from pathlib import Path

import apsw
from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.change import Area
from rebound_desktop.core.clock import Clock
from rebound_desktop.store import backups, copy_owed, erased_words, vault
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.erasing import forget_steps
from rebound_desktop.store.errors import BackupUnreadable, ReboundError
from rebound_desktop.store.ledger import Ledger, opened_apart
from rebound_desktop.store.merge_plan import Delete, Insert, Plan, Planner, Update
from rebound_desktop.store.other_copy import opened_copy
from rebound_desktop.store.preferences import OF_THIS_COPY
from rebound_desktop.store.registry import REGISTRY, merged_tables
from rebound_desktop.store.undo import MERGED

# What a person would count: the other rows are details of these.
_HEADS = frozenset({"entry", "job", "contact", "letter", "lesson", "rebound", "week_plan"})


class Count(Struct, frozen=True):
    """What came to one area: things that are new, that were brought up to date, and smaller things about them.

    kept: earlier texts that came as versions; erased: what the other copy had erased for ever.
    """

    area: Area
    added: int = 0
    changed: int = 0
    details: int = 0
    kept: int = 0
    erased: int = 0


class Report(Struct, frozen=True):
    """What a merge brought, by area, and how many files. `areas`: what is to be looked at anew.

    refused: the disk did not give all of it just now, and more may come the next time.
    """

    counts: tuple[Count, ...] = ()
    files: int = 0
    areas: tuple[Area, ...] = ()
    refused: ReboundError | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything was here already."""
        return not self.counts and not self.files and self.refused is None


def merge(
    path: Path,
    folder: Path,
    keys: vault.KeyFile,
    key: bytes,
    clock: Clock,
    *,
    typed: str = "",
    only_missing: bool = False,
) -> Report:
    """Merge the copy at `path` (a backup, a journal's folder or file) into the journal in `folder`.

    typed: the copy's passphrase or recovery code, if our own key does not open it; only_missing: take what is not
    here, and change nothing that is. A verified backup is made first. Takes as long as copying both: never on the
    GUI thread. Raises what a wrong `typed` does (WrongPassphrase, WrongRecoveryCode, MistypedRecoveryCode),
    BackupUnreadable, JournalNewer, JournalDamaged, JournalInUse, DiskFull, ReadOnly, DiskTrouble; nothing has
    changed then.
    """
    journal = folder / backups.JOURNAL_FILE
    with (
        backups.at_work,
        opened_copy(path, folder, key, typed) as other,
        opened_apart(journal, key, clock) as ledger,
    ):
        version, plan = _plan(ledger.connection, other.connection, only_missing)
        kept = AttachmentsFile(folder, key)
        if _is_empty(plan):
            # What a disk did not give of it before, perhaps.
            files = other.bring_files(_named(ledger.connection), kept)
            areas = (Area.JOURNAL,) if files else ()
            return Report(files=files, areas=areas, refused=next(iter(other.refused), None))
        backups.make(folder, keys, key, clock.moment())
        # Contents come before the rows that name them.
        files = other.bring_files(plan.files, kept)
        with ledger.verb(MERGED, Area.JOURNAL, tables=merged_tables()):
            if _data_version(ledger.connection) != version:
                # Something was written meanwhile: what is true now is looked at, with the door closed.
                plan = _planned(ledger.connection, other.connection, only_missing)
                files += other.bring_files(plan.files, kept)
            try:
                _write(ledger, plan)
            except apsw.ConstraintError as error:
                # Rows that no journal of ours would hold.
                raise BackupUnreadable(path, "ConstraintError") from error
            copy_owed.owe(ledger)
        return replace(_report(ledger, plan, files), refused=next(iter(other.refused), None))


def _named(connection: apsw.Connection) -> set[str]:
    """The contents that the journal's rows name."""
    return {
        str(row[0]) for row in connection.execute("SELECT DISTINCT content_hash FROM attachment").fetchall()
    }


def _plan(mine: apsw.Connection, theirs: apsw.Connection, only_missing: bool) -> tuple[int, Plan]:
    """The plan, and the state of the journal that it holds for."""
    mine.execute("BEGIN").fetchall()
    try:
        version = _data_version(mine)
        return version, _planned(mine, theirs, only_missing)
    finally:
        mine.execute("ROLLBACK").fetchall()


def _planned(mine: apsw.Connection, theirs: apsw.Connection, only_missing: bool) -> Plan:
    return Planner(mine, theirs, OF_THIS_COPY, only_missing).plan()


def _data_version(connection: apsw.Connection) -> int:
    return int(str(connection.execute("PRAGMA data_version").fetchall()[0][0]))


def _is_empty(plan: Plan) -> bool:
    return not (plan.steps or plan.tombstones or plan.raised or plan.preferences)


def _write(ledger: Ledger, plan: Plan) -> None:
    connection = ledger.connection
    erased: dict[str, set[int]] = {}
    for step in plan.steps:
        if isinstance(step, Delete) and step.erased:
            erased.setdefault(step.table, set()).add(step.id)
    if erased:
        erased_words.note(ledger, forget_steps(ledger, erased))
    for step in plan.steps:
        if isinstance(step, Insert):
            names = ", ".join(f'"{name}"' for name in step.row)
            places = ", ".join("?" * len(step.row))
            connection.execute(
                f"INSERT INTO {step.table}({names}) VALUES ({places})", tuple(step.row.values())
            ).fetchall()
        elif isinstance(step, Update):
            names = ", ".join(f'"{name}" = ?' for name in step.columns)
            connection.execute(
                f"UPDATE {step.table} SET {names} WHERE id = ?", (*step.columns.values(), step.id)
            ).fetchall()
        else:
            connection.execute(f"DELETE FROM {step.table} WHERE id = ?", (step.id,)).fetchall()
    _write_the_rest(ledger, plan)


def _write_the_rest(ledger: Ledger, plan: Plan) -> None:
    connection = ledger.connection
    for uid in plan.raised:
        connection.execute("DELETE FROM tombstone WHERE uid = ?", (uid,)).fetchall()
    for stone in plan.tombstones:
        connection.execute(
            """INSERT INTO tombstone(uid, table_name, erased_at) VALUES (:uid, :table_name, :erased_at)
            ON CONFLICT(uid) DO UPDATE SET erased_at = excluded.erased_at""",
            stone,
        ).fetchall()
    for name, value in plan.preferences:
        connection.execute("INSERT INTO preference(name, value) VALUES (?, ?)", (name, value)).fetchall()


def _report(ledger: Ledger, plan: Plan, files: int) -> Report:
    areas = {manners.table._meta.table_name: manners.area for manners in REGISTRY}
    versions = {m.versions._meta.table_name for m in REGISTRY if m.versions is not None}
    found: dict[Area, Counter[str]] = {}
    touched: dict[Area, None] = {}
    for step in plan.steps:
        area = areas[step.table]
        assert area is not None
        touched[area] = None
        kind = _kind(step, versions)
        if kind:
            found.setdefault(area, Counter())[kind] += 1
    if plan.preferences:
        touched[Area.PREFERENCES] = None
        found.setdefault(Area.PREFERENCES, Counter())["details"] += len(plan.preferences)
    counts = tuple(Count(area, **found[area]) for area in Area if area in found)
    return Report(counts, files, tuple(touched))


def _kind(step: Insert | Update | Delete, versions: set[str]) -> str:
    is_head = step.table in _HEADS
    if isinstance(step, Delete):
        return "erased" if step.erased and is_head else ""
    if step.table in versions:
        return "kept" if isinstance(step, Insert) else ""
    if isinstance(step, Insert):
        return "added" if is_head else "details"
    if not step.counts:
        return ""
    return "changed" if is_head else "details"
