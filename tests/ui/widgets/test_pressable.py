"""A button that becomes bold when it is pressed has room for that before; one with a menu shows all its letters."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui import settings as options
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Pressable, row


@pytest.mark.parametrize("text", ["Board", "Tafel", "قائمة", "ボード"])
def test_the_bold_words_have_room(qapp: QApplication, text: str) -> None:
    plain, pressable = QPushButton(text), Pressable(text)
    pressable.setCheckable(True)
    bold = QFont(plain.font())
    bold.setWeight(QFont.Weight.DemiBold)
    around = plain.sizeHint().width() - plain.fontMetrics().horizontalAdvance(text)
    assert pressable.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(text) + around
    before = pressable.sizeHint()
    pressable.setChecked(True)
    assert pressable.sizeHint() == before


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("role", list(ButtonRole))
def test_with_the_keyboard_in_it_it_is_no_larger(
    qtbot: QtBot, theme: Theme, desk: Desk, role: ButtonRole, size: int
) -> None:
    """It has a wider edge then, and nothing beneath it is to move."""
    desk.settings.set(options.TEXT_SIZE, size)
    holder = QWidget()
    qtbot.addWidget(holder)
    button, other = Button(theme, "Later", role), Button(theme, "Later", role)
    holder.setLayout(row(button, other))
    holder.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    for each in (button, other):
        # How large it would be is found anew.
        each.setText("Later on")
    assert button.sizeHint() == other.sizeHint()


@pytest.mark.parametrize("role", [ButtonRole.PLAIN, ButtonRole.SECONDARY])
def test_with_a_menu_it_looks_as_without_one(qtbot: QtBot, theme: Theme, role: ButtonRole) -> None:
    looks = []
    for has_menu in (False, True):
        button = Button(theme, "Columns", role)
        qtbot.addWidget(button)
        if has_menu:
            button.setMenu(QMenu(button))
        button.resize(button.sizeHint())
        looks.append(button.grab().toImage())
    assert looks[0] == looks[1]
