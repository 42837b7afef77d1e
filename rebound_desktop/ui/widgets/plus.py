"""A plus in front of a field at the end of a list: one more of the same."""

from PySide6.QtCore import QObject

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Field


class Plus(QObject):
    """Belongs to a field, which is bare until it has the focus."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(field)
        self._theme = theme
        field.setProperty("role", "bare")
        self._sign = field.addAction(theme.icon("plus", "muted"), Field.ActionPosition.LeadingPosition)
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._sign.setIcon(self._theme.icon("plus", "muted"))
