"""Restoring a backup: which one, what it holds, what opens it, and what happens to the present journal.

The folder of copies may lie on another disk, and is read beside the window.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.clock import Clock
from rebound_desktop.store import (
    MistypedRecoveryCode,
    ReboundError,
    WrongPassphrase,
    WrongRecoveryCode,
    backups,
)
from rebound_desktop.ui.background import Background, raised, while_alive
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.start.frame import StartFrame
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.tries import Tries
from rebound_desktop.ui.widgets.announce import show_told, tell_in
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.file_dialogs import ask_file
from rebound_desktop.ui.widgets.tick import Tick
from rebound_desktop.ui.widgets.whole_choice import WholeChoice

SHOWN_AT_MOST = 8
# Milliseconds: a disk that answers sooner shows its copies without a word.
SAYS_AFTER = 400


class RestorePage(StartFrame):
    """`chosen` gives the backup and its passphrase or recovery code, as it was typed ("" when it has none).

    is_now: which of the backups holds the journal as it is, asked beside the window; without it nobody knows.
    replaced: the journals that stood here before, read there too; they are listed beneath.
    """

    help_topic = "in-and-out"
    chosen = Signal(object, str)
    back_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        background: Background,
        folders: Sequence[Path],
        clock: Clock,
        tries: Tries,
        is_now: Callable[[Sequence[backups.Backup]], backups.Backup | None] = lambda _found: None,
        replaced: Callable[[], Sequence[backups.Backup]] = tuple,
    ) -> None:
        super().__init__(
            theme,
            self.tr("Restore a backup"),
            self.tr("The journal that is here now is kept beside it, in a folder of its own."),
        )
        self._back = Back(theme, self.tr("Back"), self.back_wanted.emit)
        self.box.insertLayout(0, row(self._back, None))
        self._background = background
        self._clock = clock
        self._tries = tries
        self._is_looking = True
        self._is_restoring = False
        self._waits = False
        self._picked: backups.Backup | None = None
        self._group = QButtonGroup(self)
        # Each backup's row, by its file.
        self._rows: dict[Path, Button] = {}
        # Those that were read; what each is called, and when it was made, said so that no two are the same.
        self._read: dict[Path, backups.Backup] = {}
        self._told: dict[Path, str] = {}
        self._made: dict[Path, str] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.box.addLayout(self._list)
        self._none = Words(theme, "", TextRole.MUTED)
        self._list.addWidget(self._none)
        self._none.hide()
        soon(self, self._say_looking, SAYS_AFTER)

        def look() -> tuple[Sequence[backups.Backup], backups.Backup | None, Sequence[backups.Backup]]:
            found = backups.all_in(*folders, now=clock.moment())
            return found, is_now(found), replaced()

        background.start(
            look,
            while_alive(self, lambda seen: self._show(*seen)),
            while_alive(self, raised),
        )
        other = Button(theme, self.tr("Choose a file…"), ButtonRole.PLAIN, on_click=self._choose_file)
        self.box.addLayout(row(other, None))
        self._typed = Field("")
        self._typed.returnPressed.connect(self._restore)
        self._shown = Tick(self.tr("Show what I type"))
        self._shown.toggled.connect(self._set_echo)
        self._set_echo(False)
        for widget in (self._typed, self._shown):
            widget.hide()
            self.box.addWidget(widget)
        self._holds = Words(theme, "", TextRole.MUTED)
        self._holds.hide()
        self.box.addWidget(self._holds)
        self._message = Words(theme, "", TextRole.BODY)
        self._message.hide()
        self.box.addWidget(self._message)
        self._button = Button(
            theme, self.tr("Replace with this backup"), ButtonRole.PRIMARY, on_click=self._restore
        )
        self._button.setEnabled(False)
        self.box.addSpacing(12)
        self.box.addLayout(row(self._button, None))
        self.box.addStretch(1)

    def pick_file(self, path: Path) -> None:
        """Offer a backup file, one of those listed here or one from elsewhere, or a journal that was replaced, and
        choose it.
        """

        def refused(error: BaseException) -> None:
            if not isinstance(error, ReboundError):
                raise error
            self.show_error(error)

        self._background.start(
            lambda: backups.read_any(path),
            while_alive(self, self._choose),
            while_alive(self, refused),
        )

    def _choose(self, backup: backups.Backup) -> None:
        told = words.replaced if backup.is_replaced else words.holdings
        name = self._told.get(backup.path) or told([backup.holding], self._clock)[0]
        row_of_it = self._rows.get(backup.path)
        (row_of_it or self._add(backup, name)).click()

    def made_on(self, backup: backups.Backup) -> str:
        """When it was made, as it is said here."""
        return self._made.get(backup.path) or words.copied_on(backup.holding, self._clock)

    def show_error(self, error: ReboundError) -> None:
        """Say what did not work; nothing has changed."""
        self._is_restoring = False
        self._back.setEnabled(True)
        if isinstance(error, WrongPassphrase | WrongRecoveryCode):
            self._tries.wrong += 1
        if self._tries.wait:
            self._waits = True
            soon(self, self._wait_over, self._tries.wait * 1000)
        self._let_try()
        is_about_typed = isinstance(error, WrongPassphrase | WrongRecoveryCode | MistypedRecoveryCode)
        if is_about_typed and self._typed.isVisible():
            # What was typed stays, and the next try takes its place.
            self._typed.selectAll()
            self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
        show_told(self._message, str(words.explain(error, of_backup=True)))

    def _wait_over(self) -> None:
        self._waits = False
        self._let_try()

    def _let_try(self) -> None:
        """Not while another file takes the journal's place, nor while the next try waits."""
        self._button.setEnabled(self._picked is not None and not self._is_restoring and not self._waits)

    def _say_looking(self) -> None:
        if self._is_looking:
            show_told(self._none, self.tr("Looking for backups…"))

    def _show(
        self,
        found: Sequence[backups.Backup],
        as_now: backups.Backup | None,
        replaced: Sequence[backups.Backup],
    ) -> None:
        self._is_looking = False
        for several, told_as in ((found, words.holdings), (replaced, words.replaced)):
            held, paths = [each.holding for each in several], [each.path for each in several]
            self._read |= dict(zip(paths, several, strict=True))
            self._told |= dict(zip(paths, told_as(held, self._clock), strict=True))
            self._made |= dict(zip(paths, words.copies_made_on(held, self._clock), strict=True))
        has_any = bool(found or self._group.buttons())
        show_told(self._none, "" if has_any else self.tr("No backups here yet."))
        # One that was chosen before they were read keeps its place among them.
        listed = self._of_those_shown(found)
        shown = [self._add(backup, self._told[backup.path]) for backup in listed]
        for backup, row_of_it in zip(listed, shown, strict=True):
            if backup is as_now:
                made = self._told[backup.path]
                # On a line of its own.
                row_of_it.setText(f"{made}\n{self.tr('As it is now')}")
                row_of_it.setAccessibleName(self.tr("{backup}. As it is now").format(backup=made))
        if shown and self._picked is None:
            # The newest is what nearly everyone wants, and whoever goes back wants another state than the present
            # one; nothing is replaced before it is asked for.
            others = [each for backup, each in zip(listed, shown, strict=True) if backup is not as_now]
            (others or shown)[0].click()
            if self._back.hasFocus():
                # Nobody comes here to leave again.
                (others or shown)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        kept = self._of_those_shown(replaced)
        for backup in kept:
            self._add(backup, self._told[backup.path])
        # One that was chosen before says now what it holds.
        again = next((each for each in kept if self._picked and each.path == self._picked.path), None)
        if again is not None:
            self._picked = again
            self._say_what_it_holds(again)

    def _of_those_shown(self, several: Sequence[backups.Backup]) -> list[backups.Backup]:
        return [
            each for place, each in enumerate(several) if place < SHOWN_AT_MOST or each.path in self._rows
        ]

    def _set_echo(self, shown: bool) -> None:
        self._typed.hide_typed(not shown)

    def _add(self, backup: backups.Backup, told: str) -> Button:
        """Its row, beneath the others."""
        if (there := self._rows.get(backup.path)) is not None:
            there.setText(told)
            self._list.removeWidget(there)
            self._list.addWidget(there)
            return there
        button = WholeChoice(self.theme, told)
        button.setAutoExclusive(True)  # Said to be one of several; the group sees to it.
        button.clicked.connect(lambda: self._pick(self._read.get(backup.path, backup)))
        self._group.addButton(button)
        self._rows[backup.path] = button
        self._list.addWidget(button)
        self._none.hide()
        return button

    def _pick(self, backup: backups.Backup) -> None:
        self._picked = backup
        self._message.hide()
        self._say_what_it_holds(backup)
        name = (
            self.tr("Its passphrase, or its recovery code")
            if backup.keys.has_recovery_code
            else self.tr("Passphrase of this backup")
        )
        self._typed.setAccessibleName(name)
        self._typed.setPlaceholderText(name)
        for widget in (self._typed, self._shown):
            widget.setVisible(not backup.keys.is_open)
        if self._typed.isVisible():
            self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self._let_try()

    def _say_what_it_holds(self, backup: backups.Backup) -> None:
        holds = words.holds(backup.holding)
        self._holds.setVisible(bool(holds))
        tell_in(self._holds, self.tr("It also holds {what}.").format(what=holds) if holds else "")

    def _choose_file(self) -> None:
        path = ask_file(self, self.tr("Choose a backup"), self.tr("Rebound backups (*.rebound)"))
        if path is not None:
            self.pick_file(path)

    def _restore(self) -> None:
        if self._picked is not None and self._button.isEnabled():
            self._message.hide()
            self._is_restoring = True
            self._button.setEnabled(False)
            # While another file takes the journal's place nobody opens that.
            self._back.setEnabled(False)
            self.chosen.emit(self._picked, self._typed.text())
