"""A card is kept as it is written, wherever it went meanwhile."""

from collections.abc import Callable
from contextlib import closing
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
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
from tests.ui.conftest import named


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
