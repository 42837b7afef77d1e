"""Files and folders that leave: whole under their name, or not there at all; never half of one."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rebound_desktop.store.errors import PlaceFull, PlaceTaken, PlaceUnwritable
from rebound_desktop.store.unfinished import ENDING


def unfinished_of(target: Path) -> Path:
    """Where it lies until it is whole."""
    return target.with_name(target.name + ENDING)


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path to write to, which becomes `target` at the end; an older file stays until then, and where it goes wrong.

    Raises the world's errors (PlaceFull, PlaceUnwritable).
    """
    unfinished = unfinished_of(target)
    try:
        with _in_world_terms(target):
            unfinished.unlink(missing_ok=True)
            # What leaves is private until the person hands it on.
            os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT, 0o600))
            yield unfinished
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file, like `whole_file`."""
    with whole_file(target) as unfinished:
        unfinished.write_bytes(content)


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """A folder to fill, which becomes `target` at the end. `target` must not be there yet, or be empty.

    Raises PlaceTaken where something stands already, and the world's errors.
    """
    unfinished = unfinished_of(target)
    with _in_world_terms(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise PlaceTaken(target)
        if unfinished.exists():
            shutil.rmtree(unfinished)
        unfinished.mkdir(mode=0o700)
        try:
            yield unfinished
            if target.exists():
                target.rmdir()
            unfinished.rename(target)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)


@contextmanager
def _in_world_terms(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (PlaceFull if full else PlaceUnwritable)(path, type(error).__name__) from error
