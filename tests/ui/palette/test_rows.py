"""The palette's rows are painted as they are scrolled to, whole and in part, in either direction."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from rebound_desktop.store import MARK_END, MARK_START
from rebound_desktop.ui.palette.rows import PaletteList, PaletteModel, PaletteRow
from rebound_desktop.ui.theme import Theme


def row(number: int) -> PaletteRow:
    """A caption now and then, and each kind of row that goes somewhere."""
    if number % 5 == 0:
        return PaletteRow("", f"Group {number}")
    hint = "what it says" if number % 2 else ""
    keys = "Ctrl+N" if number % 3 else ""
    return PaletteRow(f"entry:{number}", f"{MARK_START}Page{MARK_END} {number}", hint, keys, "leaf")


class Shown:
    """A list on its own, and what is seen of it."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.model = PaletteModel()
        self.list = PaletteList(theme, self.model)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        qtbot.addWidget(self.list)
        self.list.resize(500, 300)
        self.list.show()

    def picture(self) -> QImage:
        return self.list.viewport().grab().toImage()


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Shown:
    return Shown(theme, qtbot)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_that_are_scrolled_to_look_as_they_do_at_the_top(
    shown: Shown, direction: Qt.LayoutDirection
) -> None:
    every = [row(number) for number in range(60)]
    shown.list.setLayoutDirection(direction)
    shown.model.show(every[20:])
    at_the_top = shown.picture()
    shown.model.show(every)
    assert shown.picture() != at_the_top
    shown.list.scrollTo(shown.model.index(20), QListView.ScrollHint.PositionAtTop)
    assert shown.picture() == at_the_top


def test_the_chosen_row_has_a_frame_and_the_one_before_has_none_any_more(shown: Shown) -> None:
    shown.model.show([row(number) for number in range(1, 5)])
    none = shown.picture()
    for chosen in (1, 2):
        shown.list.setCurrentIndex(shown.model.index(chosen))
        now = shown.picture()
        for place in range(4):
            whole = shown.list.visualRect(shown.model.index(place))
            assert (now.copy(whole) != none.copy(whole)) is (place == chosen)


def test_a_row_goes_from_one_side_to_the_other(shown: Shown) -> None:
    shown.model.show([PaletteRow("entry:1", "Page", keys="K", icon="leaf")])

    def is_blank(picture: QImage, left: int, right: int) -> bool:
        part = picture.copy(left, 0, right - left, 36)
        ground = part.pixel(0, 35)
        return all(part.pixel(x, y) == ground for x in range(part.width()) for y in range(part.height()))

    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        shown.list.setLayoutDirection(direction)
        picture = shown.picture()
        assert not is_blank(picture, 0, 60) and not is_blank(picture, 440, 500)
        assert is_blank(picture, 220, 280)


def test_rows_are_as_high_as_the_text_asks(shown: Shown) -> None:
    rows = [row(number) for number in range(7)]
    shown.model.show(rows)
    last = shown.list.visualRect(shown.model.index(6))
    assert shown.list.height_of_all() == last.bottom() + 1


def test_an_arrow_leads_the_way_that_is_read(shown: Shown) -> None:
    shown.model.show([PaletteRow("entry:1", "", icon="chevron-right")])

    def ink() -> list[list[bool]]:
        picture = shown.picture()
        ground, wide = picture.pixelColor(250, 18).lightness(), picture.width()
        return [
            [abs(picture.pixelColor(x, y).lightness() - ground) > 40 for x in range(wide)] for y in range(36)
        ]

    to_right = ink()
    assert any(map(any, to_right))
    shown.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink() == [line[::-1] for line in to_right]
