"""The gut, twice: first, before any rating counts, and sealed; again once the table was read."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.choice import Choice
from rebound_desktop.core.comparison import Picture
from rebound_desktop.core.jobs import Gut
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.gut_number import GutNumber

_MARGINS = (20, 16, 20, 16)


class GutQuestion(Card):
    """A word about a job, and a number if one likes. `said` gives both; `later` when it is not wanted now."""

    said = Signal(str, object)
    later = Signal()

    def __init__(self, theme: Theme, job_id: int, question: str, beneath: str) -> None:
        super().__init__(spacing=8, margins=_MARGINS)
        self.job_id = job_id
        self.box.addWidget(Words(theme, question, TextRole.STRONG))
        self.box.addWidget(Words(theme, beneath, TextRole.SMALL))
        self.word = Field(question, self.tr("a word"))
        self.number = GutNumber(theme)
        self.word.returnPressed.connect(self._say)
        self.box.addWidget(self.word)
        self.box.addWidget(self.number)
        self.box.addWidget(self.number.scale)
        keep = Button(theme, self.tr("Keep it"), on_click=self._say)
        later = Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.later.emit)
        self.box.addLayout(row(keep, 12, later, None))

    @property
    def is_begun(self) -> bool:
        """Whether a word or a number is there that nobody kept yet."""
        return bool(self.word.text().strip()) or self.number.currentData() is not None

    def finish(self) -> None:
        """Keep what is half said."""
        if self.is_begun:
            self._say()

    def _say(self) -> None:
        word, number = self.word.text().strip(), self.number.currentData()
        if word or number is not None:
            self.said.emit(word, number)


class GutPart(QWidget):
    """Asks the gut about one job after the other: first, or again once the table was read.

    Asked again, it also holds both answers side by side, for whoever wants to see them.
    """

    def __init__(self, desk: Desk, *, again: bool) -> None:
        super().__init__()
        self._desk = desk
        self._again = again
        self._is_put_off = False
        self._is_open = False
        self._shown: tuple[Sequence[Choice], Picture | None] = ((), None)
        self._question: GutQuestion | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)

    def begin(self) -> None:
        """The page was opened: what was put off may be asked, what was opened is sealed."""
        self._is_put_off = self._is_open = False

    def show_choices(self, choices: Sequence[Choice], seen: Picture | None) -> None:
        """The next question, if there is one; a word or a number half said stays with its question."""
        self._shown = (choices, seen)
        guts, asked = self._next_asked(choices, seen)
        if asked is None or asked.job_id != self._begun_about():
            # The job went meanwhile, as by a merge, or its question did: what was half said is kept with it.
            if not self.finish():
                return
            choices, seen = self._shown
            guts, asked = self._next_asked(choices, seen)
        before = self._question
        half_said = None
        if before is not None and asked is not None and before.job_id == asked.job_id:
            half_said = before.word.text(), before.number.currentIndex()
        clear(self._box)
        self._question = self._ask(asked) if asked is not None else None
        if half_said is not None and self._question is not None:
            self._question.word.setText(half_said[0])
            self._question.number.setCurrentIndex(half_said[1])
        pairs = _pairs(choices, guts) if self._again else []
        if pairs:
            self._box.addWidget(self._both(pairs))
        self.setVisible(asked is not None or bool(pairs))

    def finish(self) -> bool:
        """Keep what is half said; False when it was refused, and stays."""
        question = self._question
        if question is None or not question.is_begun:
            return True
        question.finish()
        return self._question is not question

    def typed_texts(self) -> list[str]:
        """A word half said."""
        typed = self._question.word.text() if self._question is not None else ""
        return [typed] if typed.strip() else []

    def _begun_about(self) -> int | None:
        """The job of the question that is half answered."""
        question = self._question
        return question.job_id if question is not None and question.is_begun else None

    def _next_asked(
        self, choices: Sequence[Choice], seen: Picture | None
    ) -> tuple[Mapping[int, Sequence[Gut]], Choice | None]:
        """What the gut said so far, and whose turn it is: first the one that is half answered."""
        guts, begun = (
            self._desk.store.jobs.guts_of([choice.job_id for choice in choices]),
            self._begun_about(),
        )
        in_turn = sorted(choices, key=lambda choice: choice.job_id != begun)
        return guts, None if self._is_put_off else _asked_about(in_turn, guts, seen, self._again)

    def _ask(self, choice: Choice) -> GutQuestion:
        if self._again:
            asked = self.tr("And now, {job}: what does your gut say?")
            beneath = self.tr("The table may be right, or you may.")
        else:
            asked = self.tr("First your gut: {job}?")
            beneath = self.tr("It is kept on the job's page, and not shown here until you ask.")
        question = GutQuestion(self._desk.theme, choice.job_id, asked.replace("{job}", choice.name), beneath)
        question.said.connect(partial(self._say, choice.job_id))
        question.later.connect(self._put_off)
        self._box.addWidget(question)
        return question

    def _say(self, job_id: int, word: str, number: int | None) -> None:
        question, self._question = self._question, None
        jobs = self._desk.store.jobs
        if not self._desk.attempt(lambda: jobs.say_gut(job_id, word, number, is_after_table=self._again)):
            self._question = question

    def _put_off(self) -> None:
        self._is_put_off, self._question = True, None
        self.show_choices(*self._shown)

    def _both(self, pairs: Sequence[tuple[str, Gut, Gut]]) -> QWidget:
        card = Card(spacing=6, margins=_MARGINS)
        theme = self._desk.theme
        if not self._is_open:
            text = self.tr("What your gut said first")
            show = Button(theme, text, ButtonRole.PLAIN, icon="eye", on_click=self._open)
            card.box.addLayout(row(show, None))
            return card
        card.box.addWidget(Words(theme, self.tr("Your gut, first and now"), TextRole.STRONG))
        for name, first, now in pairs:
            text = self.tr("{job}: first {first}, now {now}").replace("{job}", name)
            text = text.replace("{first}", _said(first)).replace("{now}", _said(now))
            card.box.addWidget(Words(theme, text, TextRole.MUTED))
        return card

    def _open(self) -> None:
        self._is_open = True
        self.show_choices(*self._shown)


def _asked_about(
    choices: Sequence[Choice], guts: Mapping[int, Sequence[Gut]], seen: Picture | None, again: bool
) -> Choice | None:
    """Whose turn it is; asked again only once everybody was asked first, and two at least are ranked."""
    jobs = [choice for choice in choices if choice.stands_for is StandsFor.JOB]
    first = next((choice for choice in jobs if not guts[choice.job_id]), None)
    if not again:
        return first
    ranked = sum(stand.rank is not None for stand in seen.standings) if seen is not None else 0
    if first is not None or ranked < 2:
        return None
    return next((job for job in jobs if not any(gut.is_after_table for gut in guts[job.job_id])), None)


def _pairs(choices: Sequence[Choice], guts: Mapping[int, Sequence[Gut]]) -> list[tuple[str, Gut, Gut]]:
    """What the gut said first and now, of each job of which both are known."""
    pairs = []
    for choice in choices:
        said = guts[choice.job_id]
        now = next((gut for gut in said if gut.is_after_table), None)
        first = next((gut for gut in reversed(said) if not gut.is_after_table), None)
        if now is not None and first is not None:
            pairs.append((choice.name, first, now))
    return pairs


def _said(gut: Gut) -> str:
    number = "" if gut.number is None else words.figure(gut.number)
    return words.in_a_row((words.quoted(gut.word), number))
