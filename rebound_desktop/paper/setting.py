"""Setting a book's pages: fonts, line heights, page breaks, numbers at the foot; written by QPdfWriter."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate, takewhile

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from rebound_desktop.fonts import load_family
from rebound_desktop.paper.book import Book, Part, bodies_html, contents_html, front_html
from rebound_desktop.paper.breaking import PagesOf, anchors_of, break_pages
from rebound_desktop.paper.dots import dots_by_page, draw_dots, take_dots_from_qt
from rebound_desktop.paper.long_words import parted_html
from rebound_desktop.paper.pictures import fitted, size_of
from rebound_desktop.paper.piece import INK, draw, read_back
from rebound_desktop.paper.spaces import kept_spaces

HEADINGS_LISTED = 400
# Some twenty pages.
LETTERS_AT_ONCE = 60_000
RESOLUTION = 600
# Points to an inch, by which a picture that is small stays small.
SCREEN = 144
# The letter that Qt puts where a picture stands.
OBJECT = "\ufffc"
# Millimetres around the text.
SIDE, TOP, BOTTOM = 30, 26, 30
_MM = RESOLUTION / 25.4
POINTS = 11
_QUIET = "#665c53"
# Qt sets margins at the sides in dots of the paper, all else in those of a screen. It makes a heading of the fifth
# level smaller than its size says, unless that is "medium" too; and cuts off code that is not told to wrap.
_SHEET = """
body, p, li, td { line-height: 108%; }
p { margin-top: 0; margin-bottom: 7px; }
p.picture { margin-bottom: 10px; }
h1 { font-family: "Literata"; font-weight: 600; font-size: 20pt; margin-top: 0; margin-bottom: 14px; }
h1.between { margin-top: 34px; }
h1.title { font-size: 30pt; margin-bottom: 8px; }
h2 { font-family: "Literata"; font-weight: 600; font-size: 14pt; margin-top: 22px; margin-bottom: 2px; }
h3, h4, h5, h6 { font-weight: 600; font-size: 11pt; margin-top: 10px; margin-bottom: 4px; }
h5 { font-size: medium; }
p.day { font-family: "Inter"; font-size: 8.5pt; color: QUIET; margin-bottom: 9px; }
h2.alone { margin-bottom: 7px; }
h6.day, h6.later { font-family: "Inter"; font-size: 8.5pt; font-weight: 400; color: QUIET; }
h6.day { margin-top: 0; margin-bottom: 9px; }
h6.later { margin-top: 12px; margin-bottom: 3px; }
p.chapter { font-weight: 600; margin-top: 9px; margin-bottom: 1px; line-height: 104%; }
p.leaf { font-size: 9.5pt; margin-bottom: 0; line-height: 104%; }
span.when { font-family: "Inter"; font-size: 8pt; color: QUIET; }
blockquote { color: QUIET; font-style: italic; margin-left: 100px; margin-right: 100px; }
th { text-align: left; }
th, td { padding-top: 2px; padding-bottom: 2px; padding-right: 18px; }
ul, ol { margin-top: 0; margin-bottom: 9px; }
code, pre { font-size: 9.5pt; }
pre { white-space: pre-wrap; }
a { color: INK; }
""".replace("QUIET", _QUIET).replace("INK", INK)


def book_pdf(book: Book, family: str = "Literata") -> bytes:
    """The book as a PDF on A4 pages, its fonts within. May run in any thread."""
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
    # Qt counts in 64ths: a page of any other height begins a little higher each time, where the last line is found.
    height = int((writer.height() - (TOP + BOTTOM) * _MM) * 64) / 64
    room = QSizeF(writer.width() - 2 * SIDE * _MM, height)
    font = _font(family, POINTS)

    def document(html: str) -> QTextDocument:
        return _document(html, font, room, writer, book.pictures)

    documents, headings = bodies_html(book)
    bodies: list[_Body] = []
    places: dict[str, int] = {}
    before = 0
    for parts in documents:
        for body in _bodies(parts, document, room.height()):
            places |= {name: page + before for name, page in body.anchors.items()}
            before += body.count
            bodies.append(body)
    fronts: list[_Body] = []
    if book.title:
        fronts = [_Body(document(front_html(book)))]
        if len([heading for heading in headings if heading.level == 2]) > 1:
            # Numbers take room too: set once to count the pages, and once more with what is true then.
            count = document(contents_html(book, headings, places, at_most=HEADINGS_LISTED)).pageCount()
            pages = {anchor: page + count for anchor, page in places.items()}
            fronts.append(_Body(document(contents_html(book, headings, pages, at_most=HEADINGS_LISTED))))
    _paint(writer, [*fronts, *bodies], room, has_title_page=bool(book.title))
    content.close()
    return bytes(content.data().data())


class _Body:
    """A document of pages, or those of it that are shown: all before that of the title `until`."""

    def __init__(self, document: QTextDocument, until: QTextBlock | None = None) -> None:
        self.document = document
        self.anchors: Mapping[str, int] = _pages_of_anchors(document, document.pageSize().height())
        """Anchors to pages, the first being 1."""
        self.count = document.pageCount()
        if until is not None:
            self.count = self.anchors[anchors_of(until)[0]] - 1
            self.anchors = {name: page for name, page in self.anchors.items() if page <= self.count}


def _bodies(
    parts: Sequence[Part], document: Callable[[str], QTextDocument], height: float
) -> Iterator[_Body]:
    """Some pages at a time: where one page of a document is changed, Qt lays out all that come after it."""
    begun, letters = 0, LETTERS_AT_ONCE
    while begun < len(parts):
        end = _end_of(parts, begun, letters)
        body = document("\n".join(part.html for part in parts[begun:end]))
        is_last = end == len(parts)
        cut = break_pages(body, height, None if is_last else letters // 2)
        if cut is None and not is_last:
            # One long entry, or all headings stood well where they were: more of it is looked at.
            letters *= 2
            continue
        yield _Body(body, cut)
        if cut is None:
            return
        begun = [part.anchor for part in parts].index(anchors_of(cut)[0])
        letters = LETTERS_AT_ONCE


def _end_of(parts: Sequence[Part], begun: int, letters: int) -> int:
    """Where the parts from `begun` on have so many letters, and one more, which the last of them may lead to."""
    lengths = accumulate(len(part.html) for part in parts[begun:])
    return min(len(parts), begun + 2 + sum(1 for _ in takewhile(lambda length: length < letters, lengths)))


class _Pictures(QPyTextObject):
    """Sets the book's pictures, and asks nobody else for any. One at a time is unpacked, when it is drawn."""

    def __init__(self, pictures: Mapping[str, bytes], room: QSizeF, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._room = room
        self._sizes: dict[str, QSizeF] = {}

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        """As large as on a screen, no wider than the page, and no higher than leaves room for words."""
        place = format.toImageFormat().name()
        if place not in self._sizes:
            size = QSizeF(size_of(self._pictures.get(place) or b"")) * (RESOLUTION / SCREEN)
            if size.isEmpty():
                self._sizes[place] = QSizeF(0, 0)
            else:
                widest, highest = self._room.width(), self._room.height() * 0.6
                scale = min(1.0, widest / size.width(), highest / size.height())
                self._sizes[place] = size * scale
        return self._sizes[place]

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        """The picture, at half the points that the letters have: more is not seen on paper."""
        # One that only touches the page belongs to the next.
        seen = QRectF(rect).intersected(painter.clipBoundingRect()).height()
        content = self._pictures.get(format.toImageFormat().name()) if seen > _MM else None
        if content is not None and not rect.isEmpty():
            painter.drawImage(rect, fitted(content, int(rect.width() / 2), int(rect.height() / 2)))


def _document(
    html: str, font: QFont, room: QSizeF, writer: QPdfWriter, pictures: Mapping[str, bytes]
) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    handler = _Pictures(pictures, room, document)
    document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject.value, handler)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_SHEET)
    document.setHtml(kept_spaces(parted_html(html)))
    _set_pictures_singly(document)
    take_dots_from_qt(document)
    document.setPageSize(room)
    return document


def _set_pictures_singly(document: QTextDocument) -> None:
    """A line's height in proportion would draw a picture above its line, and so at the foot of the page before."""
    single = QTextBlockFormat()
    single.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    block = document.begin()
    while block.isValid():
        if OBJECT in block.text():
            QTextCursor(block).mergeBlockFormat(single)
        block = block.next()


def _paint(writer: QPdfWriter, bodies: list[_Body], room: QSizeF, *, has_title_page: bool) -> None:
    painter = QPainter(writer)
    number = 0
    for body in bodies:
        document, dots = body.document, dots_by_page(body.document)
        for page in range(body.count):
            if number:
                writer.newPage()
            number += 1
            shown = QRectF(0, page * room.height(), room.width(), room.height())
            painter.save()
            # A title stands in the upper third of its page.
            down = room.height() / 4 if has_title_page and number == 1 else 0
            painter.translate(QPointF(SIDE * _MM, TOP * _MM + down - shown.top()))
            draw(document, painter, shown)
            draw_dots(painter, dots.get(page, ()), QColor(INK))
            painter.restore()
            if number > 1 or not has_title_page:
                _foot(painter, writer, number - (1 if has_title_page else 0))
    painter.end()


def _font(family: str, points: float) -> QFont:
    font = read_back(QFont(family))
    font.setPointSizeF(points)
    return font


def _foot(painter: QPainter, writer: QPdfWriter, number: int) -> None:
    painter.setFont(_font("Inter", 8.5))
    painter.setPen(QColor(_QUIET))
    line = QRectF(0, writer.height() - BOTTOM * _MM + 8 * _MM, writer.width(), 6 * _MM)
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(number))


def _pages_of_anchors(document: QTextDocument, height: float) -> dict[str, int]:
    """Anchors to pages, the first being 1."""
    found: dict[str, int] = {}
    pages = PagesOf(document, height)
    block = document.begin()
    while block.isValid():
        for name in anchors_of(block):
            # Of its line: where Qt itself moved it, what is above it stays on the page before.
            found[name] = pages.of(block, 0) + 1
        block = block.next()
    return found
