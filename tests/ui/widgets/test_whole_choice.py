"""A choice that says more than one line has room for goes on in the next one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.whole_choice import WholeChoice

Shown = Callable[[str, int], WholeChoice]
LONG = "Replaced: today, 08:30, 84 entries, the last one of yesterday"


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Iterator[Shown]:
    """Makes one in a column of such a width."""
    holders = []

    def make(text: str, width: int) -> WholeChoice:
        holder = QWidget()
        holders.append(holder)
        qtbot.addWidget(holder)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        made = WholeChoice(theme, text)
        box.addWidget(made)
        box.addStretch(1)
        holder.resize(width, 400)
        holder.show()
        QApplication.processEvents()
        return made

    yield make


def test_all_of_it_is_told_in_lines_that_fit(shown: Shown) -> None:
    one = shown(LONG, 700)
    assert one.lines(one.width()) == [LONG]
    two = shown(LONG, 440)
    assert " ".join(two.lines(two.width())) == LONG and len(two.lines(two.width())) == 2
    assert two.height() >= one.height() + two.fontMetrics().height() and not two.toolTip()
    assert two.width() == 440 and two.text() == LONG


def test_the_one_that_is_chosen_is_as_high(shown: Shown, qtbot: QtBot) -> None:
    for width in range(380, 480, 10):
        each = shown(LONG, width)
        before = each.height()
        qtbot.mouseClick(each, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert each.isChecked() and each.height() == before


def test_a_line_of_its_own_stays_one_and_makes_it_as_high(shown: Shown, qtbot: QtBot) -> None:
    each = shown("today, 09:00, 84 entries", 440)
    before = each.height()
    each.setText("today, 09:00, 84 entries\nAs it is now")
    qtbot.waitUntil(lambda: each.height() >= before + each.fontMetrics().height())
    assert each.lines(440) == ["today, 09:00, 84 entries", "As it is now"]
