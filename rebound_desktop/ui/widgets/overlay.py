"""What lies over the whole window for a moment: the palette, a moment noted from anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid

from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.tab_order import keep_the_keyboard
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.toast import Toast

VEIL = 150


class Overlay(QWidget):
    """Covers `over`, which is dimmed a little; what had the focus before has it again when it goes.

    Beneath it lies a picture of what it covers: with each key that makes the frame over it higher or lower, the
    room itself would be painted again. Where a message stands or a bar goes on there, it is the room itself.
    """

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._before = QApplication.focusWidget()
        self._inside: QWidget | None = None
        self._beneath: QPixmap | None = None
        keep_the_keyboard(self)
        theme.changed.connect(self._see_through)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._hold)

    def dismiss(self) -> None:
        """Go."""
        if self.isHidden():
            return
        self.hide()
        self.deleteLater()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def step_aside(self) -> None:
        """Somebody goes elsewhere: go, unless words in it are not kept yet."""
        if not self.typed_texts():
            self.dismiss()

    def leave(self) -> bool:
        """The window closes, or is locked: keep words in it; False when they were refused."""
        return True

    def typed_texts(self) -> list[str]:
        """Words in it that are not kept."""
        return []

    def _hold(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A room beneath that is still being made may ask for the keyboard; it stays here, where it is seen."""
        if now is not None and self.isAncestorOf(now):
            self._inside = now
        elif now is not None and not self.isHidden() and self.window().isAncestorOf(now):
            soon(self, self._take_back)

    def _take_back(self) -> None:
        now, inside = QApplication.focusWidget(), self._inside
        is_elsewhere = now is None or not is_over_the_window(now)
        if not self.isHidden() and is_elsewhere and inside is not None and isValid(inside):
            inside.setFocus(Qt.FocusReason.PopupFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it puts it away."""
        self.step_aside()

    def setVisible(self, visible: bool) -> None:
        """What lies beneath is pictured before it is covered."""
        if visible and self.isHidden() and not self._something_goes_on():
            self._beneath = self._over.grab()
            painter = QPainter(self._beneath)
            self._dim(painter)
            painter.end()
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        super().setVisible(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A picture of another size shows what is there no more."""
        super().resizeEvent(event)
        if self._beneath is not None and self._beneath.deviceIndependentSize().toSize() != self.size():
            self._see_through()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies beneath is dimmed a little."""
        painter = QPainter(self)
        if self._beneath is not None:
            painter.drawPixmap(0, 0, self._beneath)
        else:
            self._dim(painter)
        painter.end()

    def _dim(self, painter: QPainter) -> None:
        colour = self._theme.colour("sunken")
        colour.setAlpha(VEIL)
        painter.fillRect(self.rect(), colour)

    def _something_goes_on(self) -> bool:
        """Whether it will look otherwise in a moment, by itself."""
        moving = [*self._over.findChildren(Toast), *self._over.findChildren(QProgressBar)]
        return any(each.isVisible() for each in moving)

    def _see_through(self) -> None:
        """To what is really there, from now on."""
        self._beneath = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.update()


def is_over_the_window(widget: QWidget) -> bool:
    """Whether it is part of what lies over the window."""
    here: QWidget | None = widget
    while here is not None and not isinstance(here, Overlay):
        here = here.parentWidget()
    return here is not None
