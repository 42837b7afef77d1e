"""What was being written in clear, outside the journal's folder, when the program was killed.

An export is written under another name first. Where that lies is noted before, sealed, so that the next start or the
next export finds it and removes it.
"""

import json
import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rebound_desktop.store import vault
from rebound_desktop.store.errors import ReboundError, from_os
from rebound_desktop.store.files import remove, replace_file

UNFINISHED_FILE = "leaving.sealed"
ENDING = ".part"
_PURPOSE = "leaving"
_A_DAY = 24 * 60 * 60
_at_work = threading.Lock()
# What this process is writing now.
_here: set[str] = set()
# The process that writes, and where.
_Note = tuple[int, str]


@contextmanager
def noted(folder: Path, key: bytes, path: Path) -> Iterator[None]:
    """While `path` (a file or folder that ends in ENDING) is written by the journal in `folder`.

    Where the note cannot be kept, on a full disk perhaps, what leaves comes first: it is written all the same.
    """
    note = (os.getpid(), str(path.absolute()))
    with _at_work, suppress(ReboundError):
        _here.add(note[1])
        _keep(folder, key, [*_read(folder, key), note])
    try:
        yield
    finally:
        with _at_work, suppress(ReboundError):
            _here.discard(note[1])
            _keep(folder, key, [each for each in _read(folder, key) if each != note])


def sweep(folder: Path, key: bytes) -> None:
    """Remove what nobody is writing any more. What can't be removed yet, on a disk that is away, stays noted."""
    with _at_work, suppress(ReboundError):
        notes = _read(folder, key)
        left = [note for note in notes if _is_being_written(note) or not _removed(Path(note[1]))]
        if left != notes:
            _keep(folder, key, left)


def _is_being_written(note: _Note) -> bool:
    process, path = note
    if process == os.getpid():
        return path in _here
    if os.name == "nt":
        # A file that somebody writes can't be removed there: trying it tells.
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        # Another account's, as root may write it.
        pass
    return _was_written_lately(Path(path))


def _was_written_lately(path: Path) -> bool:
    """Whether it changed within a day: numbers of processes are given anew, after a start of the computer above all."""
    try:
        last = max(each.lstat().st_mtime for each in (path, *path.rglob("*")))
    except OSError:
        # Gone, or away: nothing to remove, and to be noted for longer.
        return True
    return time.time() - last < _A_DAY


def _removed(path: Path) -> bool:
    if path.suffix != ENDING or not path.parent.is_dir():
        return path.suffix != ENDING
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _read(folder: Path, key: bytes) -> list[_Note]:
    """What is noted. Raises the world's errors: notes that the disk refuses to give are not written over."""
    try:
        kept = vault.unseal(key, (folder / UNFINISHED_FILE).read_bytes(), _PURPOSE)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise from_os(error, folder) from error
    return [(int(process), str(path)) for process, path in json.loads(kept)] if kept else []


def _keep(folder: Path, key: bytes, notes: list[_Note]) -> None:
    if notes:
        replace_file(folder / UNFINISHED_FILE, vault.seal(key, json.dumps(notes).encode(), _PURPOSE))
    else:
        remove(folder / UNFINISHED_FILE)
