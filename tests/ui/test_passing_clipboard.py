"""A secret on the clipboard goes by itself; what somebody else put there stays."""

import subprocess
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from rebound_desktop.ui.widgets.passing_clipboard import PassingClipboard


def test_it_is_gone_after_half_a_minute(qapp) -> None:
    passing = PassingClipboard(qapp)
    passing.copy("AAAA-BBBB")
    assert QGuiApplication.clipboard().text() == "AAAA-BBBB"
    (half_a_minute,) = passing.findChildren(QTimer)
    assert half_a_minute.isActive() and half_a_minute.interval() == 30_000
    half_a_minute.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_keeps_copies_is_told_that_it_is_a_secret(qapp) -> None:
    PassingClipboard(qapp).copy("AAAA-BBBB")
    content = QGuiApplication.clipboard().mimeData()
    assert content.data("x-kde-passwordManagerHint") == b"secret"


def test_it_does_not_outlive_the_program() -> None:
    """With a screen the desktop keeps what was copied once the program has ended."""
    ends = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from rebound_desktop.ui.widgets.passing_clipboard import PassingClipboard

app = QGuiApplication([])
PassingClipboard(app).copy("AAAA-BBBB")
QTimer.singleShot(0, app.quit)
app.exec()
print(repr(app.clipboard().text()))
app.clipboard().clear()
"""
    done = subprocess.run([sys.executable, "-c", ends], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "''"


def test_what_was_copied_meanwhile_stays(qapp) -> None:
    passing = PassingClipboard(qapp)
    passing.copy("AAAA-BBBB")
    QGuiApplication.clipboard().setText("a shopping list")
    passing.clear()
    assert QGuiApplication.clipboard().text() == "a shopping list"
