"""The menus of the program, and what is kept of one, to be shown, ticked or hidden later.

An action that Qt makes (`menu.addAction("…")`) is only lent to Python, which takes it for gone when anything it counts
among the action's owners ends, though it is there: a whole room then fails for the rest of the session. One that is
made here is Python's own. So whoever keeps an action or a menu within a menu makes it by these.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from rebound_desktop.core.folding import plain_letters

# With one of these held down a letter is a command's.
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Menu(QMenu):
    """A menu: a letter goes to the next row that begins with it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go to rows; everything else is Qt's."""
        typed = event.text()
        is_letter = typed.isalnum() and not event.modifiers() & _COMMANDS
        following = self._next_of(plain_letters(typed)) if is_letter else None
        if following is None:
            super().keyPressEvent(event)
        else:
            self._go_to(following)

    def _next_of(self, letter: str) -> QAction | None:
        """The next row that begins so, after the last one the first again."""
        rows = [each for each in self.actions() if each.isVisible() and each.isEnabled()]
        rows = [each for each in rows if not each.isSeparator()]
        here = self.activeAction()
        begin = rows.index(here) + 1 if here in rows else 0
        found = (each for each in rows[begin:] + rows[:begin] if _first_letter(each).startswith(letter))
        return next(found, None)

    def _go_to(self, action: QAction) -> None:
        if action.menu() is None:
            self.setActiveAction(action)
            return
        # Qt would open the menu within at once: stepped to by arrows it waits for Enter.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        for _ in self.actions():
            super().keyPressEvent(down)
            if self.activeAction() is action:
                break


def _first_letter(action: QAction) -> str:
    """What a row begins with, whatever stands before its first letter."""
    letters = (each for each in plain_letters(action.text()) if each.isalnum())
    return next(letters, "")


def kept_action(menu: QMenu, text: str, act: Callable[[], object] | None = None) -> QAction:
    """A new action at the menu's end, to be kept; it lives as long as the menu."""
    action = QAction(text, menu)
    if act is not None:
        action.triggered.connect(lambda: act())
    menu.addAction(action)
    return action


def kept_menu(menu: QMenu, text: str) -> QMenu:
    """A new menu at the menu's end, to be kept; it lives as long as the menu it is in."""
    within = Menu(text, menu)
    menu.addMenu(within)
    return within
