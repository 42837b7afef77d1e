"""One line of words, given way at its end, with what was found in it strong and in the accent's colour."""

import math
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from rebound_desktop.store import MARK_END, MARK_START
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.one_line import cut_short

# Of words that give way, so many letters stay.
_LEAST_KEPT = 3
# So many lines are remembered: some screens full.
_REMEMBERED = 400
_DOTS = "…"
_ON_ONE_LINE = str.maketrans("\n\u2028\u2029", "   ")
_FAR = 1_000_000
# Each layout takes a copy.
_ANYWHERE = QTextOption()
_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
_ANYWHERE.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)


class _Laid(Struct, frozen=True):
    """A line as it is painted: how wide it is, and how far above the middle of its place it begins."""

    layout: QTextLayout
    width: float
    above: float


class _Letters(Struct, frozen=True):
    """What lines are set in: how wide three dots are in it, and how far above the middle its own letters stand."""

    font: QFont
    dots: int
    above: float

    @classmethod
    def of(cls, font: QFont) -> "_Letters":
        metrics = QFontMetricsF(font)
        above = math.ceil(metrics.ascent() + metrics.descent()) / 2 - metrics.ascent()
        return cls(font, math.ceil(metrics.horizontalAdvance(_DOTS)), above)


class Lines(QObject):
    """Paints lines in the theme's letters and colours, and remembers how each was laid out.

    Setting letters is most of what a list takes to be painted, and a row is painted again whenever the mouse passes.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._laid: dict[tuple[str, int, int, bool, bool], _Laid | None] = {}
        self._letters: dict[tuple[int, bool, bool], _Letters] = {}
        self._strong = QTextCharFormat()
        self._strong.setFontWeight(QFont.Weight.DemiBold)
        self._dress()
        theme.changed.connect(self._dress)

    def draw(
        self,
        painter: QPainter,
        place: QRect,
        words: str,
        token: str,
        size: int,
        *,
        bold: bool = False,
        figures: bool = False,
        to_right: bool = False,
    ) -> int:
        """Paint words, marked as the search marks them, in the middle of `place`; their width comes back.

        size, bold, figures: the letters (see `Theme.font`); to_right: they end at the place's right side instead of
        beginning at its left.
        """
        laid = self._line(words, place.width(), size, bold, figures)
        if laid is None:
            return 0
        left = place.left() + (place.width() - laid.width if to_right else 0.0)
        painter.setPen(self._theme.colour(token))
        laid.layout.draw(painter, QPointF(left, place.top() + place.height() / 2 - laid.above))
        return math.ceil(laid.width)

    def width(self, words: str, size: int) -> int:
        """How wide words are where they have room."""
        laid = self._line(words, _FAR, size)
        return math.ceil(laid.width) if laid is not None else 0

    def _line(
        self, words: str, room: int, size: int, bold: bool = False, figures: bool = False
    ) -> _Laid | None:
        known = (words, room, size, bold, figures)
        if known not in self._laid:
            if len(self._laid) >= _REMEMBERED:
                self._laid.clear()
            self._laid[known] = _laid_out(words, room, self._letters_of(size, bold, figures), self._strong)
        return self._laid[known]

    def _letters_of(self, size: int, bold: bool, figures: bool) -> "_Letters":
        which = (size, bold, figures)
        if which not in self._letters:
            self._letters[which] = _Letters.of(self._theme.font(size, bold=bold, figures=figures))
        return self._letters[which]

    def _dress(self) -> None:
        self._laid.clear()
        self._letters.clear()
        self._strong.setForeground(self._theme.colour("accent"))


def _laid_out(words: str, room: int, letters: _Letters, strong: QTextCharFormat) -> _Laid | None:
    """Words on a line of `room` pixels, with dots where they give way; None where there is nothing to paint."""
    text, found = parted(words.translate(_ON_ONE_LINE))
    if not text or room <= 0:
        return None
    layout = _set(text, letters.font, found, strong)
    # Broken wherever the room ends, the line itself says how much goes on it: the letters are set once for that.
    line = _begun(layout, room)
    is_whole = line.textLength() >= _units(text)
    if not is_whole:
        line.setLineWidth(max(room - letters.dots, 0))
    fits = line.textLength()
    layout.endLayout()
    if not is_whole:
        shown = cut_short(_beginning(text, fits))
        end = _units(shown) - _units(_DOTS)
        found = [(start, min(length, end - start)) for start, length in found if start < end]
        layout = _set(shown, letters.font, found, strong)
        line = _begun(layout, _FAR)
        layout.endLayout()
    # On the line of its own letters, whatever others it has among them.
    return _Laid(layout, line.naturalTextWidth(), letters.above + line.ascent())


def line_width(words: str, font: QFont) -> float:
    """How wide words are on one line: as they are drawn, and as they are measured before they are cut."""
    if not words:
        return 0.0
    # A line lives no longer than its layout.
    layout = _set(words.translate(_ON_ONE_LINE), font, [], QTextCharFormat())
    width = _begun(layout, _FAR).naturalTextWidth()
    layout.endLayout()
    return max(width, QFontMetrics(font).horizontalAdvance(words))


def giving_way(words: str, stays: str, font: QFont, width: int) -> str:
    """Words with an end that stays: what stands before it is cut short, down to three letters and no further."""
    before = words.removesuffix(stays)
    if not stays or before in ("", words) or line_width(words, font) <= width:
        return words
    name = before.rstrip(" ·")
    # A name that is read the other way than the page is kept to itself; its end stays, whatever is cut.
    closed = "\u2069" if name.endswith("\u2069") else ""
    end = f"{closed}{before[len(name) :]}{stays}"
    name = name.removesuffix(closed)
    # The metrics come near; a letter or two more may have to go.
    metrics = QFontMetrics(font)
    room = width - metrics.horizontalAdvance(end)
    cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, 0))
    kept = max(len(cut) - 1, _LEAST_KEPT)
    while kept > _LEAST_KEPT and line_width(f"{cut_short(name[:kept])}{end}", font) > width:
        kept -= 1
    return f"{cut_short(name[:kept])}{end}"


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
        found.append((_units(text), _units(inside)))
        text += inside + after
    return text, found


def _set(text: str, font: QFont, found: list[tuple[int, int]], strong: QTextCharFormat) -> QTextLayout:
    """Letters in a row, those found strong."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_ANYWHERE)
    # Else the letters are set anew each time they are painted.
    layout.setCacheEnabled(True)
    formats = []
    for start, length in found:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length, stretch.format = start, length, strong
        formats.append(stretch)
    if formats:
        layout.setFormats(formats)
    return layout


def _begun(layout: QTextLayout, room: int) -> QTextLine:
    """The first line, as much of it as `room` holds; the layout is still to be ended."""
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    return line


def _units(text: str) -> int:
    """How long Qt finds a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _beginning(text: str, units: int) -> str:
    """The first so many of Qt's units of a text."""
    return (
        text[:units]
        if text.isascii()
        else text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
    )
