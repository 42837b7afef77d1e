"""What lies over the window shows what really lies beneath it."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.overlay import Overlay


def test_a_bar_beneath_it_goes_on(qtbot: QtBot, theme: Theme) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    bar = QProgressBar()
    QVBoxLayout(room).addWidget(bar)
    room.resize(600, 400)
    room.show()
    over = Overlay(theme, room)
    over.setGeometry(room.rect())
    over.show()
    at_first = room.grab().toImage()
    bar.setValue(80)
    assert room.grab().toImage() != at_first
