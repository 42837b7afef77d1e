"""Windows says that its session is locked, or that it goes to sleep. Written from its reference, not run here.

WM_WTSSESSION_CHANGE comes to windows that asked for it (WTSRegisterSessionNotification, wtsapi32), WM_POWERBROADCAST
to every window; Qt shows both to a native event filter.
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast
"""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND = 0x0004
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK = 0x2, 0x4, 0x7
_OF_THIS_SESSION = 0
_WINDOWS = QByteArray(b"windows_generic_MSG")
_LEAVING = frozenset(
    {
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
        # Another user was let in, or a remote desktop went: nobody is here either.
        (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT),
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
    }
)


class Message(ctypes.Structure):
    """The beginning of Windows' MSG: the window it is for, which message, and its first word."""

    _fields_ = (("window", ctypes.c_void_p), ("number", ctypes.c_uint), ("word", ctypes.c_size_t))


def says_leaving(message: Message) -> bool:
    """Whether a message says that the session is locked or the computer goes to sleep."""
    return (message.number, message.word) in _LEAVING


class SessionWatch(QAbstractNativeEventFilter):
    """Calls `heed` when the session is locked or the computer is about to sleep."""

    def __init__(self, heed: Callable[[], None]) -> None:
        super().__init__()
        self._heed = heed

    def listen(self, window: int) -> None:
        """Begin to hear, for the window with this handle (HWND). Where it can't be asked for, idle locking stays."""
        app = QCoreApplication.instance()
        if sys.platform == "win32" and app is not None:
            app.installNativeEventFilter(self)
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), _OF_THIS_SESSION)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Hear it; every message goes on to where it was going."""
        if kind == _WINDOWS and says_leaving(Message.from_address(int(message))):
            self._heed()
        return False, 0
