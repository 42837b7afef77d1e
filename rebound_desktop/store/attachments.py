"""Files kept with entries, in an encrypted file of their own, named by their content and never rewritten.

They stand apart so that a backup of the journal does not copy them again each time.
"""

import hashlib
from pathlib import Path

from rebound_desktop.store import database as encrypted
from rebound_desktop.store.errors import DATABASE_ERRORS, from_database

ATTACHMENTS_FILE = "attachments.db"
_TABLE = """CREATE TABLE IF NOT EXISTS content (
    hash TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID"""


class AttachmentsFile:
    """Contents by their SHA-256. The file is made when the first content is kept."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.path = folder / ATTACHMENTS_FILE
        self._key = key

    def put(self, content: bytes) -> str:
        """Keep `content`; the same content again is the same row. Returns its hash. Raises the world's errors."""
        name = hashlib.sha256(content).hexdigest()
        connection = encrypted.connect(self.path, self._key, create=True)
        try:
            connection.execute_sql(_TABLE)
            connection.execute_sql(
                "INSERT OR IGNORE INTO content(hash, size, bytes) VALUES (?, ?, ?)",
                (name, len(content), content),
            )
        except DATABASE_ERRORS as error:
            if (ours := from_database(error, self.path)) is None:
                raise
            raise ours from error
        finally:
            encrypted.close(connection)
        return name

    def get(self, name: str) -> bytes | None:
        """The content of that hash, or None. Raises the world's errors."""
        if not self.path.exists():
            return None
        connection = encrypted.connect(self.path, self._key)
        try:
            row = connection.execute_sql("SELECT bytes FROM content WHERE hash = ?", (name,)).fetchone()
        finally:
            encrypted.close(connection)
        return bytes(row[0]) if row else None

    def copy_new_to(self, target: "AttachmentsFile") -> int:
        """Copy what `target` lacks, each content once. Returns how many were copied. Raises the world's errors."""
        if not self.path.exists():
            return 0
        source = encrypted.connect(self.path, self._key)
        try:
            source.execute_sql(_TABLE)
            names = {row[0] for row in source.execute_sql("SELECT hash FROM content").fetchall()}
        finally:
            encrypted.close(source)
        missing = sorted(names - target.names())
        for name in missing:
            content = self.get(name)
            if content is not None:
                target.put(content)
        return len(missing)

    def names(self) -> frozenset[str]:
        """The hashes of everything kept here."""
        if not self.path.exists():
            return frozenset()
        connection = encrypted.connect(self.path, self._key)
        try:
            connection.execute_sql(_TABLE)
            return frozenset(row[0] for row in connection.execute_sql("SELECT hash FROM content").fetchall())
        finally:
            encrypted.close(connection)
