"""A letter on paper: seen, addressed, saved as a PDF; and handed to one's own mail program."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from rebound_desktop.core.attached import Owner
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.person import Address, Detail, DetailKind, Person
from rebound_desktop.core.stationery import Size
from rebound_desktop.store import Store
from rebound_desktop.ui.letters.on_paper import Form, address_of, letter_day, written
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.letters.paper_form import PaperForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.templates import begin_letter
from tests.ui.conftest import Window, named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def maria(store: Store) -> int:
    return store.people.add(
        Person(
            "Maria Lindqvist",
            company="Northwind",
            details=(Detail(DetailKind.EMAIL, "maria@northwind.example"),),
            addresses=(Address("Granary Street 4", "Stockholm", postcode="114 55", country="Sweden"),),
        )
    )


@pytest.fixture
def card(desk: Desk, store: Store, maria: int) -> int:
    store.preferences.set("my_name", "Robin Vale")
    return begin_letter(desk, LetterKind.THANK_YOU, contact_id=maria)


@pytest.fixture
def links(qapp: Any) -> Iterator[list[str]]:
    """What would have been opened by the desktop."""

    class Catcher(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.opened: list[str] = []

        @Slot(QUrl)
        def catch(self, url: QUrl) -> None:
            self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    catcher = Catcher()
    QDesktopServices.setUrlHandler("mailto", catcher, "catch")
    yield catcher.opened
    QDesktopServices.unsetUrlHandler("mailto")


def test_a_card_is_shown_as_a_card_and_saved_in_true_size(
    furnish: Any, card: int, qtbot: Any, tmp_path: Path, window: Window
) -> None:
    page = furnish(LettersPage, card)
    qtbot.keyClicks(page.letter.sheet.area, "Seen on the card. ")
    qtbot.mouseClick(named(page, QPushButton, "On paper"), Qt.MouseButton.LeftButton)
    form = page.letter.foot.paper_form
    assert form.isVisible() and form.choice.form is Form.CARD
    assert not form.theirs.isVisible(), "a card bears the words alone"
    assert form.save(tmp_path / "card.pdf")
    box = re.search(rb"/MediaBox\s*\[([\d. ]+)\]", (tmp_path / "card.pdf").read_bytes())
    assert box is not None and [float(side) for side in box[1].split()] == [0, 0, 420, 297]
    assert window.said[-1] == "Saved. The PDF is not encrypted."


def test_where_it_cannot_be_saved_that_is_said(
    furnish: Any, card: int, tmp_path: Path, window: Window
) -> None:
    page = furnish(LettersPage, card)
    page.letter.foot.on_paper.click()
    assert not page.letter.foot.paper_form.save(tmp_path / "no such folder" / "card.pdf")
    assert window.said[-1].startswith("It couldn't be written there.")


def test_the_envelope_knows_the_postal_address_and_another_typed_here_stays_with_the_letter(
    furnish: Any, store: Store, card: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, card)
    page.letter.foot.on_paper.click()
    form = page.letter.foot.paper_form
    named(form, QPushButton, "What: The envelope").click()
    known = "Maria Lindqvist\nNorthwind\nGranary Street 4\n114 55 Stockholm\nSweden"
    assert form.theirs.toPlainText() == known
    form.theirs.setPlainText("Maria Lindqvist\nQuay 9")
    form.mine.setPlainText("12 Harbour Lane\nLisbon")
    assert page.typed_texts() == ["12 Harbour Lane\nLisbon", "Maria Lindqvist\nQuay 9"]
    assert page.leave() and page.typed_texts() == []
    content = written(store, store.letters.letter(card))
    assert content.recipient == ("Maria Lindqvist", "Quay 9")
    assert content.sender == ("Robin Vale", "12 Harbour Lane", "Lisbon")
    page.letter.foot.on_paper.click()
    form.theirs.setPlainText(known)
    form.fold()
    assert store.letters.letter(card).address == "", "what is known anyway is not kept twice"


def test_the_size_chosen_last_comes_again(furnish: Any, store: Store, card: int) -> None:
    page = furnish(LettersPage, card)
    page.letter.foot.on_paper.click()
    form = page.letter.foot.paper_form
    named(form, QPushButton, "What: The envelope").click()
    place = form.sizes.findData(Size.C5.value)
    form.sizes.setCurrentIndex(place)
    form.sizes.activated.emit(place)
    form.fold()
    page.letter.foot.on_paper.click()
    named(form, QPushButton, "What: The envelope").click()
    assert form.choice.size is Size.C5
    assert form.picture.accessibleName() == "How it will look: C5, 229 × 162 mm"


def test_a_note_behind_a_name_does_not_go_on_the_envelope(desk: Desk, store: Store) -> None:
    person = store.contacts.add("Mr Beddoes (tall)", company="Northwind")
    letter = store.letters.letter(begin_letter(desk, LetterKind.THANK_YOU, contact_id=person))
    assert letter is not None and address_of(store, letter) == ("Mr Beddoes", "Northwind")


def test_what_is_enclosed_is_named_at_the_end(store: Store, card: int) -> None:
    store.attached.attach(Owner.LETTER, card, "Résumé.pdf", b"%PDF")
    assert written(store, store.letters.letter(card)).enclosed == "Enclosed: Résumé.pdf"


def test_a_file_the_journal_keeps_goes_with_a_letter_and_is_taken_back(
    furnish: Any, desk: Desk, store: Store, maria: int, window: Window
) -> None:
    job = store.jobs.add("Northwind")
    store.attached.attach(Owner.JOB, job, "Old.pdf", b"%PDF 1")
    store.attached.attach(Owner.JOB, job, "Résumé & more.pdf", b"%PDF 2")
    store.attached.set_picture(maria, "face.png", b"PNG")
    letter = begin_letter(desk, LetterKind.PAIN_LETTER, contact_id=maria)
    page = furnish(LettersPage, letter)
    page.letter.enclosed.kept.click()
    menu = page.letter.enclosed.findChild(QMenu, "kept_files_menu")
    assert [action.text() for action in menu.actions()] == ["Résumé && more.pdf", "Old.pdf"]
    menu.actions()[0].trigger()
    menu.close()
    assert written(store, store.letters.letter(letter)).enclosed == "Enclosed: Résumé & more.pdf"
    assert [each.name for each in page.letter.enclosed.files.files] == ["Résumé & more.pdf"]
    assert [each.name for each in page.letter.enclosed._offered()] == ["Old.pdf"]
    assert window.offered_undo[-1]
    store.undo.undo(store.undo.last_done().id)
    assert written(store, store.letters.letter(letter)).enclosed == ""


def test_a_card_encloses_nothing(furnish: Any, card: int) -> None:
    assert not furnish(LettersPage, card).letter.enclosed.isVisible()


def test_the_day_heads_a_letter_without_its_weekday() -> None:
    assert letter_day(date(2026, 11, 23)).strip(" ,") in ("23 November 2026", "November 23, 2026")


def test_handed_to_the_mail_program_whole(
    furnish: Any, store: Store, card: int, qtbot: Any, links: list[str], window: Window
) -> None:
    page = furnish(LettersPage, card)
    qtbot.keyClicks(page.letter.sheet.area, "50 % & more? ")
    page.letter.foot.mail.click()
    link = urlsplit(links[0])
    assert (link.scheme, link.path) == ("mailto", "maria@northwind.example")
    told = parse_qs(link.query)
    assert told["subject"] == ["Thank you"]
    assert told["body"] == [store.letters.letter(card).body.replace("\n", "\r\n")]
    assert "50 % & more?" in told["body"][0]
    assert window.said[-1].startswith("Handed to your mail program.")


def test_an_envelope_without_an_address_says_so_before_it_is_saved(
    desk: Desk, store: Store, maria: int, furnish: Any, qtbot: Any
) -> None:
    somebody = store.contacts.add("Dana Okafor", company="Northwind")
    bare, addressed_to = (
        begin_letter(desk, LetterKind.THANK_YOU, contact_id=each) for each in (somebody, maria)
    )
    said = "No address is on it yet. You can write it by hand."

    def form_of(letter: int) -> PaperForm:
        page = furnish(LettersPage, letter)
        (form,) = page.findChildren(PaperForm)
        form.begin(store.letters.letter(letter))
        return form

    form = form_of(bare)
    assert not shows(form, said)
    form.form.choose(Form.ENVELOPE)
    form.form.chosen.emit()
    assert shows(form, said) and shows(form, "From") and shows(form, "To")
    # Once there is one, nothing is missing.
    form.theirs.setPlainText("Dana Okafor\nNorthwind\nGranary Street 4\nStockholm")
    form.leave()
    assert not shows(form, said)
    form = form_of(addressed_to)
    form.form.choose(Form.ENVELOPE)
    form.form.chosen.emit()
    assert not shows(form, said)


def shows(form: PaperForm, text: str) -> bool:
    return any(label.text() == text and label.isVisibleTo(form) for label in form.findChildren(QLabel))


def test_the_envelope_follows_what_is_typed(furnish: Any, desk: Desk, store: Store, qtbot: Any) -> None:
    """The words "No address is on it yet" stood beside an address that was being typed."""
    store.preferences.set("my_name", "Robin Vale")
    page = furnish(
        LettersPage, begin_letter(desk, LetterKind.PAIN_LETTER, company="Contoso"), size=(1200, 900)
    )
    qtbot.mouseClick(named(page, QPushButton, "On paper"), Qt.MouseButton.LeftButton)
    form = page.letter.foot.paper_form
    form.form.choose(Form.ENVELOPE)
    form.form.chosen.emit()
    bare = "No address is on it yet. You can write it by hand."

    def says_so() -> bool:
        return any(label.text() == bare and label.isVisible() for label in form.findChildren(QLabel))

    assert says_so()
    for field, typed in ((form.theirs, "Harbour Road 1, Bremen"), (form.mine, "Mill Lane 2")):
        before = form.picture.grab().toImage()
        field.setFocus()
        field.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClicks(field, typed)
        qtbot.waitUntil(lambda before=before: form.picture.grab().toImage() != before)
        assert field.hasFocus() and not field.is_kept and field.toPlainText().endswith(typed)
        qtbot.waitUntil(lambda: not says_so())
    form.theirs.selectAll()
    qtbot.keyClick(form.theirs, Qt.Key.Key_Backspace)
    qtbot.waitUntil(says_so)
