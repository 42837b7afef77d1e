"""How many were found is said once the hand rests, and only where it is another number."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.widgets.told_at_rest import ToldAtRest


def test_it_is_said_once_the_hand_rests_and_again_when_it_is_news(qtbot: QtBot, heard: list[str]) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    told = ToldAtRest(field)
    told.setInterval(5)
    for text in ("12 found", "3 found", "2 found"):
        told.tell(text)
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["2 found"])
    told.tell("2 found")
    qtbot.waitUntil(lambda: not told.isActive())
    assert heard == ["2 found"]
    told.tell("")
    told.tell("2 found")
    qtbot.waitUntil(lambda: heard == ["2 found", "2 found"])
    told.tell("one found")
    told.tell("")
    qtbot.wait(20)
    assert heard == ["2 found", "2 found"]
