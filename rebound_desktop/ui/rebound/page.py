"""The rebound: five steps as one calm flow, the sidebar folded away, each step skippable, resumable for months."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.rebound import Rebound, Step, StepState, step_after
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.rebound.next_letters import NextLettersStep
from rebound_desktop.ui.rebound.people import PeopleStep
from rebound_desktop.ui.rebound.step import StepView
from rebound_desktop.ui.rebound.story import StoryStep
from rebound_desktop.ui.rebound.the_job import TheJobStep
from rebound_desktop.ui.rebound.yourself import YourselfStep
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.back import back_to_today
from rebound_desktop.ui.widgets.controls import (
    CONTENT_WIDTH,
    Button,
    ButtonRole,
    Elided,
    TextRole,
    Words,
    row,
)
from rebound_desktop.ui.widgets.keyboard import go_to_typed
from rebound_desktop.ui.widgets.marks import StepBars
from rebound_desktop.ui.widgets.menus import Menu, kept_action

_VIEWS: dict[Step, Callable[[Desk], StepView]] = {
    Step.STORY: StoryStep,
    Step.THE_JOB: TheJobStep,
    Step.PEOPLE: PeopleStep,
    Step.YOURSELF: YourselfStep,
    Step.NEXT_LETTERS: NextLettersStep,
}


# Pixels at the sides of its head, and between the parts of that.
_SIDES, _BETWEEN = 32, 16


class ReboundPage(Page):
    """One rebound at a time, at the step where the person stands."""

    areas = frozenset(
        {Area.REBOUNDS, Area.JOBS, Area.CONTACTS, Area.LETTERS, Area.LESSONS, Area.WEEK, Area.JOURNAL}
    )
    folds_sidebar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rebound: Rebound | None = None
        self._views: dict[Step, StepView] = {}
        self._name_of_job = ""
        self._name = Elided(self.theme, "", TextRole.SMALL)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bars = StepBars(self.theme)
        self._bars.chosen.connect(lambda number: self._go_to(Step(number)))
        self._steps = self._made_steps()
        self._stack = QStackedWidget()
        self.box.addLayout(self._top())
        self.box.addWidget(self._centred(self._bars))
        self.box.addWidget(self._stack, 1)
        self.box.addWidget(self._centred(self._bottom()))
        self.theme.changed.connect(self._fit_top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width for the name of the job."""
        super().resizeEvent(event)
        self._fit_top()

    def open(self, key: int | None) -> None:
        """A rebound by its id, at the step where it stands."""
        rebound = self.store.rebounds.rebound(key) if key is not None else None
        if rebound is None:
            self.desk.go("today")
            return
        self._rebound = rebound
        self._show(rebound.current)

    def refresh(self) -> None:
        """Where the steps stand, and what the step in front shows."""
        if self._rebound is None:
            return
        rebound = self.store.rebounds.rebound(self._rebound.id)
        if rebound is None:
            return
        self._rebound = rebound
        self._show_bars()
        if self._view is not None:
            self._view.rebound = rebound
            self._view.refresh()

    def leave(self) -> bool:
        """Keep everything typed in the step."""
        return self._keep_step() if self._rebound is not None else True

    def keep_begun(self) -> bool:
        """What was begun in any step becomes a page of the journal."""
        begun = [text for view in self._views.values() for text in view.begun_texts()]
        if not self.keep_as_page(begun):
            return False
        for view in self._views.values():
            view.forget_begun()
        return True

    def typed_texts(self) -> list[str]:
        """What the step in front has on the glass."""
        return self._view.typed_texts() if self._view is not None else []

    def focus_search(self) -> None:
        """To the search within what is written here, where there is one."""
        if self._view is not None:
            self._view.focus_search()

    def take_to_paper(self) -> bool:
        """What is written in the step in front."""
        return self._view is not None and self._view.take_to_paper()

    def what_is_open(self) -> tuple[str, *tuple[QPushButton | QMenu, ...]] | None:
        """What is written in the step in front, and the way to each of the five."""
        if self._view is None:
            return None
        opened = self._view.what_is_open()
        return (*opened, self._steps) if opened else (self._name_of_job, self._steps)

    def shown_key(self) -> int | None:
        """The rebound's id."""
        return self._rebound.id if self._rebound else None

    def has(self, key: int) -> bool:
        """Whether the rebound is still there."""
        return self.store.rebounds.rebound(key) is not None

    @property
    def _view(self) -> StepView | None:
        view = self._stack.currentWidget()
        return view if isinstance(view, StepView) else None

    def _top(self) -> QHBoxLayout:
        self._back = back_to_today(self.theme, self.desk.go)
        self._quiet = Words(self.theme, self.tr("Nothing leaves this computer"), TextRole.SMALL, wrap=False)
        top = QHBoxLayout()
        top.setContentsMargins(_SIDES, 16, _SIDES, 16)
        top.setSpacing(_BETWEEN)
        top.addWidget(self._back, 1, Qt.AlignmentFlag.AlignLeading)
        top.addWidget(self._name, 2)
        top.addWidget(self._quiet, 1, Qt.AlignmentFlag.AlignTrailing)
        return top

    def _made_steps(self) -> QMenu:
        """The five steps, for Ctrl+K."""
        menu = Menu(self)
        actions = {step: kept_action(menu, "", partial(self._go_to, step)) for step in Step}
        for step, action in actions.items():
            action.setObjectName(f"step_{step.value}")

        def suit() -> None:
            for step, action in actions.items():
                action.setText(words.numbered_step(step, words.step_heading(step)))
                action.setStatusTip(self._name_of_job)
                action.setVisible(self._view is None or step is not self._view.step)

        menu.aboutToShow.connect(suit)
        return menu

    def _fit_top(self) -> None:
        """Which job it is about comes first: what stands at the end goes where the name would be cut for it."""
        room = self.width() - 2 * _SIDES - 2 * _BETWEEN
        beside = room - self._back.sizeHint().width() - self._quiet.sizeHint().width()
        needed = self._name.fontMetrics().horizontalAdvance(self._name_of_job)
        self._quiet.setVisible(needed <= min(beside, room // 2))

    def _bottom(self) -> QWidget:
        stop = Button(self.theme, self.tr("Stop here"), ButtonRole.PLAIN, on_click=self._stop)
        skip = Button(self.theme, self.tr("Skip for now"), ButtonRole.SECONDARY, on_click=self._skip)
        self._on = Button(
            self.theme,
            self.tr("Keep and go on"),
            ButtonRole.PRIMARY,
            icon="arrow-right",
            icon_after=True,
            on_click=self._go_on,
        )
        holder = QWidget()
        holder.setLayout(row(stop, None, skip, self._on, spacing=12))
        return holder

    def _centred(self, widget: QWidget) -> QWidget:
        """A widget in the middle, as wide as the content column."""
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(24, 12, 24, 20)
        box.addStretch(1)
        box.addWidget(widget, 1000)
        box.addStretch(1)
        limit = self._limit_of(widget)
        self.theme.changed.connect(while_alive(widget, limit))
        limit()
        return holder

    def _limit_of(self, widget: QWidget) -> Callable[[], None]:
        return lambda: widget.setMaximumWidth(self.theme.px(CONTENT_WIDTH))

    def _show(self, step: Step) -> None:
        assert self._rebound is not None
        view = self._views.get(step)
        if view is None:
            view = _VIEWS[step](self.desk)
            self._views[step] = view
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self._name_of_job = words.in_a_row((self._rebound.company, self._rebound.title))
        self._name.setText(self._name_of_job)
        self._fit_top()
        last = step is Step.NEXT_LETTERS
        self._on.setText(self.tr("Keep and close") if last else self.tr("Keep and go on"))
        self._show_bars()
        view.open(self._rebound)
        # Not to the button that led here: the first space of what is typed would press it again.
        if step is not Step.STORY:
            view.begin()
        called = words.numbered_step(step, words.step_heading(step))
        self.setAccessibleName(called)
        announce(view, f"{called}\n{view.sentence}")

    def _show_bars(self) -> None:
        assert self._rebound is not None
        states = list(self._rebound.steps)
        here = self._rebound.current - 1
        if states[here] is StepState.OPEN:
            states[here] = StepState.BEGUN
        each = words.in_a_row(
            words.labelled(words.step_name(step), words.step_state(self._rebound.steps[step - 1]))
            for step in Step
        )
        step = Step(1 + here)
        in_front = self.tr("You are at step {number}.").format(number=words.figure(step))
        said = words.sentences(in_front, each)
        names = [words.step_name(step) for step in Step]
        self._bars.show_states(states, said, names=names, here=here)

    def _keep_step(self) -> bool:
        """Keep what is typed; a step with words in it is begun at least."""
        view, rebound = self._view, self._rebound
        if view is None or rebound is None:
            return True
        if not view.leave():
            # Why was said as it was refused.
            go_to_typed(view, view.typed_texts())
            return False
        if view.has_words():
            self.desk.attempt(lambda: self.store.rebounds.mark_step(rebound.id, view.step, StepState.BEGUN))
        return True

    def _leave_step(self, state: StepState) -> None:
        view, rebound = self._view, self._rebound
        if view is None or rebound is None or not self._keep_step():
            return
        following = step_after(view.step)

        def mark() -> None:
            if state is StepState.DONE:
                view.finish()
            self.store.rebounds.mark_step(rebound.id, view.step, state)
            if following is not None:
                self.store.rebounds.go_to(rebound.id, following)

        if not self.desk.attempt(mark):
            return
        if following is None:
            self.desk.go("today")
            self.desk.say(self.tr("Kept. What comes back later has room here."))
        else:
            self._rebound = self.store.rebounds.rebound(rebound.id)
            self._show(following)

    def _go_on(self) -> None:
        self._leave_step(StepState.DONE)

    def _skip(self) -> None:
        view, rebound = self._view, self._rebound
        if view is None or rebound is None:
            return
        # Skipping a step that has words leaves it begun: nothing written is called skipped.
        self._leave_step(StepState.BEGUN if view.has_words() else StepState.SKIPPED)

    def _stop(self) -> None:
        if self._keep_step():
            self.desk.go("stop")

    def _go_to(self, step: Step) -> None:
        rebound = self._rebound
        if rebound is not None and self._keep_step():
            self.desk.attempt(lambda: self.store.rebounds.go_to(rebound.id, step))
            self._rebound = self.store.rebounds.rebound(rebound.id)
            self._show(step)
