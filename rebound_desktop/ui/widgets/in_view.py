"""Where the keyboard is, and the caret of a text, stands in view wherever it scrolls; and a form that opens."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QScrollBar, QTextEdit, QWidget
from shiboken6 import isValid

# What is brought into view stands this far from the edge, where there is room.
AROUND = 16
# Milliseconds until a page is laid out around a text that has grown: only then can it be scrolled so far.
LAID_OUT_AFTER = 60

_BACK_AGAIN = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.Move)
_WITH_A_CARET = Qt.TextInteractionFlag.TextEditable | Qt.TextInteractionFlag.TextSelectableByKeyboard


def keep_the_keyboard_in_view() -> "KeyboardInView":
    """From now on, for every scrolling page of the program."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app.findChild(KeyboardInView) or KeyboardInView(app)


def show_opened(form: QWidget) -> None:
    """A form has opened: all of it comes into view once it is laid out, or its top and what has the keyboard."""
    keep_the_keyboard_in_view().show_opened(form)


def bring_into_view(widget: QWidget) -> None:
    """Scroll what it stands in until it is seen; of a text its caret, of a list its row.

    What fills the room and goes on beyond it is left: whoever is in it goes about by their own keys.
    """
    if isinstance(widget, QTextEdit):
        widget.ensureCursorVisible()
    _scroll_to(widget, _spot(widget), is_filling_enough=True)


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
        # Whoever only comes back to the window, or from a menu, finds it where they had scrolled to.
        comes = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() not in _BACK_AGAIN
        if comes or event.type() == QEvent.Type.Resize:
            self._soon.start()
            self._laid_out.start()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        # Nothing moves away from under a button of the mouse that is held down.
        if self._text.hasFocus() and not QApplication.mouseButtons():
            bring_into_view(self._text)


class KeyboardInView(QObject):
    """Follows the focus: what has it is scrolled to, and again when the page around it is laid out otherwise.

    Whoever scrolls away is let go, and so is whoever clicks: what is clicked was seen.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._last: QWidget | None = None
        self._followed: QWidget | None = None
        self._opened: QWidget | None = None
        self._shown_at = QRect()
        self._watched: list[QWidget] = []
        # What is shown and comes to the keyboard at once has its place a moment later.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring)
        app.focusChanged.connect(self._changed)

    def show_opened(self, form: QWidget) -> None:
        """This one whole, once: from then on only what has the keyboard is followed."""
        self._opened, self._shown_at = form, QRect()
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size or place, but for what is only scrolled."""
        if event.type() in _LAID_OUT and not (event.type() == QEvent.Type.Move and _is_scrolled(watched)):
            self._soon.start()
        return False

    def _changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or (old is None and now is self._last):
            # Another window is in front meanwhile: all stands as it is left.
            return
        self._let_go()
        self._last = now
        if QApplication.mouseButtons():
            return
        self._followed = now
        self._watch(now)
        if self._watched:
            self._soon.start()

    def _watch(self, widget: QWidget) -> None:
        """All that it lies in, up to the outermost that scrolls."""
        above: QWidget | None = widget
        passed: list[QWidget] = []
        while above is not None:
            passed.append(above)
            if isinstance(above, QScrollArea):
                above.verticalScrollBar().actionTriggered.connect(self._let_go)
                self._watched += passed
                passed = []
            above = None if above.isWindow() else above.parentWidget()
        for each in self._watched:
            each.installEventFilter(self)

    def _let_go(self) -> None:
        for each in filter(isValid, self._watched):
            each.removeEventFilter(self)
            if isinstance(each, QScrollArea):
                each.verticalScrollBar().actionTriggered.disconnect(self._let_go)
        self._followed, self._watched = None, []

    def _bring(self) -> None:
        opened, followed = self._opened, self._followed
        if opened is not None:
            if not isValid(opened) or not opened.isVisible() or opened.geometry() == self._shown_at:
                self._opened = None
            else:
                # Its size may be that of a moment: it is looked at once more when the layout has moved on.
                self._shown_at = opened.geometry()
                _scroll_to(opened, opened.rect(), is_filling_enough=False)
                self._soon.start()
        if followed is not None and isValid(followed) and followed.isVisible():
            bring_into_view(followed)


def _is_scrolled(watched: QObject) -> bool:
    """Whether it is what a scrolling page moves up and down."""
    viewport = watched.parent()
    area = viewport.parent() if viewport is not None else None
    return isinstance(area, QScrollArea) and area.widget() is watched


def _spot(widget: QWidget) -> QRect:
    """What of it is to be seen, in its own coordinates."""
    if isinstance(widget, QTextEdit) and widget.textInteractionFlags() & _WITH_A_CARET:
        return widget.cursorRect().translated(widget.viewport().pos())
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex()).translated(widget.viewport().pos())
    return widget.rect()


def _scroll_to(widget: QWidget, spot: QRect, *, is_filling_enough: bool) -> None:
    above = widget.parentWidget()
    while above is not None:
        page = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and page is not None and page.isAncestorOf(widget):
            room, bar = above.viewport().size(), above.verticalScrollBar()
            place = QRect(widget.mapTo(page, spot.topLeft()), spot.size())
            fills = place.top() <= bar.value() and place.bottom() >= bar.value() + room.height() - 1
            if not (fills and is_filling_enough):
                around = max(min(AROUND, (room.height() - place.height()) // 2), 0)
                _scroll(bar, room.height(), place.top() - around, place.height() + 2 * around)
            _scroll(above.horizontalScrollBar(), room.width(), place.left(), place.width())
        above = above.parentWidget()


def _scroll(bar: QScrollBar, room: int, begins: int, takes: int) -> None:
    """No further than needed; of what is larger than the room the beginning is seen."""
    if begins < bar.value() or takes > room:
        bar.setValue(begins)
    elif begins + takes > bar.value() + room:
        bar.setValue(begins + takes - room)
