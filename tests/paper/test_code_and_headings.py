"""On paper no letter of code is beyond the edge, and no heading is smaller than what it heads."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QTextDocument
from pytestqt.qtbot import QtBot

from rebound_desktop import paper
from rebound_desktop.paper import Book, Chapter, book_pdf, setting, sheet_pdf, to_html

CODE = f"```\n{'call(a, b) ' * 2_000}\n{'x' * 10_000}\n```"


def pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")


def test_a_long_line_of_code_takes_as_many_pages_as_it_needs(qtbot: QtBot) -> None:
    assert pages(sheet_pdf(CODE, QFont("Literata", 11))) > 2
    assert pages(book_pdf(Book(chapters=(Chapter("", CODE),)))) > 2


@pytest.mark.parametrize("sheet", [paper._STYLE, setting._SHEET], ids=["a sheet", "a book"])
@pytest.mark.parametrize("highest", [1, 2, 3])
def test_no_heading_on_paper_is_smaller_than_its_text(qtbot: QtBot, sheet: str, highest: int) -> None:
    document = QTextDocument()
    document.setDefaultFont(QFont("Literata", 11))
    document.setDefaultStyleSheet(sheet)
    text = "\n\n".join(f"{'#' * level} Heading\n\nWords." for level in range(1, 7))
    document.setHtml(to_html(text, headings_from=highest))
    block = document.begin()
    while block.isValid():
        font = block.begin().fragment().charFormat().font()
        assert QFontInfo(font).pointSizeF() >= 11
        assert (font.weight() >= QFont.Weight.DemiBold) is (block.blockFormat().headingLevel() > 0)
        block = block.next()
