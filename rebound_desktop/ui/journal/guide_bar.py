"""The foot of an entry: "Ask me a question", and while one stands above the caret, the ways on from it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.prompts import Prompt
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words
from rebound_desktop.ui.widgets.guided import PromptGuide
from rebound_desktop.ui.widgets.prompts import load_prompts
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row
from rebound_desktop.ui.widgets.writing import WritingArea

_ANY_STEP = 1


class GuideBar(QWidget):
    """Asks, in a writing area, the questions of all five steps in their order.

    `answered` gives a question that has words beneath it, `asked` comes after each new one, `stopped` when
    the person wants no more of them.
    """

    answered = Signal(object)
    asked = Signal()
    begun = Signal()
    stopped = Signal()

    def __init__(self, theme: Theme, area: WritingArea) -> None:
        super().__init__()
        self._guide = PromptGuide(area, _questions(), _ANY_STEP)
        self._guide.answered.connect(self.answered)
        self._guide.ran_out.connect(self._say_ran_out)
        plain = ButtonRole.PLAIN
        self.ask = Button(theme, self.tr("Ask me a question"), plain, on_click=self.begun.emit)
        self._said = Words(theme, "", TextRole.SMALL, wrap=False)
        self.stop = Button(theme, self.tr("Stop here"), plain, on_click=self._stop)
        self.lighter = Button(theme, self.tr("Something lighter"), plain, on_click=self._lighter)
        self.skip = Button(theme, self.tr("Skip"), plain, on_click=self.ask_next)
        self.next = Button(theme, self.tr("Next question"), on_click=self.ask_next)
        self._resting = wrapped_row(self.ask, self._said, spacing=24)
        ways_on = (self.stop, self.lighter, self.skip, self.next)
        self._asking = wrapped_row(*ways_on, spacing=24, end=self.lighter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._resting)
        box.addWidget(self._asking)
        self._show_asking(False)

    @property
    def is_asking(self) -> bool:
        """True while the ways on are shown."""
        return not self._asking.isHidden()

    @property
    def question(self) -> Prompt | None:
        """The question above the caret, if any."""
        return self._guide.asked

    def begin(self, seen: tuple[str, ...]) -> None:
        """Ask the first question that this entry has not answered."""
        self._said.setText("")
        self._guide.take_up(seen)
        self._show_asking(True)
        self.ask_next()

    def ask_next(self) -> None:
        """The next question; an unanswered one makes room for it."""
        self._guide.ask_next()
        self.asked.emit()

    def put_away(self) -> None:
        """Ask no more; an unanswered question leaves the page."""
        self._guide.put_away_unanswered()
        self._said.setText("")
        self._show_asking(False)

    def _lighter(self) -> None:
        self._guide.ask_lighter()
        self.asked.emit()

    def _stop(self) -> None:
        self.put_away()
        self.stopped.emit()

    def _show_asking(self, asking: bool) -> None:
        self._resting.setVisible(not asking)
        self._asking.setVisible(asking)

    def _say_ran_out(self) -> None:
        self._show_asking(False)
        self._said.setText(self.tr("Those were all the questions."))


def _questions() -> tuple[Prompt, ...]:
    """The guide asks one step; here that is every question but the second looks."""
    return tuple(
        replace(prompt, step=min(prompt.step, _ANY_STEP)) for prompt in load_prompts() if prompt.step
    )
