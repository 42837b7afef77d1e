"""The dots of lists, drawn by us: Qt's own are large, and nearer to the words than one word to the next."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

# A dot's size, and its distance from the words, in heights of a small letter.
_SIZE, _AWAY = 0.66, 0.9
_STYLES = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
# A task's box is its own mark.
_BOXES = ("☐", "☑")
# A number stands as far from its words as a dot.
_AFTER_NUMBER = ".\u2002"
_FIGURE = re.compile(r"\d")


def take_dots_from_qt(document: QTextDocument) -> None:
    """Lists have none of Qt's dots from here on; their place stays. Numbers get the same distance, and room."""
    block = document.begin()
    # The lines of the lists that stand together, and how far the widest of their numbers would be beyond the edge.
    together: list[QTextBlock] = []
    beyond = 0.0
    while block.isValid():
        items = block.textList()
        if items is None and not block.blockFormat().indent():
            _move_in(together, beyond)
            together, beyond = [], 0.0
        else:
            together.append(block)
        if items is not None and items.format().style() in _STYLES:
            form = block.blockFormat()
            form.setProperty(QTextFormat.Property.ListStyle, QTextListFormat.Style.ListStyleUndefined.value)
            QTextCursor(block).setBlockFormat(form)
        elif items is not None and items.format().numberSuffix() != _AFTER_NUMBER:
            numbered = items.format()
            numbered.setNumberSuffix(_AFTER_NUMBER)
            items.setFormat(numbered)
            beyond = max(beyond, _beyond_edge(items))
        block = block.next()
    _move_in(together, beyond)


def _beyond_edge(items: QTextList) -> float:
    """How much wider a list's longest number is than the room before its words: the last, in figures that are wide."""
    document = items.document()
    number = _FIGURE.sub("0", items.itemText(items.item(items.count() - 1)))
    wide = QFontMetricsF(document.defaultFont()).horizontalAdvance(number)
    beyond = wide - items.format().indent() * document.indentWidth()
    device = document.documentLayout().paintDevice()
    if device is not None:
        beyond *= QFontMetricsF(document.defaultFont(), device).horizontalAdvance(number) / wide
    return beyond


def _move_in(lines: Iterable[QTextBlock], by: float) -> None:
    if by <= 0:
        return
    for line in lines:
        form = line.blockFormat()
        if line.textDirection() is Qt.LayoutDirection.RightToLeft:
            form.setRightMargin(form.rightMargin() + by)
        else:
            form.setLeftMargin(form.leftMargin() + by)
        QTextCursor(line).setBlockFormat(form)


def dots_from(block: QTextBlock, until: float) -> Iterator[QRectF]:
    """Where dots go, in the document's coordinates: of this line and those beneath it that begin above `until`."""
    document = block.document()
    layout = document.documentLayout()
    device = layout.paintDevice()
    font = document.defaultFont()
    metrics = QFontMetricsF(font, device) if device is not None else QFontMetricsF(font)
    size, away = metrics.xHeight() * _SIZE, metrics.xHeight() * _AWAY
    while block.isValid():
        place = layout.blockBoundingRect(block)
        if place.top() > until:
            return
        if _has_dot(block):
            line = block.layout().lineAt(0)
            words = line.naturalTextRect().translated(place.topLeft())
            at_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
            x = words.right() + away + size / 2 if at_right else words.left() - away - size / 2
            y = words.top() + line.ascent() - metrics.xHeight() / 2
            yield QRectF(x - size / 2, y - size / 2, size, size)
        block = block.next()


def dots_by_page(document: QTextDocument) -> Mapping[int, Sequence[QRectF]]:
    """All of a document in pages, by the page, the first being 0: one at a page's very edge is there too."""
    height = document.pageSize().height()
    found: defaultdict[int, list[QRectF]] = defaultdict(list)
    for dot in dots_from(document.begin(), inf):
        found[int(dot.center().y() // height)].append(dot)
    return found


def draw_dots(painter: QPainter, dots: Iterable[QRectF], colour: QColor) -> None:
    """Draw them in a colour, where they are."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for dot in dots:
        painter.drawEllipse(dot)
    painter.restore()


def _has_dot(block: QTextBlock) -> bool:
    items = block.textList()
    return (
        items is not None
        and items.format().style() in _STYLES
        and block.layout().lineCount() > 0
        and not block.text().startswith(_BOXES)
    )
