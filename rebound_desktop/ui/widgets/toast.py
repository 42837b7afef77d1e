"""A toast: what happened, with Undo, for at least ten seconds in its room; it waits under the pointer and the focus."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QEnterEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.keyboard import on_escape

SHOWN_FOR = 10_000
# What is a sentence already has its own.
_FULL_STOPS = (".", "!", "?", "…", "。", "？", "！", "؟")
# Milliseconds in which a message is read, where somebody goes on to another room meanwhile.
READ_IN = 4_000
# Milliseconds until what the verb changed on the page is laid out; after that, how often it looks what came beneath it.
SETTLED_AFTER, LOOKS_AGAIN_AFTER = 60, 500
# Some pages are laid out in several turns, and scroll to what has the keyboard after that: so many looks, one
# right after the other.
LOOKS_UNTIL_SETTLED = 4
EDGE, WIDEST = 16, 640
SIDES, GAP, AROUND = 20, 24, 8
# This many lines around the caret are to be seen.
CARET_LINES = 3

# What it costs to cover each of these; to rise by this many pixels costs one.
_AT_HAND, _NEEDED, _LEADS, _A_STEP = 100_000, 1_000, 100, 2
# Pixels between it and what it leaves free beneath it, and above it.
APART, BENEATH = 8, 2
_TITLES = frozenset(role.value for role in (TextRole.HEADING, TextRole.SECTION, TextRole.STRONG))
_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.Move)


class Stay(Enum):
    """What becomes of a message when somebody goes to another room."""

    # What was done: there is Ctrl+Z for it, and the message goes at once.
    WITH_THE_ROOM = auto()
    # It goes once it can be read.
    UNTIL_READ = auto()
    # It has all of its time: an error, or something to press that is nowhere else.
    ITS_TIME = auto()


class Toast(QFrame):
    """One message at a time, in the middle of the lower edge. It floats: nothing on the page moves for it.

    A click beside its button lets it go, and so does Esc on it.
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
        box.setContentsMargins(SIDES, AROUND, SIDES, AROUND)
        box.setSpacing(GAP)
        box.addWidget(self._words)
        box.addWidget(self._button)
        self._timer = _single_shot(self, SHOWN_FOR, self._go)
        self._read = _single_shot(self, READ_IN, self._was_read)
        self._unsettled = 0
        self._stay = Stay.ITS_TIME
        self._since = QElapsedTimer()
        # Runs in the turn in which it was said: whatever is said with a move is about that.
        self._is_new = _single_shot(self, 0, lambda: None)
        self._look = _single_shot(self, SETTLED_AFTER, self._look_beneath)
        self._button.installEventFilter(self)
        over.installEventFilter(self)
        on_escape(self, self.hide)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._look_soon)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        stay: Stay = Stay.ITS_TIME,
    ) -> None:
        """Show `text`; with an action's name and what it does, a button too."""
        self._action = on_action
        self._stay = stay
        self._read.stop()
        self._since.start()
        self._is_new.start()
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
        self._unsettled = LOOKS_UNTIL_SETTLED
        self._look.start(SETTLED_AFTER)
        ends = text.endswith(_FULL_STOPS)
        announce(self, words.sentences(text if ends or not action else f"{text}.", action))

    def leave_room(self) -> None:
        """Somebody goes to another room: what was said of this one is in nobody's way there."""
        if self.isHidden() or self._is_new.isActive() or self._stay is Stay.ITS_TIME:
            return
        left = READ_IN - self._since.elapsed() if self._stay is Stay.UNTIL_READ else 0
        if left > 0:
            self._read.start(left)
        else:
            self.hide()

    def goes_with_room(self) -> None:
        """What it says and does is at hand without it."""
        self._stay = Stay.WITH_THE_ROOM

    def says(self, text: str) -> bool:
        """Whether this is what stands there."""
        return not self.isHidden() and self.accessibleDescription() == text

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
        """It looks about it no more."""
        super().hideEvent(event)
        if self.isHidden():
            self._look.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It was read: what lies beneath is wanted."""
        self.hide()

    def _count_anew(self) -> None:
        """Under the pointer and under the focus it waits, whichever of the two goes first."""
        if not self.underMouse() and not self._button.hasFocus():
            self._timer.start()

    def _was_read(self) -> None:
        """In another room, unless it is just what one is at."""
        if not self.underMouse() and not self._button.hasFocus():
            self._go()

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
        """In the middle of the lower edge; above what must be seen there, with lines around the caret if it can be."""
        room = self._over.geometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        lowest = QRect(QPoint(0, 0), self.size())
        lowest.moveCenter(room.center())
        lowest.moveBottom(room.bottom())
        # Wherever it may come to stand.
        shown = [*self._shown_at(QRect(lowest.left(), 0, lowest.width(), self._within.height()))]
        in_the_way = (
            (self._at_hand(0), _AT_HAND),
            (self._at_hand(CARET_LINES), _NEEDED),
            ([seen for each, seen, goes_higher in shown if not goes_higher and _is_needed(each)], _NEEDED),
            ([seen for each, seen, _ in shown if _leads(each)], _LEADS),
        )
        weighed = [
            (area.top() - APART, area.bottom() + BENEATH, weight)
            for areas, weight in in_the_way
            for area in areas
            if not area.isEmpty() and area.left() <= lowest.right() and area.right() >= lowest.left()
        ]
        lowest.moveBottom(_best_bottom(lowest, room.top(), weighed, self._theme.px(_A_STEP)))
        self.move(lowest.topLeft())

    def _look_beneath(self) -> None:
        """The page is laid out now; later the keyboard may come beneath it: it goes from there, and the page stays."""
        # What is about to be pressed stays where it is, and what is being pressed too.
        may_move = not self.underMouse() and not QApplication.mouseButtons()
        if may_move and (self._unsettled or self._covers_what_is_needed()):
            self._place()
        self._unsettled = max(self._unsettled - 1, 0)
        self._look.start(SETTLED_AFTER if self._unsettled else LOOKS_AGAIN_AFTER)

    def _look_soon(self) -> None:
        """The keyboard is elsewhere: nobody is to wait half a second to see where."""
        if self._look.isActive() and self._look.remainingTime() > SETTLED_AFTER:
            self._look.start(SETTLED_AFTER)

    def _covers_what_is_needed(self) -> bool:
        """What the person is at, or what no scrolling would bring higher."""
        here = self.geometry()
        if any(area.intersects(here) for area in self._at_hand(CARET_LINES)):
            return True
        return any(not goes_higher and _is_needed(each) for each, _, goes_higher in self._shown_at(here))

    def _shown_at(self, place: QRect) -> Iterator[tuple[QWidget, QRect, bool]]:
        """All that is seen there, in the coordinates of the parent."""
        corner = self._over.mapTo(self._within, QPoint())
        return _shown_in(self._over, corner, self._seen(self._over), place)

    def _at_hand(self, lines: int) -> Sequence[QRect]:
        """The pointer, and where the keyboard is."""
        areas = [QRect(self._within.mapFromGlobal(QCursor.pos()), QSize(1, 1))]
        focus = QApplication.focusWidget()
        if focus is not None and self._over.isAncestorOf(focus):
            areas.append(self._keyboard_in(focus, lines))
        return areas

    def _keyboard_in(self, focus: QWidget, lines: int) -> QRect:
        """Of a text the caret and so many lines above and beneath it, of a list the row one is on."""
        if isinstance(focus, QTextEdit):
            around = lines * focus.cursorRect().height()
            spot = focus.cursorRect().adjusted(-around, -around, around, around)
        elif isinstance(focus, QAbstractItemView):
            spot = focus.visualRect(focus.currentIndex())
        else:
            return self._seen(focus)
        viewport = focus.viewport()
        return (spot & viewport.rect()).translated(viewport.mapTo(self._within, QPoint()))

    def _seen(self, widget: QWidget) -> QRect:
        """The part of it that is scrolled into view, in the coordinates of the parent."""
        area = widget.rect()
        here, above = widget, widget.parentWidget()
        while above is not None and here is not self._within:
            area = area.translated(here.pos()) & above.rect()
            here, above = above, above.parentWidget()
        return area

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


def _best_bottom(lowest: QRect, highest: int, weighed: Sequence[tuple[int, int, int]], a_step: int) -> int:
    """Where its lower edge covers least: what the person is at, what cannot be scrolled, then fields and titles.

    As low as that can be: whatever it rises is weighed too. In a low window little is left free.
    """

    def cost(bottom: int) -> float:
        top = bottom - lowest.height() + 1
        covered = sum(weight for first, last, weight in weighed if first <= bottom and last >= top)
        return covered + (lowest.bottom() - bottom) / a_step

    # The best place is the lowest one, or one right above or beneath something.
    least = highest + lowest.height() - 1
    edges = {edge for first, last, _ in weighed for edge in (first - 1, last + lowest.height())}
    places = [lowest.bottom(), *(edge for edge in edges if least <= edge < lowest.bottom())]
    return min(places, key=cost)


def _shown_in(
    over: QWidget, corner: QPoint, seen: QRect, place: QRect, goes_higher: bool = False
) -> Iterator[tuple[QWidget, QRect, bool]]:
    """All that is seen of it at a place, which part of each is, and whether it can be scrolled up from beneath a
    message.

    corner: where it begins; seen: the part of it that is scrolled into view. What lies in a page that is not in front,
    or in a row that is not seen, is not even asked.
    """
    for child in over.children():
        if isinstance(child, QWidget) and child.isVisible():
            begins = corner + child.pos()
            part = QRect(begins, child.size()) & seen
            if part.intersects(place):
                can = goes_higher or _goes_higher(child)
                yield child, part, can
                yield from _shown_in(child, begins, part, place, can)


def _goes_higher(widget: QWidget) -> bool:
    """Whether what is in it can be scrolled up from beneath a message; of texts and lists little is ever beneath."""
    if isinstance(widget, QScrollArea):
        bar = widget.verticalScrollBar()
        return bar.value() < bar.maximum()
    return isinstance(widget, QAbstractScrollArea)


def _leads(widget: QWidget) -> bool:
    """Whether it is pressed, chosen from or typed into, or a title; a whole text or list is not."""
    if isinstance(widget, QLabel):
        return widget.property("role") in _TITLES and bool(widget.text())
    is_whole = isinstance(widget, QAbstractScrollArea)
    return isinstance(widget, QAbstractButton) or (_is_needed(widget) and not is_whole)


def _is_needed(widget: QWidget) -> bool:
    """Whether there is something to press or to read."""
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _single_shot(parent: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer
