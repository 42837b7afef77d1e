"""The buttons at the end of a line: unseen until one is near, and then over its words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button

# Over how many pixels the words fade.
_FADE = 16


class LineTools(QWidget):
    """The buttons of a line, on the card's own ground while the pointer or the keyboard is near, else unseen.

    They stay reachable by Tab and for those who hear the window; a click where they are unseen is the words'.
    """

    def __init__(self, theme: Theme, parent: QWidget, buttons: Sequence[Button]) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_near = False
        box = QHBoxLayout(self)
        box.setContentsMargins(_FADE, 0, 0, 0)
        box.setSpacing(0)
        for button in buttons:
            box.addWidget(button)
        self.show_near(False)

    def show_near(self, near: bool) -> None:
        """Whether they are seen, and can be clicked."""
        self._is_near = near
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not near)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Over the words only while near; the words fade into it."""
        if not self._is_near:
            return
        ground = self._theme.colour("surface")
        clear = QColor(ground)
        clear.setAlpha(0)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        begin, end = (0, _FADE) if rightward else (self.width(), self.width() - _FADE)
        fade = QLinearGradient(begin, 0, end, 0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, ground)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fade)
        painter.end()
