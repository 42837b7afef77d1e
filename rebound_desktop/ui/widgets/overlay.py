"""What lies over the whole window for a moment: the palette, a moment noted from anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from rebound_desktop.ui.theme import Theme

VEIL = 150


class Overlay(QWidget):
    """Covers `over`, which is dimmed a little; what had the focus before has it again when it goes."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._before = QApplication.focusWidget()

    def dismiss(self) -> None:
        """Go."""
        if self.isHidden():
            return
        self.hide()
        self.deleteLater()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def step_aside(self) -> None:
        """Somebody goes elsewhere: go, unless words in it are not kept yet."""
        if not self.typed_texts():
            self.dismiss()

    def typed_texts(self) -> list[str]:
        """Words in it that are not kept."""
        return []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it puts it away."""
        self.step_aside()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies beneath is dimmed a little."""
        colour = self._theme.colour("sunken")
        colour.setAlpha(VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()
