"""The store: the only home of Peewee and of the encrypted file. No Qt below this door.

The face that other floors use; the rooms behind it are private. Peewee and the encryption are imported when first
asked for: the window is painted before.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from rebound_desktop.store.errors import (
    ArchiveUnreadable,
    BackupFolderAway,
    BackupUnreadable,
    ChangedSince,
    Closed,
    DictionaryUnreadable,
    DiskFull,
    DiskTrouble,
    FolderUnreadable,
    GoneMeanwhile,
    JournalDamaged,
    JournalHeldElsewhere,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    KeychainUnavailable,
    KeyFileDamaged,
    MistypedRecoveryCode,
    NeedsCheck,
    NoMemory,
    PlaceFull,
    PlaceTaken,
    PlaceUnwritable,
    ReadOnly,
    ReboundError,
    UpdateStopped,
    WrongPassphrase,
    WrongRecoveryCode,
)
from rebound_desktop.store.files import make_private_folder, replace_file

if TYPE_CHECKING:
    from rebound_desktop.store import (
        affected,
        backups,
        beside,
        check,
        key_healing,
        keychain,
        log_check,
        merge,
        recovered,
        recovery_code,
        rows,
        salvage,
        unfinished,
        vault,
    )
    from rebound_desktop.store.apart import Apart, DoneApart
    from rebound_desktop.store.database import engine
    from rebound_desktop.store.finder import Answer, Request
    from rebound_desktop.store.intake import Taken
    from rebound_desktop.store.migrations import StepsMissing
    from rebound_desktop.store.private_copies import OpenedCopy, PrivateCopies
    from rebound_desktop.store.protection import protect, renew, unlocked
    from rebound_desktop.store.queries import KeptSearch
    from rebound_desktop.store.search import MARK_END, MARK_START, Found, Result
    from rebound_desktop.store.secret_service import session_bus
    from rebound_desktop.store.store import Store, bring_up_to_date, create, key_file_of
    from rebound_desktop.store.undo import Done
    from rebound_desktop.store.whole_files import unfinished_of, whole_file, whole_folder, write_whole

_HOMES = {
    "apart": ("Apart", "DoneApart"),
    "database": ("engine",),
    "intake": ("Taken",),
    "private_copies": ("OpenedCopy", "PrivateCopies"),
    "finder": ("Answer", "Request"),
    "protection": ("protect", "renew", "unlocked"),
    "queries": ("KeptSearch",),
    "search": ("MARK_END", "MARK_START", "Found", "Result"),
    "secret_service": ("session_bus",),
    "migrations": ("StepsMissing",),
    "store": ("Store", "bring_up_to_date", "create", "key_file_of"),
    "undo": ("Done",),
    "whole_files": ("unfinished_of", "whole_file", "whole_folder", "write_whole"),
}
_ROOMS = (
    "affected",
    "backups",
    "beside",
    "check",
    "key_healing",
    "keychain",
    "log_check",
    "merge",
    "recovered",
    "recovery_code",
    "rows",
    "salvage",
    "unfinished",
    "vault",
)
__all__ = [
    "MARK_END",
    "MARK_START",
    "Answer",
    "Apart",
    "ArchiveUnreadable",
    "BackupFolderAway",
    "BackupUnreadable",
    "ChangedSince",
    "Closed",
    "DictionaryUnreadable",
    "DiskFull",
    "DiskTrouble",
    "Done",
    "DoneApart",
    "FolderUnreadable",
    "Found",
    "GoneMeanwhile",
    "JournalDamaged",
    "JournalHeldElsewhere",
    "JournalInUse",
    "JournalMissing",
    "JournalNewer",
    "KeychainUnavailable",
    "KeptSearch",
    "KeyFileDamaged",
    "MistypedRecoveryCode",
    "NeedsCheck",
    "NoMemory",
    "OpenedCopy",
    "PlaceFull",
    "PlaceTaken",
    "PlaceUnwritable",
    "PrivateCopies",
    "ReadOnly",
    "ReboundError",
    "Request",
    "Result",
    "StepsMissing",
    "Store",
    "Taken",
    "UpdateStopped",
    "WrongPassphrase",
    "WrongRecoveryCode",
    "affected",
    "backups",
    "beside",
    "bring_up_to_date",
    "check",
    "create",
    "engine",
    "key_file_of",
    "key_healing",
    "keychain",
    "log_check",
    "make_private_folder",
    "merge",
    "protect",
    "recovered",
    "recovery_code",
    "renew",
    "replace_file",
    "rows",
    "salvage",
    "session_bus",
    "unfinished",
    "unfinished_of",
    "unlocked",
    "vault",
    "whole_file",
    "whole_folder",
    "write_whole",
]


def __getattr__(name: str) -> Any:
    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
