"""A quiet field at the end of a list, with a plus in front: one more of the same."""

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Field


class PlusField(Field):
    """Bare until it has the focus."""

    def __init__(self, theme: Theme, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        self._theme = theme
        self.setProperty("role", "bare")
        self._plus = self.addAction(theme.icon("plus", "muted"), Field.ActionPosition.LeadingPosition)
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._plus.setIcon(self._theme.icon("plus", "muted"))
