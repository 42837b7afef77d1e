"""The disk under a journal, watched: each call on a file, SQLite's or Python's, passes a witness first.

SQLite's calls are met by a VFS that lies under the cipher, so what it sees is what would reach the disk. Python's
are met at the standard library's own doors (`os` and `open`). Nothing of Rebound is replaced.

What is raised in a VFS written in Python comes out of SQLite as it was raised. What SQLite itself makes of a read that
the system refuses is seen where its reads are met at the system call (`by_system`), on Linux.
"""

import builtins
import ctypes
import errno
import io
import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import apsw
import peewee
import pytest

_CIPHER = "multipleciphers-"
_BELOW = "watched"


class Verb(StrEnum):
    """What is asked of the disk."""

    OPEN = "open"
    READ = "read"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    CLOSE = "close"
    RENAME = "rename"
    LINK = "second name"
    REMOVE = "remove"
    MAKE_FOLDER = "make folder"
    REMOVE_FOLDER = "remove folder"
    SYNC_FOLDER = "sync folder"
    LIST = "list"


@dataclass(slots=True)
class Call:
    """One call. `to` is the other name of a rename or a link, `place` where a read or a write begins or the size that
    a cut leaves, `amount` how much is to be read.

    by_engine: SQLite's own; log: on a log of SQLite's, whose name in its folder it flushes too.
    """

    verb: Verb
    path: Path
    to: Path | None = None
    content: bytes = b""
    place: int = 0
    amount: int = 0
    by_engine: bool = False
    is_log: bool = False


class ShortWrite(OSError):
    """The disk takes the first half of what is written, and has no room for the rest."""


class Witness(Protocol):
    """Sees every call. An OSError from `before` refuses it."""

    def before(self, call: Call) -> None:
        """The call is about to happen."""

    def after(self, call: Call) -> None:
        """It happened."""


class _Eye:
    """Who watches what just now. Asked twice at each of millions of calls, so it does not go the long way round."""

    witness: Witness | None = None
    _folder = _below = ""

    def turn_to(self, folder: Path, witness: Witness) -> None:
        self._folder, self._below, self.witness = f"{folder}", f"{folder}{os.sep}", witness

    def shut(self) -> None:
        self._folder = self._below = ""
        self.witness = None

    def sees(self, path: Path) -> bool:
        place = str(path)
        return bool(self._folder) and (place.startswith(self._below) or place == self._folder)

    def pass_on(self, call: Call, real: Callable[[], Any]) -> Any:
        witness = self.witness
        if witness is None or not self.sees(call.path):
            return real()
        self.witness = None
        try:
            witness.before(call)
        finally:
            self.witness = witness
        result = real()
        self._tell(witness, call)
        return result

    def tell(self, call: Call) -> None:
        witness = self.witness
        if witness is not None and self.sees(call.path):
            self._tell(witness, call)

    def _tell(self, witness: Witness, call: Call) -> None:
        self.witness = None
        try:
            witness.after(call)
        finally:
            self.witness = witness


_eye = _Eye()
# What SQLite says when the system refuses it a call, as its own layer for Unix does.
_CODES = {
    Verb.OPEN: apsw.SQLITE_CANTOPEN,
    Verb.READ: apsw.SQLITE_IOERR_READ,
    Verb.WRITE: apsw.SQLITE_IOERR_WRITE,
    Verb.TRUNCATE: apsw.SQLITE_IOERR_TRUNCATE,
    Verb.SYNC: apsw.SQLITE_IOERR_FSYNC,
    Verb.REMOVE: apsw.SQLITE_IOERR_DELETE,
}


def _in_engine_terms(verb: Verb, error: OSError) -> Exception:
    full = verb is Verb.WRITE and error.errno == errno.ENOSPC
    known: apsw.Error = apsw.exception_for(apsw.SQLITE_FULL if full else _CODES[verb])
    raised = type(known)(error.strerror)
    raised.result, raised.extendedresult = known.result, known.extendedresult
    return raised


class _WatchedFile(apsw.VFSFile):
    """One file that SQLite holds open."""

    def __init__(self, base: str, name: Any, flags: list[int]) -> None:
        super().__init__(base, name, flags)
        self._path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "/")
        self._is_log = bool(flags[1] & (apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL))

    def _pass(self, verb: Verb, real: Callable[[], Any], **told: Any) -> Any:
        if _eye.witness is None:
            return real()
        call = Call(verb, self._path, **told, by_engine=True, is_log=self._is_log)
        try:
            return _eye.pass_on(call, real)
        except OSError as error:
            raise _in_engine_terms(verb, error) from error

    def xRead(self, amount: int, offset: int) -> bytes:
        def real() -> bytes:
            return super(_WatchedFile, self).xRead(amount, offset)

        found: bytes = self._pass(Verb.READ, real, place=offset, amount=amount)
        return found

    def xWrite(self, data: bytes, offset: int) -> None:
        content = bytes(data)

        def real() -> None:
            super(_WatchedFile, self).xWrite(content, offset)

        try:
            self._pass(Verb.WRITE, real, content=content, place=offset)
        except apsw.FullError as error:
            if isinstance(error.__cause__, ShortWrite):
                super().xWrite(content[: len(content) // 2], offset)
            raise

    def xTruncate(self, size: int) -> None:
        self._pass(Verb.TRUNCATE, lambda: super(_WatchedFile, self).xTruncate(size), place=size)

    def xSync(self, flags: int) -> None:
        self._pass(Verb.SYNC, lambda: super(_WatchedFile, self).xSync(flags))

    def xLock(self, level: int) -> None:
        try:
            super().xLock(level)
        except apsw.IOError as error:
            # A file open for reading cannot be locked whole; SQLite asks while it closes one, and heeds no answer.
            raise apsw.BusyError from error

    def xClose(self) -> None:
        # Whoever closes a file is never refused: there is nothing that could be done about it.
        super().xClose()
        _eye.tell(Call(Verb.CLOSE, self._path, by_engine=True))


class _WatchedVFS(apsw.VFS):
    """What SQLite's cipher takes for the disk."""

    def __init__(self) -> None:
        usual = apsw.vfs_names()[0]
        self.usual = usual
        self.base = usual.removeprefix(_CIPHER)
        super().__init__(_BELOW, self.base)
        # Opening once by its whole name makes the cipher's layer over it.
        apsw.Connection("", vfs=_CIPHER + _BELOW).close()

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "/")
        call = Call(Verb.OPEN, path, by_engine=True)
        try:
            file: apsw.VFSFile = _eye.pass_on(call, lambda: _WatchedFile(self.base, name, flags))
        except OSError as error:
            raise _in_engine_terms(Verb.OPEN, error) from error
        return file

    def xDelete(self, name: str, sync_folder: bool) -> None:
        path = Path(name)
        call = Call(Verb.REMOVE, path, by_engine=True)
        try:
            _eye.pass_on(call, lambda: super(_WatchedVFS, self).xDelete(name, sync_folder))
        except OSError as error:
            raise _in_engine_terms(Verb.REMOVE, error) from error
        if sync_folder:
            _eye.tell(Call(Verb.SYNC_FOLDER, path.parent, by_engine=True))


class _RawFile(io.FileIO):
    """A file that Python reads or writes."""

    def __init__(self, file: Any, mode: str, path: Path) -> None:
        super().__init__(file, mode)
        self._path = path

    def readinto(self, buffer: Any) -> int:
        call = Call(Verb.READ, self._path, place=self.tell(), amount=len(buffer))
        read: int = _eye.pass_on(call, lambda: super(_RawFile, self).readinto(buffer))
        return read

    def read(self, size: int = -1) -> bytes:
        call = Call(Verb.READ, self._path, place=self.tell(), amount=size)
        found: bytes = _eye.pass_on(call, lambda: super(_RawFile, self).read(size))
        return found

    def readall(self) -> bytes:
        begins, ends = self.tell(), os.fstat(self.fileno()).st_size
        call = Call(Verb.READ, self._path, place=begins, amount=ends - begins)
        found: bytes = _eye.pass_on(call, super().readall)
        return found

    def write(self, data: Any) -> int:
        content = bytes(data)
        try:
            written: int = _eye.pass_on(
                Call(Verb.WRITE, self._path, content=content), lambda: super(_RawFile, self).write(content)
            )
        except ShortWrite:
            super().write(content[: len(content) // 2])
            raise
        return written


_layers: list[_WatchedVFS] = []
# A walk reads thousands of pages of a few files.
_path_of = lru_cache(maxsize=64)(Path)


@contextmanager
def watching(folder: Path, witness: Witness, *, by_system: bool = False) -> Iterator[None]:
    """Let `witness` see each call on a file below `folder`. Connections opened before go unseen.

    by_system: of SQLite's calls the reads alone, at the system call, whenever the connection was opened.
    """
    if not _layers:
        # For as long as the process lives: the cipher keeps a pointer to it.
        _layers.append(_WatchedVFS())
    _eye.turn_to(folder, witness)
    try:
        with pytest.MonkeyPatch.context() as patches, _reads_met() if by_system else _layer_met():
            _watch_python(patches)
            yield
    finally:
        _eye.shut()


@contextmanager
def _layer_met() -> Iterator[None]:
    apsw.set_default_vfs(_CIPHER + _BELOW)
    try:
        yield
    finally:
        apsw.set_default_vfs(_layers[0].usual)


_READ = "pread64"
_READS = ctypes.CFUNCTYPE(
    ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64, use_errno=True
)


@contextmanager
def _reads_met() -> Iterator[None]:
    system = apsw.VFS("", _layers[0].base)
    real_place = system.xGetSystemCall(_READ)
    assert real_place is not None, "SQLite reads otherwise here"
    real = _READS(real_place)

    def read(handle: int, into: int, amount: int, offset: int) -> int:
        path = _path_of(f"/proc/self/fd/{handle}").readlink()
        try:
            call = Call(Verb.READ, path, place=offset, amount=amount, by_engine=True)
            found: int = _eye.pass_on(call, lambda: real(handle, into, amount, offset))
        except OSError as error:
            ctypes.set_errno(error.errno or errno.EIO)
            return -1
        return found

    watched = _READS(read)
    system.xSetSystemCall(_READ, ctypes.cast(watched, ctypes.c_void_p).value)
    try:
        yield
    finally:
        system.xSetSystemCall(_READ, real_place)


@contextmanager
def looking_away() -> Iterator[None]:
    """Inside `watching`: what the test itself does with files is not the program's doing."""
    witness, _eye.witness = _eye.witness, None
    try:
        yield
    finally:
        _eye.witness = witness


def is_out_of_closing(error: BaseException) -> bool:
    """Whether a refused call was one that SQLite makes while it closes a file.

    SQLite goes on closing then and tells nobody, as it must; but what is raised in a VFS written in Python comes
    out of `close` all the same, which no disk can cause.
    """
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    return isinstance(error, apsw.Error | peewee.DatabaseError) and "close" in names


def _watch_python(patches: pytest.MonkeyPatch) -> None:
    handles: dict[int, Path] = {}
    real_os_open, real_open, real_fsync = os.open, io.open, os.fsync

    def placed(path: Any, options: dict[str, Any]) -> Path:
        """Where a name is, in the folder that may be named by its handle."""
        return handles.get(options.get("dir_fd", -1), Path()) / os.fsdecode(path)

    def os_open(path: Any, *rest: Any, **options: Any) -> int:
        place = placed(path, options)
        handle: int = _eye.pass_on(Call(Verb.OPEN, place), lambda: real_os_open(path, *rest, **options))
        handles[handle] = place
        return handle

    def any_open(file: Any, mode: str = "r", *rest: Any, **options: Any) -> Any:
        path = handles.get(file) if isinstance(file, int) else Path(os.fsdecode(file))
        if path is None or not _eye.sees(path):
            return real_open(file, mode, *rest, **options)

        def real() -> Any:
            if "b" not in mode:
                return real_open(file, mode, *rest, **options)
            raw = _RawFile(file, mode.replace("b", ""), path)
            if 0 in rest[:1]:
                return raw
            if "+" in mode:
                return io.BufferedRandom(raw)
            return io.BufferedReader(raw) if "r" in mode else io.BufferedWriter(raw)

        opened = real() if isinstance(file, int) else _eye.pass_on(Call(Verb.OPEN, path), real)
        handles[opened.fileno()] = path
        return opened

    def fsync(handle: int) -> None:
        path = handles.get(handle)
        if path is None:
            real_fsync(handle)
            return
        verb = Verb.SYNC_FOLDER if path.is_dir() else Verb.SYNC
        _eye.pass_on(Call(verb, path), lambda: real_fsync(handle))

    def one_path(verb: Verb, real: Callable[..., None]) -> Callable[..., None]:
        def act(path: Any, *rest: Any, **options: Any) -> None:
            _eye.pass_on(Call(verb, placed(path, options)), lambda: real(path, *rest, **options))

        return act

    def moving(verb: Verb, real: Callable[..., None]) -> Callable[..., None]:
        def act(source: Any, target: Any) -> None:
            call = Call(verb, Path(os.fsdecode(source)), to=Path(os.fsdecode(target)))
            _eye.pass_on(call, lambda: real(source, target))

        return act

    patches.setattr(os, "open", os_open)
    patches.setattr(os, "fsync", fsync)
    patches.setattr(io, "open", any_open)
    patches.setattr(builtins, "open", any_open)

    def listing(real: Callable[..., Any]) -> Callable[..., Any]:
        def act(path: Any = ".") -> Any:
            if isinstance(path, int):
                return real(path)
            return _eye.pass_on(Call(Verb.LIST, Path(os.fsdecode(path))), lambda: real(path))

        return act

    for name in ("listdir", "scandir"):
        patches.setattr(os, name, listing(getattr(os, name)))
    for name, verb in (("rename", Verb.RENAME), ("replace", Verb.RENAME), ("link", Verb.LINK)):
        patches.setattr(os, name, moving(verb, getattr(os, name)))
    for name, verb in (
        ("unlink", Verb.REMOVE),
        ("mkdir", Verb.MAKE_FOLDER),
        ("rmdir", Verb.REMOVE_FOLDER),
    ):
        patches.setattr(os, name, one_path(verb, getattr(os, name)))
