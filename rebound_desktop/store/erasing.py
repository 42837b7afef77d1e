"""What goes with rows that are erased for ever: all that belongs to them, and every step of undo that tells of it."""

from collections.abc import Collection, Mapping

import apsw

from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.registry import REGISTRY
from rebound_desktop.store.tables import UndoStep

Ids = dict[str, set[int]]
# (table, the place of a column in it, the table that column names): rows that go when that one's row does.
_Links = dict[str, list[tuple[str, int, str]]]
# What a step says of one row: the table, its id, and whom it belongs to, as (table, id).
_Told = tuple[str, int, tuple[tuple[str, int], ...]]


def forget_steps(ledger: Ledger, erased: Mapping[str, Collection[int]]) -> Ids:
    """Let go of each step that tells of these rows (ids by table), or of what belongs or belonged to them.

    Call it before the rows are gone, inside a verb. Returns the ids by table of all that goes with them.
    """
    links = _links(ledger)
    going: Ids = {table: set(keys) for table, keys in erased.items()}
    steps = _told_by_steps(ledger, links)
    while _grown(ledger, links, steps, going):
        pass
    for step, told in steps.items():
        if any(key in going.get(table, ()) for table, key, _ in told):
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


def _told_by_steps(ledger: Ledger, links: _Links) -> dict[int, list[_Told]]:
    """What every step tells of, each read once."""
    found: dict[int, list[_Told]] = {}
    for row in ledger.rows(UndoStep.select(UndoStep.id, UndoStep.changeset)):
        told = found.setdefault(row["id"], [])
        for change in apsw.Changeset.iter(bytes(row["changeset"])):
            values = (change.old or (), change.new or ())
            keys = {key for each in values if each and isinstance(key := each[0], int)}
            owners = tuple(
                (parent, owner)
                for _, place, parent in links.get(change.name, ())
                for each in values
                if each and isinstance(owner := each[place], int)
            )
            told += [(change.name, key, owners) for key in keys]
    return found


def _grown(ledger: Ledger, links: _Links, steps: dict[int, list[_Told]], going: Ids) -> bool:
    """Add what belongs to what is going: rows that are here, and rows that only a step still tells of."""
    before = sum(map(len, going.values()))
    for table, owned in links.items():
        for column, _, parent in owned:
            if keys := going.get(parent):
                rows = ledger.connection.execute(
                    f'SELECT id FROM "{table}" WHERE "{column}" IN ({", ".join(map(str, sorted(keys)))})'
                ).fetchall()
                going.setdefault(table, set()).update(int(str(row[0])) for row in rows)
    for told in steps.values():
        for table, key, owners in told:
            if any(owner in going.get(parent, ()) for parent, owner in owners):
                going.setdefault(table, set()).add(key)
    return sum(map(len, going.values())) > before
