"""What is done soon, unless whoever it is about is gone by then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, act: Callable[[], object], after: int = 0) -> None:
    """Do it in so many milliseconds, while `owner` is there.

    Where the context of a `QTimer.singleShot` goes before, PySide keeps what it was to call for ever: after a lock, the
    page, the journal and its key.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(after)
