"""Verified copies: whole, encrypted with the same key, opened once before they count as a backup.

A backup is one `.rebound` file: a zip, stored, of the journal, its key file and a note of what it holds.
Attachments are copied once each into `attachments.db` beside the backups.
"""

import json
import shutil
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import apsw

from rebound_desktop.core.backups import to_keep
from rebound_desktop.store import database as encrypted
from rebound_desktop.store import vault
from rebound_desktop.store.attachments import ATTACHMENTS_FILE, AttachmentsFile
from rebound_desktop.store.errors import (
    BackupUnreadable,
    DiskFull,
    JournalDamaged,
    KeyFileDamaged,
    from_database,
    from_os,
)
from rebound_desktop.store.files import PRIVATE_FILE, make_private_folder, move_into_place

BACKUPS_FOLDER = "backups"
SUFFIX = ".rebound"
_STAMP = "%Y-%m-%dT%H%M%S%fZ"
_JOURNAL, _KEYS, _ABOUT = "journal.db", "keys.json", "about.json"
_KEYS_AT_MOST = 1024 * 1024
_ROOM_TO_SPARE = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Holding:
    """What a copy holds: when it was made (UTC), how many entries, and the days of the first and the last."""

    made_at: datetime
    entries: int
    first_day: str
    last_day: str


@dataclass(frozen=True)
class Backup:
    """A backup file and its key file; `holding` is what its note says."""

    path: Path
    keys: vault.KeyFile
    holding: Holding


def make(folder: Path, keys: vault.KeyFile, key: bytes, now: datetime, into: Path | None = None) -> Backup:
    """A verified backup of the journal in `folder`, then old ones are let go. Works while the journal is open.

    Takes as long as copying the journal twice: never on the GUI thread. Raises JournalDamaged (nothing is
    rotated out then), DiskFull, ReadOnly, DiskTrouble.
    """
    journal = folder / "journal.db"
    backups = into or folder / BACKUPS_FOLDER
    make_private_folder(backups)
    _require_room(backups, journal)
    working = backups / "working.db"
    target = backups / f"rebound-{now.astimezone(UTC).strftime(_STAMP)}{SUFFIX}"
    try:
        holding = _copy(journal, key, working, now)
        _pack(working, keys, holding, target)
    finally:
        working.unlink(missing_ok=True)
    AttachmentsFile(folder, key).copy_new_to(AttachmentsFile(backups, key))
    rotate(backups, now)
    return Backup(target, keys, holding)


def all_in(backups: Path) -> tuple[Backup, ...]:
    """The readable backups in a folder, newest first."""
    found: list[Backup] = []
    for path in sorted(backups.glob(f"*{SUFFIX}"), reverse=True) if backups.is_dir() else ():
        try:
            found.append(read(path))
        except BackupUnreadable:
            continue
    return tuple(sorted(found, key=lambda backup: backup.holding.made_at, reverse=True))


def read(path: Path) -> Backup:
    """What a backup says of itself, without opening its journal. Raises BackupUnreadable."""
    try:
        with zipfile.ZipFile(path) as archive:
            for name in (_KEYS, _ABOUT):
                if archive.getinfo(name).file_size > _KEYS_AT_MOST:
                    raise BackupUnreadable(path)
            keys = vault.from_json(archive.read(_KEYS))
            about = json.loads(archive.read(_ABOUT))
            archive.getinfo(_JOURNAL)
        holding = Holding(
            datetime.fromisoformat(about["made_at"]).astimezone(UTC),
            int(about["entries"]),
            str(about["first_day"]),
            str(about["last_day"]),
        )
    except (OSError, zipfile.BadZipFile, KeyFileDamaged, ValueError, KeyError, TypeError) as error:
        raise BackupUnreadable(path, type(error).__name__) from error
    except (NotImplementedError, RuntimeError, RecursionError, EOFError) as error:
        # What zipfile raises for compressions and encryptions it does not know, and for hostile nesting.
        raise BackupUnreadable(path, type(error).__name__) from error
    return Backup(path, keys, holding)


def restore(backup: Backup, key: bytes, folder: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the journal in `folder`; what stood there is kept and its folder returned.

    The copy is opened and checked before anything moves. Raises BackupUnreadable, DiskFull, ReadOnly.
    """
    make_private_folder(folder)
    incoming = folder / "journal.db.restored"
    try:
        _unpack_journal(backup, incoming)
        if not encrypted.is_sound(incoming, key):
            raise BackupUnreadable(backup.path)
        replaced = _move_present_away(folder, now)
        beside = backup.path.parent / ATTACHMENTS_FILE
        if beside.exists() and encrypted.is_sound(beside, key):
            shutil.copyfile(beside, folder / ATTACHMENTS_FILE)
        vault.write_key_file(folder, backup.keys)
        move_into_place(incoming, folder / "journal.db")
    except OSError as error:
        raise from_os(error, folder) from error
    finally:
        incoming.unlink(missing_ok=True)
    return replaced


def reencrypt_all(backups: Path, old_key: bytes, keys: vault.KeyFile, key: bytes) -> None:
    """Give every backup in the folder the new data key and key file, so that the old key opens none of them."""
    for backup in all_in(backups):
        old, new = backups / "working.db", backups / "working.new.db"
        try:
            _unpack_journal(backup, old)
            encrypted.copy_with_key(old, old_key, new, key)
            _pack(new, keys, backup.holding, backup.path)
        finally:
            old.unlink(missing_ok=True)
            new.unlink(missing_ok=True)
    attachments = backups / ATTACHMENTS_FILE
    if attachments.exists():
        beside = backups / (ATTACHMENTS_FILE + ".new")
        encrypted.copy_with_key(attachments, old_key, beside, key)
        move_into_place(beside, attachments)


def rotate(backups: Path, now: datetime) -> None:
    """Let go of backups that are no longer needed; the newest always stays."""
    found = {backup.holding.made_at: backup.path for backup in all_in(backups)}
    kept = to_keep(found, now)
    for made_at, path in found.items():
        if made_at not in kept:
            path.unlink(missing_ok=True)


def _require_room(backups: Path, journal: Path) -> None:
    try:
        needed = 2 * journal.stat().st_size + _ROOM_TO_SPARE
        if shutil.disk_usage(backups).free < needed:
            raise DiskFull(backups)
    except OSError as error:
        raise from_os(error, backups) from error


def _copy(journal: Path, key: bytes, target: Path, now: datetime) -> Holding:
    """A checked copy of a sound journal, and what it holds."""
    target.unlink(missing_ok=True)
    try:
        source = encrypted.plain_connection(journal, key, write=True)
        try:
            source.set_busy_timeout(encrypted.BUSY_SECONDS_FOR_WORKERS * 1000)
            if source.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                raise JournalDamaged(journal)
            source.execute("VACUUM INTO ?", (str(target),)).fetchall()
        finally:
            source.close()
        copy = encrypted.plain_connection(target, key)
        try:
            if copy.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                raise JournalDamaged(target)
            return _holding(copy, now)
        finally:
            copy.close()
    except apsw.Error as error:
        if (ours := from_database(error, journal)) is None:
            raise
        raise ours from error


def _holding(connection: apsw.Connection, now: datetime) -> Holding:
    has_entries = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'entry'").fetchall()
    if not has_entries:
        return Holding(now.astimezone(UTC), 0, "", "")
    ((count, first, last),) = connection.execute(
        "SELECT count(*), min(day), max(day) FROM entry WHERE trashed_at IS NULL"
    ).fetchall()
    return Holding(now.astimezone(UTC), int(str(count)), str(first or ""), str(last or ""))


def _pack(journal: Path, keys: vault.KeyFile, holding: Holding, target: Path) -> None:
    """One file of a checked copy and its key file, read back once, then put in place."""
    beside = target.with_name(target.name + ".new")
    about = {
        "format": 1,
        "made_at": holding.made_at.isoformat(),
        "entries": holding.entries,
        "first_day": holding.first_day,
        "last_day": holding.last_day,
    }
    try:
        beside.touch(mode=PRIVATE_FILE)
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_KEYS, vault.to_json(keys))
            archive.writestr(_ABOUT, json.dumps(about, indent=1))
            archive.write(journal, _JOURNAL)
        with zipfile.ZipFile(beside) as archive:
            if archive.testzip() is not None:
                raise BackupUnreadable(beside)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise from_os(error, target) from error
    move_into_place(beside, target)


def _unpack_journal(backup: Backup, target: Path) -> None:
    try:
        with zipfile.ZipFile(backup.path) as archive:
            if shutil.disk_usage(target.parent).free < archive.getinfo(_JOURNAL).file_size + _ROOM_TO_SPARE:
                raise DiskFull(target.parent)
            with archive.open(_JOURNAL) as packed, target.open("wb") as file:
                target.chmod(PRIVATE_FILE)
                shutil.copyfileobj(packed, file, 1024 * 1024)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, EOFError) as error:
        raise BackupUnreadable(backup.path, type(error).__name__) from error


def _move_present_away(folder: Path, now: datetime) -> Path | None:
    """Move the journal that stands in `folder` into a folder of its own; None when there is none."""
    names = (
        "journal.db",
        "journal.db-wal",
        "journal.db-shm",
        vault.KEY_FILE,
        vault.KEY_FILE_COPY,
        ATTACHMENTS_FILE,
    )
    present = [folder / name for name in names if (folder / name).exists()]
    if not present:
        return None
    replaced = folder / f"replaced-{now.astimezone(UTC).strftime(_STAMP)}"
    make_private_folder(replaced)
    for path in present:
        path.rename(replaced / path.name)
    return replaced
