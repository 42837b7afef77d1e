"""A button that leads to one of several places: the arrow keys go among them, and none is gone to by them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from rebound_desktop.ui.widgets.controls import Pressable


class PlaceButton(Pressable):
    """One of a group. Of its own Qt presses what an arrow comes to, and the page that opens takes the keyboard away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the keyboard; Space and Enter press."""
        onward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Left: -onward,
        }
        step = steps.get(Qt.Key(event.key()), 0)
        group = self.group()
        if not step or group is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        there = [each for each in group.buttons() if each.isVisible() and each.isEnabled()]
        place = there.index(self) + step
        if 0 <= place < len(there):
            reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            there[place].setFocus(reason)
