"""The rows of the list of jobs: open ones first, then closed ones, filtered by what is typed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.board import Glance
from rebound_desktop.core.folding import plain
from rebound_desktop.ui.widgets.side_list import SideRow

translate = QCoreApplication.translate
PAGE = 150


class JobRows:
    """Handed out a page at a time, so that thousands of jobs cost no more than what is looked at."""

    def __init__(self) -> None:
        self._jobs: list[Glance] = []
        self._sought: dict[int, str] = {}
        self._today = date.min
        self._wanted: list[Glance] = []
        self._given = 0

    def read(self, jobs: Sequence[Glance], today: date) -> None:
        """Take the jobs in, the most recently moved first, as they are read."""
        self._today = today
        self._jobs = [job for job in jobs if job.is_open] + [job for job in jobs if not job.is_open]
        self._sought = {}

    def filter(self, typed: str, at_least: int = PAGE) -> list[SideRow]:
        """The first rows whose company and title hold every word that is typed."""
        words_wanted = plain(typed).split()
        if words_wanted and not self._sought:
            self._sought = {job.id: plain(f"{job.company} {job.title}") for job in self._jobs}
        self._wanted = [
            job for job in self._jobs if all(word in self._sought[job.id] for word in words_wanted)
        ]
        self._given = 0
        return self._next(max(at_least, PAGE))

    def more(self) -> list[SideRow]:
        """The next rows."""
        return self._next(PAGE)

    @property
    def count(self) -> int:
        """How many there are, given out or not."""
        return len(self._wanted)

    def place_of(self, job_id: int) -> int:
        """How many rows must be there for this job to be among them; 0 when it is filtered out."""
        return next((n + 1 for n, job in enumerate(self._wanted) if job.id == job_id), 0)

    def _next(self, count: int) -> list[SideRow]:
        jobs = self._wanted[self._given : self._given + count]
        self._given += len(jobs)
        return [self._row(job) for job in jobs]

    def _row(self, job: Glance) -> SideRow:
        standing = words.standing(job.stage, job.outcome)
        subtitle = words.dotted((job.title, standing))
        #: Over the jobs that are still open. Not a verb.
        opened = translate("jobs", "Open")
        group = opened if job.is_open else translate("jobs", "Closed")
        day = words.short_day(job.since, self._today)
        return SideRow(job.id, job.company, subtitle, day, group, stays=standing)
