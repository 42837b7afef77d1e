"""The menu of a button at the window's edge opens within the window, not across its edge."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole

# Offscreen Qt cannot give a popup the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_menu_ends_where_the_window_does(qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    box = QHBoxLayout(window)
    box.addStretch(1)
    more = Button(theme, "", ButtonRole.ICON, icon="ellipsis", name="More")
    menu = QMenu(more)
    menu.addAction("Hold it against what I want")
    more.setMenu(menu)
    box.addWidget(more)
    window.setGeometry(250, 100, 320, 200)
    window.show()
    more.showMenu()
    qtbot.waitUntil(menu.isVisible)
    place, room = menu.geometry(), QRect(window.mapToGlobal(QPoint()), window.size())
    menu.close()
    assert room.left() <= place.left() and place.right() <= room.right()
