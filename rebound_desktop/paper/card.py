"""A card of thanks in its true size: the words alone, set as large as they fit, with room around them."""

from functools import partial

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QTextDocument

from rebound_desktop.core.stationery import MILLIMETRES, Size, Written
from rebound_desktop.paper.piece import Piece, draw, font_of, mm, pages_of, set_names_beneath, text_set

_MARGIN = 12
_LARGEST, _SMALLEST, _STEP = 12.0, 8.5, 0.5


def card_piece(written: Written, font: QFont, size: Size) -> Piece:
    """A card; what does not fit even in small letters goes on, on its back."""
    width, height = MILLIMETRES[size]
    text = _set_to_fit(written.body.strip(), font, mm(width - 2 * _MARGIN), mm(height - 2 * _MARGIN))
    return Piece(width, height, tuple(partial(_paint, text, page) for page in range(pages_of(text))))


def _set_to_fit(words: str, font: QFont, width: float, height: float) -> QTextDocument:
    points = _LARGEST
    while True:
        text = text_set(words, font_of(font, points), width, line_height=130)
        set_names_beneath(text)
        if text.size().height() <= height or points <= _SMALLEST:
            text.setPageSize(QSizeF(width, height))
            return text
        points -= _STEP


def _paint(text: QTextDocument, page: int, painter: QPainter) -> None:
    size = text.pageSize()
    used = text.documentLayout().blockBoundingRect(text.lastBlock()).bottom()
    spare = size.height() - used
    # A little above the middle is where the eye sees the middle.
    painter.translate(mm(_MARGIN), mm(_MARGIN) + max(spare, 0) * 0.42)
    shown = QRectF(0, page * size.height(), size.width(), size.height())
    painter.translate(0, -shown.top())
    draw(text, painter, shown)
