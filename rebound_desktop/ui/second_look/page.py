"""One page, looked at again: what was learned, what was perfect, what was kind. The hard part stays closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.journal import title_and_preview
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.second_looks import PREFERENCE, Look, LookAnswer
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.back import back_to_today
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    Column,
    Paper,
    TextRole,
    Words,
    clear,
    row,
    stack,
)
from rebound_desktop.ui.widgets.prompts import load_prompts
from rebound_desktop.ui.widgets.thought_area import ThoughtArea
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

_THOUGHT_HEIGHT = 120


class SecondLookPage(Page):
    """Is this still true? Keep · Add a thought · Not this one · Never show."""

    areas = frozenset({Area.JOURNAL, Area.LESSONS, Area.JOBS})
    folds_sidebar = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._look: Look | None = None
        self._texts = {prompt.id: prompt.text for prompt in load_prompts()}
        column = Column(self.theme, width=WRITING_WIDTH, top=64)
        self.box.addWidget(column)
        back = back_to_today(self.theme, desk.go)
        self._when = Words(self.theme, "", TextRole.MUTED)
        self._title = Words(self.theme, "", TextRole.HEADING)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._question = Words(self.theme, "", TextRole.PROMPT)
        self.area = ThoughtArea(desk)
        self.area.setPlaceholderText(self.tr("It is added beneath the entry, with today's date."))
        self.area.finished.connect(self._add_thought)
        self.keep = Button(
            self.theme, self.tr("Still true, keep it"), on_click=lambda: self._answer(LookAnswer.KEPT)
        )
        self.thought = Button(self.theme, self.tr("Add a thought"), on_click=self._add_thought)
        self.not_this = Button(
            self.theme, self.tr("Not this one"), on_click=lambda: self._answer(LookAnswer.NOT_THIS_ONE)
        )
        self.never = Button(
            self.theme, self.tr("Never show it"), on_click=lambda: self._answer(LookAnswer.NEVER)
        )
        self.whole = Button(
            self.theme, self.tr("Open the entry"), ButtonRole.PLAIN, on_click=self._open_entry
        )
        self.no_more = Button(
            self.theme, self.tr("No more second looks"), ButtonRole.PLAIN, on_click=self._turn_off
        )
        box = column.box
        box.addLayout(row(back, None))
        box.addSpacing(8)
        box.addLayout(stack(self._when, self._title, spacing=2))
        box.addSpacing(8)
        box.addLayout(self._lines)
        box.addSpacing(16)
        box.addWidget(self._question)
        field = Paper(self.theme, margins=(16, 12, 16, 12))
        field.box.addWidget(self.area)
        field.box.addWidget(self.area.state)
        box.addWidget(field)
        box.addWidget(wrapped_row(self.keep, self.thought, self.not_this, self.never))
        box.addSpacing(8)
        box.addWidget(wrapped_row(self.whole, self.no_more, spacing=24))
        box.addStretch(1)
        self._fit()
        self.theme.changed.connect(self._fit)

    def open(self, key: int | None) -> None:
        """The look that is due today; back to Today when none is."""
        self._look = self.store.second_looks.due()
        if self._look is None:
            self.desk.go("today")
            return
        self.area.begin(self._look.entry_id)
        self._tell()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """The lines as they are now; what is being written stays."""
        if self._look is not None:
            self._tell()

    def leave(self) -> bool:
        """A thought that was begun is kept, and answers the look."""
        return not self._has_thought() or self._answered(LookAnswer.THOUGHT)

    def typed_texts(self) -> list[str]:
        """A thought that is not kept yet."""
        return [self.area.typed()] if self.area.typed() else []

    def _tell(self) -> None:
        look = self._look
        entry = self.store.journal.entry(look.entry_id) if look is not None else None
        if look is None or entry is None:
            return
        self._when.setText(
            self.tr("An entry you wrote {when}").format(when=words.ago(entry.day, self.store.clock.today()))
        )
        self._title.setText(title_and_preview(entry.text)[0])
        self._question.setText(self._texts.get(look.prompt_id, self.tr("Is this still true?")))
        clear(self._lines)
        for name, lines in self._shown_lines(entry.id, entry.job_id):
            self._lines.addWidget(Words(self.theme, name, TextRole.SMALL))
            for line in lines:
                self._lines.addWidget(Words(self.theme, line, TextRole.WRITING))

    def _shown_lines(self, entry_id: int, job_id: int | None) -> list[tuple[str, list[str]]]:
        """What was learned, perfect and kind, and nothing else of the page."""
        lessons = self.store.lessons.of_entry(entry_id)
        learned = [each.text for each in lessons if each.kind is not LessonKind.KIND_WORD]
        kind = [each.text for each in lessons if each.kind is LessonKind.KIND_WORD]
        perfect = [line.text for line in self.store.jobs.lines(job_id, Side.PERFECT)] if job_id else []
        told = (
            (self.tr("What you learned"), learned),
            (self.tr("What sounded perfect"), perfect),
            (self.tr("What someone said"), kind),
        )
        return [(name, lines) for name, lines in told if lines]

    def _has_thought(self) -> bool:
        return self._look is not None and bool(self.area.text().strip())

    def _answered(self, answer: LookAnswer) -> bool:
        """Keep the thought and note the answer; False when either was refused, and all stands here still."""
        look = self._look
        if look is None:
            return True
        if not self.area.finish() or not self.desk.attempt(
            lambda: self.store.second_looks.answer(look, answer)
        ):
            return False
        self._look = None
        self.area.begin(None)
        return True

    def _add_thought(self) -> None:
        if not self._has_thought():
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._answered(LookAnswer.THOUGHT):
            self.desk.say(self.tr("Added beneath the entry"))
            self.desk.go("today")

    def _answer(self, answer: LookAnswer) -> None:
        if self._look is None:
            return
        if answer is LookAnswer.KEPT and self._has_thought():
            answer = LookAnswer.THOUGHT
        if not self._answered(answer):
            return
        said = {
            LookAnswer.KEPT: self.tr("Kept as it is."),
            LookAnswer.THOUGHT: self.tr("Added beneath the entry"),
            LookAnswer.NOT_THIS_ONE: self.tr("Put back"),
            LookAnswer.NEVER: self.tr("It will not come back."),
        }
        self.desk.say(said[answer], undo=answer is not LookAnswer.THOUGHT)
        self.desk.go("today")

    def _open_entry(self) -> None:
        if self._look is not None:
            self.desk.go("journal", self._look.entry_id)

    def _turn_off(self) -> None:
        if self.leave() and self.desk.attempt(lambda: self.store.preferences.set(PREFERENCE, "")):
            self._look = None
            self.desk.say(self.tr("No more second looks. Settings has them."))
            self.desk.go("today")

    def _fit(self) -> None:
        self.area.setFixedHeight(self.theme.px(_THOUGHT_HEIGHT))
