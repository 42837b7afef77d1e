"""A card is kept as it is written, wherever it went meanwhile."""

from contextlib import closing
from datetime import date

from pytestqt.qtbot import QtBot

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import Store
from rebound_desktop.ui.beside import opener
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.card import CardView


def test_a_card_that_was_set_aside_while_one_is_typing_takes_no_word_along(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    dana = store.contacts.contact(store.contacts.add("Dana"))
    assert dana is not None
    letter = store.letters.begin(LetterKind.THANK_YOU, contact_id=dana.id, body="Dear Dana")
    card = CardView(desk, lambda: None)
    qtbot.addWidget(card)
    card.show_letter(letter, dana, date(2026, 11, 23))
    qtbot.keyClicks(card.area, ", the long table.")
    # As a merge sets it aside.
    with closing(opener(store)()) as other:
        other.letters.set_aside(letter)
    assert card.leave()
    (kept,) = store.letters.all()
    assert kept.body == "Dear Dana, the long table." and kept.contact_id == dana.id
    qtbot.keyClicks(card.area, " Thank you.")
    assert card.leave() and [each.body for each in store.letters.all()] == [
        "Dear Dana, the long table. Thank you."
    ]
