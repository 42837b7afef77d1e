"""The desktop says that its screen is locked: heard over a bus of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rebound_desktop.ui.lock_signals import LockSignals

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
