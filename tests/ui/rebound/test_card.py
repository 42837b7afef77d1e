"""A card is kept as it is written, wherever it went meanwhile."""

from collections.abc import Callable
from contextlib import closing
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.jobs import HowFar
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import Store
from rebound_desktop.ui.beside import opener
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.rebound.card import CardView
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.rebound.people import PeopleStep
from tests.ui.conftest import named

LEFT = Qt.MouseButton.LeftButton


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


def test_all_of_a_card_is_seen_and_the_page_alone_scrolls(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    store.contacts.add("Maria Lindqvist", job_id=job)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    page = furnish(ReboundPage, key, size=(880, 600))
    qtbot.mouseClick(named(page, QPushButton, "Write a card to Maria Lindqvist"), Qt.MouseButton.LeftButton)
    area = page.findChild(CardView).area
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert area.text().startswith("Dear Maria")
    assert area.viewport().height() >= area.document().size().height()
    before = area.height()
    for _ in range(3):
        qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: area.height() > before)
    assert area.verticalScrollBar().maximum() == 0


def test_put_away_a_card_keeps_the_words_of_what_was_planned(desk: Desk, store: Store, qtbot: QtBot) -> None:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    dana = store.contacts.contact(store.contacts.add("Dana", job_id=job))
    assert dana is not None
    store.contacts.plan_next(dana.id, NextKind.THANK, date(2026, 11, 23), note="Her book on tides")
    card = CardView(desk, lambda: None)
    qtbot.addWidget(card)
    card.show_new(dana, job, date(2026, 11, 23))
    named(card, QPushButton, "Let it wait until tomorrow").click()
    planned = store.contacts.next_step(dana.id)
    assert planned is not None and planned.due_on == date(2026, 11, 24)
    assert planned.note == "Her book on tides" and planned.job_id == job


def a_card_in_step_three(furnish: Callable[..., Page], store: Store, qtbot: QtBot) -> CardView:
    job = store.rebounds.log_no(how_far=HowFar.MET_PEOPLE, company="Northwind")
    store.contacts.add("Maria Lindqvist", job_id=job)
    key = store.rebounds.begin(job)
    store.rebounds.go_to(key, Step.PEOPLE)
    page = furnish(ReboundPage, key, size=(1264, 752))
    qtbot.mouseClick(named(page, QPushButton, "Write a card to Maria Lindqvist"), LEFT)
    return page.findChild(CardView)


def test_a_name_that_is_not_known_is_asked_for_once_beneath_the_card(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    card = a_card_in_step_three(furnish, store, qtbot)
    assert card.area.text().rstrip().endswith("\nWarm regards,")
    name = named(card, QLineEdit, "Your name, beneath letters")
    assert name.isVisible()
    for typed in ("Robin Wale", "Robin Vale"):
        name.setFocus()
        name.selectAll()
        qtbot.keyClicks(name, typed)
        qtbot.keyClick(name, Qt.Key.Key_Return)
        assert store.preferences.get("my_name") == typed
        assert card.area.text().endswith(f"\nWarm regards,\n{typed}")
    assert card.leave() and card.typed_texts() == []
    (letter,) = store.letters.all()
    assert letter.body.endswith("\nWarm regards,\nRobin Vale")
    named(card, QPushButton, "Back to the people").click()
    qtbot.mouseClick(named(card.window(), QPushButton, "Go on with the card to Maria Lindqvist"), LEFT)
    assert card.isVisible() and not name.isVisible(), "it is known now"


def test_a_card_signed_by_hand_is_asked_for_no_name(desk: Desk, store: Store, qtbot: QtBot) -> None:
    dana = store.contacts.contact(store.contacts.add("Dana"))
    assert dana is not None
    letter = store.letters.begin(LetterKind.THANK_YOU, contact_id=dana.id, body="Dear Dana\n\nYours, R.")
    card = CardView(desk, lambda: None)
    qtbot.addWidget(card)
    card.show_letter(letter, dana, date(2026, 11, 23))
    card.show()
    assert not any(field.isVisible() for field in card.findChildren(QLineEdit))


def test_what_is_done_with_a_card_is_in_view_and_then_the_heading_of_the_step_again(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    """Both buttons were cut in half below the card, and the people came back without their heading."""
    card = a_card_in_step_three(furnish, store, qtbot)
    view = next(each for each in card.window().findChildren(PeopleStep))
    room = view.column.viewport()

    def is_in_view(widget: QWidget) -> bool:
        place = QRect(widget.mapTo(room, QPoint()), widget.size())
        return room.rect().contains(place)

    for name in ("I have sent it", "Let it wait until tomorrow"):
        qtbot.waitUntil(lambda name=name: is_in_view(named(card, QPushButton, name)))
    assert card.area.hasFocus()
    qtbot.mouseClick(named(card, QPushButton, "Let it wait until tomorrow"), LEFT)
    qtbot.waitUntil(lambda: is_in_view(view.head))
    qtbot.wait(50)
    assert is_in_view(view.head)
