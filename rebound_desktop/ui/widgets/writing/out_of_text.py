"""Esc or Tab out of a text, and words typed on all the same."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from rebound_desktop.ui.widgets.writing.area import WritingArea

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_TAKING_LETTERS = (QLineEdit, QTextEdit)
_ELSEWHERE = (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress)


class OutOfText(QObject):
    """A letter right after Esc or Tab belongs to the text: whoever looked at the keys loses no word.

    What takes letters itself keeps them, and a space still presses a button.
    """

    def __init__(self, area: WritingArea, back: Callable[[], object]) -> None:
        """back: brings the text to the front, with the keyboard."""
        super().__init__(area)
        self._area = area
        self._back = back
        self._now_at: QWidget | None = None

    def begin(self) -> None:
        """The keyboard was led out of the text just now."""
        self._end()
        focus = QApplication.focusWidget()
        self._now_at = None if isinstance(focus, _TAKING_LETTERS) else focus
        if self._now_at is not None:
            self._now_at.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first key: a letter goes back, any other says that the person meant to leave."""
        if event.type() in _ELSEWHERE:
            self._end()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ALONE:
                return False
            presses = event.key() == Qt.Key.Key_Space and isinstance(watched, QAbstractButton)
            self._end()
            if (
                event.text().isprintable()
                and event.text()
                and not presses
                and not event.modifiers() & _COMMANDS
            ):
                self._back()
                # What was chosen when the text was left is not what it takes the place of.
                cursor = self._area.textCursor()
                cursor.clearSelection()
                self._area.setTextCursor(cursor)
                QApplication.sendEvent(self._area, event)
                return True
        return False

    def _end(self) -> None:
        if self._now_at is not None:
            self._now_at.removeEventFilter(self)
            self._now_at = None
