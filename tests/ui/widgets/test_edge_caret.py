"""The caret is seen at either edge of a text, whichever way it is read."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.line_row import LineText
from rebound_desktop.ui.widgets.writing import WritingArea

KINDS: dict[str, Callable[[Theme], QTextEdit]] = {
    "a page": lambda theme: WritingArea(theme, "Entry text"),
    "a line of a list": lambda _: LineText("A line"),
}


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    before, flash = qapp.layoutDirection(), qapp.cursorFlashTime()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setCursorFlashTime(0)
    yield
    qapp.setLayoutDirection(before)
    qapp.setCursorFlashTime(flash)


def strip_at_the_right(area: QTextEdit) -> list[str]:
    """What is seen in the text's last column of pixels, from above."""
    seen = area.viewport().grab().toImage()
    return [seen.pixelColor(seen.width() - 1, y).name() for y in range(min(seen.height(), 20))]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["", "مرحبا بالعالم"])
def test_the_caret_is_seen_where_a_line_begins_at_the_right(
    qtbot: QtBot, theme: Theme, from_the_right: None, kind: str, text: str
) -> None:
    area = KINDS[kind](theme)
    qtbot.addWidget(area)
    area.resize(400, 120)
    area.setPlainText(text)
    area.show()
    qtbot.waitUntil(area.isActiveWindow)
    area.setFocus()
    area.moveCursor(QTextCursor.MoveOperation.Start)
    caret = area.palette().color(QPalette.ColorRole.Text).name()
    assert strip_at_the_right(area).count(caret) > 10
    area.clearFocus()
    assert strip_at_the_right(area).count(caret) < 10


def test_a_text_to_read_has_no_caret_there(qtbot: QtBot, theme: Theme, from_the_right: None) -> None:
    area = WritingArea(theme, "Entry text")
    qtbot.addWidget(area)
    area.setReadOnly(True)
    area.show()
    qtbot.waitUntil(area.isActiveWindow)
    area.setFocus()
    caret = area.palette().color(QPalette.ColorRole.Text).name()
    assert caret not in strip_at_the_right(area)
