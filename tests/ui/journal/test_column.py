"""The column of the text: in every size of the window, with its last line where the scroll bar comes or goes."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.journal.entry_area import EntryArea
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import LEAST_MARGIN

TEXT = "Words that fill a line or so of the page and more of it. " * 6


class Counting(EntryArea):
    """Notes how far one change of size leads to the next."""

    depth = deepest = 0

    def resizeEvent(self, event) -> None:
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        assert self.depth < 20, "it would end the program"
        super().resizeEvent(event)
        self.depth -= 1


def test_the_column_is_found_in_every_size(qtbot: QtBot, theme: Theme) -> None:
    area = Counting(theme, "Entry text")
    qtbot.addWidget(area)
    area.load(TEXT)
    area.show()
    for height in range(90, 200, 4):
        for width in (*range(400, 460, 6), *range(556, 580)):
            area.resize(width, height)
            column = area.viewport()
            assert area.document().textWidth() == column.width()
            assert column.x() >= LEAST_MARGIN and column.geometry().right() < width
    assert area.deepest <= 3


@pytest.mark.parametrize(("height", "fewer"), [(600, True), (1400, False)])
def test_in_a_low_room_with_large_letters_more_of_the_list_is_seen(open_journal, desk, qtbot, height, fewer):
    desk.settings.set(options.TEXT_SIZE, 200)
    page = open_journal(size=(1600, height))
    space_above = page.side.add_button.mapTo(page.side, QPoint()).y()
    assert (space_above < 20) is fewer
