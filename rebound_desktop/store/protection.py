"""Leaving the open slot: a new data key for the journal and for every copy that lay open beside it.

Each folder changes its key by the same swap: the key file says what is coming, copies are made beside the
files, the journal moves first, the rest follows. Whatever interrupts it, the journal itself tells which key
it has, and `settled` finishes or forgets the change.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rebound_desktop.store import backups, recovered, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import ATTACHMENTS_FILE
from rebound_desktop.store.errors import JournalDamaged, KeyFileDamaged
from rebound_desktop.store.files import UNFINISHED, move_into_place, remove, replace_file

# The key of a replaced journal that could not be encrypted anew, under the key of the present one.
SEALED_KEY = "key.sealed"
_FILES = (backups.JOURNAL_FILE, ATTACHMENTS_FILE)


def protect(
    folder: Path, keys: vault.KeyFile, old_key: bytes, passphrase: str, cost: vault.Argon2Cost | None = None
) -> tuple[vault.KeyFile, bytes]:
    """Leave the open slot: a new data key behind `passphrase`, everything re-encrypted, no copy left open.

    The journal must be closed. Takes as long as copying it and its backups: never on the GUI thread. Returns
    the new key file and data key. Raises JournalInUse, DiskFull, ReadOnly, JournalDamaged, DiskTrouble.
    """
    new_key = vault.new_data_key()
    slots = (vault.passphrase_slot(new_key, passphrase, cost),)
    with backups.one_at_a_time:
        protected = _swap(folder, keys, old_key, new_key, slots)
        enclose_copies(folder, protected, new_key, old_key)
    return protected, new_key


def enclose_copies(folder: Path, keys: vault.KeyFile, key: bytes, former_key: bytes | None = None) -> None:
    """Give every copy below `folder` that still lies open the journal's key and slots.

    Also finishes what a power cut left of that, since each open copy carries its own key. Nothing to do
    while the journal lies open itself. Takes as long as copying what it finds.
    """
    if keys.is_open:
        return
    with backups.one_at_a_time:
        for place, own, own_key in _open_folders(folder):
            try:
                if not (place / backups.JOURNAL_FILE).exists():
                    raise JournalDamaged(place)
                _swap(place, own, own_key, key, keys.slots)
            except JournalDamaged:
                # It was replaced because it is damaged, and may be all that is left of some days: it stays, and
                # its key with it, sealed with the key of the journal.
                _seal_key_away(place, own_key, key)
        backups.enclose_all(folder / backups.BACKUPS_FOLDER, keys, key, former_key)


def settled(folder: Path, keys: vault.KeyFile) -> vault.KeyFile:
    """Finish or forget an interrupted change of data key. Raises the world's errors."""
    old_key = vault.open_data_key(keys)
    if not keys.coming or old_key is None:
        return keys
    journal = folder / backups.JOURNAL_FILE
    if encrypted.opens_with(journal, old_key):
        for name in _FILES:
            remove(_beside(folder / name))
        recovered.settle(folder, came=False)
        forgotten = replace(keys, coming=())
        vault.write_key_file(folder, forgotten)
        return forgotten
    if _beside(journal).exists():
        # The swap was still to come, so this is damage, and the old key is the one that fits.
        return keys
    return _finish(folder, keys)


def _swap(
    folder: Path, keys: vault.KeyFile, old_key: bytes, new_key: bytes, slots: tuple[vault.Slot, ...]
) -> vault.KeyFile:
    present = [folder / name for name in _FILES if (folder / name).exists()]
    for path in present:
        encrypted.fold_log(path, old_key)
    coming = replace(keys, coming=slots)
    vault.write_key_file(folder, coming)
    recovered.reseal(folder, old_key, new_key)
    for path in reversed(present):
        encrypted.copy_with_key(path, old_key, _beside(path), new_key)
    move_into_place(_beside(folder / backups.JOURNAL_FILE), folder / backups.JOURNAL_FILE)
    return _finish(folder, coming)


def _finish(folder: Path, keys: vault.KeyFile) -> vault.KeyFile:
    """What follows once the journal has its new key."""
    attachments = folder / ATTACHMENTS_FILE
    if _beside(attachments).exists():
        move_into_place(_beside(attachments), attachments)
    recovered.settle(folder, came=True)
    finished = vault.KeyFile(keys.journal_id, keys.coming)
    vault.write_key_file(folder, finished)
    return finished


def _open_folders(folder: Path) -> Iterator[tuple[Path, vault.KeyFile, bytes]]:
    """Journals that were replaced and can be read without a passphrase, with their keys."""
    for place in sorted(folder.glob(f"{backups.REPLACED}*")):
        try:
            keys = vault.read_key_file(place)
        except KeyFileDamaged:
            continue
        if (place / backups.JOURNAL_FILE).exists():
            keys = settled(place, keys)
        key = vault.open_data_key(keys)
        if key is not None:
            yield place, keys, key


def _seal_key_away(place: Path, own_key: bytes, key: bytes) -> None:
    replace_file(place / SEALED_KEY, vault.seal(key, own_key, SEALED_KEY))
    for name in (*(_beside(place / name).name for name in _FILES), vault.KEY_FILE, vault.KEY_FILE_COPY):
        remove(place / name, for_good=True)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + UNFINISHED)
