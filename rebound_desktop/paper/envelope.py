"""An envelope in its true size: mine small at the top, theirs where the post reads it."""

from functools import partial

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QPainter, QTextDocument

from rebound_desktop.core.stationery import MILLIMETRES, Size, Written
from rebound_desktop.paper.piece import Piece, draw, font_of, mm, shrink, text_set

_EDGE = 12
# Post offices keep the lowest 15 mm for their own marks.
_POSTS_OWN = 17
# Mine end this far before theirs begin, so that neither stands on the other, however long it is.
_APART = 5
# Points, at most and at least; theirs stand beneath mine, and where they are too long for that beside them.
_MINE, _THEIRS, _LONG = (9.0, 5.5), (12.5, 9.0), (12.5, 7.0)


def envelope_piece(written: Written, font: QFont, size: Size) -> Piece:
    """The envelope a letter goes in."""
    width, height = MILLIMETRES[size]
    left, room = width * 0.44, mm(height - _EDGE - _POSTS_OWN)
    sender = _that_fits(written.sender, font, _MINE, QSizeF(mm(left - _EDGE - _APART), room), 125)
    column, beneath = mm(width - left - _EDGE), room - sender.size().height()
    recipient = _that_fits(written.recipient, font, _THEIRS, QSizeF(column, beneath), 130)
    if recipient.size().height() > beneath:
        # Beside mine there is more room, and both can be read.
        recipient = _that_fits(written.recipient, font, _LONG, QSizeF(column, room), 130)
    top = min(mm(height * 0.48), mm(height - _POSTS_OWN) - recipient.size().height())
    return Piece(width, height, (partial(_paint, sender, recipient, mm(left), top),))


def _that_fits(
    lines: tuple[str, ...], font: QFont, points: tuple[float, float], room: QSizeF, line_height: int
) -> QTextDocument:
    """Lines as large as they can be in such a room."""
    largest, least = points
    while True:
        text = text_set("\n".join(lines), font_of(font, largest), room.width(), line_height=line_height)
        if text.size().height() <= room.height() or largest <= least:
            return shrink(text)
        largest -= 0.5


def _paint(
    sender: QTextDocument, recipient: QTextDocument, left: float, top: float, painter: QPainter
) -> None:
    for text, x, y in ((sender, mm(_EDGE), mm(_EDGE)), (recipient, left, top)):
        painter.save()
        painter.translate(x, y)
        draw(text, painter)
        painter.restore()
