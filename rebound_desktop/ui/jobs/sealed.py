"""What was sealed after interviews, opened because somebody asked: each answer beside what one thinks now."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.jobs import SealedAnswer
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields


class SealedSection(Section):
    """Folded until it is asked for, and again whenever another job comes. No chart, no score."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("What you sealed"), "")
        self._answers: tuple[SealedAnswer, ...] = ()
        self._now = KeptFields(self._keep)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.box.addLayout(self._cards)
        self.seal_again = Button(
            desk.theme, self.tr("Put it away again"), ButtonRole.PLAIN, on_click=self._put_away
        )
        self.box.addLayout(row(self.seal_again, None))

    def begin_typing(self) -> None:
        """Read the answers: this is the asking."""
        job = self.job
        found: list[SealedAnswer] = []
        if not self.leave():
            return
        if job is not None and self.desk.attempt(lambda: found.extend(self.store.rounds.open_sealed(job.id))):
            self._answers = tuple(found)
            self._show()

    def forget(self) -> None:
        """Sealed again."""
        self._answers = ()
        self._now = KeptFields(self._keep)
        clear(self._cards)

    def fold(self) -> None:
        """There only while it was asked for."""
        self.setVisible(self.is_open)

    def first(self) -> Field | Button:
        """What one thinks now, of the first."""
        return next(iter(self._now.fields.values()), self.seal_again)

    def leave(self) -> bool:
        """Keep what one thinks now."""
        return self._now.leave()

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self._now.typed_texts()

    def _show(self) -> None:
        clear(self._cards)
        self._now = KeptFields(self._keep)
        today = self.store.clock.today()
        for answer in self._answers:
            card = Card(spacing=6)
            asked = words.sealed_question(answer.question)
            day = words.ago(answer.said_on, today)
            card.box.addWidget(Words(self.desk.theme, f"{asked} · {day}", TextRole.SMALL))
            card.box.addWidget(Words(self.desk.theme, answer.answer, TextRole.WRITING))
            field = Field(self.tr("What you think now"), self.tr("What you think now"))
            card.box.addWidget(self._now.add(str(answer.id), field))
            self._cards.addWidget(card)
        self._now.show({str(answer.id): answer.now for answer in self._answers})

    def _keep(self, name: str, text: str) -> bool:
        return self.desk.attempt(partial(self.store.rounds.think_now, int(name), text))

    def _put_away(self) -> None:
        if self.leave():
            self.is_open = False
            self.forget()
            self.fold()
            self.turned.emit()
