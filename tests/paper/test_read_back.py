"""What stands on paper can be found in the file, copied and read aloud, letter by letter."""

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from rebound_desktop.core.on_paper import TableTold
from rebound_desktop.core.stationery import Size, Written
from rebound_desktop.fonts import load_family
from rebound_desktop.paper import Book, Chapter, Leaf, book_pdf, sheet_pdf
from rebound_desktop.paper.card import card_piece
from rebound_desktop.paper.envelope import envelope_piece
from rebound_desktop.paper.letter import letter_piece
from rebound_desktop.paper.tables import tables_pdf
from tests.paper.reading_back import letters_of

# What fonts draw as one letter, or as another.
WORDS = "Thank you: Theory, office, waffles, fjord, first flow at 12:30, 10x20 -> ffi"
LETTERS = "".join(WORDS.split())


@pytest.fixture(params=["Literata", "Inter", "Atkinson Hyperlegible"])
def font(qtbot: QtBot, request: pytest.FixtureRequest) -> QFont:
    load_family(request.param)
    made = QFont(request.param, 11)
    # As the window's own font is set, for figures in columns.
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def test_a_letter_loses_no_letter(font: QFont) -> None:
    told = Written(body=WORDS, subject=WORDS, sender=(WORDS, WORDS), recipient=(WORDS,), enclosed=WORDS)
    for size in (Size.A4, Size.LETTER):
        read = letters_of(letter_piece(told, font, size).pdf())
        assert read.count(LETTERS) == 6 and "\ufffd" not in read


def test_a_card_and_an_envelope_lose_none(font: QFont) -> None:
    assert letters_of(card_piece(Written(body=WORDS), font, Size.A6).pdf()) == LETTERS
    addressed = Written(body="", recipient=("Theo Offiah",), sender=("Theory Office", "First Floor"))
    read = letters_of(envelope_piece(addressed, font, Size.C5).pdf())
    assert "TheoOffiah" in read and "TheoryOfficeFirstFloor" in read


def test_a_sheet_loses_none(font: QFont) -> None:
    read = letters_of(sheet_pdf(f"# Theory at 10:30\n\n{WORDS}\n\n- **{WORDS}**\n- *{WORDS}*", font))
    # Bold letters may be drawn twice, one on the other.
    assert read.count(LETTERS) >= 3 and "Theoryat10:30" in read and "\ufffd" not in read


def test_tables_and_books_lose_none(font: QFont) -> None:
    table = TableTold(WORDS, WORDS, (WORDS,), (100,), ((WORDS,),), ())
    assert letters_of(tables_pdf((table,))).count(LETTERS) == 4
    book = Book(chapters=(Chapter(WORDS, "", (Leaf(WORDS, WORDS, f"{WORDS}\n\n**{WORDS}**"),)),))
    assert letters_of(book_pdf(book, font.family())).count(LETTERS) >= 5
