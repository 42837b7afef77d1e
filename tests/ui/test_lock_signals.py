"""The desktop says that its screen is locked: heard over a bus of its own."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from rebound_desktop.ui.lock_signals import LockSignals
from rebound_desktop.ui.lock_signals_macos import ScreenWatch
from rebound_desktop.ui.lock_signals_windows import Message, SessionWatch

LISTENING = """
import sys
from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from rebound_desktop.ui.lock_signals import LockSignals

app = QCoreApplication(sys.argv[:1])
heard = LockSignals()
heard.locked.connect(lambda: (print("locked", flush=True), app.quit()))
heard.listen()
send = ["--session", "--type=signal", sys.argv[1], sys.argv[2], "boolean:" + sys.argv[3]]
QTimer.singleShot(100, lambda: QProcess.startDetached("dbus-send", send))
QTimer.singleShot(3000, app.quit)
app.exec()
"""


def heard(path: str, signal: str, value: str) -> bool:
    if shutil.which("dbus-run-session") is None or shutil.which("dbus-send") is None:
        pytest.skip("no D-Bus here")
    told = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LISTENING, path, signal, value],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    return "locked" in told.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")
@pytest.mark.parametrize("name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_locked_screen_is_heard(name: str) -> None:
    assert heard("/org/freedesktop/ScreenSaver", f"{name}.ActiveChanged", "true")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")
def test_a_screen_that_is_free_again_locks_nothing() -> None:
    assert not heard("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "false")


def test_going_to_sleep_locks_and_waking_does_not(qtbot) -> None:
    signals = LockSignals()
    with qtbot.waitSignal(signals.locked, timeout=1000):
        signals.heed(True)
    with qtbot.assertNotEmitted(signals.locked, wait=10):
        signals.heed(False)


@pytest.mark.parametrize(
    ("number", "word", "leaves"),
    [
        (0x02B1, 0x7, True),  # the session is locked
        (0x02B1, 0x8, False),  # … and free again
        (0x02B1, 0x2, True),  # another user was let in
        (0x0218, 0x4, True),  # about to sleep
        (0x0218, 0x12, False),  # awake
        (0x0007, 0x7, False),  # a message of another kind
    ],
)
def test_windows_messages_are_told_apart(number: int, word: int, leaves: bool, qapp: QApplication) -> None:
    heard: list[bool] = []
    watch = SessionWatch(lambda: heard.append(True))
    message = Message(None, number, word)
    passed = watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))
    assert passed == (False, 0), "it goes on to where it was going"
    assert bool(heard) is leaves


def test_what_is_no_windows_message_is_not_looked_into(qapp: QApplication) -> None:
    assert SessionWatch(lambda: pytest.fail("heard")).nativeEventFilter(b"xcb_generic_event_t", 0) == (
        False,
        0,
    )


class Foundation:
    """CoreFoundation as far as it is asked: what was asked for, to be called back."""

    def __init__(self) -> None:
        self.asked: list[tuple[bytes, object]] = []
        self._names: dict[int, bytes] = {}

    class _Function:
        def __init__(self, run: Callable[..., object]) -> None:
            self._run, self.restype = run, None

        def __call__(self, *given: object) -> object:
            return self._run(*given)

    def __getattr__(self, name: str) -> object:
        function = self._Function(getattr(self, f"do_{name}"))
        setattr(self, name, function)
        return function

    def do_CFNotificationCenterGetDistributedCenter(self) -> int:
        return 1

    def do_CFStringCreateWithCString(self, _allocator: None, name: bytes, encoding: int) -> int:
        assert encoding == 0x08000100, "UTF-8"
        self._names[len(self._names) + 10] = name
        return len(self._names) + 9

    def do_CFNotificationCenterAddObserver(
        self,
        centre: ctypes.c_void_p,
        _o: None,
        heard: object,
        name: ctypes.c_void_p,
        _any: None,
        _how: object,
    ) -> None:
        assert centre.value == 1 and name.value is not None
        self.asked.append((self._names[name.value], heard))


def test_macos_is_asked_for_the_locked_screen_and_calls_back() -> None:
    heard: list[bool] = []
    foundation = Foundation()
    watch = ScreenWatch(lambda: heard.append(True))
    watch.ask(foundation)
    assert {name for name, _ in foundation.asked} == {
        b"com.apple.screenIsLocked",
        b"com.apple.screensaver.didstart",
    }
    call = foundation.asked[0][1]
    assert callable(call)
    call(None, None, None, None, None)
    assert heard == [True]
