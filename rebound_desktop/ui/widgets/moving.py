"""Moving jobs on, one or many: the menu that offers where to, and what happens then."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from rebound_desktop import words
from rebound_desktop.core.board import Glance
from rebound_desktop.core.jobs import HowFar, NoSaid, Outcome, Stage, is_a_no
from rebound_desktop.ui.page import Desk

translate = QCoreApplication.translate
OPEN_STAGES = tuple(stage for stage in Stage if stage is not Stage.CLOSED)


class MoveMenu(QMenu):
    """The stages a job may go to, then the ways it can end; for a no of several jobs, how far those went."""

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
        for outcome in Outcome:
            if is_a_no(outcome) and len(jobs) > 1:
                menu = self.addMenu(words.outcome_name(outcome))
                self._end(menu, self.tr("I applied, that was all"), outcome, HowFar.APPLIED_ONLY)
                self._end(menu, self.tr("I met people there"), outcome, HowFar.MET_PEOPLE)
            else:
                self._end(self, words.outcome_name(outcome), outcome, None)

    def _end(self, menu: QMenu, text: str, outcome: Outcome, how_far: HowFar | None) -> None:
        action = menu.addAction(text)
        action.triggered.connect(lambda: self.outcome_chosen.emit(outcome, how_far))


def move(desk: Desk, jobs: Sequence[Glance], stage: Stage) -> bool:
    """Move jobs to a stage that is open, and offer to undo; False when nothing moved."""
    moved: list[int] = []
    if not desk.attempt(lambda: moved.append(desk.store.board.move(_ids(jobs), stage))) or not moved[0]:
        return False
    _say(desk, jobs, moved[0], words.stage_name(stage))
    return True


def close(desk: Desk, jobs: Sequence[Glance], outcome: Outcome, how_far: HowFar | None) -> bool:
    """One no has a page of its own; all else is noted, and that is all. False when nothing was noted here."""
    if is_a_no(outcome) and how_far is None:
        desk.go("log_no", jobs[0].id)
        return False
    if how_far is not None:
        said = [NoSaid(job.id, job.company, how_far, outcome) for job in jobs]
        is_done = desk.attempt(lambda: desk.store.rebounds.log_noes(said))
    else:
        is_done = desk.attempt(lambda: desk.store.board.move(_ids(jobs), Stage.CLOSED, outcome))
    if is_done:
        _say(desk, jobs, len(jobs), words.outcome_name(outcome))
    return is_done


def _say(desk: Desk, jobs: Sequence[Glance], count: int, where: str) -> None:
    if len(jobs) == 1:
        desk.say(
            translate("jobs", "{company}: {where}").format(company=jobs[0].company, where=where), undo=True
        )
    else:
        desk.say(translate("jobs", "{where}, jobs: {count}").format(where=where, count=count), undo=True)


def _ids(jobs: Sequence[Glance]) -> list[int]:
    return [job.id for job in jobs]
