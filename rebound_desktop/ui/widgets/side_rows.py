"""How the rows of a side list are painted: title, day and a line beneath; a caption above each group."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.marked_line import Lines, giving_way
from rebound_desktop.ui.widgets.marks import draw_portrait
from rebound_desktop.ui.widgets.side_model import BEGINS_GROUP_ROLE, ROW_ROLE, SideModel, SideRow

ROW, ROW_WITH_INITIALS, GAP, CAPTION, FURTHER_CAPTION = 60, 56, 4, 32, 44
_PAD, _LINE, _CIRCLE = 12, 20, 32
# The width a scroll bar takes; kept free without one, so that rows do not jump when it comes.
BAR = 12

_Index = QModelIndex | QPersistentModelIndex


class SideDelegate(QStyledItemDelegate):
    """Paints `SideRow`s in the theme's colours, at the person's text size, in either direction."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = Lines(theme, self)
        self._sizes: dict[tuple[bool, bool, bool], QSize] = {}
        # The picture of a row, where somebody knows one.
        self.picture_of: Callable[[str], QPixmap | None] = lambda _name: None
        theme.changed.connect(self._sizes.clear)

    def caption_height(self, index: _Index) -> int:
        """How much of the row's top is the caption of its group."""
        if not index.data(BEGINS_GROUP_ROLE):
            return 0
        return self._theme.px(FURTHER_CAPTION if index.row() else CAPTION)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as there is room, as high as the text asks."""
        # Asked for every row whenever one comes: thousands of them, so no more than a look into a table.
        model = index.model()
        shape = model.shapes[index.row()] if isinstance(model, SideModel) else _shape_of(index)
        size = self._sizes.get(shape)
        if size is None:
            has_initials, begins, is_first = shape
            px = self._theme.px
            caption = px(CAPTION if is_first else FURTHER_CAPTION) if begins else 0
            height = px(ROW_WITH_INITIALS) if has_initials else px(ROW) + GAP
            size = self._sizes[shape] = QSize(0, caption + height)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The caption, the frame that shows selection and focus, and the words."""
        row: SideRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        whole = QRect(option.rect)
        bar = option.widget.verticalScrollBar() if option.widget is not None else None  # type: ignore[attr-defined]
        if bar is None or not bar.isVisible():
            whole.setWidth(whole.width() - BAR)
        mirror = _Mirror(option)
        caption = self.caption_height(index)
        if caption:
            line = self._theme.px(_LINE)
            place = QRect(whole.left() + 8, whole.top() + caption - line - 6, whole.width() - 16, line)
            self._words(painter, mirror.rect(place), row.group, "muted", 12, mirror)
        body = whole.adjusted(0, caption, 0, 0 if row.initials else -GAP)
        self._frame(painter, mirror.rect(body), option)
        self._body(painter, body, row, mirror)
        painter.restore()

    def _frame(self, painter: QPainter, body: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            fill = "accent-soft"
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = "sunken"
        else:
            fill = ""
        if fill:
            edge = "chosen-edge" if state & QStyle.StateFlag.State_Selected else fill
            painter.setPen(QPen(self._theme.colour(edge), 1))
            painter.setBrush(self._theme.colour(fill))
            painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 5, 5)

    def _body(self, painter: QPainter, body: QRect, row: SideRow, mirror: "_Mirror") -> None:
        theme, line = self._theme, self._theme.px(_LINE)
        left, right = body.left() + _PAD, body.right() - _PAD
        top = body.top() + (body.height() - 2 * line) // 2
        if row.initials:
            circle = theme.px(_CIRCLE)
            middle = body.top() + (body.height() - circle) // 2
            disc = mirror.rect(QRect(left, middle, circle, circle))
            look = self.picture_of(row.picture) if row.picture and not row.is_chosen else None
            if row.is_chosen is not None:
                self._choice(painter, disc, row.is_chosen)
            elif look is None:
                self._initials(painter, disc, row.initials)
            else:
                draw_portrait(painter, QRectF(disc), look)
            left += circle + _PAD
        if not row.subtitle:
            top = body.top() + (body.height() - line) // 2
        end = right
        if row.trailing:
            room = (right - left) // 2
            place = mirror.rect(QRect(right - room, top, room, line))
            end = right - self._words(painter, place, row.trailing, "muted", 12, mirror, at_end=True) - 8
        place = mirror.rect(QRect(left, top, end - left, line))
        self._words(painter, place, row.title, "text", 14, mirror, bold=True)
        if row.subtitle:
            place = mirror.rect(QRect(left, top + line, right - left, line))
            size = 12 if row.initials else 14
            shown = giving_way(row.subtitle, row.stays, theme.font(size), place.width())
            self._words(painter, place, shown, "muted", size, mirror)

    def _words(
        self,
        painter: QPainter,
        place: QRect,
        words: str,
        token: str,
        size: int,
        mirror: "_Mirror",
        *,
        bold: bool = False,
        at_end: bool = False,
    ) -> int:
        """Words where reading begins, or at the end, where days and other figures stand; their width."""
        to_right = mirror.is_mirrored is not at_end
        return self._lines.draw(
            painter, place, words, token, size, bold=bold, figures=at_end, to_right=to_right
        )

    def _choice(self, painter: QPainter, disc: QRect, is_chosen: bool) -> None:
        theme, inset = self._theme, self._theme.px(4)
        painter.setBrush(theme.colour("accent" if is_chosen else "surface"))
        painter.setPen(QPen(theme.colour("accent" if is_chosen else "control-border"), 1))
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset))
        if is_chosen:
            theme.icon("check", "on-accent").paint(painter, disc.adjusted(9, 9, -9, -9))

    def _initials(self, painter: QPainter, circle: QRect, initials: str) -> None:
        theme = self._theme
        painter.setBrush(theme.colour("sunken"))
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawEllipse(circle)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("text"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials)


def _shape_of(index: _Index) -> tuple[bool, bool, bool]:
    row: SideRow = index.data(ROW_ROLE)
    return bool(row.initials), bool(index.data(BEGINS_GROUP_ROLE)), index.row() == 0


class _Mirror:
    """Turns a place made for left to right into the one that the direction in force asks for."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._whole = QRect(option.rect)
        self._direction = option.direction
        self.is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft

    def rect(self, place: QRect) -> QRect:
        """The place, mirrored within the whole row when the direction is right to left."""
        return QStyle.visualRect(self._direction, self._whole, place)
