"""A label on one line, which gives way at its end."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Elided


def test_a_sentence_that_ends_where_there_is_no_more_room_has_three_dots(qtbot: QtBot, theme: Theme) -> None:
    said = "It is my kind of work. They offered to ask, at once."
    label = Elided(theme, said)
    qtbot.addWidget(label)
    label.show()
    shown = set()
    for width in range(40, label.fontMetrics().horizontalAdvance(said) + 8):
        label.resize(width, 20)
        QApplication.processEvents()
        shown.add(label.text())
    assert said in shown and "It is my kind of work…" in shown
    assert not [each for each in shown if each.endswith((".…", ",…", " …"))]
