"""What the desktop says of itself: its screen is locked, it goes to sleep. Where none says so, idle locking stays.

Linux here, by D-Bus; Windows and macOS in files of their own. Each is imported when somebody begins to listen,
after the window stands: a start is not to wait for it.
"""

import os
import sys
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
# As Qt's SLOT writes them. The stubs ask for bytes, and PySide takes a str alone.
_HEED: Any = "1heed(bool)"
_HEED_LOCK: Any = "1heed_lock()"
_LOGIND = "org.freedesktop.login1"
_SESSIONS = "/org/freedesktop/login1/session/"


class LockSignals(QObject):
    """`locked` is emitted when the screen was locked, or the computer is about to sleep."""

    locked = Signal()
    # What listens on Windows or macOS: to be kept for as long as it does.
    _watch: object = None

    def listen(self, window: QWidget | None = None) -> None:
        """Begin to hear; nothing where there is no such desktop. Windows tells a window, and needs to know which."""
        if sys.platform.startswith("linux"):
            self._listen_to_the_bus()
        elif sys.platform == "win32" and window is not None:
            from rebound_desktop.ui.lock_signals_windows import SessionWatch

            self._watch = session = SessionWatch(self.locked.emit)
            session.listen(int(window.winId()))
        elif sys.platform == "darwin":
            from rebound_desktop.ui.lock_signals_macos import ScreenWatch

            self._watch = screen = ScreenWatch(self.locked.emit)
            screen.listen()

    def _listen_to_the_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                session.connect("", "", name, "ActiveChanged", self, _HEED)
        if system.isConnected():
            system.connect("", "", f"{_LOGIND}.Manager", "PrepareForSleep", self, _HEED)
            if (number := os.environ.get("XDG_SESSION_ID", "")) != "":
                path = _SESSIONS + _as_path(number)
                system.connect("", path, f"{_LOGIND}.Session", "Lock", self, _HEED_LOCK)

    @Slot(bool)
    def heed(self, begins: bool) -> None:
        """The screen saver or the sleep begins (True), or is over."""
        if begins:
            self.locked.emit()

    @Slot()
    def heed_lock(self) -> None:
        """Somebody asked for this session to be locked."""
        self.locked.emit()


def _as_path(name: str) -> str:
    """A name as logind writes it into an object's path: what is no letter, or a digit in front, in hexadecimal."""
    told = ""
    for place, letter in enumerate(name):
        plain = letter.isascii() and letter.isalnum() and not (place == 0 and letter.isdigit())
        told += letter if plain else "".join(f"_{byte:02x}" for byte in letter.encode())
    return told
