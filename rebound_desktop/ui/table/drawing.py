"""How the table's cells and headings are drawn: quiet lines, the company strong."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rebound_desktop.core.board import Field
from rebound_desktop.ui.table.model import JobsModel
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.one_line import on_one_line

ROW, HEAD = 40, 36
INSET = 10
_ARROW = 14
# Of a row that is chosen, above and below; and at its beginning, where a tint alone would say too little.
_EDGE, _BAR = 1, 3
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_FROM = {
    Qt.LayoutDirection.LeftToRight: Qt.AlignmentFlag.AlignLeft | _LINE,
    Qt.LayoutDirection.RightToLeft: Qt.AlignmentFlag.AlignRight | _LINE,
}


class CellDelegate(QStyledItemDelegate):
    """One line of words; a tint for rows that are chosen, a ring around the cell in hand."""

    def __init__(self, theme: Theme, model: JobsModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._dress()
        theme.changed.connect(self._dress)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        whole, state = option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, self._chosen)
            for top in (whole.top(), whole.bottom() - _EDGE):
                painter.fillRect(whole.left(), top, whole.width(), _EDGE, self._edge)
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, self._line)
        field = self._model.fields[index.column()]
        if state & QStyle.StateFlag.State_Selected and index.column() == 0:
            bar = QRect(whole.left(), whole.top(), _BAR, whole.height())
            painter.fillRect(QStyle.visualRect(option.direction, whole, bar), self._accent)
        text = self._model.text(index)
        if text:
            is_first = field is Field.COMPANY
            painter.setFont(self._strong if is_first else self._plain)
            painter.setPen(self._text if is_first or field is Field.STAGE else self._muted)
            _words(painter, whole, text, option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()

    def _dress(self) -> None:
        """Fonts and colours, made once: a page of cells is painted with every letter that is typed."""
        colour = self._theme.colour
        self._plain, self._strong = self._theme.font(14, figures=True), self._theme.font(14, bold=True)
        self._text, self._muted = colour("text"), colour("muted")
        self._line, self._chosen = colour("hairline"), colour("accent-soft")
        self._edge, self._accent = colour("chosen-edge"), colour("accent")


class FieldsHeader(QHeaderView):
    """The names along the top, small; the one that is sorted by has an arrow."""

    def __init__(self, theme: Theme, model: JobsModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(theme.px(64))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(0, self._theme.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One name."""
        theme, order = self._theme, self._model.order
        painter.save()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("control-border"))
        is_sorted = self._model.fields[section] is order.field
        painter.setFont(theme.font(12, bold=is_sorted))
        painter.setPen(theme.colour("text" if is_sorted else "muted"))
        room = QRect(rect)
        if is_sorted:
            side = theme.px(_ARROW)
            icon = theme.icon("chevron-down" if order.is_descending else "chevron-up", "muted")
            end = QRect(rect.right() - side - 4, rect.center().y() - side // 2, side, side)
            icon.paint(painter, QStyle.visualRect(self.layoutDirection(), rect, end))
            taken = QRect(rect.left(), rect.top(), rect.width() - side, rect.height())
            room = QStyle.visualRect(self.layoutDirection(), rect, taken)
        name = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        _words(painter, room, name, self.layoutDirection())
        painter.restore()


def _words(painter: QPainter, place: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """One line that gives way at its end; all begin at their column's edge, whatever their script."""
    room = place.adjusted(INSET, 0, -INSET, 0)
    shown = on_one_line(painter.fontMetrics(), text, room.width())
    painter.drawText(room, _FROM[direction], shown)
