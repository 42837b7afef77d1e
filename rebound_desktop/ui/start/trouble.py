"""When the journal cannot be opened: what happened, what is safe, what to do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from rebound_desktop import words
from rebound_desktop.store import (
    DiskTrouble,
    JournalDamaged,
    JournalHeldElsewhere,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    ReboundError,
)
from rebound_desktop.ui.start.frame import StartFrame
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row


class TroublePage(StartFrame):
    """An error's three parts, and the ways on: again, a backup, or, on request, (journal gone) a new one, or (held by
    another computer) here all the same.

    can_read: the journal is damaged, or the disk does not give it, and its key is at hand, so that what is left of it
    can be read. Where the disk refused, trying again comes first.
    """

    again_wanted = Signal()
    restore_wanted = Signal()
    new_wanted = Signal()
    read_wanted = Signal()
    here_wanted = Signal()

    def __init__(self, theme: Theme, error: ReboundError, *, can_read: bool = False) -> None:
        explanation = words.explain(error, can_read=can_read)
        super().__init__(theme, self.tr("Your journal isn't open"))
        for part in (explanation.happened, explanation.safe, explanation.to_do):
            self.box.addWidget(Words(theme, part))
        self.box.addSpacing(12)
        is_reading_first = can_read and not isinstance(error, DiskTrouble)
        if is_reading_first:
            self._offer_reading(theme, ButtonRole.PRIMARY)
        # Of a damaged file of which nothing can be read, trying again makes nothing better.
        is_restoring_first = isinstance(error, JournalDamaged) and not can_read
        is_again_first = not is_reading_first and not is_restoring_first
        again = Button(
            theme,
            self.tr("Try again"),
            ButtonRole.PRIMARY if is_again_first else ButtonRole.SECONDARY,
            on_click=self.again_wanted.emit,
        )
        restore = Button(
            theme,
            self.tr("Restore a backup"),
            ButtonRole.PRIMARY if is_restoring_first else ButtonRole.SECONDARY,
            on_click=self.restore_wanted.emit,
        )
        self.box.addLayout(row(*((restore, again) if is_restoring_first else (again, restore)), None))
        restore.setVisible(not isinstance(error, JournalInUse | JournalNewer))
        if can_read and not is_reading_first:
            self._offer_reading(theme, ButtonRole.PLAIN)
        if isinstance(error, JournalMissing):
            new = Button(
                theme, self.tr("Start a new journal here"), ButtonRole.PLAIN, on_click=self.new_wanted.emit
            )
            self.box.addLayout(row(new, None))
        if isinstance(error, JournalHeldElsewhere):
            here = Button(theme, self.tr("Open it here"), ButtonRole.PLAIN, on_click=self.here_wanted.emit)
            self.box.addLayout(row(here, None))
        self._detail = Words(theme, explanation.detail, TextRole.SMALL)
        self._detail.hide()
        self._copy = Button(theme, self.tr("Copy details"), ButtonRole.PLAIN, on_click=self._copy_details)
        self._copy.hide()
        self.box.addLayout(
            row(Button(theme, self.tr("Details…"), ButtonRole.PLAIN, on_click=self._show_details), None)
        )
        self.box.addWidget(self._detail)
        self.box.addLayout(row(self._copy, None))
        self.box.addStretch(1)

    def _offer_reading(self, theme: Theme, role: ButtonRole) -> None:
        read = Button(theme, self.tr("Open what can be read"), role, on_click=self.read_wanted.emit)
        self.box.addLayout(row(read, None))

    def _show_details(self) -> None:
        self._detail.setVisible(not self._detail.isVisible())
        self._copy.setVisible(self._detail.isVisible())

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._detail.text())
