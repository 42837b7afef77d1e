"""Step 4: what one learned about oneself, each lesson linked to the story that proves it."""

from rebound_desktop import words
from rebound_desktop.core import prompts as rules
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.step import StepView
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.line_list import LineList, ListedLine
from rebound_desktop.ui.widgets.prompts import load_prompts


class YourselfStep(StepView):
    """Short statements, with a question above them for whoever wants one."""

    step = Step.YOURSELF

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            words.step_heading(self.step),
            self.tr("You may feel a bit flat, and you have new muscles. One short line each."),
        )
        self._questions = rules.for_step(load_prompts(), self.step)
        self._place = 0
        self._question = Words(desk.theme, self._questions[0].text, TextRole.PROMPT)
        self._other = Button(
            desk.theme, self.tr("Another question"), ButtonRole.PLAIN, on_click=self._ask_other
        )
        self._list = LineList(desk.theme, self.tr("Lessons"), self.tr("I can… I know… I noticed…"))
        self._list.added.connect(self._add)
        self._list.changed.connect(self._change)
        self._list.removed.connect(self._remove)
        self._ask()
        self.content.addWidget(self._question)
        self.content.addLayout(row(self._other, None))
        self.content.addSpacing(4)
        self.content.addWidget(self._list)
        self.content.addStretch(1)

    def refresh(self) -> None:
        """The lessons of this job."""
        assert self.rebound is not None
        lessons = self.desk.store.lessons.of_job(self.rebound.job_id)
        self._list.show_lines([ListedLine(lesson.id, lesson.text) for lesson in lessons])

    def leave(self) -> bool:
        """A lesson half typed is one; False when something was refused."""
        self._list.take_typed()
        return not self.typed_texts()

    def has_words(self) -> bool:
        """Whether a lesson is there."""
        return self.rebound is not None and bool(self.desk.store.lessons.of_job(self.rebound.job_id))

    def typed_texts(self) -> list[str]:
        """A lesson half typed, or changed and not kept."""
        return self._list.typed_texts()

    def _add(self, text: str) -> None:
        assert self.rebound is not None
        rebound = self.desk.store.rebounds.rebound(self.rebound.id)
        entry_id, job_id = (rebound.entry_id if rebound else None), self.rebound.job_id
        added = self.desk.attempt(lambda: self.desk.store.lessons.add(text, entry_id=entry_id, job_id=job_id))
        if added:
            self.refresh()
        else:
            self._list.give_back(text)

    def _change(self, key: int, text: str) -> None:
        # Refused, the words stay on their line.
        if self.desk.attempt(lambda: self.desk.store.lessons.change(key, text)):
            self.refresh()

    def _remove(self, key: int) -> None:
        if self.desk.attempt(lambda: self.desk.store.lessons.set_aside(key)):
            self.desk.say(self.tr("Lesson set aside"), undo=True)

    def _ask_other(self) -> None:
        self._place = (self._place + 1) % len(self._questions)
        self._ask()

    def _ask(self) -> None:
        """The question is heard as it comes, and again where it is answered."""
        asked = self._questions[self._place].text
        tell_in(self._question, asked)
        for each in (self._other, self._list.field):
            each.setAccessibleDescription(asked)
