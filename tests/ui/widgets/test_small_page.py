"""A small page has what every place to write on has: spelling and special characters."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.ui.support.page import SupportPage
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.small_page import SmallPage
from rebound_desktop.ui.widgets.speller import Speller
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.characters import CharacterSheet


@pytest.fixture
def spelling_desk(desk, qapp, qtbot, tmp_path):
    """A desk with English spelling."""
    pytest.importorskip("hunspell", reason="there is no Hunspell for this computer")
    speller = Speller(desk.background, tmp_path, ["en"], lambda: "", lambda _: None, qapp)
    with qtbot.waitSignal(speller.changed):
        speller.load()
    return replace(desk, speller=speller)


def dotted(area: WritingArea) -> int:
    shapes = area.document().firstBlock().layout().formats()
    return sum(shape.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine for shape in shapes)


@pytest.mark.parametrize("kind", ["small page", "somebody to talk to"])
def test_a_word_that_no_dictionary_knows_has_dots(spelling_desk, qtbot, kind):
    if kind == "small page":
        page = SmallPage(spelling_desk, "Notes", lambda _: True)
        area = page.area
    else:
        page = SupportPage(spelling_desk)
        area = page.findChild(WritingArea)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    area.setFocus()
    area.load("A ketle and a kettle")
    assert dotted(area) == 1
    qtbot.keyClick(area, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert any(sheet.isVisible() for sheet in page.findChildren(CharacterSheet))


@pytest.mark.parametrize("in_card", [False, True])
def test_its_edge_shows_where_the_keyboard_is_as_that_of_every_field_does(desk, qtbot, in_card):
    room = QWidget()
    page, field = SmallPage(desk, "Notes", lambda _: True, in_card=in_card), Field("Tags")
    box = QVBoxLayout(room)
    box.addWidget(page)
    box.addWidget(field)
    qtbot.addWidget(room)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()

    def edge():
        look = page.grab().toImage()
        return [look.pixelColor(x, look.height() // 2) for x in (0, 1)]

    ring = desk.theme.colour("focus")
    for widget, shows in ((page.area, True), (field, False), (page.area, True)):
        widget.setFocus()
        assert (edge() == [ring, ring]) is shows
