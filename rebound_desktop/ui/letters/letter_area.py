"""The text of a letter: as high as it is long, so that the whole sheet scrolls as one."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea

_LEAST_LINES = 8


class LetterArea(WritingArea):
    """Grows with its text. `caret_moved` gives the caret's place, for whoever scrolls; `left` is Esc.

    A click into a place that waits for words chooses all of it, so that what is typed takes its place; the next click
    there puts the caret.
    """

    caret_moved = Signal(QRect)
    left = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, letter=True)
        # Set by whoever shows a letter: the places in it that wait for words.
        self.places: Callable[[], Iterable[str]] = tuple
        self._pressed_at: QPoint | None = None
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

    def put_each(self, changes: Iterable[tuple[int, int, str]]) -> None:
        """Put other words from one place of the text to another, as one step of undo; `changes` are in order."""
        text = self.text()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        # From the last one, so that the places of the others stay.
        for start, end, new in reversed(tuple(changes)):
            cursor.setPosition(_units(text[:start]))
            cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new)
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

    def choose_place(self, place: str) -> None:
        """All of a place that waits for words, so that what is typed takes its place."""
        if (found := self._found(place, 0)) is not None:
            self._choose(*found)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where a click begins; none that goes on with what was chosen before it."""
        before = self.textCursor()
        super().mousePressEvent(event)
        is_plain = (
            event.button() is Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and not self.isReadOnly()
        )
        place = self._place_around(self.cursorForPosition(event.position().toPoint()).position())
        is_in_it = place is not None and (
            place == (before.selectionStart(), before.selectionEnd())
            or place[0] < before.position() < place[1]
        )
        self._pressed_at = event.position().toPoint() if is_plain and place and not is_in_it else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click into a place that waits for words chooses it."""
        super().mouseReleaseEvent(event)
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None or self.textCursor().hasSelection():
            return
        moved = (event.position().toPoint() - pressed_at).manhattanLength()
        place = self._place_around(self.textCursor().position())
        if place is not None and moved < QApplication.startDragDistance():
            self._choose(*place)

    def _place_around(self, position: int) -> tuple[int, int] | None:
        """The place that waits for words around a position of the document."""
        for place in self.places():
            found = self._found(place, 0)
            while found is not None and found[1] <= position:
                found = self._found(place, found[1])
            if found is not None and found[0] < position:
                return found
        return None

    def _choose(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

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
