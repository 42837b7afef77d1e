"""Which days the journal's list shows: from one to another."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from rebound_desktop.ui.journal.day_span import DaySpan
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row


class SomeDays(QDialog):
    """`chosen` gives the first and the last day, whichever of the two fields the earlier one stands in."""

    chosen = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        since: date,
        until: date,
        latest: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Days"))
        days = DaySpan(theme, today, since, until, latest)
        self._days = days
        self.since, self.until = days.since, days.until
        for field in (self.since, self.until):
            field.accepted.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Words(theme, self.tr("Entries of which days?"), TextRole.SECTION))
        box.addWidget(days)
        cancel = Button(theme, self.tr("Cancel"), on_click=self.reject)
        self.show_them = Button(theme, self.tr("Show these days"), ButtonRole.PRIMARY, on_click=self._take)
        box.addLayout(row(None, cancel, self.show_them, spacing=12))

    def _take(self) -> None:
        if self._days.may_be_taken():
            self.chosen.emit(*sorted((self.since.day(), self.until.day())))
            self.accept()
