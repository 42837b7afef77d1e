"""The jobs in a table: sorted, filtered, with the columns one likes, and changed together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from rebound_desktop import words
from rebound_desktop.core.board import Field, Glance, Order, Sieve, fields_of, in_order, order_codes, order_of
from rebound_desktop.core.change import Area
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.page import ByJob, Desk
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.table.chosen import Chosen
from rebound_desktop.ui.table.copying import as_csv, as_text
from rebound_desktop.ui.table.drawing import HEAD, ROW
from rebound_desktop.ui.table.foot import Foot
from rebound_desktop.ui.table.tools import Tools
from rebound_desktop.ui.table.view import JobsTable
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, stack
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.for_spreadsheet import copy_table
from rebound_desktop.ui.widgets.job_reader import JobReader
from rebound_desktop.ui.widgets.scrolled import Scrolled
from rebound_desktop.ui.widgets.view_switch import ViewSwitch
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

MARGIN = 32
_FIELDS, _ORDER = "jobs_table_fields", "jobs_table_order"


class TablePage(ByJob):
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
        self.foot = Foot(self.theme, self.store.clock.today)
        self._empty: Empty | None = None
        self._body = QStackedWidget()
        self._card = Card(spacing=0, margins=(8, 4, 4, 8))
        self._card.box.addWidget(self.table)
        self._body.addWidget(self._card)
        self.tools = Tools(self.theme, self._fields, self._order)
        self._chosen = Chosen(self, lambda: self.table.chosen, self._changed, self.foot.close_form)
        inner = stack(self._head(), 4, self.tools, self._body, self.foot, spacing=12)
        inner.setStretch(3, 1)
        inner.setContentsMargins(MARGIN, MARGIN, MARGIN, 20)
        content = QWidget()
        content.setLayout(inner)
        self.box.addWidget(Scrolled(content))
        self._fit()
        self.theme.changed.connect(self._fit)
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
        self.tools.search.setText(typed)
        self.tools.flush()

    def focus_search(self) -> None:
        """To the search."""
        self.tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.search.selectAll()

    def shown_key(self) -> int | None:
        """The job in hand."""
        return self.table.in_hand.id if self.table.in_hand is not None else None

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

    def _fit(self) -> None:
        """Two jobs are seen at least: with large letters in a small window, the page scrolls."""
        self._body.setMinimumHeight(self.theme.px(HEAD + 2 * ROW) + 24)

    def _connect(self) -> None:
        self.tools.wanted_changed.connect(self._show)
        self.tools.into_table.connect(self._into_table)
        self.tools.order_wanted.connect(self._sort)
        self.tools.fields_wanted.connect(self._show_fields)
        self.tools.copy_wanted.connect(self._copy)
        self.table.opened.connect(lambda job_id: self.desk.go("jobs", job_id))
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.order_wanted.connect(self._sort)
        self.table.copy_wanted.connect(lambda: self._copy())
        self.table.menu_wanted.connect(self.foot.ask_where)
        self.foot.menu.stage_chosen.connect(self._chosen.move)
        self.foot.menu.outcome_chosen.connect(self._chosen.close)
        self.foot.change_wanted.connect(self._chosen.change)
        self.foot.aside_wanted.connect(self._chosen.set_aside)
        self.foot.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def _take_in(self) -> None:
        """Everything is read."""
        self._sieve = Sieve(self.reader.glances)
        soon(self, self._sieve.prepared)
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
        found = in_order(self._sieve.found(self.tools.wanted), self._order, by_name())
        self.table.show_jobs(found, self._fields, self._order, self.store.clock.today())
        if found:
            self._body.setCurrentWidget(self._card)
        else:
            self._show_empty()
        self.foot.setVisible(bool(found))
        self.tools.setVisible(bool(self.reader.glances))

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
                self.tools.ask_for_all,
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
                picture="" if self._was_filled else "board",
            )
        self._body.addWidget(self._empty)
        self._body.setCurrentWidget(self._empty)

    def _sort(self, order: Order) -> None:
        """Sort from now on like this."""
        self._order = self.tools.order = order
        self.desk.attempt(lambda: self.store.preferences.set(_ORDER, order_codes(order)))
        self._show()

    def _show_fields(self, fields: tuple[Field, ...]) -> None:
        """With these columns from now on."""
        self._fields = self.tools.fields = fields
        codes = ",".join(field.value for field in fields)
        self.desk.attempt(lambda: self.store.preferences.set(_FIELDS, codes))
        self._show()

    def _copy(self, is_table: bool = False) -> None:
        """The rows that are chosen; all that are shown while it is one at most."""
        chosen = self.table.chosen
        glances = chosen if len(chosen) > 1 else list(self.table.jobs.glances)
        told = glances, self._fields, self.store.clock.today()
        if is_table:
            copy_table(as_csv(*told))
        else:
            QGuiApplication.clipboard().setText(as_text(*told))
        self.desk.say(self.tr("Copied, jobs: {count}").format(count=words.figure(len(glances))))

    def _into_table(self) -> None:
        """To the first row."""
        self.table.take()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, jobs: list[Glance]) -> None:
        """A few that changed are shown at once, before all are read again."""
        self.reader.renew([job.id for job in jobs])
        # Thousands are changed a little later: by then somebody may be typing.
        if not self.tools.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
