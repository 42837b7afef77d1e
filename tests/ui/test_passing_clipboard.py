"""A secret on the clipboard goes by itself; what somebody else put there stays."""

from PySide6.QtGui import QGuiApplication

from rebound_desktop.ui.widgets import passing_clipboard
from rebound_desktop.ui.widgets.passing_clipboard import PassingClipboard


def test_it_is_gone_after_a_while(qtbot, qapp, monkeypatch) -> None:
    monkeypatch.setattr(passing_clipboard, "GONE_AFTER", 30)
    passing = PassingClipboard(qapp)
    passing.copy("AAAA-BBBB")
    assert QGuiApplication.clipboard().text() == "AAAA-BBBB"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=2000)


def test_what_was_copied_meanwhile_stays(qapp) -> None:
    passing = PassingClipboard(qapp)
    passing.copy("AAAA-BBBB")
    QGuiApplication.clipboard().setText("a shopping list")
    passing.clear()
    assert QGuiApplication.clipboard().text() == "a shopping list"
