"""Restoring a backup: which one, what it holds, its passphrase, and what happens to the present journal."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QLineEdit, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.store import BackupUnreadable, ReboundError, backups
from rebound_desktop.ui.start.frame import StartFrame
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Field, TextRole, Words, row

SHOWN_AT_MOST = 8


class RestorePage(StartFrame):
    """`chosen` gives the backup and the passphrase typed for it ("" when it has none)."""

    chosen = Signal(object, str)
    back_wanted = Signal()

    def __init__(self, theme: Theme, folders: Sequence[Path]) -> None:
        super().__init__(
            theme,
            self.tr("Restore a backup"),
            self.tr("The journal that is here now is kept beside it, in a folder of its own."),
        )
        self._picked: backups.Backup | None = None
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.box.addLayout(self._list)
        found = [backup for folder in folders for backup in backups.all_in(folder)]
        found.sort(key=lambda backup: backup.holding.made_at, reverse=True)
        if not found:
            self._list.addWidget(Words(theme, self.tr("No backups here yet."), TextRole.MUTED))
        for backup in found[:SHOWN_AT_MOST]:
            self._add(backup)
        other = Button(theme, self.tr("Choose a file…"), ButtonRole.PLAIN, on_click=self._choose_file)
        self.box.addLayout(row(other, None))
        self._passphrase = Field(self.tr("Passphrase of this backup"), self.tr("Passphrase of this backup"))
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.returnPressed.connect(self._restore)
        self._passphrase.hide()
        self.box.addWidget(self._passphrase)
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
        back = Button(theme, self.tr("Back"), ButtonRole.PLAIN, on_click=self.back_wanted.emit)
        self.box.addSpacing(12)
        self.box.addLayout(row(self._button, 16, back, None))
        self.box.addStretch(1)

    def pick_file(self, path: Path) -> None:
        """Offer a backup file from elsewhere."""
        try:
            self._add(backups.read(path)).click()
        except BackupUnreadable as error:
            self.show_error(error)

    def show_error(self, error: ReboundError) -> None:
        """Say what did not work; nothing has changed."""
        self._button.setEnabled(self._picked is not None)
        self._message.setText(str(words.explain(error)))
        self._message.show()

    def _add(self, backup: backups.Backup) -> Button:
        button = Button(self.theme, words.holding(backup.holding), ButtonRole.CHOICE)
        button.setCheckable(True)
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(lambda: self._pick(backup))
        self._group.addButton(button)
        self._list.addWidget(button)
        return button

    def _pick(self, backup: backups.Backup) -> None:
        self._picked = backup
        self._message.hide()
        holds = words.holds(backup.holding)
        self._holds.setText(self.tr("It also holds {what}.").format(what=holds))
        self._holds.setVisible(bool(holds))
        self._passphrase.setVisible(not backup.keys.is_open)
        if self._passphrase.isVisible():
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._button.setEnabled(True)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), "", self.tr("Rebound backups (*.rebound)")
        )
        if name:
            self.pick_file(Path(name))

    def _restore(self) -> None:
        if self._picked is not None:
            self._message.hide()
            self._button.setEnabled(False)
            self.chosen.emit(self._picked, self._passphrase.text())
