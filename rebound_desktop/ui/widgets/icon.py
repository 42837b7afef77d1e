"""An icon beside words, in a token's colour; it says nothing that the words do not."""

from PySide6.QtWidgets import QLabel

from rebound_desktop.ui.theme import Theme


class Icon(QLabel):
    """A drawn icon of a fixed size, redrawn when the theme changes."""

    def __init__(self, theme: Theme, name: str, token: str = "accent", side: int = 20) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._token = token
        self._side = side
        self._draw()
        theme.changed.connect(self._draw)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self._draw()

    def _draw(self) -> None:
        side = self._theme.px(self._side)
        self.setFixedSize(side, side)
        self.setPixmap(self._theme.icon(self._name, self._token).pixmap(side, side))
