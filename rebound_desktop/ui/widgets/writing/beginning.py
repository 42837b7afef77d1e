"""Where a line without letters begins: an empty page where the window is read from, a new line like the one before.

What is written goes by its own letters, as everywhere.
"""

from collections.abc import Callable
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

_RIGHTWARD, _BY_LETTERS = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LayoutDirectionAuto


class Beginning(QObject):
    """Left to itself Qt sets the caret at the left wherever there are no letters."""

    def __init__(self, area: QTextEdit, edge_of: Callable[[QTextBlock], Qt.AlignmentFlag]) -> None:
        super().__init__(area)
        self._edge_of = edge_of
        self._area = area
        area.installEventFilter(self)
        area.document().contentsChanged.connect(self._look)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is read the other way."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._look()
        return False

    def line_begun(self, block: QTextBlock) -> None:
        """A line was begun by Enter: beneath one that goes from the right, it does so too."""
        before = block.previous()
        if before.isValid() and before.textDirection() is _RIGHTWARD and not _has_letters(block.text()):
            self._turn(block, _RIGHTWARD)
        elif block.blockFormat().alignment() != self._edge_of(block):
            self._turn(block, _BY_LETTERS)

    def typed(self) -> None:
        """Something was typed: the line's own letters say how it goes, once it has some."""
        block = self._area.textCursor().block()
        if block.blockFormat().layoutDirection() is not _BY_LETTERS and _has_letters(block.text()):
            self._turn(block, _BY_LETTERS)

    @staticmethod
    def words_come(place: QTextCursor, words: str) -> None:
        """Words are to be put in here: their lines go by their letters, and so does the one they begin in."""
        if place.blockFormat().layoutDirection() is not _BY_LETTERS and _has_letters(words):
            place.mergeBlockFormat(_going(_BY_LETTERS))

    def _turn(self, block: QTextBlock, direction: Qt.LayoutDirection) -> None:
        """As a part of what was done last: one step of undo takes back both."""
        turned = _going(direction)
        turned.setAlignment(self._edge_of(block))
        cursor = QTextCursor(block)
        cursor.joinPreviousEditBlock()
        cursor.mergeBlockFormat(turned)
        cursor.endEditBlock()

    def _look(self) -> None:
        document = self._area.document()
        wanted = _RIGHTWARD if document.isEmpty() and self._area.isRightToLeft() else _BY_LETTERS
        option = document.defaultTextOption()
        if option.textDirection() is not wanted:
            option.setTextDirection(wanted)
            document.setDefaultTextOption(option)


def _has_letters(text: str) -> bool:
    return any(bidirectional(letter) in ("L", "R", "AL") for letter in text)


def _going(direction: Qt.LayoutDirection) -> QTextBlockFormat:
    turned = QTextBlockFormat()
    turned.setLayoutDirection(direction)
    return turned
