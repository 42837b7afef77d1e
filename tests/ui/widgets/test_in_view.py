"""Where one writes is seen, also in a low window where the page around the text scrolls too."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.fields import Field, offer
from rebound_desktop.ui.widgets.in_view import keep_the_keyboard_in_view
from rebound_desktop.ui.widgets.line_row import LineText
from rebound_desktop.ui.widgets.writing.area import WritingArea

LOW, HIGH = 200, 260


Shown = Callable[[QTextEdit], QScrollArea]


@pytest.fixture
def low_page(qtbot: QtBot) -> Iterator[Shown]:
    """A text beneath something else, in a page that has room for neither of them."""
    room = QScrollArea()
    qtbot.addWidget(room)

    def show(text: QTextEdit) -> QScrollArea:
        page = QWidget()
        box = QVBoxLayout(page)
        above = QWidget()
        above.setMinimumHeight(HIGH // 2)
        box.addWidget(above)
        # The style sheet knows a least height of its own for a text.
        beneath = QHBoxLayout()
        beneath.addStrut(HIGH)
        beneath.addWidget(text)
        box.addLayout(beneath)
        room.setWidgetResizable(True)
        room.setWidget(page)
        room.resize(300, LOW)
        room.show()
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)
        return room

    yield show


def caret_is_seen(text: QTextEdit) -> bool:
    seen = text.viewport().visibleRegion().boundingRect()
    return seen.contains(text.cursorRect().center())


def will_follow() -> bool:
    """Whether a page is about to be scrolled to the caret."""
    return any(timer.isActive() for timer in keep_the_keyboard_in_view().findChildren(QTimer))


@pytest.fixture
def area(theme: Theme) -> WritingArea:
    return WritingArea(theme, "Entry text")


def test_the_caret_stays_in_view_while_a_page_is_written(
    qtbot: QtBot, area: WritingArea, low_page: Shown
) -> None:
    low_page(area)
    area.setFocus()
    for _ in range(30):
        qtbot.keyClicks(area, "word")
        qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: caret_is_seen(area))


def test_the_end_of_a_page_is_seen_when_the_keyboard_comes_to_it(
    qtbot: QtBot, area: WritingArea, low_page: Shown
) -> None:
    area.load("word\n" * 30)
    area.caret_to_end()
    low_page(area)
    area.setFocus()
    qtbot.waitUntil(lambda: caret_is_seen(area))


def test_whoever_scrolled_away_finds_their_place_again_on_coming_back_to_the_window(
    qtbot: QtBot, area: WritingArea, low_page: Shown
) -> None:
    area.load("word\n" * 30)
    bar = low_page(area).verticalScrollBar()
    area.setFocus()
    area.caret_to_end()
    qtbot.waitUntil(lambda: caret_is_seen(area) and not will_follow())
    inner = area.verticalScrollBar()
    for each in (bar, inner):
        each.setValue(0)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    area.activateWindow()
    qtbot.waitUntil(lambda: area.hasFocus() and not will_follow())
    assert (bar.value(), inner.value()) == (0, 0)


def test_whoever_scrolled_away_comes_back_from_a_window_with_a_keyboard_of_its_own(
    qtbot: QtBot, area: WritingArea, low_page: Shown
) -> None:
    area.load("word\n" * 30)
    bar = low_page(area).verticalScrollBar()
    area.setFocus()
    area.caret_to_end()
    qtbot.waitUntil(lambda: caret_is_seen(area) and not will_follow())
    for each in (bar, area.verticalScrollBar()):
        each.setValue(0)
    other = QTextEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    area.activateWindow()
    qtbot.waitUntil(lambda: area.hasFocus() and not will_follow())
    assert (bar.value(), area.verticalScrollBar().value()) == (0, 0)
    qtbot.keyClicks(area, "more")
    qtbot.waitUntil(lambda: caret_is_seen(area))


@pytest.fixture
def scrolled_away(qtbot: QtBot, area: WritingArea) -> WritingArea:
    """A text that fills the window, its caret at the end, with somebody reading its beginning."""
    qtbot.addWidget(area)
    area.resize(300, HIGH)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    area.load("word\n" * 60)
    area.setFocus()
    area.caret_to_end()
    qtbot.waitUntil(lambda: caret_is_seen(area) and not will_follow())
    area.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    return area


def test_whoever_scrolled_away_from_the_caret_is_left_there_when_the_text_has_other_room(
    qtbot: QtBot, scrolled_away: WritingArea
) -> None:
    scrolled_away.resize(300, LOW)
    qtbot.waitUntil(lambda: scrolled_away.height() == LOW and not will_follow())
    assert scrolled_away.verticalScrollBar().value() == 0


def test_whoever_writes_again_is_followed_again(qtbot: QtBot, scrolled_away: WritingArea) -> None:
    qtbot.keyClicks(scrolled_away, "more")
    qtbot.waitUntil(lambda: caret_is_seen(scrolled_away))
    scrolled_away.resize(300, LOW)
    qtbot.waitUntil(lambda: scrolled_away.height() == LOW and caret_is_seen(scrolled_away))


def test_a_caret_that_is_seen_already_moves_nothing(qtbot: QtBot, area: WritingArea, low_page: Shown) -> None:
    area.load("word")
    room = low_page(area)
    area.setFocus()
    qtbot.waitUntil(lambda: caret_is_seen(area))
    before = area.mapTo(room, QPoint(0, 0))
    qtbot.keyClicks(area, "word")
    qtbot.waitUntil(lambda: area.text() == "wordword")
    assert area.mapTo(room, QPoint(0, 0)) == before


def test_a_line_that_grows_takes_the_page_along(qtbot: QtBot, low_page: Shown) -> None:
    text = LineText("A line")
    low_page(text)
    text.setFocus()
    qtbot.keyClicks(text, "many words " * 60)
    qtbot.waitUntil(lambda: caret_is_seen(text))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_lies_beside_comes_into_view_whichever_way_the_page_is_read(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    keep_the_keyboard_in_view()
    QApplication.setLayoutDirection(direction)
    try:
        room, page = QScrollArea(), QWidget()
        qtbot.addWidget(room)
        line, fields = QHBoxLayout(page), [QLineEdit() for _ in range(5)]
        for field in fields:
            field.setFixedWidth(120)
            line.addWidget(field)
        room.setWidgetResizable(True)
        room.setWidget(page)
        room.resize(300, LOW)
        room.show()
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)
        for field in (*fields, *reversed(fields)):
            field.setFocus()
            qtbot.waitUntil(lambda: not will_follow())
            seen = room.viewport().rect()
            assert seen.contains(field.mapTo(room.viewport(), QPoint(0, 0)))
            assert seen.contains(field.mapTo(room.viewport(), field.rect().bottomRight()))
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_coming_back_to_the_first_field_the_heading_above_it_is_seen_whole(qtbot: QtBot) -> None:
    room, page, first, last = QScrollArea(), QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(room)
    box = QVBoxLayout(page)
    heading = QWidget()
    heading.setFixedHeight(80)
    box.addWidget(heading)
    box.addWidget(first)
    box.addSpacing(600)
    box.addWidget(last)
    room.setWidgetResizable(True)
    room.setWidget(page)
    room.resize(300, 300)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    keep_the_keyboard_in_view()
    last.setFocus()
    qtbot.waitUntil(lambda: room.verticalScrollBar().value() > 100)
    first.setFocus()
    qtbot.waitUntil(lambda: room.verticalScrollBar().value() == 0)


# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_whoever_scrolled_away_from_a_field_and_types_sees_it_before_anything_is_offered(
    qtbot: QtBot, low_page: Shown
) -> None:
    text = QTextEdit()
    room = low_page(text)
    field = Field("To whom?")
    offer(field, ["Maria Lindqvist"])
    page = room.widget()
    assert page is not None and isinstance(page.layout(), QVBoxLayout)
    page.layout().insertWidget(0, field)  # type: ignore[union-attr]
    field.show()
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    field.setFocus()
    completer = field.completer()
    assert completer is not None and completer.popup() is not None
    room.verticalScrollBar().setValue(room.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: field.visibleRegion().isEmpty())
    QTest.keyClick(field, Qt.Key.Key_Control)
    assert field.visibleRegion().isEmpty()
    QTest.keyClick(field, "M")
    assert not field.visibleRegion().isEmpty()
    popup = completer.popup()
    assert popup is not None and popup.isVisible()
    assert popup.y() >= field.mapToGlobal(QPoint(0, 0)).y()
    popup.hide()
