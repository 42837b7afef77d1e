"""Files kept with entries, in an encrypted file of their own, named by their content and never rewritten.

They stand apart so that a backup of the journal does not copy them again each time.
"""

import hashlib
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from rebound_desktop.store import database as encrypted
from rebound_desktop.store.errors import ReboundError
from rebound_desktop.store.files import move_into_place, remove

ATTACHMENTS_FILE = "attachments.db"
_BEGUN = ".begun"
_BUSY_SECONDS = 2
_TABLE = """CREATE TABLE content (
    hash TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID"""
_beginning = threading.Lock()


class AttachmentsFile:
    """Contents by their SHA-256. The file is made when the first content is kept, and leaves no log beside it."""

    def __init__(self, folder: Path, key: bytes, name: str = ATTACHMENTS_FILE) -> None:
        self.path = folder / name
        self._key = key

    def put(self, content: bytes) -> str:
        """Keep `content`; the same content again is the same row. Returns its hash. Raises the world's errors."""
        name = hashlib.sha256(content).hexdigest()
        with _beginning:
            if not self.path.exists():
                self._begin()
        with self._opened() as database:
            database.execute_sql(
                "INSERT OR IGNORE INTO content(hash, size, bytes) VALUES (?, ?, ?)",
                (name, len(content), content),
            )
        return name

    def get(self, name: str) -> bytes | None:
        """The content of that hash, or None. Raises the world's errors."""
        if not self.path.exists():
            return None
        with self._opened() as database:
            row = database.execute_sql("SELECT bytes FROM content WHERE hash = ?", (name,)).fetchone()
        return bytes(row[0]) if row else None

    def copy_new_to(self, target: "AttachmentsFile") -> int:
        """Copy what `target` lacks, each content once. Returns how many were copied. Raises the world's errors."""
        missing = sorted(self.names() - target.names())
        for name in missing:
            content = self.get(name)
            if content is not None:
                target.put(content)
        return len(missing)

    def missing_in(self, target: "AttachmentsFile") -> int:
        """Bytes of the contents that `target` lacks; all of them where it cannot be read. Raises the world's errors."""
        if not self.path.exists():
            return 0
        try:
            there = target.names()
        except ReboundError:
            there = frozenset()
        with self._opened() as database:
            rows = database.execute_sql("SELECT hash, size FROM content").fetchall()
        return sum(int(size) for name, size in rows if name not in there)

    def forget(self, names: Collection[str]) -> int:
        """Overwrite contents for ever. Returns how many were here. Raises the world's errors."""
        if not names or not self.path.exists():
            return 0
        gone = sorted(self.names().intersection(names))
        with self._opened() as database, database.atomic("IMMEDIATE"):
            for name in gone:
                database.execute_sql("DELETE FROM content WHERE hash = ?", (name,))
        return len(gone)

    def names(self) -> frozenset[str]:
        """The hashes of everything kept here. Raises the world's errors."""
        if not self.path.exists():
            return frozenset()
        with self._opened() as database:
            return frozenset(row[0] for row in database.execute_sql("SELECT hash FROM content").fetchall())

    def let_go(self, names: Collection[str]) -> None:
        """Forget contents that nothing came to name. Raises the world's errors."""
        if names and self.path.exists():
            with self._opened() as database:
                for name in names:
                    database.execute_sql("DELETE FROM content WHERE hash = ?", (name,))

    def _begin(self) -> None:
        """Made under another name and put in place whole: one that stands there and is empty is damaged."""
        begun = self.path.with_name(self.path.name + _BEGUN)
        for leftover in self.path.parent.glob(f"{begun.name}*"):
            remove(leftover)
        with self._opened(begun, create=True) as database:
            database.execute_sql(_TABLE)
        move_into_place(begun, self.path)

    @contextmanager
    def _opened(
        self, path: Path | None = None, create: bool = False
    ) -> Iterator[encrypted.EncryptedDatabase]:
        path = path or self.path
        database = encrypted.connect(
            path, self._key, _BUSY_SECONDS, create, encrypted.ALONE, is_journal=False
        )
        try:
            yield database
        except encrypted.DATABASE_ERRORS as error:
            if (ours := encrypted.why(error, path)) is None:
                raise
            raise ours from error
        finally:
            encrypted.close(database)
