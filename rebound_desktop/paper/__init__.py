"""What is put on paper: a sheet or a book as a PDF, to be kept, printed by the person's own viewer, or sent.

    write_sheet(path, markdown, font)                        one text on A4 pages
    gathered = gather(store, Selection(since=…, job_id=…))   an entry, a span, a job's story, the whole journal
    write_book(path, gathered.book, family)                  with title page, contents, dates and page numbers
    book_pdf(gathered.book)                                  the same as bytes, in any thread

QtGui alone. QPrinter is never used: making one asks the printing service over a network socket.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextCursor, QTextDocument

from rebound_desktop.paper.book import Addition, Book, Chapter, Leaf
from rebound_desktop.paper.files import write_whole
from rebound_desktop.paper.gathering import Gathered, KeptPictures, Selection, added, gather, pictures_of
from rebound_desktop.paper.markdown import html_parts, plain, to_html
from rebound_desktop.paper.setting import book_pdf

__all__ = [
    "Addition",
    "Book",
    "Chapter",
    "Gathered",
    "KeptPictures",
    "Leaf",
    "Selection",
    "added",
    "book_pdf",
    "gather",
    "html_parts",
    "pictures_of",
    "plain",
    "sheet_pdf",
    "to_html",
    "write_book",
    "write_sheet",
]

MARGIN = 20
"""Millimetres of white on each side."""
# Points, on a sheet.
LIST_INDENT, HEADING_ABOVE, HEADING_BENEATH, LINE_BENEATH = 22, 16, 5, 4


def sheet_pdf(markdown: str, font: QFont) -> bytes:
    """A Markdown text set on A4 pages, as a PDF."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
    # Nothing private in the file's own description.
    writer.setTitle("Rebound")
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setIndentWidth(LIST_INDENT)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    _set_apart(document)
    area = writer.pageLayout().paintRectPoints()
    document.setPageSize(QSizeF(area.width(), area.height()))
    document.print_(writer)
    content.close()
    return bytes(content.data().data())


def _set_apart(document: QTextDocument) -> None:
    """A heading stands nearer to what it heads than to what came before; lines of a list have a little air."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.headingLevel():
            form.setTopMargin(0 if block == document.begin() else HEADING_ABOVE)
            form.setBottomMargin(HEADING_BENEATH)
        elif block.textList() is not None:
            form.setBottomMargin(LINE_BENEATH)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


def write_sheet(path: Path, markdown: str, font: QFont) -> None:
    """Write a sheet's PDF; a file that stands there already is replaced whole or not at all. Raises OSError."""
    write_whole(path, sheet_pdf(markdown, font))


def write_book(path: Path, book: Book, family: str = "Literata") -> None:
    """Write a book's PDF, like `write_sheet`. Raises OSError. Seconds for a thousand pages."""
    write_whole(path, book_pdf(book, family))
