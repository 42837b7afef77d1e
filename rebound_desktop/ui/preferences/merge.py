"""Merging another copy: which one, its passphrase when it has one of its own, and what came, in words."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.store import ReboundError, WrongPassphrase, backups, beside
from rebound_desktop.store import merge as merging
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.back import back_to_settings
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Column,
    Elided,
    TextRole,
    Words,
    clear,
    headed,
    row,
    stack,
)
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.file_dialogs import ask_file
from rebound_desktop.ui.widgets.keyboard import go_on_at, hold_the_keyboard, on_escape


class MergePage(Page):
    """Copies that lie beside the journal are offered first; any other is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme, width=560, top=32)
        self.box.addWidget(column)
        self._picked: Path | None = None
        box = column.box
        box.addLayout(row(back_to_settings(self.theme, desk.go), None))
        on_escape(self, lambda: desk.go("settings"))
        box.addLayout(
            headed(
                self.theme,
                self.tr("Merge another copy"),
                self.tr(
                    "What the other copy holds comes into this journal, and nothing here is lost. "
                    "A backup is made first, and you can undo it."
                ),
            )
        )
        box.addSpacing(12)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(8)
        box.addLayout(self._beside)
        self._choose = Button(self.theme, self.tr("Choose a copy…"), on_click=self._choose_file)
        self._chosen = Elided(self.theme, "", TextRole.STRONG)
        box.addLayout(row(self._choose, None))
        box.addWidget(self._chosen)
        name = self.tr("Passphrase of that copy")
        self._passphrase = Field(name, name)
        self._passphrase.hide_typed(True)
        self._passphrase.returnPressed.connect(self._merge)
        box.addWidget(self._passphrase)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Merging"))
        box.addWidget(self._bar)
        self._said = Words(self.theme)
        box.addWidget(self._said)
        self._begin = Button(self.theme, self.tr("Merge it"), ButtonRole.PRIMARY, on_click=self._merge)
        box.addSpacing(12)
        box.addLayout(row(self._begin, None))
        box.addStretch(1)
        self._bar.hide()

    def open(self, key: int | None) -> None:
        """Nothing is chosen yet, unless a merge is still going on."""
        if self._bar.isHidden():
            self._forget()
        self._show_beside()
        go_on_at(self, self._choose)

    def leave(self) -> bool:
        """No passphrase stays on a page that was left."""
        self._passphrase.clear()
        return True

    def pick(self, path: Path) -> None:
        """Take this copy: a backup says what it holds."""
        self._forget()
        said = path.name
        if path.suffix == backups.SUFFIX:
            try:
                said = words.holding(backups.read(path).holding, self.store.clock)
            except ReboundError as error:
                self._say(str(words.explain(error)))
                return
        self._picked = path
        self._begin.setEnabled(True)
        go_on_at(self, self._begin)
        show_told(self._chosen, said)

    def _forget(self) -> None:
        self._picked = None
        self._passphrase.clear()
        for widget in (self._chosen, self._passphrase, self._said):
            widget.hide()
        self._begin.setEnabled(False)

    def _show_beside(self) -> None:
        clear(self._beside)
        found = beside.copies_beside(self.store.folder)
        if not found:
            return
        card = Card(spacing=8, margins=(20, 12, 20, 12))
        card.box.addWidget(Words(self.theme, self.tr("These lie beside your journal:"), TextRole.MUTED))
        for path in found:
            take = Button(
                self.theme,
                self.tr("Take this one"),
                name=self.tr("Take this one: {name}").format(name=path.name),
                on_click=partial(self.pick, path),
            )
            line = row(take)
            line.insertLayout(0, stack(Words(self.theme, path.name), spacing=0), 1)
            card.box.addLayout(line)
        self._beside.addWidget(card)

    def _choose_file(self) -> None:
        kinds = self.tr("Backups and journals (*.rebound *.db);;Every file (*)")
        path = ask_file(self, self.tr("Choose a copy"), kinds)
        if path is not None:
            self.pick(path)

    def _merge(self) -> None:
        if self._picked is None or not self._begin.isEnabled():
            return
        self._work(True)
        self._say(self.tr("Merging. You can go on meanwhile."))
        self.desk.guard.merge(
            self._picked,
            self._passphrase.text(),
            while_alive(self, self._tell),
            while_alive(self, self._refused),
        )

    def _work(self, is_working: bool) -> None:
        hold_the_keyboard(self)
        self._bar.setVisible(is_working)
        for button in (self._begin, self._choose):
            button.setEnabled(not is_working)

    def _tell(self, report: merging.Report) -> None:
        self._work(False)
        self._forget()
        self._say("\n".join(words.merge_said(report)))
        self._show_beside()
        self.desk.say(
            self.tr("Nothing new in that copy.")
            if report.is_empty
            else self.tr("The other copy is merged in."),
            undo=self.store.undo.just_came_in() if report.counts else None,
        )
        go_on_at(self, self._choose)

    def _refused(self, error: ReboundError) -> None:
        self._work(False)
        if isinstance(error, WrongPassphrase) and self._passphrase.isHidden():
            self._say(
                self.tr("That copy has a passphrase of its own. Its recovery code opens it too.")
                if error.has_recovery_code
                else self.tr("That copy has a passphrase of its own.")
            )
        else:
            self._say(str(words.explain(error)))
        go_on_at(self, self._begin)
        if isinstance(error, WrongPassphrase):
            self._passphrase.show()
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            self._passphrase.selectAll()

    def _say(self, text: str) -> None:
        show_told(self._said, text)
