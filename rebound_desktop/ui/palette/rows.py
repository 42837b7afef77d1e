"""The palette's rows and how they are painted: an icon, the name with what matched strong, and the keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.marked_line import Lines, parted

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
HEIGHT, CAPTION, _PAD, _ICON = 36, 28, 12, 18


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A line of the palette; title and hint with what matched marked as the search marks it.

    A caption leads nowhere (`where` is "") and stands above its group.
    """

    where: str
    title: str
    hint: str = ""
    keys: str = ""
    icon: str = ""

    @property
    def is_caption(self) -> bool:
        """True for the name of a group."""
        return not self.where

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        return words.in_a_row(parted(part)[0] for part in (self.title, self.hint, self.keys))


class PaletteModel(QAbstractListModel):
    """The rows shown now."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[PaletteRow, ...] = ()

    def show(self, rows: Sequence[PaletteRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, its title, or what is said of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return parted(row.title)[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A caption is passed over."""
        if index.isValid() and self.rows[index.row()].is_caption:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class PaletteDelegate(QStyledItemDelegate):
    """Paints rows in the theme's colours, at the person's text size, in either direction."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = Lines(theme, self)

    def height(self, row: PaletteRow) -> int:
        """As high as its text asks."""
        return self._theme.px(CAPTION if row.is_caption else HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its text asks."""
        return QSize(0, self.height(index.data(ROW_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The frame of the chosen row, then icon, words and keys."""
        row: PaletteRow = index.data(ROW_ROLE)
        theme, whole = self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        mirrored = option.direction is Qt.LayoutDirection.RightToLeft

        def placed(place: QRect) -> QRect:
            return QStyle.visualRect(option.direction, whole, place)

        def words(place: QRect, text: str, size: int, token: str) -> int:
            return self._lines.draw(painter, placed(place), text, token, size, to_right=mirrored)

        if row.is_caption:
            words(whole.adjusted(_PAD, theme.px(6), -_PAD, 0), row.title, 12, "muted")
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.colour("chosen-edge"), 1))
            painter.setBrush(theme.colour("accent-soft"))
            painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
        left, right = whole.left() + _PAD, whole.right() - _PAD
        side = theme.px(_ICON)
        icon = placed(QRect(left, whole.center().y() - side // 2, side, side))
        theme.icon(row.icon or "chevron-right", "muted").paint(painter, icon)
        left += side + _PAD
        if row.keys:
            width = self._lines.width(row.keys, 12) + 12
            self._keys(painter, placed(QRect(right - width, whole.top(), width, whole.height())), row.keys)
            right -= width + _PAD
        # A name may take two thirds where something is said beside it.
        room = (right - left) * 2 // 3 if row.hint else right - left
        used = words(QRect(left, whole.top(), room, whole.height()), row.title, 14, "text")
        left += used + _PAD
        if row.hint:
            words(QRect(left, whole.top(), right - left, whole.height()), row.hint, 12, "muted")
        painter.restore()

    def _keys(self, painter: QPainter, place: QRect, keys: str) -> None:
        high = self._theme.px(20)
        box = QRect(place.left(), place.center().y() - high // 2, place.width(), high)
        painter.setPen(QPen(self._theme.colour("hairline"), 1))
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(box, 4, 4)
        self._lines.draw(painter, box.adjusted(6, 0, -6, 0), keys, "muted", 12)
