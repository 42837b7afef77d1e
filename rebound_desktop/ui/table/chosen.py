"""What is done with the rows that are chosen, one or thousands: moved, closed, changed, set aside."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from rebound_desktop import words
from rebound_desktop.core.board import Glance
from rebound_desktop.core.jobs import HowFar, Outcome, Stage
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.widgets import moving
from rebound_desktop.ui.widgets.many import do_to_many

translate = QCoreApplication.translate


class Chosen:
    """`jobs` tells which; `changed` hears of those that were changed; `taken` when a value was given to all."""

    def __init__(
        self,
        page: Page,
        jobs: Callable[[], list[Glance]],
        changed: Callable[[list[Glance]], None],
        taken: Callable[[], None],
    ) -> None:
        self._page = page
        self._jobs = jobs
        self._changed = changed
        self._taken = taken

    def move(self, stage: Stage) -> None:
        """To a stage that is open."""
        jobs = self._jobs()
        moving.move(self._page, jobs, stage, lambda: self._changed(jobs))

    def close(self, outcome: Outcome, how_far: HowFar | None) -> None:
        """To an end; for a no of several jobs, how far those went."""
        jobs = self._jobs()
        moving.close(self._page, jobs, outcome, how_far, lambda: self._changed(jobs))

    def change(self, name: str, value: object) -> None:
        """The same place, source or day for all; `name` is a field of `BoardShelf.change`."""
        jobs = self._jobs()
        ids = [job.id for job in jobs]

        def set_for_all(_: None) -> None:
            text = translate("table", "Set for jobs: {count}").format(count=words.figure(len(jobs)))
            self._page.desk.say(text, undo=True)
            self._taken()
            self._changed(jobs)

        do_to_many(
            self._page.desk,
            self._page,
            len(jobs),
            lambda shelves: shelves.board.change(ids, **{name: value}),
            set_for_all,
        )

    def set_aside(self) -> None:
        """Into the trash, for 30 days."""
        jobs = self._jobs()
        ids = [job.id for job in jobs]

        def put_away(_: None) -> None:
            text = (
                translate("table", "Job set aside")
                if len(jobs) == 1
                else translate("table", "Jobs set aside: {count}").format(count=words.figure(len(jobs)))
            )
            self._page.desk.say(text, undo=True)
            self._changed(jobs)

        do_to_many(
            self._page.desk, self._page, len(jobs), lambda shelves: shelves.board.set_aside(ids), put_away
        )
