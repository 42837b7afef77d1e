"""The parts of a job's page beneath the two lists, made one in each turn of the event loop: entering is not felt."""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.jobs.about import AboutSection
from rebound_desktop.ui.jobs.facts import FactsSection
from rebound_desktop.ui.jobs.gut import GutSection
from rebound_desktop.ui.jobs.lessons import LessonsSection
from rebound_desktop.ui.jobs.long_text import LongText, WhyGuess, WhySaid, notes, posting, why_guess, why_said
from rebound_desktop.ui.jobs.offers import OffersSection
from rebound_desktop.ui.jobs.papers import PapersSection
from rebound_desktop.ui.jobs.people import PeopleSection
from rebound_desktop.ui.jobs.rounds import RoundsSection
from rebound_desktop.ui.jobs.sealed import SealedSection
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.jobs.timeline import TimelineSection
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, stack
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row

Made = TypeVar("Made", bound=Section)


class _Part(Generic[Made]):
    """A section by its name. Asked for before its turn it is made at once, those above it first."""

    def __init__(self, make: Callable[[Desk], Made]) -> None:
        self.make = make
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, parts: "JobParts", owner: type) -> Made:
        parts.make_up_to(self)
        made: Made = vars(parts)[self.name]
        return made


class JobParts(QWidget):
    """Each stands there when it has something to show; beneath them a quiet button for each that has nothing yet."""

    # A part was opened to be typed in; what of it wants to be seen.
    begun = Signal(QWidget)
    # The page to write about the job was put away.
    writing_ended = Signal()

    about = _Part(AboutSection)
    sealed = _Part(SealedSection)
    offers = _Part(OffersSection)
    facts = _Part(FactsSection)
    rounds = _Part(RoundsSection)
    people = _Part(PeopleSection)
    gut = _Part(GutSection)
    lessons = _Part(LessonsSection)
    why_said: _Part[WhySaid] = _Part(why_said)
    why_guess: _Part[WhyGuess] = _Part(why_guess)
    notes: _Part[LongText] = _Part(notes)
    papers = _Part(PapersSection)
    posting: _Part[LongText] = _Part(posting)
    timeline = _Part(TimelineSection)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._width = 0
        self._to_come: list[_Part[Any]] = [
            part for part in vars(JobParts).values() if isinstance(part, _Part)
        ]
        # Those made so far, from top to bottom.
        self.sections: list[Section] = []
        self.adders: dict[Section, Button] = {}
        self._adding: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._make_next)

    @property
    def are_made(self) -> bool:
        """Whether all parts stand."""
        return self._adding is not None

    def show_job(self, job: Job) -> None:
        """Show a job in all parts that are made; the others show it when they come."""
        self._job = job
        for section in self.sections:
            section.show_job(job)
        self._offer()

    def make_up_to(self, wanted: _Part[Any]) -> None:
        """Make a part now, and those above it: the keys go through them in this order."""
        while wanted in self._to_come:
            self._make(self._to_come.pop(0))

    def fit(self, width: int) -> None:
        """There is so much room."""
        self._width = width
        for section in self.sections:
            section.fit(width)

    def leave(self) -> bool:
        """Keep everything typed; False when something was refused."""
        kept = [section.leave() for section in self.sections]
        if not all(kept):
            return False
        told = [section.keep_as_words() for section in self.sections]
        return all(told)

    def typed_texts(self) -> list[str]:
        """What stands in fields and is not kept."""
        return [text for section in self.sections for text in section.typed_texts()]

    def showEvent(self, event: QShowEvent) -> None:
        """The parts that are still to come begin to."""
        super().showEvent(event)
        if not self.are_made:
            self._next.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """None comes while nobody looks: the journal may be closing."""
        super().hideEvent(event)
        self._next.stop()

    def _make_next(self) -> None:
        if self._to_come:
            self._make(self._to_come.pop(0))
            self._next.start()
        elif not self.are_made:
            self._make_adders()
            self._offer()

    def _make(self, part: _Part[Any]) -> None:
        section: Section = part.make(self._desk)
        vars(self)[part.name] = section
        section.setContentsMargins(0, 32, 0, 0)
        section.hide()
        section.fit(self._width)
        section.turned.connect(self._offer)
        section.begun.connect(self.begun)
        section.left.connect(partial(self._go_on_beneath, section))
        if isinstance(section, AboutSection):
            section.put_away.connect(self.writing_ended)
        self.sections.append(section)
        self._box.addWidget(section)
        if self._job is not None:
            section.show_job(self._job)

    def _make_adders(self) -> None:
        # An offer stands high on the page, and is offered last: it is the rarest.
        for section in sorted(self.sections, key=lambda each: each is self.offers):
            if section.add_text:
                button = Button(
                    self._desk.theme,
                    section.add_text,
                    ButtonRole.PLAIN,
                    icon="plus",
                    name=self.tr("Add: {what}").format(what=section.add_text),
                    on_click=section.begin,
                )
                self.adders[section] = button
        self._adding = QWidget()
        # Further from each other than a plus from its word.
        buttons = wrapped_row(*self.adders.values(), spacing=20, between_lines=0)
        self._adding.setLayout(
            stack(Words(self._desk.theme, self.tr("You can add"), TextRole.MUTED), buttons)
        )
        self._adding.setContentsMargins(0, 32, 0, 0)
        self._box.addWidget(self._adding)

    def _go_on_beneath(self, section: Section) -> None:
        """The keyboard to the button that opens a part again."""
        button = self.adders.get(section)
        if button is not None and button.isVisible():
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        """A quiet button for each part that has nothing yet."""
        if self._adding is None:
            return
        for section, button in self.adders.items():
            is_offered = self._job is not None and section.is_offered(self._job)
            button.setVisible(section.isHidden() and is_offered)
            if button.text() != section.add_text:
                # Some are called by how the job ended.
                button.setText(section.add_text)
                button.setAccessibleName(self.tr("Add: {what}").format(what=section.add_text))
        self._adding.setVisible(any(not button.isHidden() for button in self.adders.values()))
