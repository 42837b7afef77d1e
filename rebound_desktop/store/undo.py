"""Taking a verb back: its recorded changeset, inverted; and forward again."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

import apsw
from msgspec import Struct
from peewee import fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.store.errors import ChangedSince
from rebound_desktop.store.ledger import STAMPS, Ledger
from rebound_desktop.store.registry import REGISTRY
from rebound_desktop.store.tables import UndoStep

KEPT_FOR = timedelta(days=30)
_FLAGS = apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT
# Bytes of a changeset: what changed some hundred rows or more takes longer to take back than a moment.
LONG = 50_000
# The verb of a merge.
MERGED = "copies_merged"
# … and of an import.
IMPORTED = "import_taken"


class Done(Struct, frozen=True):
    """Something that can be taken back: its code, whom or what it was about, and when. size: bytes of what changed."""

    id: int
    verb: str
    subject: str
    area: Area
    key: int | None
    done_at: datetime
    size: int

    @property
    def is_long(self) -> bool:
        """Whether taking it back takes more than a moment, so that a worker does."""
        return self.verb in (MERGED, IMPORTED) or self.size > LONG

    @property
    def is_import(self) -> bool:
        """Whether something was brought in: an archive of ours comes as a merge."""
        return self.verb in (MERGED, IMPORTED)


class UndoShelf:
    """The verbs of the last 30 days, newest first; they outlive a restart."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def last_done(self, *, but: Collection[int] = ()) -> Done | None:
        """What undo would take back; but: steps that are passed over."""
        return self._newest(UndoStep.undone_at.is_null() & UndoStep.id.not_in(but), UndoStep.id.desc())

    def just_done(self) -> Done | None:
        """The step that the last verb left; None when that verb changed nothing, as an unchanged field does."""
        return self.last_done() if self._ledger.left_a_step else None

    def nothing_done_yet(self) -> None:
        """From here on `just_done` means what is still to come: a verb may find nothing to do, and begin nothing."""
        self._ledger.left_a_step = False

    def just_came_in(self) -> Done | None:
        """The step of an import or a merge that a worker did, where nothing was done since."""
        last = self.last_done()
        return last if last is not None and last.is_import else None

    def last_undone(self, *, but: Collection[int] = ()) -> Done | None:
        """What redo would do again: the last thing undone. A new verb lets go of what was undone before it."""
        undone = UndoStep.undone_at.is_null(False) & UndoStep.id.not_in(but)
        return self._newest(undone, UndoStep.undone_at.desc(), UndoStep.id)

    def is_done(self, step_id: int) -> bool:
        """Whether a step still stands: neither taken back nor let go of."""
        step = UndoStep.select(UndoStep.id).where(UndoStep.id == step_id, UndoStep.undone_at.is_null())
        return self._ledger.row(step) is not None

    def undo(self, step_id: int) -> Done:
        """Take one verb back. Raises ChangedSince, with nothing changed, when it was changed again since."""
        return self._apply(step_id, undone=True)

    def redo(self, step_id: int) -> Done:
        """Do again what was undone. Raises ChangedSince like `undo`."""
        return self._apply(step_id, undone=False)

    def has_old(self) -> bool:
        """Whether there are verbs older than 30 days."""
        return self._ledger.row(UndoStep.select(UndoStep.id).where(self._is_old())) is not None

    def forget_old(self) -> None:
        """Let go of verbs older than 30 days."""
        if not self.has_old():
            return
        with self._ledger.unseen():
            self._ledger.delete(UndoStep, self._is_old())

    def _is_old(self) -> Any:
        return UndoStep.done_at < self._ledger.clock.moment() - KEPT_FOR

    def _newest(self, condition: object, *order: object) -> Done | None:
        columns = (
            UndoStep.id,
            UndoStep.verb,
            UndoStep.subject,
            UndoStep.area,
            UndoStep.key,
            UndoStep.done_at,
            fn.LENGTH(UndoStep.changeset).alias("size"),
        )
        row = self._ledger.row(UndoStep.select(*columns).where(condition).order_by(*order))
        return Done(**{**row, "area": Area(row["area"])}) if row else None

    def _apply(self, step_id: int, undone: bool) -> Done:
        row = self._ledger.row(UndoStep.select().where(UndoStep.id == step_id))
        if row is None or (row["undone_at"] is not None) is undone:
            raise ChangedSince
        changeset = bytes(row["changeset"])
        if undone:
            changeset = apsw.Changeset.invert(changeset)
        done = Done(
            row["id"],
            row["verb"],
            row["subject"],
            Area(row["area"]),
            row["key"],
            row["done_at"],
            len(changeset),
        )
        connection = self._ledger.connection
        with self._ledger.quiet(done.area, done.key):
            # Parents and children may come back in any order; the commit checks them all.
            connection.execute("PRAGMA defer_foreign_keys=ON").fetchall()
            try:
                # Without the foreign keys' actions: what has been attached since is a reason not to remove.
                # Without a savepoint: the verb is rolled back whole, and within one the search index is written
                # out after every row (43 s for 10,000 entries, and 4 s without).
                apsw.Changeset.apply(
                    changeset,
                    connection,
                    conflict=self._decide,
                    flags=_FLAGS,
                )
            except (apsw.AbortError, apsw.ConstraintError) as error:
                raise ChangedSince from error
            self._stamp(changeset)
            moment = self._next_moment() if undone else None
            UndoStep.update(undone_at=moment).where(UndoStep.id == step_id).execute(self._ledger.database)
            for area in _areas_of(changeset):
                self._ledger.note(Change(area))
        return done

    def _next_moment(self) -> datetime:
        """Now, and after all that was undone before, also where the clock was set back meanwhile."""
        undone = UndoStep.select(UndoStep.undone_at).where(UndoStep.undone_at.is_null(False))
        row, now = self._ledger.row(undone.order_by(UndoStep.undone_at.desc())), self._ledger.clock.moment()
        last: datetime | None = row["undone_at"] if row is not None else None
        return now if last is None else max(now, last + timedelta(milliseconds=1))

    def _stamp(self, changeset: bytes) -> None:
        """Give every row that came back a new time of change: in a merge, taking it back is the newer wish."""
        now = self._ledger.clock.moment().isoformat(timespec="milliseconds")
        connection = self._ledger.connection
        for change in apsw.Changeset.iter(changeset):
            columns = self._ledger.columns(change.name)
            if change.op == "DELETE" or "changed_at" not in columns:
                continue
            place = columns.index("id")
            key = (change.new or ())[place] if change.op == "INSERT" else (change.old or ())[place]
            connection.execute(
                f'UPDATE "{change.name}" SET changed_at=?, changed_by=? WHERE id=?',
                (now, self._ledger.copy_id, key),
            ).fetchall()

    def _decide(self, reason: int, change: apsw.TableChange) -> int:
        """Whether a conflict is a real one: a row whose stamps alone differ was touched, not changed."""
        if reason == apsw.SQLITE_CHANGESET_DATA:
            columns = self._ledger.columns(change.name)
            wanted, found = change.old or (), change.conflict or ()
            differing = {
                name
                for name, old, now in zip(columns, wanted, found, strict=False)
                if old is not apsw.no_change and old != now
            }
            if differing <= STAMPS:
                return apsw.SQLITE_CHANGESET_REPLACE
        return apsw.SQLITE_CHANGESET_ABORT


def _areas_of(changeset: bytes) -> list[Area]:
    areas = {manners.table._meta.table_name: manners.area for manners in REGISTRY}
    found = [areas.get(change.name) for change in apsw.Changeset.iter(changeset)]
    return list(dict.fromkeys(area for area in found if area is not None))
