"""Where an import is read from: a file, a folder or a zip, the same to every reader, and none of them trusted.

Nothing is ever written by a name that stands in a source, so a path that leads outside leads nowhere. What is
read is bounded by what comes, never by what is claimed: a bomb ends at the bound.
"""

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Protocol

from msgspec import Struct

from rebound_desktop.core.attached import LARGEST, bare_name, copy_name
from rebound_desktop.core.import_report import Why
from rebound_desktop.core.intake import FileIn
from rebound_desktop.exchange.hostile import PACKED_AS

LARGEST_TEXT = 64 * 1024 * 1024
MOST_FILES = 100_000
# Of all that a zip unpacks to, read as texts.
LARGEST_ALL = 512 * 1024 * 1024
_CHUNK = 1 << 16
_ZIP = b"PK\x03\x04"
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    OSError,
    OverflowError,
    ValueError,
)


class Refused(ValueError):
    """Something in a source that is not read; `why` says it."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


class Source(Protocol):
    """Files by their names, with slashes between folders."""

    @property
    def label(self) -> str:
        """What a person calls it."""

    def names(self) -> tuple[str, ...]:
        """Every file that may be read, in order; hidden ones and those of a system are left out."""

    def read(self, name: str, most: int = LARGEST_TEXT) -> bytes:
        """A file's content. Raises Refused where it is larger than `most` bytes or cannot be read."""

    def modified(self, name: str) -> datetime | None:
        """When a file was written last, as its own clock showed it; None where nobody knows."""


class FileSource(Struct, frozen=True):
    """One file."""

    path: Path

    @property
    def label(self) -> str:
        """Its name."""
        return self.path.name

    def names(self) -> tuple[str, ...]:
        """The one."""
        return (self.path.name,)

    def read(self, name: str, most: int = LARGEST_TEXT) -> bytes:
        """Its content."""
        return _read_file(self.path, most)

    def modified(self, name: str) -> datetime | None:
        """When it was written last."""
        return _modified(self.path)


class FolderSource:
    """A folder with all below it. Links are not followed: they may lead anywhere."""

    def __init__(self, path: Path) -> None:
        self.label = path.name
        self._path = path
        self._paths = dict(self._walk())

    def names(self) -> tuple[str, ...]:
        """Every plain file below."""
        return tuple(self._paths)

    def read(self, name: str, most: int = LARGEST_TEXT) -> bytes:
        """A file's content."""
        if name not in self._paths:
            raise Refused(Why.FILE_MISSING)
        return _read_file(self._paths[name], most)

    def modified(self, name: str) -> datetime | None:
        """When a file was written last."""
        return _modified(self._paths[name]) if name in self._paths else None

    def _walk(self) -> Iterator[tuple[str, Path]]:
        folders = [self._path]
        found = 0
        while folders:
            folder = folders.pop()
            try:
                paths = sorted(folder.iterdir(), reverse=True)
            except OSError:
                continue
            for path in reversed(paths):
                name = path.relative_to(self._path).as_posix()
                if is_hidden(name):
                    continue
                kind = _kind(path)
                if stat.S_ISDIR(kind):
                    folders.append(path)
                elif stat.S_ISREG(kind):
                    found += 1
                    if found > MOST_FILES:
                        raise Refused(Why.TOO_MANY)
                    yield name, path


class ZipSource:
    """A zip. Names lead nowhere but into it; what a member claims to hold is not believed."""

    def __init__(self, path: Path) -> None:
        self.label = path.name
        self._left = LARGEST_ALL
        try:
            self._file = zipfile.ZipFile(path)
            members = self._file.infolist()
        except _ZIP_ERRORS as error:
            raise Refused(Why.NOT_READABLE) from error
        if len(members) > MOST_FILES:
            self._file.close()
            raise Refused(Why.TOO_MANY)
        self._members = {
            name: member
            for member in members
            if member.filename
            and not member.is_dir()
            and not _is_link(member)
            and (name := member.filename.replace("\\", "/"))
            and not is_hidden(name)
        }

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def names(self) -> tuple[str, ...]:
        """Every plain member."""
        return tuple(sorted(self._members))

    def read(self, name: str, most: int = LARGEST_TEXT) -> bytes:
        """A member's content, unpacked no further than the bound."""
        if name not in self._members:
            raise Refused(Why.FILE_MISSING)
        if self._members[name].flag_bits & 1:
            raise Refused(Why.ENCRYPTED)
        if self._members[name].compress_type not in PACKED_AS:
            raise Refused(Why.NOT_READABLE)
        try:
            with self._file.open(self._members[name]) as member:
                content = _bounded(member.read, min(most, self._left))
        except Refused:
            raise
        except (*_ZIP_ERRORS, RuntimeError) as error:
            raise Refused(Why.NOT_READABLE) from error
        # Attachments are read one by one and kept at once; texts add up in memory.
        if most <= LARGEST_TEXT:
            self._left -= len(content)
        return content

    def modified(self, name: str) -> datetime | None:
        """When a member was written last."""
        try:
            return datetime(*self._members[name].date_time)
        except (KeyError, ValueError, TypeError):
            return None


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The source at `path`. Raises Refused where it cannot be read at all."""
    try:
        is_folder = path.is_dir()
        if not is_folder and not path.is_file():
            # Not there, or no plain file: a pipe would be waited for, and a device never ends.
            raise Refused(Why.NOT_READABLE if path.exists() else Why.FILE_MISSING)
        is_zip = not is_folder and zipfile.is_zipfile(path)
        if not is_folder and not is_zip and _begins_as_zip(path):
            raise Refused(Why.CUT_OFF)
    except Refused:
        raise
    except (OSError, ValueError) as error:
        raise Refused(Why.NOT_READABLE) from error
    if is_folder:
        yield FolderSource(path)
    elif is_zip:
        source = ZipSource(path)
        try:
            yield source
        finally:
            source.close()
    else:
        yield FileSource(path)


def file_in(path: Path, member: str, name: str) -> FileIn:
    """A file of the source at `path` that comes along; the source is opened again when it is taken."""

    def read() -> bytes:
        with opened(path) as source:
            return source.read(member, LARGEST)

    return FileIn(plain_name(name), read, member)


def plain_name(name: str) -> str:
    """The last part of a name, without what no file may be called."""
    return copy_name(bare_name(name))


def _begins_as_zip(path: Path) -> bool:
    """Whether a file that is no zip began as one: what it holds is listed at its end, which is missing."""
    with path.open("rb") as file:
        return file.read(len(_ZIP)) == _ZIP


def _read_file(path: Path, most: int) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refused(Why.NOT_READABLE)
        with path.open("rb") as file:
            return _bounded(file.read, most)
    except OSError as error:
        raise Refused(Why.NOT_READABLE) from error


def _bounded(read: Callable[[int], bytes], most: int) -> bytes:
    """Read to the end, and no further than `most` bytes. Raises Refused beyond."""
    parts: list[bytes] = []
    size = 0
    while part := read(_CHUNK):
        size += len(part)
        if size > most:
            raise Refused(Why.TOO_LARGE)
        parts.append(part)
    return b"".join(parts)


def _modified(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return None


def _kind(path: Path) -> int:
    """What stands there, links not followed; 0 in a folder that may be listed and not looked into."""
    try:
        return path.lstat().st_mode
    except OSError:
        return 0


def is_hidden(name: str) -> bool:
    """Whether a file, or a folder that it lies in, is a system's own."""
    parts = PurePosixPath(name).parts
    return any(
        (part.startswith((".", "__MACOSX")) and part not in (".", ".."))
        or part in ("Thumbs.db", "desktop.ini")
        for part in parts
    )


def _is_link(member: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(member.external_attr >> 16)
