"""The unlock screen: a passphrase, or the recovery code."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout

from rebound_desktop import words
from rebound_desktop.store import MistypedRecoveryCode, ReboundError, WrongPassphrase, WrongRecoveryCode
from rebound_desktop.ui.start.frame import StartFrame
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.tries import Tries
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.tick import Tick


class UnlockPage(StartFrame):
    """`tried` gives what was typed and whether it is a recovery code; `restore_wanted` asks for a backup."""

    tried = Signal(str, bool)
    restore_wanted = Signal()

    def __init__(self, theme: Theme, *, has_recovery_code: bool, tries: Tries) -> None:
        super().__init__(theme, self.tr("Welcome back."), self.tr("Your journal is locked."))
        self._recovery = False
        self._tries = tries
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(lambda: self._set_busy(False))
        self._field = Field(self.tr("Passphrase"))
        self._field.returnPressed.connect(self._try)
        self._shown = Tick(self.tr("Show what I type"))
        self._shown.toggled.connect(self._set_echo)
        self._message = Words(theme, "", TextRole.BODY)
        self._message.hide()
        self._open = Button(theme, self.tr("Open"), ButtonRole.PRIMARY, on_click=self._try)
        self._switch = Button(theme, "", ButtonRole.PLAIN, on_click=self._switch_kind)
        restore = Button(
            theme, self.tr("Restore a backup"), ButtonRole.PLAIN, on_click=self.restore_wanted.emit
        )
        self.box.addWidget(self._field)
        self.box.addWidget(self._shown)
        self.box.addLayout(self._with_room(has_recovery_code=has_recovery_code))
        self.box.addLayout(row(self._open, None))
        self.box.addSpacing(24)
        self.box.addLayout(row(self._switch, None))
        self._switch.setVisible(has_recovery_code)
        self.box.addLayout(row(restore, None))
        self._newest = Words(theme, "", TextRole.SMALL)
        self._newest.hide()
        self.box.addSpacing(24)
        self.box.addWidget(self._newest)
        self.box.addStretch(1)
        self._show_kind()

    def _with_room(self, *, has_recovery_code: bool) -> QGridLayout:
        """The message, with room kept for each that a wrong try brings: nothing moves away from the mouse for it."""
        refused: list[ReboundError] = [WrongPassphrase(has_recovery_code=has_recovery_code)]
        if has_recovery_code:
            refused += [WrongRecoveryCode(), MistypedRecoveryCode()]
        room = QGridLayout()
        room.addWidget(self._message, 0, 0)
        for error in refused:
            unseen = Words(self.theme, str(words.explain(error)), TextRole.BODY)
            policy = unseen.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            unseen.setSizePolicy(policy)
            unseen.hide()
            room.addWidget(unseen, 0, 0)
        return room

    def say_newest(self, said: str) -> None:
        """When the last verified backup was made; "" where there is none."""
        self._newest.setText(said)
        self._newest.setVisible(bool(said))

    def say_waits(self, name: str) -> None:
        """A file was opened, and comes once the journal is."""
        show_told(self._message, self.tr("{name} is opened once your journal is.").format(name=name))

    def say_keychain_refused(self) -> None:
        """Why it is asked for this time, where this computer's keychain was to open the journal."""
        if self._message.isHidden():
            show_told(
                self._message,
                self.tr("This computer's keychain didn't open it this time. Your passphrase does."),
            )

    def show_error(self, error: ReboundError) -> None:
        """Say what did not work; what was typed stays. From the third time on, the next try waits a little."""
        if isinstance(error, WrongPassphrase | WrongRecoveryCode):
            self._tries.wrong += 1
        if self._tries.wait:
            self._wait.start(self._tries.wait * 1000)
            self._set_busy(True)
        else:
            self._set_busy(False)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        show_told(self._message, str(words.explain(error)))

    def showEvent(self, event: QShowEvent) -> None:
        """The caret stands in the field."""
        super().showEvent(event)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if self._field.text() and self._open.isEnabled():
            self._set_busy(True)
            self._message.hide()
            self.tried.emit(self._field.text(), self._recovery)

    def _set_busy(self, busy: bool) -> None:
        self._open.setEnabled(not busy)
        waiting = self.tr("A moment…") if self._wait.isActive() else self.tr("Opening…")
        self._open.setText(waiting if busy else self.tr("Open"))

    def _switch_kind(self) -> None:
        self._recovery = not self._recovery
        self._field.clear()
        self._message.hide()
        self._show_kind()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kind(self) -> None:
        name = self.tr("Recovery code") if self._recovery else self.tr("Passphrase")
        self._set_echo()
        self._shown.setHidden(self._recovery)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(name)
        self._switch.setText(
            self.tr("Use the passphrase") if self._recovery else self.tr("Use a recovery code")
        )

    def _set_echo(self) -> None:
        # A code is read off paper, and no secret to whoever holds it.
        self._field.hide_typed(not (self._recovery or self._shown.isChecked()))
