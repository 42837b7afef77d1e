"""Something set for paper in its true size: as a PDF, or as a picture of how it will look.

Everything is set in one unit, whatever it is drawn on afterwards, so that the picture breaks its lines where the
PDF does.
"""

from collections.abc import Callable
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from rebound_desktop.paper.long_words import parted

UNITS_AN_INCH = 1200
INK = "#2b2622"
Painting = Callable[[QPainter], None]


def mm(millimetres: float) -> float:
    """Millimetres in units."""
    return millimetres * UNITS_AN_INCH / 25.4


def read_back(font: QFont) -> QFont:
    """The font without letters that stand for others: a PDF knows no words for these.

    Found, copied or read aloud, "Thank you" would lack its joined "Th", and 12:30 the colon that Inter raises.
    """
    made = QFont(font)
    made.clearFeatures()
    for feature in ("liga", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


def font_of(font: QFont, points: float, *, bold: bool = False) -> QFont:
    """A font in a size on paper, in units, whatever the size on the screen is."""
    sized = read_back(font)
    sized.setPixelSize(round(points * UNITS_AN_INCH / 72))
    sized.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    sized.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return sized


class Piece(Struct, frozen=True):
    """Pages of one size. width and height: millimetres; pages: what paints each, in units from its corner."""

    width: float
    height: float
    pages: tuple[Painting, ...]

    def pdf(self) -> bytes:
        """The pages as a PDF, its fonts in it, and nothing private in its own description."""
        content = QBuffer()
        content.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(content)
        writer.setResolution(UNITS_AN_INCH)
        # Given upright and then turned: a page wider than high would be turned by Qt itself.
        upright = QSizeF(min(self.width, self.height), max(self.width, self.height))
        size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        turned = (
            QPageLayout.Orientation.Landscape
            if self.width > self.height
            else QPageLayout.Orientation.Portrait
        )
        writer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
        writer.setTitle("Rebound")
        painter = QPainter(writer)
        for number, paint in enumerate(self.pages):
            if number:
                writer.newPage()
            painter.save()
            paint(painter)
            painter.restore()
        painter.end()
        content.close()
        return bytes(content.data().data())

    def picture(self, page: int, width: int) -> QImage:
        """A page as a picture, so many pixels wide."""
        scale = width / mm(self.width)
        image = QImage(width, round(mm(self.height) * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        self.pages[page](painter)
        painter.end()
        return image


def text_set(text: str, font: QFont, width: float, *, line_height: int = 140) -> QTextDocument:
    """A text in a column of `width` units; each paragraph goes the way its own letters go."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    document.setDefaultTextOption(option)
    document.setPlainText(parted(text))
    document.setTextWidth(width)
    _give_air(document, line_height)
    return document


def draw(text: QTextDocument, painter: QPainter, shown: QRectF | None = None) -> None:
    """A text, or the part of it in `shown`, in ink: left to itself Qt takes the window's colours, cream in the dark."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    context.palette = palette
    painter.save()
    if shown is not None:
        painter.setClipRect(shown)
        # What begins where this part ends belongs to the next: unseen here, it would still be found and copied.
        context.clip = shown.adjusted(0, 0, 0, -1)
    text.documentLayout().draw(painter, context)
    painter.restore()


def _give_air(document: QTextDocument, line_height: int) -> None:
    """Lines apart by so many percent; a blank line between paragraphs takes less than one with words."""
    block = document.begin()
    while block.isValid():
        shape = QTextBlockFormat()
        percent = line_height if block.text().strip() else round(line_height * 0.72)
        shape.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).mergeBlockFormat(shape)
        block = block.next()


def set_names_beneath(text: QTextDocument) -> None:
    """A letter's lines begin where `edge_of` says."""
    block = text.begin()
    while block.isValid():
        shape = QTextBlockFormat()
        shape.setAlignment(edge_of(block))
        QTextCursor(block).mergeBlockFormat(shape)
        block = block.next()


def edge_of(block: QTextBlock) -> Qt.AlignmentFlag:
    """Where a line of a letter begins: where its letters do, and right beneath a line from the right, there as well.

    So a name in Latin letters stands beneath the words that an Arabic letter ends with.
    """
    right, before = Qt.AlignmentFlag.AlignRight, block.previous()
    if not before.text().strip() or not block.text()[:1].isalpha():
        return Qt.AlignmentFlag.AlignLeft
    is_rightward = before.textDirection() is Qt.LayoutDirection.RightToLeft
    begins_there = is_rightward or bool(before.blockFormat().alignment() & right)
    return right | Qt.AlignmentFlag.AlignAbsolute if begins_there else Qt.AlignmentFlag.AlignLeft


def shrink(text: QTextDocument) -> QTextDocument:
    """No wider than its words, so that lines which begin at the right begin there."""
    text.setTextWidth(min(text.idealWidth() + 1, text.textWidth()))
    return text


def begins_at_right(text: QTextDocument) -> bool:
    """Whether every paragraph of it begins at the right, as Arabic and Hebrew do."""
    block, at_right = text.begin(), True
    while block.isValid():
        at_right = at_right and block.textDirection() is Qt.LayoutDirection.RightToLeft
        block = block.next()
    return at_right


def pages_of(text: QTextDocument) -> int:
    """How many pages its words are on."""
    last = text.documentLayout().blockBoundingRect(text.lastBlock())
    return max(1, ceil(last.bottom() / text.pageSize().height()))
