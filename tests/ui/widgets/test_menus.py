"""Actions and menus that are kept: whatever ends around them, they are there."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import rebound_desktop
from rebound_desktop.ui.widgets.menus import Menu, kept_action, kept_menu


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


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_letter_goes_to_the_next_row_that_begins_with_it(qtbot: QtBot) -> None:
    menu, done = Menu(), []
    qtbot.addWidget(menu)
    kept_action(menu, "Day…")
    kept_action(menu, "Read", lambda: done.append("read"))
    hidden = kept_action(menu, "Remove")
    hidden.setVisible(False)
    menu.addSeparator()
    kept_action(menu, "“Réka” again", lambda: done.append("again"))
    kept_action(menu, "R&&D").setEnabled(False)
    within = kept_menu(menu, "Write as")
    kept_action(within, "Watcher")
    kept_action(within, "You")
    menu.popup(menu.pos())
    gone_to: list[str] = []
    for key in "rRrdxw":
        qtbot.keyClicks(menu, key)
        active = menu.activeAction()
        assert active is not None
        gone_to.append(active.text())
    assert gone_to == ["Read", "“Réka” again", "Read", "Day…", "Day…", "Write as"]
    # A menu within waits to be opened, and its rows have letters too.
    assert not within.isVisible() and not done
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert within.isVisible()
    qtbot.keyClicks(within, "y")
    assert within.activeAction().text() == "You"
    within.close()
    menu.popup(menu.pos())
    qtbot.keyClicks(menu, "r")
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert done == ["read"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_letter_of_another_writing_goes_to_its_row(qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    for text in ("Ausblenden", "Über den Tag", "الرسائل", "Öffnen"):
        kept_action(menu, text)
    menu.popup(menu.pos())
    for key, text in (("o", "Öffnen"), ("ü", "Über den Tag"), ("ا", "الرسائل")):
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key)
        QApplication.sendEvent(menu, press)
        assert menu.activeAction().text() == text


def test_every_menu_of_the_program_has_letters() -> None:
    folder = Path(rebound_desktop.__file__).parent
    made = [
        path.name
        for path in folder.rglob("*.py")
        if re.search(r"\bQMenu\(|\(QMenu\):", path.read_text(encoding="utf-8"))
    ]
    assert made == ["menus.py"]
