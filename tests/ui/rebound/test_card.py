"""A card is kept as it is written, wherever it went meanwhile."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.jobs import HowFar
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.core.rebound import Step
from rebound_desktop.store import Store
from rebound_desktop.ui.beside import opener
from rebound_desktop.ui.letters import sending
from rebound_desktop.ui.letters.on_paper import Form
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.rebound.card import CardView
from rebound_desktop.ui.rebound.page import ReboundPage
from rebound_desktop.ui.rebound.people import PeopleStep
from tests.ui.conftest import Window, named

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


def way(card: CardView, name: str) -> QAction:
    """What the menu beneath the card offers by this name."""
    return next(each for each in card.ways.menu().actions() if each.text() == name)


def test_a_card_goes_on_paper_where_it_is_written(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    card = a_card_in_step_three(furnish, store, qtbot)
    assert store.letters.all() == () and named(card, QPushButton, "Print or e-mail it") is card.ways
    way(card, "On paper").trigger()
    (letter,) = store.letters.all()
    assert letter.body == card.area.text() and letter.recipient == "Maria Lindqvist"
    assert card.paper.isVisible() and card.paper.choice.form is Form.CARD and not card.ways.isVisible()
    assert card.paper.save(tmp_path / "card.pdf") and (tmp_path / "card.pdf").read_bytes()[:4] == b"%PDF"
    qtbot.mouseClick(named(card.paper, QPushButton, "The envelope"), LEFT)
    qtbot.keyClicks(card.paper.mine, "Hill Lane 3")
    assert "Hill Lane 3" in card.typed_texts()
    named(card, QPushButton, "Done").click()
    assert not card.paper.isVisible() and card.ways.isVisible() and card.typed_texts() == []
    assert card.leave() and store.preferences.get("letterhead") == "Hill Lane 3"


def test_what_prints_in_letters_prints_a_card_in_step_three(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    card = a_card_in_step_three(furnish, store, qtbot)
    page = card.window()
    assert isinstance(page, ReboundPage) and page.take_to_paper() and card.paper.isVisible()
    opened = page.what_is_open()
    assert opened is not None and opened[:2] == ("This card", card.ways)
    named(card, QPushButton, "Done").click()
    named(card, QPushButton, "Back to the people").click()
    left = page.what_is_open()
    assert not page.take_to_paper() and left is not None and card.ways not in left


@pytest.mark.parametrize("is_answered", [True, False])
def test_a_card_is_handed_to_the_mail_program_as_in_letters(
    furnish: Callable[..., Page],
    store: Store,
    window: Window,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    is_answered: bool,
) -> None:
    opened: list[str] = []

    def open_it(url: QUrl) -> bool:
        opened.append(url.toString())
        return is_answered

    monkeypatch.setattr(sending.QDesktopServices, "openUrl", open_it)
    card = a_card_in_step_three(furnish, store, qtbot)
    way(card, "By e-mail").trigger()
    (link,) = opened
    assert link.startswith("mailto:?subject=") and "Dear Maria" in link
    said = "Handed to your mail program" if is_answered else "No mail program answered"
    assert window.said[-1].startswith(said)
    (letter,) = store.letters.all()
    assert letter.posted_on is None
    named(card, QPushButton, "I have sent it").click()
    (letter,) = store.letters.all()
    assert letter.posted_how is (PostedHow.EMAIL if is_answered else PostedHow.POST)


@pytest.mark.parametrize("is_printed", [True, False])
def test_a_card_counts_as_sent_the_way_it_went_last_seen_again_too(
    furnish: Callable[..., Page],
    store: Store,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    is_printed: bool,
) -> None:
    monkeypatch.setattr(sending.QDesktopServices, "openUrl", lambda _url: True)
    card = a_card_in_step_three(furnish, store, qtbot)

    def print_it() -> None:
        way(card, "On paper").trigger()
        assert card.paper.save(tmp_path / "card.pdf")
        named(card, QPushButton, "Done").click()

    def hand_over() -> None:
        way(card, "By e-mail").trigger()

    for act in (hand_over, print_it) if is_printed else (print_it, hand_over):
        act()
    named(card, QPushButton, "Back to the people").click()
    qtbot.mouseClick(named(card.window(), QPushButton, "Go on with the card to Maria Lindqvist"), LEFT)
    named(card, QPushButton, "I have sent it").click()
    (letter,) = store.letters.all()
    assert letter.posted_how is (PostedHow.POST if is_printed else PostedHow.EMAIL)


def test_a_card_is_copied_and_none_is_begun_by_it(
    furnish: Callable[..., Page], store: Store, window: Window, qtbot: QtBot
) -> None:
    card = a_card_in_step_three(furnish, store, qtbot)
    way(card, "Copy text").trigger()
    assert QApplication.clipboard().text() == card.area.text()
    assert window.said == ["Text copied."] and store.letters.all() == ()


def test_a_card_opens_in_letters(
    furnish: Callable[..., Page], store: Store, window: Window, qtbot: QtBot
) -> None:
    card = a_card_in_step_three(furnish, store, qtbot)
    way(card, "Open it in Letters").trigger()
    (letter,) = store.letters.all()
    assert window.went == [("letters", letter.id)]


def test_esc_puts_the_paper_away_and_the_keyboard_back_to_where_it_was_asked_for(
    furnish: Callable[..., Page], store: Store, qtbot: QtBot
) -> None:
    card = a_card_in_step_three(furnish, store, qtbot)
    card.window().resize(880, 600)
    way(card, "On paper").trigger()
    inside = QApplication.focusWidget()
    assert inside is not None and card.paper.isAncestorOf(inside)
    qtbot.keyClick(inside, Qt.Key.Key_Escape)
    assert not card.paper.isVisible() and card.isVisible() and card.ways.hasFocus()
    view = next(each for each in card.window().findChildren(PeopleStep))
    room = view.column.viewport()
    qtbot.waitUntil(lambda: room.rect().contains(QRect(card.ways.mapTo(room, QPoint()), card.ways.size())))
