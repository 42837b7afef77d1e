"""What the keyboard is at, and the caret of a text, in view: also where a page that scrolls holds a text that does."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QTextEdit, QWidget

# Pixels that are seen beyond it.
AROUND = 16
# Milliseconds until a page is laid out around a text that has grown: only then can it be scrolled so far.
LAID_OUT_AFTER = 60


class CaretInView(QObject):
    """Keeps the caret of a text in view while one writes: Qt scrolls the text for it, and no page around it."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        # The text itself is scrolled first, once the key is done with.
        self._soon, self._laid_out = QTimer(self), QTimer(self)
        for timer, after in ((self._soon, 0), (self._laid_out, LAID_OUT_AFTER)):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(self._follow)
            text.cursorPositionChanged.connect(timer.start)
        text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard comes to it, or it has other room: files come beneath it, the window is made lower."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Resize):
            self._soon.start()
            self._laid_out.start()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        # Nothing moves away from under a button of the mouse that is held down.
        if self._text.hasFocus() and not QApplication.mouseButtons():
            bring_into_view(self._text)


def bring_into_view(widget: QWidget) -> None:
    """Scroll what it stands in until it is seen, or the caret in it."""
    spot = widget.rect()
    if isinstance(widget, QTextEdit):
        widget.ensureCursorVisible()
        spot = widget.cursorRect().translated(widget.viewport().pos())
    inside = widget
    while not inside.isWindow() and (above := inside.parentWidget()) is not None:
        if isinstance(above, QScrollArea) and (page := above.widget()) is not None:
            middle = widget.mapTo(page, spot.center())
            around = min(spot.height() // 2 + AROUND, above.viewport().height() // 2)
            above.ensureVisible(middle.x(), middle.y(), 0, around)
        inside = above
