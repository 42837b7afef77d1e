"""The text of a letter: as high as it is long, so that the whole sheet scrolls as one."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor, QWheelEvent

from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea

_LEAST_LINES = 8


class LetterArea(WritingArea):
    """Grows with its text. `caret_moved` gives the caret's place, for whoever scrolls; `left` is Esc."""

    caret_moved = Signal(QRect)
    left = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, letter=True)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.cursorPositionChanged.connect(self.tell_caret)
        self._grow()

    def put_in_place_of(self, old: str, new: str) -> None:
        """Put `new` for every `old`, as one step of undo; the caret stays with its words."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        found = self._found(old, 0)
        while found is not None:
            start, end = found
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new)
            found = self._found(old, cursor.position())
        cursor.endEditBlock()

    def take_out_paragraph(self, paragraph: str) -> None:
        """Remove a paragraph with the blank line beneath it; Ctrl+Z brings it back."""
        text = self.text()
        start = text.find(paragraph)
        if start < 0:
            return
        end = start + len(paragraph)
        while end < len(text) and text[end] == "\n":
            end += 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def caret_to(self, place: int) -> None:
        """The caret before the character at `place` of the text."""
        cursor = self.textCursor()
        cursor.setPosition(_units(self.text()[:place]))
        self.setTextCursor(cursor)

    def tell_caret(self) -> None:
        """Where the caret is, if it is here at all."""
        if self.hasFocus():
            self.caret_moved.emit(self.cursorRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        # Not within the layout that is under way: it would ask for itself again.
        soon(self, self._grow)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The sheet scrolls, not the text in it."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc wants out; all else is the writing area's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _grow(self) -> None:
        least = _LEAST_LINES * self.fontMetrics().lineSpacing()
        height = max(round(self.document().size().height()) + 8, least)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _found(self, wanted: str, after: int) -> tuple[int, int] | None:
        """Where a text stands, in the document's own count, at or after a position."""
        text = self.document().toRawText().replace("\u2029", "\n")
        units = text.encode("utf-16-le", "surrogatepass")
        needle = wanted.encode("utf-16-le", "surrogatepass")
        at = units.find(needle, 2 * after)
        while at >= 0 and at % 2:
            at = units.find(needle, at + 1)
        return (at // 2, (at + len(needle)) // 2) if at >= 0 else None


def _units(text: str) -> int:
    """How long a text is in the document's own count, where rare characters take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
