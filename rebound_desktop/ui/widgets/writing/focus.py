"""Focus: the line one writes on stays in the middle, and the other paragraphs step back."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing.area import WritingArea

# How much of the paper, of 255, lies over what is dimmed: its words stay as readable as words must be.
VEIL = 86


class WritingFocus(QObject):
    """Switched on and off as a whole. Nothing is changed in the text: the veil is painted over it."""

    def __init__(self, theme: Theme, area: WritingArea) -> None:
        super().__init__(area)
        self._theme = theme
        self._area = area
        self.is_on = False
        self._is_giving = False
        self._has_room = False
        area.verticalScrollBar().rangeChanged.connect(lambda *_: self._give_room())

    def set_on(self, on: bool) -> None:
        """Focus, or no more."""
        if on is self.is_on:
            return
        self.is_on = on
        if on:
            self._area.viewport().installEventFilter(self)
            self._area.cursorPositionChanged.connect(self._follow)
        else:
            self._area.viewport().removeEventFilter(self)
            self._area.cursorPositionChanged.disconnect(self._follow)
        self._give_room()
        self._follow()
        self._area.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the text is painted, the veil."""
        if event.type() is QEvent.Type.Resize:
            # What stood around the text steps aside a moment after, and the middle is elsewhere then.
            soon(self, self._follow)
        if event.type() is not QEvent.Type.Paint:
            return False
        # The viewport's paint event is the area's to handle: let it, then paint over it.
        self._area.viewport().removeEventFilter(self)
        self._area.viewportEvent(event)
        self._area.viewport().installEventFilter(self)
        self._paint_veil()
        return True

    def _paint_veil(self) -> None:
        area = self._area
        block = area.textCursor().block()
        shape = area.document().documentLayout().blockBoundingRect(block)
        top = shape.top() - area.verticalScrollBar().value()
        room = area.viewport().rect()
        veil = QColor(self._theme.colour("bg"))
        veil.setAlpha(VEIL)
        painter = QPainter(area.viewport())
        painter.fillRect(QRectF(0, 0, room.width(), max(top, 0.0)), veil)
        bottom = max(top + shape.height(), 0.0)
        painter.fillRect(QRectF(0, bottom, room.width(), max(room.height() - bottom, 0.0)), veil)
        painter.end()

    def _give_room(self) -> None:
        """Half a page more to scroll at either end, so that the first line and the last can stand in the middle too.

        The text stays as it is: it is scrolled to a place above its beginning.
        """
        bar, area = self._area.verticalScrollBar(), self._area
        if self._is_giving or not (self.is_on or self._has_room):
            return
        self._is_giving = True
        # What fits on the page has no scroll bar here either, though it can be scrolled.
        whole = round(area.document().size().height()) - area.viewport().height()
        bars = Qt.ScrollBarPolicy
        is_quiet = self.is_on and whole <= 0
        area.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if is_quiet else bars.ScrollBarAsNeeded)
        room = area.viewport().height() // 2 if self.is_on else 0
        bar.setRange(-room, max(whole + room, 0))
        self._has_room = self.is_on
        self._is_giving = False

    def _follow(self) -> None:
        """The caret's line in the middle."""
        if not self.is_on:
            return
        bar = self._area.verticalScrollBar()
        middle = self._area.cursorRect().center().y() - self._area.viewport().height() // 2
        bar.setValue(bar.value() + middle)
        self._area.viewport().update()
