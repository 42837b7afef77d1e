"""Step 5: other conversations, a Pain Letter begun for another company, and a plan for the week, if liked."""

from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.activity import (
    CONVERSATION_OPEN_FOR,
    OPEN_JOBS_LOOKED_AT,
    Turn,
    jobs_spoken_of,
    open_conversations,
)
from rebound_desktop.core.letters import Letter, LetterKind, LetterStatus
from rebound_desktop.core.rebound import Step
from rebound_desktop.core.weeks import week_of
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.step import StepView
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Elided, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.missing import Missing
from rebound_desktop.ui.widgets.templates import begin_letter
from rebound_desktop.ui.widgets.week_form import WeekForm

SHOWN_AT_MOST = 5


class NextLettersStep(StepView):
    """So that no single opportunity takes centre stage."""

    step = Step.NEXT_LETTERS

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            words.step_heading(self.step),
            self.tr("More conversations, so that no single one takes centre stage."),
        )
        theme = desk.theme
        talks = Card(spacing=6)
        talks.box.addWidget(Words(theme, self.tr("Conversations open elsewhere"), TextRole.SECTION))
        self._talks = QVBoxLayout()
        self._talks.setSpacing(4)
        talks.box.addLayout(self._talks)
        letter = Card()
        letter.box.addWidget(Words(theme, self.tr("A Pain Letter, if you like"), TextRole.SECTION))
        letter.box.addWidget(
            Words(
                theme,
                self.tr(
                    "Name an organisation you would like to help. The letter is for what seems to hurt there."
                ),
                TextRole.MUTED,
            )
        )
        self._company = Field(self.tr("Organisation"), self.tr("Organisation"))
        self._company.returnPressed.connect(self._begin)
        begin = Button(theme, self.tr("Begin a letter"), ButtonRole.SECONDARY, on_click=self._begin)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._company, 1)
        line.addWidget(begin)
        letter.box.addLayout(line)
        asked = self.tr("Whom would you like to help? The organisation's name is enough.")
        self._missing = Missing(theme, self._company, asked)
        letter.box.addWidget(self._missing)
        self._begun = QVBoxLayout()
        letter.box.addLayout(self._begun)
        week = Card(spacing=12)
        week.box.addWidget(Words(theme, self.tr("My week"), TextRole.SECTION))
        self._week = WeekForm(desk)
        # Of the week whose plan stands here: on the last day of one it is the next.
        self._days = Words(theme, "", TextRole.SMALL)
        self._monday: date | None = None
        week.box.addWidget(self._days)
        week.box.addWidget(self._week)
        for card in (talks, letter, week):
            self.content.addWidget(card)
        self.content.addStretch(1)

    def refresh(self) -> None:
        """Talks and open jobs at other companies, drafts begun, the week."""
        assert self.rebound is not None
        store, today = self.desk.store, self.desk.store.clock.today()
        moments = store.contacts.newest_moments(today - CONVERSATION_OPEN_FOR)
        here = self.rebound.company
        talks = [talk for talk in open_conversations(moments, today) if talk.company != here]
        clear(self._talks)
        lines = [
            (
                words.in_a_row((talk.contact, talk.company)),
                self.tr("your turn") if talk.turn is Turn.MINE else self.tr("their turn"),
            )
            for talk in talks
        ]
        lines += [
            (job.name, words.stage_name(job.stage))
            for job in jobs_spoken_of(store.jobs.open(OPEN_JOBS_LOOKED_AT), talks, here)
        ]
        for name, standing in lines[:SHOWN_AT_MOST]:
            line = row(spacing=12)
            line.addWidget(Elided(self.desk.theme, name, TextRole.BODY), 1)
            line.addWidget(Words(self.desk.theme, standing, TextRole.SMALL, wrap=False))
            self._talks.addLayout(line)
        if not lines:
            self._talks.addWidget(
                Words(
                    self.desk.theme,
                    self.tr("None yet. A letter that has gone out begins one."),
                    TextRole.MUTED,
                )
            )
        clear(self._begun)
        for letter in self._drafts():
            self._begun.addLayout(self._draft_line(letter))
        self._show_week(today)

    def _show_week(self, today: date) -> None:
        """The plan of this week; on its last day nobody plans it any more."""
        begins = words.week_begins()
        tomorrow = week_of(today + timedelta(days=1), begins)
        monday = tomorrow.monday if week_of(today, begins) != tomorrow else None
        if monday == self._monday:
            self._week.refresh()
        elif self._week.show_week(monday):
            self._monday = monday
        shown = week_of(self._monday, begins) if self._monday is not None else week_of(today, begins)
        self._days.setText(words.days_from_to(shown.first, shown.last))

    def leave(self) -> bool:
        """Keep the week's plan."""
        return self._week.keep()

    def has_words(self) -> bool:
        """Whether a letter was begun or a week planned."""
        plan_is_there = any(self._week.typed_texts())
        return bool(self._drafts()) or plan_is_there

    def begun_texts(self) -> list[str]:
        """An organisation that no letter is begun for yet."""
        return [self._company.text()]

    def forget_begun(self) -> None:
        """It is kept elsewhere."""
        self._company.clear()

    def typed_texts(self) -> list[str]:
        """What stands in the fields."""
        return [self._company.text(), *self._week.typed_texts()]

    def _drafts(self) -> list[Letter]:
        return [
            letter
            for letter in self.desk.store.letters.all()
            if letter.kind is LetterKind.PAIN_LETTER and letter.status is LetterStatus.DRAFT
        ][:SHOWN_AT_MOST]

    def _draft_line(self, letter: Letter) -> QHBoxLayout:
        name = self.tr("Begun for {name}").format(name=letter.recipient or letter.company)
        return row(
            Words(self.desk.theme, name, wrap=False),
            None,
            Button(
                self.desk.theme,
                self.tr("Open it"),
                ButtonRole.PLAIN,
                name=self.tr("Open the letter to {name}").format(name=letter.recipient or letter.company),
                on_click=lambda: self.desk.go("letters", letter.id),
            ),
        )

    def _begin(self) -> None:
        company = self._company.text().strip()
        if not company:
            self._missing.ask()
            return
        if self.desk.attempt(lambda: begin_letter(self.desk, LetterKind.PAIN_LETTER, company=company)):
            self._company.clear()
            self.refresh()
