"""The store: the only home of Peewee and of the encrypted file. No Qt below this door.

The face that other floors use; the rooms behind it are private.
"""

from rebound_desktop.store import backups, recovered, recovery_code, vault
from rebound_desktop.store.errors import (
    BackupUnreadable,
    ChangedSince,
    DiskFull,
    DiskTrouble,
    FolderUnreadable,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    KeyFileDamaged,
    MistypedRecoveryCode,
    ReadOnly,
    ReboundError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from rebound_desktop.store.protection import protect
from rebound_desktop.store.search import MARK_END, MARK_START, Found, Result
from rebound_desktop.store.store import Store, create, key_file_of
from rebound_desktop.store.undo import Done

__all__ = [
    "MARK_END",
    "MARK_START",
    "BackupUnreadable",
    "ChangedSince",
    "DiskFull",
    "DiskTrouble",
    "Done",
    "FolderUnreadable",
    "Found",
    "JournalDamaged",
    "JournalInUse",
    "JournalMissing",
    "JournalNewer",
    "KeyFileDamaged",
    "MistypedRecoveryCode",
    "ReadOnly",
    "ReboundError",
    "Result",
    "Store",
    "WrongPassphrase",
    "WrongRecoveryCode",
    "backups",
    "create",
    "key_file_of",
    "protect",
    "recovered",
    "recovery_code",
    "vault",
]
