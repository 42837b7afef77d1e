"""Suggestions beneath a field: read as well as everything else, and taken by Enter without sending the field off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.fields import Field, offer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Iterator[Field]:
    window = QMainWindow()
    inside = QWidget()
    window.setCentralWidget(inside)
    made = Field("Company")
    offer(made, ["Northwind", "Northbridge"])
    QVBoxLayout(inside).addWidget(made)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def suggest(qtbot: QtBot, field: Field) -> QWidget:
    qtbot.keyClicks(field, "Nor")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    return popup


def test_enter_takes_a_suggestion_and_a_second_one_sends_it_off(qtbot: QtBot, field: Field) -> None:
    sent: list[str] = []
    field.returnPressed.connect(lambda: sent.append(field.text()))
    popup = suggest(qtbot, field)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Northwind" and not popup.isVisible() and sent == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sent == ["Northwind"]


def test_enter_without_a_choice_sends_off_what_was_typed(qtbot: QtBot, field: Field) -> None:
    sent: list[str] = []
    field.returnPressed.connect(lambda: sent.append(field.text()))
    popup = suggest(qtbot, field)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert sent == ["Nor"]


def test_the_one_that_is_marked_is_seen_to_be(qtbot: QtBot, field: Field, theme: Theme) -> None:
    popup = suggest(qtbot, field)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    picture = popup.grab().toImage()
    places = [popup.visualRect(popup.model().index(row, 0)) for row in range(2)]
    colours = [picture.pixelColor(place.right() - 8, place.center().y()) for place in places]
    assert colours == [theme.colour("accent-soft"), theme.colour("surface")]


def test_they_lie_on_the_theme_s_surface(qtbot: QtBot, field: Field, theme: Theme) -> None:
    popup = suggest(qtbot, field)
    picture = popup.grab().toImage()
    middle = picture.pixelColor(picture.width() - 8, picture.height() - 8)
    assert middle.alpha() == 255 and middle == theme.colour("surface")


def test_all_that_hold_what_stands_there_are_offered_and_others_in_their_place_later(field: Field) -> None:
    completer = field.completer()
    completer.setCompletionPrefix("BRI")
    assert completer.completionCount() == 1 and completer.currentCompletion() == "Northbridge"
    offer(field, ["Cambridge", "Bridgeport", "Contoso"])
    assert field.completer() is completer
    completer.setCompletionPrefix("bri")
    assert completer.completionCount() == 2
