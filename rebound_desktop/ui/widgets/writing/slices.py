"""A long text is dressed in slices while nothing else is due: what is seen first, and nothing moves under the eyes."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

# Milliseconds of work in one turn of the event loop; letters that are dressed before anything is seen.
A_TURN, AT_ONCE = 6, 5_000
# The same of a text that is seen already, and is to look otherwise.
ANEW_AT_ONCE = 1_500
_LINES_SEEN = 24


class Slices(QObject):
    """Calls `dress(block)` once for each line of the editor's text. `done` is called when all are dressed."""

    def __init__(
        self, editor: QTextEdit, dress: Callable[[QTextBlock], None], done: Callable[[], None]
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._dress = dress
        self._done = done
        self._dressed = bytearray()
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._some)

    @property
    def is_under_way(self) -> bool:
        """True while lines are still to be dressed."""
        return self._timer.isActive()

    def begin(self, at_once: int = AT_ONCE) -> None:
        """Dress so many letters at the beginning now, and the rest soon."""
        self._timer.stop()
        document = self._editor.document()
        self._dressed = bytearray(document.blockCount())
        self._next = 0
        letters, block = 0, document.firstBlock()
        change = QTextCursor(document)
        change.beginEditBlock()
        while block.isValid() and letters < at_once:
            letters += block.length()
            self._do(block)
            block = block.next()
        change.endEditBlock()
        if block.isValid():
            self._timer.start()
        else:
            self._done()

    def finish(self) -> None:
        """Dress all the rest now."""
        while self._timer.isActive():
            self._some(0)

    def _some(self, milliseconds: int = A_TURN) -> None:
        begun = QElapsedTimer()
        begun.start()
        bar = self._editor.verticalScrollBar()
        anchor = self._editor.cursorForPosition(QPoint(1, 1))
        before = self._editor.cursorRect(anchor).top()
        is_moved = bar.value() > 0
        seen = anchor.block() if is_moved else None
        # One change for all of the slice: the layout follows each.
        change = QTextCursor(self._editor.document())
        change.beginEditBlock()
        for _ in range(_LINES_SEEN):
            if seen is None or not seen.isValid() or (milliseconds and begun.elapsed() >= milliseconds):
                break
            self._do(seen)
            seen = seen.next()
        block = self._editor.document().findBlockByNumber(self._next)
        while block.isValid() and (milliseconds == 0 or begun.elapsed() < milliseconds):
            self._do(block)
            block = block.next()
            self._next += 1
        change.endEditBlock()
        if is_moved:
            # Lines above became higher: what one reads stays where it is.
            bar.setValue(bar.value() + self._editor.cursorRect(anchor).top() - before)
        if not block.isValid():
            self._timer.stop()
            self._done()

    def _do(self, block: QTextBlock) -> None:
        number = block.blockNumber()
        if number >= len(self._dressed):
            # Written meanwhile, at the end.
            self._dressed.extend(bytes(number + 1 - len(self._dressed)))
        if not self._dressed[number]:
            self._dressed[number] = 1
            self._dress(block)
