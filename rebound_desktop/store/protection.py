"""A new data key: on leaving the open slot, or on request; for the journal and for every copy beside it.

Each folder changes its key by the same swap: the key file says what is coming, copies are made beside the
files, the journal moves first, the rest follows. Whatever interrupts it, the journal itself tells which key
it has, and `settled` finishes or forgets the change.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path

from msgspec.structs import replace

from rebound_desktop.store import backups, recovered, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import ATTACHMENTS_FILE
from rebound_desktop.store.errors import (
    DiskTrouble,
    FolderUnreadable,
    JournalDamaged,
    KeyFileDamaged,
    ReboundError,
    WrongPassphrase,
    WrongRecoveryCode,
    from_os,
)
from rebound_desktop.store.files import UNFINISHED, listed, move_into_place, remove, replace_file

# The key of a replaced journal that could not be encrypted anew, under the key of the present one.
SEALED_KEY = "key.sealed"
# The key that was, under the key that is, until every copy here has the new one; and for damaged copies, for good.
FORMER_KEY = "former.sealed"
_FILES = (backups.JOURNAL_FILE, ATTACHMENTS_FILE)
# A key file that cannot be read for good, or just now.
_NO_KEYS = (KeyFileDamaged, FolderUnreadable, DiskTrouble)


def protect(
    folder: Path, keys: vault.KeyFile, old_key: bytes, passphrase: str, cost: vault.Argon2Cost | None = None
) -> tuple[vault.KeyFile, bytes]:
    """Leave the open slot: a new data key behind `passphrase`, everything re-encrypted, no copy left open.

    The journal must be closed. Takes as long as copying it and its backups: never on the GUI thread. Returns
    the new key file and data key. Raises JournalInUse, DiskFull, ReadOnly, JournalDamaged, DiskTrouble.
    """
    new_key = vault.new_data_key()
    slots = (vault.passphrase_slot(new_key, passphrase, cost),)
    with backups.at_work, backups.one_at_a_time:
        protected = _swap(folder, keys, old_key, new_key, slots)
        enclose_copies(folder, protected, new_key, old_key)
    return protected, new_key


def renew(
    folder: Path,
    keys: vault.KeyFile,
    old_key: bytes,
    passphrase: str,
    elsewhere: Path | None = None,
    cost: vault.Argon2Cost | None = None,
) -> tuple[vault.KeyFile, bytes]:
    """Change everything: a new data key behind `passphrase`, no other slot, and the copies here follow.

    elsewhere: a folder of backups on another disk. The journal must be closed. Takes as long as copying it and
    its backups: never on the GUI thread. Returns the new key file and data key. Raises like `protect`.
    """
    new_key = vault.new_data_key()
    slots: tuple[vault.Slot, ...] = (
        vault.passphrase_slot(new_key, passphrase, cost),
        vault.slot_by_key(vault.SlotKind.FORMER, new_key, old_key),
    )
    with backups.at_work, backups.one_at_a_time:
        if keys.is_open:
            renewed = _swap(folder, keys, old_key, new_key, slots[:1])
        else:
            former = (old_key, *_former_keys(folder, old_key))
            renewed = _swap(folder, keys, old_key, new_key, slots, former)
        enclose_copies(folder, renewed, new_key, old_key if keys.is_open else None, elsewhere)
    return renewed, new_key


def unlocked(
    folder: Path,
    keys: vault.KeyFile,
    opens: Callable[[vault.KeyFile], bytes],
    alone: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> tuple[vault.KeyFile, bytes]:
    """The key file and data key, by `opens`, which raises where the slots it is given do not open.

    Finishes or forgets a change of data key that was interrupted: only now is there a key to tell by. `alone` is held
    then, as by `settled`. Raises what `opens` and `alone` raise, and the world's errors.
    """
    if not keys.coming:
        return keys, opens(keys)
    with alone():
        return _unlocked(folder, vault.read_key_file(folder), opens)


def _unlocked(
    folder: Path, keys: vault.KeyFile, opens: Callable[[vault.KeyFile], bytes]
) -> tuple[vault.KeyFile, bytes]:
    if not keys.coming:
        # Whoever was in the middle of it came to the end of it.
        return keys, opens(keys)
    try:
        old = opens(keys)
    except (WrongPassphrase, WrongRecoveryCode):
        # Words that were new with the change open the coming slots alone.
        new = opens(replace(keys, slots=keys.coming))
        if not encrypted.opens_with(folder / backups.JOURNAL_FILE, new):
            raise
        return _finish(folder, keys), new
    coming = vault.unlock_by_key(keys.coming, vault.SlotKind.FORMER, old)
    if coming is not None and encrypted.opens_with(folder / backups.JOURNAL_FILE, coming):
        return _finish(folder, keys), coming
    if not encrypted.opens_with(folder / backups.JOURNAL_FILE, old):
        # Damaged, or behind the other words: what is coming may be the only way in, and stays.
        return keys, old
    return _forget(folder, keys), old


def enclose_copies(
    folder: Path,
    keys: vault.KeyFile,
    key: bytes,
    former_key: bytes | None = None,
    elsewhere: Path | None = None,
) -> None:
    """Give every copy below `folder` and in `elsewhere` that lies open, or has the former key, the present one.

    Also finishes what a power cut left of that, since each open copy carries its own key, and the former key lies
    sealed beside the journal until then. Nothing to do while the journal lies open itself. Takes as long as copying
    what it finds. Raises the world's errors once all were tried: one that the disk refuses leaves no other open.
    """
    if keys.is_open:
        return
    former = (former_key,) if former_key is not None else _former_keys(folder, key)
    refused: list[ReboundError] = []
    with backups.one_at_a_time:
        for each in former:
            _renew_replaced(folder, keys, key, each)
        for place, own in _open_folders(folder):
            try:
                _enclose_replaced(place, own, keys, key)
            except ReboundError as error:
                refused.append(error)
        is_all_here = elsewhere is None or elsewhere.is_dir()
        for copies in (folder / backups.BACKUPS_FOLDER, elsewhere):
            if copies is not None and copies.is_dir():
                for former_one in former or (None,):
                    try:
                        is_all_here &= backups.enclose_all(copies, keys, key, former_one)
                    except ReboundError as error:
                        refused.append(error)
        if refused:
            raise refused[0]
        if is_all_here and (folder / FORMER_KEY).exists() and not _has_former_copies(folder, key):
            remove(folder / FORMER_KEY, for_good=True)


def _former_keys(folder: Path, key: bytes) -> tuple[bytes, ...]:
    """The keys that were, the newest first, as they lie sealed under `key`. Raises DiskTrouble, FolderUnreadable."""
    try:
        kept = vault.unseal(key, (folder / FORMER_KEY).read_bytes(), FORMER_KEY) or b""
    except FileNotFoundError:
        return ()
    except OSError as error:
        # None is what would be forgotten as needed no more.
        raise from_os(error, folder) from error
    return tuple(kept[start : start + vault.KEY_BYTES] for start in range(0, len(kept), vault.KEY_BYTES))


def _has_former_copies(folder: Path, key: bytes) -> bool:
    """Whether anything here may still need a key that was: a damaged journal, one that the disk does not give just now,
    or one that lies here by itself. Raises FolderUnreadable, DiskTrouble where that is not told.
    """
    replaced = (place / backups.JOURNAL_FILE for place in listed(folder, f"{backups.REPLACED}*"))
    stays = any(path.exists() and not _surely_opens(path, key) for path in replaced)
    return stays or backups.has_loose_files(folder)


def _surely_opens(path: Path, key: bytes) -> bool:
    try:
        return encrypted.opens_with(path, key)
    except DiskTrouble:
        return False


def _renew_replaced(folder: Path, keys: vault.KeyFile, key: bytes, former_key: bytes) -> None:
    """Journals that were replaced and have a former key take the present one."""
    for place in listed(folder, f"{backups.REPLACED}*"):
        journal = place / backups.JOURNAL_FILE
        try:
            own = vault.read_key_file(place)
            if own.is_open or not journal.exists():
                continue
            if own.coming and encrypted.opens_with(journal, key):
                _finish(place, own)
            elif encrypted.opens_with(journal, former_key):
                # Whoever has the words that were opens it in between, too.
                by_former = vault.slot_by_key(vault.SlotKind.FORMER, key, former_key)
                _swap(place, own, former_key, key, (*keys.slots, by_former))
        except (*_NO_KEYS, JournalDamaged):
            # Damaged, or not to be read just now: it stays as it is, and the former key stays sealed for it.
            continue


def settled(
    folder: Path, keys: vault.KeyFile, alone: Callable[[], AbstractContextManager[None]] = nullcontext
) -> vault.KeyFile:
    """Finish or forget an interrupted change of data key.

    `alone` is held then: whoever comes beside a window may have met it in the middle of the change, and the key file
    of one would be put over that of the other, which alone has the journal's key. Raises what `alone` raises, and the
    world's errors.
    """
    if not keys.coming or not keys.is_open:
        return keys
    with alone():
        return _settled(folder, vault.read_key_file(folder))


def _settled(folder: Path, keys: vault.KeyFile) -> vault.KeyFile:
    old_key = vault.open_data_key(keys)
    if not keys.coming or old_key is None:
        return keys
    journal = folder / backups.JOURNAL_FILE
    if encrypted.opens_with(journal, old_key):
        return _forget(folder, keys)
    if _beside(journal).exists():
        # The swap was still to come, so this is damage, and the old key is the one that fits.
        return keys
    return _finish(folder, keys)


def _forget(folder: Path, keys: vault.KeyFile) -> vault.KeyFile:
    """A change of data key that did not come to the journal is taken back."""
    for name in _FILES:
        encrypted.remove_with_logs(_beside(folder / name))
    recovered.settle(folder, came=False)
    remove(_beside(folder / FORMER_KEY))
    forgotten = replace(keys, coming=())
    vault.write_key_file(folder, forgotten)
    return forgotten


def _swap(
    folder: Path,
    keys: vault.KeyFile,
    old_key: bytes,
    new_key: bytes,
    slots: tuple[vault.Slot, ...],
    former: tuple[bytes, ...] = (),
) -> vault.KeyFile:
    """former: the keys that will have been. Those noted before count until the journal has its new key."""
    journal = folder / backups.JOURNAL_FILE
    present = [folder / name for name in _FILES if (folder / name).exists()]
    for path in present:
        encrypted.fold_log(path, old_key)
    with ExitStack() as until_it_moved:
        # Whoever keeps a file has the journal open, to name it there: none comes to the attachments either.
        until_it_moved.enter_context(encrypted.held(journal, old_key))
        remove(_beside(folder / FORMER_KEY))
        if former:
            replace_file(_beside(folder / FORMER_KEY), vault.seal(new_key, b"".join(former), FORMER_KEY))
        coming = replace(keys, coming=slots)
        vault.write_key_file(folder, coming)
        recovered.reseal(folder, old_key, new_key)
        for path in reversed(present):
            encrypted.copy_with_key(path, old_key, _beside(path), new_key)
        if os.name == "nt":
            # No file that is open is replaced there.
            until_it_moved.close()
        move_into_place(_beside(journal), journal)
    return _finish(folder, coming)


def _finish(folder: Path, keys: vault.KeyFile) -> vault.KeyFile:
    """What follows once the journal has its new key."""
    for path in (folder / ATTACHMENTS_FILE, folder / FORMER_KEY):
        if _beside(path).exists():
            move_into_place(_beside(path), path)
    recovered.settle(folder, came=True)
    finished = vault.KeyFile(keys.journal_id, keys.coming).without(vault.SlotKind.FORMER)
    vault.write_key_file(folder, finished)
    return finished


def _open_folders(folder: Path) -> Iterator[tuple[Path, vault.KeyFile]]:
    """Journals that were replaced and can be read without a passphrase, with their key files."""
    for place in listed(folder, f"{backups.REPLACED}*"):
        try:
            keys = vault.read_key_file(place)
        except _NO_KEYS:
            continue
        if keys.is_open:
            yield place, keys


def _enclose_replaced(place: Path, own: vault.KeyFile, keys: vault.KeyFile, key: bytes) -> None:
    """Give a journal that was replaced the present key, or seal its own away. Raises the world's errors."""
    if (place / backups.JOURNAL_FILE).exists():
        own = settled(place, own)
    own_key = vault.open_data_key(own)
    if own_key is None:
        return
    try:
        if not (place / backups.JOURNAL_FILE).exists():
            raise JournalDamaged(place)
        _swap(place, own, own_key, key, keys.slots)
    except JournalDamaged:
        # It was replaced because it is damaged, and may be all that is left of some days: it stays, and
        # its key with it, sealed with the key of the journal.
        _seal_key_away(place, own_key, key)


def _seal_key_away(place: Path, own_key: bytes, key: bytes) -> None:
    replace_file(place / SEALED_KEY, vault.seal(key, own_key, SEALED_KEY))
    for name in (*(_beside(place / name).name for name in _FILES), vault.KEY_FILE, vault.KEY_FILE_COPY):
        remove(place / name, for_good=True)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + UNFINISHED)
