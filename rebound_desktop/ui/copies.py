"""Copies of the open journal: when they are made, where they go, and what comes in from another one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from rebound_desktop import store
from rebound_desktop.core.clock import Clock
from rebound_desktop.paths import Places
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.background import Background, Lane
from rebound_desktop.ui.outcomes import Failed, logged, nothing, told
from rebound_desktop.ui.settings import Settings

log = logging.getLogger(__name__)

# The preference that names what stood in the way of the last copy.
BACKUP_TROUBLE = "backup_trouble"
# The preference that says that an older copy could not be given the present passphrase: TO_SAY until the person has
# heard of it, SAID until all of them have it.
NOT_ENCLOSED, TO_SAY, SAID = "not_enclosed", "to say", "said"
# No write mark is ever this: a backup is due.
NOT_BACKED_UP = -1
# Milliseconds of work between two copies, beside the one at the end.
BACKUP_EVERY = 30 * 60 * 1000


class Copies(QObject):
    """Of the journal that is open between `begin` and `end`. Everything slow runs beside the window."""

    def __init__(
        self,
        places: Places,
        settings: Settings,
        clock: Clock,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.places = places
        self._clock = clock
        self._settings = settings
        self._background = background
        self.store: store.Store | None = None
        self._mark = 0
        # How many changes were announced.
        self._heard = 0
        self._copying = QTimer(self)
        self._copying.setInterval(BACKUP_EVERY)
        self._copying.timeout.connect(self._back_up_meanwhile)

    def begin(self, opened: store.Store) -> None:
        """This journal is open now."""
        self.store = opened
        # A copy is due, whatever is written now: it could not be made last time, or a lock came before it, or an end
        # without a word did.
        is_due = opened.was_cut_off or opened.preferences.get(BACKUP_TROUBLE)
        self._mark = NOT_BACKED_UP if is_due else _mark_unless_owed(opened)
        self._copying.start()

    def hear(self) -> None:
        """Something was changed, by the window or by a worker."""
        self._heard += 1

    def keep_house(self, work: Callable[[], int], *, owes: bool) -> None:
        """Housekeeping beside the window; `work` gives how much went.

        It is no reason for a copy, unless it `owes` one for what went, or something else was written before it that
        has none, or may have been meanwhile.
        """
        opened, mark, heard = self.store, self._mark, self._heard
        assert opened is not None
        is_owed = opened.changed_since(mark)

        def kept(gone: int) -> None:
            if self.store is opened and not is_owed and not (gone and owes):
                # What else runs may have written, and says so when it is heard.
                self._background.once_idle(partial(settle, opened.write_mark()))

        def settle(after: int) -> None:
            is_all = self.store is opened and self._heard == heard and not opened.changed_since(after)
            if is_all and self._mark == mark:
                self._mark = _mark_unless_owed(opened)

        # A full disk, or another program that is writing, is in nobody's way: the next time does it.
        self._background.start(work, kept, told(logged), lane=Lane.COPIES)

    def end(self) -> None:
        """It is being closed; a copy that has begun goes on. What it does not hold is owed one at the next start."""
        opened, self.store = self.store, None
        self._copying.stop()
        if opened is not None:
            try:
                if opened.changed_since(self._mark):
                    opened.owe_copy()
            except store.ReboundError as error:
                log.warning("not noted: %s", type(error).__name__)

    @property
    def are_complete(self) -> bool:
        """Whether nothing was written since the last copy."""
        return self.store is not None and not self.store.changed_since(self._mark)

    def are_due(self) -> None:
        """The next occasion makes a copy, whatever is written until then."""
        self._mark = NOT_BACKED_UP

    @property
    def backup_folder(self) -> Path | None:
        """The folder that was chosen for copies, on another disk perhaps; None for the journal's own."""
        chosen = self._settings.get(options.BACKUP_FOLDERS).get(str(self.places.data), "")
        return Path(chosen) if chosen else None

    def backup_folders(self) -> tuple[Path, ...]:
        """Every folder that copies may lie in: the journal's own, and the one that was chosen."""
        own = self.places.data / store.backups.BACKUPS_FOLDER
        return (own,) if self.backup_folder is None else (own, self.backup_folder)

    def find_newest_backup(self, answer: Callable[[store.backups.Backup | None], None]) -> None:
        """Answers with the newest one that can be read; no passphrase is needed for that. A disk may be slow."""
        folders, now = self.backup_folders(), self._clock.moment()
        self._background.start_apart(lambda: store.backups.newest(*folders, now=now), answer, told(logged))

    def choose_backup_folder(self, chosen: Path | None, done: Callable[[], None], failed: Failed) -> None:
        """Where copies go from now on; None for the journal's own folder. Answers once it was written there, for a
        disk may sleep.
        """

        def take(made: Path | None) -> None:
            folders = dict(self._settings.get(options.BACKUP_FOLDERS))
            if made is None:
                folders.pop(str(self.places.data), None)
            else:
                folders[str(self.places.data)] = str(made)
            self._settings.set(options.BACKUP_FOLDERS, folders)
            self._mark = NOT_BACKED_UP
            done()

        if chosen is None:
            take(None)
        else:
            self._background.start_apart(lambda: store.backups.choose_folder(chosen), take, told(failed))

    def back_up(self, done: Callable[[], None], failed: Failed, spare: Path | None = None) -> None:
        """A verified backup beside the window; nothing to do when nothing was written since the last one.

        Unless there is none: the folder of copies may have been emptied by hand. spare: an old one that stays, though
        its time may have come: somebody is about to restore it.
        """
        opened = self.store
        if opened is None:
            done()
            return
        if opened.changed_since(self._mark):
            self._copy(opened, done, told(failed), spare)
            return

        def looked(newest: store.backups.Backup | None) -> None:
            if newest is None and self.store is opened:
                self._copy(opened, done, told(failed), spare)
            else:
                done()

        folders, now = self.backup_folders(), self._clock.moment()
        self._background.start_apart(
            lambda: store.backups.newest(*folders, now=now), looked, told(lambda _error: looked(None))
        )

    def back_up_at_the_end(self, over: Callable[[], None]) -> None:
        """The last copy. `over` is called once, whatever comes of it: a fault of ours must not keep a program that
        nobody sees."""

        def broke(error: BaseException) -> None:
            try:
                told(logged)(error)
            finally:
                over()

        opened, is_begun = self.store, False
        try:
            if opened is not None and opened.changed_since(self._mark):
                self._copy(opened, over, broke)
                is_begun = True
        except store.ReboundError as error:
            # What the file does not give now can be in no copy, and the end comes all the same.
            logged(error)
        finally:
            if not is_begun:
                over()

    def _copy(
        self,
        opened: store.Store,
        done: Callable[[], None],
        failed: Callable[[BaseException], None],
        spare: Path | None = None,
    ) -> None:
        mark, keys = opened.write_mark(), opened.keys
        not_enclosed: list[store.ReboundError] = []

        def kept(_backup: object) -> None:
            try:
                # Meanwhile the journal may have been locked, or be another one.
                if self.store is opened:
                    self._note_copy(opened, mark, keys, is_one_left=bool(not_enclosed))
            finally:
                done()

        def refused(error: BaseException) -> None:
            try:
                if self.store is opened:
                    self._note_backup(opened, type(error).__name__)
            finally:
                failed(error)

        elsewhere, at_most = self.backup_folder, self._settings.get(options.BACKUP_SIZE) * 1024**3
        self._background.start(
            lambda: opened.backup(elsewhere, at_most, not_enclosed, spare), kept, refused, lane=Lane.COPIES
        )

    def _note_older(self, opened: store.Store, is_left: bool) -> None:
        """Whether an older copy is left without the present passphrase: said once, and tried again with each copy."""
        try:
            noted = opened.preferences.get(NOT_ENCLOSED)
            if is_left != bool(noted):
                opened.preferences.set(NOT_ENCLOSED, TO_SAY if is_left else "")
        except store.ReboundError as error:
            log.warning("not noted: %s", type(error).__name__)

    def _note_copy(
        self, opened: store.Store, mark: int, keys: store.vault.KeyFile, *, is_one_left: bool
    ) -> None:
        """A copy stands that holds the journal as it was at `mark`, behind `keys`.

        is_one_left: an older one could not be given them.
        """
        unchanged = False
        try:
            unchanged = opened.settle_copy(mark)
        except store.ReboundError as error:
            log.warning("not noted: %s", type(error).__name__)
        self._note_backup(opened, "")
        self._note_older(opened, is_one_left)
        if opened.keys == keys:
            # That this was noted is no reason for another copy; that there is a new way in is one.
            self._mark = _mark_unless_owed(opened) if unchanged else mark
        # The copy has every earlier text: the old ones can be thinned here now.
        self.keep_house(opened.thin_versions, owes=False)

    def merge(
        self, path: Path, typed: str, done: Callable[[store.merge.Report], None], failed: Failed
    ) -> None:
        """Merge another copy into this one beside the window; one that lay in conflict is kept under another name."""
        opened = self.store
        assert opened is not None

        def work() -> store.merge.Report:
            report = opened.merge(path, typed)
            # One that the disk did not give whole is offered until it does.
            if report.refused is None and path in store.beside.copies_beside(opened.folder):
                store.beside.set_aside(path)
            return report

        def merged(report: store.merge.Report) -> None:
            if self.store is opened:
                opened.say_changed(report.areas)
            done(report)

        self._background.start(work, merged, told(failed), lane=Lane.LONG)

    def fill_in(self, done: Callable[[store.merge.Report], None], failed: Failed) -> None:
        """Take what is missing from the newest good backup that was made before the journal was salvaged.

        Where the disk refuses a newer one, what comes from an older one is taken, and not all that there is.
        """
        opened = self.store
        assert opened is not None
        affected = store.affected.affected(opened.preferences.get(store.affected.AFFECTED))
        folders, now = self.backup_folders(), self._clock.moment()

        def work() -> store.merge.Report:
            refused: list[store.ReboundError] = []
            for backup in store.backups.all_in(*folders, now=now, refused=refused):
                is_ours = backup.keys.journal_id == opened.keys.journal_id
                # Dated in the future by a clock that was wrong: from before, then, and looked at last.
                is_earlier = affected is None or not affected.at < backup.holding.made_at <= now
                if is_ours and is_earlier:
                    try:
                        report = opened.merge(backup.path, only_missing=True)
                    except (store.BackupUnreadable, store.WrongPassphrase):
                        continue
                    except store.DiskTrouble as error:
                        refused.append(error)
                        continue
                    return replace(report, refused=report.refused or next(iter(refused), None))
            raise refused[0] if refused else store.BackupUnreadable(opened.folder)

        def filled(report: store.merge.Report) -> None:
            if self.store is opened:
                opened.say_changed(report.areas)
            done(report)

        self._background.start(work, filled, told(failed), lane=Lane.LONG)

    def _back_up_meanwhile(self) -> None:
        """A copy while one works; what stops it is met again, and told, at the end."""
        self.back_up(nothing, lambda error: log.warning("no copy now: %s", type(error).__name__))

    def _note_backup(self, opened: store.Store, trouble: str) -> None:
        """Today says it when the last copy could not be made; where nothing can be written, the next try says it."""
        try:
            opened.preferences.set(BACKUP_TROUBLE, trouble)
        except store.ReboundError as error:
            log.warning("not noted: %s", type(error).__name__)


def _mark_unless_owed(opened: store.Store) -> int:
    """The write mark, for which no copy is due; where another program says that it wrote, one is."""
    mark = opened.write_mark()
    try:
        return NOT_BACKED_UP if opened.owes_copy else mark
    except store.ReboundError:
        return NOT_BACKED_UP
