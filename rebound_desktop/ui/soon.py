"""What is done soon, unless whoever it is about is gone by then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class _Turn(QObject):
    """A turn of the event loop to come. It goes with its owner, and with it what it was to do.

    It keeps that itself: a signal does not keep what a method belongs to.
    """

    came = Signal()

    def __init__(self, owner: QObject, act: Callable[[], object]) -> None:
        super().__init__(owner)
        self._act = act

    def take(self) -> None:
        """Now."""
        self.deleteLater()
        self._act()


def soon(owner: QObject, act: Callable[[], object], after: int = 0) -> None:
    """Do it in so many milliseconds, or once what happens now is done and before anything is painted; while `owner` is
    there.

    Where the context of a `QTimer.singleShot` goes before, PySide keeps what it was to call for ever: after a lock, the
    page, the journal and its key.
    """
    turn = _Turn(owner, act)
    if after:
        timer = QTimer(turn)
        timer.setSingleShot(True)
        timer.timeout.connect(turn.take)
        timer.start(after)
    else:
        # A timer would come after the window asked to be painted: one that may not be just then is never asked again.
        turn.came.connect(turn.take, Qt.ConnectionType.QueuedConnection)
        turn.came.emit()
