"""A day in a form: typed, or picked from a calendar; up to a latest one."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit

from rebound_desktop import words


class DayField(QDateEdit):
    """A day. Enter is `accepted`."""

    accepted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(words.day_format(short=True))
        self.setMinimumHeight(36)

    def day(self) -> date:
        """The day that stands here."""
        return date(self.date().year(), self.date().month(), self.date().day())

    def show_day(self, day: date, latest: date) -> None:
        """Show a day; later ones than `latest` cannot be picked."""
        self.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page: whoever scrolls chooses nothing."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the day and says so."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
