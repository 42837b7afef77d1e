"""The `.rebound` file: a zip, stored, of a journal, its key file and a note of what it holds."""

import json
import shutil
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from rebound_desktop.store import vault
from rebound_desktop.store.errors import (
    BackupUnreadable,
    DiskFull,
    DiskTrouble,
    KeyFileDamaged,
    from_os,
    refusal_behind,
)
from rebound_desktop.store.files import UNFINISHED, make_private_file, move_into_place, remove

_JOURNAL, _KEYS, _ABOUT = "journal.db", "keys.json", "about.json"
PINNED = "-pinned"
_COUNTS = ("jobs", "people", "letters")
_NOTES_AT_MOST = 1024 * 1024
_ROOM_TO_SPARE = 16 * 1024 * 1024


class Holding(Struct, frozen=True):
    """What a copy holds: when it was made (UTC), how many entries, the days of the first and the last, and the rest.

    Copies of an older Rebound do not say how many jobs, people and letters they hold: 0 then.
    """

    made_at: datetime
    entries: int
    first_day: str
    last_day: str
    jobs: int = 0
    people: int = 0
    letters: int = 0


class Backup(Struct, frozen=True):
    """A backup file and its key file; `holding` is what its note says."""

    path: Path
    keys: vault.KeyFile
    holding: Holding

    @property
    def is_pinned(self) -> bool:
        """Whether it is kept however old it grows: its name says so, on whatever disk it lies."""
        return self.path.stem.endswith(PINNED)

    @property
    def is_replaced(self) -> bool:
        """Whether it is no backup's file, but the journal itself that stood here until another took its place."""
        return self.path.name == _JOURNAL


def read(path: Path) -> Backup:
    """What a backup says of itself, without opening its journal. Raises BackupUnreadable."""
    with _unreadable(path), zipfile.ZipFile(path) as archive:
        keys = vault.from_json(archive.read(_member(archive, _KEYS, path, _NOTES_AT_MOST)))
        about = json.loads(archive.read(_member(archive, _ABOUT, path, _NOTES_AT_MOST)))
        _member(archive, _JOURNAL, path)
        holding = Holding(
            datetime.fromisoformat(about["made_at"]).astimezone(UTC),
            int(about["entries"]),
            str(about["first_day"]),
            str(about["last_day"]),
            *(int(about.get(name, 0)) for name in _COUNTS),
        )
    return Backup(path, keys, holding)


def pack(journal: Path, keys: vault.KeyFile, holding: Holding, target: Path) -> None:
    """One file of a checked copy and its key file, read back once, then put in place."""
    beside = target.with_name(target.name + UNFINISHED)
    about = {
        "format": 1,
        "made_at": holding.made_at.isoformat(),
        "entries": holding.entries,
        "first_day": holding.first_day,
        "last_day": holding.last_day,
        **{name: getattr(holding, name) for name in _COUNTS},
    }
    make_private_file(beside)
    try:
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_KEYS, vault.to_json(keys.elsewhere()))
            archive.writestr(_ABOUT, json.dumps(about, indent=1))
            archive.write(journal, _JOURNAL)
        if not _reads_back(beside):
            # What it was made from is sound.
            raise DiskTrouble(target)
        move_into_place(beside, target)
    except OSError as error:
        raise from_os(error, target) from error
    finally:
        remove(beside)


def _reads_back(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None
    except zipfile.BadZipFile:
        return False


def unpack_journal(backup: Backup, target: Path) -> None:
    """The journal in a backup, as a file of its own. Raises BackupUnreadable, and what the disk raises."""
    with given(backup.path), _unreadable(backup.path), zipfile.ZipFile(backup.path) as archive:
        packed = _member(archive, _JOURNAL, backup.path)
        _write_out(archive, packed, target)


def require_free(folder: Path, needed: int) -> None:
    """Room for `needed` bytes, and some to spare. Raises DiskFull; OSError where the disk cannot be asked."""
    if shutil.disk_usage(folder).free < needed + _ROOM_TO_SPARE:
        raise DiskFull(folder)


@contextmanager
def given(path: Path) -> Iterator[None]:
    """What the disk refuses to read of a backup just now is its trouble, and no fault of the backup's."""
    try:
        yield
    except BackupUnreadable as error:
        if (why := refusal_behind(error)) is None:
            raise
        raise from_os(why, path) from error


@contextmanager
def _unreadable(path: Path) -> Iterator[None]:
    """Whatever a file raises that is no backup, or not any more, is BackupUnreadable."""
    try:
        yield
    except (OSError, zipfile.BadZipFile, KeyFileDamaged, ValueError, KeyError, TypeError, EOFError) as error:
        raise BackupUnreadable(path, type(error).__name__) from error
    except (NotImplementedError, RuntimeError, RecursionError, OverflowError, struct.error) as error:
        # What zipfile and json raise for versions they do not know, hostile nesting and hostile numbers.
        raise BackupUnreadable(path, type(error).__name__) from error


def _member(archive: zipfile.ZipFile, name: str, path: Path, at_most: int | None = None) -> zipfile.ZipInfo:
    """A stored part of a backup; nothing in a backup is ever compressed, so nothing can swell."""
    info = archive.getinfo(name)
    limit = path.stat().st_size if at_most is None else at_most
    if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1 or info.file_size > limit:
        raise BackupUnreadable(path)
    return info


def _write_out(archive: zipfile.ZipFile, packed: zipfile.ZipInfo, target: Path) -> None:
    """Unpack one part. What the disk refuses to take is the disk's doing, not the backup's."""
    require_free(target.parent, packed.file_size)
    remove(target)
    make_private_file(target)
    with archive.open(packed) as source:
        try:
            file = target.open("wb")
        except OSError as error:
            raise from_os(error, target) from error
        with file:
            while piece := source.read(1024 * 1024):
                try:
                    file.write(piece)
                except OSError as error:
                    raise from_os(error, target) from error
