"""A button's menu opens within the window where it has room there: Qt asks for the screen's edges alone."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QMenu, QWidget


def keep_in_window(menu: QMenu, button: QWidget) -> None:
    """From now on the menu of this button ends where the window does."""
    _Within(menu, button)


class _Within(QObject):
    def __init__(self, menu: QMenu, button: QWidget) -> None:
        super().__init__(menu)
        self._button = button
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before it is seen: sideways alone, so that it never lies beneath the pointer that opened it."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QMenu):
            window = self._button.window()
            room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
            place = watched.geometry()
            # Of one that is wider than the window the beginning is seen.
            if self._button.isRightToLeft():
                place.moveLeft(max(place.left(), room.left()))
                place.moveRight(min(place.right(), room.right()))
            else:
                place.moveRight(min(place.right(), room.right()))
                place.moveLeft(max(place.left(), room.left()))
            watched.move(place.topLeft())
        return False
