"""One connection to an encrypted file: the cipher, its key, and what every connection must set.

The engine is SQLite3 Multiple Ciphers (AEGIS-256, raw key): every page is encrypted and authenticated.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
from playhouse.apsw_ext import APSWDatabase

from rebound_desktop.store.errors import DATABASE_ERRORS, from_database

TOKENIZER = "rebound_words"
BUSY_SECONDS_FOR_WORKERS = 10


class EncryptedDatabase(APSWDatabase):  # type: ignore[misc]  # playhouse has no types
    """Peewee's face of one encrypted file. The window waits for nobody: `busy_seconds` is 0 there."""

    def __init__(self, path: Path, key: bytes, busy_seconds: float = 0, create: bool = False) -> None:
        self._key = key
        flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
        super().__init__(str(path), timeout=busy_seconds, flags=flags)

    def _add_conn_hooks(self, conn: apsw.Connection) -> None:
        use_key(conn, self._key)
        # WAL needs nothing but this file system; a read-only folder is told apart before we get here.
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            conn.execute(f"PRAGMA {pragma}").fetchall()
        conn.register_fts5_tokenizer(TOKENIZER, _tokenizer)
        super()._add_conn_hooks(conn)


def use_key(conn: apsw.Connection, key: bytes) -> None:
    """Set cipher and raw key, then force a read, so that a wrong key is an error here and not later."""
    conn.execute("PRAGMA cipher='aegis'").fetchall()
    conn.execute("PRAGMA algorithm='aegis-256'").fetchall()
    conn.execute(f'PRAGMA key="raw:{key.hex()}"').fetchall()
    conn.execute("SELECT count(*) FROM sqlite_schema").fetchall()


def _tokenizer(conn: apsw.Connection, arguments: list[str]) -> Callable[..., Any]:
    """The search tokenizer, imported when the index is first touched: 50 ms that no start should wait for."""
    from rebound_desktop.store.tokenizer import words_tokenizer

    return words_tokenizer(conn, arguments)


def connect(path: Path, key: bytes, busy_seconds: float = 0, create: bool = False) -> EncryptedDatabase:
    """An open connection. Raises the world's errors: JournalDamaged also for a wrong key, FolderUnreadable, …"""
    database = EncryptedDatabase(path, key, busy_seconds, create)
    try:
        database.connect()
    except DATABASE_ERRORS as error:
        database.close()
        if (ours := from_database(error, path)) is None:
            raise
        raise ours from error
    return database


def close(database: EncryptedDatabase) -> None:
    """Fold the write-ahead log into the file and let go of it; a busy log stays and is folded in next time."""
    if database.is_closed():
        return
    try:
        database.connection().wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    except apsw.Error:
        pass
    finally:
        database.close()


def plain_connection(path: Path, key: bytes, *, write: bool = False) -> apsw.Connection:
    """A bare connection to a copy that nobody else uses (a backup being checked or re-encrypted)."""
    conn = apsw.Connection(
        str(path), flags=apsw.SQLITE_OPEN_READWRITE if write else apsw.SQLITE_OPEN_READONLY
    )
    try:
        use_key(conn, key)
        conn.register_fts5_tokenizer(TOKENIZER, _tokenizer)
    except BaseException:
        conn.close()
        raise
    return conn


def is_sound(path: Path, key: bytes) -> bool:
    """Whether the copy at `path` opens with `key` and passes SQLite's quick check."""
    try:
        conn = plain_connection(path, key)
    except apsw.Error:
        return False
    try:
        return bool(conn.execute("PRAGMA quick_check").fetchall() == [("ok",)])
    except apsw.Error:
        return False
    finally:
        conn.close()


def copy_with_key(source: Path, key: bytes, target: Path, new_key: bytes) -> None:
    """A whole copy of an encrypted file under another key, checked. `source` is only read.

    Raises the world's errors; `target` is removed then.
    """
    target.unlink(missing_ok=True)
    try:
        conn = plain_connection(source, key)
        try:
            conn.execute("VACUUM INTO ?", (str(target),))
        finally:
            conn.close()
        copy = plain_connection(target, key, write=True)
        try:
            copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            copy.execute(f'PRAGMA rekey="raw:{new_key.hex()}"').fetchall()
        finally:
            copy.close()
        if not is_sound(target, new_key):
            raise apsw.CorruptError("copy")
    except apsw.Error as error:
        target.unlink(missing_ok=True)
        if (ours := from_database(error, source)) is None:
            raise
        raise ours from error
