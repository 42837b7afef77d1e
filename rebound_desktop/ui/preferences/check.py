"""Checking the journal: a button, and what was found in words, with details for whoever wants them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.store import DiskTrouble, ReboundError, backups, check
from rebound_desktop.ui.background import Lane, while_alive
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.keyboard import go_on_at, hold_the_keyboard


class CheckLines(QWidget):
    """The check runs beside the window, over a connection of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        # It has the keyboard while its button cannot be pressed.
        self.setAccessibleName(self.tr("Check the journal"))
        theme = desk.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self._begin = Button(theme, self.tr("Check the journal"), on_click=self._check)
        self._more = Button(theme, self.tr("Details…"), ButtonRole.PLAIN, on_click=self._show_details)
        self._read = Button(theme, self.tr("Open what can be read"), on_click=lambda: desk.guard.salvage())
        box.addLayout(row(self._begin, 12, self._more, None))
        self._said = Words(theme)
        self._details = Words(theme, "", TextRole.SMALL)
        for words_below in (self._said, self._details):
            box.addWidget(words_below)
            words_below.hide()
        box.addLayout(row(self._read, None))
        self._more.hide()
        self._read.hide()

    def _check(self) -> None:
        hold_the_keyboard(self)
        self._begin.setEnabled(False)
        self._details.hide()
        self._more.hide()
        self._read.hide()
        show_told(self._said, self.tr("Looking everything over. You can go on meanwhile."))
        self._desk.background.start(
            self._desk.store.check,
            while_alive(self, self._tell),
            while_alive(self, self._refused),
            lane=Lane.LONG,
        )

    def _tell(self, report: check.Report) -> None:
        self._begin.setEnabled(True)
        details = words.check_details(report)
        self._details.setText("\n".join(details))
        self._more.setVisible(bool(details))
        codes = {finding.code for finding in report.findings}
        self._read.setVisible(check.Code.PAGES_DAMAGED in codes)
        go_on_at(self, self._read, self._begin)
        show_told(self._said, "\n".join(words.check_said(report)))

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, ReboundError):
            raise error
        self._begin.setEnabled(True)
        # Files that are refused leave the journal itself as sound as it is.
        is_about_journal = error.path == self._desk.store.folder / backups.JOURNAL_FILE
        can_read = isinstance(error, DiskTrouble) and is_about_journal
        self._read.setVisible(can_read)
        go_on_at(self, self._read, self._begin)
        show_told(self._said, str(words.explain(error, can_read=can_read)))

    def _show_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())
