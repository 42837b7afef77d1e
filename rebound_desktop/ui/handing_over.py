"""How an answer comes from a worker to the window's thread: never through what ends at that moment."""

import threading
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid


class Answer(QObject):
    """What a worker answers, heard where this object was made. It ends with the program at the latest."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())


class HandingOver:
    """One answer at a time is given by a worker, and none once the program ends.

    Whoever ends an answer waits until it has been given: one that ended while a worker was still within its signal
    crashed the whole program, seldom, and mostly as it ended.
    """

    def __init__(self) -> None:
        self._one_at_a_time = threading.RLock()
        self._is_over = False
        if (app := QCoreApplication.instance()) is not None:
            # Told before anything that belongs to it ends.
            app.destroyed.connect(lambda: self.end())

    def give(self, answer: Answer, name: str, value: object) -> None:
        """In the worker: `done` or `failed`, with what came of it."""
        with self._one_at_a_time:
            if not self._is_over and isValid(answer):
                with suppress(RuntimeError):
                    getattr(answer, name).emit(value)

    def let_go(self, answer: Answer) -> None:
        """In the window's thread, which may have heard of it before the worker is back from giving it."""
        with self._one_at_a_time:
            answer.deleteLater()

    def end(self) -> None:
        """Nobody waits for answers any more."""
        with self._one_at_a_time:
            self._is_over = True
