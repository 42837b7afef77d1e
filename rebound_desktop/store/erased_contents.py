"""Contents of attached files that were erased: named within the same change, and let go by a worker.

They lie in a file of their own, and overwriting a large one takes longer than a frame. The names are kept until it
is done, so that nothing of it is forgotten when the power goes.
"""

import json
from collections.abc import Collection
from pathlib import Path

from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import AttachmentsFile
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import Meta

_NAME = "erased_contents"
_JOURNAL = "journal.db"


def note(ledger: Ledger, hashes: Collection[str]) -> None:
    """These contents go once no row names them. Only inside a verb."""
    if not hashes:
        return
    row = ledger.row(Meta.select(Meta.value).where(Meta.name == _NAME))
    noted = {*(json.loads(row["value"]) if row else ()), *hashes}
    Meta.delete().where(Meta.name == _NAME).execute(ledger.database)
    Meta.insert(name=_NAME, value=json.dumps(sorted(noted))).execute(ledger.database)


def let_go(folder: Path, key: bytes) -> int:
    """Let go of what was noted and is named by no row any more. Returns how many contents went.

    The journal is held meanwhile, so that no row comes to name what is going. Never on the GUI thread. Raises the
    world's errors.
    """
    with encrypted.opened(folder / _JOURNAL, key, write=True) as connection:
        connection.set_busy_timeout(encrypted.BUSY_SECONDS_FOR_WORKERS * 1000)
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").fetchall():
            return 0
        if not connection.execute("SELECT 1 FROM meta WHERE name = ?", (_NAME,)).fetchall():
            return 0
        connection.execute("BEGIN IMMEDIATE").fetchall()
        try:
            ((noted,),) = connection.execute("SELECT value FROM meta WHERE name = ?", (_NAME,)).fetchall()
            named = {str(row[0]) for row in connection.execute("SELECT content_hash FROM attachment")}
            gone = AttachmentsFile(folder, key).forget(set(json.loads(str(noted))) - named)
            connection.execute("DELETE FROM meta WHERE name = ?", (_NAME,)).fetchall()
            connection.execute("COMMIT").fetchall()
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK").fetchall()
            raise
    return gone
