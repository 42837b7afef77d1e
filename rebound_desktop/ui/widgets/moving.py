"""Moving jobs on, one or many: the menu that offers where to, and what happens then."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from rebound_desktop import words
from rebound_desktop.core.board import Glance
from rebound_desktop.core.jobs import NOES, ONES_OWN, HowFar, NoSaid, Outcome, Stage, is_a_no
from rebound_desktop.store import Apart, Store
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.many import do_to_many
from rebound_desktop.ui.widgets.menus import Menu, kept_menu

translate = QCoreApplication.translate
OPEN_STAGES = tuple(stage for stage in Stage if stage is not Stage.CLOSED)


class MoveMenu(Menu):
    """The stages a job may go to, then the ways it can end, what they did first and what one did oneself after it.

    For a no of several jobs, how far those went.
    """

    stage_chosen = Signal(object)
    outcome_chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Move to"))

    def offer(self, jobs: Sequence[Glance], *, only_closing: bool = False) -> None:
        """Fill it for these jobs; only_closing leaves the stages out."""
        self.clear()
        stages = {job.stage for job in jobs}
        for stage in () if only_closing else OPEN_STAGES:
            if stages != {stage}:
                action = self.addAction(words.stage_name(stage))
                action.triggered.connect(lambda _=False, stage=stage: self.stage_chosen.emit(stage))
        self.addSeparator()
        for outcome in NOES:
            if len(jobs) > 1:
                menu = kept_menu(self, words.outcome_name(outcome))
                self._end(menu, self.tr("I applied, that was all"), outcome, HowFar.APPLIED_ONLY)
                self._end(menu, self.tr("I met people there"), outcome, HowFar.MET_PEOPLE)
            else:
                self._end(self, words.outcome_name(outcome), outcome, None)
        self.addSeparator()
        for outcome in ONES_OWN:
            self._end(self, words.outcome_name(outcome), outcome, None)

    def _end(self, menu: QMenu, text: str, outcome: Outcome, how_far: HowFar | None) -> None:
        action = menu.addAction(text)
        action.triggered.connect(lambda: self.outcome_chosen.emit(outcome, how_far))


def move(page: Page, jobs: Sequence[Glance], stage: Stage, then: Callable[[], object]) -> None:
    """Move jobs to a stage that is open, offer to undo, then `then`; neither when nothing moved."""
    ids = [job.id for job in jobs]

    def moved(count: int) -> None:
        if count:
            _say(page.desk, jobs, count, words.stage_name(stage))
            then()

    do_to_many(page.desk, page, len(jobs), lambda shelves: shelves.board.move(ids, stage), moved)


def close(
    page: Page,
    jobs: Sequence[Glance],
    outcome: Outcome,
    how_far: HowFar | None,
    then: Callable[[], object],
) -> None:
    """One no has a page of its own; all else is noted, and that is all. `then` once it is noted here."""
    ids = [job.id for job in jobs]
    if is_a_no(outcome) and how_far is None:
        page.desk.log_no(ids[0], outcome)
        return

    def note(shelves: Store | Apart) -> object:
        if how_far is None:
            return shelves.board.move(ids, Stage.CLOSED, outcome)
        return shelves.rebounds.log_noes([NoSaid(job.id, job.company, how_far, outcome) for job in jobs])

    def noted(_: object) -> None:
        _say(page.desk, jobs, len(jobs), words.outcome_name(outcome))
        then()

    do_to_many(page.desk, page, len(jobs), note, noted)


def _say(desk: Desk, jobs: Sequence[Glance], count: int, where: str) -> None:
    if len(jobs) == 1:
        desk.say(
            translate("jobs", "{company}: {where}").format(company=jobs[0].company, where=where), undo=True
        )
    else:
        desk.say(
            translate("jobs", "{where}, jobs: {count}").format(where=where, count=words.figure(count)),
            undo=True,
        )
