"""A page in a room that may be too low for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.widgets.scrolled import Scrolled

ROOM, TALL = 200, 120


class Tall(QWidget):
    """Something for the keyboard that no style sheet makes lower."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(TALL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


@pytest.fixture
def scrolled(qtbot: QtBot) -> Iterator[Scrolled]:
    """Two fields in a low room, the second of them hidden."""
    page = QWidget()
    box = QVBoxLayout(page)
    for _ in range(2):
        box.addWidget(Tall())
    room = Scrolled(page)
    fields(room)[1].hide()
    qtbot.addWidget(room)
    room.resize(300, ROOM)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    yield room


def fields(room: Scrolled) -> list[Tall]:
    return room.findChildren(Tall)


def test_what_fits_fills_the_room_and_does_not_scroll(scrolled: Scrolled) -> None:
    assert scrolled.widget().size() == scrolled.viewport().size()
    assert scrolled.verticalScrollBar().maximum() == 0


def test_what_comes_and_needs_more_is_scrolled_to_by_the_keyboard(qtbot: QtBot, scrolled: Scrolled) -> None:
    second = fields(scrolled)[1]
    second.show()
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() > 0)
    assert min(field.height() for field in fields(scrolled)) >= TALL
    second.setFocus()
    qtbot.waitUntil(lambda: not second.visibleRegion().isEmpty() and scrolled.verticalScrollBar().value() > 0)


def test_it_scrolls_no_longer_once_it_needs_less(qtbot: QtBot, scrolled: Scrolled) -> None:
    second = fields(scrolled)[1]
    second.show()
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() > 0)
    second.hide()
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() == 0)


def test_what_is_shown_and_has_the_keyboard_at_once_is_in_view(qtbot: QtBot, scrolled: Scrolled) -> None:
    second = fields(scrolled)[1]
    second.show()
    second.setFocus()
    qtbot.waitUntil(lambda: second.visibleRegion().boundingRect().height() == second.height(), timeout=2000)
