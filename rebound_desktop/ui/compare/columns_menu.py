"""The menu of what stands in the comparison: jobs that can still be chosen, and what one would stay with."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from rebound_desktop import words
from rebound_desktop.core.choice import Choice
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.ui.page import Desk


def fill_columns(menu: QMenu, desk: Desk, choices: Sequence[Choice]) -> None:
    """Every job that can still be chosen, checked where it stands in the table, and what one would stay with."""
    shown = {choice.stands_for: choice.job_id for choice in choices}
    for job, is_compared in desk.store.choices.candidates():
        action = menu.addAction(job.name)
        action.setCheckable(True)
        action.setChecked(is_compared)
        action.toggled.connect(partial(_set_compared, desk, job.id))
    menu.addSeparator()
    for stands_for in (StandsFor.PRESENT_JOB, StandsFor.KEEP_LOOKING):
        action = menu.addAction(words.stands_for_name(stands_for))
        action.setCheckable(True)
        action.setChecked(stands_for in shown)
        action.toggled.connect(partial(_set_column, desk, stands_for, shown.get(stands_for)))


def _set_compared(desk: Desk, job_id: int, is_compared: bool) -> None:
    desk.attempt(lambda: desk.store.choices.set_compared(job_id, is_compared))


def _set_column(desk: Desk, stands_for: StandsFor, job_id: int | None, is_wanted: bool) -> None:
    if is_wanted:
        desk.attempt(lambda: desk.store.choices.add_column(stands_for))
    elif job_id is not None:
        _set_compared(desk, job_id, False)
