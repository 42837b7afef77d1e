"""A line that tells of something, and leads there."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.told_row import Told, ToldRow

# Two pixels of a focus ring, and as many again between it and what it lies around.
ROOM = 4


def test_its_focus_ring_keeps_off_what_it_lies_around(qtbot: QtBot, theme: Theme) -> None:
    row = ToldRow(theme, Told("A panel", day="Thursday", note="With Tom.", room="jobs", key=1))
    qtbot.addWidget(row)
    row.resize(400, row.sizeHint().height())
    row.show()
    inner = row.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM)
    for part in row.findChildren(QWidget):
        assert inner.contains(part.rect().translated(part.mapTo(row, QPoint())))
