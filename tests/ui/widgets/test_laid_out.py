"""What a layout holds is told without its items: what Python still knew of one crashed the program, seldom."""

import pytest
import shiboken6
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.tab_order import reading_order
from rebound_desktop.ui.widgets.flow import Flow
from rebound_desktop.ui.widgets.laid_out import laid_out


def items_known() -> set[int]:
    """The items of layouts that Python holds to be there."""
    known = shiboken6.getAllValidWrappers()
    return {id(each) for each in known if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)}


def test_places_tell_what_stands_there_and_gaps_are_left_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box, beside = QVBoxLayout(page), QHBoxLayout()
    last, within, first = QLabel("last"), QLabel("within"), QLabel("first")
    QLabel("put somewhere", page)
    box.addStretch()
    box.addLayout(beside)
    box.addWidget(last)
    beside.addSpacing(4)
    beside.addWidget(within)
    box.insertWidget(0, first)
    assert laid_out(box) == {0: first, 2: beside, 3: last}
    assert list(laid_out(box)) == [0, 2, 3]
    assert laid_out(beside) == {1: within}
    assert laid_out(QVBoxLayout()) == {}


@pytest.mark.parametrize("kind", [QVBoxLayout, QGridLayout, QStackedLayout, Flow])
def test_no_item_is_known_afterwards(kind: type[QLayout], qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout, labels = kind(), [QLabel("one"), QLabel("two")]
    page.setLayout(layout)
    for label in labels:
        layout.addWidget(label)
    before = items_known()
    assert laid_out(layout) == dict(enumerate(labels))
    assert reading_order(page) == []
    assert items_known() == before


def test_what_takes_the_place_of_another_stands_there(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
    before, after = QLabel("before"), QLabel("after")
    box.addWidget(before)
    assert laid_out(box) == {0: before}
    shiboken6.delete(before)
    box.addWidget(after)
    assert laid_out(box) == {0: after}
