"""macOS says that its screen is locked, by a notification to every program. Written from its reference, not run here.

CFNotificationCenterAddObserver (CoreFoundation) hears what NSDistributedNotificationCenter hands round, in the main
thread's run loop, which Qt runs. The names are not documented, and have been the same since Mac OS X 10.7; a Mac that
sleeps locks its screen, or has been idle when it wakes.
https://developer.apple.com/documentation/corefoundation/cfnotificationcenter
"""

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

LOCKED = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
_UTF_8 = 0x08000100
_AT_ONCE = 4
_Heard = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


class ScreenWatch:
    """Calls `heed` when the screen is locked. To be kept for as long as it listens."""

    def __init__(self, heed: Callable[[], None]) -> None:
        # CoreFoundation keeps its address alone.
        self._heard = _Heard(lambda *_: heed())

    def listen(self) -> None:
        """Begin to hear. Where CoreFoundation isn't there, idle locking stays."""
        found = ctypes.util.find_library("CoreFoundation")
        if found is not None:
            self.ask(ctypes.CDLL(found))

    def ask(self, foundation: Any) -> None:
        """Ask CoreFoundation for each of the names."""
        foundation.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        centre = ctypes.c_void_p(foundation.CFNotificationCenterGetDistributedCenter())
        for name in LOCKED:
            told = ctypes.c_void_p(foundation.CFStringCreateWithCString(None, name.encode(), _UTF_8))
            foundation.CFNotificationCenterAddObserver(
                centre, None, self._heard, told, None, ctypes.c_long(_AT_ONCE)
            )
