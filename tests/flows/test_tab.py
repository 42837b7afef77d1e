"""Tab goes through a room as it is read: down, and up again only to what stands further on."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.main_window import MainWindow
from tests.flows.conftest import what_it_is_about

# More than any room has.
AT_MOST = 400
ROOMS = {"Today", "Journal", "Jobs", "Contacts", "Letters"}


def place_on_its_page(widget: QWidget) -> tuple[QWidget, QRect]:
    """What scrolls with it, and where it stands there."""
    page: QWidget = widget.window()
    above = widget.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if inside is not None:
            page = inside
            break
        above = above.parentWidget()
    return page, QRect(widget.mapTo(page, QPoint()), widget.size())


@pytest.mark.parametrize(
    "room", ["today", "jobs", "contacts", "letters", "company", "compare", "settings", "help"]
)
@pytest.mark.parametrize("size", [(880, 600), (1280, 800)], ids=["narrow", "wide"])
def test_the_keyboard_goes_through_a_room_as_it_is_read(
    qtbot: QtBot, over_a_year: MainWindow, room: str, size: tuple[int, int]
) -> None:
    window, store = over_a_year, over_a_year.session.store
    assert store is not None
    window.resize(*size)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go(room, what_it_is_about(store, room))
    QApplication.processEvents()
    seen: list[QWidget] = []
    back: list[str] = []
    while len(seen) < AT_MOST:
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        if seen:
            (page, here), (page_before, before) = place_on_its_page(now), place_on_its_page(seen[-1])
            is_further = here.left() >= before.right()
            if page is page_before and here.bottom() < before.top() and not is_further:
                back.append(f"{seen[-1].accessibleName()} -> {now.accessibleName()}")
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        QApplication.processEvents()
    # One time around it comes back to the top, past the ways to all the rooms.
    assert len(seen) > 5 and not back, back
    assert QApplication.focusWidget() in seen[:2], "the page itself may have it at first"
    names = [each.accessibleName() for each in seen]
    assert "Settings" in names and ROOMS.intersection(names)
