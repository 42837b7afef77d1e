"""What goes with rows that are erased for ever: all that belongs to them, and every step of undo that tells of it.

Reading the steps takes long after an import of thousands, and nobody can write while a verb runs. So they are read
before (`Steps.read`), and the verb reads only those that came meanwhile.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import apsw
from peewee import fn

from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.registry import REGISTRY
from rebound_desktop.store.tables import UndoStep

Ids = dict[str, set[int]]
# (table, the place of a column in it, the table that column names): rows that go when that one's row does.
_Links = dict[str, list[tuple[str, int, str]]]
# A table and the id of a row in it.
_Row = tuple[str, int]


class Steps:
    """What the steps of undo tell of: which rows, and whom these belong or belonged to. Each step is read once."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.links = _links(ledger)
        # By id: what tells a step from another that took its id after it was gone.
        self._read: dict[int, tuple[Any, ...]] = {}
        self._telling: dict[_Row, set[int]] = {}
        self._owned: dict[_Row, set[_Row]] = {}

    def read(self) -> None:
        """Read the steps that were not read yet, one at a time."""
        columns = (UndoStep.id, UndoStep.verb, UndoStep.done_at, fn.LENGTH(UndoStep.changeset).alias("size"))
        for row in self._ledger.rows(UndoStep.select(*columns)):
            step = row["id"]
            if self._read.get(step) == (seen := tuple(row.values())):
                continue
            found = self._ledger.row(UndoStep.select(UndoStep.changeset).where(UndoStep.id == step))
            if found is not None:
                if step in self._read:
                    for telling in self._telling.values():
                        telling.discard(step)
                self._read[step] = seen
                self._take(step, bytes(found["changeset"]))

    def owned_by(self, row: _Row) -> Collection[_Row]:
        """Rows of which a step tells that they belong to this one."""
        return self._owned.get(row, ())

    def that_tell_of(self, row: _Row) -> Collection[int]:
        """The ids of the steps that tell of a row."""
        return self._telling.get(row, ())

    def _take(self, step: int, changeset: bytes) -> None:
        for change in apsw.Changeset.iter(changeset):
            values = (change.old or (), change.new or ())
            keys = {key for each in values if each and isinstance(key := each[0], int)}
            owners = {
                (parent, owner)
                for _, place, parent in self.links.get(change.name, ())
                for each in values
                if each and isinstance(owner := each[place], int)
            }
            for row in ((change.name, key) for key in keys):
                self._telling.setdefault(row, set()).add(step)
                for each in owners:
                    self._owned.setdefault(each, set()).add(row)


def forget_steps(ledger: Ledger, erased: Mapping[str, Collection[int]], steps: Steps | None = None) -> Ids:
    """Let go of each step that tells of these rows (ids by table), or of what belongs or belonged to them.

    steps: as they were read before. Call it before the rows are gone, inside a verb. Returns the ids by table of all
    that goes with them.
    """
    steps = steps or Steps(ledger)
    steps.read()
    going: Ids = {table: set(keys) for table, keys in erased.items()}
    telling: set[int] = set()
    new = {(table, key) for table, keys in going.items() for key in keys}
    while new:
        telling.update(step for row in new for step in steps.that_tell_of(row))
        owned = {each for row in new for each in steps.owned_by(row)}
        owned.update(_owned_here(ledger, steps.links, new))
        new = {(table, key) for table, key in owned if key not in going.get(table, ())}
        for table, key in new:
            going.setdefault(table, set()).add(key)
    for step in sorted(telling):
        ledger.delete(UndoStep, UndoStep.id == step)
    return going


def _links(ledger: Ledger) -> _Links:
    found: _Links = {}
    for manners in REGISTRY:
        table = str(manners.table._meta.table_name)
        columns = ledger.columns(table)
        for row in ledger.connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
            if row[6] == "CASCADE":
                column = str(row[3])
                found.setdefault(table, []).append((column, columns.index(column), str(row[2])))
    return found


def _owned_here(ledger: Ledger, links: _Links, rows: Collection[_Row]) -> Iterator[_Row]:
    """Rows that belong to these now."""
    for table, owned in links.items():
        for column, _, parent in owned:
            if keys := ", ".join(str(key) for name, key in rows if name == parent):
                found = ledger.connection.execute(f'SELECT id FROM "{table}" WHERE "{column}" IN ({keys})')
                yield from ((table, int(str(key))) for (key,) in found.fetchall())
