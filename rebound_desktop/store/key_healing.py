"""Both copies of the key file are damaged or gone: a backup carries one, and the journal proves whether it fits."""

from collections.abc import Callable
from pathlib import Path

from rebound_desktop.store import backups, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.errors import (
    KeyFileDamaged,
    MistypedRecoveryCode,
    ReboundError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from rebound_desktop.store.files import free_name, move_into_place

# Different key files that are tried: each takes half a second with a passphrase.
AT_MOST = 4


def candidates(*folders: Path) -> tuple[vault.KeyFile, ...]:
    """The key files of the backups in these folders, each once, the newest first. Opens them: a disk may be slow."""
    found: list[vault.KeyFile] = []
    for backup in backups.all_in(*folders):
        if backup.keys not in found:
            found.append(backup.keys)
    return tuple(found[:AT_MOST])


def healed_open(folder: Path, found: tuple[vault.KeyFile, ...]) -> vault.KeyFile | None:
    """The first that lies open and opens the journal, put in place; None where none does. Raises the world's errors."""
    for keys in found:
        key = vault.open_data_key(keys)
        if key is not None and encrypted.opens_with(folder / backups.JOURNAL_FILE, key):
            _put_in_place(folder, keys)
            return keys
    return None


def healed(
    folder: Path, found: tuple[vault.KeyFile, ...], opens: Callable[[vault.KeyFile], bytes]
) -> tuple[vault.KeyFile, bytes]:
    """The first that `opens` opens and that opens the journal, put in place, with its data key.

    Raises what `opens` raises where it opens none, KeyFileDamaged where none of them is this journal's, and the
    world's errors.
    """
    refused: ReboundError = KeyFileDamaged(folder)
    for keys in found:
        if keys.is_open:
            continue
        try:
            key = opens(keys)
        except (WrongPassphrase, WrongRecoveryCode, MistypedRecoveryCode) as error:
            refused = error
            continue
        if encrypted.opens_with(folder / backups.JOURNAL_FILE, key):
            _put_in_place(folder, keys)
            return keys, key
    raise refused


def _put_in_place(folder: Path, keys: vault.KeyFile) -> None:
    """What is damaged there steps aside, and is never written over."""
    for name in (vault.KEY_FILE, vault.KEY_FILE_COPY):
        present = folder / name
        if present.exists():
            move_into_place(present, free_name(present.with_name(f"damaged-{name}")))
    vault.write_key_file(folder, keys)
