"""What stands in the window while no journal is open: the question for the passphrase, what is wrong, the backups.

Each is imported when it is first shown: the window is painted before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from rebound_desktop import store
from rebound_desktop.ui.background import Background, while_alive
from rebound_desktop.ui.outcomes import logged, nothing
from rebound_desktop.ui.session import Session
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.tries import Tries


class StartScreens(QObject):
    """Makes each screen and gives it to `show`, which puts it alone into the window.

    again: looks at the folder anew, as at a start; salvage: reads what can be read of a damaged journal; restored: a
    backup was put back and is open now, of which day and time, and with every attached file or not.
    """

    # This computer's keychain was to open the journal, and did not.
    keychain_refused = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        background: Background,
        *,
        show: Callable[[QWidget], None],
        again: Callable[[], None],
        salvage: Callable[[], None],
        restored: Callable[[str, bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._background = background
        self._show = show
        self._again = again
        self._salvage = salvage
        self._restored = restored
        self._tries = Tries()
        # A file that was double-clicked and waits until the journal is open.
        self.waiting: Path | None = None

    def is_open(self) -> None:
        """The journal is open: nobody waits after wrong tries any more."""
        self._tries.wrong = 0

    def unlock(self, error: store.ReboundError | None = None) -> None:
        """Ask for the passphrase; `error` says what went wrong on the way here."""
        from rebound_desktop import words
        from rebound_desktop.ui.start.unlock import UnlockPage

        session = self._session
        page = UnlockPage(self._theme, has_recovery_code=session.ways_in.has_recovery_code, tries=self._tries)

        def found(newest: store.backups.Backup | None) -> None:
            if newest is not None:
                page.say_newest(words.verified(newest.holding.made_at, session.clock))

        session.copies.find_newest_backup(while_alive(page, found))

        def refused(error: store.ReboundError) -> None:
            if isinstance(error, store.JournalDamaged) or self._can_read(error):
                # The passphrase was right: there are ways on.
                self.trouble(error)
            else:
                page.show_error(error)

        page.tried.connect(
            # When unlocking is done, the rooms are already there.
            lambda typed, recovery: session.unlock(
                typed, recovery=recovery, done=nothing, failed=while_alive(page, refused)
            )
        )
        page.restore_wanted.connect(lambda: self.restore(self.unlock))
        self.keychain_refused.connect(page.say_keychain_refused)
        self._show(page)
        if self.waiting is not None:
            page.say_waits(self.waiting.name)
        if error is not None:
            page.show_error(error)

    def trouble(self, error: store.ReboundError) -> None:
        """Say why the journal is not open, and offer the ways on."""
        from rebound_desktop.ui.start.trouble import TroublePage

        page = TroublePage(self._theme, error, can_read=self._can_read(error))
        page.read_wanted.connect(self._salvage)
        page.again_wanted.connect(self._again)
        page.restore_wanted.connect(lambda: self.restore(lambda: self.trouble(error)))
        page.new_wanted.connect(self._start_new)
        page.here_wanted.connect(self._open_here)
        self._show(page)

    def fault(self, what: str, safe: str, then: str, again: Callable[[], None]) -> None:
        """Say what went wrong on our side, where nothing else stands to say it in."""
        from rebound_desktop.ui.start.fault import FaultPage

        page = FaultPage(self._theme, what, safe, then)
        page.again_wanted.connect(again)
        self._show(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _can_read(self, error: store.ReboundError) -> bool:
        is_about_reading = isinstance(error, store.JournalDamaged | store.DiskTrouble)
        return is_about_reading and self._session.can_salvage

    def restore(
        self,
        back: Callable[[], None],
        opened: Path | None = None,
        *,
        is_copied: bool = False,
        key: bytes | None = None,
    ) -> None:
        """Offer the backups of this journal, those that it took the place of, and any file; `opened` is chosen already.

        is_copied: a journal that is well was closed for it, and nothing was written since its last backup. key: the one
        of that journal, with which those that were replaced say what they hold.
        """
        from rebound_desktop.ui.start.restore import RestorePage

        session = self._session
        folders, keys = session.copies.backup_folders(), session.ways_in.keys
        folder, elsewhere = session.places.data, session.copies.backup_folder

        def is_now(found: Sequence[store.backups.Backup]) -> store.backups.Backup | None:
            if not is_copied or keys is None:
                return None
            try:
                now = session.clock.moment()
                return store.backups.as_it_is_now(found, folder, keys.journal_id, now, elsewhere)
            except store.ReboundError as error:
                logged(error)
                return None

        def replaced() -> Sequence[store.backups.Backup]:
            try:
                return store.backups.replaced_in(folder, key)
            except store.ReboundError as error:
                logged(error)
                return ()

        page = RestorePage(
            self._theme, self._background, folders, session.clock, self._tries, is_now, replaced
        )
        page.back_wanted.connect(back)
        show_error = while_alive(page, page.show_error)
        page.chosen.connect(
            lambda backup, typed: session.restore(
                backup,
                typed,
                partial(self._restored, page.made_on(backup)),
                show_error,
            )
        )
        self._show(page)
        if opened is not None:
            page.pick_file(opened)

    def _open_here(self) -> None:
        self._session.open_here()
        self._again()

    def _start_new(self) -> None:
        try:
            self._session.start_new()
        except store.ReboundError as error:
            self.trouble(error)
