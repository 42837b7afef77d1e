"""The first passphrase, or another one: strength shown while typing, no rules, and what losing it means."""

from PySide6.QtCore import Qt

from rebound_desktop import words
from rebound_desktop.core.passphrases import Strength, strength
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.announce import show_told, tell_in
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, headed, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.tick import Tick


class PassphrasePage(Page):
    """Two fields that have to say the same, the present one above them where there is one, and one button."""

    folds_sidebar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme, width=480, top=96)
        self.box.addWidget(column)
        box = column.box
        changing = desk.guard.is_protected
        self._beneath = Words(self.theme, "", TextRole.MUTED)
        heading = self.tr("Change the passphrase") if changing else self.tr("Add a passphrase")
        box.addLayout(headed(self.theme, heading, self._beneath))
        box.addSpacing(12)
        self._present = Field(self.tr("The passphrase of now"), self.tr("The passphrase of now"))
        self._said = Words(self.theme, "", TextRole.BODY)
        self._said.hide()
        self._first, self._again = (
            Field(name, name) for name in (self.tr("Passphrase"), self.tr("The same again"))
        )
        self._strength = Words(self.theme, "", TextRole.SMALL)
        self._show = Tick(self.tr("Show what I type"))
        self._everything = Tick(self.tr("Change the key too, and encrypt everything anew"))
        self._everything_said = Words(
            self.theme,
            self.tr(
                "For when somebody may know the older passphrase. The backups here follow; those elsewhere stay "
                "as they are. Recovery code and keychain open it no more."
            ),
            TextRole.SMALL,
        )
        self._everything.toggled.connect(self._say_what_opens)
        name = self.tr("Change it") if changing else self.tr("Add it")
        self._add = Button(self.theme, name, ButtonRole.PRIMARY, on_click=self._take)
        for field in self._fields():
            field.textChanged.connect(self._look)
            field.returnPressed.connect(self._go_on)
        self._show.toggled.connect(self._set_echo)
        self._set_echo(False)
        for widget in (self._present, self._first, self._again, self._strength, self._show, self._said):
            box.addWidget(widget)
        for widget in (self._everything, self._everything_said):
            box.addWidget(widget)
        on_escape(self, self._leave)
        self._everything.setVisible(changing and desk.guard.renew is not None)
        self._present.hide()
        self._lost = Words(self.theme, "", TextRole.SMALL)
        box.addWidget(self._lost)
        self._say_what_opens()
        box.addSpacing(8)
        back = Button(self.theme, self.tr("Not now"), ButtonRole.SECONDARY, on_click=self._leave)
        box.addLayout(row(self._add, 8, back, None))
        box.addStretch(1)

    def open(self, key: int | None) -> None:
        """Empty fields, the caret in the first."""
        self._empty()
        self._everything.setChecked(False)
        self._look()
        asks = self._asks_present()
        self._present.setVisible(asks)
        first = self._present if asks else self._first
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """No passphrase stays on a page that was left."""
        self._empty()
        return True

    def _fields(self) -> tuple[Field, Field, Field]:
        return self._present, self._first, self._again

    def _empty(self) -> None:
        for field in self._fields():
            field.clear()
        # Whoever looks over the shoulder the next time reads nothing.
        self._show.setChecked(False)
        self._said.hide()

    def _look(self) -> None:
        names = {
            Strength.NONE: "",
            Strength.QUICK: self.tr("Quickly guessed. A few more words help."),
            Strength.FAIR: self.tr("Fair. One more word makes it strong."),
            Strength.STRONG: self.tr("Strong."),
        }
        text = self._first.text()
        said = names[strength(text)]
        if self._again.text() and text != self._again.text():
            said = self.tr("The two are not the same yet.")
        tell_in(self._strength, said)
        has_present = bool(self._present.text()) or not self._asks_present()
        self._add.setEnabled(bool(text) and text == self._again.text() and has_present)

    def _asks_present(self) -> bool:
        """Whoever came in by the recovery code or the keychain may have forgotten it, and need not know it."""
        ways_in = self.desk.guard.ways_in
        return self.desk.guard.is_protected and (ways_in is None or ways_in.asks_present_passphrase)

    def _set_echo(self, shown: bool) -> None:
        for field in self._fields():
            field.hide_typed(not shown)

    def _go_on(self) -> None:
        """Enter: to the next field that is empty, and once all are filled it is the button."""
        empty = [field for field in self._fields() if field.isVisible() and not field.text()]
        if empty:
            empty[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._take()

    def _say_what_opens(self) -> None:
        """What opens the journal and its copies afterwards, by what is ticked."""
        anew = self._everything.isChecked()
        self._everything_said.setVisible(anew)
        self._beneath.setVisible(not anew)
        self._beneath.setText(
            self.tr("Backups made until now still open with the older one.")
            if self.desk.guard.is_protected
            else self.tr(
                "A few words that only you would put together. Everything is encrypted anew with it."
            )
        )
        self._lost.setText(
            self.tr(
                "If it is lost, only your recovery code opens the journal, and nobody else can, us included."
            )
            if self.desk.guard.has_recovery_code() and not anew
            else self.tr(
                "If it is lost, only a recovery code opens the journal, and nobody else can, us included. "
                "You can make that code next, from Today."
            )
        )

    def _take(self) -> None:
        if not self._add.isEnabled():
            return
        present, new = self._present.text(), self._first.text()
        if self.desk.guard.is_protected:
            self._said.hide()
            self._add.setEnabled(False)
            if self._everything.isChecked() and self.desk.guard.renew is not None:
                self.desk.guard.renew(present, new, while_alive(self, self._refused))
                return
            self.desk.guard.change_passphrase(
                present, new, while_alive(self, self._changed), while_alive(self, self._refused)
            )
        else:
            # The journal closes and opens again: where one came from.
            self._leave()
            self.desk.guard.protect(new)

    def _changed(self) -> None:
        self.desk.go("settings")
        self.desk.say(self.tr("From now on the new passphrase opens this journal."))

    def _refused(self, error: ReboundError) -> None:
        """Why it was not changed; what was typed stays."""
        self._look()
        self._present.setFocus(Qt.FocusReason.OtherFocusReason)
        self._present.selectAll()
        show_told(self._said, str(words.explain(error, only_passphrase=True)))

    def _leave(self) -> None:
        self.desk.go_back("settings" if self.desk.guard.is_protected else "today")
