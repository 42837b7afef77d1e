"""What a widget of our own is to those who hear it: its role, and what a screen reader can do to it.

Qt tells of its own widgets by itself, and of ours that they are something. A widget that is more says so:
`heard_as` is its role, `heard_press()` what Enter does. What a drawing shows is its description, in words: PySide6
cannot hand out a value of one's own (`interface_cast` written in Python ends the process).
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


class _Heard(QAccessibleWidget):
    """A widget with the role it says it has."""

    def role(self) -> QAccessible.Role:
        """What it is now: a line that is told anew may lead elsewhere."""
        return getattr(self.widget(), "heard_as", None) or super().role()

    def text(self, what: QAccessible.Text) -> str:
        """A label's name is what it says, unless it has another."""
        said, widget = super().text(what), self.widget()
        if what is QAccessible.Text.Name and not said and isinstance(widget, QLabel):
            return widget.text()
        return said

    def actionNames(self) -> list[str]:
        """What Enter does can be asked for too."""
        return [*([self.pressAction()] if self._press() else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do as it was asked for."""
        press = self._press()
        if name == self.pressAction() and press is not None:
            press()
        else:
            super().doAction(name)

    def _press(self) -> Callable[[], object] | None:
        return getattr(self.widget(), "heard_press", None)


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "heard_as", None)
    return _Heard(thing, role) if role is not None and isinstance(thing, QWidget) else None


@cache
def tell_of_our_own() -> None:
    """Have Qt ask here first, once in a process."""
    QAccessible.installFactory(_made)
