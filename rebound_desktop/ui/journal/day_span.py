"""From a day to another."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Words, row
from rebound_desktop.ui.widgets.day_field import DayField


class DaySpan(QWidget):
    """Two days, neither after `latest`."""

    def __init__(
        self, theme: Theme, today: Callable[[], date], since: date, until: date, latest: date
    ) -> None:
        super().__init__()
        self.since, self.until = (
            DayField(theme, today, self.tr("From")),
            DayField(theme, today, self.tr("To")),
        )
        for field, day in ((self.since, since), (self.until, until)):
            field.show_day(day, latest)
        self.setLayout(
            row(
                Words(theme, self.tr("From"), wrap=False),
                self.since,
                Words(theme, self.tr("to"), wrap=False),
                self.until,
                None,
            )
        )

    def may_be_taken(self) -> bool:
        """Whether a button may go on: not past a day that was not understood."""
        return self.since.may_be_taken() and self.until.may_be_taken()
