"""Setting a book's pages: fonts, line heights, page breaks, numbers at the foot; written by QPdfWriter."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from rebound_desktop.fonts import load_family
from rebound_desktop.paper.book import Book, body_html, contents_html, front_html

HEADINGS_LISTED = 400
RESOLUTION = 600
# Millimetres around the text.
SIDE, TOP, BOTTOM = 30, 26, 30
_MM = RESOLUTION / 25.4
_INK, _QUIET = "#2b2622", "#665c53"
_SHEET = """
body, p, li, td { line-height: 108%; }
p { margin-top: 0; margin-bottom: 7px; }
h1 { font-family: "Literata"; font-weight: 600; font-size: 20pt; margin-top: 0; margin-bottom: 14px; }
h1.title { font-size: 30pt; margin-bottom: 8px; }
h2 { font-family: "Literata"; font-weight: 600; font-size: 14pt; margin-top: 22px; margin-bottom: 2px; }
h3, h4, h5, h6 { font-weight: 600; font-size: 11pt; margin-top: 10px; margin-bottom: 4px; }
p.day { font-family: "Inter"; font-size: 8.5pt; color: QUIET; margin-bottom: 9px; }
p.later { font-family: "Inter"; font-size: 8.5pt; color: QUIET; margin-top: 12px; margin-bottom: 3px; }
p.chapter { font-weight: 600; margin-top: 9px; margin-bottom: 1px; line-height: 104%; }
p.leaf { font-size: 9.5pt; margin-bottom: 0; line-height: 104%; }
span.when { font-family: "Inter"; font-size: 8pt; color: QUIET; }
blockquote { color: QUIET; font-style: italic; margin-left: 14px; margin-right: 14px; }
ul, ol { margin-top: 0; margin-bottom: 9px; }
code, pre { font-size: 9.5pt; }
a { color: INK; }
""".replace("QUIET", _QUIET).replace("INK", _INK)


def book_pdf(book: Book, family: str = "Literata", points: float = 11) -> bytes:
    """The book as a PDF on A4 pages, its fonts within. May run in any thread; seconds for a thousand pages."""
    for name in ("Literata", "Inter", family):
        load_family(name)
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(RESOLUTION)
    # Nothing private in the file's own description.
    writer.setTitle("Rebound")
    room = QSizeF(writer.width() - 2 * SIDE * _MM, writer.height() - (TOP + BOTTOM) * _MM)
    font = _font(family, points)

    def document(html: str) -> QTextDocument:
        return _document(html, font, room, writer, book.pictures)

    html, headings = body_html(book)
    body = document(html)
    _keep_headings_with_text(body, room.height())
    places = _pages_of_anchors(body, room.height())
    fronts: list[QTextDocument] = []
    if book.title:
        fronts = [document(front_html(book))]
        if len([heading for heading in headings if heading.level == 2]) > 1:
            # Numbers take room too: set once to count the pages, and once more with what is true then.
            count = document(contents_html(book, headings, places, at_most=HEADINGS_LISTED)).pageCount()
            pages = {anchor: page + count for anchor, page in places.items()}
            fronts.append(document(contents_html(book, headings, pages, at_most=HEADINGS_LISTED)))
    _paint(writer, [*fronts, body], room, has_title_page=bool(book.title))
    content.close()
    return bytes(content.data().data())


class _Setting(QTextDocument):
    """A document that knows the book's pictures, and asks nobody else for any."""

    def __init__(self, pictures: Mapping[str, bytes], room: QSizeF) -> None:
        super().__init__()
        self._pictures = pictures
        self._room = room

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the book, no wider than the page; nothing for all else."""
        content = self._pictures.get(QUrl(name).toString())
        if content is None:
            return QByteArray()
        picture = QImage.fromData(content)
        if picture.isNull():
            return QByteArray()
        scale = min(1.0, self._room.width() / picture.width(), self._room.height() * 0.6 / picture.height())
        return picture.scaledToWidth(
            max(1, int(picture.width() * scale)), Qt.TransformationMode.SmoothTransformation
        )


def _document(
    html: str, font: QFont, room: QSizeF, writer: QPdfWriter, pictures: Mapping[str, bytes]
) -> QTextDocument:
    document = _Setting(pictures, room)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_SHEET)
    document.setHtml(html)
    document.setPageSize(room)
    return document


def _paint(writer: QPdfWriter, documents: list[QTextDocument], room: QSizeF, *, has_title_page: bool) -> None:
    painter = QPainter(writer)
    number = 0
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
    context.palette = palette
    for document in documents:
        for page in range(document.pageCount()):
            if number:
                writer.newPage()
            number += 1
            shown = QRectF(0, page * room.height(), room.width(), room.height())
            painter.save()
            # A title stands in the upper third of its page.
            down = room.height() / 4 if has_title_page and number == 1 else 0
            painter.translate(QPointF(SIDE * _MM, TOP * _MM + down - shown.top()))
            painter.setClipRect(shown)
            context.clip = shown
            document.documentLayout().draw(painter, context)
            painter.restore()
            if number > 1 or not has_title_page:
                _foot(painter, writer, number - (1 if has_title_page else 0))
    painter.end()


def _font(family: str, points: float) -> QFont:
    """Without the tabular figures of the window's font: their glyphs could not be copied out of the PDF as digits."""
    font = QFont(family)
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("tnum"), 0)
    return font


def _foot(painter: QPainter, writer: QPdfWriter, number: int) -> None:
    painter.setFont(_font("Inter", 8.5))
    painter.setPen(QColor(_QUIET))
    line = QRectF(0, writer.height() - BOTTOM * _MM + 8 * _MM, writer.width(), 6 * _MM)
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(number))


def _keep_headings_with_text(document: QTextDocument, height: float) -> None:
    """A heading never stands alone at the foot of a page."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        after = _text_after(block) if block.blockFormat().headingLevel() else None
        if after is not None and after.blockNumber() > block.blockNumber():
            top = layout.blockBoundingRect(block).top()
            lines = after.layout().lineCount()
            last = after.layout().lineAt(min(1, lines - 1)) if lines else None
            bottom = layout.blockBoundingRect(after).top() + (last.rect().bottom() if last is not None else 0)
            if int(top // height) != int((bottom - 1) // height):
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor = _cursor_at(document, block)
                cursor.setBlockFormat(form)
        block = block.next()


def _cursor_at(document: QTextDocument, block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(block.position())
    return cursor


def _text_after(block: QTextBlock) -> QTextBlock | None:
    """What a heading belongs to: the first text beneath it that is neither heading nor day."""
    after = block.next()
    while after.isValid() and (after.blockFormat().headingLevel() or after.length() <= 1):
        after = after.next()
    following = after.next() if after.isValid() else after
    # Between a heading and its text stands the day: two lines of the text come along.
    return following if following.isValid() and not following.blockFormat().headingLevel() else after


def _pages_of_anchors(document: QTextDocument, height: float) -> dict[str, int]:
    """Anchors to pages, the first being 1."""
    found: dict[str, int] = {}
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() in (1, 2):
            iterator = block.begin()
            while not iterator.atEnd():
                for name in iterator.fragment().charFormat().anchorNames():
                    found[name] = int(layout.blockBoundingRect(block).top() // height) + 1
                iterator += 1
        block = block.next()
    return found
