"""A sheet on one page: in two columns, as large as it fits; where it does not fit even small, it gives way.

What is cut and in which order, `core.sheets.shortened` says; a word at the foot names the parts it was cut from.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import accumulate

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextDocument

from rebound_desktop.core.sheets import Part, Sheet, briefer, shortened
from rebound_desktop.core.stationery import MILLIMETRES, Size
from rebound_desktop.paper.piece import Piece, begins_at_right, draw, font_of, mm, text_set

_SIDE, _TOP, _BOTTOM, _GUTTER = 18, 17, 15, 9
# Points, the largest first.
_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0)
_TITLE, _BENEATH, _FOOT = 19.0, 11.0, 8.5
# Millimetres: beneath the head, above a heading, beneath it, and between lines.
_AFTER_HEAD, _ABOVE_HEADING, _AFTER_HEADING, _BETWEEN = 6.0, 4.8, 1.0, 1.7
_HAIRLINE = "#b8ada1"


class _Set(Struct, frozen=True):
    """Something set in a column: how far it stands from what is above it, and whether it heads what follows."""

    text: QTextDocument
    above: float
    # With what is above it.
    height: float
    is_heading: bool = False


_Columns = tuple[list[_Set], list[_Set]]


def one_page(
    told: Sheet, font: QFont, size: Size, said_of_cuts: Callable[[Sequence[str]], str] = ", ".join
) -> Piece:
    """The sheet on one page of this size. said_of_cuts: a sentence about parts, by their headings, not whole on it."""
    width, height = MILLIMETRES[size]
    across = mm(width - 2 * _SIDE)
    column = (across - mm(_GUTTER)) / 2
    head = [
        _placed(text_set(told.title, font_of(font, _TITLE, bold=True), across, line_height=115), 0),
        _placed(text_set(told.beneath, font_of(font, _BENEATH), across, line_height=120), mm(1)),
    ]
    room = mm(height - _TOP - _BOTTOM - _AFTER_HEAD) - sum(part.height for part in head)
    settings = [_setting(font, points, column) for points in _SIZES]
    columns = _as_large_as_fits(told.parts, settings, room)
    foot = None
    if columns is None:
        parts = briefer(told.parts)
        room -= mm(8)
        while (columns := settings[-1](parts, room)) is None:
            parts = shortened(parts)
        cut = [part.heading for part in told.parts if part not in parts]
        foot = text_set(said_of_cuts(cut), font_of(font, _FOOT), across, line_height=115)
    return Piece(width, height, (partial(_paint, head, columns, foot, width, height),))


_Setting = Callable[[Sequence[Part], float], _Columns | None]


def _as_large_as_fits(parts: Sequence[Part], settings: Sequence[_Setting], room: float) -> _Columns | None:
    """Most fit in the largest size, and what does not fit in the smallest need not be set in those between."""
    largest, *between, smallest = settings
    if (columns := largest(parts, room)) is not None:
        return columns
    if (small := smallest(parts, room)) is None:
        return None
    return next((columns for each in between if (columns := each(parts, room)) is not None), small)


def _setting(font: QFont, points: float, column: float) -> _Setting:
    """Sets parts in a size, in columns of a height; each text once, however often it is asked with fewer."""
    bold, plain = font_of(font, points, bold=True), font_of(font, points)

    @cache
    def placed(text: str, above: float, is_heading: bool) -> _Set:
        made = text_set(text, bold, column) if is_heading else text_set(text, plain, column, line_height=112)
        return _placed(made, above, is_heading=is_heading)

    def set_in(parts: Sequence[Part], room: float) -> _Columns | None:
        lines: list[_Set] = []
        # Nothing stands above the first line of either column.
        left = 2 * (room + mm(_ABOVE_HEADING))
        for each in _lines_of(parts):
            lines.append(placed(*each))
            left -= lines[-1].height
            if left < 0:
                return None
        return _columns(lines, room)

    return set_in


def _lines_of(parts: Sequence[Part]) -> Iterator[tuple[str, float, bool]]:
    """(text, how far it stands from what is above it, whether it is a heading)."""
    for part in parts:
        yield part.heading, mm(_ABOVE_HEADING), True
        for place, line in enumerate(part.lines):
            yield line, mm(_BETWEEN if place else _AFTER_HEADING), False


def _placed(text: QTextDocument, above: float, *, is_heading: bool = False) -> _Set:
    return _Set(text, above, above + text.size().height(), is_heading)


def _columns(lines: list[_Set], room: float) -> _Columns | None:
    """Divided where both columns are most alike, before a heading if that fits, else between lines; None: no room."""
    if not lines:
        return [], []
    heights = [0.0, *accumulate(each.height for each in lines)]

    def higher(place: int) -> float:
        """Of two columns divided there, the height of the higher one; nothing stands above the first in each."""
        second = heights[-1] - heights[place] - (lines[place].above if place < len(lines) else 0)
        return max(heights[place] - lines[0].above, second)

    for places in (
        [place for place, line in enumerate(lines) if line.is_heading and place] or [len(lines)],
        [place for place in range(1, len(lines)) if not lines[place - 1].is_heading],
    ):
        best = min(places, key=higher, default=0)
        if best and higher(best) <= room:
            return lines[:best], lines[best:]
    return None


def _paint(
    head: Sequence[_Set],
    columns: _Columns,
    foot: QTextDocument | None,
    width: float,
    height: float,
    painter: QPainter,
) -> None:
    across = mm(width - 2 * _SIDE)
    painter.translate(mm(_SIDE), mm(_TOP))
    beneath = _paint_down(head, painter)
    painter.setPen(QPen(QColor(_HAIRLINE), mm(0.2)))
    line = beneath + mm(_AFTER_HEAD / 2)
    painter.drawLine(QLineF(0, line, across, line))
    # Read from the right, the first column stands there.
    is_mirrored = begins_at_right(head[0].text)
    beside = (across + mm(_GUTTER)) / 2
    for column, left in zip(columns, (beside, 0) if is_mirrored else (0, beside), strict=True):
        painter.save()
        painter.translate(QPointF(left, beneath + mm(_AFTER_HEAD)))
        _paint_down(column, painter)
        painter.restore()
    if foot is not None:
        painter.translate(0, mm(height - _TOP - _BOTTOM) - foot.size().height())
        draw(foot, painter)


def _paint_down(lines: Sequence[_Set], painter: QPainter) -> float:
    """One beneath the other; returns where the next could begin."""
    top = 0.0
    for place, each in enumerate(lines):
        top += each.above if place else 0
        painter.save()
        painter.translate(0, top)
        draw(each.text, painter)
        painter.restore()
        top += each.text.size().height()
    return top
