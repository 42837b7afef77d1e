"""A toast: what happened, with Undo, for at least ten seconds; it waits under the pointer and under the focus."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QEnterEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextEdit,
    QWidget,
)

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Paper, TextRole, Words
from rebound_desktop.ui.widgets.in_view import bring_into_view
from rebound_desktop.ui.widgets.keyboard import on_escape

SHOWN_FOR = 10_000
# Milliseconds until what the verb changed on the page is laid out; after that, how often it looks what came beneath it.
SETTLED_AFTER, LOOKS_AGAIN_AFTER = 60, 500
EDGE, WIDEST = 16, 640
SIDES, GAP, ABOVE = 20, 24, 8
# This many lines around the caret are to be seen.
CARET_LINES = 3

_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.Move)


class Toast(QFrame):
    """One message at a time, along the lower edge: afloat where nothing is covered; elsewhere the page gives it room.

    A click beside its button lets it go, and so does Esc on it.
    """

    def __init__(self, theme: Theme, over: QWidget, within: QWidget) -> None:
        """over: what it keeps to, a child of `within`; the margin of its layout is the room that is given."""
        super().__init__(within)
        self._theme = theme
        self._within = within
        self._over = over
        self._has_room = False
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Message"))
        self._words = Words(theme, "", TextRole.BODY)
        self._button = Button(theme, "", ButtonRole.PLAIN)
        self._action: Callable[[], object] | None = None
        self._button.clicked.connect(self._act)
        box = QHBoxLayout(self)
        box.setContentsMargins(SIDES, ABOVE, SIDES, ABOVE)
        box.setSpacing(GAP)
        box.addWidget(self._words)
        box.addWidget(self._button)
        self._timer = _single_shot(self, SHOWN_FOR, self._go)
        self._look = _single_shot(self, SETTLED_AFTER, self._look_beneath)
        self._button.installEventFilter(self)
        over.installEventFilter(self)
        on_escape(self, self.hide)
        self.hide()

    def say(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Show `text`; with an action's name and what it does, a button too."""
        self._action = on_action
        self._words.setText(text)
        self.setAccessibleDescription(text)
        self._button.setText(action)
        self._button.setVisible(on_action is not None)
        self._fit()
        self._place()
        self.show()
        self.raise_()
        self._count_anew()
        # What the verb changes on the page is laid out by then.
        self._look.start(SETTLED_AFTER)
        announce(self, f"{text}. {action}" if action else text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while the button has the focus; keep to the place as the window changes its size."""
        if watched is self._button and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self._button and event.type() == QEvent.Type.FocusOut:
            self._count_anew()
        elif watched is self._over and event.type() in _LAID_OUT and not self.isHidden():
            self._fit()
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait under the pointer."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew, unless the focus is in it."""
        self._count_anew()
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The page has its room again."""
        super().hideEvent(event)
        if self.isHidden():
            self._look.stop()
            self._give_room(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It was read: what lies beneath is wanted."""
        self.hide()

    def _count_anew(self) -> None:
        """Under the pointer and under the focus it waits, whichever of the two goes first."""
        if not self.underMouse() and not self._button.hasFocus():
            self._timer.start()

    def _go(self) -> None:
        """Its time is over; but nothing moves away from under a button of the mouse that is held down."""
        if QApplication.mouseButtons():
            self._timer.start()
        else:
            self.hide()

    def _fit(self) -> None:
        """As wide as its words, up to a width that is read well; longer ones take more lines."""
        room = min(self._theme.px(WIDEST), self._over.width() - 2 * EDGE) - 2 * SIDES - 2
        if self._action is not None:
            room -= GAP + self._button.sizeHint().width()
        whole = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2
        self._words.setFixedWidth(max(min(whole, room), 1))
        self._words.setFixedHeight(max(self._words.heightForWidth(self._words.width()), 0))
        self.adjustSize()

    def _place(self) -> None:
        """Where nothing is covered, or where the page gave room; at first perhaps over what is still being laid out."""
        if self._has_room:
            self._give_room(self.height() + EDGE + ABOVE)
        self._stand_free_of(list(self._taken()))

    def _stand_free_of(self, taken: Sequence[QRect]) -> None:
        place = self._free_place(taken) or next(self._places(self.size()))
        self.move(place.topLeft())

    def _look_beneath(self) -> None:
        """Something may have come beneath it, by a verb, another room or scrolling: go elsewhere, or have room."""
        if self._has_room:
            return
        # What is about to be pressed stays where it is, and what is being pressed too.
        if not self.underMouse() and not QApplication.mouseButtons():
            taken = list(self._taken())
            if any(area.intersects(self.geometry()) for area in taken):
                if self._free_place(taken) is None:
                    self._has_room = True
                    self._place()
                else:
                    self._stand_free_of(taken)
        self._look.start(LOOKS_AGAIN_AFTER)

    def _give_room(self, height: int) -> None:
        """Make the page lower, with the keyboard's place in view where it was; 0 gives the room back."""
        self._has_room = height > 0
        layout = self._over.layout()
        if layout is None or layout.contentsMargins().bottom() == height:
            return
        focus = QApplication.focusWidget()
        was_seen = focus is not None and self._over.isAncestorOf(focus) and not self._seen(focus).isEmpty()
        layout.setContentsMargins(0, 0, 0, height)
        layout.activate()
        if focus is not None and was_seen:
            bring_into_view(focus)

    def _places(self, size: QSize) -> Iterator[QRect]:
        """Those along the lower edge; then above the controls that may stand there."""
        room = self._over.geometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        middle = room.center().x() - size.width() // 2
        left, right = room.left(), room.right() - size.width() + 1
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        low = room.bottom() - size.height() + 1
        for y in (low, low - size.height() - EDGE):
            for x in (middle, right, left):
                yield QRect(QPoint(x, y), size)

    def _free_place(self, taken: Sequence[QRect]) -> QRect | None:
        places = self._places(self.size())
        return next((each for each in places if not any(area.intersects(each) for area in taken)), None)

    def _taken(self) -> Iterator[QRect]:
        """What is not to be covered, in the coordinates of the parent.

        The pointer, controls, words, cards, the edges of papers, the caret.
        """
        yield QRect(self._within.mapFromGlobal(QCursor.pos()), QSize(1, 1))
        for widget in _shown_in(self._over):
            if _is_needed(widget):
                yield self._seen(widget)
            elif isinstance(widget, Paper):
                yield from _edges(self._seen(widget))
            elif isinstance(widget, Card):
                # In it, beside its last button perhaps, a message looks like a part of it.
                yield self._seen(widget)
        focus = QApplication.focusWidget()
        if isinstance(focus, QTextEdit) and self._over.isAncestorOf(focus):
            caret = focus.cursorRect()
            around = CARET_LINES * caret.height()
            caret.adjust(-around, -around, around, around)
            yield (caret & focus.viewport().rect()).translated(focus.viewport().mapTo(self._within, QPoint()))

    def _seen(self, widget: QWidget) -> QRect:
        """The part of it that has something on it and is scrolled into view, in the coordinates of the parent."""
        area = widget.rect()
        if isinstance(widget, QTextEdit):
            written = round(widget.document().size().height()) - widget.verticalScrollBar().value()
            area.setHeight(min(written, area.height()))
        here, above = widget, widget.parentWidget()
        while above is not None and here is not self._within:
            area = area.translated(here.pos()) & above.rect()
            here, above = above, above.parentWidget()
        return area

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


def _shown_in(over: QWidget) -> Iterator[QWidget]:
    """All that is shown in it; what lies in a page that is not in front is not even asked."""
    for child in over.children():
        if isinstance(child, QWidget) and child.isVisible():
            yield child
            yield from _shown_in(child)


def _is_needed(widget: QWidget) -> bool:
    """Whether there is something to press, to choose from, or to read."""
    if isinstance(widget, QLabel):
        return bool(widget.text())
    if isinstance(widget, QAbstractButton | QAbstractItemView | QTextEdit):
        return True
    # Whatever else the keyboard comes to, drawn or typed in; what only holds others is told by them.
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(
        widget, QAbstractScrollArea
    )


def _edges(area: QRect) -> Iterator[QRect]:
    """The lines around a paper: a message on it or beside it is one thing, across its edge it looks torn off."""
    if not area.isEmpty():
        across, down = QSize(area.width(), 1), QSize(1, area.height())
        yield QRect(area.topLeft(), across)
        yield QRect(area.bottomLeft(), across)
        yield QRect(area.topLeft(), down)
        yield QRect(area.topRight(), down)


def _single_shot(parent: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer
