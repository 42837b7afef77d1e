"""Whole files, kept whole: written beside, flushed to the disk, then put in place by one rename."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from rebound_desktop.store.errors import FolderUnreadable, from_os

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
UNFINISHED = ".new"
_PIECE = 1 << 20


def make_private_folder(folder: Path) -> None:
    """Create `folder` readable by this account only. Raises FolderUnreadable, ReadOnly, DiskFull, DiskTrouble."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    except OSError as error:
        raise from_os(error, folder) from error


def make_private_file(path: Path) -> None:
    """An empty file that this account alone may read, for others to fill. Raises like `replace_file`."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, PRIVATE_FILE))
    except OSError as error:
        raise from_os(error, path) from error


def remove(path: Path, *, for_good: bool = False) -> None:
    """Remove a file that may be there. Raises like `replace_file`.

    for_good: not even a power cut brings it back.
    """
    try:
        path.unlink(missing_ok=True)
        if for_good:
            sync_folder(path.parent)
    except OSError as error:
        raise from_os(error, path) from error


def listed(folder: Path, *patterns: str) -> list[Path]:
    """What lies in `folder` under one of these patterns, by name; nothing where there is no such folder.

    Raises FolderUnreadable, DiskTrouble where it is not listed: a pattern of `Path` would find nothing then.
    """
    try:
        return sorted(path for path in folder.iterdir() if any(path.match(each) for each in patterns))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except PermissionError as error:
        raise FolderUnreadable(folder, type(error).__name__) from error
    except OSError as error:
        raise from_os(error, folder) from error


def free_name(path: Path) -> Path:
    """`path`, or the first of `name-2`, `name-3`, … that nothing stands at: what is kept is never written over."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path` so that either the old or the new file stands there, never half of one.

    Raises ReadOnly, DiskFull or DiskTrouble; the old file is untouched then.
    """
    beside = path.with_name(path.name + UNFINISHED)
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise from_os(error, path) from error


def flush(path: Path) -> None:
    """See to it that all of a file is on the disk. Raises like `replace_file`."""
    try:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise from_os(error, path) from error


def is_copied_whole(source: BinaryIO, copy: BinaryIO) -> bool:
    """Copy as far as the disk gives it. Returns whether that is all. Raises OSError where it can't be written."""
    while True:
        try:
            piece = source.read(_PIECE)
        except OSError:
            # However the system calls it: Windows says of a place it cannot read what it says of a lack of permission.
            return False
        if not piece:
            return True
        copy.write(piece)


def move_into_place(source: Path, target: Path) -> None:
    """Put a finished file in place of another by one rename, flushed. Raises like `replace_file`."""
    flush(source)
    try:
        source.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise from_os(error, target) from error


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries to the disk, where the system can (Windows cannot open a folder)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
