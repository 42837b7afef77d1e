"""A new job: the company is enough."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Stage
from rebound_desktop.ui.jobs.head import OPEN_STAGES
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.field_names import name_above
from rebound_desktop.ui.widgets.fields import Field, offer
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.missing import Missing


class AddJob(Column):
    """Company, title, stage, since when. Enter keeps from any field. `added` gives the id, `closed` says not now."""

    added = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=480)
        self._desk = desk
        self.company = Field(self.tr("Company"), self.tr("The company is enough"))
        self.job_title = Field(self.tr("What the job is called"), self.tr("If you know it"))
        stages = [(stage, words.stage_name(stage)) for stage in OPEN_STAGES]
        self.stage = Chips(desk.theme, self.tr("Where it stands"), stages)
        self.day = DayField(desk.theme, desk.store.clock.today, self.tr("When"))
        self._show_today()
        self.day.accepted.connect(self.keep)
        self.company.returnPressed.connect(self.keep)
        self.job_title.returnPressed.connect(self.keep)
        self.stage.accepted.connect(self.keep)
        self._is_put_away = False
        self._lay_out()
        # Put away, by Esc or not now, what was begun is there again the next time.
        on_escape(self, self._put_away)

    def begin(self) -> None:
        """Show the form, the caret in the company; what was begun is still there."""
        self._is_put_away = False
        self._missing.hide()
        if not self.typed_texts():
            self._show_today()
        self.day.heed_new_day()
        offer(self.company, self._desk.store.jobs.company_names())
        self.company.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Add the job, if there is a company; False when it was refused."""
        company = self.company.text().strip()
        if not company:
            self._missing.ask()
            return True
        self.day.heed_new_day()
        return self._add(company) if self.day.may_be_taken() else True

    def _add(self, company: str) -> bool:
        self.day.heed_new_day()
        self.day.settle()
        title, stage, day = self.job_title.text(), Stage(self.stage.choice), self.day.day()
        jobs, made = self._desk.store.jobs, list[int]()
        if not self._desk.attempt(lambda: made.append(jobs.add(company, title, stage, day))):
            return False
        self._clear()
        self._desk.say(self._added(made[0]), undo=True)
        self.added.emit(made[0])
        return True

    def leave(self) -> bool:
        """A job half noted is added rather than lost, unless that was put away."""
        company = self.company.text().strip()
        return self.isHidden() or not company or self._add(company)

    def keep_begun(self) -> bool:
        """The journal closes: a job is kept under what it is called where no company is known, unless it was put
        away. False when it was refused.
        """
        company, title = self.company.text().strip(), self.job_title.text().strip()
        if self._is_put_away or not (company or title):
            return True
        self.day.heed_new_day()
        self.day.settle()
        stage, day, jobs = Stage(self.stage.choice), self.day.day(), self._desk.store.jobs
        kept = self._desk.attempt(lambda: jobs.add(company or title, title if company else "", stage, day))
        if kept:
            self._clear()
        return kept

    def typed_texts(self) -> list[str]:
        """What stands in the fields."""
        return [field.text() for field in (self.company, self.job_title) if field.text()]

    def _added(self, job_id: int) -> str:
        """That it was, and whether anybody is known there from before: an opening again."""
        store = self._desk.store
        job = store.jobs.job(job_id)
        known = store.companies.people(job.company_id) if job is not None else ()
        if not known:
            return self.tr("Job added")
        names = words.listed([each.name for each in known], at_most=3)
        return self.tr("Job added. You know people there: {names}").replace("{names}", names)

    def _put_away(self) -> None:
        self._is_put_away = True
        self.closed.emit()

    def _clear(self) -> None:
        self.company.clear()
        self.job_title.clear()
        self.stage.choose(Stage.LEAD)
        self._show_today()

    def _show_today(self) -> None:
        today = self._desk.store.clock.today()
        self.day.show_day(today, today)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.box.addWidget(Words(theme, self.tr("A new job"), TextRole.HEADING))
        self.box.addSpacing(8)
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Company"), self.company),
            (self.tr("What the job is called"), self.job_title),
            (self.tr("Where it stands"), self.stage),
            (self.tr("When"), self.day),
        )
        for line, (name, field) in enumerate(fields):
            grid.addWidget(name_above(theme, field, name), 3 * line, 0)
            # A day is no longer than it is.
            start = Qt.AlignmentFlag.AlignLeading if field is self.day else Qt.AlignmentFlag(0)
            grid.addWidget(field, 3 * line + 1, 0, start)
            grid.setRowMinimumHeight(3 * line + 2, 8)
        self.box.addLayout(grid)
        add = Button(theme, self.tr("Add this job"), ButtonRole.SECONDARY, on_click=self.keep)
        self.box.addLayout(
            row(add, 16, Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self._put_away), None)
        )
        asked = self.tr("Which company is it? Its name is enough.")
        self._missing = Missing(theme, self.company, asked)
        self.box.addWidget(self._missing)
        self.box.addStretch(1)
