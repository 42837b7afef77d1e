"""The ways into the journal: each slot of the key, to be tried out, made anew, or taken away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.store import ReboundError, vault
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.tries import Tries
from rebound_desktop.ui.ways_in import WaysIn
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.back import back_to_settings
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Hairline,
    TextRole,
    Words,
    headed,
    row,
    stack,
)
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape


class WaysInPage(Page):
    """Passphrase, recovery code and this computer's keychain, one beneath the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        ways_in = desk.guard.ways_in
        assert ways_in is not None
        self._ways_in = ways_in
        self._is_waiting = False
        column = Column(self.theme, width=560, top=32)
        self.box.addWidget(column)
        box = column.box
        box.addLayout(row(back_to_settings(self.theme, desk.go), None))
        on_escape(self, lambda: desk.go("settings"))
        heading = self.tr("Ways into your journal")
        said = self.tr("Each of these opens it alone. Trying one out changes nothing.")
        box.addLayout(headed(self.theme, heading, said))
        box.addSpacing(12)
        card = Card(spacing=16)
        for place, way in enumerate((self._passphrase(), self._code(), self._keychain())):
            if place:
                card.box.addWidget(Hairline())
            card.box.addLayout(way)
        box.addWidget(card)
        box.addStretch(1)

    def open(self, key: int | None) -> None:
        """As things stand now."""
        for trial in (self._try_passphrase, self._try_code):
            trial.close_field()
        self._dress()

    def leave(self) -> bool:
        """Nothing typed stays on a page that was left."""
        for trial in (self._try_passphrase, self._try_code):
            trial.close_field()
        return True

    def _passphrase(self) -> QVBoxLayout:
        self._try_passphrase = Trial(self.desk, self._ways_in, recovery=False)
        change = self._button(self.tr("Change…"), lambda: self.desk.go("passphrase"))
        said = Words(self.theme, self.tr("What you type when the journal opens."), TextRole.MUTED)
        buttons = row(self._try_passphrase.button, change, None, spacing=16)
        return self._way(self.tr("Passphrase"), said, buttons, self._try_passphrase)

    def _code(self) -> QVBoxLayout:
        self._try_code = Trial(self.desk, self._ways_in, recovery=True)
        self._code_said = Words(self.theme, "", TextRole.MUTED)
        self._new_code = self._button("", lambda: self.desk.go("recovery"))
        self._no_code = self._button(self.tr("Remove"), self._remove_code)
        buttons = row(self._try_code.button, self._new_code, self._no_code, None, spacing=16)
        return self._way(self.tr("Recovery code"), self._code_said, buttons, self._try_code)

    def _keychain(self) -> QVBoxLayout:
        self._chain_said = Words(self.theme, "", TextRole.MUTED)
        self._chain = self._button("", self._switch_keychain)
        self._chain_told = Words(self.theme)
        self._chain_told.hide()
        name = self.tr("This computer's keychain")
        return self._way(name, self._chain_said, row(self._chain, None), self._chain_told)

    def _way(self, name: str, said: Words, buttons: QHBoxLayout, beneath: QWidget) -> QVBoxLayout:
        return stack(Words(self.theme, name, TextRole.STRONG), said, buttons, beneath, spacing=8)

    def _button(self, text: str, on_click: Callable[[], object]) -> Button:
        return Button(self.theme, text, on_click=on_click)

    def _dress(self) -> None:
        has_code = self.desk.guard.has_recovery_code()
        self._code_said.setText(
            self.tr("A page on paper, away from this computer.")
            if has_code
            else self.tr("None yet. It opens the journal when the passphrase is gone.")
        )
        self._new_code.setText(self.tr("New code…") if has_code else self.tr("Make a code…"))
        for button in (self._try_code.button, self._no_code):
            button.setVisible(has_code)
        uses = self._ways_in.uses_keychain
        self._chain_said.setText(
            self.tr("It opens the journal when Rebound starts. Locked by hand, it asks for your passphrase.")
            if uses
            else self.tr(
                "It can open the journal when Rebound starts. "
                "Then whoever uses this account can read it. Losing it costs nothing."
            )
        )
        self._chain.setText(self.tr("Stop using it") if uses else self.tr("Use it"))
        self._chain.setEnabled(True)
        self._chain_told.hide()
        if self._is_waiting:
            # A button that cannot be pressed lets the keyboard go.
            self._is_waiting = False
            self._chain.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_code(self) -> None:
        self._take_away(vault.SlotKind.RECOVERY, self.tr("The recovery code opens it no more."))

    def _switch_keychain(self) -> None:
        if self._ways_in.uses_keychain:
            self._take_away(vault.SlotKind.KEYCHAIN, self.tr("The keychain opens it no more."))
            return
        self._is_waiting = self._chain.hasFocus()
        self._chain.setEnabled(False)
        show_told(self._chain_told, self.tr("Waiting for the keychain…"))
        self._ways_in.use_keychain(while_alive(self, self._chained), while_alive(self, self._unchained))

    def _chained(self) -> None:
        self._dress()
        self.desk.say(self.tr("From the next start on the keychain opens it."))

    def _unchained(self, error: ReboundError) -> None:
        self._dress()
        show_told(self._chain_told, str(words.explain(error)))

    def _take_away(self, kind: vault.SlotKind, said: str) -> None:
        put_back: list[Callable[[], None]] = []
        if not self.desk.attempt(lambda: put_back.append(self._ways_in.remove_slot(kind))):
            return
        self._dress()
        if kind is vault.SlotKind.KEYCHAIN:
            self.desk.say(said)
            return

        def undo() -> None:
            put_back[0]()
            while_alive(self, self._dress)()

        self.desk.say(said, action=self.tr("Undo"), on_action=undo)


class Trial(QWidget):
    """A button, a field that it opens, and what came of trying. Wrong tries slow down as they do at the start."""

    def __init__(self, desk: Desk, ways_in: WaysIn, *, recovery: bool) -> None:
        super().__init__()
        self._ways_in = ways_in
        self._recovery = recovery
        self._tries = Tries()
        theme = desk.theme
        self.button = Button(theme, self.tr("Try it out"), ButtonRole.PLAIN, on_click=self._open_field)
        name = self.tr("Recovery code") if recovery else self.tr("Passphrase")
        self._field = Field(name, name)
        if not recovery:
            self._field.hide_typed(True)
        self._field.returnPressed.connect(self._try)
        self._go = Button(theme, self.tr("Try"), on_click=self._try)
        self._said = Words(theme)
        line = row(self._go)
        line.insertWidget(0, self._field, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(line)
        box.addWidget(self._said)
        self.close_field()

    def close_field(self) -> None:
        """Nothing typed, nothing said."""
        self._field.clear()
        self._said.hide()
        self.hide()

    def _open_field(self) -> None:
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if not self._field.text() or not self._go.isEnabled():
            return
        self._go.setEnabled(False)
        self._ways_in.try_out(
            self._field.text(),
            recovery=self._recovery,
            done=while_alive(self, self._opened),
            failed=while_alive(self, self._refused),
        )

    def _opened(self) -> None:
        self._tries.wrong = 0
        self._field.clear()
        show_told(self._said, self.tr("Yes. It opens this journal."))
        self._go.setEnabled(True)

    def _refused(self, error: ReboundError) -> None:
        self._tries.wrong += 1
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        show_told(self._said, str(words.explain(error, only_passphrase=True)))
        if self._tries.wait:
            soon(self, lambda: self._go.setEnabled(True), self._tries.wait * 1000)
        else:
            self._go.setEnabled(True)
