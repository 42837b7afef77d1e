"""A file of the journal that has a second name: a hard link, as some programs make that save room.

SQLite's log goes by the file's name. Two windows that came by two names would each write a log of its own for one
file, and spoil it; so whoever opens it takes a copy for itself first, and the other name keeps what it has.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from rebound_desktop.store import database as encrypted
from rebound_desktop.store.errors import DiskTrouble, JournalInUse, ReboundError, from_os
from rebound_desktop.store.files import is_copied_whole, make_private_file, move_into_place, remove
from rebound_desktop.store.packing import require_free

# A copy that is being made; `backups.sweep` removes what a sudden end left of it.
OWN = ".own"
# The bytes that SQLite locks for reading, of any file that is open.
_FIRST_LOCKED, _LOCKED = 0x40000002, 510
_PAGE = 4096


def is_shared(path: Path) -> bool:
    """Whether another name leads to the same file."""
    try:
        return path.stat().st_nlink > 1
    except OSError:
        return False


def take_for_itself(path: Path, key: bytes) -> None:
    """Give `path` a file of its own. Takes as long as copying it.

    A place that the disk never gives is left empty in it, if nothing that the file holds lies there. Raises
    JournalInUse while the file is open by whichever name, DiskFull, ReadOnly, DiskTrouble.
    """
    require_closed(path)
    own = path.with_name(path.name + OWN)
    remove(own)
    try:
        require_free(path.parent, path.stat().st_size)
        make_private_file(own)
        with path.open("rb") as file, own.open("wb") as copy:
            is_whole = is_copied_whole(file, copy)
        if not is_whole:
            with path.open("rb", buffering=0) as file, own.open("wb") as copy:
                _copy_around(file, copy)
            if not encrypted.is_sound(own, key):
                raise DiskTrouble(path)
        move_into_place(own, path)
    except OSError as error:
        remove(own)
        raise from_os(error, path) from error
    except ReboundError:
        remove(own)
        raise


def _copy_around(source: BinaryIO, copy: BinaryIO) -> None:
    """Copy page by page; one that the disk refuses twice stays empty."""
    for start in range(0, os.fstat(source.fileno()).st_size, _PAGE):
        page = b""
        for _ in range(2):
            with suppress(OSError):
                source.seek(start)
                page = source.read(_PAGE)
                break
        copy.write(page or bytes(_PAGE))


def require_closed(path: Path) -> None:
    """Raises JournalInUse while the file is open in another program, DiskTrouble."""
    with closed_elsewhere(path):
        pass


@contextmanager
def closed_elsewhere(path: Path) -> Iterator[None]:
    """No other program reads or writes the file meanwhile; nor may this one open it, which would end that.

    Windows is not asked: it lets no open file be replaced. Nor is anybody where there is no file, or one that this
    account may not write: no word comes into it. Raises JournalInUse, DiskTrouble.
    """
    if os.name == "nt":
        yield
        return
    import fcntl

    try:
        file = path.open("rb+")
    except (FileNotFoundError, PermissionError):
        yield
        return
    except OSError as error:
        raise from_os(error, path) from error
    with file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCKED, _FIRST_LOCKED)
        except (BlockingIOError, PermissionError) as error:
            raise JournalInUse(path) from error
        except OSError as error:
            raise from_os(error, path) from error
        yield
