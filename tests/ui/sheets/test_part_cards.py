"""The cards of a sheet: all of them there at every moment, and left alone where nothing is new."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rebound_desktop.core.sheets import Part
from rebound_desktop.ui.sheets.part_cards import PartCards
from rebound_desktop.ui.theme import Theme


def seen(cards: PartCards) -> list[QLabel]:
    return [label for label in cards.findChildren(QLabel) if label.isVisible()]


def test_no_turn_finds_the_page_without_its_cards(theme: Theme, qtbot: QtBot) -> None:
    """What was counted anew was told by an empty page first, and its cards came up one turn later."""
    cards = PartCards(theme, in_columns=False)
    qtbot.addWidget(cards)
    cards.show()
    for word in ("one", "two"):
        parts = [Part("Pages", (f"{word} page",)), Part("People", (f"{word} moment",))]
        cards.show_parts(parts)
        assert [label.text() for label in seen(cards)] == [
            "Pages",
            f"{word} page",
            "People",
            f"{word} moment",
        ]


def test_what_is_told_again_stays_where_it_is(theme: Theme, qtbot: QtBot) -> None:
    cards = PartCards(theme, in_columns=True)
    qtbot.addWidget(cards)
    cards.show()
    cards.show_parts([Part("Pages", ("one page",))])
    before = seen(cards)
    cards.show_parts((Part("Pages", ("one page",)),))
    assert len(before) == 2 and seen(cards) == before
