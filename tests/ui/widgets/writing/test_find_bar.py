"""Finding and replacing within the page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.find_bar import FindBar

TEXT = "🌱 The kettle, the Kettle and the lamp.\n\nOne more kettle."


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[FindBar]:
    page = QWidget()
    qtbot.addWidget(page)
    area = WritingArea(theme, "Entry text", page)
    area.load(TEXT)
    made = FindBar(theme, area)
    box = QVBoxLayout(page)
    box.addWidget(area)
    box.addWidget(made)
    page.resize(560, 400)
    page.show()
    made.open_bar()
    # The page is what keeps both alive.
    made.setProperty("page", page)
    yield made


def area_of(bar: FindBar) -> WritingArea:
    area = bar.parentWidget().findChild(WritingArea)
    assert area is not None
    return area


def count(bar: FindBar) -> str:
    return next(label.text() for label in bar.findChildren(QLabel))


def test_every_place_is_found_whatever_its_capitals(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "kettle")
    assert count(bar) == "1 of 3"
    assert area_of(bar).textCursor().selectedText() == "kettle"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert count(bar) == "2 of 3"
    assert area_of(bar).textCursor().selectedText() == "Kettle"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(bar) == "3 of 3"


def test_the_place_in_hand_is_marked_otherwise_than_the_rest(qtbot: QtBot, bar: FindBar) -> None:
    area = area_of(bar)
    qtbot.keyClicks(bar.field, "kettle")
    for place in range(3):
        looks = [
            (mark.format.background().color().name(), mark.format.fontUnderline())
            for mark in area.extraSelections()
        ]
        assert len(looks) == 3 and looks.count(looks[place]) == 1
        assert not looks[place][1] and looks[place - 1][1]
        bar.step(1)


def test_what_is_not_there_is_said_so(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "sea(")
    assert count(bar) == "not found"


def test_one_is_replaced_and_then_the_next(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "kettle")
    qtbot.keyClicks(bar.replace, "pot")
    bar.replace_one()
    assert area_of(bar).text().startswith("🌱 The pot, the Kettle")
    assert count(bar) == "1 of 2"


def test_all_are_replaced_as_one_step(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "kettle")
    bar.replace.setText("🫖 kettle")
    bar.replace_all()
    assert area_of(bar).text() == TEXT.replace("Kettle", "kettle").replace("kettle", "🫖 kettle")
    area_of(bar).undo()
    assert area_of(bar).text() == TEXT


def test_with_nothing_in_their_place_it_says_that_words_are_taken_out(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "kettle")
    assert (bar.one.text(), bar.every.text()) == ("Take out", "Take all out")
    qtbot.keyClicks(bar.replace, "pot")
    assert (bar.one.text(), bar.every.text()) == ("Replace", "Replace all")
    bar.replace.clear()
    bar.every.click()
    assert "ettle" not in area_of(bar).text() and count(bar) == "3 taken out"
    area_of(bar).undo()
    assert area_of(bar).text() == TEXT


def test_a_text_that_is_only_read_is_searched_and_not_changed(qtbot: QtBot, bar: FindBar) -> None:
    area_of(bar).setReadOnly(True)
    bar.open_bar()
    qtbot.keyClicks(bar.field, "kettle")
    bar.replace_all()
    bar.replace_one()
    assert area_of(bar).text() == TEXT and not bar.every.isVisible() and count(bar) == "1 of 3"


def test_escape_puts_it_away_and_gives_the_caret_back(qtbot: QtBot, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "lamp")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert area_of(bar).textCursor().selectedText() == "lamp"
    assert area_of(bar).extraSelections() == []


def test_tab_goes_on_to_what_takes_its_place_and_escape_leaves_from_anywhere(
    qtbot: QtBot, bar: FindBar
) -> None:
    bar.activateWindow()
    qtbot.waitUntil(bar.field.hasFocus)
    qtbot.keyClicks(bar.field, "kettle")
    qtbot.keyClick(bar.field, Qt.Key.Key_Tab)
    assert bar.replace.hasFocus()
    qtbot.keyClick(bar.replace, Qt.Key.Key_Tab)
    assert bar.one.hasFocus()
    qtbot.keyClick(bar.one, Qt.Key.Key_Escape)
    assert bar.isHidden() and area_of(bar).hasFocus()


def test_ctrl_z_on_its_buttons_takes_back_what_was_replaced(qtbot: QtBot, bar: FindBar) -> None:
    bar.field.setText("kettle")
    bar.replace.setText("pot")
    bar.every.setFocus()
    qtbot.keyClick(bar.every, Qt.Key.Key_Space)
    assert "kettle" not in area_of(bar).text().casefold()
    qtbot.keyClick(bar.every, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert area_of(bar).text() == TEXT


def test_taken_back_the_caret_is_where_it_was(qtbot: QtBot, bar: FindBar) -> None:
    area = area_of(bar)
    area.caret_to_end()
    bar.field.setText("lamp")
    bar.replace.setText("pot")
    place = area.textCursor().selectionEnd()
    bar.replace_all()
    area.undo()
    assert area.text() == TEXT and area.textCursor().position() == place
