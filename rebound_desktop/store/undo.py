"""Taking a verb back: its recorded changeset, inverted; and forward again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import apsw

from rebound_desktop.core.change import Area, Change
from rebound_desktop.store.errors import ChangedSince
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import UndoStep

KEPT_FOR = timedelta(days=30)
_STAMPS = frozenset({"changed_at", "changed_by"})


@dataclass(frozen=True, slots=True)
class Done:
    """Something that can be taken back: its code, whom or what it was about, and when."""

    id: int
    verb: str
    subject: str
    area: Area
    key: int | None
    done_at: datetime


class UndoShelf:
    """The verbs of the last 30 days, newest first; they outlive a restart."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def last_done(self) -> Done | None:
        """What undo would take back."""
        return self._newest(UndoStep.undone_at.is_null())

    def last_undone(self) -> Done | None:
        """What redo would do again: only what was undone after the last thing done."""
        done = self.last_done()
        undone = self._newest(UndoStep.undone_at.is_null(False), oldest_first=True)
        if undone is None or (done is not None and done.id > undone.id):
            return None
        return undone

    def undo(self, step_id: int) -> Done:
        """Take one verb back. Raises ChangedSince, with nothing changed, when it was changed again since."""
        return self._apply(step_id, undone=True)

    def redo(self, step_id: int) -> Done:
        """Do again what was undone. Raises ChangedSince like `undo`."""
        return self._apply(step_id, undone=False)

    def forget_old(self) -> None:
        """Let go of verbs older than 30 days."""
        limit = self._ledger.clock.moment() - KEPT_FOR
        if self._ledger.row(UndoStep.select(UndoStep.id).where(UndoStep.done_at < limit)) is None:
            return
        with self._ledger.quiet(Area.PREFERENCES):
            self._ledger.delete(UndoStep, UndoStep.done_at < limit)

    def _newest(self, condition: object, oldest_first: bool = False) -> Done | None:
        order = UndoStep.id if oldest_first else UndoStep.id.desc()
        columns = (
            UndoStep.id,
            UndoStep.verb,
            UndoStep.subject,
            UndoStep.area,
            UndoStep.key,
            UndoStep.done_at,
        )
        row = self._ledger.row(UndoStep.select(*columns).where(condition).order_by(order))
        return Done(**{**row, "area": Area(row["area"])}) if row else None

    def _apply(self, step_id: int, undone: bool) -> Done:
        row = self._ledger.row(UndoStep.select().where(UndoStep.id == step_id))
        if row is None or (row["undone_at"] is not None) is undone:
            raise ChangedSince
        changeset = bytes(row["changeset"])
        if undone:
            changeset = apsw.Changeset.invert(changeset)
        done = Done(row["id"], row["verb"], row["subject"], Area(row["area"]), row["key"], row["done_at"])
        connection = self._ledger.connection
        with self._ledger.quiet(done.area, done.key):
            # Parents and children may come back in any order; the commit checks them all.
            connection.execute("PRAGMA defer_foreign_keys=ON").fetchall()
            try:
                apsw.Changeset.apply(changeset, connection, conflict=_decide(connection))
            except apsw.AbortError as error:
                raise ChangedSince from error
            self._stamp(changeset)
            moment = self._ledger.clock.moment() if undone else None
            UndoStep.update(undone_at=moment).where(UndoStep.id == step_id).execute(self._ledger.database)
            for area in _areas_of(changeset):
                self._ledger.note(Change(area))
        return done

    def _stamp(self, changeset: bytes) -> None:
        """Give every row that came back a new time of change: in a merge, taking it back is the newer wish."""
        now = self._ledger.clock.moment().isoformat(timespec="milliseconds")
        connection = self._ledger.connection
        for change in apsw.Changeset.iter(changeset):
            if change.op == "DELETE" or "changed_at" not in _columns(connection, change.name):
                continue
            place = _columns(connection, change.name).index("id")
            key = (change.new or ())[place] if change.op == "INSERT" else (change.old or ())[place]
            connection.execute(
                f'UPDATE "{change.name}" SET changed_at=?, changed_by=? WHERE id=?',
                (now, self._ledger.copy_id, key),
            ).fetchall()


def _columns(connection: apsw.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()]


def _areas_of(changeset: bytes) -> list[Area]:
    from rebound_desktop.store.registry import REGISTRY

    areas = {manners.table._meta.table_name: manners.area for manners in REGISTRY}
    found = [areas.get(change.name) for change in apsw.Changeset.iter(changeset)]
    return list(dict.fromkeys(area for area in found if area is not None))


def _decide(connection: apsw.Connection) -> Callable[[int, apsw.TableChange], int]:
    """Whether a conflict is a real one: a row whose stamps alone differ was touched, not changed."""

    def decide(reason: int, change: apsw.TableChange) -> int:
        if reason == apsw.SQLITE_CHANGESET_DATA and change.op == "UPDATE":
            names = _columns(connection, change.name)
            wanted, found = change.old or (), change.conflict or ()
            differing = {
                name
                for name, old, now in zip(names, wanted, found, strict=False)
                if old is not apsw.no_change and old != now
            }
            if differing <= _STAMPS:
                return apsw.SQLITE_CHANGESET_REPLACE
        return apsw.SQLITE_CHANGESET_ABORT

    return decide
