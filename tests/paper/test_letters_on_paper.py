"""Letters on paper: true sizes, fonts in the file, names of any script, and pages enough for any length."""

import re

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rebound_desktop.core.stationery import MILLIMETRES, PAPERS, Size, Written
from rebound_desktop.fonts import load_family
from rebound_desktop.paper.card import card_piece
from rebound_desktop.paper.envelope import envelope_piece
from rebound_desktop.paper.letter import letter_piece
from rebound_desktop.paper.piece import Piece

CONTENT = Written(
    body="Dear Maria,\n\nThank you for your time.\n\nWarm regards,\nRobin",
    sender=("Robin Vale", "12 Harbour Lane"),
    day="23 November 2026",
    recipient=("Maria Lindqvist", "Granary Street 4", "114 55 Stockholm"),
    subject="Thank you",
    enclosed="Enclosed: Résumé.pdf",
)


@pytest.fixture
def font(qtbot: QtBot) -> QFont:
    load_family("Literata")
    return QFont("Literata")


def made(font: QFont, size: Size, content: Written = CONTENT) -> Piece:
    if size in PAPERS:
        return letter_piece(content, font, size)
    return card_piece(content, font, size) if size is Size.A6 else envelope_piece(content, font, size)


def darkest_row(piece: Piece, page: int = 0) -> list[float]:
    """Where ink stands, as millimetres from the top of the page."""
    picture = piece.picture(page, 400)
    scale = piece.height / picture.height()
    return [
        row * scale
        for row in range(picture.height())
        if any(picture.pixelColor(x, row).lightness() < 140 for x in range(picture.width()))
    ]


@pytest.mark.parametrize("size", Size)
def test_it_is_written_in_ink_whatever_colours_the_window_wears(
    qapp: QApplication, font: QFont, size: Size
) -> None:
    before, worn = qapp.palette(), QPalette(qapp.palette())
    in_the_light = darkest_row(made(font, size))
    worn.setColor(QPalette.ColorRole.Text, QColor("#ece5dc"))
    qapp.setPalette(worn)
    try:
        assert darkest_row(made(font, size)) == in_the_light != []
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize("size", Size)
def test_a_page_is_as_large_as_the_paper_and_its_fonts_are_in_the_file(font: QFont, size: Size) -> None:
    content = made(font, size).pdf()
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", content)
    assert box is not None
    width, height = (float(side) / 72 * 25.4 for side in box.groups())
    # A PDF made here says whole points: a third of a millimetre.
    assert (width, height) == pytest.approx(MILLIMETRES[size], abs=0.36)
    assert b"/FontFile" in content


def test_nothing_of_the_person_is_in_the_files_own_description(font: QFont) -> None:
    description = made(font, Size.A4).pdf().split(b"/Title")[1][:200]
    assert b"Maria" not in description and b"Robin" not in description


@pytest.mark.parametrize("size", PAPERS)
def test_the_address_stands_where_a_window_shows_it(font: QFont, size: Size) -> None:
    alone = Written(body="", recipient=CONTENT.recipient)
    rows = darkest_row(letter_piece(alone, font, size))
    assert 45 <= rows[0] <= 52 and rows[-1] < 90


def test_a_long_letter_goes_on_and_loses_no_line(font: QFont) -> None:
    long = Written(body="\n".join(f"line {number}" for number in range(120)), sender=CONTENT.sender)
    piece = letter_piece(long, font, Size.A4)
    assert len(piece.pages) == 4
    for page in range(4):
        rows = darkest_row(piece, page)
        assert rows[0] >= 18 and rows[-1] <= 297 - 10
    exactly_one = letter_piece(Written(body="one"), font, Size.A4)
    assert len(exactly_one.pages) == 1


def test_fifty_words_fill_one_side_of_a_card_and_many_go_on_its_back(font: QFont) -> None:
    fifty = Written(body="Dear Maria,\n\n" + "thank " * 48)
    assert len(card_piece(fifty, font, Size.A6).pages) == 1
    assert len(card_piece(Written(body="thank " * 400), font, Size.A6).pages) > 1


def test_an_envelope_keeps_the_posts_edge_free_however_long_the_address(font: QFont) -> None:
    lines = tuple(f"line {number}" for number in range(9))
    for size in (Size.C5, Size.C6, Size.NO_10):
        piece = envelope_piece(Written(body="", sender=CONTENT.sender, recipient=lines), font, size)
        assert darkest_row(piece)[-1] <= piece.height - 15


@pytest.mark.parametrize("size", [Size.C5, Size.C6, Size.NO_10])
def test_on_an_envelope_neither_stands_on_the_other_however_long_both_are(font: QFont, size: Size) -> None:
    mine = ("Robin Alexandra Vale-Montgomery of the Upper Garden House", *(f"my line {n}" for n in range(9)))
    mine += ("robin.alexandra.vale-montgomery.of.the.upper.garden.house@a-very-long-name.example",)
    theirs = ("Department of Planning, Returns and Repairs", *(f"their line {n}" for n in range(12)))

    def inked(sender: tuple[str, ...], recipient: tuple[str, ...]) -> list[float]:
        return columns_of(envelope_piece(Written(body="", sender=sender, recipient=recipient), font, size))

    piece = envelope_piece(Written(body="", sender=mine, recipient=theirs), font, size)
    # Mine end before theirs begin, and both keep off the edges of the paper.
    assert max(inked(mine, ())) < min(inked((), theirs)) - 3
    assert min(inked(mine, theirs)) >= 10 and max(inked(mine, theirs)) <= piece.width - 10
    assert darkest_row(piece)[0] >= 10 and darkest_row(piece)[-1] <= piece.height - 15


@pytest.mark.parametrize("name", ["محمد الأمين", "田中 愛子", "דנה לוי", "Мария Линдквист", "𠮷野 家"])
def test_names_of_every_script_are_drawn(font: QFont, name: str) -> None:
    piece = envelope_piece(Written(body="", recipient=(name,)), font, Size.C6)
    assert darkest_row(piece)
    assert b"/FontFile" in piece.pdf()


ARABIC = ("محمد الأمين", "شارع الملك 12", "عمّان")


def columns_of(piece: Piece) -> list[float]:
    """Where ink stands, as millimetres from the left of the first page."""
    picture = piece.picture(0, 420)
    scale = piece.width / picture.width()
    return [
        x * scale
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() < 140 for y in range(picture.height()))
    ]


@pytest.mark.parametrize("recipient", [("محمد الأمين", "Granary Street 4", "114 55 Stockholm"), ARABIC])
def test_an_address_of_another_script_stays_where_the_window_shows_it(
    font: QFont, recipient: tuple[str, ...]
) -> None:
    columns = columns_of(letter_piece(Written(body="Hi", recipient=recipient), font, Size.A4))
    assert columns[-1] < 100, "within the window, which ends at 110 mm"


@pytest.mark.parametrize("size", [Size.A4, Size.A6])
def test_a_latin_name_stands_beneath_the_last_words_of_an_arabic_letter(font: QFont, size: Size) -> None:
    piece = made(font, size, Written(body="مرحبا\n\nمع أطيب التحيات،\nRobin"))
    assert columns_of(piece)[0] > piece.width / 2


def test_a_letter_that_begins_at_the_right_has_its_address_there(font: QFont) -> None:
    columns = columns_of(letter_piece(Written(body="مرحبا", recipient=ARABIC), font, Size.A4))
    assert columns[0] > 110
