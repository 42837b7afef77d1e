"""A longer text that belongs to a job: its notes, and the posting as it stood."""

from PySide6.QtWidgets import QWidget

from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Card
from rebound_desktop.ui.widgets.writing import WritingArea

LINES = 4


class LongText(Section):
    """One field of the job as a small page to write on, kept as one writes."""

    def __init__(self, desk: Desk, field: str, title: str, add_text: str) -> None:
        super().__init__(desk)
        self.call(title, add_text)
        self._field = field
        self.area = WritingArea(desk.theme, title)
        self.area.keep_due.connect(self._keep)
        self.area.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        card = Card(margins=(20, 16, 20, 16))
        card.box.addWidget(self.area)
        self.box.addWidget(card)
        desk.theme.changed.connect(self._fit)
        self._fit()

    def fill(self, job: Job) -> None:
        """The text as it is kept; one that is being written stays."""
        kept = getattr(job, self._field)
        if self.area.is_kept and self.area.text() != kept:
            self.area.load(kept)

    def forget(self) -> None:
        """Nothing of the other job."""
        self.area.load("")

    def has_content(self) -> bool:
        """Whether there is a text."""
        return self.job is not None and bool(getattr(self.job, self._field))

    def first(self) -> QWidget:
        """The page."""
        return self.area

    def leave(self) -> bool:
        """Keep it; False when it was refused."""
        self.area.keep_now()
        return self.area.is_kept

    def typed_texts(self) -> list[str]:
        """What the store does not have."""
        return [] if self.area.is_kept else [self.area.text()]

    def _keep(self) -> None:
        job, text = self.job, self.area.text()
        if job is None:
            return
        if self.desk.attempt(lambda: self.store.jobs.change(job.id, **{self._field: text})):
            self.area.mark_kept()
        else:
            self.area.try_again_later()

    def _fit(self) -> None:
        """As high as the text asks, within reason."""
        line = self.desk.theme.px(27)
        height = int(self.area.document().size().height()) + line // 2
        self.area.setFixedHeight(min(max(height, LINES * line), 16 * line))
