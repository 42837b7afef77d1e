"""Whether anybody is here: keys and the pointer, seen at the window's own door."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

LOOKS_EVERY = 5_000
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


# After these the window has something to show. The pointer alone, on its way somewhere, asks for nothing yet.
_DOING = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
    }
)


class IdleWatch(QObject):
    """`idle` is emitted when nobody was here for as long as was asked.

    The wall clock counts, so that a computer that slept has been idle when it wakes.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._after = 0.0
        self._last = time.time()
        self._last_act = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self, door: QObject) -> None:
        """Watch what comes in at this window's door (its `QWindow`), before any widget has it."""
        door.installEventFilter(self)

    def set_after(self, seconds: float) -> None:
        """How long is too long; 0 is never."""
        self._after = seconds
        self._last = time.time()
        if seconds > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Say so if nobody was here for too long."""
        if 0 < self._after <= time.time() - self._last:
            self._last = time.time()
            self.idle.emit()

    def acted_within(self, seconds: float) -> bool:
        """Whether a key, a click or the wheel came in so lately: it is being answered, and another may follow."""
        return time.time() - self._last_act < seconds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is here."""
        if event.type() in _SIGNS:
            self._last = time.time()
            if event.type() in _DOING:
                self._last_act = self._last
        return False
