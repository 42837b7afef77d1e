"""What reads all of a room's things, a slice in each turn of the event loop, so that thousands stall nothing."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from rebound_desktop.ui.page import Desk, Page


class RoomReader(QObject):
    """`done` when all are read. Subclasses start `_next` for what `_go_on` does in a turn to come.

    A page that leaves the screen stops reading, since the journal may be closing; entered again it reads anew.
    """

    done = Signal()

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.is_reading = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is hidden, by the program and not by the desktop."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and self.is_reading:
            self._next.stop()
            self.is_reading = False
            self._page.is_stale = True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        raise NotImplementedError

    def _tell_done(self) -> None:
        self.is_reading = False
        self.done.emit()
