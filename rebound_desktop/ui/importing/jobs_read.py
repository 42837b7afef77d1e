"""The jobs of an import as they are read, before they come in: a column taken for another is seen by it."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.here_already import HereAlready
from rebound_desktop.core.intake import JobIn
from rebound_desktop.core.jobs import Stage
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.in_view import bring_into_view
from rebound_desktop.ui.widgets.side_model import SideModel, SideRow
from rebound_desktop.ui.widgets.side_rows import GAP, ROW
from rebound_desktop.ui.widgets.side_view import SideView

# Rows made at once. So many stand whole, and the page scrolls them; of more, some are seen, and a part of one more says
# that it goes on.
_AT_ONCE, _WHOLE, _SEEN = 60, 5, 4
_PART = 24


class JobsRead(QWidget):
    """A list, no higher than ten rows: company, where it stands, title, and each step's day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows = SideModel()
        self.list = SideView(theme, self._rows, self.tr("Jobs as they are read"))
        self.list.setObjectName("jobs_read")
        # Where it stands whole, the arrow keys go on beneath the window's edge.
        self.list.chosen.connect(lambda _: bring_into_view(self.list))
        told = self.tr("This is how each job is read: its company, where it stands, its title, and the days.")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(8)
        box.addWidget(Words(theme, told, TextRole.MUTED))
        box.addWidget(self.list)
        theme.changed.connect(self._fit)
        self.hide()

    def show_jobs(self, jobs: Sequence[JobIn], here: Sequence[HereAlready | None]) -> None:
        """Show these, from the first; nothing where there are none. here: of each, what becomes of the same one that
        is here already, None for one that is new."""
        rows = _rows(jobs, here)

        def more() -> list[SideRow]:
            return list(islice(rows, _AT_ONCE))

        self._rows.show(more(), more)
        self.list.scrollToTop()
        self._fit()
        self.setVisible(bool(jobs))

    def _fit(self) -> None:
        count = self._rows.rowCount()
        is_whole = count <= _WHOLE
        rows = (count if is_whole else _SEEN) * (self._theme.px(ROW) + GAP)
        self.list.ensurePolished()
        around = 2 * self.list.frameWidth()
        self.list.setFixedHeight(rows + around + (0 if is_whole else self._theme.px(_PART)))


def _rows(jobs: Sequence[JobIn], here: Sequence[HereAlready | None]) -> Iterator[SideRow]:
    for place in sorted(range(len(jobs)), key=lambda place: _turn(here[place])):
        job, known = jobs[place], here[place]
        if known is not None:
            # What becomes of it is read wherever there is no room for more.
            added = words.added_said(known)
            yield SideRow(
                place, job.company, words.dotted((job.title, added)), words.stands_then(known), stays=added
            )
            continue
        further, days = _days(job)
        last = job.stages[-1] if job.stages else None
        yield SideRow(
            place,
            job.company,
            words.dotted((job.title, *further, days)),
            words.standing(last.stage, last.outcome) if last else "",
            stays=days,
        )


def _turn(known: HereAlready | None) -> int:
    """What changes what is here is seen first, then what is new, and last what adds nothing."""
    if known is None:
        return 1
    return 0 if known.adds or known.fills_in else 2


def _days(job: JobIn) -> tuple[list[str], str]:
    """The days of its steps: those that give way, and those that are read wherever there is no room for more."""
    if job.unread_day:
        #: In place of the days of a job whose day is written in a way that cannot be read.
        none = QCoreApplication.translate("JobsRead", "The day cannot be read")
    else:
        #: In place of the days of a job that tells none.
        none = QCoreApplication.translate("JobsRead", "No day given")
    dated = [step for step in job.stages if step.on_day is not None]
    further: list[str] = []
    stay: list[str] = []
    # A step without a day of its own has that of the one before it, and stands with it.
    beside: list[str] | None = None
    for step in job.stages:
        if step.on_day is not None:
            # When one applied, and what came last.
            beside = stay if step.stage is Stage.APPLIED or step is dated[-1] else further
        if beside is not None:
            beside.append(words.step_read(step.stage, step.outcome, step.on_day))
    return further, words.dotted(stay) or none
