"""A drawing for a place where nothing stands yet. It says nothing that the words beneath it do not."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from rebound_desktop.ui.theme import Theme

WIDTH, HEIGHT = 200, 140
# Lower than this it is a smudge: where there is so little room there are words alone.
_LEAST = 64


class Illustration(QWidget):
    """Drawn in the theme's colours, smaller where there is less room, and not at all where there is little."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._drawing = QSvgRenderer()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._draw()
        theme.changed.connect(self._draw)

    def sizeHint(self) -> QSize:
        """Grows with the letters, by half as much: it is no text."""
        part = (1 + self._theme.scale) / 2
        return QSize(round(WIDTH * part), round(HEIGHT * part))

    def minimumSizeHint(self) -> QSize:
        """It gives way to words."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the middle, in its own proportions."""
        high = min(self.height(), self.width() * HEIGHT / WIDTH)
        if high < _LEAST:
            return
        wide = high * WIDTH / HEIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.render(
            painter, QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        )
        painter.end()

    def _draw(self) -> None:
        self._drawing = self._theme.illustration(self._name)
        self.updateGeometry()
        self.update()
