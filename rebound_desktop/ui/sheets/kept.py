"""What I keep of a job that is over: perfect lines, people, lessons; and letting it rest, at any time."""

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, Line, Side
from rebound_desktop.core.rebound import ReboundState
from rebound_desktop.core.sheets import Sheet, sheet
from rebound_desktop.ui.sheets.page import JobSheetPage
from rebound_desktop.ui.widgets.controls import Button


class KeptPage(JobSheetPage):
    """The page of a closed job that is not about its end."""

    def more_buttons(self) -> tuple[Button, ...]:
        """The rebound may rest."""
        self._rest = Button(self.theme, self.tr("Let it rest"), on_click=self._let_rest)
        return (self._rest,)

    def nothing_yet(self) -> str:
        """What comes here."""
        return self.tr("Nothing is noted yet. What was perfect, people and lessons come here.")

    def tell(self, job: Job) -> Sheet:
        """What was good, who stays, and what was learned."""
        store = self.store
        lines = store.jobs.lines(job.id)
        rebound = store.rebounds.of_job(job.id)
        self._rest.setVisible(rebound is not None and rebound.state is ReboundState.OPEN)
        return sheet(
            self.tr("What I keep from {company}").format(company=job.company),
            job.title,
            (
                (self.tr("Perfect"), [line.text for line in lines if line.side is Side.PERFECT]),
                (
                    self.tr("Not again, or differently"),
                    [self._line(line) for line in lines if line.side is Side.NOT_IDEAL],
                ),
                (
                    self.tr("People"),
                    [
                        words.in_a_row((person.name, person.role))
                        for person in store.contacts.met_at_job(job.id)
                    ],
                ),
                (self.tr("Lessons"), [lesson.text for lesson in store.lessons.of_job(job.id)]),
            ),
        )

    def _line(self, line: Line) -> str:
        if not line.next_time:
            return line.text
        return self.tr("{line} (next time: {wish})").format(
            line=words.apart(line.text), wish=words.apart(line.next_time)
        )

    def _let_rest(self) -> None:
        job = self.job
        rebound = self.store.rebounds.of_job(job.id) if job is not None else None
        if rebound is not None and self.desk.attempt(lambda: self.store.rebounds.rest(rebound.id)):
            self.desk.say(self.tr("It rests. Everything in it is kept."), undo=True)
