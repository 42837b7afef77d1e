"""The palette's rows and how they are painted: an icon, the name with what matched strong, and the keys."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import POINTING
from rebound_desktop.ui.widgets.marked_line import Lines, parted

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
HEIGHT, CAPTION, _PAD, _ICON = 36, 28, 12, 18


class PaletteRow(Struct, frozen=True):
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


class PaletteList(QListView):
    """Paints the rows itself, in the theme's colours, at the person's text size, in either direction.

    A delegate would be asked for each row anew, and the model some ten times for each of them: with every key that is
    more work than the letters are.
    """

    def __init__(self, theme: Theme, model: PaletteModel) -> None:
        super().__init__()
        self._theme = theme
        self._rows = model
        self._lines = Lines(theme, self)
        self._heights = _Heights(theme)
        self.setModel(model)
        self.setItemDelegate(self._heights)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def height_of_all(self) -> int:
        """As high as the rows are together."""
        return sum(self._heights.of(row) for row in self._rows.rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Those rows that are to be painted anew."""
        rows, anew = self._rows.rows, event.rect()
        if not rows:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.currentIndex().row()
        first = self.visualRect(self._rows.index(0))
        left, top, width = first.left(), first.top(), first.width()
        for place, row in enumerate(rows):
            height = self._heights.of(row)
            if top > anew.bottom():
                break
            if top + height > anew.top():
                whole = QRect(left, top, width, height)
                if row.is_caption:
                    self._paint_caption(painter, whole, row)
                else:
                    self._paint_row(painter, whole, row, is_chosen=place == chosen)
            top += height
        painter.end()

    def _paint_caption(self, painter: QPainter, whole: QRect, row: PaletteRow) -> None:
        place = whole.adjusted(_PAD, self._theme.px(6), -_PAD, 0)
        self._words(painter, whole, place, row.title, 12, "muted")

    def _paint_row(self, painter: QPainter, whole: QRect, row: PaletteRow, *, is_chosen: bool) -> None:
        """The frame of the chosen row, then icon, words and keys."""
        theme = self._theme
        if is_chosen:
            painter.setPen(QPen(theme.colour("chosen-edge"), 1))
            painter.setBrush(theme.colour("accent-soft"))
            painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
        left, right, top, height = whole.left() + _PAD, whole.right() - _PAD, whole.top(), whole.height()
        side = theme.px(_ICON)
        icon = QRect(left, whole.center().y() - side // 2, side, side)
        self._paint_icon(painter, self._placed(whole, icon), row.icon or "chevron-right")
        left += side + _PAD
        if row.keys:
            width = self._lines.width(row.keys, 12) + 12
            self._paint_keys(painter, self._placed(whole, QRect(right - width, top, width, height)), row.keys)
            right -= width + _PAD
        # A name may take two thirds where something is said beside it.
        room = (right - left) * 2 // 3 if row.hint else right - left
        used = self._words(painter, whole, QRect(left, top, room, height), row.title, 14, "text")
        left += used + _PAD
        if row.hint:
            self._words(painter, whole, QRect(left, top, right - left, height), row.hint, 12, "muted")

    def _paint_icon(self, painter: QPainter, place: QRect, name: str) -> None:
        """An arrow leads the way that is read."""
        painter.save()
        if name in POINTING and self.isRightToLeft():
            painter.translate(2 * place.x() + place.width(), 0)
            painter.scale(-1, 1)
        self._theme.icon(name, "muted").paint(painter, place)
        painter.restore()

    def _paint_keys(self, painter: QPainter, place: QRect, keys: str) -> None:
        high = self._theme.px(20)
        box = QRect(place.left(), place.center().y() - high // 2, place.width(), high)
        painter.setPen(QPen(self._theme.colour("hairline"), 1))
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(box, 4, 4)
        self._lines.draw(painter, box.adjusted(6, 0, -6, 0), keys, "muted", 12)

    def _words(self, painter: QPainter, whole: QRect, place: QRect, text: str, size: int, token: str) -> int:
        to_right = self.isRightToLeft()
        return self._lines.draw(painter, self._placed(whole, place), text, token, size, to_right=to_right)

    def _placed(self, whole: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), whole, place) if self.isRightToLeft() else place


class _Heights(QStyledItemDelegate):
    """How high each row is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def of(self, row: PaletteRow) -> int:
        """As high as its text asks."""
        return self._theme.px(CAPTION if row.is_caption else HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its text asks."""
        return QSize(0, self.of(index.data(ROW_ROLE)))
