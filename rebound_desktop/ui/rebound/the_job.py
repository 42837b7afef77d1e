"""Step 2: the job itself. Perfect before not ideal, then what the gut says."""

from rebound_desktop import words
from rebound_desktop.core.rebound import Step
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.rebound.step import StepView
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.gut_number import GutNumber
from rebound_desktop.ui.widgets.two_lists import TwoLists


class TheJobStep(StepView):
    """What sounded made for me, what got in the way, and the gut, in a word."""

    step = Step.THE_JOB

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            words.step_heading(self.step),
            self.tr("What sounded made for you, and what got in the way. You can add to both for weeks."),
        )
        # What the store has of the gut: a word, a number, and what one was spared.
        self._kept: tuple[str, int | None, str] = ("", None, "")
        self._lists = TwoLists(desk)
        self.content.addWidget(self._lists)
        self.content.addSpacing(8)
        self._gut = Field(self.tr("What your gut says"), self.tr("A word will do"))
        self._number = GutNumber(desk.theme)
        self._spared = Field(
            self.tr("Might you have been spared something?"), self.tr("Only if it rings true")
        )
        card = Card()
        card.box.addWidget(Words(desk.theme, self.tr("What does your gut say?"), TextRole.SECTION))
        card.box.addLayout(row(self._gut, self._number))
        card.box.addWidget(self._number.scale)
        card.box.addSpacing(8)
        card.box.addWidget(
            Words(desk.theme, self.tr("Might you have been spared something?"), TextRole.STRONG)
        )
        card.box.addWidget(self._spared)
        self.content.addWidget(card)
        self.content.addStretch(1)
        self._gut.editingFinished.connect(self._keep_gut)
        self._spared.editingFinished.connect(self._keep_gut)
        self._number.activated.connect(lambda _index: self._keep_gut())

    def refresh(self) -> None:
        """The two lists; the gut only while nothing stands there that is being typed, or was refused."""
        assert self.rebound is not None
        self._lists.show_job(self.rebound.job_id)
        if self._gut.hasFocus() or self._spared.hasFocus() or self._typed != self._kept:
            return
        self._kept = self._present(self.rebound.job_id)
        word, number, spared = self._kept
        self._gut.setText(word)
        self._spared.setText(spared)
        self._number.setCurrentIndex(max(self._number.findData(number), 0))

    def leave(self) -> bool:
        """Keep what stands in every field; False when something was refused."""
        kept = [self._lists.take_typed(), self._keep_gut()]
        return all(kept)

    def has_words(self) -> bool:
        """Whether a line or a word of the gut is there."""
        if self.rebound is None:
            return False
        jobs, job_id = self.desk.store.jobs, self.rebound.job_id
        return bool(jobs.lines(job_id) or jobs.guts(job_id))

    def typed_texts(self) -> list[str]:
        """What stands in fields and is no line yet."""
        gut = [] if self._typed == self._kept else [self._gut.text(), self._spared.text()]
        return [*self._lists.typed_texts(), *(text for text in gut if text.strip())]

    def _keep_gut(self) -> bool:
        if self.rebound is None:
            return True
        job_id, typed = self.rebound.job_id, self._typed
        word, number, spared = typed
        if typed != self._present(job_id) and not self.desk.attempt(
            lambda: self.desk.store.jobs.say_gut(job_id, word, number, spared)
        ):
            return False
        self._kept = typed
        return True

    @property
    def _typed(self) -> tuple[str, int | None, str]:
        """What stands here of the gut."""
        return self._gut.text().strip(), self._number.currentData(), self._spared.text().strip()

    def _present(self, job_id: int) -> tuple[str, int | None, str]:
        """What it said last."""
        said = self.desk.store.jobs.guts(job_id)
        return (said[0].word, said[0].number, said[0].spared) if said else ("", None, "")
