"""The menu of what stands in the comparison: jobs that can still be chosen, and what one would stay with."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.comparison.model import JOBS
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.menus import Menu

_PICKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ColumnsMenu(Menu):
    """Stays open while one picks several; the click that closes it does nothing else, such as rate a cell beneath."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("What to compare"))
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.aboutToShow.connect(self._fill)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click picks, and the next can follow."""
        action = self.actionAt(event.position().toPoint())
        if action is None or not self._pick(action):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space pick; Esc closes."""
        action = self.activeAction()
        if event.key() not in _PICKS or action is None or not self._pick(action):
            super().keyPressEvent(event)

    def _fill(self) -> None:
        """Every job that can still be chosen, checked where it stands in the table, and what one would stay with."""
        self.clear()
        for job, is_compared in self._desk.store.choices.candidates():
            self._offer(job.name, is_compared, partial(self._set_job, job.id))
        self.addSeparator()
        shown = self._columns()
        for stands_for in (StandsFor.PRESENT_JOB, StandsFor.KEEP_LOOKING):
            name = words.stands_for_name(stands_for)
            self._offer(name, stands_for in shown, partial(self._set_column, stands_for))
        self._keep_to_what_fits()

    def _offer(self, text: str, is_compared: bool, choose: Callable[[bool], object]) -> None:
        action = self.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_compared)

        def turn_over(is_wanted: bool) -> None:
            # What is refused leaves the tick as it was.
            if not self._desk.attempt(lambda: choose(is_wanted)):
                action.setChecked(not is_wanted)

        action.triggered.connect(turn_over)

    def _pick(self, action: QAction) -> bool:
        """Turn a choice over, where it is one that can be."""
        if action.isCheckable() and action.isEnabled():
            action.trigger()
            self._keep_to_what_fits()
            return True
        return False

    def _keep_to_what_fits(self) -> None:
        """No more can be picked than stand side by side."""
        picked = [action for action in self.actions() if action.isChecked()]
        for action in self.actions():
            action.setEnabled(action in picked or len(picked) < JOBS[-1])

    def _set_job(self, job_id: int, is_compared: bool) -> None:
        self._desk.store.choices.set_compared(job_id, is_compared)

    def _set_column(self, stands_for: StandsFor, is_wanted: bool) -> None:
        there = self._columns().get(stands_for)
        if is_wanted:
            self._desk.store.choices.add_column(stands_for)
        elif there is not None:
            self._set_job(there, False)

    def _columns(self) -> dict[StandsFor, int]:
        """The ids of what one would stay with, as far as they stand in the comparison."""
        return {choice.stands_for: choice.job_id for choice in self._desk.store.choices.choices("", "")}
