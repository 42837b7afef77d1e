"""A double click where one was enough."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class OneClick(QObject):
    """Holds back the second press of a double click from what came in place of what the first one pressed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed: QObject | None = None
        self._at = QPoint()
        self._since = QElapsedTimer()

    def watch(self, button: QWidget) -> None:
        """This one goes when it is pressed, and another may stand there then."""
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the press that was meant for another."""
        if event.type() not in _PRESSES or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if watched is not self._pressed and self._is_second(event.globalPosition().toPoint()):
            return True
        self._pressed, self._at = watched, event.globalPosition().toPoint()
        self._since.start()
        return super().eventFilter(watched, event)

    def _is_second(self, at: QPoint) -> bool:
        hints = QGuiApplication.styleHints()
        return (
            self._since.isValid()
            and self._since.elapsed() < hints.mouseDoubleClickInterval()
            and (at - self._at).manhattanLength() <= hints.mouseDoubleClickDistance()
        )
