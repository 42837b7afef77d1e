"""The dots of lists stand beside their words, at a letter's distance, whichever way these go."""

from math import inf

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFontMetricsF, QTextDocument
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
