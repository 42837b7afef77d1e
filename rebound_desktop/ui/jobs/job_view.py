"""One job's page: the two lists first, then all that is known of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, Outcome, Stage, is_a_no, sealed_until
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.rebound import ReboundState
from rebound_desktop.ui.jobs.head import JobHead
from rebound_desktop.ui.jobs.parts import JobParts
from rebound_desktop.ui.jobs.rename import RenameCompany
from rebound_desktop.ui.jobs.waiting import WaitingLine
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import (
    CONTENT_WIDTH,
    Column,
)
from rebound_desktop.ui.widgets.in_view import show_opened
from rebound_desktop.ui.widgets.templates import begin_letter
from rebound_desktop.ui.widgets.two_lists import TwoLists

translate = QCoreApplication.translate


class JobView(Column):
    """Shows a job and does what its buttons say."""

    aside_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=CONTENT_WIDTH + 32, is_named=True)
        self._desk = desk
        self._store = desk.store
        self.job: Job | None = None
        self.head = JobHead(desk.theme)
        self.rename = RenameCompany(desk)
        self.waiting = WaitingLine(desk.theme)
        self.lists = TwoLists(desk)
        self.parts = JobParts(desk)
        self._lay_out()
        self._connect()
        desk.theme.changed.connect(self._fit)

    def show_job(self, job: Job) -> None:
        """Open a job, or show the open one anew; what is being typed stays."""
        is_other = self.job is None or self.job.id != job.id
        self.job = job
        self.say_what_it_is_about(job.name)
        today = self._store.clock.today()
        self.head.show_job(job, self._store.rebounds.of_job(job.id), today)
        last_sealed = self._store.rounds.last_sealed(job.id)
        self.head.show_sealed(sealed_until(last_sealed, job) if last_sealed else None, today)
        self.waiting.show_job(job, self._store.jobs.last_words(job.id).get(job.id, job.since), today)
        self.lists.show_job(job.id)
        self.parts.show_job(job)
        if is_other:
            self.rename.close_field()
            self.verticalScrollBar().setValue(0)

    def leave(self) -> bool:
        """Keep everything typed; False when something was refused."""
        if self.job is None:
            return True
        kept = [
            self.rename.keep() if self.rename.typed_texts() else True,
            self.lists.take_typed(),
            self.parts.leave(),
        ]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """What stands in fields and is not kept."""
        return [*self.rename.typed_texts(), *self.lists.typed_texts(), *self.parts.typed_texts()]

    def forget(self) -> None:
        """No job is open."""
        self.job = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The head's buttons beside or beneath."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        head = self.head
        head.stage_chosen.connect(self._move)
        head.outcome_chosen.connect(self._close_as)
        head.go_on.clicked.connect(self._go_on)
        head.steps_again.clicked.connect(self._go_on)
        head.steps.clicked.connect(self._take_steps)
        head.write.clicked.connect(self._write)
        head.before.triggered.connect(lambda: self._go_to("before"))
        head.hold.triggered.connect(lambda: self._go_to("lead"))
        head.keep.triggered.connect(lambda: self._go_to("kept"))
        head.reopen.triggered.connect(self._reopen)
        head.rest.triggered.connect(self._rest)
        head.rename_job.triggered.connect(lambda: self.parts.facts.begin_title())
        head.tags.triggered.connect(lambda: self.parts.facts.begin_tags())
        head.expected.triggered.connect(lambda: self.parts.facts.begin_expected())
        head.rename.triggered.connect(self._rename)
        head.company_page.triggered.connect(self._to_company)
        head.sealed.triggered.connect(lambda: self.parts.sealed.begin())
        head.aside.triggered.connect(self.aside_wanted)
        self.rename.closed.connect(lambda: head.more.setFocus())
        self.waiting.ask_wanted.connect(self._ask)
        self.waiting.quiet_wanted.connect(lambda: self._close_as(Outcome.WENT_QUIET))
        self.waiting.still_waiting.connect(self._keep_waiting)
        self.parts.begun.connect(show_opened)
        self.parts.writing_ended.connect(lambda: head.write.setFocus(Qt.FocusReason.OtherFocusReason))

    def _move(self, stage: Stage) -> None:
        job = self.job
        if job is not None and self._desk.attempt(lambda: self._store.jobs.move(job.id, stage)):
            said = translate("jobs", "{company}: {where}")
            where = words.stage_name(stage)
            self._desk.say(said.replace("{company}", job.company).replace("{where}", where), undo=True)

    def _close_as(self, outcome: Outcome) -> None:
        """A no has a page of its own, and so has a job that was taken; withdrawing and declining are noted."""
        job = self.job
        if job is None:
            return
        if is_a_no(outcome):
            self._desk.log_no(job.id, outcome)
        elif self._desk.attempt(lambda: self._store.jobs.move(job.id, Stage.CLOSED, outcome)):
            self._desk.say(self.tr("Noted"), undo=True)
            if outcome is Outcome.ACCEPTED:
                self._desk.go("good_end")

    def _go_to(self, room: str) -> None:
        if self.job is not None:
            self._desk.go(room, self.job.id)

    def _reopen(self) -> None:
        """Back to the last stage before it was closed; its history stays."""
        job = self.job
        if job is None:
            return
        stages = [event.stage for event in self._store.jobs.history(job.id)]
        stage = next((before for before in reversed(stages) if before is not Stage.CLOSED), Stage.LEAD)
        if self._desk.attempt(lambda: self._store.jobs.move(job.id, stage)):
            self._desk.say(self.tr("Opened again"), undo=True)

    def _go_on(self) -> None:
        rebound = self._store.rebounds.of_job(self.job.id) if self.job is not None else None
        if rebound is None:
            return
        is_resting = rebound.state is ReboundState.RESTING
        if not is_resting or self._desk.attempt(lambda: self._store.rebounds.begin(rebound.job_id)):
            self._desk.go("rebound", rebound.id)

    def _take_steps(self) -> None:
        job, begun = self.job, []
        if job is None:
            return
        if self._desk.attempt(lambda: begun.append(self._store.rebounds.begin(job.id))) and begun:
            self._desk.go("rebound", begun[0])

    def _to_company(self) -> None:
        if self.job is not None:
            self._desk.go("company", self.job.company_id)

    def _rename(self) -> None:
        if self.job is not None:
            self.rename.begin(self.job)

    def _rest(self) -> None:
        rebound = self._store.rebounds.of_job(self.job.id) if self.job is not None else None
        if rebound is not None and self._desk.attempt(lambda: self._store.rebounds.rest(rebound.id)):
            self._desk.say(self.tr("Laid to rest"), undo=True)

    def _write(self) -> None:
        self.parts.about.begin()

    def _ask(self) -> None:
        job, begun = self.job, []
        if job is None:
            return
        if self._desk.attempt(
            lambda: begun.append(begin_letter(self._desk, LetterKind.FOLLOW_UP, job_id=job.id))
        ):
            self._desk.go("letters", begun[0])

    def _keep_waiting(self) -> None:
        """Three weeks more before it is asked again."""
        job, today = self.job, self._store.clock.today()
        if job is not None and self._desk.attempt(
            lambda: self._store.jobs.change(job.id, still_waiting_on=today)
        ):
            self._desk.say(self.tr("Still waiting, then."), undo=True)

    def _lay_out(self) -> None:
        self.box.setSpacing(0)
        self.box.setContentsMargins(16, 0, 16, 0)
        for widget, after in ((self.head, 12), (self.rename, 0), (self.waiting, 12), (self.lists, 0)):
            self.box.addWidget(widget)
            self.box.addSpacing(after)
        self.box.addWidget(self.parts)
        self.box.addStretch(1)

    def _fit(self) -> None:
        # The margins of the page, with as much as the scroll bar takes, and those of the box.
        beside = 48 + self.verticalScrollBar().sizeHint().width() + 32
        width = min(self.viewport().width() - beside, self._desk.theme.px(CONTENT_WIDTH))
        self.head.fit(width)
        self.parts.fit(width)
