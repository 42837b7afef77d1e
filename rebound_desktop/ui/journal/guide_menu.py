"""How to be guided: which questions, who tells it, the five days. Behind one small button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core import prompts as rules
from rebound_desktop.core.guided import day_due, prompts_in, sets_shown
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.outcomes import nothing
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.prompts import load_prompts, load_question_sets
from rebound_desktop.ui.widgets.writing.distance import WritingDistance


class GuideMenu(Menu):
    """`asked` gives the questions that were chosen; the others ask for what their names say."""

    asked = Signal(tuple)
    series_wanted = Signal()
    leave_wanted = Signal()
    sets_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.distance = WritingDistance(desk, self)
        self.setAccessibleName(self.tr("How to be guided"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """What there is to choose from now."""
        self.clear()
        self._add(self.tr("Questions of all five steps"), lambda: self.asked.emit(every_question()))
        prompts = load_prompts()
        for step in Step:
            questions = rules.for_step(prompts, step)
            self._add(words.step_heading(step), partial(self.asked.emit, questions))
        self.addSeparator()
        for each in sets_shown(load_question_sets(), self._desk.store.guided.sets()):
            action = self._add(each.title, partial(self.asked.emit, prompts_in(each.questions)))
            action.setEnabled(bool(each.questions))
        self._add(self.tr("Change or add questions…"), self.sets_wanted.emit)
        self.addSeparator()
        self.distance.put_into(self)
        if self._desk.store.guided.series() is None:
            self._add(self.tr("Five days of writing"), self.series_wanted.emit)
        else:
            self._add_next_day()
            self._add(self.tr("Leave the five days"), self.leave_wanted.emit)

    def _add_next_day(self) -> None:
        """The day that can be written today, or that today's is."""
        guided = self._desk.store.guided
        number = day_due(guided.series(), self._desk.store.clock.today())
        if number is None:
            self._add(self.tr("Today's entry of the five is written"), nothing).setEnabled(False)
            return
        told = self.tr("Five days of writing: day {n}")
        self._add(told.format(n=words.figure(number)), self.series_wanted.emit)

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        # In a menu an ampersand marks a key; in a title it is one.
        action = self.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: act())
        return action


def every_question() -> tuple[Prompt, ...]:
    """The questions of all five steps, in their order; not those of second looks, nor the lighter ones."""
    return tuple(prompt for prompt in load_prompts() if prompt.step > 0)
