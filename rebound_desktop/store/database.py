"""One connection to an encrypted file: the cipher, its key, and what every connection must set.

The engine is SQLite3 Multiple Ciphers (AEGIS-256, raw key): every page is encrypted and authenticated.
"""

import errno
import os
import shutil
import sys
import threading
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from rebound_desktop.core.folding import folded, plain
from rebound_desktop.store import strange_logs
from rebound_desktop.store.errors import (
    Closed,
    DiskFull,
    DiskTrouble,
    FolderUnreadable,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    NeedsCheck,
    ReadOnly,
    ReboundError,
    from_os,
)
from rebound_desktop.store.files import is_copied_whole, make_private_file, remove

TOKENIZER = "rebound_words"
BUSY_SECONDS_FOR_WORKERS = 10
# The window waits less than anybody feels: a worker that writes a few rows is gone by then.
BUSY_SECONDS_FOR_THE_WINDOW = 0.04
SMALLEST_PAGE = 512
_PAGE = 4096
_PIECE = 1 << 20
ROOM_FOR_A_LOG = 64 * 1024
# macOS says so of a disk that has an error, by a number that Python may have no name for.
_DEVICE_ERROR_OF_A_MAC = 83


def refusals(system: str) -> frozenset[int]:
    """What a system (as `sys.platform` names it) says of a place that it cannot read; SQLite on a Unix calls the file
    damaged then.
    """
    known = {errno.EIO, errno.ENXIO, errno.ERANGE}
    if system == "darwin":
        known.add(getattr(errno, "EDEVERR", _DEVICE_ERROR_OF_A_MAC))
    return frozenset(known)


REFUSALS = refusals(sys.platform)
# A journal is written ahead, so that a backup can be made while it is; a file that stands alone has no log.
WITH_LOG, ALONE = "WAL", "DELETE"
_KINDS: tuple[tuple[type[BaseException], type[ReboundError]], ...] = (
    (apsw.FullError, DiskFull),
    (apsw.ReadOnlyError, ReadOnly),
    (apsw.BusyError, JournalInUse),
    (apsw.LockedError, JournalInUse),
    (apsw.CorruptError, JournalDamaged),
    (apsw.NotADBError, JournalDamaged),
    (apsw.CantOpenError, FolderUnreadable),
    (apsw.PermissionsError, FolderUnreadable),
    (apsw.AuthError, FolderUnreadable),
    (apsw.IOError, DiskTrouble),
)

DATABASE_ERRORS: tuple[type[BaseException], ...] = (apsw.Error, peewee.DatabaseError)


def engine() -> dict[str, str]:
    """The versions of what reads and writes the file, as `sqlite` and `cipher`."""
    return {"sqlite": apsw.sqlite_lib_version(), "cipher": str(vars(apsw)["mc_version"])}


class EncryptedDatabase(APSWDatabase):  # type: ignore[misc]  # playhouse has no types
    """Peewee's face of one encrypted file. `busy_seconds`: how long it waits for others that write."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        busy_seconds: float = 0,
        create: bool = False,
        mode: str = WITH_LOG,
        is_journal: bool = True,
    ) -> None:
        self.key = key
        self._mode = mode
        self._is_journal = None if create else is_journal
        self._thread: int | None = None
        self._reader: Any = None
        self._was_closed = False
        self._one_asks = threading.Lock()
        flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
        super().__init__(str(path), timeout=busy_seconds, flags=flags)

    @property
    def reader(self) -> Any:
        """The `tokenizer.Reader` of its indexes, one for whichever thread asks, imported when one is first touched:
        50 ms that no start should wait for. Raises Closed: what it remembers is in clear, and goes with the journal.
        """
        from rebound_desktop.store.tokenizer import Reader

        with self._one_asks:
            if self._was_closed:
                raise Closed
            if self._reader is None:
                self._reader = Reader()
            return self._reader

    def _connect(self) -> apsw.Connection:
        """Once, in one thread. Peewee would connect anew for whoever asks late or from elsewhere, and that connection
        would stay: a journal that was locked lay open, and could not take another key.
        """
        if self._thread is not None:
            if self._thread != threading.get_ident():
                raise RuntimeError("the connection of another thread")
            raise Closed
        self._thread = threading.get_ident()
        connection: apsw.Connection = super()._connect()
        return connection

    def _close(self, conn: apsw.Connection) -> None:
        super()._close(conn)
        with self._one_asks:
            self._reader, self._was_closed = None, True

    def _add_conn_hooks(self, conn: apsw.Connection) -> None:
        if _has_log(Path(self.database), strange_logs.WRITE_AHEAD):
            # A connection that comes to nothing folds no log in as it goes: one that does not fit would spoil the file.
            conn.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        use_key(conn, self.key)
        if conn.readonly("main"):
            # SQLite opens what it may not write for reading, and would fail at the first word written.
            raise apsw.ReadOnlyError("opened for reading")
        if self._is_journal is not None and bool(conn.pragma("user_version")) != self._is_journal:
            # `create` gives a journal its tables: one without them is damage. The key fits the attachments too: a
            # file in the other's place is met before a byte of it is changed.
            raise apsw.NotADBError("not what stood here")
        for pragma in (
            f"journal_mode={self._mode}",
            # Without a log, what is kept counts once the old pages' file is gone from the folder: flush that too.
            f"synchronous={'FULL' if self._mode == WITH_LOG else 'EXTRA'}",
            "foreign_keys=ON",
            "secure_delete=ON",
        ):
            conn.execute(f"PRAGMA {pragma}").fetchall()
        conn.create_scalar_function("folded", _folded_value, 1, deterministic=True)
        conn.create_scalar_function("plain", _plain_value, 1, deterministic=True)
        conn.register_fts5_tokenizer(TOKENIZER, partial(_tokenizer, self))
        super()._add_conn_hooks(conn)
        if self._mode == WITH_LOG and _has_moved(conn):
            # Another file took its place while this one waited for its turn: nobody would find what is written here.
            raise apsw.BusyError("exchanged meanwhile")
        conn.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)


def use_key(conn: apsw.Connection, key: bytes) -> None:
    """Set cipher and raw key, then force a read, so that a wrong key is an error here and not later."""
    conn.execute("PRAGMA cipher='aegis'").fetchall()
    conn.execute("PRAGMA algorithm='aegis-256'").fetchall()
    conn.execute(f'PRAGMA key="raw:{key.hex()}"').fetchall()
    conn.execute("SELECT count(*) FROM sqlite_schema").fetchall()


def _has_moved(conn: apsw.Connection) -> bool:
    """Whether something else stands by now where this connection found its file. Windows lets no open file go."""
    # A C int that SQLite writes to; ctypes would cost each start its import.
    said = array("i", [0])
    address, _ = said.buffer_info()
    conn.file_control("main", apsw.SQLITE_FCNTL_HAS_MOVED, address)
    return bool(said[0])


def _folded_value(*values: Any) -> str:
    return folded(str(values[0]))


def _plain_value(*values: Any) -> str:
    return plain(str(values[0]))


def _tokenizer(
    database: EncryptedDatabase | None, conn: apsw.Connection, arguments: list[str]
) -> Callable[..., Any]:
    """The search tokenizer, imported like `EncryptedDatabase.reader`."""
    from rebound_desktop.store.tokenizer import words_tokenizer

    return words_tokenizer(conn, arguments, database.reader if database is not None else None)


def connect(
    path: Path,
    key: bytes,
    busy_seconds: float = 0,
    create: bool = False,
    mode: str = WITH_LOG,
    is_journal: bool = True,
) -> EncryptedDatabase:
    """An open connection. Raises the world's errors; JournalDamaged also for a wrong key, or for a journal where
    none is expected (`is_journal` False: attachments), and the other way round.

    A new file is readable by this account only. What is too short to hold anything is damage: SQLite would
    take it for an empty file and begin anew.
    """
    if create:
        make_private_file(path)
    else:
        strange_logs.put_journal_aside(path)
    if 0 <= _size(path) < SMALLEST_PAGE and not (create and _size(path) == 0):
        raise JournalDamaged(path)
    if (
        (size := _size(path)) > 0
        and size % _PAGE
        and not any(_has_log(path, log) for log in ("-wal", "-journal"))
    ):
        # SQLite counts half a page at the end for a whole one, and would not meet it before it is read.
        raise JournalDamaged(path)
    database = EncryptedDatabase(path, key, busy_seconds, create, mode, is_journal)
    try:
        database.connect()
    except DATABASE_ERRORS as error:
        database.close()
        if (ours := why(error, path, key, is_new=create)) is None:
            raise
        raise ours from error
    return database


def close(database: EncryptedDatabase, *, fold: bool = True) -> None:
    """Fold the write-ahead log into the file and let go of it; a busy log stays and is folded in next time.

    fold: False leaves every byte of file and log as it stands.
    """
    if database.is_closed():
        return
    connection: apsw.Connection = database.connection()
    try:
        if fold:
            connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        else:
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    except apsw.Error:
        pass
    finally:
        database.close()


def plain_connection(path: Path, key: bytes, *, write: bool = False) -> apsw.Connection:
    """A bare connection, for copies that nobody else uses. Raises apsw's errors.

    Only one that may write removes the log it finds or makes; reading alone leaves it lying.
    """
    conn = _keyless_connection(path, write=write)
    try:
        _prepare(conn, key)
    except BaseException:
        conn.close()
        raise
    return conn


def _keyless_connection(path: Path, *, write: bool) -> apsw.Connection:
    if write:
        strange_logs.put_journal_aside(path)
    flags = apsw.SQLITE_OPEN_READWRITE if write else apsw.SQLITE_OPEN_READONLY
    return apsw.Connection(str(path), flags=flags)


def _prepare(conn: apsw.Connection, key: bytes) -> None:
    use_key(conn, key)
    conn.create_scalar_function("folded", _folded_value, 1, deterministic=True)
    conn.register_fts5_tokenizer(TOKENIZER, partial(_tokenizer, None))


@contextmanager
def opened(path: Path, key: bytes, *, write: bool = False) -> Iterator[apsw.Connection]:
    """`plain_connection`, closed afterwards, with the world's errors in place of apsw's.

    What a sudden end left to be rolled back is rolled back first, which reading alone can't: it would find nothing.
    """
    try:
        conn = plain_connection(path, key, write=write or _has_log(path, strange_logs.ROLL_BACK))
        try:
            yield conn
        finally:
            conn.close()
    except apsw.Error as error:
        if (ours := why(error, path, key)) is None:
            raise
        raise ours from error


def opens_with(path: Path, key: bytes) -> bool:
    """Whether `key` is this file's. Raises the world's errors, but for those that mean "no"."""
    try:
        with opened(path, key):
            return True
    except JournalDamaged:
        return False


def is_sound(path: Path, key: bytes) -> bool:
    """Whether the file opens with `key` and passes SQLite's quick check. Raises the world's errors where that cannot be
    told, as the disk refuses to read it.
    """
    try:
        require_sound(path, key)
    except JournalDamaged:
        return False
    return True


def require_sound(path: Path, key: bytes) -> None:
    """Raises JournalDamaged where the file does not open with `key` or fails SQLite's quick check, which an empty file
    would pass; the world's other errors where that cannot be told, as the disk refuses to read it.

    What is found wrong is looked at twice: what cannot be read once is no damage.
    """
    if 0 <= _size(path) < SMALLEST_PAGE:
        raise JournalDamaged(path)
    if _is_wrong(path, key):
        _require_logs(path)
        if said := _is_wrong(path, key):
            raise JournalDamaged(path, said)


def _is_wrong(path: Path, key: bytes) -> str:
    """What SQLite calls it, "" for nothing. Raises the world's errors where the disk refuses to read the file."""
    try:
        # Only who may write removes the empty log it makes; one that holds something is not folded in by looking.
        conn = _keyless_connection(path, write=not _has_log(path, strange_logs.WRITE_AHEAD))
        try:
            conn.set_busy_timeout(BUSY_SECONDS_FOR_WORKERS * 1000)
            if said := _said_of(conn, key):
                require_given(conn, path)
            return said
        finally:
            conn.close()
    except apsw.Error as error:
        if (ours := why(error, path)) is None:
            raise
        raise ours from error


def _said_of(conn: apsw.Connection, key: bytes) -> str:
    try:
        _prepare(conn, key)
        return "" if conn.pragma("quick_check") == "ok" else apsw.CorruptError.__name__
    except (apsw.CorruptError, apsw.NotADBError) as error:
        return type(error).__name__


def require_given(connection: apsw.Connection, path: Path) -> None:
    """Raises DiskTrouble where the system has refused to read the file since this connection began.

    Of such a page SQLite says on Linux that the file is damaged (SQLITE_IOERR_CORRUPTFS); only the file knows better.
    """
    if os.name == "nt":
        return
    from ctypes import addressof, c_int

    said = c_int()
    connection.file_control("main", apsw.SQLITE_FCNTL_LAST_ERRNO, addressof(said))
    if said.value in REFUSALS:
        raise DiskTrouble(path, os.strerror(said.value))


def _require_logs(path: Path) -> None:
    """Raises DiskTrouble where the disk refuses to read a log, of which SQLite would say the same. No lock of SQLite's
    lies on a log, which reading it would undo.
    """
    for ending in (strange_logs.WRITE_AHEAD, strange_logs.ROLL_BACK):
        log = path.with_name(path.name + ending)
        try:
            file = log.open("rb")
        except (FileNotFoundError, PermissionError):
            # None, or on Windows one that is just going.
            continue
        except OSError as error:
            raise from_os(error, log) from error
        with file:
            try:
                while file.read(_PIECE):
                    pass
            except OSError as error:
                # However the system calls it, as in `is_copied_whole`.
                raise DiskTrouble(log, type(error).__name__) from error


def is_sound_without_log(path: Path, key: bytes) -> bool:
    """Whether the file is sound by itself, whatever its log would lay over it."""
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    try:
        conn = apsw.Connection(f"{path.absolute().as_uri()}?immutable=1", flags=flags)
        try:
            use_key(conn, key)
            conn.register_fts5_tokenizer(TOKENIZER, partial(_tokenizer, None))
            return _size(path) >= SMALLEST_PAGE and conn.pragma("quick_check") == "ok"
        finally:
            conn.close()
    except apsw.Error:
        return False


def fold_what_opens(database: EncryptedDatabase, path: Path) -> None:
    """Fold the log in as far as others leave room for it. Raises JournalDamaged where its pages have another key."""
    connection: apsw.Connection = database.connection()
    try:
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise why(error, path, database.key) or error from error
    except apsw.Error:
        # A full disk, or somebody who writes: it is folded in another time.
        return


def is_sound_journal(path: Path, key: bytes) -> bool:
    """Whether it is sound and has a journal's tables, so that it may take the place of one."""
    if not is_sound(path, key):
        return False
    with opened(path, key) as conn:
        return bool(conn.pragma("user_version"))


def fold_log(path: Path, key: bytes) -> None:
    """Fold a log that a sudden end left behind into its file, and remove it. Raises JournalInUse while others read."""
    with opened(path, key, write=True) as conn:
        _fold_in(conn)


def _fold_in(conn: apsw.Connection) -> None:
    if conn.execute("PRAGMA journal_mode=DELETE").fetchall() != [("delete",)]:
        raise apsw.BusyError("in use")


@contextmanager
def held(path: Path, key: bytes) -> Iterator[None]:
    """Others may read the file meanwhile, and nobody writes it: that would not come along with a copy that replaces it.

    Raises JournalInUse while others have it open, and the world's errors.
    """
    with opened(path, key, write=True) as conn:
        _fold_in(conn)
        # Whoever writes needs the file alone, and so does whoever begins a log.
        conn.execute("BEGIN").fetchall()
        conn.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        if conn.execute("PRAGMA journal_mode").fetchall() != [("delete",)]:
            raise apsw.BusyError("in use")
        yield


def remove_with_logs(path: Path) -> None:
    """Remove an unfinished copy, and what a sudden end left beside it. Raises like `remove`."""
    for log in ("", strange_logs.WRITE_AHEAD, strange_logs.ROLL_BACK):
        remove(path.with_name(path.name + log))


def copy_whole(source: Path, target: Path) -> None:
    """A copy of a file that nobody writes, and of the logs that belong to it. Raises DiskTrouble where the disk does
    not give all of it, OSError, and like `remove`.
    """
    remove_with_logs(target)
    for found in (source, *strange_logs.own_logs(source)):
        copy = target.with_name(target.name + found.name.removeprefix(source.name))
        make_private_file(copy)
        with found.open("rb") as whole, copy.open("wb") as into:
            if not is_copied_whole(whole, into):
                raise DiskTrouble(found)


def copy_with_key(source: Path, key: bytes, target: Path, new_key: bytes) -> None:
    """A whole copy of an encrypted file under another key, checked. `source` is only read.

    Raises the world's errors; `target` is removed then.
    """
    remove_with_logs(target)
    make_private_file(target)
    try:
        with opened(source, key) as conn:
            conn.execute("VACUUM INTO ?", (str(target),)).fetchall()
        with opened(target, key, write=True) as copy:
            # Nothing of it is worth rolling back: it is removed whole when anything is refused.
            copy.execute("PRAGMA journal_mode=OFF").fetchall()
            copy.execute(f'PRAGMA rekey="raw:{new_key.hex()}"').fetchall()
        if not is_sound(target, new_key):
            # Whether that is for what it was made from, or for the disk it was put on.
            require_sound(source, key)
            raise DiskTrouble(target)
    except BaseException:
        remove_with_logs(target)
        raise


def _has_log(path: Path, ending: str) -> bool:
    """Whether changes lie beside the file, from which SQLite makes its end whole."""
    log = path.with_name(path.name + ending)
    return log.exists() and _size(log) > 0


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError as error:
        raise JournalMissing(path) from error
    except OSError:
        return -1


@contextmanager
def in_world_terms(path: Path, key: bytes, *, is_new: bool = False) -> Iterator[None]:
    """Turns the database's exceptions at `path` into the world's errors; bugs pass through unchanged.

    is_new: as `why` has it.
    """
    try:
        yield
    except DATABASE_ERRORS as error:
        if (ours := why(error, path, key, is_new=is_new)) is None:
            raise
        raise ours from error


@contextmanager
def of_open_journal(path: Path) -> Iterator[None]:
    """`in_world_terms` of a journal that somebody works in, told at once: a check looks it over, beside the window."""
    try:
        yield
    except DATABASE_ERRORS as error:
        ours = why(error, path)
        if ours is None:
            raise
        raise (NeedsCheck(path, ours.detail) if isinstance(ours, JournalDamaged) else ours) from error


def search_indexes(connection: apsw.Connection) -> list[str]:
    """The names of the tables that FTS5 keeps."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'"
    ).fetchall()
    return sorted(str(row[0]) for row in rows)


def why(
    error: BaseException, path: Path, key: bytes | None = None, *, is_new: bool = False
) -> ReboundError | None:
    """The world's error behind a database exception at `path`, or None for a bug of ours.

    SQLite cannot say why it could make no log beside a file; the disk can: it is full, or may not be written. Nor does
    it say on Linux whether a page is damaged or was refused just now: with its `key` the file is looked at once more.

    is_new: it is just being made, and there is nothing yet in it that could be damaged.
    """
    ours = from_database(error, path)
    if is_new and isinstance(ours, JournalDamaged):
        return DiskTrouble(path, ours.detail)
    if key is not None and isinstance(ours, JournalDamaged) and _may_be_a_refusal(error):
        try:
            require_sound(path, key)
        except ReboundError as found:
            return found
        return DiskTrouble(path, ours.detail)
    if ours is None or ours.detail not in ("CantOpenError", "IOError"):
        return ours
    try:
        if path.exists() and os.access(path, os.R_OK) and not os.access(path.parent, os.W_OK):
            return ReadOnly(path, ours.detail)
        if shutil.disk_usage(path.parent).free < ROOM_FOR_A_LOG:
            return DiskFull(path, ours.detail)
    except OSError:
        return ours
    return ours


def _may_be_a_refusal(error: BaseException) -> bool:
    """Whether SQLite says no more than that the file is damaged, or no database: without a write-ahead log it says that
    of a first page that it was not given. An index that differs has another number, and what we found has none.
    """
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, apsw.CorruptError | apsw.NotADBError):
            return vars(seen).get("extendedresult") in (apsw.SQLITE_CORRUPT, apsw.SQLITE_NOTADB)
        seen = seen.__cause__ or seen.__context__
    return False


def from_database(error: BaseException, path: Path | None = None) -> ReboundError | None:
    """The world's error behind a database exception, or None when it is a bug of ours (and must stay one)."""
    seen: BaseException | None = error
    while seen is not None:
        for kind, ours in _KINDS:
            if isinstance(seen, kind):
                return ours(path, type(seen).__name__)
        seen = seen.__cause__ or seen.__context__
    return None
