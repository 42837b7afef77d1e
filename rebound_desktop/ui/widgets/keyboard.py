"""The keyboard on a page whose parts come and go while something long is done: it goes on where the person does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


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
