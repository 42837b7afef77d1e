"""A long text to read is set in slices while nothing else is due: what is seen first at once."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.paper.dots import take_dots_from_qt
from rebound_desktop.paper.spaces import kept_spaces

# Milliseconds of work in one turn of the event loop; letters that are set before anything is seen, and in one go.
A_TURN, AT_ONCE, IN_ONE_GO = 6, 6_000, 1_500
# What Qt sets in a frame or a list of its own, quoted or not: it comes with the paragraph before it.
_JOINED = re.compile(r"\s*(?:<blockquote>\s*)*<(?:ul|ol|table)")


class ReadingSlices(QObject):
    """Sets HTML in an editor's document by its default font and style sheet."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._rest: list[str] = []
        # Where it is to be scrolled to, and where it was scrolled to so far.
        self._place = self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._some)

    @property
    def is_under_way(self) -> bool:
        """True while parts are still to come."""
        return self._timer.isActive()

    def begin(self, parts: Sequence[str], place: int) -> None:
        """Another text, as `ReadingPage.show_parts` has it."""
        self._timer.stop()
        self._place, self._at = place, 0
        first, *rest = _goes(parts)
        # The last comes first: it is taken from the end.
        self._rest = rest[::-1]
        self._editor.setHtml(kept_spaces(first))
        take_dots_from_qt(self._editor.document())
        self._scroll()
        if self._rest:
            self._timer.start()

    def _some(self) -> None:
        begun = QElapsedTimer()
        begun.start()
        while self._rest and begun.elapsed() < A_TURN:
            _append(self._editor.document(), self._rest.pop())
        if not self._rest:
            self._timer.stop()
        self._scroll()

    def _scroll(self) -> None:
        """To the place that was asked for, as soon as there is so much; unless the person has scrolled meanwhile."""
        bar = self._editor.verticalScrollBar()
        if self._at < self._place and bar.value() == self._at:
            bar.setValue(self._place)
            self._at = bar.value()


def _goes(parts: Sequence[str]) -> list[str]:
    """Parts put together to what is set in one go; the first is what is seen first."""
    goes: list[list[str]] = [[]]
    letters, room = 0, AT_ONCE
    for part in parts:
        if letters >= room and not _JOINED.match(part):
            goes.append([])
            letters, room = 0, IN_ONE_GO
        goes[-1].append(part)
        letters += len(part)
    # A line's end at the end would become a space.
    return ["".join(go).rstrip() for go in goes]


def _append(document: QTextDocument, html: str) -> None:
    """Set HTML beneath all that stands there. Its first paragraph would take the looks of the last one."""
    made = QTextDocument()
    made.setDefaultFont(document.defaultFont())
    made.setDefaultStyleSheet(document.defaultStyleSheet())
    made.setHtml(kept_spaces(html))
    take_dots_from_qt(made)
    first = made.firstBlock()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(first.blockFormat(), first.charFormat())
    cursor.insertFragment(QTextDocumentFragment(made))
    cursor.endEditBlock()
