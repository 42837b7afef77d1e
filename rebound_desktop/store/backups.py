"""Verified copies: whole, encrypted with the same key, opened once before they count as a backup.

A backup is one `.rebound` file: a zip, stored, of the journal, its key file and a note of what it holds.
Attachments are copied once each into `attachments.db` beside the backups.
"""

import logging
import os
import re
import shutil
import threading
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.backups import Copy, as_it_is, to_keep
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.store import damaged_file, strange_logs, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import ATTACHMENTS_FILE, AttachmentsFile, bring
from rebound_desktop.store.errors import (
    BackupFolderAway,
    BackupUnreadable,
    DiskTrouble,
    JournalDamaged,
    KeyFileDamaged,
    ReboundError,
    from_os,
    refusal_behind,
)
from rebound_desktop.store.files import (
    UNFINISHED,
    flush,
    free_name,
    listed,
    make_private_file,
    make_private_folder,
    move_into_place,
    remove,
)
from rebound_desktop.store.packing import PINNED, Backup, Holding, pack, read, require_free, unpack_journal
from rebound_desktop.store.roots import ROOTS_FILE
from rebound_desktop.store.shared_files import OWN, closed_elsewhere

__all__ = [
    "Backup",
    "Holding",
    "Restored",
    "all_in",
    "as_it_is_now",
    "choose_folder",
    "make",
    "newest",
    "newest_file",
    "pin",
    "read",
    "read_any",
    "replaced_at",
    "replaced_in",
    "restore",
    "rotate",
]

log = logging.getLogger(__name__)

JOURNAL_FILE = "journal.db"
BACKUPS_FOLDER = "backups"
# Within a folder that a person chose.
CHOSEN_FOLDER = "Rebound backups"
REPLACED = "replaced-"
SUFFIX = ".rebound"
_NAMED = "rebound-"
_STAMP = "%Y-%m-%dT%H%M%S%fZ"
# One a process: what a shell works on never meets the window's.
_OURS = os.getpid()
_WORKING = f"working-{_OURS}.db"
_WORKING_OF_ANY = "working*.db*"
_RESTORED = ".restored"
# Where another copy is worked on while it is merged, and a copy of our own while it is checked.
MERGING = f"merging-{_OURS}"
# Where an archive's rows become a journal before they are merged.
STAGING = f"staging-{_OURS}"
CHECKING = f"checking-{_OURS}.db"
_CHECKING_OF_ANY = "checking*.db*"
_PLACES_OF_ANY = re.compile(r"(merging|staging)(-\d+)?")

# Two at once would write over each other's working copy, and a backup begun with the old key must end before
# the key changes.
one_at_a_time = threading.RLock()
# The same for what is worked on beside the journal: a merge, an import, a check. A copy need not wait for those.
# Whoever needs both takes this one first.
at_work = threading.RLock()


def make(
    folder: Path,
    keys: vault.KeyFile,
    key: bytes,
    now: datetime,
    into: Path | None = None,
    at_most: int = 0,
    spare: Path | None = None,
) -> Backup:
    """A verified backup of the journal in `folder`, then old ones are let go. Works while the journal is open.

    into: a folder on another disk. It has to be there: where a disk is away, nothing is made in its place.
    at_most: bytes that copies may take, 0 for no limit. spare: an old one that stays this time. Takes as long as
    copying the journal twice: never on the GUI thread. Raises JournalDamaged (nothing is rotated out then),
    BackupFolderAway, DiskFull, ReadOnly, DiskTrouble.
    """
    journal = folder / JOURNAL_FILE
    backups = into or folder / BACKUPS_FOLDER
    with one_at_a_time:
        if into is None:
            make_private_folder(backups)
        elif not backups.is_dir():
            raise BackupFolderAway(backups)
        _require_room(folder, backups, key)
        working = backups / _WORKING
        target = free_name(backups / f"{_NAMED}{now.astimezone(UTC).strftime(_STAMP)}{SUFFIX}")
        try:
            holding = _copy(journal, key, working, now)
            # After the journal was copied: whatever its rows name was kept before them, so it is there to copy.
            _copy_attachments(folder, backups, key)
            pack(working, keys, holding, target)
        finally:
            remove(working)
        rotate(backups, now, keys.journal_id, at_most, spare)
    return Backup(target, keys, holding)


def choose_folder(chosen: Path) -> Path:
    """Make the folder for copies within a folder that a person chose; its being there says that the disk is.

    Raises FolderUnreadable, ReadOnly, DiskFull, DiskTrouble.
    """
    made = chosen if chosen.name == CHOSEN_FOLDER else chosen / CHOSEN_FOLDER
    make_private_folder(made)
    probe = made / f"{_WORKING}{UNFINISHED}"
    make_private_file(probe)
    remove(probe)
    return made


def newest(*folders: Path | None, now: datetime) -> Backup | None:
    """The newest readable backup in any of these folders, by the names of the files: a moment's work.

    One that a clock which ran ahead has dated after `now` is the newest only where there is no other.
    """
    for path in _newest_first(folders, now):
        try:
            return read(path)
        except BackupUnreadable:
            continue
    return None


def newest_file(folder: Path, now: datetime) -> Path | None:
    """Of the files that `newest` would try, the first, whether it can be read or not; None where there is none."""
    return next(iter(_newest_first([folder], now)), None)


def _newest_first(folders: Sequence[Path | None], now: datetime) -> list[Path]:
    paths = [path for folder in folders if folder is not None for path in _files_in(folder)]
    last = f"{_NAMED}{now.astimezone(UTC).strftime(_STAMP)}~"
    return sorted(paths, key=lambda path: (path.name <= last, path.name), reverse=True)


def pin(backup: Backup, is_pinned: bool) -> Backup:
    """Keep a backup however old it grows, or let its age decide again. Raises ReadOnly, DiskTrouble."""
    stem = backup.path.stem.removesuffix(PINNED)
    target = backup.path.with_name(f"{stem}{PINNED if is_pinned else ''}{SUFFIX}")
    if target != backup.path:
        with one_at_a_time:
            move_into_place(backup.path, free_name(target) if target.exists() else target)
    return replace(backup, path=target)


def _files_in(folder: Path, refused: list[ReboundError] | None = None) -> list[Path]:
    """Backup files of a folder that may be away at any moment. refused: takes the trouble with one that is not."""
    try:
        return listed(folder, f"*{SUFFIX}")[::-1]
    except ReboundError as error:
        if refused is not None:
            refused.append(error)
        return []


def all_in(
    *folders: Path, now: datetime | None = None, refused: list[ReboundError] | None = None
) -> tuple[Backup, ...]:
    """The readable backups in these folders, newest first. Opens each: a disk may be slow.

    now: those that are dated after it come last. refused: takes the disk's trouble with folders and files that it
    won't give, which may hold more of them.
    """
    found: list[Backup] = []
    for path in (path for folder in folders for path in _files_in(folder, refused)):
        try:
            found.append(read(path))
        except BackupUnreadable as error:
            if refused is not None and (why := refusal_behind(error)):
                refused.append(from_os(why, path))

    def age(backup: Backup) -> tuple[bool, datetime]:
        return now is None or backup.holding.made_at <= now, backup.holding.made_at

    return tuple(sorted(found, key=age, reverse=True))


class Restored(Struct, frozen=True):
    """What came of a restore: the folder in which what stood there is kept, None where nothing did.

    refused: the disk's trouble with attached files that it won't give, which are missing then.
    """

    former: Path | None
    refused: ReboundError | None = None


def restore(backup: Backup, key: bytes, folder: Path, now: datetime) -> Restored:
    """Put a backup, or a journal that was replaced, in the place of the journal in `folder`; what stood there is kept.

    Everything is copied, opened and checked before anything moves; a move that fails is taken back. The
    journal must be closed. Raises BackupUnreadable, JournalInUse while another program has it open, DiskFull, ReadOnly,
    DiskTrouble.
    """
    make_private_folder(folder)
    journal, attachments = folder / JOURNAL_FILE, folder / ATTACHMENTS_FILE
    incoming = [path.with_name(path.name + _RESTORED) for path in (journal, attachments)]
    is_settled = True
    with at_work, one_at_a_time:
        damaged_file.settle(journal)
        if not journal.exists():
            settle_restore(folder)
        try:
            _unpack(backup, key, incoming[0])
            if not encrypted.is_sound_journal(incoming[0], key):
                raise BackupUnreadable(backup.path)
            refused = _unpack_attachments(backup, key, incoming[1])
            # A start after a power cut puts them in place as they are: they must be on the disk before anything moves.
            for path in incoming:
                if path.exists():
                    flush(path)
            # What another program is about to write would be in the replaced journal alone.
            with closed_elsewhere(journal):
                replaced = set_present_aside(folder, now)
            try:
                if incoming[1].exists():
                    move_into_place(incoming[1], attachments)
                vault.write_key_file(folder, backup.keys)
                move_into_place(incoming[0], journal)
            except ReboundError:
                is_settled = _bring_back(replaced, folder, _present_names(), placed=True)
                raise
        finally:
            # Where the disk refused that too, a start settles it, and needs what was to come.
            for path in incoming if is_settled else ():
                with suppress(ReboundError):
                    remove(path)
    return Restored(replaced, refused)


def enclose_all(backups: Path, keys: vault.KeyFile, key: bytes, former_key: bytes | None = None) -> bool:
    """Give every backup that lies open, or has the former key, the new data key and key file.

    Can be interrupted and called again: attachments change first, while the open backups still carry the key.
    Raises the world's errors once all were tried: one that the disk refuses to read leaves no other open. Returns
    whether all could be looked at: of one that could not, nobody can tell which key it has.
    """
    unseen: list[ReboundError] = []
    found = all_in(backups, refused=unseen)
    open_keys = {vault.open_data_key(backup.keys) for backup in found} | {former_key}
    attachments = backups / ATTACHMENTS_FILE
    if attachments.exists() and not encrypted.opens_with(attachments, key):
        for open_key in filter(None, open_keys):
            if encrypted.opens_with(attachments, open_key):
                beside = attachments.with_name(attachments.name + UNFINISHED)
                encrypted.copy_with_key(attachments, open_key, beside, key)
                move_into_place(beside, attachments)
                break
    refused: list[ReboundError] = []
    for backup in found:
        own_key = vault.open_data_key(backup.keys)
        is_ours = backup.keys.journal_id == keys.journal_id
        try:
            if own_key is not None:
                _enclose(backup, keys, key, own_key)
            elif former_key is not None and is_ours and backup.keys.slots != keys.elsewhere().slots:
                _enclose(backup, keys, key, former_key, only_if_it_fits=True)
        except ReboundError as error:
            refused.append(error)
    if refused:
        raise refused[0]
    return not unseen


def _enclose(
    backup: Backup, keys: vault.KeyFile, key: bytes, own_key: bytes, *, only_if_it_fits: bool = False
) -> None:
    """Give one backup another key. only_if_it_fits: one that `own_key` does not open stays as it is."""
    old, new = backup.path.with_name(_WORKING), backup.path.with_name(_WORKING + UNFINISHED)
    try:
        unpack_journal(backup, old)
        if only_if_it_fits and not encrypted.opens_with(old, own_key):
            return
        encrypted.copy_with_key(old, own_key, new, key)
        pack(new, keys, backup.holding, backup.path)
    except (JournalDamaged, BackupUnreadable) as error:
        if why := refusal_behind(error):
            # The disk may read it the next time.
            raise from_os(why, backup.path) from error
        if only_if_it_fits:
            return
        # No copy any more, only a place where the open key lies; the journal itself was just found sound.
        remove(backup.path, for_good=True)
    finally:
        remove(old)
        remove(new)


def rotate(
    backups: Path,
    now: datetime,
    journal_id: str | None = None,
    at_most: int = 0,
    spare: Path | None = None,
) -> None:
    """Let go of backups of one journal (of any, without `journal_id`) that are not needed; the newest stays, and the
    one at `spare`.

    One that the disk won't let go of now, as of what another program reads on Windows, is tried again with the next.
    """
    own = [backup for backup in all_in(backups) if journal_id in (None, backup.keys.journal_id)]
    copies = [Copy(each.holding.made_at, each.path.stat().st_size, each.is_pinned) for each in own]
    kept = to_keep(copies, now, at_most)
    for backup in own:
        if backup.holding.made_at not in kept and backup.path != spare:
            try:
                remove(backup.path)
            except ReboundError as error:
                # Whoever made the copy that takes its place has that one all the same.
                log.warning("an old backup stays for now: %s", type(error).__name__)


def set_present_aside(folder: Path, now: datetime) -> Path | None:
    """Move the journal that stands in `folder` into a folder of its own; None when there is none.

    The key file goes last: until then the journal, wherever it is, has its keys beside where it stood.
    Raises ReadOnly, DiskTrouble, with everything where it was.
    """
    present = [folder / name for name in _present_names() if (folder / name).exists()]
    if not present:
        return None
    replaced = folder / _name_for_replaced(folder, now)
    make_private_folder(replaced)
    moved: list[str] = []
    try:
        for path in present:
            path.rename(replaced / path.name)
            moved.append(path.name)
    except OSError as error:
        _bring_back(replaced, folder, moved)
        raise from_os(error, folder) from error
    return replaced


def _name_for_replaced(folder: Path, now: datetime) -> str:
    """The last of their names, by which a restore that is cut off is settled, whatever a clock that ran ahead said."""
    moment = now.astimezone(UTC)
    if (there := replaced_at(folder)) is not None:
        with suppress(OverflowError):
            moment = max(moment, there + timedelta(microseconds=1))
    return f"{REPLACED}{moment.strftime(_STAMP)}"


def replaced_at(folder: Path) -> datetime | None:
    """When the journal in `folder` was last replaced, as what was kept of it then says; None where nothing says so.

    Raises FolderUnreadable, DiskTrouble.
    """
    return max((at for _, at in _replaced(folder)), default=None)


def as_it_is_now(
    found: Sequence[Backup], folder: Path, journal_id: str, now: datetime, elsewhere: Path | None = None
) -> Backup | None:
    """Of the backups that were found, the one that holds the journal in `folder` as it is, where that can be told.

    Nothing was written since the last one. elsewhere: the folder on another disk that they go to; where that is away,
    nobody knows. Raises FolderUnreadable, DiskTrouble.
    """
    if elsewhere is not None and not elsewhere.is_dir():
        return None
    ours = {each.holding.made_at: each for each in found if each.keys.journal_id == journal_id}
    moment = as_it_is(ours, now, replaced_at(folder))
    return ours[moment] if moment is not None else None


def replaced_in(folder: Path, key: bytes | None) -> tuple[Backup, ...]:
    """The journals that stood in `folder` and were replaced, the newest first, as of the moment at which they were.

    key: the one of the journal that stands there now, which most of them have: those say what they hold, and without
    it none does. One whose key file is gone is none that could be put back. Raises FolderUnreadable, DiskTrouble.
    """
    found = []
    for place, _ in _replaced(folder):
        with suppress(BackupUnreadable):
            found.append(_read_replaced(place / JOURNAL_FILE, key))
    return tuple(sorted(found, key=lambda each: each.holding.made_at, reverse=True))


def read_any(path: Path) -> Backup:
    """A backup's file, or the journal's file of one that was replaced. Raises BackupUnreadable."""
    return _read_replaced(path) if path.name == JOURNAL_FILE else read(path)


def _read_replaced(path: Path, key: bytes | None = None) -> Backup:
    try:
        at = _replaced_when(path.parent)
        keys = vault.look_at_key_file(path.parent)
        is_there = path.is_file()
    except (ValueError, OverflowError, OSError, KeyFileDamaged) as error:
        raise BackupUnreadable(path, type(error).__name__) from error
    if not is_there:
        raise BackupUnreadable(path)
    holding = Holding(at, 0, "", "")
    if key is not None:
        # It may be damaged, or have another key: then nobody knows what it holds.
        with suppress(ReboundError, apsw.Error), encrypted.opened(path, key) as connection:
            holding = _holding(connection, at)
    # As a backup has them: what opened it on this computer may have been taken away since.
    return Backup(path, keys.elsewhere(), holding)


def _unpack(backup: Backup, key: bytes, target: Path) -> None:
    if not backup.is_replaced:
        unpack_journal(backup, target)
        return
    try:
        require_free(target.parent, backup.path.stat().st_size)
        encrypted.copy_with_key(backup.path, key, target, key)
    except JournalDamaged as error:
        raise BackupUnreadable(backup.path, type(error).__name__) from error
    except OSError as error:
        raise from_os(error, backup.path) from error


def _replaced_when(place: Path) -> datetime:
    return datetime.strptime(place.name, f"{REPLACED}{_STAMP}").replace(tzinfo=UTC)


def _replaced(folder: Path) -> list[tuple[Path, datetime]]:
    """The folders of journals that were replaced, and when that was."""
    found: list[tuple[Path, datetime]] = []
    for place in listed(folder, f"{REPLACED}*"):
        with suppress(ValueError, OverflowError):
            found.append((place, _replaced_when(place)))
    return found


def settle_restore(folder: Path) -> None:
    """Finish or take back a restore that was cut off: called when no journal stands in `folder`.

    What stood there went first and its key file last of it; what was to come was checked before anything moved.
    Raises FolderUnreadable, ReadOnly, DiskTrouble.
    """
    coming = folder / (JOURNAL_FILE + _RESTORED)
    attachments = folder / (ATTACHMENTS_FILE + _RESTORED)
    newest = max(listed(folder, f"{REPLACED}*"), default=None, key=lambda path: path.name)
    went = newest is not None and (newest / JOURNAL_FILE).exists()
    all_went = newest is None or (newest / vault.KEY_FILE).exists()
    has_keys = any((folder / name).exists() for name in (vault.KEY_FILE, vault.KEY_FILE_COPY))
    if coming.exists() and all_went and has_keys:
        if attachments.exists():
            move_into_place(attachments, folder / ATTACHMENTS_FILE)
        move_into_place(coming, folder / JOURNAL_FILE)
    elif went and (coming.exists() or not all_went):
        names = [name for name in _present_names() if newest is not None and (newest / name).exists()]
        _bring_back(newest, folder, names)


def has_set_aside(folder: Path) -> bool:
    """Whether copies of the journal that are no backups lie in `folder`: replaced, damaged, merged or left ones.

    Raises FolderUnreadable, DiskTrouble.
    """
    return bool(listed(folder, f"{REPLACED}*")) or has_loose_files(folder)


def has_loose_files(folder: Path) -> bool:
    """Whether files of a journal lie in `folder` without a key file of their own: damaged, merged or left ones.

    Raises FolderUnreadable, DiskTrouble.
    """
    stem = Path(JOURNAL_FILE).stem
    return bool(
        listed(
            folder, f"{damaged_file.DAMAGED}*.db", f"{stem}[ ._(-]*.db", f"{stem}*.merged*", f"{stem}*.left*"
        )
    )


def sweep(folder: Path) -> None:
    """Remove what stopped work left behind. Nothing of what is being worked on: nobody waits for that here."""
    if one_at_a_time.acquire(blocking=False):
        try:
            for pattern in (f"*{UNFINISHED}", f"*{UNFINISHED}-journal", _WORKING_OF_ANY):
                _remove_all(folder / BACKUPS_FOLDER, pattern)
        finally:
            one_at_a_time.release()
    if at_work.acquire(blocking=False):
        try:
            for pattern in (f"*{_RESTORED}", f"*{OWN}", _CHECKING_OF_ANY):
                _remove_all(folder, pattern)
            with suppress(ReboundError):
                for place in listed(folder, "merging*", "staging*"):
                    if _PLACES_OF_ANY.fullmatch(place.name):
                        shutil.rmtree(place, ignore_errors=True)
        finally:
            at_work.release()


def _remove_all(folder: Path, pattern: str) -> None:
    with suppress(ReboundError, OSError):
        for path in folder.glob(pattern):
            remove(path)


def _present_names() -> tuple[str, ...]:
    files = [
        name + log for name in (JOURNAL_FILE, ATTACHMENTS_FILE) for log in ("", "-wal", "-shm", "-journal")
    ]
    return (*files, ROOTS_FILE, vault.KEY_FILE_COPY, vault.KEY_FILE)


def _bring_back(replaced: Path | None, folder: Path, names: Sequence[str], placed: bool = False) -> bool:
    """Put what was set aside back where it stood, over anything that came since. False when the disk stopped it.

    placed: everything of these names that stands in `folder` came since, and goes where nothing stood before.
    """
    # The journal last, as it went first: until it stands again, a start finds that something is to be finished.
    for name in reversed(names):
        try:
            if replaced is not None and (replaced / name).exists():
                (replaced / name).replace(folder / name)
            elif placed:
                (folder / name).unlink(missing_ok=True)
        except OSError:
            return False
    if replaced is not None:
        with suppress(OSError):
            replaced.rmdir()
    return True


def _require_room(folder: Path, backups: Path, key: bytes) -> None:
    """Room for the copy, for working on it, and for the attachments that are new to it, before anything is written."""
    try:
        attachments = AttachmentsFile(folder, key).missing_in(AttachmentsFile(backups, key))
        require_free(backups, 2 * (folder / JOURNAL_FILE).stat().st_size + attachments)
    except OSError as error:
        raise from_os(error, backups) from error


def _copy(journal: Path, key: bytes, target: Path, now: datetime) -> Holding:
    """A checked copy of a sound journal, and what it holds."""
    remove(target)
    make_private_file(target)
    with encrypted.opened(journal, key, write=True) as source:
        source.set_busy_timeout(encrypted.BUSY_SECONDS_FOR_WORKERS * 1000)
        encrypted.require_sound(journal, key)
        source.execute("VACUUM INTO ?", (str(target),)).fetchall()
    if not encrypted.is_sound(target, key):
        # What it was made from is sound.
        raise DiskTrouble(target)
    with encrypted.opened(target, key) as copy:
        return _holding(copy, now)


def _copy_attachments(folder: Path, backups: Path, key: bytes) -> None:
    """Copy what is new; what another journal's key holds steps aside under another name, and stays."""
    target = backups / ATTACHMENTS_FILE
    try:
        if target.exists() and not encrypted.opens_with(target, key):
            target.rename(free_name(target))
    except OSError as error:
        raise from_os(error, target) from error
    AttachmentsFile(folder, key).copy_new_to(AttachmentsFile(backups, key))


def _holding(connection: apsw.Connection, now: datetime) -> Holding:
    has_entries = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'entry'").fetchall()
    if not has_entries:
        return Holding(now.astimezone(UTC), 0, "", "")
    ((count, first, last),) = connection.execute(
        "SELECT count(*), min(day), max(day) FROM entry WHERE trashed_at IS NULL"
    ).fetchall()
    # The present job and looking on stand among the jobs, to be compared; an older Rebound had no such column.
    is_job = "SELECT 1 FROM pragma_table_info('job') WHERE name = 'stands_for'"
    jobs = (
        f"job WHERE stands_for = '{StandsFor.JOB}' AND"
        if connection.execute(is_job).fetchall()
        else "job WHERE"
    )
    others = [
        int(str(connection.execute(f"SELECT count(*) FROM {rows} trashed_at IS NULL").fetchall()[0][0]))
        for rows in (jobs, "contact WHERE", "letter WHERE")
    ]
    return Holding(now.astimezone(UTC), int(str(count)), str(first or ""), str(last or ""), *others)


def _unpack_attachments(backup: Backup, key: bytes, target: Path) -> ReboundError | None:
    """Copy the attachments that lie beside the backup under its key, if there are any.

    What a sudden end left half copied there is mended here: the backup may lie where nothing can be written. Of one
    that the disk does not give whole, each content is asked for by itself. Returns the trouble with what it never gave.
    """
    for path in listed(backup.path.parent, f"{Path(ATTACHMENTS_FILE).stem}*.db"):
        is_half_copied = bool(strange_logs.own_logs(path))
        try:
            if not (is_half_copied or encrypted.is_sound(path, key)):
                continue
        except DiskTrouble:
            return bring(path, key, AttachmentsFile(target.parent, key, target.name))[1]
        try:
            require_free(target.parent, path.stat().st_size)
            encrypted.copy_whole(path, target)
        except DiskTrouble:
            # Pages that hold nothing any more are not looked at where it is found sound.
            encrypted.remove_with_logs(target)
            return bring(path, key, AttachmentsFile(target.parent, key, target.name))[1]
        except OSError as error:
            raise from_os(error, target) from error
        if not is_half_copied or encrypted.is_sound(target, key):
            return None
        remove(target)
    return None
