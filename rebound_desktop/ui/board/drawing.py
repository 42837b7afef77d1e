"""How a card is painted: company, title, since when, and what is awaited."""

from itertools import product

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rebound_desktop.ui.board.model import CARD_ROLE, Card, ColumnModel
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.one_line import on_one_line

GAP, RING = 8, 2
_PAD, _LINE, _SMALL_LINE, _ICON = 12, 20, 18, 14
_Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Paints cards in the theme's colours, at the person's text size, in either direction."""

    def __init__(self, theme: Theme, cards: ColumnModel) -> None:
        super().__init__()
        self._theme = theme
        self._cards = cards
        self._dress()
        theme.changed.connect(self._dress)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the column, as high as its lines."""
        return self._sizes[self._cards.lines_of(index.row())]

    def height(self, card: Card) -> int:
        """A card's height in pixels."""
        return self._height(bool(card.glance.title), bool(card.awaits))

    def _height(self, has_title: bool, awaits: bool) -> int:
        lines, small_lines = self._theme.px(_LINE), self._theme.px(_SMALL_LINE)
        return lines * (2 if has_title else 1) + small_lines * (2 if awaits else 1) + 2 * _PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One card in a list."""
        state = option.state
        self.paint_card(
            painter,
            QRect(option.rect).adjusted(0, 0, 0, -GAP),
            index.data(CARD_ROLE),
            is_rightward=option.direction is Qt.LayoutDirection.LeftToRight,
            is_in_hand=bool(state & QStyle.StateFlag.State_Selected),
            has_focus=bool(state & QStyle.StateFlag.State_HasFocus)
            and bool(state & QStyle.StateFlag.State_Selected),
            is_under_pointer=bool(state & QStyle.StateFlag.State_MouseOver),
        )

    def paint_card(
        self,
        painter: QPainter,
        whole: QRect,
        card: Card,
        *,
        is_rightward: bool,
        is_in_hand: bool = False,
        has_focus: bool = False,
        is_under_pointer: bool = False,
    ) -> None:
        """A card anywhere: in its list, or carried."""
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = "accent" if has_focus else "control-border" if is_under_pointer or is_in_hand else "hairline"
        width = RING if has_focus else 1
        painter.setPen(QPen(theme.colour(border), width))
        painter.setBrush(theme.colour("accent-soft" if is_in_hand else "surface"))
        half = width / 2
        painter.drawRoundedRect(QRectF(whole).adjusted(half, half, -half, -half), 10, 10)
        self._lines(painter, whole.adjusted(_PAD, _PAD, -_PAD, -_PAD), card, is_rightward)
        painter.restore()

    def _lines(self, painter: QPainter, room: QRect, card: Card, is_rightward: bool) -> None:
        top = room.top()
        for text, font, token, height, has_mark in (
            (card.glance.company, self._strong, "text", _LINE, False),
            (card.glance.title, self._plain, "muted", _LINE, False),
            (card.since, self._small, "muted", _SMALL_LINE, False),
            (card.awaits, self._small, "text", _SMALL_LINE, True),
        ):
            if not text:
                continue
            place = QRect(room.left(), top, room.width(), self._theme.px(height))
            top += place.height()
            if has_mark:
                place = self._clock(painter, place, is_rightward)
            _line(painter, place, text, font, self._theme.colour(token), is_rightward)

    def _dress(self) -> None:
        """Fonts and sizes, made once for all cards."""
        theme = self._theme
        self._sizes = {
            lines: QSize(0, self._height(*lines) + GAP) for lines in product((False, True), repeat=2)
        }
        self._strong, self._plain, self._small = theme.font(14, bold=True), theme.font(14), theme.font(12)

    def _clock(self, painter: QPainter, place: QRect, is_rightward: bool) -> QRect:
        """What is awaited has a mark of its own; the room that is left for the words comes back."""
        side = self._theme.px(_ICON)
        x = place.left() if is_rightward else place.right() + 1 - side
        mark = QRect(x, place.center().y() - side // 2 + 1, side, side)
        self._theme.icon("clock", "accent").paint(painter, mark)
        taken = side + 6
        return place.adjusted(taken, 0, 0, 0) if is_rightward else place.adjusted(0, 0, -taken, 0)


def _line(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    is_rightward: bool,
) -> None:
    """One line of words that gives way at its end; all begin at the page's own edge, whatever their script."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = on_one_line(QFontMetrics(font), text.replace("\n", " "), place.width())
    side = Qt.AlignmentFlag.AlignLeft if is_rightward else Qt.AlignmentFlag.AlignRight
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(place, flags, shown)
