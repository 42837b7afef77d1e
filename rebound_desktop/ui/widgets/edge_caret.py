"""The caret at the right edge of a text without margins, where Qt paints it just beyond what is seen."""

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QTextEdit


class EdgeCaret(QObject):
    """Paints it within the edge instead: on an empty page that is read from the right, it is all there is to see.

    Whoever paints the area calls `paint` after the text. Qt's own caret, wherever that is seen, stays Qt's.
    """

    def __init__(self, area: QTextEdit) -> None:
        super().__init__(area)
        self._area = area
        self._is_lit = True
        # Qt tells nobody when its own goes on and off.
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._turn)
        area.cursorPositionChanged.connect(self._blink.stop)

    def paint(self) -> None:
        """Paint it where it is needed; it blinks as the desktop has it, lit first wherever it comes to."""
        place = self._place()
        if place is None:
            self._blink.stop()
            return
        lit_for = QGuiApplication.styleHints().cursorFlashTime() // 2
        if not lit_for:
            self._blink.stop()
        if not self._blink.isActive():
            self._is_lit = True
            if lit_for:
                self._blink.start(lit_for)
        if self._is_lit:
            painter = QPainter(self._area.viewport())
            painter.fillRect(place, self._area.palette().color(QPalette.ColorRole.Text))
            painter.end()

    def _turn(self) -> None:
        self._is_lit = not self._is_lit
        place = self._place()
        if place is None:
            self._blink.stop()
        else:
            self._area.viewport().update(place)

    def _place(self) -> QRect | None:
        """Where it goes; None where Qt's own is seen, or none is to be."""
        caret, edge = self._area.cursorRect(), self._area.viewport().rect().right()
        is_beyond = self._area.hasFocus() and not self._area.isReadOnly() and caret.right() > edge
        return caret.translated(edge - caret.right(), 0) if is_beyond else None
