"""The other jobs: closed together, with a note to each drafted."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.good_end import Draft, Helper
from rebound_desktop.core.jobs import Job, Stage
from rebound_desktop.ui.good_end.all_or_none import AllOrNone
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.templates import begin_card, drafted_withdrawal
from rebound_desktop.ui.widgets.tick import Tick
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

SHOWN = 60


class OthersCard(Card):
    """Every open job with a tick; what is ticked is withdrawn from. None of it starts a rebound."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        theme = desk.theme
        self.box.addWidget(Words(theme, self.tr("The others"), TextRole.SECTION))
        self.box.addWidget(
            Words(
                theme,
                self.tr("You can close them, and have a short note to each drafted. You send it, or not."),
                TextRole.MUTED,
            )
        )
        self.all_or_none = AllOrNone(theme)
        self.box.addLayout(row(self.all_or_none, None))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.box.addLayout(self._list)
        self.notes = Tick(self.tr("Draft a note to each"))
        self.notes.setChecked(True)
        self.close_them = Button(theme, self.tr("Close these"), on_click=self._close)
        self.all_or_none.any_ticked.connect(self.close_them.setEnabled)
        self.box.addWidget(wrapped_row(self.close_them, self.notes, spacing=16))
        self._ticks: dict[int, Tick] = {}
        self._told: dict[int, str] = {}

    def refresh(self) -> None:
        """The jobs that are still open; hidden when there are none."""
        jobs = self._desk.store.jobs.open(SHOWN)
        told = {job.id: f"{job.name} · {words.standing(job.stage, job.outcome)}" for job in jobs}
        if told != self._told:
            self._told = told
            self._fill()
        self.setVisible(bool(jobs))

    def _fill(self) -> None:
        was = {key: tick.isChecked() for key, tick in self._ticks.items()}
        clear(self._list)
        self._ticks = {}
        for key, said in self._told.items():
            tick = Tick(said)
            tick.setChecked(was.get(key, True))
            self._ticks[key] = tick
            self._list.addWidget(tick)
        self.all_or_none.mind(self._ticks.values())

    def _close(self) -> None:
        store = self._desk.store
        jobs = [job for key, tick in self._ticks.items() if tick.isChecked() and (job := store.jobs.job(key))]
        if not jobs:
            return
        drafts = [draft for job in jobs if (draft := self._draft(job))] if self.notes.isChecked() else []
        if self._desk.attempt(lambda: store.good_end.close_others([job.id for job in jobs], drafts)):
            number = words.number_word(len(jobs))
            closed = words.counted("good_end", "one closed.", "{number} closed.", len(jobs), number=number)
            wait = self.tr("The notes wait under Letters.") if drafts else ""
            self._desk.say(words.sentences(words.capital(closed), wait), undo=True)

    def _draft(self, job: Job) -> Draft | None:
        """A note to whom one met first there, else to the company; None where nobody there knows of it."""
        people = self._desk.store.contacts.met_at_job(job.id)
        if not people and job.stage is Stage.LEAD:
            return None
        contact = people[0] if people else None
        subject, body = drafted_withdrawal(self._desk, job, contact)
        return Draft(job.id, contact.id if contact else None, job.company, subject, body)


class HelpersCard(Card):
    """Everyone who gave time, and a card for each.

    There is one next step with a person: with whom something is planned, that is told, and a card takes its place only
    where it is chosen.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        theme = desk.theme
        self.box.addWidget(Words(theme, self.tr("Everyone who helped"), TextRole.SECTION))
        self.box.addWidget(
            Words(theme, self.tr("Notes like this usually land warmer than we expect."), TextRole.MUTED)
        )
        self.all_or_none = AllOrNone(theme)
        self.box.addLayout(row(self.all_or_none, None))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.box.addLayout(self._list)
        self.plan = Button(theme, self.tr("A card to each of these"), on_click=self._plan)
        self.all_or_none.any_ticked.connect(self.plan.setEnabled)
        self.box.addLayout(row(self.plan, None))
        self._ticks: dict[int, Tick] = {}
        self._told: list[tuple[Helper, str]] = []

    def refresh(self) -> None:
        """Those who helped and have no card planned yet; hidden when there is nobody."""
        store, today = self._desk.store, self._desk.store.clock.today()
        due = {step.contact_id for step in store.contacts.next_steps(due_by=today)}
        helpers = [helper for helper in store.good_end.helpers() if helper.contact_id not in due]
        steps = [store.contacts.next_step(helper.contact_id) for helper in helpers]
        plans = [
            words.in_a_row((words.next_name(step.kind), words.short_day(step.due_on, today)))
            if step is not None and step.is_planned
            else ""
            for step in steps
        ]
        told = list(zip(helpers, plans, strict=True))
        if told != self._told:
            self._told = told
            self._fill()
        self.setVisible(bool(told))

    def _fill(self) -> None:
        was = {key: tick.isChecked() for key, tick in self._ticks.items()}
        clear(self._list)
        self._ticks = {}
        for helper, plan in self._told:
            tick = Tick(words.in_a_row((helper.name, helper.company)))
            tick.setChecked(was.get(helper.contact_id, not plan))
            tick.setAccessibleDescription(plan)
            self._ticks[helper.contact_id] = tick
            write = Button(
                self._desk.theme,
                self.tr("Write now"),
                ButtonRole.PLAIN,
                name=self.tr("Write a card to {name} now").format(name=helper.name),
                on_click=partial(self._write, helper.contact_id),
            )
            line = QHBoxLayout()
            line.addWidget(tick, 1)
            if plan:
                line.addWidget(Words(self._desk.theme, plan, TextRole.MUTED))
            line.addSpacing(16)
            line.addWidget(write)
            self._list.addLayout(line)
        self.all_or_none.mind(self._ticks.values())

    def _plan(self) -> None:
        chosen = [key for key, tick in self._ticks.items() if tick.isChecked()]
        if chosen and self._desk.attempt(lambda: self._desk.store.good_end.plan_cards(chosen)):
            self._desk.say(self.tr("They stand on Today, one at a time."), undo=True)

    def _write(self, contact_id: int) -> None:
        begun: list[int] = []
        if self._desk.attempt(lambda: begun.append(begin_card(self._desk, contact_id, None))):
            self._desk.go("letters", begun[0])
