"""Copies in clear, for another program to show: read-only, for this account alone, gone when they are done with.

What stands on the disk is all there is to know of them, so that leftovers of a crash are found like any other.
"""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from rebound_desktop.core.attached import LARGEST, copy_name
from rebound_desktop.store.errors import ReboundError, from_os
from rebound_desktop.store.files import make_private_folder

_READ_ONLY = stat.S_IRUSR
_HASH_LENGTH = 64
# Begins with a dot: no copy.
_UNFINISHED = ".unfinished"


class OpenedCopy(Struct, frozen=True):
    """A copy that lies in clear: the id and the SHA-256 of the file it comes from, and where it lies."""

    attached_id: int
    content_hash: str
    path: Path


class PrivateCopies:
    """The copies in one folder, each in a folder of its own that is named by the file it comes from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def lay(self, attached_id: int, content_hash: str, name: str, pieces: Iterable[bytes]) -> Path:
        """Put a copy of these pieces there, or find the one that lies there already, as it is now. Returns its path.

        Raises ReadOnly, DiskFull, DiskTrouble, FolderUnreadable; nothing is left then.
        """
        home = self.folder / f"{attached_id}-{content_hash}"
        path = home / copy_name(name)
        if path.exists():
            return path
        make_private_folder(self.folder)
        make_private_folder(home)
        # Half a copy, after a sudden end, must not pass for one that somebody changed: it gets its name when whole.
        unfinished = home / _UNFINISHED
        try:
            unfinished.unlink(missing_ok=True)
            handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
            with os.fdopen(handle, "wb") as file:
                file.writelines(pieces)
            unfinished.chmod(_READ_ONLY)
            unfinished.replace(path)
        except OSError as error:
            self._clear(home)
            raise from_os(error, path) from error
        except ReboundError:
            # The pieces come from an attachments file that cannot be read any further.
            self._clear(home)
            raise
        return path

    def all(self) -> tuple[OpenedCopy, ...]:
        """Every copy that lies there. What another program laid beside one, such as a lock file, is none."""
        found = []
        for home in sorted(self.folder.iterdir()) if self.folder.is_dir() else ():
            attached_id, _, content_hash = home.name.partition("-")
            if not attached_id.isdecimal() or len(content_hash) != _HASH_LENGTH or not home.is_dir():
                continue
            files = [path for path in home.iterdir() if path.is_file() and not path.is_symlink()]
            named = [path for path in files if not path.name.startswith((".", "~"))]
            # Programs that save into a new name leave the copy's own as it was: the newest is the one meant.
            if newest := max(named, key=lambda path: path.stat().st_mtime_ns, default=None):
                found.append(OpenedCopy(int(attached_id), content_hash, newest))
        return tuple(found)

    def changed(self) -> tuple[OpenedCopy, ...]:
        """Those that hold something else than what they were copied from. Reads them: never on the GUI thread."""
        return tuple(copy for copy, now in self._held() if now not in (None, copy.content_hash))

    def _held(self) -> Iterator[tuple[OpenedCopy, str | None]]:
        """Every copy, and the SHA-256 of what it holds now; None where the disk refuses to read it."""
        return ((copy, _hash_of(copy.path)) for copy in self.all())

    def sweep(self) -> tuple[OpenedCopy, ...]:
        """Remove every copy that is as it was; returns those that were changed, which stay. So does one that cannot be
        read just now. Never on the GUI thread.
        """
        staying = [(copy, now) for copy, now in self._held() if now != copy.content_hash]
        kept = {copy.path.parent for copy, _ in staying}
        for home in self.folder.iterdir() if self.folder.is_dir() else ():
            if home not in kept:
                self._clear(home)
        with suppress(OSError):
            self.folder.rmdir()
        return tuple(copy for copy, now in staying if now is not None)

    def remove(self, copy: OpenedCopy) -> None:
        """Let one go, changed or not."""
        self._clear(copy.path.parent)

    def take_back(self, path: Path) -> None:
        """Remove a copy that no program shows, unless it was changed. Reads it: never on the GUI thread."""
        if all(copy.path.parent != path.parent or now == copy.content_hash for copy, now in self._held()):
            self._clear(path.parent)

    def read(self, copy: OpenedCopy) -> bytes:
        """What a copy holds now. Raises OSError, and for one that has grown larger than a journal carries."""
        if copy.path.stat().st_size > LARGEST:
            raise OSError("larger than a journal carries")
        return copy.path.read_bytes()

    def _clear(self, home: Path) -> None:
        """What another program holds open (Windows) stays until the next sweep."""
        if home.is_symlink() or not home.is_dir():
            with suppress(OSError):
                home.unlink()
            return
        for path in home.iterdir():
            with suppress(OSError):
                if not path.is_symlink():
                    path.chmod(stat.S_IRUSR | stat.S_IWUSR)
                path.unlink()
        with suppress(OSError):
            home.rmdir()


def _hash_of(path: Path) -> str | None:
    """The SHA-256 of a file; None when it cannot be read: nobody can tell whether it was changed."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
