"""Adding the first passphrase: strength shown while typing, no rules, and what losing it means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from rebound_desktop.core.passphrases import Strength, strength
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, Field, TextRole, Words, row


class PassphrasePage(Page):
    """Two fields that have to say the same, and one button."""

    folds_sidebar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme, width=480, top=96)
        self.box.addWidget(column)
        box = column.box
        box.addWidget(Words(self.theme, self.tr("Add a passphrase"), TextRole.HEADING))
        box.addWidget(
            Words(
                self.theme,
                self.tr(
                    "A few words that only you would put together. Everything is encrypted anew with it."
                ),
                TextRole.MUTED,
            )
        )
        box.addSpacing(12)
        self._first, self._again = (
            Field(name, name) for name in (self.tr("Passphrase"), self.tr("The same again"))
        )
        self._strength = Words(self.theme, "", TextRole.SMALL)
        self._show = QCheckBox(self.tr("Show what I type"))
        self._add = Button(self.theme, self.tr("Add it"), ButtonRole.PRIMARY, on_click=self._protect)
        for field in (self._first, self._again):
            field.textChanged.connect(self._look)
            field.returnPressed.connect(self._protect)
        self._show.toggled.connect(self._set_echo)
        self._set_echo(False)
        for widget in (self._first, self._again, self._strength, self._show):
            box.addWidget(widget)
        box.addWidget(
            Words(
                self.theme,
                self.tr(
                    "If it is lost, only a recovery code opens the journal, and nobody else can, us included. "
                    "You can make that code next, from Today."
                ),
                TextRole.SMALL,
            )
        )
        box.addSpacing(8)
        back = Button(self.theme, self.tr("Not now"), ButtonRole.SECONDARY, on_click=self._leave)
        box.addLayout(row(self._add, 8, back, None))
        box.addStretch(1)

    def open(self, key: int | None) -> None:
        """Empty fields, the caret in the first."""
        self._first.clear()
        self._again.clear()
        self._look()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._strength.setText(said)
        self._add.setEnabled(bool(text) and text == self._again.text())

    def _set_echo(self, shown: bool) -> None:
        for field in (self._first, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _protect(self) -> None:
        if self._add.isEnabled():
            passphrase = self._first.text()
            self._first.clear()
            self._again.clear()
            self.desk.guard.protect(passphrase)

    def _leave(self) -> None:
        self._first.clear()
        self._again.clear()
        self.desk.go("today")
