"""An envelope in its true size: mine small at the top, theirs where the post reads it."""

from functools import partial

from PySide6.QtGui import QFont, QPainter, QTextDocument

from rebound_desktop.core.stationery import MILLIMETRES, Size, Written
from rebound_desktop.paper.piece import Piece, draw, font_of, mm, shrink, text_set

_EDGE = 12
# Post offices keep the lowest 15 mm for their own marks.
_POSTS_OWN = 17


def envelope_piece(written: Written, font: QFont, size: Size) -> Piece:
    """The envelope a letter goes in."""
    width, height = MILLIMETRES[size]
    sender = shrink(text_set("\n".join(written.sender), font_of(font, 9), mm(width * 0.4), line_height=125))
    left = width * 0.44
    column = mm(width - left - _EDGE)
    points = 12.5
    while True:
        recipient = text_set("\n".join(written.recipient), font_of(font, points), column, line_height=130)
        lowest = mm(height - _POSTS_OWN) - recipient.size().height()
        if lowest > mm(_EDGE) + sender.size().height() or points <= 8:
            break
        points -= 0.5
    shrink(recipient)
    top = min(mm(height * 0.48), lowest)
    return Piece(width, height, (partial(_paint, sender, recipient, mm(left), top),))


def _paint(
    sender: QTextDocument, recipient: QTextDocument, left: float, top: float, painter: QPainter
) -> None:
    for text, x, y in ((sender, mm(_EDGE), mm(_EDGE)), (recipient, left, top)):
        painter.save()
        painter.translate(x, y)
        draw(text, painter)
        painter.restore()
