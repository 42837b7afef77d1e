"""A time in a form, written as the person's language writes it: typed over, or stepped part by part."""

from datetime import time

from PySide6.QtCore import QDateTime, QLocale, QTime

from rebound_desktop.core.typed_when import typed_time
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.typed_over import TypedOver

_MARGIN = 10


class TimeField(TypedOver):
    """A time on the wall."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        # The style gives the whole width to the line within, its own margins too.
        self.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)

    def shown(self) -> time:
        """The time that stands here."""
        return time(self.time().hour(), self.time().minute())

    def show_time(self, at: time) -> None:
        """Show a time."""
        self.setTime(QTime(at.hour, at.minute))

    def read(self, text: str) -> QDateTime | None:
        """A time typed as a whole."""
        locale = QLocale()
        halves = (locale.amText(), locale.pmText()) if "a" in self.form.casefold() else ("", "")
        at = typed_time(text, self.shown(), halves)
        return None if at is None else QDateTime(self.date(), QTime(at.hour, at.minute), self.timeZone())
