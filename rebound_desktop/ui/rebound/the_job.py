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
        """The two lists; the gut only while nothing is being typed there."""
        assert self.rebound is not None
        self._lists.show_job(self.rebound.job_id)
        if self._gut.hasFocus() or self._spared.hasFocus():
            return
        said = self.desk.store.jobs.guts(self.rebound.job_id)
        self._gut.setText(said[0].word if said else "")
        self._spared.setText(said[0].spared if said else "")
        self._number.setCurrentIndex(max(self._number.findData(said[0].number if said else None), 0))

    def leave(self) -> bool:
        """Keep what stands in every field."""
        self._lists.take_typed()
        return self._keep_gut()

    def has_words(self) -> bool:
        """Whether a line or a word of the gut is there."""
        if self.rebound is None:
            return False
        jobs, job_id = self.desk.store.jobs, self.rebound.job_id
        return bool(jobs.lines(job_id) or jobs.guts(job_id))

    def typed_texts(self) -> list[str]:
        """What stands in fields and is no line yet."""
        return [*self._lists.typed_texts(), self._gut.text(), self._spared.text()]

    def _keep_gut(self) -> bool:
        if self.rebound is None:
            return True
        job_id, number = self.rebound.job_id, self._number.currentData()
        word, spared = self._gut.text().strip(), self._spared.text().strip()
        said = self.desk.store.jobs.guts(job_id)
        present = (said[0].word, said[0].number, said[0].spared) if said else ("", None, "")
        if (word, number, spared) == present:
            return True
        return self.desk.attempt(lambda: self.desk.store.jobs.say_gut(job_id, word, number, spared))
