"""A toast: what happened, with Undo, for at least ten seconds; it waits under the pointer and under the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words

SHOWN_FOR = 10_000


class Toast(QWidget):
    """One message at a time, beneath the page: it takes room of its own, so that it never covers a button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("role", "toast")
        self.setAccessibleName(self.tr("Message"))
        self._words = Words(theme, "", TextRole.BODY, wrap=False)
        self._button = Button(theme, "", ButtonRole.PLAIN)
        self._action: Callable[[], object] | None = None
        self._button.clicked.connect(self._act)
        box = QHBoxLayout(frame)
        box.setContentsMargins(20, 8, 20, 8)
        box.setSpacing(24)
        box.addWidget(self._words)
        box.addWidget(self._button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 4, 24, 12)
        outer.addStretch(1)
        outer.addWidget(frame)
        outer.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self._button.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Show `text`; with an action's name and what it does, a button too."""
        self._action = on_action
        self._words.setText(text)
        self.setAccessibleDescription(text)
        self._button.setText(action)
        self._button.setVisible(on_action is not None)
        self.show()
        self._timer.start()
        announce(self, f"{text}. {action}" if action else text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while the button has the focus."""
        if watched is self._button and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        if watched is self._button and event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait under the pointer."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew."""
        self._timer.start()
        super().leaveEvent(event)

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
