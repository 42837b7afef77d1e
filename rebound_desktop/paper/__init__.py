"""What is put on paper: a sheet or a book as a PDF, to be kept, printed by the person's own viewer, or sent.

    write_sheet(path, markdown, font)                        one text on A4 pages
    gathered = gather(store, Selection(since=…, job_id=…))   an entry, a span, a job's story, the whole journal
    write_book(path, gathered.book, family)                  with title page, contents, dates and page numbers
    book_pdf(gathered.book)                                  the same as bytes, in any thread

QtGui alone. QPrinter is never used: making one asks the printing service over a network socket.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter, QTextCursor, QTextDocument

from rebound_desktop.paper.beside import beside_html
from rebound_desktop.paper.book import Addition, Book, Chapter, Leaf
from rebound_desktop.paper.breaking import break_pages
from rebound_desktop.paper.dots import dots_by_page, draw_dots, take_dots_from_qt
from rebound_desktop.paper.gathering import (
    Gathered,
    KeptPictures,
    Selection,
    added,
    gather,
    hashed,
    pictures_among,
)
from rebound_desktop.paper.long_words import parted_html
from rebound_desktop.paper.markdown import html_parts, plain, to_html
from rebound_desktop.paper.piece import INK, draw, read_back
from rebound_desktop.paper.setting import book_pdf
from rebound_desktop.paper.spaces import kept_spaces
from rebound_desktop.store import write_whole

__all__ = [
    "Addition",
    "Book",
    "Chapter",
    "Gathered",
    "KeptPictures",
    "Leaf",
    "Selection",
    "added",
    "beside_html",
    "book_pdf",
    "gather",
    "hashed",
    "html_parts",
    "pictures_among",
    "plain",
    "sheet_pdf",
    "to_html",
    "write_book",
    "write_sheet",
]

MARGIN = 20
"""Millimetres of white on each side."""
# Points, on a sheet.
LIST_INDENT, HEADING_ABOVE, HEADING_BENEATH, LINE_BENEATH, LIST_BENEATH = 22, 16, 5, 4, 10
_STYLE = """
p { margin-top: 0; margin-bottom: 8px; }
h2, pre { white-space: pre-wrap; }
h5, h6 { font-size: medium; font-weight: bold; }
th { text-align: left; }
th, td { padding-top: 2px; padding-bottom: 2px; padding-right: 18px; }
"""


def sheet_pdf(markdown: str, font: QFont) -> bytes:
    """A Markdown text set on A4 pages, as a PDF."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
    # Nothing private in the file's own description.
    writer.setTitle("Rebound")
    area = writer.pageLayout().paintRectPoints()
    _paint(_document(markdown, font, QSizeF(area.width(), area.height())), writer)
    content.close()
    return bytes(content.data().data())


def _document(markdown: str, font: QFont, page: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(read_back(font))
    document.setDocumentMargin(0)
    document.setIndentWidth(LIST_INDENT)
    document.setDefaultStyleSheet(_STYLE)
    # No picture is fetched: what it is called stands there.
    document.setHtml(kept_spaces(parted_html(to_html(markdown, pictures={}))))
    _set_apart(document)
    take_dots_from_qt(document)
    document.setPageSize(page)
    break_pages(document, page.height())
    return document


def _paint(document: QTextDocument, writer: QPdfWriter) -> None:
    """A document that is set in points, page by page."""
    painter = QPainter(writer)
    painter.scale(writer.resolution() / 72, writer.resolution() / 72)
    dots, size = dots_by_page(document), document.pageSize()
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * size.height())
        draw(document, painter, QRectF(QPointF(0, page * size.height()), size))
        draw_dots(painter, dots.get(page, ()), QColor(INK))
        painter.restore()
    painter.end()


def _set_apart(document: QTextDocument) -> None:
    """A heading stands nearer to what it heads than to what came before; lines of a list have a little air."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.headingLevel():
            form.setTopMargin(0 if block == document.begin() else HEADING_ABOVE)
            form.setBottomMargin(HEADING_BENEATH)
        elif block.textList() is not None:
            form.setBottomMargin(LINE_BENEATH if block.next().textList() is not None else LIST_BENEATH)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


def write_sheet(path: Path, markdown: str, font: QFont) -> None:
    """Write a sheet's PDF; a file that stands there already is replaced whole or not at all.

    Raises PlaceFull and PlaceUnwritable.
    """
    write_whole(path, sheet_pdf(markdown, font))


def write_book(path: Path, book: Book, family: str = "Literata") -> None:
    """Write a book's PDF, like `write_sheet`, and raises the same. Seconds for a thousand pages."""
    write_whole(path, book_pdf(book, family))
