"""One line of a list, and the note beneath it."""

from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.line_row import LineText

# Two pixels of a focus ring, and as many again between it and the words.
ROOM = 4


def test_its_focus_ring_keeps_off_the_words(qtbot: QtBot, theme: Theme) -> None:
    text = LineText("What next time?")
    qtbot.addWidget(text)
    text.resize(300, 40)
    text.show()
    text.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    assert text.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM).contains(text.viewport().geometry())
