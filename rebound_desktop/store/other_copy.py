"""Another copy of a journal: a backup, a journal's folder, or a lone file. Only read; worked on in a copy of ours.

That copy lies inside our own folder, encrypted as it came, for as long as it is needed.
"""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from rebound_desktop.store import backups, strange_logs, vault
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import ATTACHMENTS_FILE, AttachmentsFile, bring
from rebound_desktop.store.errors import (
    BackupUnreadable,
    DiskTrouble,
    JournalDamaged,
    JournalNewer,
    KeyFileDamaged,
    ReboundError,
    WrongPassphrase,
    from_os,
)
from rebound_desktop.store.files import listed, make_private_folder
from rebound_desktop.store.migrations import is_behind, migrate, schema_of
from rebound_desktop.store.packing import given, require_free, unpack_journal
from rebound_desktop.store.registry import REGISTRY


@dataclass(frozen=True)
class OtherCopy:
    """A copy that is open for reading, at our schema. `beside`: files that may hold its attachments.

    refused: takes the disk's trouble with those that it does not give.
    """

    connection: apsw.Connection
    key: bytes = field(repr=False)
    beside: tuple[Path, ...] = ()
    refused: list[ReboundError] = field(default_factory=list)

    def bring_files(self, names: Iterable[str], kept: AttachmentsFile) -> int:
        """Copy those contents that this copy has and `kept` lacks. Returns how many. Raises the world's errors."""
        missing = set(names) - kept.names()
        brought = 0
        for path in self.beside:
            if not missing:
                break
            came, trouble = bring(path, self.key, kept, missing)
            missing -= came
            brought += len(came)
            if trouble is not None:
                self.refused.append(trouble)
        if not missing:
            # What one file did not give came from another.
            self.refused.clear()
        return brought


@contextmanager
def opened_copy(path: Path, folder: Path, own_key: bytes, typed: str = "") -> Iterator[OtherCopy]:
    """The copy at `path` (a backup, a folder, or a journal's file), for the journal in `folder`.

    typed: its passphrase or recovery code, where our own key does not open it. Takes as long as copying it.
    Raises what a wrong `typed` does (WrongPassphrase, WrongRecoveryCode, MistypedRecoveryCode), BackupUnreadable,
    JournalNewer, DiskFull, ReadOnly, DiskTrouble; nothing is left over.
    """
    place = folder / backups.MERGING
    _forget(folder)
    make_private_folder(place)
    journal = place / backups.JOURNAL_FILE
    try:
        keys = _bring(path, journal)
        with _readable(path):
            key = _key_of(keys, journal, own_key, typed)
            encrypted.require_sound(journal, key)
            database = encrypted.connect(journal, key, mode=encrypted.ALONE)
        try:
            connection: apsw.Connection = database.connection()
            with _readable(path), encrypted.in_world_terms(journal, key):
                _bring_up_to_date(connection, path)
            refused: list[ReboundError] = []
            yield OtherCopy(connection, key, _beside(path, key, place, refused), refused)
        finally:
            database.close()
    finally:
        _forget(folder)


def _forget(folder: Path) -> None:
    """Remove a working copy that a sudden end left behind."""
    shutil.rmtree(folder / backups.MERGING, ignore_errors=True)


def _bring_up_to_date(connection: apsw.Connection, path: Path) -> None:
    if not schema_of(connection):
        raise JournalDamaged(path)
    if is_behind(connection):
        migrate(connection)
    for manners in REGISTRY:
        table = manners.table._meta
        columns = {
            row[1] for row in connection.execute(f'PRAGMA table_info("{table.table_name}")').fetchall()
        }
        if not columns.issuperset(field.column_name for field in table.sorted_fields):
            raise JournalDamaged(path)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """A copy that opens with the right key and is no sound journal is unreadable; ours is in no danger."""
    try:
        yield
    except JournalNewer as error:
        raise JournalNewer(path, error.detail) from error
    except (JournalDamaged, apsw.CorruptError, apsw.SQLError, apsw.ConstraintError) as error:
        raise BackupUnreadable(path, type(error).__name__) from error
    except apsw.Error as error:
        if (ours := encrypted.why(error, path)) is None:
            raise
        raise ours from error


def _bring(path: Path, target: Path) -> vault.KeyFile | None:
    """Put the copy's journal at `target`; its key file comes back, if it has one."""
    if path.suffix == backups.SUFFIX:
        with given(path):
            backup = backups.read(path)
        unpack_journal(backup, target)
        return backup.keys
    source = path / backups.JOURNAL_FILE if path.is_dir() else path
    try:
        require_free(target.parent, source.stat().st_size)
        encrypted.copy_whole(source, target)
    except FileNotFoundError as error:
        raise BackupUnreadable(path, type(error).__name__) from error
    except OSError as error:
        raise from_os(error, path) from error
    try:
        return vault.look_at_key_file(source.parent)
    except KeyFileDamaged:
        return None


def _key_of(keys: vault.KeyFile | None, journal: Path, own_key: bytes, typed: str) -> bytes:
    """The copy's data key: ours, the one in an open slot, or what `typed` opens. Raises as `unlock_with_words`."""
    open_key = vault.open_data_key(keys) if keys is not None else None
    for key in filter(None, (own_key, open_key)):
        if encrypted.opens_with(journal, key):
            return key
    if keys is None or keys.is_open:
        raise BackupUnreadable(journal)
    if not typed:
        raise WrongPassphrase(has_recovery_code=keys.has_recovery_code)
    return vault.unlock_with_words(keys, typed)[0]


def _beside(path: Path, key: bytes, place: Path, refused: list[ReboundError]) -> tuple[Path, ...]:
    """Attachment files next to the copy that its key opens; one that a sudden end left half written is mended in a
    copy of ours, in `place`. refused: takes the trouble with those that can't be looked at.
    """
    folder = path if path.is_dir() else path.parent
    found = []
    try:
        present = listed(folder, f"{Path(ATTACHMENTS_FILE).stem}*.db")
    except ReboundError as error:
        refused.append(error)
        present = []
    for each in present:
        try:
            looked_at = each
            if strange_logs.own_logs(each):
                looked_at = place / each.name
                _copy(each, looked_at)
            if encrypted.opens_with(looked_at, key):
                found.append(looked_at)
        except DiskTrouble:
            # Perhaps it gives what is asked for.
            found.append(looked_at)
        except ReboundError as error:
            refused.append(error)
    return tuple(found)


def _copy(source: Path, target: Path) -> None:
    try:
        require_free(target.parent, source.stat().st_size)
        encrypted.copy_whole(source, target)
    except OSError as error:
        raise from_os(error, source) from error
