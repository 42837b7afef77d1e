"""A toast: what happened, with Undo, for at least ten seconds; it waits under the pointer and under the focus."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words

SHOWN_FOR = 10_000
# Milliseconds until what the verb changed on the page is laid out, and a better place may be looked for.
SETTLED_AFTER = 60
EDGE, WIDEST = 16, 640
SIDES, GAP, ABOVE = 20, 24, 8
# Where the caret stands counts more than any control, and a control more than words; this many lines around the caret
# are to be seen.
CARET, CONTROL, WORDS, CARET_LINES = 400, 20, 4, 3

_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.Move)
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox)


class Toast(QFrame):
    """One message at a time, afloat over `over`: nothing moves for it, and where it can it covers no control.

    A click beside its button lets it go.
    """

    def __init__(self, theme: Theme, over: QWidget, within: QWidget) -> None:
        """over: what it keeps to, a child of `within`."""
        super().__init__(within)
        self._theme = theme
        self._within = within
        self._over = over
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
        self._timer = _single_shot(self, SHOWN_FOR, self.hide)
        self._settle = _single_shot(self, SETTLED_AFTER, self._place)
        self._button.installEventFilter(self)
        over.installEventFilter(self)
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
        self._timer.start()
        self._settle.start()
        announce(self, f"{text}. {action}" if action else text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while the button has the focus; keep to the place as the window changes its size."""
        if watched is self._button and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self._button and event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        elif watched is self._over and event.type() in _LAID_OUT and not self.isHidden():
            self._fit()
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait under the pointer."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew."""
        self._timer.start()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It was read: what lies beneath is wanted."""
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
        """The first place near the edges that covers nothing, else the one that covers least: words before controls."""
        places = list(self._places(self.size()))
        taken = list(self._taken())
        costs = [sum(cost for area, cost in taken if area.intersects(place)) for place in places]
        self.move(places[costs.index(min(costs))].topLeft())

    def _places(self, size: QSize) -> Iterator[QRect]:
        room = self._over.geometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        middle = room.center().x() - size.width() // 2
        left, right = room.left(), room.right() - size.width() + 1
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        low, high = room.bottom() - size.height() + 1, room.top()
        # Above the controls that stand along the lower edge.
        raised = low - size.height() - EDGE
        for x, y in (
            (middle, low),
            (right, low),
            (left, low),
            (middle, raised),
            (right, raised),
            (left, raised),
            (middle, high),
            (right, high),
            (left, high),
        ):
            yield QRect(QPoint(x, y), size)

    def _taken(self) -> Iterator[tuple[QRect, int]]:
        """What is better not covered, in the coordinates of the parent, and how much it counts."""
        for widget in self._over.findChildren(QWidget):
            if isinstance(widget, _CONTROLS) and widget.isVisible():
                yield QRect(widget.mapTo(self._within, QPoint()), widget.size()), CONTROL
            elif isinstance(widget, QAbstractItemView) and widget.isVisible():
                yield QRect(widget.mapTo(self._within, QPoint()), widget.size()), 2 * WORDS
            elif isinstance(widget, QLabel | QTextEdit) and (read := _read(widget)).isValid():
                yield read.translated(widget.mapTo(self._within, QPoint())), WORDS
        focus = QApplication.focusWidget()
        if isinstance(focus, QTextEdit) and self._over.isAncestorOf(focus):
            caret = focus.cursorRect()
            around = CARET_LINES * caret.height()
            caret.adjust(-around, -around, around, around)
            yield caret.translated(focus.viewport().mapTo(self._within, QPoint())), CARET

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


def _read(widget: QLabel | QTextEdit) -> QRect:
    """Where words of it are seen, in its own coordinates; an invalid one for nowhere."""
    seen = widget.visibleRegion().boundingRect() if widget.isVisible() else QRect()
    if isinstance(widget, QLabel):
        return seen if widget.text() else QRect()
    written = round(widget.document().size().height()) - widget.verticalScrollBar().value()
    return QRect(0, 0, widget.width(), min(written, widget.height())) if widget.isVisible() else QRect()


def _single_shot(parent: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer
