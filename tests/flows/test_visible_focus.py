"""Where the keyboard is can be seen, in every room: enough pixels change, and far enough to be told apart."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.pages import SIDEBAR_ROOMS
from tests.flows.test_seen_and_heard import called, on_tab, rooms, shown
from tests.ui.test_theme import contrast

# What WCAG 2.2 asks between the same pixel with the focus and without: https://www.w3.org/TR/WCAG22/#focus-appearance
TOLD_APART = 3
# A caret is one pixel wide and as high as a letter; everything else has an edge or a line.
LEAST_PIXELS = 12
# A ring may lie around what it is about.
EDGE = 3
IN_EVERY_THEME = {*(room.name for room in SIDEBAR_ROOMS), "settings", "compare", "board"}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, over_a_year: MainWindow) -> Iterator[MainWindow]:
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    over_a_year.resize(1280, 800)
    over_a_year.activateWindow()
    qtbot.waitUntil(over_a_year.isActiveWindow)
    yield over_a_year
    qapp.setCursorFlashTime(flash)


def around(widget: QWidget) -> QImage:
    """How a thing looks, with a little of what is around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-EDGE, -EDGE, EDGE, EDGE)
    return window.grab(place).toImage()


def scroll_to(widget: QWidget) -> None:
    """As Tab does it."""
    here = widget.parentWidget()
    while here is not None:
        if isinstance(here, QScrollArea):
            here.ensureWidgetVisible(widget)
        here = here.parentWidget()
    QApplication.processEvents()


def told_apart(one: QImage, other: QImage) -> int:
    """How many pixels differ far enough, up to as many as are asked for."""
    count = 0
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            pair = one.pixel(x, y), other.pixel(x, y)
            if pair[0] != pair[1]:
                colours = [f"#{pixel & 0xFFFFFF:06x}" for pixel in pair]
                count += contrast(*colours) >= TOLD_APART
                if count >= LEAST_PIXELS:
                    return count
    return count


def is_seen(widget: QWidget, other: QWidget) -> bool:
    """Whether it looks otherwise with the keyboard than when that is elsewhere; or cannot have it now."""
    scroll_to(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if QApplication.focusWidget() is not widget or not widget.isVisible():
        return True
    with_it = around(widget)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    # The page went along with the keyboard.
    scroll_to(widget)
    return not widget.isVisible() or told_apart(with_it, around(widget)) >= LEAST_PIXELS


@pytest.mark.parametrize("theme", ("light", "dark", "high_contrast"))
def test_the_keyboard_is_seen_wherever_it_is(window: MainWindow, theme: str) -> None:
    window.settings.set(options.THEME, theme)
    unseen: list[str] = []
    for room, page in rooms(window):
        if theme != "light" and room not in IN_EVERY_THEME:
            continue
        wanted = [widget for widget in shown(page) if on_tab(widget)]
        # Of a page with one thing alone the keyboard goes to the sidebar.
        others = wanted if len(wanted) > 1 else [each for each in shown(window) if on_tab(each)][:1]
        for place, widget in enumerate(wanted):
            other = others[place - 1]
            # A room that still lays itself out moves between the two looks.
            if not any(is_seen(widget, other) for _ in range(3)):
                unseen.append(called(room, widget))
    assert not unseen, "\n".join(unseen)
