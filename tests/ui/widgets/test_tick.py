"""A box to tick, with more words than there is room for."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.widgets.tick import Tick

LONG = "Trey Research, Research operations, if there were such a job · Letter sent"


def column_with(qtbot: QtBot, text: str, width: int) -> tuple[QWidget, Tick]:
    """A tick in a column this wide."""
    column = QWidget()
    qtbot.addWidget(column)
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    tick = Tick(text)
    box.addWidget(tick)
    box.addStretch(1)
    column.resize(width, 400)
    column.show()
    return column, tick


def test_long_words_go_on_in_the_next_line_and_the_column_keeps_its_width(qtbot: QtBot) -> None:
    _column, tick = column_with(qtbot, LONG, 200)
    qtbot.waitUntil(lambda: tick.height() > 2 * tick.fontMetrics().height())
    assert tick.width() == 200
    assert tick.sizeHint().width() > 200


def test_short_words_take_one_line(qtbot: QtBot) -> None:
    _column, tick = column_with(qtbot, "Include them", 200)
    assert tick.height() == tick.sizeHint().height()


def test_any_of_its_lines_ticks_it(qtbot: QtBot) -> None:
    _column, tick = column_with(qtbot, LONG, 200)
    qtbot.waitUntil(lambda: tick.height() > 2 * tick.fontMetrics().height())
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(60, tick.height() - 6))
    assert tick.isChecked()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert not tick.isChecked()
