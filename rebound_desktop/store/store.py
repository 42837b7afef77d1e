"""The journal, opened: its shelves over one connection, and how it comes to be, is found and is closed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import apsw

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.trash import Kept, is_of_one_clock, may_go
from rebound_desktop.store import (
    backups,
    beside,
    copy_owed,
    damaged_file,
    erased_contents,
    erased_words,
    log_check,
    protection,
    recovered,
    roots,
    shared_files,
    strange_logs,
    unfinished,
    vault,
)
from rebound_desktop.store import database as encrypted
from rebound_desktop.store.attachments import ATTACHMENTS_FILE, take_what_is_given
from rebound_desktop.store.errors import (
    BackupFolderAway,
    DiskFull,
    DiskTrouble,
    FolderUnreadable,
    JournalDamaged,
    JournalMissing,
    KeyFileDamaged,
    ReadOnly,
    ReboundError,
    UpdateStopped,
)
from rebound_desktop.store.files import (
    UNFINISHED,
    listed,
    make_private_file,
    make_private_folder,
    move_into_place,
    remove,
)
from rebound_desktop.store.ledger import Announce, ByName, Ledger, opened_apart
from rebound_desktop.store.migrations import StepsMissing, is_behind, migrate
from rebound_desktop.store.preferences import PreferencesShelf
from rebound_desktop.store.shelves import Shelves
from rebound_desktop.store.trash import TrashShelf
from rebound_desktop.store.undo import UndoShelf

if TYPE_CHECKING:
    from rebound_desktop.core.import_report import Preview
    from rebound_desktop.core.intake import Batch
    from rebound_desktop.core.looking_back import Gathered
    from rebound_desktop.core.progress import Tell
    from rebound_desktop.store import check as checking
    from rebound_desktop.store import merge as merging
    from rebound_desktop.store.apart import Apart, DoneApart
    from rebound_desktop.store.intake import Taken

T = TypeVar("T")
JOURNAL_FILE = backups.JOURNAL_FILE
# The moment at which something that was set aside was first seen to be due.
_SEEN_DUE = "seen_due"
_TRACES = (
    JOURNAL_FILE,
    JOURNAL_FILE + "-wal",
    ATTACHMENTS_FILE,
    vault.KEY_FILE,
    vault.KEY_FILE_COPY,
    backups.BACKUPS_FOLDER,
)


class Store(Shelves):
    """One open journal: the file, how it is opened, kept whole, copied and closed. What is in it are its shelves."""

    def __init__(
        self,
        folder: Path,
        keys: vault.KeyFile,
        key: bytes,
        clock: Clock,
        announce: Announce,
        *,
        busy_seconds: float = 0,
        takes_steps: bool = True,
    ) -> None:
        """Open the journal in `folder`. Raises the world's errors.

        takes_steps: brings an older file up to date, and parts one that has a second name from it, which takes as
        long as copying it; where not, StepsMissing is raised for such a one, with nothing touched.

        busy_seconds: how long a verb waits for another program's writing. The window waits for a moment; whoever
        does longer is beside a window perhaps, and leaves its unfinished copies alone.
        """
        self.folder = folder
        self.keys = keys
        self.key = key
        self.clock = clock
        self._announce = announce
        journal = folder / JOURNAL_FILE
        for path in (journal, folder / ATTACHMENTS_FILE):
            # Whoever comes beside a window that has it open, by this name, need not part it.
            is_open_here = busy_seconds and journal.with_name(JOURNAL_FILE + "-shm").exists()
            if shared_files.is_shared(path) and not is_open_here:
                if not takes_steps:
                    raise StepsMissing
                try:
                    shared_files.take_for_itself(path, key)
                except DiskTrouble:
                    if path == journal:
                        raise
                    # No word is to wait for a place of a file. What is not given stays by the other name.
                    take_what_is_given(path, key)
        # What another journal left beside this one is not ours to fold in; it is kept, and said once.
        self.strange_log = strange_logs.put_journal_aside(journal) or strange_logs.put_log_aside(journal)
        try:
            dropped = self._connect(busy_seconds, takes_steps)
        except JournalDamaged:
            log = journal.with_name(JOURNAL_FILE + strange_logs.WRITE_AHEAD)
            if not (log.exists() and encrypted.is_sound_without_log(journal, key)):
                raise
            self.strange_log = strange_logs.put_aside(log)
            dropped = self._connect(busy_seconds, takes_steps)
        try:
            self._bring_up_to_date()
            ledger = Ledger(self._database, clock, self._copy_id(), announce)
            ledger.is_there = lambda: not self.is_away
            with encrypted.in_world_terms(journal, key):
                roots.keep(folder, key, self._database.connection())
        except BaseException:
            encrypted.close(self._database)
            raise
        super().__init__(ledger, folder, key)
        if not busy_seconds:
            backups.sweep(folder)
        self._file = beside.identity(folder)
        self._log = beside.identity(folder, "-wal")
        self._salt = self._salt_now()
        self._seen = self._data_version()
        # The last words before a sudden end may be missing: said once, for nobody can tell whether they were kept.
        self.may_miss_last_words = dropped == 1
        if dropped > 1:
            self.preferences.set(log_check.LOG_DAMAGED, clock.moment().isoformat())

    def _connect(self, busy_seconds: float, takes_steps: bool) -> int:
        """Open the file; one that is not to be opened now stays as it is, with its log.

        Returns how many changes SQLite dropped from a log that a sudden end left behind.
        """
        journal = self.folder / JOURNAL_FILE
        commits = log_check.commits_in(journal.with_name(JOURNAL_FILE + strange_logs.WRITE_AHEAD))
        # Whether words lay in a log that nobody folded in, as an end without a word leaves it.
        self.was_cut_off = bool(commits)
        busy_seconds = busy_seconds or encrypted.BUSY_SECONDS_FOR_THE_WINDOW
        self._database = encrypted.connect(journal, self.key, busy_seconds)
        try:
            if is_behind(self._database.connection()) and not takes_steps:
                raise StepsMissing
            dropped = log_check.dropped(commits, self._database.connection())
            if commits:
                encrypted.fold_what_opens(self._database, journal)
        except apsw.Error as error:
            encrypted.close(self._database, fold=not commits)
            if (ours := encrypted.why(error, journal, self.key)) is None:
                raise
            raise ours from error
        except BaseException:
            encrypted.close(self._database, fold=not commits)
            raise
        return dropped

    def sort_names(self, by_name: ByName) -> None:
        """Lists by name are in this order from now on; without case and accents until then."""
        self._ledger.by_name = by_name

    def close(self) -> Path | None:
        """Fold everything into the file and let go of it.

        When another file has taken the journal's place meanwhile, that one is left as it is: what this store holds
        is kept beside it, and its path comes back. Raises the world's errors, and nothing is let go of then.
        Where other bytes were written over the file, they and the log stay as they are, and the same is kept beside
        it as far as it can be read.
        """
        if self._database.is_closed():
            return None
        for name in ("finder", "quick_finder"):
            if name in vars(self):
                vars(self)[name].close()
        if self.is_away:
            # What was said to be kept lies on the disk that is away, in the file or its log.
            encrypted.close(self._database, fold=False)
            return None
        if not self.is_exchanged and self._is_written_over():
            kept = None
            with suppress(ReboundError):
                kept = self._keep_ours()
            encrypted.close(self._database, fold=False)
            return kept
        kept = self._keep_ours() if self.is_exchanged else None
        encrypted.close(self._database)
        if kept is not None and beside.identity(self.folder, "-wal") == self._log:
            # Our own log, left beside a file that it does not belong to.
            for log in ("-wal", "-shm"):
                remove(self.folder / (JOURNAL_FILE + log))
        if kept is not None and not (self.folder / JOURNAL_FILE).exists():
            if not any((self.folder / name).exists() for name in (vault.KEY_FILE, vault.KEY_FILE_COPY)):
                vault.write_key_file(self.folder, self.keys)
            move_into_place(kept, self.folder / JOURNAL_FILE)
            return None
        return kept

    @property
    def is_closed(self) -> bool:
        """Whether it was let go of: what is written here now is kept by nobody."""
        return bool(self._database.is_closed())

    @property
    def is_away(self) -> bool:
        """Whether the journal's whole folder is gone, pulled with its disk perhaps: nothing is kept now."""
        try:
            return not self.folder.is_dir()
        except OSError:
            return True

    @property
    def is_exchanged(self) -> bool:
        """Whether another file, or none, stands in the journal's place: what is written here reaches nobody."""
        present = beside.identity(self.folder)
        if present == self._file and present is not None:
            self._log = beside.identity(self.folder, "-wal")
            return False
        return True

    def _is_written_over(self) -> bool:
        """Whether the file begins otherwise than it did: each has a salt of its own, for as long as it is that file."""
        now = self._salt_now()
        return any(self._salt) and len(now) == len(self._salt) and now != self._salt

    def _salt_now(self) -> bytes:
        try:
            return strange_logs.beginning(self.folder / JOURNAL_FILE)
        except OSError:
            return b""

    def was_written_elsewhere(self) -> bool:
        """Whether another connection, of this program or of another, has written since this was asked last.

        Raises the world's errors.
        """
        before, self._seen = self._seen, self._data_version()
        return before != self._seen

    def _data_version(self) -> int:
        with self._ledger.in_world_terms():
            return int(str(self._ledger.connection.execute("PRAGMA data_version").fetchall()[0][0]))

    def _keep_ours(self) -> Path:
        """A whole copy of what this connection sees, under a name that says so."""
        target = beside.name_for_ours(self.folder, self.clock.moment())
        make_private_file(target)
        try:
            with self._ledger.in_world_terms():
                self._ledger.connection.execute("VACUUM INTO ?", (str(target),)).fetchall()
        except BaseException:
            encrypted.remove_with_logs(target)
            raise
        return target

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Many verbs as one transaction, for an import or the sample: all of them are kept, or none.

        Undo leaves a batch alone; each area it touched is announced once, as a whole.
        """
        with self._ledger.batch():
            yield

    def changed_since(self, mark: int) -> bool:
        """Whether anything was written since `write_mark()` gave `mark`."""
        return self.write_mark() != mark

    def write_mark(self) -> int:
        """A number that grows with every row written over this connection, and with every commit of another.

        Housekeeping over this connection leaves it as it is.
        """
        return self._ledger.rows_written() + self._data_version()

    @property
    def owes_copy(self) -> bool:
        """Whether it was noted, here or by another program, that words were kept which no copy has."""
        return copy_owed.is_owed(self._ledger)

    def owe_copy(self) -> None:
        """Note that for the next start. Raises the world's errors."""
        copy_owed.owe(self._ledger)

    def settle_copy(self, mark: int) -> bool:
        """A copy stands that holds the journal as it was at `mark`: no other is owed, if nothing was written since.

        Returns whether that is so. Whoever writes meanwhile waits until it is known. Raises the world's errors.
        """
        with self._ledger.unseen():
            is_all = self.write_mark() == mark
            if is_all:
                copy_owed.settle(self._ledger)
        return is_all

    def backup(
        self,
        elsewhere: Path | None = None,
        at_most: int = 0,
        not_enclosed: list[ReboundError] | None = None,
        spare: Path | None = None,
    ) -> backups.Backup:
        """A verified backup, made over a connection of its own. Never on the GUI thread.

        elsewhere: a folder on another disk. Where that is not there, is full or may not be written, the copy is
        made beside the journal all the same, and BackupFolderAway, DiskFull or ReadOnly raised then. at_most: bytes
        that copies may take. Copies that still lie open from before there was a passphrase, or have the one that was,
        are enclosed first. not_enclosed: takes the trouble where one of them can't be, which is no trouble of the new
        copy's. spare: an old one that is not let go of.
        """
        try:
            protection.enclose_copies(self.folder, self.keys, self.key, elsewhere=elsewhere)
        except ReboundError as error:
            if not_enclosed is not None:
                not_enclosed.append(error)
        erased_contents.let_go(self.folder, self.key)
        erased_words.let_go(self.folder, self.key)
        keys, key, now = self.keys, self.key, self.clock.moment()
        try:
            return backups.make(self.folder, keys, key, now, elsewhere, at_most, spare)
        except (BackupFolderAway, FolderUnreadable, DiskTrouble) as error:
            if elsewhere is None:
                raise
            backups.make(self.folder, keys, key, now, at_most=at_most, spare=spare)
            raise BackupFolderAway(elsewhere) from error
        except (DiskFull, ReadOnly):
            if elsewhere is not None:
                backups.make(self.folder, keys, key, now, at_most=at_most, spare=spare)
            raise

    def thin_versions(self) -> int:
        """Let go of earlier texts that are not needed any more, over a connection of its own. Never on the GUI thread.

        After a backup was made, so that the newest copy still has them. Returns how many went.
        """
        from rebound_desktop.store.earlier import EarlierShelf

        with self._beside() as ledger:
            return EarlierShelf(ledger, self.journal).thin()

    def tidy_up(self) -> int:
        """What rested for 30 days goes, steps of undo that are older, and what a killed export left in clear.

        What is due goes only once it was due a day before too (see `core.trash.may_go`).

        Over a connection of its own. Reads every step of undo: never on the GUI thread. Returns how much was erased,
        which goes to its last letter with the next copy. Raises the world's errors.
        """
        unfinished.sweep(self.folder, self.key)
        with self._beside() as ledger:
            undo, trash = UndoShelf(ledger), TrashShelf(ledger, self.folder)
            if not (undo.has_old() or trash.has_old()) or not _was_due_before(ledger):
                return 0
            undo.forget_old()
            return trash.erase_old()

    def erase(self, kind: Kept, key: int) -> tuple[Area, ...]:
        """Erase for ever what rests in the trash, over a connection of its own. Never on the GUI thread.

        What went is to be announced afterwards, by `say_changed`; nothing goes that was brought back meanwhile.
        Raises the world's errors.
        """
        heard: list[Change] = []
        with self._beside(heard.append) as ledger:
            is_erased = TrashShelf(ledger, self.folder).erase(kind, key)
        return tuple(dict.fromkeys(change.area for change in heard)) if is_erased else ()

    def _beside(self, announce: Announce | None = None) -> AbstractContextManager[Ledger]:
        """The journal over a connection of a worker's own, without holding up whoever writes at the window."""
        return opened_apart(self.folder / JOURNAL_FILE, self.key, self.clock, announce, fold=False)

    def check(self) -> checking.Report:
        """Look everything over, over a connection of its own, and put right what is safe. Never on the GUI thread."""
        from rebound_desktop.store.check import check

        return check(self.folder, self.keys, self.key)

    def merge(self, path: Path, typed: str = "", *, only_missing: bool = False) -> merging.Report:
        """Merge another copy into this one, over a connection of its own. Never on the GUI thread.

        Raises like `merge.merge`. What came is to be announced afterwards, by `say_changed`.
        """
        from rebound_desktop.store.merge import merge

        return merge(
            path, self.folder, self.keys, self.key, self.clock, typed=typed, only_missing=only_missing
        )

    def apart(self, act: Callable[[Apart], T]) -> DoneApart[T]:
        """Do something that takes long over a connection of its own. Never on the GUI thread.

        Raises what `act` raises. What came of it is to be told afterwards, by `hear_of`.
        """
        from rebound_desktop.store.apart import Apart, DoneApart

        heard: list[Change] = []
        with self._beside(heard.append) as ledger:
            # A verb may find nothing to do, and begin nothing.
            ledger.left_a_step = False
            result = act(Apart(ledger, self.attachments))
            # The journal may be locked by now. Where it cannot be noted, the log that is left says the same.
            with suppress(ReboundError):
                copy_owed.owe(ledger)
        areas = tuple(dict.fromkeys(change.area for change in heard))
        return DoneApart(result, areas, ledger.left_a_step)

    def leaving(self, path: Path) -> AbstractContextManager[None]:
        """While `path` is written in clear, under a name of its own first: what a sudden end leaves of it goes at the
        next start.
        """
        return unfinished.noted(self.folder, self.key, path.with_name(path.name + unfinished.ENDING))

    def hear_of(self, done: DoneApart[T]) -> T:
        """Announce what a worker changed, and have `undo.just_done` mean it. In the window's thread."""
        self._ledger.left_a_step = done.left_a_step
        self.say_changed(done.areas)
        return done.result

    def preview_import(self, batch: Batch, tell: Tell | None = None) -> Preview:
        """What taking in this batch would do, over a connection of its own. Never on the GUI thread."""
        from rebound_desktop.store import intake

        return intake.preview(self.folder, self.key, self.clock, batch, tell)

    def take_in(self, batch: Batch, tell: Tell | None = None) -> Taken:
        """Take a batch in, over a connection of its own: all or nothing. Never on the GUI thread.

        Raises Stopped when `tell` does. What came is to be announced afterwards, by `say_changed`.
        """
        from rebound_desktop.store import intake

        return intake.take_in(self.folder, self.key, self.clock, batch, tell)

    def say_changed(self, areas: Iterable[Area]) -> None:
        """Announce what a worker wrote. In the window's thread."""
        for area in areas:
            self._announce(Change(area))

    def look_back(self, first: date, last: date) -> Gathered:
        """What looking back counts, of the days from `first` to `last`. Never on the GUI thread."""
        from rebound_desktop.store.looking_back import gather

        return gather(self.folder / JOURNAL_FILE, self.key, first, last, self.clock)

    def enclose_copies(self, elsewhere: Path | None = None) -> None:
        """Close whatever copy still lies open from before there was a passphrase. Never on the GUI thread.

        elsewhere: a folder on another disk. While that is away, the key that its copies have is not forgotten.
        """
        protection.enclose_copies(self.folder, self.keys, self.key, elsewhere=elsewhere)

    def keep_recovered(self, texts: list[str]) -> bool:
        """Seal texts that were on the glass when a fault of ours stopped the program."""
        return recovered.keep(self.folder, self.key, texts, self.clock.moment())

    def take_over(self, text: str, *, only_for_me: bool = False) -> int:
        """Put a recovered text into the journal, unless it stands there already. Returns its entry's id."""
        from rebound_desktop.store.taking_over import take_over

        return take_over(self._ledger, self.journal, text, only_for_me=only_for_me)

    def keep_slot(self, slot: vault.Slot) -> None:
        """A new slot takes the place of the older one of its kind. Raises ReadOnly, DiskFull."""
        keys = self.keys.with_slot(slot)
        vault.write_key_file(self.folder, keys)
        self.keys = keys

    def remove_slot(self, kind: vault.SlotKind) -> None:
        """Take one way to the key away; one that words open has to stay. Raises ReadOnly, DiskFull."""
        keys = self.keys.without(kind)
        if not any(keys.has(each) for each in (vault.SlotKind.OPEN, vault.SlotKind.PASSPHRASE)):
            raise ValueError("the last way to the key stays")
        vault.write_key_file(self.folder, keys)
        self.keys = keys

    def _bring_up_to_date(self) -> None:
        connection: apsw.Connection = self._database.connection()
        try:
            if is_behind(connection):
                self.backup()
                migrate(connection)
        except apsw.Error as error:
            path = self.folder / JOURNAL_FILE
            raise encrypted.why(error, path, self.key) or UpdateStopped(path, type(error).__name__) from error

    def _copy_id(self) -> str:
        """The random name of this copy, by which a merge tells who changed what."""
        connection: apsw.Connection = self._database.connection()
        try:
            row = connection.execute("SELECT value FROM meta WHERE name = 'copy_id'").fetchone()
            if row is None:
                row = (secrets.token_hex(8),)
                connection.execute("INSERT INTO meta(name, value) VALUES ('copy_id', ?)", row).fetchall()
        except apsw.Error as error:
            if (ours := encrypted.why(error, self.folder / JOURNAL_FILE, self.key)) is None:
                raise
            raise ours from error
        return str(row[0])


def _was_due_before(ledger: Ledger) -> bool:
    """Whether what is due was so at an earlier look too; the first look is noted."""
    noted, now = PreferencesShelf(ledger), ledger.clock.moment()
    told = noted.get(_SEEN_DUE)
    seen = datetime.fromisoformat(told) if told else None
    if not is_of_one_clock(seen, now):
        noted.note(_SEEN_DUE, now.isoformat())
    return may_go(seen, now)


def key_file_of(
    folder: Path, alone: Callable[[], AbstractContextManager[None]] = nullcontext
) -> vault.KeyFile | None:
    """The key file of the journal in `folder`; None when the folder holds nothing yet, and may become one.

    Finishes what a power cut interrupted (a first run, a restore, a change of data key, a salvage). `alone` is held
    meanwhile: whoever comes beside a window may have met it in the middle of that, and two would take each other's
    file for the damaged one. Raises JournalMissing for traces without a journal, KeyFileDamaged, FolderUnreadable,
    what `alone` raises, and when something is to be finished, ReadOnly, DiskFull, DiskTrouble.
    """
    names = _names_in(folder)
    if not names.intersection(_TRACES) and not any(name.startswith(backups.REPLACED) for name in names):
        return None
    if _is_cut_off(names):
        with alone():
            _put_in_place(folder)
        names = _names_in(folder)
    has_keys = names.intersection((vault.KEY_FILE, vault.KEY_FILE_COPY))
    if JOURNAL_FILE in names and not has_keys:
        raise KeyFileDamaged(folder)
    if JOURNAL_FILE not in names:
        raise JournalMissing(folder)
    return protection.settled(folder, vault.read_key_file(folder), alone)


def _is_cut_off(names: set[str]) -> bool:
    """Whether files may be there that are to be put in place: by the next start, or by a window just now."""
    is_restored_or_begun = JOURNAL_FILE + UNFINISHED in names or any(
        name.startswith(backups.REPLACED) for name in names
    )
    is_exchanged = any(name.endswith(damaged_file.COMING) for name in names)
    return is_exchanged or (JOURNAL_FILE not in names and is_restored_or_begun)


def _put_in_place(folder: Path) -> None:
    names = _names_in(folder)
    if any(name.endswith(damaged_file.COMING) for name in names):
        damaged_file.settle(folder / JOURNAL_FILE)
        names = _names_in(folder)
    if JOURNAL_FILE not in names and any(name.startswith(backups.REPLACED) for name in names):
        backups.settle_restore(folder)
        names = _names_in(folder)
    is_begun = JOURNAL_FILE + UNFINISHED in names and JOURNAL_FILE not in names
    has_keys = names.intersection((vault.KEY_FILE, vault.KEY_FILE_COPY))
    if is_begun and has_keys and not vault.read_key_file(folder).coming:
        move_into_place(folder / (JOURNAL_FILE + UNFINISHED), folder / JOURNAL_FILE)


def _names_in(folder: Path) -> set[str]:
    """What lies in the folder; nothing where there is none."""
    try:
        return {path.name for path in folder.iterdir()}
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise FolderUnreadable(folder, type(error).__name__) from error


def bring_up_to_date(folder: Path, keys: vault.KeyFile, key: bytes, clock: Clock) -> None:
    """Take the steps that an older journal lacks, after a verified backup of it. Never on the GUI thread.

    A step that fails leaves the file as it was before it. Raises UpdateStopped, and the world's errors.
    """
    Store(folder, keys, key, clock, lambda _: None).close()


def create(folder: Path, clock: Clock, announce: Announce) -> Store:
    """A new, open journal: encrypted from the first byte, its key in an open slot.

    The journal is made under another name and put in place last, so that a power cut leaves nothing or all.
    A key file or attachments left alone in the folder are set aside, never written over. Raises
    FolderUnreadable, ReadOnly, DiskFull, DiskTrouble.
    """
    if (folder / JOURNAL_FILE).exists():
        raise FileExistsError("a journal stands here; it is opened or restored, never made anew")
    make_private_folder(folder)
    key = vault.new_data_key()
    keys = vault.KeyFile(vault.new_journal_id(), (vault.open_slot(key),))
    unfinished = folder / (JOURNAL_FILE + UNFINISHED)
    for leftover in listed(folder, unfinished.name + "*"):
        remove(leftover)
    # Without a log: what is put in place by its name must be whole in one file.
    database = encrypted.connect(unfinished, key, create=True, mode=encrypted.ALONE)
    try:
        with encrypted.in_world_terms(unfinished, key, is_new=True):
            migrate(database.connection())
    finally:
        encrypted.close(database)
    backups.set_present_aside(folder, clock.moment())
    vault.write_key_file(folder, keys)
    move_into_place(unfinished, folder / JOURNAL_FILE)
    return Store(folder, keys, key, clock, announce)
