"""A table in a text to read stands as the language is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.reading_page import ReadingPage

TABLE = "<table><tr><th>Keys</th><th>What</th></tr><tr><td>F1</td><td>help</td></tr></table>"


@pytest.mark.parametrize(
    ("direction", "first"),
    [(Qt.LayoutDirection.LeftToRight, ["Keys", "F1"]), (Qt.LayoutDirection.RightToLeft, ["What", "help"])],
)
def test_the_first_column_is_where_reading_begins(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, first: list[str]
) -> None:
    page = ReadingPage(theme, "Page")
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    page.show_html(TABLE)
    table = next(
        frame for frame in page.document().rootFrame().childFrames() if isinstance(frame, QTextTable)
    )
    leftmost = [table.cellAt(row, 0).firstCursorPosition().block().text() for row in range(table.rows())]
    assert leftmost == first
