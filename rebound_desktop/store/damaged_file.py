"""What could be read takes the place of the damaged journal, which is kept under a name that says so.

A file with a place that the disk never gives cannot be copied: it is itself called otherwise, which every file system
can do, where a second name for it (a hard link) is refused by those of most sticks. What is to come lies flushed beside
it before anything is called otherwise, under a name that tells where the damaged file goes; so whatever interrupts the
change, the next start goes on with it.
"""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from rebound_desktop.store import database as encrypted
from rebound_desktop.store import strange_logs
from rebound_desktop.store.errors import JournalInUse, ReboundError, from_os
from rebound_desktop.store.files import (
    free_name,
    is_copied_whole,
    listed,
    make_private_file,
    move_into_place,
    remove,
    sync_folder,
)
from rebound_desktop.store.packing import require_free
from rebound_desktop.store.shared_files import closed_elsewhere

DAMAGED = "damaged-"
# What ends so takes the journal's place, once the damaged file has the name that stands before it.
COMING = ".coming"
_SHARED_MEMORY = "-shm"
# The journal goes last, as its logs belong to it.
_LOGS = (strange_logs.WRITE_AHEAD, strange_logs.ROLL_BACK)
_KEPT = (*_LOGS, "")
# For each of the files, which it is, how large and when it was written last; None where there is none.
Standing = tuple[tuple[int, int, int] | None, ...]


def standing(journal: Path) -> Standing:
    """Which files the journal and its logs are just now, and as of when: whatever another program writes is seen."""
    return tuple(_stood(_called(journal, ending)) for ending in _KEPT)


def exchange(journal: Path, made: Path, now: datetime, as_read: Standing) -> Path:
    """Put `made` in the place of the damaged journal. Returns what that is called now, as are its logs.

    as_read: how that stood before it was read. What another program wrote since is not in `made`. Raises JournalInUse
    then, and while another program has it open, DiskFull, ReadOnly, DiskTrouble; everything is where it was then, or a
    start goes on with it.
    """
    kept = free_name(journal.parent / f"{DAMAGED}{now.astimezone(UTC).strftime('%Y-%m-%dT%H%M%SZ')}.db")
    coming = kept.with_name(kept.name + COMING)
    try:
        _copy_what_is_given(journal, kept)
        with closed_elsewhere(journal):
            if standing(journal) != as_read:
                raise JournalInUse(journal)
            move_into_place(made, coming)
            settle(journal)
    except ReboundError:
        if made.exists() or coming.exists():
            _take_back(journal, kept)
        # Otherwise it stands in its place, and only that the disk has it was not told.
        raise
    return kept


def settle(journal: Path) -> None:
    """Go on with an exchange, from wherever it was cut off. Raises FolderUnreadable, ReadOnly, DiskTrouble."""
    for coming in listed(journal.parent, f"{DAMAGED}*{COMING}"):
        kept = coming.with_name(coming.name.removesuffix(COMING))
        try:
            for ending in _KEPT:
                source, target = _called(journal, ending), _called(kept, ending)
                if source.exists() and not target.exists():
                    source.rename(target)
            sync_folder(journal.parent)
        except OSError as error:
            raise from_os(error, kept) from error
        for ending in (*_LOGS, _SHARED_MEMORY):
            remove(_called(journal, ending))
        move_into_place(coming, journal)


def _stood(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise from_os(error, path) from error
    return found.st_ino, found.st_size, found.st_mtime_ns


def _copy_what_is_given(journal: Path, kept: Path) -> None:
    """A copy of the journal and of each of its logs, but for those of which the disk refuses a place."""
    try:
        require_free(journal.parent, journal.stat().st_size)
        for ending in _KEPT:
            if _called(journal, ending).exists():
                _copy_if_given(_called(journal, ending), _called(kept, ending))
    except OSError as error:
        raise from_os(error, kept) from error


def _copy_if_given(source: Path, target: Path) -> None:
    make_private_file(target)
    is_copied = False
    try:
        with source.open("rb") as file, target.open("wb") as copy:
            if is_copied_whole(file, copy):
                copy.flush()
                os.fsync(copy.fileno())
                is_copied = True
    except OSError as error:
        if error.errno not in encrypted.REFUSALS:
            raise
    finally:
        if not is_copied:
            target.unlink()


def _take_back(journal: Path, kept: Path) -> None:
    """Everything is called again as it was. Where the disk refuses that too, what is to come stays for a start."""
    with suppress(OSError):
        for ending in reversed(_KEPT):
            source, target = _called(journal, ending), _called(kept, ending)
            if source.exists():
                target.unlink(missing_ok=True)
            elif target.exists():
                target.rename(source)
        kept.with_name(kept.name + COMING).unlink(missing_ok=True)


def _called(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
