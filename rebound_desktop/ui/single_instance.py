"""One window on a journal: the second start asks the first to come forward, through files beside the journal.

A lock file and a watched note need nothing but the file system: no socket of any kind.
"""

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal

from rebound_desktop.store import JournalHeldElsewhere, JournalInUse

FOLDER, LOCK, NOTE = "window", "lock", "come-forward"
WAIT_SECONDS = 1.5
# Bytes: no path is longer anywhere.
LONGEST_NOTE = 64 * 1024


class SingleInstance(QObject):
    """Holds the lock from `take` on.

    `called` is emitted when another start asks for the window, with the file it was to open (a Path), or None.
    """

    called = Signal(object)

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._folder = data / FOLDER
        self._note = self._folder / NOTE
        with suppress(OSError):
            # `mkdir` gives the mode to the last folder only, and the journal's must be private too.
            data.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._folder.mkdir(exist_ok=True, mode=0o700)
        self._lock = lock_in(data)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def take(self) -> bool:
        """Take the lock, or keep it. False while another window holds it."""
        try:
            self.hold()
        except JournalInUse:
            return False
        return True

    def hold(self) -> None:
        """Take the lock, or keep it. Raises JournalInUse, JournalHeldElsewhere."""
        if self._lock.isLocked():
            return
        hold(self._lock)
        if self._lock.isLocked():
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
            self._watcher.addPath(str(self._folder))

    def clear_away(self) -> None:
        """Remove the lock that another computer left. One that a window really holds stays, where the disk can tell."""
        self._lock.removeStaleLockFile()

    def let_go(self) -> None:
        """The window has ended: what it left would keep the folder shut on the next computer that it comes to."""
        self._lock.unlock()

    def ask_first_to_come_forward(self, opened: Path | None = None) -> bool:
        """Leave a note for the first window, with the file it is to open; True once it took the note."""
        with suppress(OSError):
            # Whole from the moment it is there: the first window looks at once.
            written = self._note.with_suffix(f".{os.getpid()}")
            written.write_bytes(os.fsencode(opened) if opened is not None else b"")
            written.replace(self._note)
            until = time.monotonic() + WAIT_SECONDS
            while time.monotonic() < until:
                if not self._note.exists():
                    return True
                time.sleep(0.02)  # no event loop runs yet, and the other process decides
            self._note.unlink(missing_ok=True)
        return False

    def _look(self) -> None:
        if self._note.exists():
            said = b""
            with suppress(OSError):
                with self._note.open("rb") as note:
                    said = note.read(LONGEST_NOTE)
                self._note.unlink()
            self.called.emit(Path(os.fsdecode(said)) if said else None)


def lock_in(data: Path) -> QLockFile:
    """The lock of the journal in a folder, not taken yet."""
    lock = QLockFile(str(data / FOLDER / LOCK))
    lock.setStaleLockTime(0)
    return lock


def hold(lock: QLockFile) -> None:
    """Take it. Raises JournalInUse while another window holds it, JournalHeldElsewhere when that is, or was, elsewhere.

    A folder that cannot be written has its own message later, and is no reason to stop here: a lock that a window left
    there as it ended cannot be cleared away, and looks like one that is held.
    """
    if lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError:
        return
    path = Path(lock.fileName())
    if not os.access(path.parent, os.W_OK):
        return
    _pid, computer, _program = lock.getLockInfo()
    this_one = bytes(QSysInfo.machineUniqueId().data())
    with suppress(OSError):
        written = path.read_bytes()
        if not written.strip(b"\0"):
            # Nobody's: as a power cut leaves what was never written. One that is just being made cannot be removed.
            lock.removeStaleLockFile()
            if lock.tryLock(0):
                return
        # A process of that number means nothing here. A computer's name may be two computers'.
        elif this_one and this_one not in written:
            raise JournalHeldElsewhere(path.parent.parent, str(computer))
    raise JournalInUse(path.parent.parent)
