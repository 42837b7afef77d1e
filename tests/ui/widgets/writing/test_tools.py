"""What helps while one writes: the same for any text, here and nowhere twice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.characters import RECENT, CharacterSheet
from rebound_desktop.ui.widgets.writing.tools import WritingTools
from tests.ui.conftest import Window


@pytest.fixture
def area(qtbot: QtBot, desk: Desk) -> Iterator[WritingArea]:
    made = WritingArea(desk.theme, "Entry text")
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    yield made


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk, area: WritingArea) -> CharacterSheet:
    tools = WritingTools(desk, area)
    area.load("Tea at five")
    area.caret_to_end()
    qtbot.keyClick(area, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(tools.characters.isVisible)
    return tools.characters


def test_a_character_by_its_name_and_enter(qtbot: QtBot, area: WritingArea, sheet: CharacterSheet) -> None:
    qtbot.keyClicks(sheet.field, "em dash")
    assert sheet.offered[0] == "—"
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert area.text() == "Tea at five—" and not sheet.isVisible()
    area.undo()
    assert area.text() == "Tea at five"


def test_arrows_choose_and_the_recent_ones_stand_first(
    qtbot: QtBot, desk: Desk, area: WritingArea, sheet: CharacterSheet
) -> None:
    first, second = sheet.offered[:2]
    qtbot.keyClick(sheet.field, Qt.Key.Key_Right)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert area.text().endswith(second) and sheet.isVisible()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible() and desk.store.preferences.get(RECENT) == second
    sheet.open_sheet()
    assert sheet.offered[:2] == [second, first]


def test_a_click_puts_it_in(qtbot: QtBot, area: WritingArea, sheet: CharacterSheet) -> None:
    item = next(each for n in range(sheet.list.count()) if (each := sheet.list.item(n)).text() == "…")
    place = sheet.list.visualItemRect(item).center()
    qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert area.text() == "Tea at five…"


def test_nothing_is_put_in_where_nothing_is_called_so(
    qtbot: QtBot, area: WritingArea, sheet: CharacterSheet
) -> None:
    qtbot.keyClicks(sheet.field, "zzzz")
    assert sheet.offered == []
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert area.text() == "Tea at five" and sheet.isVisible()


def test_the_menu_leads_to_all_of_them(qtbot: QtBot, desk: Desk, area: WritingArea, window: Window) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    tools = WritingTools(desk, area)
    actions = {action.text().split("\t")[0]: action for action in tools.put_into(menu)}
    actions["Spelling…"].trigger()
    assert window.went == [("settings", None)]
    actions["Count words"].trigger()
    assert tools.foot.counts
    menu.aboutToShow.emit()
    assert actions["Count words"].isChecked()
    letters = QMenu()
    qtbot.addWidget(letters)
    shown = [action.text() for action in tools.put_into(letters, measures=False) if action.isVisible()]
    assert len(shown) == 3
