"""After an interview: three lines while it is fresh, and two answers to be sealed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job, Round, SealedQuestion
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, TextRole, Words, row
from rebound_desktop.ui.widgets.field_names import named
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.small_page import SmallPage


class RoundAfter(QWidget):
    """What they asked, what I answered, one picture; how sure I was, and whether I would take it."""

    def __init__(self, desk: Desk, need_round: Callable[[], int]) -> None:
        super().__init__()
        self.desk = desk
        self._need_round = need_round
        self._job: Job | None = None
        self._round: Round | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Words(desk.theme, self.tr("While it's fresh"), TextRole.STRONG))
        asked, answered = self.tr("What they asked"), self.tr("What you answered")
        # They asked more than one thing: these two grow.
        self.asked = SmallPage(desk, asked, partial(self._keep, "asked"), lines=1, in_card=True)
        self.answered = SmallPage(desk, answered, partial(self._keep, "answered"), lines=1, in_card=True)
        self.fresh = KeptFields(self._keep)
        picture = self.fresh.add("picture", Field(self.tr("One picture that stays")))
        for name, widget in ((asked, self.asked), (answered, self.answered), ("", picture)):
            box.addLayout(named(desk.theme, widget, name))
        self._to_seal = QWidget()
        box.addWidget(self._to_seal)
        box = QVBoxLayout(self._to_seal)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addWidget(Words(desk.theme, self.tr("To be sealed"), TextRole.STRONG))
        told = self.tr(
            "Put an answer away now, to hold it against how you see it later. It opens only when you ask."
        )
        box.addWidget(Words(desk.theme, told, TextRole.MUTED))
        self.sealed: dict[SealedQuestion, Field] = {}
        for question in SealedQuestion:
            asked = words.sealed_question(question)
            field = Field(asked, asked)
            field.returnPressed.connect(partial(self._seal, question))
            name = self.tr("Seal: {question}").format(question=asked)
            seal = Button(desk.theme, self.tr("Seal"), name=name, on_click=partial(self._seal, question))
            self.sealed[question] = field
            box.addLayout(row(field, seal))

    def show_round(self, job: Job, each: Round) -> None:
        """The three lines; sealed answers are not shown, and of a job that is over nobody asks for any."""
        self._job, self._round = job, each
        is_half_said = any(field.text().strip() for field in self.sealed.values())
        self._to_seal.setVisible(job.is_open or is_half_said)
        self.asked.show_text(each.asked)
        self.answered.show_text(each.answered)
        self.fresh.show({"picture": each.picture})

    @property
    def first(self) -> QWidget:
        """What they asked."""
        return self.asked.area

    def leave(self) -> bool:
        """Keep the lines, seal what was answered; False when something was refused."""
        lines = [part.leave() for part in (self.asked, self.answered, self.fresh)]
        return all([*lines, *(self._seal(question) for question in SealedQuestion)])

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        answers = [field.text() for field in self.sealed.values() if field.text().strip()]
        lines = (self.asked, self.answered, self.fresh)
        return [*(text for part in lines for text in part.typed_texts()), *answers]

    def forget(self) -> None:
        """Nothing half said."""
        self._round = None
        for part in (self.asked, self.answered, self.fresh):
            part.forget()
        for field in self.sealed.values():
            field.clear()

    def _keep(self, name: str, text: str) -> bool:
        return self._round is None or self.desk.attempt(
            lambda: self.desk.store.rounds.change(self._need_round(), **{name: text})
        )

    def _seal(self, question: SealedQuestion) -> bool:
        job, field, rounds = self._job, self.sealed[question], self.desk.store.rounds
        answer = field.text().strip()
        if job is None or self._round is None or not answer:
            return True
        if not self.desk.attempt(lambda: rounds.seal(job.id, question, answer, self._need_round())):
            return False
        field.clear()
        self.desk.say(self.tr("Sealed"), undo=True)
        return True
