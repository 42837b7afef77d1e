"""The dots of lists stand beside their words, at a letter's distance, whichever way these go."""

from math import inf

import pytest
from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPdfWriter, QTextBlock, QTextDocument
from pytestqt.qtbot import QtBot

from rebound_desktop.paper import to_html
from rebound_desktop.paper.dots import dots_by_page, dots_from, take_dots_from_qt

HEBREW = "\u05d0\u05d7\u05ea"


def test_each_item_but_a_task_and_a_number_has_one_before_its_words(qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setHtml(to_html(f"Words.\n\n- one\n- two\n- [ ] a task\n\n1. first\n\n- {HEBREW}"))
    take_dots_from_qt(document)
    document.setTextWidth(400)
    away = QFontMetricsF(document.defaultFont()).xHeight() / 2
    layout = document.documentLayout()
    items = [
        block
        for number in range(document.blockCount())
        if (block := document.findBlockByNumber(number)).text().strip() in ("one", "two", HEBREW)
    ]
    dots = list(dots_from(document.begin(), inf))
    assert len(dots) == len(items) == 3
    for dot, block in zip(dots, items, strict=True):
        place = layout.blockBoundingRect(block)
        words = block.layout().lineAt(0).naturalTextRect().translated(place.topLeft())
        assert words.top() < dot.center().y() < words.bottom()
        before = dot.left() - words.right() if block.text().strip() == HEBREW else words.left() - dot.right()
        assert away < before < 4 * away
    assert len(list(dots_from(document.begin(), layout.blockBoundingRect(items[0]).center().y()))) == 1


def test_each_is_on_one_page_even_where_a_page_ends_within_it(qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setHtml(to_html("\n".join(f"- item {number}" for number in range(90))))
    take_dots_from_qt(document)
    document.setPageSize(QSizeF(400, 300))
    pages = dots_by_page(document)
    assert sum(map(len, pages.values())) == 90 and set(pages) == set(range(document.pageCount()))
    for page, dots in pages.items():
        assert all(page * 300 <= dot.center().y() < (page + 1) * 300 for dot in dots)


@pytest.mark.parametrize("resolution", [0, 1200], ids=["a screen", "a book"])
@pytest.mark.parametrize("words", ["It began", HEBREW])
def test_a_long_number_has_room_before_its_words(qtbot: QtBot, resolution: int, words: str) -> None:
    writer = QPdfWriter(QBuffer())
    document = QTextDocument()
    if resolution:
        writer.setResolution(resolution)
        document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(QFont("Literata", 13))
    document.setHtml(
        to_html(f"Words\n\n1. {words}\n5. {words}\n\nWords\n\n1. {words}\n123456789. {words}\n- {words}")
    )
    take_dots_from_qt(document)
    document.setTextWidth(800 * (resolution or 96) / 96)
    lines = [document.findBlockByNumber(place) for place in (1, 2, 4, 5, 6)]
    layout = document.documentLayout()

    def room(block: QTextBlock) -> float:
        """From the paper's edge to where its words begin."""
        line = (
            block.layout().lineAt(0).naturalTextRect().translated(layout.blockBoundingRect(block).topLeft())
        )
        return document.textWidth() - line.right() if words == HEBREW else line.left()

    number = lines[3].textList().itemText(lines[3])
    device = layout.paintDevice()
    font = document.defaultFont()
    metrics = QFontMetricsF(font, device) if device is not None else QFontMetricsF(font)
    assert "123456789" in number
    assert 0.98 < room(lines[3]) / metrics.horizontalAdvance(number) < 1.2
    # Those beneath each other begin at one place, and where no number is long nothing is moved.
    assert room(lines[2]) == pytest.approx(room(lines[3]), rel=0.02)
    assert room(lines[0]) == room(lines[1]) < room(lines[2]) / 2
