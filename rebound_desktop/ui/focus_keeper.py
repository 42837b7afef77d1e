"""The focus stays in the room: where what had it goes away, it comes to what stands nearest, not to the sidebar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from rebound_desktop.ui.tab_order import reading_order
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.overlay import is_over_the_window


class FocusKeeper(QObject):
    """Watches the focus of a window. Qt hands it to the next widget of the window when one is hidden, disabled or
    deleted.

    room gives the page in front, where the focus belongs. What lies over the window keeps it by itself.
    """

    def __init__(self, window: QWidget, room: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window = window
        self._room = room
        self._last: QWidget | None = None
        self._fell_at: QPoint | None = None
        # Whether the focus fell while another window had it, such as a menu that was about to close.
        self._is_due = False
        # Whoever took the focus away may have set it elsewhere before this turn ends.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._put_back)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._changed)
        app.focusWindowChanged.connect(self._window_changed)

    def begin_at(self, page: QWidget) -> None:
        """The focus to the first thing on a page that Tab comes to, or to the page itself; nobody comes to leave."""
        (_first_beyond_back(page) or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_beyond_back(self, page: QWidget) -> None:
        """The same where Qt gave the focus to the way back, unless all else stands lower than one sees."""
        if not isinstance(QApplication.focusWidget(), Back):
            return
        first = _first_beyond_back(page)
        if first is None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not first.visibleRegion().isEmpty():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._is_in_room(now):
            self._last = now
            if now is not None and not now.isVisible():
                # Given to what is hidden in this very turn: nobody would see where it is.
                self._soon.start()
            return
        had_it = old if old is not None and isValid(old) else self._last
        if had_it is not None and isValid(had_it):
            if now is not None and not self._went_away(had_it):
                return
            # Where one comes from another room, or from the start, nothing is nearer than the page itself.
            is_here = self._is_in_room(had_it)
            self._fell_at = had_it.mapTo(self._window, had_it.rect().center()) if is_here else None
        self._soon.start()

    def _window_changed(self) -> None:
        if self._is_due:
            self._soon.start()

    def _put_back(self) -> None:
        page, focus = self._room(), QApplication.focusWidget()
        self._is_due = not self._window.isActiveWindow()
        if self._is_due or page is None or not page.isVisible():
            return
        if focus is not None and focus.isVisible() and self._is_in_room(focus):
            return
        if focus is not None and (not self._window.isAncestorOf(focus) or is_over_the_window(focus)):
            return
        last = self._last
        if (
            last is not None
            and isValid(last)
            and last.isVisible()
            and last.isEnabled()
            and page.isAncestorOf(last)
        ):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self._nearest(page) or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _nearest(self, page: QWidget) -> QWidget | None:
        """What Tab comes to nearest to where the focus was; nothing where it was in another room."""
        found = [widget for widget in page.findChildren(QWidget) if _takes_tab(widget)]
        at = self._fell_at
        if at is None:
            return None
        return min(
            found,
            key=lambda each: (each.mapTo(self._window, each.rect().center()) - at).manhattanLength(),
            default=None,
        )

    def _is_in_room(self, widget: QWidget | None) -> bool:
        page = self._room()
        # While the window itself goes, its pages go first, and the focus moves once more.
        if page is None or widget is None or not isValid(page):
            return False
        return widget is page or page.isAncestorOf(widget)

    def _went_away(self, widget: QWidget) -> bool:
        """Whether it, or something it lies in, was hidden or put out of use; then nobody moved the focus."""
        if not widget.isEnabled():
            return True
        here: QWidget | None = widget
        while here is not None and here is not self._window:
            if here.isHidden():
                return True
            here = here.parentWidget()
        return False


def _first_beyond_back(page: QWidget) -> QWidget | None:
    return next((each for each in reading_order(page) if not isinstance(each, Back)), None)


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
