"""What the world can do to a file, as errors a person can be told about. Bugs are not among them."""

import errno
from pathlib import Path


class ReboundError(Exception):
    """The world's doing: each kind has a three-part message in `words/errors.py`. Values, never sentences."""

    def __init__(self, path: Path | None = None, detail: str = "") -> None:
        super().__init__(type(self).__name__)
        self.path = path
        self.detail = detail


class Closed(Exception):
    """The journal was closed meanwhile: whoever still asks is gone from the screen, so that nobody is told."""


class WrongPassphrase(ReboundError):
    """No slot of the key file opens with what was typed.

    has_recovery_code: whether a recovery code would open it too.
    """

    def __init__(self, *, has_recovery_code: bool) -> None:
        super().__init__()
        self.has_recovery_code = has_recovery_code


class WrongRecoveryCode(ReboundError):
    """The recovery code is well formed but opens no slot."""


class MistypedRecoveryCode(ReboundError):
    """The code's own check letters say that something was mistyped."""


class NoMemory(ReboundError):
    """There is not as much free memory as it takes to make a key of a passphrase."""


class KeyFileDamaged(ReboundError):
    """Neither copy of the key file can be read."""


class JournalMissing(ReboundError):
    """Traces of a journal, but no journal: never taken for a first run."""


class JournalDamaged(ReboundError):
    """Pages of the file are not what was written."""


class JournalNewer(ReboundError):
    """Written by a newer Rebound; `detail` holds the schema number."""


class UpdateStopped(ReboundError):
    """An older journal could not be brought up to date, by a fault of ours; it is as it was."""


class JournalInUse(ReboundError):
    """Another window or program holds it."""


class JournalHeldElsewhere(JournalInUse):
    """A window on another computer holds it, or did when the folder was copied; `detail` names the computer."""


class FolderUnreadable(ReboundError):
    """The folder or a file in it may not be read."""


class ReadOnly(ReboundError):
    """The folder or the disk may not be written."""


class DiskFull(ReboundError):
    """No room to keep what was to be kept."""


class DiskTrouble(ReboundError):
    """The disk refused to read or write."""


class NeedsCheck(DiskTrouble):
    """SQLite calls a place of the open journal damaged. Whether it is, or was refused just now, or an inner list alone
    is wrong, takes a look at the whole file to tell, which nobody waits for at a verb.
    """


class BackupUnreadable(ReboundError):
    """A backup cannot be opened, or is not one."""


class ArchiveUnreadable(ReboundError):
    """An open archive cannot be read, or is not one; `detail` says where."""


class DictionaryUnreadable(ReboundError):
    """What was chosen is no dictionary that spelling can be checked with, or half of one."""


class PlaceTaken(ReboundError):
    """Something stands where a folder was to be put."""


class PlaceUnwritable(ReboundError):
    """What was to leave could not be written where it was to go."""


class PlaceFull(ReboundError):
    """No room for what was to leave."""


class BackupFolderAway(ReboundError):
    """The folder that was chosen for copies is not there: its disk is not plugged in, perhaps."""


class KeychainUnavailable(ReboundError):
    """This computer's keychain is not there, or did not give or take the key."""


class ChangedSince(ReboundError):
    """What was to be undone has been changed since."""


class GoneMeanwhile(ReboundError):
    """What this was to be kept with is there no more: erased for ever, or never noted by an undo, since it was shown.

    typed: the words that were to be kept; "" where there were none, and None where that is not known here.
    """

    def __init__(self, path: Path | None = None, detail: str = "", *, typed: str | None = None) -> None:
        super().__init__(path, detail)
        self.typed = typed


# What the system says of what is no file, of nothing at all, and of a place that is not in the file.
_NOTHING_TO_READ = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EINVAL})


def refusal_behind(error: BaseException) -> OSError | None:
    """What the system said where it refused to read, which it may do the next time; None where it gave all there is.

    Python's `zipfile` says of a file that it could not read that it is no zip.
    """
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, OSError) and seen.errno and seen.errno not in _NOTHING_TO_READ:
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


def from_os(error: OSError, path: Path | None = None) -> ReboundError:
    """The world's error behind an operating system's one."""
    kinds: dict[int, type[ReboundError]] = {
        errno.ENOSPC: DiskFull,
        errno.EDQUOT: DiskFull,
        errno.EROFS: ReadOnly,
        errno.EACCES: ReadOnly,
        errno.EPERM: ReadOnly,
        # A file stands where the folder should be.
        errno.EEXIST: FolderUnreadable,
        errno.ENOTDIR: FolderUnreadable,
    }
    return kinds.get(error.errno or 0, DiskTrouble)(path, type(error).__name__)
