"""The jobs in a table: sorted, filtered, with the columns one likes, and changed together."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from rebound_desktop import words
from rebound_desktop.core.board import (
    Field,
    Glance,
    Order,
    Sieve,
    Wanted,
    fields_of,
    in_order,
    order_codes,
    order_of,
)
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import HowFar, Outcome, Stage
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.table.copying import as_csv, as_text
from rebound_desktop.ui.table.foot import Foot
from rebound_desktop.ui.table.model import field_name
from rebound_desktop.ui.table.view import JobsTable
from rebound_desktop.ui.widgets import moving
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    SearchField,
    TextRole,
    Words,
    stack,
)
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.job_reader import JobReader
from rebound_desktop.ui.widgets.view_switch import ViewSwitch
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

MARGIN = 32
SEARCH_EVERY = 30
SEARCH_WIDTH = 220
Form = Callable[[Sequence[Glance], Sequence[Field], date], str]
_FIELDS, _ORDER = "jobs_table_fields", "jobs_table_order"


class TablePage(Page):
    """What is shown is found by the sieve and ordered by core; the table draws it."""

    areas = frozenset({Area.JOBS, Area.CONTACTS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._was_filled = False
        # The row to take in hand when all are read, if one is asked for before.
        self._to_take: tuple[int | None] | None = None
        self._sieve = Sieve(())
        self._fields = fields_of(self.store.preferences.get(_FIELDS))
        self._order = order_of(self.store.preferences.get(_ORDER))
        self.reader = JobReader(desk, self)
        self.reader.done.connect(self._take_in)
        self.table = JobsTable(self.theme)
        self.foot = Foot(self.theme)
        self._empty: Empty | None = None
        self._body = QStackedWidget()
        self._card = Card(spacing=0, margins=(8, 4, 4, 8))
        self._card.box.addWidget(self.table)
        self._body.addWidget(self._card)
        self._tools_row = self._tools()
        inner = stack(self._head(), 4, self._tools_row, self._body, self.foot, spacing=12)
        inner.setStretch(3, 1)
        self.box.setContentsMargins(MARGIN, MARGIN, MARGIN, 20)
        self.box.addLayout(inner)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_EVERY)
        self._soon.timeout.connect(self._show)
        self._connect()

    def open(self, key: int | None) -> None:
        """To the row in hand, a job's by its id, or the first."""
        self._to_take = (key,) if self.reader.is_reading else None
        if self._to_take is None:
            self._take_up(key)

    def refresh(self) -> None:
        """Read every job anew; what is chosen stays chosen."""
        self.reader.read()

    def typed_texts(self) -> list[str]:
        """What is typed for several jobs and not given to them yet."""
        return self.foot.typed_texts()

    def search_for(self, typed: str) -> None:
        """Show the jobs that hold these words, at once."""
        self.search.setText(typed)
        self._soon.stop()
        self._show()

    def focus_search(self) -> None:
        """To the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def name_for_restore(self) -> int | None:
        """The job in hand."""
        return self.table.in_hand.id if self.table.in_hand is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Esc clears it, Down and Enter go into the table."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._soon.stop()
                self._show()
                self.table.take()
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _head(self) -> QWidget:
        heading = Words(self.theme, self.tr("Jobs"), TextRole.HEADING, wrap=False)
        self.switch = ViewSwitch(self.desk, "table")
        add = Button(
            self.theme,
            self.tr("Add"),
            ButtonRole.PRIMARY,
            icon="plus",
            on_click=lambda: self.desk.go("jobs", 0),
        )
        return wrapped_row(heading, self.switch, add, spacing=16, end=add)

    def _tools(self) -> QWidget:
        self.search = SearchField(self.theme, self.tr("Search jobs"))
        self.search.setMinimumWidth(self.theme.px(SEARCH_WIDTH))
        self.which = DropDown(self.theme, self.tr("Which jobs"))
        for text, wanted in self._choices():
            self.which.addItem(text, wanted)
        self.sort = self._menu_button(self.tr("Sort"), self._fill_sort)
        self.choose = self._menu_button(self.tr("Columns"), self._fill_columns)
        self.copy = self._menu_button(self.tr("Copy"), self._fill_copy)
        return wrapped_row(
            self.search, self.which, self.sort, self.choose, self.copy, spacing=16, end=self.sort
        )

    def _menu_button(self, text: str, fill: Callable[[], None]) -> Button:
        button = Button(self.theme, text, ButtonRole.PLAIN)
        menu = QMenu(button)
        menu.setAccessibleName(text)
        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        return button

    def _choices(self) -> list[tuple[str, Wanted]]:
        """Which jobs one can ask for: all, the open ones, a stage, or how they ended."""
        return [
            (self.tr("All jobs"), Wanted()),
            (self.tr("Open ones"), Wanted(is_open=True)),
            *((words.stage_name(stage), Wanted(stage=stage)) for stage in Stage),
            *((words.outcome_name(outcome), Wanted(outcome=outcome)) for outcome in Outcome),
        ]

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        # Started once and left to run: typing fast shows every 30 ms, it does not put it off.
        self.search.textChanged.connect(lambda: self._soon.isActive() or self._soon.start())
        self.which.currentIndexChanged.connect(lambda _: self._show())
        self.table.opened.connect(lambda job_id: self.desk.go("jobs", job_id))
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.order_wanted.connect(self._sort)
        self.table.copy_wanted.connect(partial(self._copy, as_text))
        self.table.menu_wanted.connect(self.foot.ask_where)
        self.foot.menu.stage_chosen.connect(self._move)
        self.foot.menu.outcome_chosen.connect(self._close)
        self.foot.change_wanted.connect(self._change)
        self.foot.aside_wanted.connect(self._set_aside)
        self.foot.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def _take_in(self) -> None:
        """Everything is read."""
        self._sieve = Sieve(self.reader.glances)
        QTimer.singleShot(0, self, self._sieve.prepared)
        self._was_filled = self._was_filled or bool(self.reader.glances)
        self._show()
        if self._to_take is not None:
            (key,), self._to_take = self._to_take, None
            self._take_up(key)

    def _take_up(self, key: int | None) -> None:
        """A row in hand, and the focus to it."""
        if key is not None or self.table.in_hand is None:
            self.table.take(key)
        if self.table.jobs.glances:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        asked: Wanted = self.which.currentData()
        wanted = Wanted(self.search.text(), asked.is_open, asked.stage, asked.outcome)
        found = in_order(self._sieve.found(wanted), self._order)
        self.table.show_jobs(found, self._fields, self._order, self.store.clock.today())
        if found:
            self._body.setCurrentWidget(self._card)
        else:
            self._show_empty()
        self.foot.setVisible(bool(found))
        self._tools_row.setVisible(bool(self.reader.glances))

    def _show_chosen(self) -> None:
        jobs = self.table.chosen
        self.foot.show_chosen(jobs, len(self.table.jobs.glances), self.store.clock.today())

    def _show_empty(self) -> None:
        """Nothing found, nothing left, or nothing yet."""
        if self._empty is not None:
            self._body.removeWidget(self._empty)
            self._empty.deleteLater()
        if self.reader.glances:
            self._empty = Empty(
                self.theme,
                self.tr("Nothing found"),
                self.tr("No job is like what you asked for."),
                self.tr("Show all jobs"),
                self._ask_for_all,
            )
        else:
            heading = self.tr("No jobs right now") if self._was_filled else self.tr("No job is noted yet")
            rests = self.tr("What you set aside rests for 30 days.")
            first = self.tr("Each job is a row here, from the first lead on.")
            self._empty = Empty(
                self.theme,
                heading,
                rests if self._was_filled else first,
                self.tr("Add a job"),
                lambda: self.desk.go("jobs", 0),
            )
        self._body.addWidget(self._empty)
        self._body.setCurrentWidget(self._empty)

    def _ask_for_all(self) -> None:
        self.search.clear()
        self.which.setCurrentIndex(0)
        self._soon.stop()
        self._show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sort(self, order: Order) -> None:
        """Sort from now on like this."""
        self._order = order
        self.desk.attempt(lambda: self.store.preferences.set(_ORDER, order_codes(order)))
        self._show()

    def _fill_sort(self) -> None:
        menu = self.sort.menu()
        menu.clear()
        for field in self._fields:
            action = menu.addAction(field_name(field))
            action.setCheckable(True)
            action.setChecked(field is self._order.field)
            order = Order(field, self._order.is_descending)
            action.triggered.connect(lambda _=False, order=order: self._sort(order))
        menu.addSeparator()
        for text, is_descending in ((self.tr("Upwards"), False), (self.tr("Downwards"), True)):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self._order.is_descending is is_descending)
            order = Order(self._order.field, is_descending)
            action.triggered.connect(lambda _=False, order=order: self._sort(order))

    def _fill_columns(self) -> None:
        """Every field but the company, which is always there."""
        menu = self.choose.menu()
        menu.clear()
        for field in Field:
            if field is not Field.COMPANY:
                action = menu.addAction(field_name(field))
                action.setCheckable(True)
                action.setChecked(field in self._fields)
                action.toggled.connect(partial(self._show_field, field))

    def _show_field(self, field: Field, is_wanted: bool) -> None:
        wanted = {*self._fields, field} if is_wanted else {*self._fields} - {field}
        codes = ",".join(each.value for each in Field if each in wanted)
        self._fields = fields_of(codes)
        self.desk.attempt(lambda: self.store.preferences.set(_FIELDS, codes))
        self._show()

    def _fill_copy(self) -> None:
        menu = self.copy.menu()
        menu.clear()
        for text, form in (
            (self.tr("Copy as text"), as_text),
            (self.tr("Copy for a spreadsheet"), as_csv),
        ):
            action = menu.addAction(text)
            action.setEnabled(bool(self.table.jobs.glances))
            action.triggered.connect(partial(self._copy, form))

    def _copy(self, form: Form, _checked: bool = False) -> None:
        """The rows that are chosen; all that are shown while it is one at most."""
        chosen = self.table.chosen
        glances = chosen if len(chosen) > 1 else list(self.table.jobs.glances)
        QGuiApplication.clipboard().setText(form(glances, self._fields, self.store.clock.today()))
        self.desk.say(self.tr("Copied, jobs: {count}").format(count=len(glances)))

    def _move(self, stage: Stage) -> None:
        jobs = self.table.chosen
        if moving.move(self.desk, jobs, stage):
            self._changed(jobs)

    def _close(self, outcome: Outcome, how_far: HowFar | None) -> None:
        jobs = self.table.chosen
        if moving.close(self.desk, jobs, outcome, how_far):
            self._changed(jobs)

    def _change(self, name: str, value: object) -> None:
        jobs = self.table.chosen
        if self.desk.attempt(lambda: self.store.board.change(_ids(jobs), **{name: value})):
            self.desk.say(self.tr("Set for jobs: {count}").format(count=len(jobs)), undo=True)
            self.foot.close_form()
            self._changed(jobs)

    def _set_aside(self) -> None:
        jobs = self.table.chosen
        if self.desk.attempt(lambda: self.store.board.set_aside(_ids(jobs))):
            text = (
                self.tr("Job set aside")
                if len(jobs) == 1
                else self.tr("Jobs set aside: {count}").format(count=len(jobs))
            )
            self.desk.say(text, undo=True)
            self._changed(jobs)

    def _changed(self, jobs: list[Glance]) -> None:
        """A few that changed are shown at once, before all are read again."""
        self.reader.renew(_ids(jobs))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _ids(jobs: list[Glance]) -> list[int]:
    return [job.id for job in jobs]
