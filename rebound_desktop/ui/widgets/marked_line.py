"""One line of words, given way at its end, with what was found in it strong and in the accent's colour."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from rebound_desktop.store import MARK_END, MARK_START
from rebound_desktop.ui.theme import Theme

# Of words that give way, so many letters stay.
_LEAST_KEPT = 3


def draw_line(
    painter: QPainter,
    place: QRect,
    words: str,
    font: QFont,
    theme: Theme,
    token: str,
    *,
    to_right: bool = False,
) -> int:
    """Paint words, marked as the search marks them, in the middle of `place`; their width comes back.

    to_right: they end at the place's right side instead of beginning at its left.
    """
    text, found = parted(words)
    if not text:
        return 0
    if not found:
        return _draw_plain(painter, place, text, font, theme.colour(token), to_right)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    strong.setForeground(theme.colour("accent"))
    room, metrics = place.width(), QFontMetrics(font)
    for width in (room, room * 19 // 20, room * 9 // 10, room * 4 // 5):
        # Strong letters are wider than the metrics know: give way a little more until the line fits.
        layout = _one_line(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), font, found, strong)
        if layout.lineAt(0).naturalTextWidth() <= room:
            break
    line = layout.lineAt(0)
    spare = room - line.naturalTextWidth() if to_right else 0.0
    down = (place.height() - line.height()) / 2
    painter.setPen(theme.colour(token))
    layout.draw(painter, QPointF(place.left() + spare, place.top() + down))
    return round(line.naturalTextWidth())


def _draw_plain(
    painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor, to_right: bool
) -> int:
    """The same where nothing was found, on the same line of letters, in half the time."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width())
    width = metrics.horizontalAdvance(shown)
    left = place.left() + (place.width() - width if to_right else 0.0)
    down = (place.height() - math.ceil(metrics.ascent() + metrics.descent())) / 2 + metrics.ascent()
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, place.top() + down), shown)
    return round(width)


def line_width(words: str, font: QFont) -> float:
    """How wide words are on one line: as they are drawn, and as they are measured before they are cut."""
    if not words:
        return 0.0
    # A line lives no longer than its layout.
    layout = _one_line(words, font, [], QTextCharFormat())
    return max(layout.lineAt(0).naturalTextWidth(), QFontMetrics(font).horizontalAdvance(words))


def giving_way(words: str, stays: str, font: QFont, width: int) -> str:
    """Words with an end that stays: what stands before it is cut short, down to three letters and no further."""
    before = words.removesuffix(stays)
    if not stays or before in ("", words) or line_width(words, font) <= width:
        return words
    name = before.rstrip(" ·")
    end = f"…{before[len(name) :]}{stays}"
    # The metrics come near; a letter or two more may have to go.
    metrics = QFontMetrics(font)
    room = width - metrics.horizontalAdvance(end[1:])
    cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, 0))
    kept = max(len(cut) - 1, _LEAST_KEPT)
    while kept > _LEAST_KEPT and line_width(f"{name[:kept].rstrip()}{end}", font) > width:
        kept -= 1
    return f"{name[:kept].rstrip()}{end}"


def marked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """`text` with MARK_START and MARK_END around each of its stretches, given as (start, length) in order."""
    parts, end = [], 0
    for start, length in spans:
        parts += [text[end:start], MARK_START, text[start : start + length], MARK_END]
        end = start + length
    return "".join([*parts, text[end:]])


def parted(words: str) -> tuple[str, list[tuple[int, int]]]:
    """Words without the marks of what was found, and where each found stretch begins and how long it is."""
    text, found = "", []
    for place, part in enumerate(words.split(MARK_START)):
        if place == 0:
            text = part
            continue
        inside, _, after = part.partition(MARK_END)
        found.append((len(text.encode("utf-16-le")) // 2, len(inside.encode("utf-16-le")) // 2))
        text += inside + after
    return text, found


def _one_line(text: str, font: QFont, found: list[tuple[int, int]], strong: QTextCharFormat) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    formats = []
    for start, length in found:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length, stretch.format = start, length, strong
        formats.append(stretch)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(1_000_000)
    layout.endLayout()
    return layout
