"""A letter set for paper: what is known of both of us put around its words."""

from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.attached import Owner
from rebound_desktop.core.contacts import without_note
from rebound_desktop.core.letters import Letter
from rebound_desktop.core.stationery import (
    CARDS,
    ENVELOPES,
    LETTERHEAD,
    MY_NAME,
    PAPERS,
    Size,
    Written,
    addressed,
    has_address,
    lines_of,
)
from rebound_desktop.paper.card import card_piece
from rebound_desktop.paper.envelope import envelope_piece
from rebound_desktop.paper.letter import letter_piece
from rebound_desktop.paper.piece import Piece
from rebound_desktop.store import Store
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.as_pdf import usual_paper

translate = QCoreApplication.translate


class Form(StrEnum):
    """What is put on paper."""

    LETTER = "letter"
    CARD = "card"
    ENVELOPE = "envelope"


SIZES: dict[Form, tuple[Size, ...]] = {Form.LETTER: PAPERS, Form.CARD: CARDS, Form.ENVELOPE: ENVELOPES}


class Choice(Struct, frozen=True):
    """A form and its size."""

    form: Form
    size: Size


def form_name(form: Form) -> str:
    """What is put on paper, in words."""
    names = {
        Form.LETTER: translate("letters", "A sheet"),
        Form.CARD: translate("letters", "A card"),
        Form.ENVELOPE: translate("letters", "The envelope"),
    }
    return names[form]


def size_name(size: Size) -> str:
    """A size by the name that stands on the packet, with its measures."""
    names = {
        Size.A4: translate("letters", "A4, 210 × 297 mm"),
        Size.LETTER: translate("letters", "Letter, 8.5 × 11 in"),
        Size.A6: translate("letters", "A6, 148 × 105 mm"),
        Size.C5: translate("letters", "C5, 229 × 162 mm"),
        Size.C6: translate("letters", "C6, 162 × 114 mm"),
        Size.NO_10: translate("letters", "#10, 9.5 × 4.125 in"),
    }
    return names[size]


def usual_size(store: Store, form: Form) -> Size:
    """The size chosen last, or the one usual where the person is."""
    paper = usual_paper()
    usual = {
        Form.LETTER: paper,
        Form.CARD: Size.A6,
        Form.ENVELOPE: Size.NO_10 if paper is Size.LETTER else Size.C6,
    }[form]
    chosen = store.preferences.get(f"size_of_{form.value}")
    return Size(chosen) if chosen in SIZES[form] else usual


def letter_day(day: date) -> str:
    """The day as it heads a letter: the locale's long form without the weekday."""
    return words.day_of_year(day)


def sender_of(store: Store, letterhead: str | None = None) -> tuple[str, ...]:
    """My name and the lines beneath it: those kept, unless others are typed."""
    name = store.preferences.get(MY_NAME).strip()
    lines = lines_of(store.preferences.get(LETTERHEAD) if letterhead is None else letterhead)
    return (name, *lines) if name and name not in lines else lines


def known_address(store: Store, letter: Letter) -> tuple[str, ...]:
    """Name, company and the first postal address of whom it is for, as far as they are known."""
    person = store.people.person(letter.contact_id) if letter.contact_id is not None else None
    places = [place for place in person.addresses if not place.is_empty] if person else []
    return addressed(without_note(letter.recipient), letter.company, places[0].lines() if places else ())


def address_of(store: Store, letter: Letter) -> tuple[str, ...]:
    """The lines on the envelope: those typed for this letter, or what is known."""
    return lines_of(letter.address) or known_address(store, letter)


def says_where(store: Store, letter: Letter) -> bool:
    """Whether its envelope would bear an address."""
    return has_address(address_of(store, letter), without_note(letter.recipient), letter.company)


def written(store: Store, letter: Letter, letterhead: str | None = None) -> Written:
    """Everything that goes on a sheet. letterhead: as for `sender_of`."""
    day = letter.posted_on or store.clock.today()
    names = [each.name for each in store.attached.of(Owner.LETTER, letter.id)]
    enclosed = (
        translate("letters", "Enclosed: {files}").replace("{files}", words.in_a_row(names)) if names else ""
    )
    return Written(
        body=letter.body,
        sender=sender_of(store, letterhead),
        day=letter_day(day),
        recipient=address_of(store, letter),
        subject=letter.subject,
        enclosed=enclosed,
    )


def piece_of(
    store: Store, theme: Theme, letter: Letter, choice: Choice, letterhead: str | None = None
) -> Piece:
    """The letter in a form and a size, in the person's writing font. letterhead: as for `sender_of`."""
    font = theme.writing_font()
    content = written(store, letter, letterhead)
    if choice.form is Form.ENVELOPE:
        return envelope_piece(content, font, choice.size)
    if choice.form is Form.CARD:
        return card_piece(replace(content, enclosed=""), font, choice.size)
    return letter_piece(content, font, choice.size)
