"""Guided writing: one question at a time, quoted above the caret; answered, skipped, or swapped for a lighter one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from rebound_desktop.core import prompts as rules
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.writing import WritingArea


class PromptGuide(QObject):
    """Asks the questions of one step in a writing area.

    `answered` gives each prompt that has something beneath it when the next one is asked.
    """

    answered = Signal(object)
    ran_out = Signal()

    def __init__(self, area: WritingArea, prompts: Callable[[], Sequence[Prompt]], step: int) -> None:
        """prompts: read when the first question is asked."""
        super().__init__(area)
        self._area = area
        self._prompts = prompts
        self._step = step
        self._chosen: tuple[Prompt, ...] | None = None
        self._seen: set[str] = set()
        self._asked: Prompt | None = None

    @property
    def asked(self) -> Prompt | None:
        """The question that stands above the caret, if any."""
        return self._asked

    def choose(self, questions: Sequence[Prompt]) -> None:
        """Ask these from now on."""
        self._chosen = tuple(questions)

    def begin(self, seen: Sequence[str] = ()) -> None:
        """Start a blank page with the first question; typing nothing leaves nothing behind."""
        self._seen = set(seen)
        prompt = rules.next_prompt(self._questions(), self._seen)
        self._stand_beneath(prompt)
        self._area.load(rules.quoted(prompt) if prompt else "")
        self._area.caret_to_end()

    def take_up(self, seen: Sequence[str]) -> None:
        """Go on with a text that is there already; `seen` are the questions it answered."""
        self._seen = set(seen)
        self._stand_beneath(None)

    def ask_next(self) -> None:
        """The next question; an unanswered one makes room for it."""
        self._ask(rules.next_prompt(self._questions(), self._seen))

    def ask_lighter(self) -> None:
        """Something lighter instead."""
        self._ask(rules.next_prompt(rules.for_step(self._prompts(), -1), self._seen))

    def put_away_unanswered(self) -> None:
        """Take an unanswered question off the page: on stopping and on leaving."""
        asked = self._asked
        self._stand_beneath(None)
        if asked is None:
            return
        text = self._area.text()
        rest = rules.without_unanswered(text, asked)
        if rest == text:
            self.answered.emit(asked)
        elif rest:
            self._area.replace_all(rest)
        else:
            self._area.load("")

    def _questions(self) -> Sequence[Prompt]:
        return rules.for_step(self._prompts(), self._step) if self._chosen is None else self._chosen

    def _ask(self, prompt: Prompt | None) -> None:
        self.put_away_unanswered()
        if prompt is None:
            self.ran_out.emit()
            return
        self._stand_beneath(prompt)
        before = self._area.text()
        if before.strip():
            self._area.replace_all(rules.with_prompt(before, prompt))
        else:
            self._area.load(rules.quoted(prompt))
            self._area.caret_to_end()

    def _stand_beneath(self, prompt: Prompt | None) -> None:
        """The caret stands beneath this question, or beneath none: it is heard as it comes, and again with the text."""
        self._asked = prompt
        self._area.setAccessibleDescription(prompt.text if prompt else "")
        if prompt:
            self._seen.add(prompt.id)
            announce(self._area, prompt.text)
