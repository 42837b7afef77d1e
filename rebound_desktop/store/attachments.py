"""Files kept with entries, in an encrypted file of their own, named by their content and never rewritten.

They stand apart so that a backup of the journal does not copy them again each time.
"""

import hashlib
import json
import threading
from collections.abc import Collection, Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import apsw

from rebound_desktop.store import database as encrypted
from rebound_desktop.store.errors import DiskTrouble, JournalDamaged, ReboundError
from rebound_desktop.store.files import listed, move_into_place, remove
from rebound_desktop.store.shared_files import OWN

ATTACHMENTS_FILE = "attachments.db"
_BEGUN = ".begun"
_BUSY_SECONDS = 2
_TABLE = """CREATE TABLE content (
    hash TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID"""
# Contents that a row is about to name, since when; in the same file, so that they are noted as they are kept.
_COMING = "CREATE TABLE IF NOT EXISTS coming (hash TEXT PRIMARY KEY, since TEXT NOT NULL) WITHOUT ROWID"
# Contents that are as good as gone: overwriting a large one takes long, and nobody is to wait for it at the journal.
_GOING = "CREATE TABLE IF NOT EXISTS going (hash TEXT PRIMARY KEY) WITHOUT ROWID"
NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
# Longer than undo, which can bring back a row that names one. What no row named until then, none will.
_LATE = "SELECT hash FROM coming WHERE since < strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-31 days')"
_beginning = threading.Lock()
# Bytes. What is larger is handed over without Python's lock, or in pieces of this size: the window would stand still
# while a film is copied from one place in memory to another.
_LARGE = 1 << 20


class AttachmentsFile:
    """Contents by their SHA-256. The file is made when the first content is kept, and leaves no log beside it."""

    def __init__(self, folder: Path, key: bytes, name: str = ATTACHMENTS_FILE) -> None:
        self.path = folder / name
        self._key = key

    def put(self, content: bytes | bytearray) -> str:
        """Keep `content`, for a row to name; the same content again is the same row. Returns its hash.

        Until a row names it, it is noted as coming: what was erased before is not let go meanwhile, and what a sudden
        end left unnamed goes in time. Raises the world's errors.
        """
        name = hashlib.sha256(content).hexdigest()
        self._keep(name, content, is_coming=True)
        return name

    def _keep(self, name: str, content: bytes | bytearray, *, is_coming: bool) -> None:
        with _beginning:
            if not self.path.exists():
                self._begin()
        with self._opened() as database, database.atomic("IMMEDIATE"):
            database.execute_sql(*_insert(name, content))
            if _has(database, "going"):
                database.execute_sql("DELETE FROM going WHERE hash = ?", (name,))
            if is_coming:
                database.execute_sql(_COMING)
                database.execute_sql(f"INSERT OR REPLACE INTO coming(hash, since) VALUES (?, {NOW})", (name,))

    def get(self, name: str) -> bytes | None:
        """The content of that hash, or None. Raises the world's errors."""
        if not self.path.exists():
            return None
        with self._opened() as database:
            row = database.execute_sql("SELECT bytes FROM content WHERE hash = ?", (name,)).fetchone()
        return bytes(row[0]) if row else None

    def pieces(self, name: str) -> Generator[bytes] | None:
        """The content of that hash, a megabyte at a time; None where it is not. Raises the world's errors."""
        if not self.path.exists():
            return None
        with self._opened() as database:
            is_here = database.execute_sql("SELECT 1 FROM content WHERE hash = ?", (name,)).fetchone()
        return self._pieces(name) if is_here else None

    def _pieces(self, name: str) -> Generator[bytes]:
        # A table without row numbers hands out a content as a whole; so it is laid aside, in memory, in one that has
        # them, which is SQLite's work.
        with self._opened() as database:
            database.execute_sql("CREATE TEMP TABLE laid(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
            database.execute_sql(
                "INSERT INTO laid(id, bytes) SELECT 1, bytes FROM content WHERE hash = ?", (name,)
            )
            connection: apsw.Connection = database.connection()
            with connection.blob_open("temp", "laid", "bytes", 1, False) as blob:
                while piece := blob.read(_LARGE):
                    yield piece

    def copy_new_to(self, target: "AttachmentsFile") -> int:
        """Copy what `target` lacks, each content once. Returns how many were copied. Raises the world's errors."""
        missing = sorted(self.names() - target.names())
        for name in missing:
            pieces = self.pieces(name)
            if pieces is not None:
                whole = bytearray()
                for piece in pieces:
                    whole += piece
                target._keep(name, whole, is_coming=False)
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

    def forget(self, erased: Mapping[str, str], named: Collection[str]) -> int:
        """Note as going what was erased (when, by hash), and what never came to be named by a row.

        named: what a row names; that stays, and so does what was put anew since it was erased. The journal is held
        meanwhile, and `overwrite_going` is to follow when it is not. Returns how many contents are going. Raises the
        world's errors.
        """
        if not self.path.exists():
            return 0
        with self._opened() as database, database.atomic("IMMEDIATE"):
            database.execute_sql(_COMING)
            coming = dict(database.execute_sql("SELECT hash, since FROM coming").fetchall())
            late = {row[0] for row in database.execute_sql(_LATE).fetchall()}
            gone = {name for name, at in erased.items() if name not in coming or coming[name] < at} | late
            gone -= set(named)
            here = {row[0] for row in database.execute_sql("SELECT hash FROM content").fetchall()}
            database.execute_sql(_GOING)
            for name in sorted(gone & here):
                database.execute_sql("INSERT OR IGNORE INTO going(hash) VALUES (?)", (name,))
            for name in sorted(gone.union(named).intersection(coming)):
                database.execute_sql("DELETE FROM coming WHERE hash = ?", (name,))
        return len(gone & here)

    def overwrite_going(self) -> None:
        """Overwrite for ever what is going, unless it was put anew meanwhile. Takes long. Raises the world's errors."""
        if not self.path.exists():
            return
        for name in self._listed("going"):
            with self._opened() as database, database.atomic("IMMEDIATE"):
                still = "hash = ? AND EXISTS (SELECT 1 FROM going WHERE going.hash = content.hash)"
                database.execute_sql(f"DELETE FROM content WHERE {still}", (name,))
                database.execute_sql("DELETE FROM going WHERE hash = ?", (name,))

    def is_unsettled(self) -> bool:
        """Whether contents are noted that a row was to name, or that are going. Raises the world's errors."""
        return bool(self._listed("coming") or self._listed("going"))

    def names(self) -> frozenset[str]:
        """The hashes of everything kept here. Raises the world's errors."""
        if not self.path.exists():
            return frozenset()
        with self._opened() as database:
            kept = {row[0] for row in database.execute_sql("SELECT hash FROM content").fetchall()}
        return frozenset(kept.difference(self._listed("going")))

    def _listed(self, table: str) -> frozenset[str]:
        if not self.path.exists():
            return frozenset()
        with self._opened() as database:
            if not _has(database, table):
                return frozenset()
            return frozenset(row[0] for row in database.execute_sql(f"SELECT hash FROM {table}").fetchall())

    def let_go(self, names: Collection[str]) -> None:
        """Forget contents that nothing came to name. Raises the world's errors."""
        if names and self.path.exists():
            with self._opened() as database:
                for name in names:
                    database.execute_sql("DELETE FROM content WHERE hash = ?", (name,))

    def _begin(self) -> None:
        """Made under another name and put in place whole: one that stands there and is empty is damaged."""
        begun = self.path.with_name(self.path.name + _BEGUN)
        for leftover in listed(self.path.parent, f"{begun.name}*"):
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
            with encrypted.in_world_terms(path, self._key, is_new=create):
                yield database
        finally:
            encrypted.close(database)


def bring(
    path: Path, key: bytes, kept: AttachmentsFile, names: Collection[str] | None = None
) -> tuple[frozenset[str], ReboundError | None]:
    """Keep those contents (of all, without `names`) that the file at `path` holds, which is only read.

    What is not what its name says is left. Returns which came, and the disk's trouble with what it does not give: the
    rest is read around that. Raises the world's errors where they can't be kept.
    """
    came: set[str] = set()
    trouble: ReboundError | None = None
    # From the end too: of what lies beyond a place that is refused nothing comes from the beginning.
    for order in ("ASC", "DESC"):
        trouble = None
        contents = _contents(path, key, None if names is None else set(names) - came, order)
        while True:
            try:
                name, content = next(contents)
            except (StopIteration, JournalDamaged):
                break
            except DiskTrouble as error:
                trouble = error
                break
            if name not in came and hashlib.sha256(content).hexdigest() == name:
                came.add(kept.put(content))
        if trouble is None:
            break
    return frozenset(came), trouble


def take_what_is_given(path: Path, key: bytes) -> None:
    """Give the file at `path` a file of its own, of those contents that the disk gives. Raises the world's errors."""
    own = AttachmentsFile(path.parent, key, path.name + OWN)
    encrypted.remove_with_logs(own.path)
    try:
        _, trouble = bring(path, key, own)
        if not own.path.exists():
            raise trouble or DiskTrouble(path)
        move_into_place(own.path, path)
    except ReboundError:
        encrypted.remove_with_logs(own.path)
        raise


def _contents(
    path: Path, key: bytes, names: Collection[str] | None, order: str
) -> Generator[tuple[str, bytes]]:
    is_wanted = "1" if names is None else "hash IN (SELECT value FROM json_each(?))"
    values = () if names is None else (json.dumps(sorted(names)),)
    with encrypted.opened(path, key) as connection:
        # One after the other: finding one by its name would read others whole.
        query = f"SELECT hash, CASE WHEN {is_wanted} THEN bytes END FROM content ORDER BY hash {order}"
        for name, content in connection.execute(query, values):
            if isinstance(name, str) and isinstance(content, bytes):
                yield name, content


def _insert(name: str, content: bytes | bytearray) -> tuple[str, tuple[object, ...]]:
    """What puts a content in, with its values."""
    into = "INSERT OR IGNORE INTO content(hash, size, bytes)"
    if len(content) <= _LARGE:
        return f"{into} VALUES (?, ?, ?)", (name, len(content), content)
    return f"{into} SELECT ?, ?, value FROM carray(?)", (name, len(content), apsw.carray((content,)))


def _has(database: encrypted.EncryptedDatabase, table: str) -> bool:
    found = database.execute_sql("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    return found is not None
