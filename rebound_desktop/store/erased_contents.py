"""Contents of attached files that were erased: named within the same change, and let go by a worker.

They lie in a file of their own, and overwriting a large one takes longer than a frame. The names are kept until it
is done, so that nothing of it is forgotten when the power goes. What an import that was killed left without a row to
name it goes on the same occasion.
"""

import json
from collections.abc import Collection
from pathlib import Path

import apsw

from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import NOW, AttachmentsFile
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import Meta

_NAME = "erased_contents"
_JOURNAL = "journal.db"
# Noted by a program that did not say when: before anything else.
_LONG_AGO = ""


def note(ledger: Ledger, hashes: Collection[str]) -> None:
    """These contents go once no row names them. Only inside a verb."""
    if not hashes:
        return
    ((now,),) = ledger.connection.execute(f"SELECT {NOW}").fetchall()
    row = ledger.row(Meta.select(Meta.value).where(Meta.name == _NAME))
    noted = {**(_noted(row["value"]) if row else {}), **dict.fromkeys(hashes, str(now))}
    Meta.delete().where(Meta.name == _NAME).execute(ledger.database)
    Meta.insert(name=_NAME, value=json.dumps(noted, sort_keys=True)).execute(ledger.database)


def let_go(folder: Path, key: bytes) -> int:
    """Let go of what was noted and is named by no row any more. Returns how many contents went.

    The journal is held while it is told what goes, so that no row comes to name that, and is free while it is
    overwritten. Never on the GUI thread. Raises the world's errors.
    """
    with encrypted.opened(folder / _JOURNAL, key, write=True) as connection:
        connection.set_busy_timeout(encrypted.BUSY_SECONDS_FOR_WORKERS * 1000)
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE name IN ('meta', 'attachment')"
        ).fetchall()
        contents = AttachmentsFile(folder, key)
        if len(tables) < 2 or not (_erased(connection) or contents.is_unsettled()):
            return 0
        # One content a time, so that a verb at the window meets an open door between two.
        gone = 0
        for name in (*_erased(connection), None):
            gone += _let_go_of(connection, contents, name)
    contents.overwrite_going()
    return gone


def _let_go_of(connection: apsw.Connection, contents: AttachmentsFile, name: str | None) -> int:
    """Of one content that was noted, or of those that were never noted. Returns how many went."""
    connection.execute("BEGIN IMMEDIATE").fetchall()
    try:
        noted = _erased(connection)
        named = {str(row[0]) for row in connection.execute("SELECT content_hash FROM attachment")}
        gone = contents.forget({name: noted.pop(name)} if name in noted else {}, named)
        connection.execute("DELETE FROM meta WHERE name = ?", (_NAME,)).fetchall()
        if noted:
            left = json.dumps(noted, sort_keys=True)
            connection.execute("INSERT INTO meta(name, value) VALUES (?, ?)", (_NAME, left)).fetchall()
        connection.execute("COMMIT").fetchall()
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK").fetchall()
        raise
    return gone


def _erased(connection: apsw.Connection) -> dict[str, str]:
    rows = connection.execute("SELECT value FROM meta WHERE name = ?", (_NAME,)).fetchall()
    return _noted(str(rows[0][0])) if rows else {}


def _noted(value: str) -> dict[str, str]:
    """Hashes and when they were erased, in either form that a journal may hold."""
    found = json.loads(value)
    return found if isinstance(found, dict) else dict.fromkeys(found, _LONG_AGO)
