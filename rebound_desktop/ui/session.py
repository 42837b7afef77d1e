"""The journal's coming and going: first run, unlocking, protecting, restoring, locking and the end."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from rebound_desktop import store
from rebound_desktop.core.change import Area
from rebound_desktop.core.clock import Clock
from rebound_desktop.paths import Places
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.background import Background, Lane
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.copies import Copies
from rebound_desktop.ui.outcomes import Failed, ignored, logged, nothing, told
from rebound_desktop.ui.settings import Settings
from rebound_desktop.ui.single_instance import SingleInstance
from rebound_desktop.ui.ways_in import WaysIn, opened_by

# Milliseconds between two looks at what a synchroniser may have done to the folder.
LOOK_EVERY = 15 * 1000


class Standing(Enum):
    """What the folder holds when the window comes up."""

    FIRST_RUN = auto()
    OPEN = auto()
    LOCKED = auto()


class Session(QObject):
    """Owns the open store. Everything slow runs beside the window. What opens it is known to `ways_in`."""

    opened = Signal(object)
    about_to_close = Signal()
    closed = Signal()
    changed = Signal(object)
    # Another file took the journal's place: what was here is kept beside it, and the other is open now.
    exchanged = Signal()
    # … or could not be opened.
    stopped = Signal(object)
    # An older journal is being brought up to date, beside the window; `opened` or `stopped` follows.
    updating = Signal()

    def __init__(
        self,
        places: Places,
        settings: Settings,
        clock: Clock,
        background: Background,
        instance: SingleInstance | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.places = places
        self.clock = clock
        self.store: store.Store | None = None
        self._settings = settings
        self._background = background
        self._instance = instance
        # Key files of backups, one of which may be that of the journal: both copies beside it are damaged.
        self._from_backups: tuple[store.vault.KeyFile, ...] = ()
        # What opened a journal that then proved to be damaged: to read of it what can be read.
        self._key_of_damaged: bytes | None = None
        self._beside: tuple[Path, ...] = ()
        # A backup takes the journal's place: until it stands there nobody opens anything.
        self.is_restoring = False
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_EVERY)
        self._looking.timeout.connect(self.look_beside)
        # Whether what is typed may leave the glass; the window says so.
        self.keep_typed: Callable[[], bool] = lambda: True
        self.copies = Copies(places, settings, clock, background, self)
        self.ways_in = WaysIn(lambda: self.store, background, self._hear_of_another_way)
        self.changed.connect(lambda _change: self.copies.hear())

    def _hear_of_another_way(self) -> None:
        """Copies made before open by what is gone now; and what a page says of the ways in is another."""
        from rebound_desktop.core.change import Area, Change

        self.copies.are_due()
        self.changed.emit(Change(Area.PREFERENCES))

    @property
    def is_protected(self) -> bool:
        """True when a passphrase stands before this journal."""
        return self.ways_in.is_protected

    @property
    def can_salvage(self) -> bool:
        """True when the journal is damaged, or the disk does not give it, and its key is at hand."""
        return self._key_of_damaged is not None

    def look(self) -> Standing:
        """What stands in the folder. Raises the world's errors; a journal known to be here and gone is one."""
        if self._instance is not None:
            self._instance.hold()
        self._from_backups = ()
        try:
            self.ways_in.keys = store.key_file_of(self.places.data)
        except store.KeyFileDamaged:
            self.ways_in.keys = self._look_for_keys()
        if self.ways_in.keys is None:
            if str(self.places.data) in self._settings.get(options.JOURNALS):
                raise store.JournalMissing(self.places.data)
            return Standing.FIRST_RUN
        return Standing.OPEN if self.ways_in.keys.is_open else Standing.LOCKED

    def open_here(self) -> None:
        """The person says that no window on another computer has this journal any more."""
        if self._instance is not None:
            self._instance.clear_away()

    def _look_for_keys(self) -> store.vault.KeyFile:
        """A key file of a backup, where both copies here are damaged. What fits is proved by opening the journal."""
        found = store.key_healing.candidates(*self.copies.backup_folders())
        if (keys := store.key_healing.healed_open(self.places.data, found)) is not None:
            return keys
        self._from_backups = tuple(keys for keys in found if not keys.is_open)
        if not self._from_backups:
            raise store.KeyFileDamaged(self.places.data)
        return self._from_backups[0]

    def start_new(self) -> None:
        """A first run: a new journal, open until a passphrase is added. Raises the world's errors."""
        opened = store.create(self.places.data, self.clock, self.changed.emit)
        self.ways_in.keys = opened.keys
        self._take(opened)

    def open_unprotected(self, failed: Failed) -> None:
        """Open a journal that has no passphrase."""
        assert self.ways_in.keys is not None
        key = store.vault.open_data_key(self.ways_in.keys)
        assert key is not None
        self._open_with(key, store.vault.SlotKind.OPEN, nothing, failed)

    def unlock(self, typed: str, *, recovery: bool, done: Callable[[], None], failed: Failed) -> None:
        """Open a protected journal with a passphrase or a recovery code; answers later, once."""
        keys, folder = self.ways_in.keys, self.places.data
        assert keys is not None
        kind, from_backups = _kind_of(recovery), self._from_backups

        def derive() -> tuple[store.vault.KeyFile, bytes, store.vault.Slot | None]:
            def opens(given: store.vault.KeyFile) -> bytes:
                return opened_by(given, typed, recovery)

            if from_backups:
                found, key = store.key_healing.healed(folder, from_backups, opens)
            else:
                found, key = store.unlocked(folder, keys, opens)
            return found, key, store.vault.raised(found, kind, key, typed)

        def opened(result: tuple[store.vault.KeyFile, bytes, store.vault.Slot | None]) -> None:
            if self.store is not None:
                # This computer's keychain was quicker.
                return
            self.ways_in.keys, key, raised = result
            self._from_backups = ()

            def stands() -> None:
                if raised is not None and self.store is not None:
                    self.ways_in.keep(self.store, raised, logged)
                done()

            self._open_with(key, kind, stands, failed)

        self._background.start(derive, opened, told(failed))

    def unlock_by_keychain(self, refused: Callable[[], None] = nothing) -> None:
        """Ask this computer's keychain, where the person wanted that; without an answer the passphrase is asked for.

        Only at the start of the program: what was locked by hand opens by hand. refused: hears that it has no key that
        opens, or did not answer.
        """
        keys = self.ways_in.keys
        kind = store.vault.SlotKind.KEYCHAIN
        if keys is None or keys.coming or not keys.has(kind):
            return

        def fetched(key: bytes | None) -> None:
            if self.store is not None or self.ways_in.keys is not keys:
                return
            data_key = store.vault.unlock_by_key(keys.slots, kind, key) if key is not None else None
            if data_key is None:
                refused()
                return
            self._open_with(data_key, kind, nothing, self.stopped.emit)

        def failed(error: store.ReboundError) -> None:
            logged(error)
            refused()

        self._background.start_apart(lambda: store.keychain.fetch(keys.journal_id), fetched, told(failed))

    def renew(self, present: str, new: str, *, done: Callable[[], None], failed: Failed) -> None:
        """Change everything: another data key, everything encrypted anew, behind a passphrase alone.

        The present passphrase, where it is asked for, is proved before the journal closes; `failed` then finds it
        open.
        """
        keys, folder = self.ways_in.keys, self.places.data
        assert keys is not None
        elsewhere = self.copies.backup_folder

        def proved(_key: object) -> None:
            opened = self.store
            if opened is None:
                return
            old_key = opened.key
            try:
                self._close_or_stay()
            except store.ReboundError as error:
                failed(error)
                return
            self._background.start(
                lambda: store.renew(folder, keys, old_key, new, elsewhere), renewed, refused, lane=Lane.ALONE
            )

        def renewed(result: tuple[store.vault.KeyFile, bytes]) -> None:
            self.ways_in.keys = result[0]
            self._open_with(result[1], store.vault.SlotKind.PASSPHRASE, stands, failed)

        def stands() -> None:
            self.copies.are_due()
            done()

        def refused(error: BaseException) -> None:
            # Whatever stopped it, the journal is whole under one of the keys; the unlock screen tells which.
            self.look()
            self.closed.emit()
            told(failed)(error)

        if self.ways_in.asks_present_passphrase:
            self._background.start(
                lambda: store.vault.unlock_with_passphrase(keys, present), proved, told(failed)
            )
        else:
            proved(None)

    def protect(self, passphrase: str, *, done: Callable[[], None], failed: Failed) -> None:
        """The first passphrase: a new data key, everything re-encrypted. The window is told to close first."""
        assert self.store is not None and self.ways_in.keys is not None
        keys, key, folder = self.ways_in.keys, self.store.key, self.places.data
        try:
            self._close_or_stay()
        except store.ReboundError as error:
            failed(error)
            return

        def protected(result: tuple[store.vault.KeyFile, bytes]) -> None:
            self.ways_in.keys = result[0]
            self._open_with(result[1], store.vault.SlotKind.PASSPHRASE, stands, failed)

        def stands() -> None:
            # Whatever is written or not from here on: the copy made at the end opens with the passphrase.
            self.copies.are_due()
            done()

        def refused(error: BaseException) -> None:
            # Whatever stopped it, the journal is whole under one of the keys; look again and carry on.
            if self.look() is Standing.OPEN:
                self.open_unprotected(self.stopped.emit)
            else:
                # Its key was changed already, and only the passphrase has the new one. Copies follow then.
                self.closed.emit()
            told(failed)(error)

        self._background.start(
            lambda: store.protect(folder, keys, key, passphrase), protected, refused, lane=Lane.ALONE
        )

    def lock(self) -> None:
        """Close the journal and forget its key; the start screen asks for the passphrase again.

        Raises the world's errors, and it stays open then.
        """
        self._close_or_stay()
        self.closed.emit()

    def step_out(self) -> Callable[[Failed], None]:
        """Close the journal while its backups are looked at.

        Returns what opens it again without asking: whoever turns back was in it a moment ago. Raises like `lock`.
        """
        opened, by = self.store, self.ways_in.by
        assert opened is not None
        key = opened.key
        self._close_or_stay()

        def step_in(failed: Failed) -> None:
            try:
                self.look()
            except store.ReboundError as error:
                failed(error)
            else:
                self._open_with(key, by, nothing, failed)

        return step_in

    def salvage(self, done: Callable[[store.salvage.Salvaged], None], failed: Failed) -> None:
        """Put what can be read in the place of the damaged journal, and open it; the damaged file is kept."""
        key = self.store.key if self.store is not None else self._key_of_damaged
        assert key is not None
        try:
            self._close_or_stay()
        except store.ReboundError as error:
            failed(error)
            return
        folder, now = self.places.data, self.clock.moment()

        def salvaged(result: store.salvage.Salvaged) -> None:
            self._open_with(key, self.ways_in.by, lambda: stands(result), failed)

        def stands(result: store.salvage.Salvaged) -> None:
            self.copies.are_due()
            done(result)

        def refused(error: BaseException) -> None:
            if isinstance(error, store.JournalDamaged):
                # Nothing of it can be read: that is not offered once more.
                self._key_of_damaged = None
            told(failed)(error)

        self._background.start(
            lambda: store.salvage.salvage(folder, key, now), salvaged, refused, lane=Lane.ALONE
        )

    def restore(
        self, backup: store.backups.Backup, typed: str, done: Callable[[bool], None], failed: Failed
    ) -> None:
        """Put a backup in the place of the journal, which must be closed, and open it; what stood there is kept.

        typed: the passphrase or recovery code of the backup, where it has one. `done` hears whether every attached file
        came along.
        """
        folder, now = self.places.data, self.clock.moment()

        def work() -> tuple[bytes, store.vault.SlotKind, store.backups.Restored]:
            open_key = store.vault.open_data_key(backup.keys)
            found = (
                (open_key, store.vault.SlotKind.OPEN)
                if open_key is not None
                else store.vault.unlock_with_words(backup.keys, typed)
            )
            return (*found, store.backups.restore(backup, found[0], folder, now))

        def restored(came: tuple[bytes, store.vault.SlotKind, store.backups.Restored]) -> None:
            key, by, result = came
            self.is_restoring = False
            try:
                self.look()
            except store.ReboundError as error:
                failed(error)
                return
            self._open_with(key, by, lambda: stands(result), failed)

        def stands(result: store.backups.Restored) -> None:
            if result.former is None:
                # Nothing tells later which of the backups this is: the next one holds it as it is.
                self.copies.are_due()
            done(result.refused is None)

        def refused(error: BaseException) -> None:
            self.is_restoring = False
            told(failed)(error)

        self.is_restoring = True
        self._background.start(work, restored, refused, lane=Lane.ALONE)

    def close(self) -> None:
        """Let go of the journal, for the end of the program."""
        self._background.wait()
        if self.store is not None:
            try:
                self._close_store()
            except store.ReboundError as error:
                # Only where the file was exchanged and there is no room to keep ours: the end comes all the same.
                logged(error)
        # What the closing itself began, such as removing copies that another program was shown.
        self._background.wait()

    def _open_with(
        self, key: bytes, by: store.vault.SlotKind, done: Callable[[], None], failed: Failed
    ) -> None:
        """Open the journal, now or, where an older Rebound wrote it last, once it is up to date."""
        assert self.ways_in.keys is not None
        keys, folder = self.ways_in.keys, self.places.data
        try:
            self._open_now(key, by)
        except store.StepsMissing:
            self._bring_up_to_date(
                folder, keys, key, lambda: self._open_with(key, by, done, self.stopped.emit)
            )
        except store.ReboundError as error:
            failed(error)
        else:
            done()

    def _open_now(self, key: bytes, by: store.vault.SlotKind) -> None:
        assert self.ways_in.keys is not None
        self._key_of_damaged = None
        self.ways_in.by = by
        try:
            opened = store.Store(
                self.places.data, self.ways_in.keys, key, self.clock, self.changed.emit, takes_steps=False
            )
            self._take(opened)
        except (store.JournalDamaged, store.DiskTrouble):
            # What opened and could not be gone on with is not left open: another file may take its place now.
            self._close_store()
            # A place that a disk never gives again looks like one that it does not give just now.
            self._key_of_damaged = key
            raise

    def _bring_up_to_date(
        self, folder: Path, keys: store.vault.KeyFile, key: bytes, done: Callable[[], None]
    ) -> None:
        """A backup first, then the steps: as long as copying the journal. What stops it leaves it as it was."""

        def broke(error: BaseException) -> None:
            if isinstance(error, store.DiskTrouble):
                # As in `_open_now`: a file with a second name is parted from it before it is opened.
                self._key_of_damaged = key
            if isinstance(error, store.ReboundError):
                self.stopped.emit(error)
                return
            self.stopped.emit(store.UpdateStopped(folder, type(error).__name__))
            raise error

        self.updating.emit()
        self._background.start(
            lambda: store.bring_up_to_date(folder, keys, key, self.clock),
            lambda _: done(),
            broke,
            lane=Lane.ALONE,
        )

    def _take(self, opened: store.Store) -> None:
        self.store = opened
        opened.sort_names(by_name)
        self.copies.begin(opened)
        self._beside = store.beside.copies_beside(opened.folder)
        self._looking.start()
        self._remember(opened.keys.journal_id)
        if self.is_protected:
            elsewhere = self.copies.backup_folder
            self._background.start(
                lambda: opened.enclose_copies(elsewhere), ignored, told(logged), lane=Lane.COPIES
            )
        self.copies.keep_house(opened.tidy_up, owes=True)
        self.opened.emit(opened)

    def _close_store(self) -> None:
        if self.store is None:
            return
        self._looking.stop()
        self.about_to_close.emit()
        # After that: what was typed last is kept now.
        self.copies.end()
        self.store.close()
        self.store = None

    def _close_or_stay(self) -> None:
        """Close the journal. Raises the world's errors: it stays open then, and in the window."""
        try:
            self._close_store()
        except store.ReboundError:
            if self.store is not None:
                self.copies.begin(self.store)
                self._looking.start()
                self.opened.emit(self.store)
            raise

    def look_beside(self) -> None:
        """Whether the journal was exchanged or written elsewhere, or copies of it were laid beside it."""
        opened = self.store
        if opened is None or self._background.is_busy or opened.is_away:
            return
        try:
            is_written = opened.was_written_elsewhere()
        except store.ReboundError:
            # The disk was away and is back: what this connection holds of it leads nowhere any more.
            self._take_up_the_other(opened.key)
            return
        if opened.is_exchanged:
            self._take_up_the_other(opened.key)
            return
        found = store.beside.copies_beside(opened.folder)
        if is_written:
            opened.say_changed(Area)
        elif found != self._beside:
            opened.say_changed((Area.PREFERENCES,))
        self._beside = found

    def _take_up_the_other(self, key: bytes) -> None:
        """Open the file that stands in the journal's place now; what the window held lies beside it, to be merged.

        Not before what is typed is kept or sealed: until then it stays on the glass, and this is tried again.
        """
        if not self.keep_typed():
            return
        try:
            self._close_store()
            if self.look() is Standing.FIRST_RUN:
                raise store.JournalMissing(self.places.data)
        except store.ReboundError as error:
            self.stopped.emit(error)
        else:
            self._open_with(key, self.ways_in.by, self.exchanged.emit, self.stopped.emit)

    def _remember(self, journal_id: str) -> None:
        known = dict(self._settings.get(options.JOURNALS))
        known[str(self.places.data)] = journal_id
        self._settings.set(options.JOURNALS, known)


def _kind_of(recovery: bool) -> store.vault.SlotKind:
    return store.vault.SlotKind.RECOVERY if recovery else store.vault.SlotKind.PASSPHRASE
