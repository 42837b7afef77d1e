"""The table one rates in: by click, by key, in half steps."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from rebound_desktop import words
from rebound_desktop.core.choice import HALF_POINTS, Aspect
from rebound_desktop.core.comparison import Picture
from rebound_desktop.ui.compare.drawing import (
    COLUMN_WIDTHS,
    HEIGHTS,
    INSET,
    NAME_WIDTH,
    PITCH,
    CellDelegate,
    ChoicesHeader,
    NamesHeader,
)
from rebound_desktop.ui.compare.measure_field import MeasureField
from rebound_desktop.ui.compare.model import DOTS, ComparisonModel, Part, Role, scale_in_words
from rebound_desktop.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MORE = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_LESS = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
_UNKNOWN = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Question)


class ComparisonTable(QTableView):
    """`rated` gives job, aspect and half points (None: not known); `row_chosen` an aspect; `row_moved` -1 or 1.

    `measure` takes job, aspect and hundredths of its unit, and answers False when that was refused. `row_dropped` gives
    the aspect that was dragged and the one it was dropped before (0: at the end). `puzzled` says which keys rate, after
    one that does not.
    """

    rated = Signal(int, int, object)
    row_dropped = Signal(int, int)
    row_chosen = Signal(int)
    row_moved = Signal(int)
    puzzled = Signal(str)

    def __init__(self, theme: Theme, measure: Callable[[int, int, int | None], bool]) -> None:
        super().__init__()
        self._theme = theme
        self._measure = measure
        # Job and aspect that are being measured.
        self._measured: tuple[int, int] | None = None
        self.comparison = ComparisonModel()
        # Row and column of the cell on which the mouse went down.
        self._clicked: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Comparison"))
        self.setAccessibleDescription(
            words.sentences(
                self.tr("0 to 5 rates in dots, plus and minus go half a step, Delete is not known."),
                scale_in_words(),
            )
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        # A cell that is not known shows its dots to whoever points at it.
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._cells = CellDelegate(theme)
        self.setItemDelegate(self._cells)
        self._names = NamesHeader(theme)
        self.setVerticalHeader(self._names)
        self.setHorizontalHeader(ChoicesHeader(theme))
        self.setModel(self.comparison)
        self.verticalHeader().sectionClicked.connect(self._to_row)
        self.verticalHeader().setSectionsMovable(True)
        self.verticalHeader().sectionMoved.connect(self._drop)
        self.measure = MeasureField(self.viewport(), self._keep_measure)
        theme.changed.connect(self.fit)

    @property
    def aspect_id(self) -> int | None:
        """The aspect of the row in hand."""
        index = self.currentIndex()
        row = self.comparison.rows[index.row()] if index.isValid() else None
        return row.aspect.id if row is not None and row.aspect is not None else None

    @property
    def job_id(self) -> int | None:
        """The job of the column in hand."""
        index = self.currentIndex()
        return self.comparison.choices[index.column()].job_id if index.isValid() else None

    def said_of(self, job_id: int, aspect_id: int) -> str:
        """A cell in words; nothing where it is not there."""
        jobs = [choice.job_id for choice in self.comparison.choices]
        row = self.comparison.row_of(aspect_id)
        if job_id not in jobs or row < 0:
            return ""
        index = self.comparison.index(row, jobs.index(job_id))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def to_aspect(self, aspect_id: int | None, job_id: int | None = None) -> None:
        """Take the row of an aspect in hand, or the first; the column of a job, or the one in hand."""
        jobs = [choice.job_id for choice in self.comparison.choices]
        column = jobs.index(job_id) if job_id in jobs else max(self.currentIndex().column(), 0)
        row = self.comparison.row_of(aspect_id) if aspect_id is not None else -1
        if row < 0:
            row = next(
                (place for place, line in enumerate(self.comparison.rows) if line.part is Part.ASPECT), -1
            )
        if row >= 0 and self.comparison.choices:
            self.setCurrentIndex(self.comparison.index(row, column))

    def weigh(self, aspects: Sequence[Aspect], seen: Picture) -> None:
        """As a slider moves: totals and shares are painted anew, and nothing else, so that the hand is followed."""
        self.comparison.weigh(aspects, seen)
        self.verticalHeader().viewport().update()

    def fit(self) -> None:
        """As high as its rows: the page scrolls, not the table."""
        theme = self._theme
        count = len(self.comparison.choices)
        least, most = (theme.px(width) for width in COLUMN_WIDTHS)
        # Beside one choice alone the names take what room there is.
        self._names.room = max(theme.px(NAME_WIDTH), self.width() - most if count == 1 else 0)
        for place, row in enumerate(self.comparison.rows):
            height = theme.px(HEIGHTS[row.part])
            if row.part is not Part.TIER:
                height = max(height, self._names.height_of(place))
            self.setRowHeight(place, height)
        self.verticalHeader().setFixedWidth(self._names.room)
        room = self.width() - self._names.room
        width = min(max(room // max(count, 1), least), most)
        for column in range(count):
            self.setColumnWidth(column, width)
        names = self.horizontalHeader()
        names.updateGeometry()
        height = self.verticalHeader().length() + (0 if names.isHidden() else names.sizeHint().height())
        scrolls = width * count > room
        self.setFixedHeight(height + (self.horizontalScrollBar().sizeHint().height() if scrolls else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider columns where there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Another row may be in hand."""
        super().currentChanged(current, previous)
        if self.aspect_id is not None:
            self.row_chosen.emit(self.aspect_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate, or move the row; all else is the table's own."""
        index, key = self.currentIndex(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.aspect_id is None:
            super().keyPressEvent(event)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.row_moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif self._is_measured(index):
            if event.text().isdecimal() or key in _ENTER:
                self._ask_measure(index, event.text() if event.text().isdecimal() else "")
            elif key in _UNKNOWN:
                self._measure_in_hand(None)
            else:
                super().keyPressEvent(event)
        elif event.text().isdecimal() and int(event.text()) <= DOTS:
            self._rate(index, int(event.text()) * HALF_POINTS[-1] // DOTS)
        elif key in _MORE or key in _LESS:
            present = index.data(Role.HALF_POINTS)
            start = HALF_POINTS[-1] // 2 if present is None else present
            step = 0 if present is None else (1 if key in _MORE else -1)
            self._rate(index, min(max(start + step, 0), HALF_POINTS[-1]))
        elif key in _UNKNOWN:
            self._rate(index, None)
        elif event.text().isalnum():
            self.puzzled.emit(self.tr("Type 0 to 5 for the dots. Plus and minus go half a step."))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins here; one that began elsewhere, to close a menu perhaps, rates nothing.

        Nor does one on the words "not known", as a finger does it: it shows the dots, for the next one.
        """
        sees_what_it_does = self._shows_dots(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)
        self._begin_click(event)
        if not sees_what_it_does:
            self._clicked = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick clicks is a click as well."""
        super().mouseDoubleClickEvent(event)
        self._begin_click(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a dot rates: on its first half to the half, on its second to the whole."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        begun, self._clicked = self._clicked, None
        if begun != (index.row(), index.column()) or index.data(Role.PART) is not Part.ASPECT:
            return
        if self._is_measured(index):
            self._ask_measure(index, "")
            return
        rect = self.visualRect(index)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = event.position().x()
        along = (x - rect.left() if rightward else rect.right() - x) - INSET
        halves = int(along * 2 // self._theme.px(PITCH)) + 1
        if 0 < halves <= 2 * DOTS:
            # The first half of the first dot clicked again is nothing at all.
            half_points = 2 * halves
            self._rate(index, 0 if half_points == 2 and index.data(Role.HALF_POINTS) == 2 else half_points)

    def _shows_dots(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether one sees what a click on a cell does: what is not known shows its dots to pointer and keyboard."""
        if not index.isValid() or index.data(Role.PART) is not Part.ASPECT or self._is_measured(index):
            return True
        is_in_hand = self.hasFocus() and index == self.currentIndex()
        is_seen = self._cells.waiting == (index.row(), index.column())
        return index.data(Role.HALF_POINTS) is not None or is_in_hand or is_seen

    def _begin_click(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._clicked = (index.row(), index.column()) if is_left and index.isValid() else None

    def _rate(self, index: QModelIndex, half_points: int | None) -> None:
        aspect = self.comparison.rows[index.row()].aspect
        if aspect is not None:
            self.rated.emit(self.comparison.choices[index.column()].job_id, aspect.id, half_points)

    def _is_measured(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        aspect = self.comparison.rows[index.row()].aspect
        return aspect is not None and aspect.is_measured

    def forget_what_is_gone(self) -> None:
        """A measure of a row, or of a job, that is here no more is asked no more."""
        rows = {row.aspect.id for row in self.comparison.rows if row.aspect is not None}
        jobs = {choice.job_id for choice in self.comparison.choices}
        if self._measured is not None and not (self._measured[0] in jobs and self._measured[1] in rows):
            self._measured = None
            self.measure.hide()

    def _ask_measure(self, index: QModelIndex | QPersistentModelIndex, typed: str) -> None:
        """A small field over the cell in hand; one that stays over another cell is kept first, or set right."""
        if self.job_id is None or self.aspect_id is None:
            return
        if not self.measure.leave() or self.measure.typed_texts():
            self.measure.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._measured = self.job_id, self.aspect_id
        self.measure.begin(
            self.visualRect(index),
            str(index.data(Qt.ItemDataRole.AccessibleTextRole)),
            typed,
            index.data(Role.MEASURE),
        )

    def _measure_in_hand(self, measure: int | None) -> None:
        if self.aspect_id is not None and self.job_id is not None:
            self._measure(self.job_id, self.aspect_id, measure)

    def _keep_measure(self, measure: int | None) -> bool:
        is_kept = self._measured is None or self._measure(*self._measured, measure)
        if is_kept:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return is_kept

    def _drop(self, row: int, _before: int, place: int) -> None:
        """A row was dragged to another place: put the header back, and say where it is wanted."""
        header, rows = self.verticalHeader(), self.comparison.rows
        header.blockSignals(True)
        header.moveSection(place, row)
        header.blockSignals(False)
        aspect = rows[row].aspect
        others = [line for line in rows if line is not rows[row]]
        following = next((line.aspect.id for line in others[place:] if line.aspect is not None), 0)
        if aspect is not None and place != row:
            self.row_dropped.emit(aspect.id, following)

    def _to_row(self, row: int) -> None:
        if self.comparison.rows[row].part is Part.ASPECT:
            self.setCurrentIndex(self.comparison.index(row, max(self.currentIndex().column(), 0)))
            self.setFocus(Qt.FocusReason.MouseFocusReason)
