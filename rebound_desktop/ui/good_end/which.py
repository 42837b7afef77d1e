"""Which job it was: an open one with a click, or another company by its name."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.jobs import Job, Outcome, Stage
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

SHOWN = 12
# Open jobs that an offer is looked for among.
LOOKED_AT = 200


class WhichJob(QWidget):
    """Asked only where no job is noted as taken yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[Job] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Words(desk.theme, self.tr("Which one is it?"), TextRole.SECTION))
        self._jobs = QVBoxLayout()
        self._jobs.setSpacing(8)
        box.addLayout(self._jobs)
        self.company = Field(self.tr("Another company"), self.tr("Another company, then Enter"))
        self.company.returnPressed.connect(self._take_other)
        box.addWidget(self.company)

    def refresh(self) -> None:
        """The open jobs, offers first; shown again unchanged they keep the keyboard."""
        jobs = sorted(self._desk.store.jobs.open(LOOKED_AT), key=lambda job: job.stage is not Stage.OFFER)
        if jobs[:SHOWN] == self._shown:
            return
        self._shown = jobs[:SHOWN]
        clear(self._jobs)
        theme = self._desk.theme
        for job in self._shown:
            button = Button(theme, job.name, ButtonRole.CHOICE, on_click=partial(self._take, job))
            # A long name gives way at its end.
            button.setMinimumWidth(theme.px(120))
            self._jobs.addWidget(wrapped_row(button))

    def typed_texts(self) -> list[str]:
        """A company that is typed and not taken."""
        return [self.company.text()] if self.company.text().strip() else []

    def _take(self, job: Job) -> None:
        if self._desk.attempt(lambda: self._accept(job.id)):
            self._desk.say(self.tr("Noted"), undo=True)

    def _take_other(self) -> None:
        company = self.company.text().strip()
        added: list[int] = []
        if company and self._desk.attempt(lambda: added.append(self._desk.store.good_end.take_at(company))):
            self.company.clear()

    def _accept(self, job_id: int) -> None:
        self._desk.store.jobs.move(job_id, Stage.CLOSED, Outcome.ACCEPTED)
