"""The jobs' room: every opportunity at one side, one of them at the other."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.jobs.add_job import AddJob
from rebound_desktop.ui.jobs.job_rows import JobRows
from rebound_desktop.ui.jobs.job_view import JobView
from rebound_desktop.ui.page import ByJob, Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.job_reader import JobReader
from rebound_desktop.ui.widgets.one_open import OneOpen
from rebound_desktop.ui.widgets.side_list import SideList, beside
from rebound_desktop.ui.widgets.view_switch import SHOWN_FROM, ViewSwitch


class JobsPage(ByJob):
    """One job is open, or a new one is noted; before the first there is a word and a button."""

    areas = frozenset({Area.JOBS, Area.CONTACTS, Area.LETTERS, Area.JOURNAL, Area.LESSONS, Area.REBOUNDS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows = JobRows()
        self.reader = JobReader(desk, self)
        self.reader.done.connect(self._take_in)
        # What waits for the list: the job to bring into view, or that the first one is opened.
        self._to_list: int | None = None
        self._is_first_wanted = False
        # The open job was shown as it is now before the list is read.
        self._is_shown_anew = False
        self._was_filled = False

    def furnish(self) -> Iterator[None]:
        """The list, then the job's page, whose lower parts come once it is seen."""
        self.side = SideList(
            self.theme, title=self.tr("Jobs"), add_text=self.tr("Add"), search_name=self.tr("Search jobs")
        )
        compare = Button(
            self.theme,
            self.tr("What you can still choose"),
            ButtonRole.PLAIN,
            icon="scale",
            on_click=lambda: self.desk.go("compare"),
        )
        self.switch = ViewSwitch(self.desk, "jobs", below=12)
        self.side.above.addWidget(self.switch)
        self.side.foot.addSpacing(8)
        self.side.foot.addLayout(row(12, compare, None, spacing=0))
        self.side.foot.addSpacing(14)
        yield
        self.view = JobView(self.desk)
        yield
        self._none = self._first_ever()
        self.content = QStackedWidget()
        for widget in (self._none, self.view):
            self.content.addWidget(widget)
        self.box.addLayout(beside(self.side, self.content))
        self._one = OneOpen(self, self.side, self.content)
        self._one.aside_wanted.connect(self._set_aside)
        self.side.opened.connect(self._show)
        self.side.entered.connect(lambda _: self._into_job())
        self.side.searched.connect(lambda _: self._fill_list(from_top=True))
        self.side.add_clicked.connect(self.add_job)
        self.view.aside_wanted.connect(self._set_aside)

    @cached_property
    def adding(self) -> AddJob:
        """The form for a new one, made when it is first wanted."""
        form = AddJob(self.desk)
        form.added.connect(self._show_added)
        form.closed.connect(self._back)
        self.content.addWidget(form)
        return form

    def open(self, key: int | None) -> None:
        """A job by id; None for the one that was open, or the first; 0 to note a new one; below 0 an interview."""
        if key == 0:
            self.add_job()
            return
        self._to_list = None
        if key is not None and key < 0:
            self._open_round(-key)
            return
        if key is not None and self._show(key):
            self._list_it(key)
            self.side.show_content()
            self._into_job()
            return
        self._open_first()
        self.side.show_list()

    def _open_round(self, round_id: int) -> None:
        """Its job, with the interview open; the room as it was when it is gone."""
        each = self.store.rounds.round(round_id)
        self.open(each.job_id if each is not None else None)
        if each is not None:
            self.view.parts.rounds.open_round(round_id, self.desk.words_meant.typed)

    def refresh(self) -> None:
        """Read everything shown anew; what is being typed stays. Thousands of jobs come a little later."""
        self._is_shown_anew = False
        if self._has_adding:
            self.adding.day.heed_new_day()
        self.reader.read()
        if self.reader.is_reading and self.view.job is not None:
            job = self.store.jobs.job(self.view.job.id)
            if job is not None:
                self.view.show_job(job)
                self._is_shown_anew = True

    def _take_in(self) -> None:
        """All jobs are read."""
        self._one.note_place(self._keys)
        self._rows.read(self.reader.glances, self.store.clock.today())
        self.switch.setVisible(len(self.reader.glances) >= SHOWN_FROM)
        self._fill_list()
        if (back := self._one.come_back()) is not None:
            self._show(back)
        elif self.view.job is not None:
            job = self.store.jobs.job(self.view.job.id)
            if job is None:
                self._show_neighbour()
            elif not self._is_shown_anew:
                self.view.show_job(job)
        self._mark()
        if self._to_list is not None:
            self._list_it(self._to_list)
            self._to_list = None
        elif self._is_first_wanted:
            self._open_first()

    def _open_first(self) -> None:
        """The first of the list where none is open; as soon as there is a list."""
        self._is_first_wanted = self.reader.is_reading
        if self.view.job is not None or self._is_on_adding():
            return
        if self.side.rows:
            self._show(self.side.rows[0].key)
        elif not self.reader.is_reading:
            self._show_none()

    def leave(self) -> bool:
        """Keep everything typed. A job that is gone for good holds nobody once no word about it stands here."""
        if self._has_adding and not self.adding.leave():
            return False
        if self.view.leave():
            return True
        job = self.view.job
        return job is not None and not self.view.typed_texts() and not self.store.jobs.is_there(job.id)

    def keep_begun(self) -> bool:
        """Keep a job half noted."""
        return not self._has_adding or self.adding.keep_begun()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        begun = self.adding.typed_texts() if self._has_adding else []
        return [*begun, *self.view.typed_texts()]

    def focus_search(self) -> None:
        """To the search."""
        self.side.focus_search()

    def what_is_open(self) -> tuple[str, Button] | None:
        """The open job."""
        return (self.view.job.name, self.view.head.more) if self.view.job is not None else None

    def shown_key(self) -> int | None:
        """The open job."""
        return self.view.job.id if self.view.job is not None else None

    def is_at(self, key: int) -> bool:
        """A job that is being noted."""
        return key == 0 and self._is_on_adding() and bool(self.adding.typed_texts())

    def add_job(self) -> None:
        """Note a new job; what was begun stays."""
        if self._is_on_adding() or self.leave():
            self.content.setCurrentWidget(self.adding)
            self.side.show_content()
            self.adding.begin()
            self._mark()

    def _first_ever(self) -> QWidget:
        return Empty(
            self.theme,
            self.tr("Every opportunity can stand here"),
            self.tr("The company is enough, from the first lead to the last word."),
            self.tr("Add a job"),
            self.add_job,
            picture="jobs",
        )

    def _fill_list(self, *, from_top: bool = False) -> None:
        typed = self.side.search.text()
        rows = self._rows.filter(typed, at_least=0 if from_top else len(self.side.rows))
        self._was_filled = self._was_filled or bool(rows)
        if rows:
            self.side.show_rows(rows, more=self._rows.more, from_top=from_top)
            self.side.tell_found(words.job_count(self._rows.count))
            self._mark()
        elif typed.strip():
            self.side.show_empty(
                self.tr("Nothing found"),
                self.tr("No company or title has these words."),
                self.tr("Clear the search"),
                self._clear_search,
            )
        elif self._was_filled:
            rests = self.tr("What you set aside rests for 30 days.")
            self.side.show_empty(self.tr("No jobs right now"), rests)
        else:
            self.side.show_empty("", self.tr("No job is noted yet."), is_told_beside=True)

    def _clear_search(self) -> None:
        self.side.clear_search()
        self.side.focus_search()

    def _show(self, job_id: int) -> bool:
        """Open a job, the focus where it is; False when there is none, or what is typed must stay."""
        if self.view.job is not None and job_id == self.view.job.id and self._is_on_job():
            return True
        job = self.store.jobs.job(job_id)
        if job is None or not self.leave():
            self._mark()
            return False
        self._one.forget()
        # Read anew: leaving may have added to it.
        self._put_up(self.store.jobs.job(job_id) or job)
        return True

    def _put_up(self, job: Job) -> None:
        self.view.show_job(job)
        self.content.setCurrentWidget(self.view)
        self._mark()

    def _show_added(self, job_id: int) -> None:
        self.side.clear_search()
        if self._show(job_id):
            self._list_it(job_id)
            self._into_job()

    def _show_neighbour(self) -> None:
        """The open job is gone: the one next in the list, or none."""
        if not self.leave():
            return
        near = self._one.neighbour(self._keys)
        job = self.store.jobs.job(near) if near is not None else None
        if job is not None:
            self._put_up(job)
        else:
            self.view.forget()
            self._show_none()

    def _show_none(self) -> None:
        """No job is open: the invitation where there is none, and nothing where a search hides those that there are."""
        if self.reader.glances:
            self._one.show_nothing()
        else:
            self.content.setCurrentWidget(self._none)

    def _list_it(self, job_id: int) -> None:
        """Its row in view, loaded if need be; as soon as there is a list."""
        if self.reader.is_reading:
            self._to_list = job_id
            return
        if self._rows.place_of(job_id) > len(self.side.rows):
            rows = self._rows.filter(self.side.search.text(), at_least=self._rows.place_of(job_id))
            self.side.show_rows(rows, more=self._rows.more)
        self.side.select(job_id)

    def _into_job(self) -> None:
        self.view.head.first_button().setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        if self.view.job is not None:
            self.content.setCurrentWidget(self.view)
        else:
            self._show_none()
        self._open_first()
        self._mark()
        self.side.show_list()
        (self.side.view if self.side.rows else self.side.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_aside(self) -> None:
        if self.view.job is not None and self.leave():
            self._one.set_aside(self.store.jobs.set_aside, self.tr("Job set aside"))

    def _is_on_adding(self) -> bool:
        return self._has_adding and self.content.currentWidget() is self.adding

    @property
    def _has_adding(self) -> bool:
        return "adding" in vars(self)

    @property
    def _keys(self) -> list[int]:
        return [row.key for row in self.side.rows]

    def _is_on_job(self) -> bool:
        return self.content.currentWidget() is self.view

    def _mark(self) -> None:
        job = self.view.job if self._is_on_job() else None
        self.side.select(job.id if job is not None else None, in_view=False)
