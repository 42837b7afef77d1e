"""An icon beside words, in a token's colour; it says nothing that the words do not, and is not read aloud."""

from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from rebound_desktop.ui.theme import Theme


class Icon(QWidget):
    """A drawn icon of a fixed size, redrawn when the theme changes.

    No label with a picture: that would be read aloud as a picture that nobody describes.
    """

    def __init__(self, theme: Theme, name: str, token: str = "accent", side: int = 20) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._token = token
        self._side = side
        self._drawn = QPixmap()
        self._draw()
        theme.changed.connect(self._draw)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon fills its place."""
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._drawn)
        painter.end()

    def _draw(self) -> None:
        side = self._theme.px(self._side)
        self.setFixedSize(side, side)
        self._drawn = self._theme.icon(self._name, self._token).pixmap(side, side)
        self.update()
