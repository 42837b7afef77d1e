"""What is done soon, unless whoever it is about is gone by then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class _Turn(QObject):
    """A turn of the event loop. It goes with its parent, and with it what it was to call."""

    came = Signal()


def soon(owner: QObject, act: Callable[[], object], after: int = 0) -> None:
    """Do it in so many milliseconds, or once what happens now is done and before anything is painted; while `owner` is
    there.

    Where the context of a `QTimer.singleShot` goes before, PySide keeps what it was to call for ever: after a lock, the
    page, the journal and its key.
    """
    if not after:
        # A timer would come after the window asked to be painted: one that may not be just then is never asked again.
        turn = _Turn(owner)
        turn.came.connect(act, Qt.ConnectionType.QueuedConnection)
        turn.came.connect(turn.deleteLater, Qt.ConnectionType.QueuedConnection)
        turn.came.emit()
        return
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(after)
