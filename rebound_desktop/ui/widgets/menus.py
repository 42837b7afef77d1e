"""What is kept of a menu, to be shown, ticked or hidden later.

An action that Qt makes (`menu.addAction("…")`) is only lent to Python, which takes it for gone when anything it counts
among the action's owners ends, though it is there: a whole room then fails for the rest of the session. One that is
made here is Python's own. So whoever keeps an action or a menu within a menu makes it by these.
"""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def kept_action(menu: QMenu, text: str, act: Callable[[], object] | None = None) -> QAction:
    """A new action at the menu's end, to be kept; it lives as long as the menu."""
    action = QAction(text, menu)
    if act is not None:
        action.triggered.connect(lambda: act())
    menu.addAction(action)
    return action


def kept_menu(menu: QMenu, text: str) -> QMenu:
    """A new menu at the menu's end, to be kept; it lives as long as the menu it is in."""
    within = QMenu(text, menu)
    menu.addMenu(within)
    return within
