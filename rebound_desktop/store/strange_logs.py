"""A log that another journal left beside ours: found before SQLite believes it, and called otherwise.

SQLite tells whose a log is by its name alone. One that was left by a file which stood there before, or was copied along
by hand, would be laid over ours, or cut ours to the length of the other: measured, a journal lost its last pages. Each
encrypted file begins with a salt of its own, in clear, and every copy of its first page in a log carries it.
"""

import errno
import struct
from pathlib import Path

import apsw

from rebound_desktop.store.errors import from_os
from rebound_desktop.store.files import free_name
from rebound_desktop.store.log_check import FRAME, HEADER, MAGIC, PAGE_SIZES

WRITE_AHEAD, ROLL_BACK = "-wal", "-journal"
# How what is kept, and offered no more, is called.
LEFT = ".left"
_SALT = 16
_BACK_MAGIC = bytes.fromhex("d9d505f920a163d7")
# Pages of a log that are looked at: the first one of a file is among the first that are changed.
_LOOKED_AT = 4096
# The file as it lies on the disk is beneath the cipher's way to it.
_CIPHER = "multipleciphers-"
_TO_READ = (apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0)


def put_journal_aside(path: Path) -> Path | None:
    """Call a rollback journal beside `path` otherwise, if another file left it. Returns what it is called now.

    Raises ReadOnly, DiskTrouble.
    """
    log = path.with_name(path.name + ROLL_BACK)
    return put_aside(log) if _is_strange_journal(path, log) else None


def put_log_aside(path: Path) -> Path | None:
    """The same for a log that is written ahead. One that says nothing of whose it is stays: opening it will tell."""
    log = path.with_name(path.name + WRITE_AHEAD)
    return put_aside(log) if _is_strange_log(path, log) else None


def own_logs(path: Path) -> tuple[Path, ...]:
    """The logs beside `path` that belong to it, as far as they say: whoever copies the file copies them too."""
    told = ((WRITE_AHEAD, _is_strange_log), (ROLL_BACK, _is_strange_journal))
    logs = ((path.with_name(path.name + ending), is_strange) for ending, is_strange in told)
    return tuple(log for log, is_strange in logs if log.exists() and not is_strange(path, log))


def put_aside(log: Path) -> Path:
    """Nothing of it is lost: the other journal's words are still there. Raises ReadOnly, DiskTrouble."""
    kept = free_name(log.with_name(log.name + LEFT))
    try:
        return log.rename(kept)
    except OSError as error:
        raise from_os(error, log) from error


def _is_strange_journal(path: Path, log: Path) -> bool:
    try:
        with log.open("rb") as file:
            header = file.read(28)
            if len(header) < 28 or header[:8] != _BACK_MAGIC:
                return False
            records, _, pages, sector, page_size = struct.unpack(">5I", header[8:])
            if page_size not in PAGE_SIZES:
                return False
            if not records:
                # Nothing is to be put back, and yet the file would be cut to this length.
                return bool(path.stat().st_size != pages * page_size)
            places = (sector + number * (page_size + 8) for number in range(min(records, _LOOKED_AT)))
            for place in places:
                file.seek(place)
                record = file.read(4 + _SALT)
                if record[:4] == b"\0\0\0\1":
                    return _differs(record[4:], path)
    except (FileNotFoundError, PermissionError):
        # Gone meanwhile; on Windows one that another program is removing may not be read.
        return False
    except OSError as error:
        # SQLite would believe it, unseen.
        raise from_os(error, log) from error
    return False


def _is_strange_log(path: Path, log: Path) -> bool:
    try:
        with log.open("rb") as file:
            header = file.read(HEADER)
            if len(header) < HEADER:
                return False
            magic, _, page_size = struct.unpack(">3I", header[:12])
            if magic not in MAGIC or page_size not in PAGE_SIZES:
                return False
            for _ in range(_LOOKED_AT):
                frame = file.read(FRAME + _SALT)
                if len(frame) < FRAME + _SALT or frame[8:16] != header[16:24]:
                    return False
                if frame[:4] == b"\0\0\0\1":
                    return _differs(frame[FRAME:], path)
                file.seek(page_size - _SALT, 1)
    except (FileNotFoundError, PermissionError):
        return False
    except OSError as error:
        raise from_os(error, log) from error
    return False


def _differs(salt: bytes, path: Path) -> bool:
    """Whether this is not the salt of the file; one that is empty, or damaged to nothing, tells nothing."""
    own = beginning(path)
    return len(salt) == len(own) == _SALT and any(salt) and any(own) and bytes(salt) != bytes(own)


def beginning(path: Path) -> bytes:
    """The salt of a file. Raises OSError.

    By SQLite's own way to a file, which may be open here: when Python closes one, POSIX lets go of every lock that
    this process has on it, and another program would take back what is just being written.
    """
    try:
        file = apsw.VFSFile(apsw.vfs_names()[0].removeprefix(_CIPHER), str(path), list(_TO_READ))
        try:
            return file.xRead(_SALT, 0)
        finally:
            file.xClose()
    except apsw.Error as error:
        raise OSError(errno.EIO, str(error), str(path)) from error
