"""A window that stands open over midnight hears that another day has come."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from rebound_desktop.core.clock import Clock

LOOKS_EVERY = 60_000


class NewDay(QObject):
    """`came` is emitted when it is another day than when somebody looked last.

    It is looked once a minute, and when somebody comes back to the window: a computer may have slept meanwhile.
    """

    came = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._day = clock.today()
        timer = QTimer(self)
        timer.setInterval(LOOKS_EVERY)
        timer.timeout.connect(self.look)
        timer.start()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._came_back)

    def look(self) -> None:
        """Say so if the day is another."""
        today = self._clock.today()
        if today != self._day:
            self._day = today
            self.came.emit()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
