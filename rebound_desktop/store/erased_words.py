"""Words that were erased, out of the search index: its older pieces hold them until they are merged.

An index takes a row out by noting that it is gone. Which indexes that was is kept within the same change, and a
worker merges them, a few pages at a time, so that nothing of it is forgotten when the power goes.
"""

import json
from collections.abc import Collection
from pathlib import Path

from rebound_desktop.store import database as encrypted
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.registry import REGISTRY
from rebound_desktop.store.tables import Meta

_NAME = "erased_words"
_JOURNAL = "journal.db"
# Pages of an index merged in one go: a few milliseconds, so that a window that writes meanwhile hardly waits.
_PAGES = 64


def note(ledger: Ledger, tables: Collection[str]) -> None:
    """Rows of these tables are erased. Only inside a verb."""
    searched = {str(manners.table._meta.table_name) for manners in REGISTRY if manners.search}
    names = {f"{table}_search" for table in searched.intersection(tables)}
    row = ledger.row(Meta.select(Meta.value).where(Meta.name == _NAME))
    noted = names.union(json.loads(row["value"]) if row else ())
    if noted:
        Meta.delete().where(Meta.name == _NAME).execute(ledger.database)
        Meta.insert(name=_NAME, value=json.dumps(sorted(noted))).execute(ledger.database)


def let_go(folder: Path, key: bytes) -> None:
    """Merge the indexes that were noted. Never on the GUI thread. Raises the world's errors; the note stays then."""
    with encrypted.opened(folder / _JOURNAL, key, write=True) as connection:
        connection.set_busy_timeout(encrypted.BUSY_SECONDS_FOR_WORKERS * 1000)
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").fetchall():
            return
        rows = connection.execute("SELECT value FROM meta WHERE name = ?", (_NAME,)).fetchall()
        connection.execute("PRAGMA secure_delete=ON").fetchall()
        for (value,) in rows:
            for index in json.loads(str(value)):
                pages, before = -_PAGES, -2
                # Less than two rows changed: nothing is left to merge.
                while connection.total_changes() - before >= 2:
                    before = connection.total_changes()
                    connection.execute(
                        f'INSERT INTO "{index}"("{index}", rank) VALUES (\'merge\', ?)', (pages,)
                    ).fetchall()
                    pages = _PAGES
            # What was erased meanwhile has noted more than this.
            connection.execute("DELETE FROM meta WHERE name = ? AND value = ?", (_NAME, value)).fetchall()
