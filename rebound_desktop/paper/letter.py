"""A letter on a sheet of paper: my own lines, the address where a window shows it, the day, the letter.

Where the address stands follows DIN 5008 form B (45 mm from the top, 25 from the left): a folded sheet shows it in
the windows of common envelopes.
"""

from functools import partial

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from rebound_desktop.core.stationery import MILLIMETRES, Size, Written
from rebound_desktop.paper.piece import (
    Piece,
    begins_at_right,
    draw,
    font_of,
    mm,
    pages_of,
    set_names_beneath,
    shrink,
    text_set,
)

_LEFT, _RIGHT, _TOP, _BOTTOM = 25, 22, 20, 22
_ADDRESS, _AFTER_ADDRESS = 48, 92
_POINTS, _SMALL = 11.0, 9.0
# Each part above the letter, with its distance from the top of the column.
_Head = list[tuple[QTextDocument, float]]


def letter_piece(written: Written, font: QFont, size: Size) -> Piece:
    """A letter on as many pages as it takes."""
    width, height = MILLIMETRES[size]
    column = mm(width - _LEFT - _RIGHT)
    text = text_set(_told(written), font_of(font, _POINTS), column)
    set_names_beneath(text)
    head = _head(written, font, column, is_mirrored=_is_mirrored(text))
    _dress(text, written)
    _begin_beneath(text, _end_of(head))
    text.setPageSize(QSizeF(column, mm(height - _TOP - _BOTTOM)))
    pages = (partial(_paint, text, number, head) for number in range(pages_of(text)))
    return Piece(width, height, tuple(pages))


def _told(written: Written) -> str:
    """Subject, letter and what is enclosed, beneath an empty line that makes room for the head."""
    parts = (written.subject, written.body.strip(), written.enclosed)
    return "\n" + "\n\n".join(part for part in parts if part)


def _dress(text: QTextDocument, written: Written) -> None:
    """The subject is bold, what is enclosed small."""
    if written.subject:
        _set_block(text.firstBlock().next(), font_of(text.defaultFont(), _POINTS, bold=True))
    if written.enclosed:
        _set_block(text.lastBlock(), font_of(text.defaultFont(), _SMALL))


def _set_block(block: QTextBlock, font: QFont) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    shape = QTextCharFormat()
    shape.setFont(font)
    cursor.setCharFormat(shape)


def _is_mirrored(text: QTextDocument) -> bool:
    """Whether the letter itself begins at the right: then its address does."""
    block = text.begin()
    while block.isValid() and not block.text().strip():
        block = block.next()
    return block.isValid() and block.textDirection() is Qt.LayoutDirection.RightToLeft


def _head(written: Written, font: QFont, column: float, *, is_mirrored: bool) -> _Head:
    """What stands above the letter."""
    parts: _Head = []
    if written.sender:
        name = text_set(written.sender[0], font_of(font, 13, bold=True), column)
        parts.append((name, 0))
        lines = text_set("\n".join(written.sender[1:]), font_of(font, _SMALL), column, line_height=130)
        parts.append((lines, name.size().height()))
    under_sender = parts[-1][1] + parts[-1][0].size().height() if written.sender else 0
    if written.recipient:
        address = text_set("\n".join(written.recipient), font_of(font, _POINTS), column, line_height=125)
        if not (is_mirrored and begins_at_right(address)):
            # Lines of another script stay together, where the window shows them.
            shrink(address)
        parts.append((address, max(mm(_ADDRESS - _TOP), under_sender + mm(6))))
    if written.day:
        beneath = parts[-1][1] + parts[-1][0].size().height() + mm(10) if parts else 0
        standing = mm(_AFTER_ADDRESS - _TOP) if written.recipient else 0
        parts.append((text_set(written.day, font_of(font, _POINTS), column), max(standing, beneath)))
    return parts


def _end_of(head: _Head) -> float:
    """Where the letter may begin."""
    if not head:
        return 0
    last, top = head[-1]
    return top + last.size().height() + mm(8)


def _begin_beneath(text: QTextDocument, distance: float) -> None:
    """The empty first line is as high as the head: Qt leaves out a margin above the first one."""
    shape = QTextBlockFormat()
    # At no distance a unit remains; a height of none would count as one line.
    shape.setLineHeight(max(distance, 1), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    QTextCursor(text.firstBlock()).mergeBlockFormat(shape)


def _paint(text: QTextDocument, number: int, head: _Head, painter: QPainter) -> None:
    page = text.pageSize()
    painter.translate(mm(_LEFT), mm(_TOP))
    if number:
        painter.setFont(font_of(text.defaultFont(), _SMALL))
        beneath = QRectF(0, page.height() + mm(6), page.width(), mm(6))
        painter.drawText(beneath, int(Qt.AlignmentFlag.AlignHCenter), str(number + 1))
    else:
        for part, top in head:
            painter.save()
            painter.translate(0, top)
            draw(part, painter)
            painter.restore()
    shown = QRectF(0, number * page.height(), page.width(), page.height())
    painter.translate(0, -shown.top())
    draw(text, painter, shown)
