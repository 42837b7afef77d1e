"""What an operating system sends a program that it ends: at a log-out, a shutdown, Ctrl+C in its terminal.

Windows asks by a message, which Qt hears (`commitDataRequest`). A signal would end the program in the middle of a word.
"""

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGTERM", "SIGHUP", "SIGINT")


class EndSignals(QObject):
    """`told` is emitted when the program is told to end."""

    told = Signal()
    _notifier: QSocketNotifier | None = None

    def listen(self) -> None:
        """Begin to hear, in the main thread; nothing where there are no such signals."""
        if os.name != "posix":
            return
        # Python's own handlers wait until Python is asked for something; a window where nothing moves asks for nothing.
        hearing, saying = os.pipe()
        for end in (hearing, saying):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(saying, warn_on_full_buffer=False)
        for name in NAMES:
            # What `nohup` and the like had it ignore is no matter of ours.
            if signal.getsignal(signal.Signals[name]) is not signal.SIG_IGN:
                signal.signal(signal.Signals[name], _heard)
        self._notifier = QSocketNotifier(hearing, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._read(hearing))

    def _read(self, hearing: int) -> None:
        if os.read(hearing, 64):
            self.told.emit()


def _heard(_number: int, _frame: object) -> None:
    """All is done by whoever reads the pipe."""
