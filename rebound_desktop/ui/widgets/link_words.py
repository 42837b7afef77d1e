"""Words that lead somewhere, and wrap where a button would be cut off. Enter, Space or a click follows them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import LEAST_TARGET, TextRole, Words

_FOLLOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LinkWords(Words):
    """`followed` when somebody wants to go there; `name` says more than the words do, for those who hear it."""

    followed = Signal()

    def __init__(self, theme: Theme, text: str, name: str = "") -> None:
        super().__init__(theme, text, TextRole.STRONG)
        self.heard_as, self.heard_press = QAccessible.Role.Link, self.followed.emit
        self.setProperty("tone", "link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name or text)
        self.setAccessibleDescription(self.tr("Enter opens it"))
        self.setMinimumHeight(LEAST_TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, self.sizePolicy().verticalPolicy())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space follow."""
        if event.key() in _FOLLOW:
            self.followed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click follows."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self.rect().contains(event.position().toPoint()):
            self.followed.emit()
