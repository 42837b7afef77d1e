"""Conversations open: with whom, where, whose turn it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.activity import (
    CONVERSATION_OPEN_FOR,
    OPEN_JOBS_LOOKED_AT,
    Conversation,
    Turn,
    jobs_spoken_of,
    open_conversations,
)
from rebound_desktop.core.jobs import Job
from rebound_desktop.core.snippets import plain_snippet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Elided,
    Hairline,
    TextRole,
    Words,
    clear,
    row,
    stack,
)

SHOWN_AT_MOST = 4


class TalksCard(QWidget):
    """The number of step 5, as people rather than a figure."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._shown: tuple[tuple[Conversation, ...], tuple[Job, ...]] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Words(desk.theme, self.tr("Conversations open"), TextRole.SECTION))
        card = Card(spacing=0, margins=(20, 8, 20, 8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        card.box.addLayout(self._rows)
        box.addWidget(card)
        box.addStretch(1)

    def refresh(self) -> None:
        """The newest few; the rest are a click away."""
        store, today = self.desk.store, self.desk.store.clock.today()
        talks = open_conversations(store.contacts.newest_moments(today - CONVERSATION_OPEN_FOR), today)
        jobs = jobs_spoken_of(store.jobs.open(OPEN_JOBS_LOOKED_AT), talks)
        if (talks, jobs) == self._shown:
            return
        self._shown = talks, jobs
        clear(self._rows)
        lines = [self._line(talk) for talk in talks[:SHOWN_AT_MOST]]
        lines += [self._job_line(job) for job in jobs[: SHOWN_AT_MOST - len(lines)]]
        for place, line in enumerate(lines):
            if place:
                self._rows.addWidget(Hairline())
            self._rows.addWidget(line)
        if not lines:
            none = Words(
                self.desk.theme,
                self.tr("None yet. A card or a letter that has gone out begins one."),
                TextRole.MUTED,
            )
            none.setContentsMargins(0, 8, 0, 8)
            self._rows.addWidget(none)
        if (number := len(talks) + len(jobs) - len(lines)) > 0:
            more = words.counted("today", "one more", "{number} more", number)
            room = "contacts" if len(talks) > SHOWN_AT_MOST else "jobs"
            self._rows.addWidget(Hairline())
            button = Button(self.desk.theme, more, ButtonRole.PLAIN, on_click=lambda: self.desk.go(room))
            self._rows.addLayout(row(button, None))

    def forget(self) -> None:
        """Show them anew at the next refresh, whether or not they changed."""
        self._shown = None

    def _line(self, talk: Conversation) -> QWidget:
        turn = self.tr("your turn") if talk.turn is Turn.MINE else self.tr("their turn")
        name = Button(
            self.desk.theme,
            talk.contact,
            ButtonRole.PLAIN,
            name=words.in_a_row((talk.contact, talk.company, turn)),
            on_click=lambda: self.desk.go("contacts", talk.contact_id),
        )
        name.setProperty("tone", "plain")
        line = row(
            name,
            Words(self.desk.theme, talk.company, TextRole.MUTED, wrap=False),
            None,
            Words(self.desk.theme, turn, TextRole.SMALL, wrap=False),
        )
        if not talk.about:
            return _Line(line, name.click)
        # About what: the words of the last moment, on one line.
        about = Elided(self.desk.theme, plain_snippet(talk.about), TextRole.SMALL)
        about.setContentsMargins(0, 0, 0, 10)
        return _Line(stack(line, about, spacing=0), name.click)

    def _job_line(self, job: Job) -> QWidget:
        """A job that nobody there is noted for: where it stands, in place of whose turn it is."""
        stage = words.stage_name(job.stage)
        name = Button(
            self.desk.theme,
            job.company or job.title,
            ButtonRole.PLAIN,
            name=words.in_a_row((job.name, stage)),
            on_click=lambda: self.desk.go("jobs", job.id),
        )
        name.setProperty("tone", "plain")
        line = row(name)
        line.addWidget(Elided(self.desk.theme, job.title if job.company else "", TextRole.MUTED), 1)
        line.addWidget(Words(self.desk.theme, stage, TextRole.SMALL, wrap=False))
        return _Line(line, name.click)


class _Line(QWidget):
    """A click anywhere on it leads where its name does; the keyboard has the name alone."""

    def __init__(self, told: QBoxLayout, open_it: Callable[[], object]) -> None:
        super().__init__()
        self._open = open_it
        told.setContentsMargins(0, 0, 0, 0)
        self.setLayout(told)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go outside of it, a click is none."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self.rect().contains(event.position().toPoint()):
            self._open()
