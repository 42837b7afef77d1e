"""Fields and columns: where words begin, and what does not move."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Column, Field, Words


@pytest.mark.parametrize("rightward", [True, False])
@pytest.mark.parametrize("name", ["Dana Okafor", "نور السيد"])
def test_a_name_stands_where_the_others_begin_in_whichever_script(
    qtbot: QtBot, theme: Theme, name: str, rightward: bool
) -> None:
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft
    )
    try:
        field = Field("Name")
        qtbot.addWidget(field)
        field.resize(600, 36)
        field.setText(name)
        field.show()
        # Qt places the text when it paints it.
        field.grab()
        # Where a letter is, the caret stands before or after it.
        edge = field.cursorPositionAt(QPoint(12 if rightward else 588, 18))
        far = field.cursorPositionAt(QPoint(588 if rightward else 12, 18))
        assert edge != far
        assert field.cursorPositionAt(QPoint(300, 18)) == far
    finally:
        QApplication.setLayoutDirection(before)


@pytest.mark.parametrize("width", [600, 1200])
def test_nothing_on_a_page_moves_when_its_scroll_bar_comes(qtbot: QtBot, theme: Theme, width: int) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    line, more = QWidget(), QWidget()
    line.setMinimumHeight(40)
    more.setMinimumHeight(3_000)
    more.hide()
    for widget in (line, more):
        column.box.addWidget(widget)
    column.resize(width, 400)
    column.show()
    qtbot.waitUntil(line.isVisible)
    place = (line.mapTo(column, QPoint(0, 0)).x(), line.width())
    more.show()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: (line.mapTo(column, QPoint(0, 0)).x(), line.width()) == place)


def test_a_page_ends_where_its_words_end(qtbot: QtBot, theme: Theme) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    lines = [Words(theme, "Three people wanted the same room at the same hour. " * 2) for _ in range(30)]
    for line in lines:
        column.box.addWidget(line)
    column.box.addStretch(1)
    column.resize(1_000, 400)
    column.show()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    page, last = column.widget(), lines[-1]
    end = last.mapTo(page, QPoint(0, last.height())).y()
    assert page.height() - end < 80
    assert all(line.height() >= line.heightForWidth(line.width()) for line in lines)
