"""What a synced folder does to a journal: copies in conflict laid beside it, and the file exchanged under us.

Nothing here is ever written over or removed: a copy is merged, then called otherwise, so that it is kept.
"""

import re
from datetime import UTC, datetime
from pathlib import Path

from rebound_desktop.store import backups, strange_logs
from rebound_desktop.store.database import SMALLEST_PAGE
from rebound_desktop.store.errors import from_os
from rebound_desktop.store.files import free_name

MERGED, LEFT = ".merged", strange_logs.LEFT
# How synchronisers call a copy they could not place: "journal (Ana's conflicted copy 2026-11-23).db",
# "journal.sync-conflict-20261123-090000-ABCDEFG.db", "journal (1).db", "journal 2.db", "journal-laptop.db".
_STEM, _SUFFIX = Path(backups.JOURNAL_FILE).stem, Path(backups.JOURNAL_FILE).suffix
_IN_CONFLICT = re.compile(rf"{re.escape(_STEM)}[ ._(\-].*{re.escape(_SUFFIX)}", re.IGNORECASE | re.DOTALL)
_KEPT_HERE = "this computer"

Identity = tuple[int, int]


def copies_beside(folder: Path) -> tuple[Path, ...]:
    """Copies of this journal that something laid beside it, the oldest first; none where the folder can't be read."""
    try:
        found = [
            (path.stat().st_mtime, path)
            for path in folder.iterdir()
            if _IN_CONFLICT.fullmatch(path.name) and path.is_file() and path.stat().st_size >= SMALLEST_PAGE
        ]
    except OSError:
        return ()
    return tuple(path for _, path in sorted(found))


def identity(folder: Path, log: str = "") -> Identity | None:
    """Which file the journal (or its log, "-wal") is, whatever it holds; None while there is none."""
    try:
        found = (folder / (backups.JOURNAL_FILE + log)).stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def set_aside(path: Path, called: str = MERGED) -> Path:
    """Call a merged or unwanted copy otherwise, so that it is kept and not offered again. Raises like a move."""
    kept = free_name(path.with_name(path.name + called))
    try:
        return path.rename(kept)
    except OSError as error:
        raise from_os(error, path) from error


def name_for_ours(folder: Path, now: datetime) -> Path:
    """Where to keep what this window holds, when another file stands in the journal's place."""
    stamp = now.astimezone(UTC).strftime("%Y-%m-%d %H%M%S")
    return free_name(folder / f"{_STEM} ({_KEPT_HERE} {stamp}){_SUFFIX}")
