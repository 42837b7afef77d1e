"""The table itself: rows chosen by mouse and keys, sorted by a click on a heading or by Alt and the arrow keys."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from rebound_desktop import words
from rebound_desktop.core.board import Field, Glance, Order
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.ui.table.drawing import HEAD, INSET, ROW, CellDelegate, FieldsHeader
from rebound_desktop.ui.table.model import JobsModel
from rebound_desktop.ui.theme import Theme

WIDTHS = {
    Field.COMPANY: 176,
    Field.TITLE: 190,
    Field.STAGE: 104,
    Field.OUTCOME: 108,
    Field.SINCE: 84,
    Field.ANSWER: 126,
    Field.PLACE: 140,
    Field.SOURCE: 160,
    Field.AGENCY: 140,
    Field.FIRST_NOTED: 112,
    Field.PEOPLE: 80,
    Field.PAY: 190,
    Field.TAGS: 160,
}
_LEAST_TITLE = 140
_SOME_DAY = date(2000, 5, 14)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SORTING = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}


class JobsTable(QTableView):
    """`chosen_changed` when other rows are chosen; `order_wanted` gives an `Order`."""

    opened = Signal(int)
    chosen_changed = Signal()
    order_wanted = Signal(object)
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._quiet = False
        # Whether days of other years stand there, which are longer.
        self._has_years = False
        self.jobs = JobsModel()
        self.setObjectName("jobs_table")
        self.setAccessibleName(self.tr("Jobs"))
        self.setAccessibleDescription(
            self.tr("Enter opens a job. Alt with up or down sorts by the column in hand.")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setItemDelegate(CellDelegate(theme, self.jobs))
        self.setHorizontalHeader(FieldsHeader(theme, self.jobs))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(self.jobs)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.jobs.glances[index.row()].id))
        self._fit()
        theme.changed.connect(self._fit)

    @property
    def chosen(self) -> list[Glance]:
        """The jobs of the rows that are chosen, from top to bottom."""
        selection = self.selectionModel().selection()
        stretches = [selection.at(place) for place in range(selection.count())]
        rows = {row for stretch in stretches for row in range(stretch.top(), stretch.bottom() + 1)}
        return [self.jobs.glances[row] for row in sorted(rows)]

    @property
    def in_hand(self) -> Glance | None:
        """The job of the row in hand."""
        index = self.currentIndex()
        return self.jobs.glances[index.row()] if index.isValid() else None

    def show_jobs(
        self, glances: Sequence[Glance], fields: tuple[Field, ...], order: Order, today: date
    ) -> None:
        """Show these; what is chosen and in hand stays so, as far as it is still there."""
        chosen, in_hand = {glance.id for glance in self.chosen}, self.in_hand
        column, place = max(self.currentIndex().column(), 0), self.verticalScrollBar().value()
        row_before = self.currentIndex().row()
        shown = self.jobs.fields, self._has_years
        self._has_years = any(glance.since.year != today.year for glance in glances)
        self._quiet = True
        self.jobs.show(glances, fields, order, today)
        if shown != (fields, self._has_years):
            self._fit()
        row = self.jobs.row_of(in_hand.id) if in_hand is not None else -1
        if row < 0 <= row_before and glances:
            row = min(row_before, len(glances) - 1)
        if row >= 0:
            index = self.jobs.index(row, min(column, len(fields) - 1))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._choose({self.jobs.row_of(job_id) for job_id in chosen} - {-1} or ({row} - {-1}))
        self.verticalScrollBar().setValue(place)
        self._quiet = False
        self.chosen_changed.emit()

    def take(self, job_id: int | None = None) -> None:
        """Take a job's row in hand and choose it alone; the first one where it is not there."""
        row = max(self.jobs.row_of(job_id) if job_id is not None else 0, 0)
        if self.jobs.glances:
            self.setCurrentIndex(self.jobs.index(row, max(self.currentIndex().column(), 0)))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Other rows are chosen."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Alt with up or down sorts, Ctrl+C copies."""
        key, is_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        index = self.currentIndex()
        if key in _ENTER and self.in_hand is not None:
            self.opened.emit(self.in_hand.id)
        elif is_alt and key in _SORTING and index.isValid():
            self.order_wanted.emit(Order(self.jobs.fields[index.column()], _SORTING[Qt.Key(key)]))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where to move what is chosen, by the other mouse button or by the menu key."""
        if self.chosen:
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            at_row = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.menu_wanted.emit(at_row if by_key else event.globalPos())

    def _choose(self, rows: set[int]) -> None:
        selection = QItemSelection()
        last = len(self.jobs.fields) - 1
        # Neighbours as one stretch: thousands are chosen as quickly as one.
        for _, stretch in groupby(enumerate(sorted(rows)), key=lambda pair: pair[1] - pair[0]):
            found = [row for _, row in stretch]
            selection.select(self.jobs.index(found[0], 0), self.jobs.index(found[-1], last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _sort_by(self, section: int) -> None:
        """A heading once: upwards, a day the newest first; again: the other way."""
        field, order = self.jobs.fields[section], self.jobs.order
        is_day = field in (Field.SINCE, Field.FIRST_NOTED)
        self.order_wanted.emit(Order(field, not order.is_descending if field is order.field else is_day))

    def _fit(self) -> None:
        theme = self._theme
        self.verticalHeader().setMinimumSectionSize(theme.px(ROW))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD))
        self.horizontalHeader().setMinimumSectionSize(theme.px(64))
        widths = self._widths()
        for place, field in enumerate(self.jobs.fields):
            self.setColumnWidth(place, widths[field])

    def _widths(self) -> dict[Field, int]:
        """In pixels. What columns of a few long words need more, titles give up as far as they can."""
        widths = {field: self._theme.px(width) for field, width in WIDTHS.items()}
        for field in (Field.STAGE, Field.OUTCOME, Field.SINCE):
            lacking = max(0, self._widest(field) - widths[field])
            widths[field] += lacking
            widths[Field.TITLE] = max(widths[Field.TITLE] - lacking, self._theme.px(_LEAST_TITLE))
        return widths

    def _widest(self, field: Field) -> int:
        """Room for the longest word of a column that has only a few: how long they are is the language's."""
        said = {
            Field.STAGE: [words.stage_name(stage) for stage in Stage],
            Field.OUTCOME: [words.outcome_name(outcome) for outcome in Outcome],
            Field.SINCE: list(_days_said(with_year=self._has_years)),
        }
        metrics = QFontMetrics(self._theme.font(14, figures=True))
        widest = max(map(metrics.horizontalAdvance, said.get(field, ())), default=0)
        return widest + 2 * INSET + 4 if widest else 0


def _days_said(*, with_year: bool) -> Iterator[str]:
    """Days as a list says them: the months, and "today" and weekdays, which some languages say in more letters."""
    for month in range(1, 13):
        day = date(2000, month, 28)
        yield words.short_day(day, date(1999, 1, 1)) if with_year else words.day_of_month(day, short=True)
    for ago in range(-1, 7):
        yield words.short_day(_SOME_DAY, _SOME_DAY + timedelta(ago))
