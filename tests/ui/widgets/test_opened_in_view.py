"""The keyboard's place on a page that scrolls."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Card, Column
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.in_view import show_opened

FIELDS = 20


@pytest.fixture
def column(qtbot: QtBot, theme: Theme) -> Iterator[Column]:
    """More fields than the room shows."""
    made = Column(theme)
    for number in range(FIELDS):
        made.box.addWidget(Field(f"Field {number}"))
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made


def fields(column: Column) -> list[Field]:
    return column.findChildren(Field)


def top_of(widget: QWidget, column: Column) -> int:
    return widget.mapTo(column.viewport(), QPoint()).y()


def is_seen(widget: QWidget, column: Column) -> bool:
    top = top_of(widget, column)
    return top >= 0 and top + widget.height() <= column.viewport().height()


def test_what_the_keyboard_comes_to_is_in_view(qtbot: QtBot, column: Column) -> None:
    for place in (FIELDS - 1, 0, FIELDS // 2):
        fields(column)[place].setFocus()
        qtbot.waitUntil(lambda place=place: is_seen(fields(column)[place], column))


def test_it_stays_in_view_when_the_page_around_it_is_laid_out_otherwise(qtbot: QtBot, column: Column) -> None:
    last = fields(column)[-1]
    last.setFocus()
    qtbot.waitUntil(lambda: is_seen(last, column))
    above = QWidget()
    above.setFixedHeight(500)
    column.box.insertWidget(0, above)
    column.resize(400, 200)
    qtbot.waitUntil(lambda: above.height() == 500 and top_of(last, column) > 0 and is_seen(last, column))


def test_whoever_scrolls_away_is_let_go(qtbot: QtBot, column: Column) -> None:
    last = fields(column)[-1]
    last.setFocus()
    qtbot.waitUntil(lambda: is_seen(last, column))
    bar = column.verticalScrollBar()
    for _ in range(FIELDS):
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
    column.resize(400, 280)
    for _ in range(5):
        QApplication.processEvents()
    assert bar.value() == 0 and not is_seen(last, column)


def test_a_form_higher_than_the_room_is_seen_from_its_top_or_where_one_types(
    qtbot: QtBot, column: Column
) -> None:
    form = Card()
    inside = [Field(f"In it {number}") for number in range(FIELDS)]
    for each in inside:
        form.box.addWidget(each)
    column.box.addWidget(form)
    for typed_in, is_top_seen in ((inside[0], True), (inside[-1], False)):
        column.verticalScrollBar().setValue(0)
        typed_in.setFocus(Qt.FocusReason.OtherFocusReason)
        show_opened(form)
        qtbot.waitUntil(lambda typed_in=typed_in: is_seen(typed_in, column))
        assert (top_of(form, column) >= 0) is is_top_seen


@pytest.mark.parametrize("height", [300, 150])
def test_of_an_opened_part_the_whole_card_is_in_view_where_there_is_room(
    qtbot: QtBot, column: Column, height: int
) -> None:
    card, part, keep = Card(), Field("A part"), Field("Keep")
    part.setFixedHeight(100)
    for each in (Field("Before"), part, keep):
        card.box.addWidget(each)
    column.box.insertWidget(FIELDS // 2, card)
    column.resize(400, height)
    part.setFocus()
    show_opened(part)
    qtbot.waitUntil(lambda: is_seen(part, column))
    qtbot.waitUntil(lambda: is_seen(card, column) == (height == 300))
