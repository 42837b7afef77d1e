"""Actions and menus that are kept: whatever ends around them, they are there."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from rebound_desktop.ui.widgets.menus import kept_action, kept_menu


def test_what_is_kept_of_a_menu_outlives_what_referred_to_its_button(qtbot: QtBot) -> None:
    page, button = QWidget(), QPushButton("More")
    qtbot.addWidget(page)
    QHBoxLayout(page).addWidget(button)
    menu = QMenu(button)
    button.setMenu(menu)
    action, within, lent = kept_action(menu, "Rest"), kept_menu(menu, "The same as"), menu.addAction("Lent")
    passing = QWidget()
    passing.setFocusProxy(button)
    passing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(action) and isValid(within)
    action.setVisible(False)
    within.setEnabled(False)
    assert [each.text() for each in menu.actions() if each.isVisible()] == ["The same as", "Lent"]
    # If this holds one day, `kept_action` and `kept_menu` are needed no more.
    assert not isValid(lent)


def test_a_kept_action_does_what_it_says(qtbot: QtBot) -> None:
    menu, done = QMenu(), []
    qtbot.addWidget(menu)
    kept_action(menu, "Rest", lambda: done.append("rested")).trigger()
    assert done == ["rested"]
