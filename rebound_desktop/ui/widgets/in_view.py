"""Where the keyboard is, and the caret of a text, stands in view wherever it scrolls; and a form that opens."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QScrollArea,
    QScrollBar,
    QStyle,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

# What is brought into view stands this far from the edge, where there is room.
AROUND = 16

_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.Move)
_SCROLLS = (QScrollArea, QTextEdit)
_WITH_A_CARET = Qt.TextInteractionFlag.TextEditable | Qt.TextInteractionFlag.TextSelectableByKeyboard


def keep_the_keyboard_in_view() -> "KeyboardInView":
    """From now on, for every text and every scrolling page of the program."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app.findChild(KeyboardInView) or KeyboardInView(app)


def show_opened(form: QWidget) -> None:
    """A form has opened: all of it comes into view once it is laid out, or its top and what has the keyboard.

    Of a part of a card it is the whole card, where there is room for that.
    """
    keep_the_keyboard_in_view().show_opened(form)


def show_found(widget: QWidget, place: Callable[[], QRect]) -> None:
    """Something was found in it: it comes into view once it is laid out, and of what is larger than the room the place.

    place: where that is in the widget, asked once it is laid out. Where the keyboard is is not followed until it moves.
    """
    keep_the_keyboard_in_view().show_found(widget, place)


def bring_into_view(widget: QWidget) -> None:
    """Scroll what it stands in until it is seen; of a text its caret, of a list its row.

    What fills the room and goes on beyond it is left: whoever is in it goes about by their own keys.
    """
    if isinstance(widget, QTextEdit):
        widget.ensureCursorVisible()
    _scroll_to(widget, _spot(widget), is_filling_enough=True)


class KeyboardInView(QObject):
    """Follows the focus: what has it is scrolled to, and again when the page around it is laid out otherwise.

    Whoever scrolls away is let go, and so is whoever clicks: what is clicked was seen. Of a text the caret is followed,
    for which Qt scrolls the text, and no page around it: it is followed again as soon as somebody writes.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        # What had the keyboard last, in each window.
        self._last: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()
        self._text: QTextEdit | None = None
        self._followed: QWidget | None = None
        self._opened: QWidget | None = None
        # Where in it something was found; None when a form was opened.
        self._place: Callable[[], QRect] | None = None
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
        self._opened, self._place, self._shown_at = form, None, QRect()
        self._soon.start()

    def show_found(self, widget: QWidget, place: Callable[[], QRect]) -> None:
        """This one and the place in it, once: nothing else is followed until the keyboard moves."""
        self._opened, self._place, self._shown_at = widget, place, QRect()
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size or place, but for what is only scrolled."""
        if event.type() in _LAID_OUT and not (event.type() == QEvent.Type.Move and _is_scrolled(watched)):
            self._soon.start()
        return False

    def _changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        self._heed(now if isinstance(now, QTextEdit) else None)
        is_back = old is None or old.window() is not now.window()
        if is_back and self._last.get(now.window()) is now:
            # Another window was in front meanwhile: all stands as it was left, until somebody writes.
            return
        self._last[now.window()] = now
        if QApplication.mouseButtons():
            self._let_go()
        else:
            self._follow(now)

    def _heed(self, text: QTextEdit | None) -> None:
        """Whose caret is followed."""
        if self._text is not None and isValid(self._text):
            self._text.cursorPositionChanged.disconnect(self._caret_moved)
        self._text = text
        if text is not None:
            text.cursorPositionChanged.connect(self._caret_moved)

    def _caret_moved(self) -> None:
        if self._text is not None:
            self._follow(self._text)

    def _follow(self, widget: QWidget) -> None:
        if widget is not self._followed:
            self._let_go()
            self._followed = widget
            self._watch(widget)
        if self._watched:
            # Of a text, once the key is done with: it is scrolled itself before.
            self._soon.start()

    def _watch(self, widget: QWidget) -> None:
        """All that it lies in, up to the outermost that scrolls; a text scrolls itself."""
        above: QWidget | None = widget
        passed: list[QWidget] = []
        while above is not None:
            passed.append(above)
            if isinstance(above, _SCROLLS):
                above.verticalScrollBar().actionTriggered.connect(self._let_go)
                self._watched += passed
                passed = []
            above = None if above.isWindow() else above.parentWidget()
        for each in self._watched:
            each.installEventFilter(self)

    def _let_go(self) -> None:
        for each in filter(isValid, self._watched):
            each.removeEventFilter(self)
            if isinstance(each, _SCROLLS):
                each.verticalScrollBar().actionTriggered.disconnect(self._let_go)
        self._followed, self._watched = None, []

    def _bring(self) -> None:
        opened, place = self._opened, self._place
        if place is not None:
            # What has the keyboard, and came to it as the page with the place opened, may stand far from it.
            self._let_go()
        followed = self._followed
        if opened is not None and isValid(opened) and opened.isVisible():
            whole = _with_its_card(opened) if place is None else opened
            stands_at = _on_its_page(whole)
            if stands_at == self._shown_at:
                self._opened = self._place = None
            else:
                # Its size may be that of a moment: it is looked at once more when the layout has moved on.
                self._shown_at = stands_at
                _scroll_to(whole, whole.rect(), is_filling_enough=False)
                if place is not None:
                    _scroll_to(whole, place(), is_filling_enough=False)
                self._soon.start()
        else:
            self._opened = self._place = None
        # Nothing moves away from under a button of the mouse that is held down.
        is_held = bool(QApplication.mouseButtons())
        if followed is not None and isValid(followed) and followed.isVisible() and not is_held:
            bring_into_view(followed)


def _with_its_card(part: QWidget) -> QWidget:
    """The card that a part stands in, where there is room for all of it; else the part alone."""
    card, above = part, part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        if above.property("role") == "card":
            card = above
        above = above.parentWidget()
    has_room = isinstance(above, QScrollArea) and card.height() <= above.viewport().height()
    return card if has_room else part


def _on_its_page(widget: QWidget) -> QRect:
    """Where it stands on the page that scrolls, however far that is scrolled; where none does, in what it lies in."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    page = above.widget() if isinstance(above, QScrollArea) else None
    if page is None or not page.isAncestorOf(widget):
        return widget.geometry()
    return QRect(widget.mapTo(page, QPoint()), widget.size())


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
            # On a page that begins at the right, so does what its bar counts.
            aside = QStyle.visualRect(above.layoutDirection(), page.rect(), place)
            _scroll(above.horizontalScrollBar(), room.width(), aside.left(), aside.width())
        above = above.parentWidget()


def _scroll(bar: QScrollBar, room: int, begins: int, takes: int) -> None:
    """No further than needed; of what is larger than the room the beginning is seen.

    Back to the page's beginning where both have room: a heading above is not cut.
    """
    if takes > room:
        bar.setValue(begins)
    elif begins < bar.value():
        bar.setValue(begins if begins + takes > room else bar.minimum())
    elif begins + takes > bar.value() + room:
        bar.setValue(begins + takes - room)
