"""The keyboard where parts of a page come and go: it goes on where the person does, and Esc leaves what was opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid


def hold_the_keyboard(page: QWidget) -> None:
    """Before what has it is hidden or disabled: it stays on the page, and goes to nobody else in the window."""
    focus = QApplication.focusWidget()
    if focus is not None and page.isAncestorOf(focus):
        page.setFocus(Qt.FocusReason.OtherFocusReason)


def go_on_at(page: QWidget, *wanted: QWidget) -> None:
    """The keyboard to the first of these that is there, unless somebody has it elsewhere meanwhile."""
    focus = QApplication.focusWidget()
    if not page.isVisible() or focus is None or focus is page or page.isAncestorOf(focus):
        # Of a page that is not seen it is remembered for when it is.
        first = next((each for each in wanted if each.isVisibleTo(page)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def go_to_typed(page: QWidget, typed: Sequence[str]) -> None:
    """Words could not be kept: the keyboard to the first field on the page with any of them, unless it is in one."""
    wanted = {_on_one_line(text) for text in typed if text}
    fields = [each for each in page.findChildren(QWidget) if each.isVisible() and _said_in(each) in wanted]
    if fields and not any(each.hasFocus() for each in fields):
        fields[0].setFocus(Qt.FocusReason.OtherFocusReason)


def on_escape(form: QWidget, leave: Callable[[], object]) -> None:
    """Esc anywhere in a form leaves it, where no field of it has another use for the key."""
    _Escape(form, leave)


class WayBack:
    """Remembers what had the keyboard when something opened, and gives it back once that is closed."""

    def __init__(self) -> None:
        self._from: QWidget | None = None

    def remember(self, window: QWidget | None = None) -> None:
        """Something opens. window: where it does, when a question that lies above has the keyboard still."""
        self._from = QApplication.focusWidget() if window is None else window.focusWidget()

    def go(self, otherwise: QWidget) -> None:
        """It is closed. otherwise: where to, if what opened it is gone or out of sight."""
        came_from, self._from = self._from, None
        is_there = came_from is not None and isValid(came_from) and came_from.isVisible()
        (came_from if came_from is not None and is_there else otherwise).setFocus(
            Qt.FocusReason.OtherFocusReason
        )


def _said_in(field: QWidget) -> str | None:
    """What is typed in a field, a blank too; None for what is none, or is empty."""
    text = ""
    if isinstance(field, QLineEdit):
        text = field.text()
    elif isinstance(field, QTextEdit | QPlainTextEdit):
        text = field.toPlainText()
    return _on_one_line(text) if text else None


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


class _Escape(QObject):
    def __init__(self, form: QWidget, leave: Callable[[], object]) -> None:
        super().__init__(form)
        self._leave = leave
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What a field lets pass comes to the form it is in."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._leave()
            return True
        return super().eventFilter(watched, event)
