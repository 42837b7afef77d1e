"""The facts of a job, a field each, kept as it is left; and the day an answer is expected by."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rebound_desktop.core.jobs import Job
from rebound_desktop.translating import QT_TRANSLATE_NOOP
from rebound_desktop.ui.jobs.day_choice import DayChoice
from rebound_desktop.ui.jobs.section import Section
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Field, TextRole, Words


@dataclass(frozen=True, slots=True)
class FactOf:
    """A fact: the name it has in the store, and what it is called."""

    name: str
    label: str


FACTS = (
    FactOf("title", QT_TRANSLATE_NOOP("jobs", "What it is called")),
    FactOf("place", QT_TRANSLATE_NOOP("jobs", "Place")),
    FactOf("source", QT_TRANSLATE_NOOP("jobs", "Where you found it")),
    FactOf("url", QT_TRANSLATE_NOOP("jobs", "Link")),
)
# The title stands beneath the heading already: alone it does not unfold the facts.
_SHOWN_ABOVE = "title"


class FactsSection(Section):
    """A field each, made from `FACTS`; a changed field is kept when it is left, and on Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call(self.tr("Facts"), self.tr("Facts"))
        self.fields: dict[str, Field] = {}
        self._kept: dict[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.box.addLayout(self._grid)
        for fact in FACTS:
            label = QCoreApplication.translate("jobs", fact.label)
            field = Field(label, self.tr("Add"))
            field.setProperty("role", "bare")
            field.editingFinished.connect(lambda name=fact.name: self._keep(name))
            self.fields[fact.name] = field
            self._add_line(label, field)
        expected = self.tr("Answer expected by")
        self.expected = DayChoice(desk.theme, expected, self.tr("Add a day"))
        self.expected.chosen.connect(self._keep_day)
        self._add_line(expected, self.expected)

    def fill(self, job: Job) -> None:
        """Show the facts; a field that was changed and is not kept stays."""
        for name, field in self.fields.items():
            kept = getattr(job, name)
            if not self._is_changed(name) and field.text().strip() != kept.strip():
                field.setText(kept)
                field.setCursorPosition(0)
            self._kept[name] = kept.strip()
        self.expected.show_day(job.answer_expected_on, self.store.clock.today())

    def forget(self) -> None:
        """Empty the fields."""
        for field in self.fields.values():
            field.clear()
        self._kept.clear()

    def has_content(self) -> bool:
        """Whether any fact but the title is known."""
        job = self.job
        known = (getattr(job, name) for name in self.fields if name != _SHOWN_ABOVE)
        return job is not None and (any(known) or job.answer_expected_on is not None)

    def first(self) -> QWidget:
        """The first field that is empty."""
        empty = (field for field in self.fields.values() if not field.text())
        return next(empty, self.fields[_SHOWN_ABOVE])

    def begin_day(self) -> None:
        """To the day an answer is expected by."""
        self.begin()
        choice = self.expected
        (choice.field if choice.day else choice.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Keep every field."""
        return all([self._keep(name) for name in self.fields] + [self._keep_day()])

    def typed_texts(self) -> list[str]:
        """Fields that hold what the store does not."""
        return [field.text() for name, field in self.fields.items() if self._is_changed(name)]

    def _is_changed(self, name: str) -> bool:
        return self.fields[name].text().strip() != self._kept.get(name, "")

    def _keep(self, name: str) -> bool:
        job, text = self.job, self.fields[name].text().strip()
        if job is None or not self._is_changed(name):
            return True
        return self.desk.attempt(lambda: self.store.jobs.change(job.id, **{name: text}))

    def _keep_day(self) -> bool:
        job, day = self.job, self.expected.day
        if job is None or not self.expected.is_changed:
            return True
        return self.desk.attempt(lambda: self.store.jobs.change(job.id, answer_expected_on=day))

    def _add_line(self, label: str, widget: QWidget) -> None:
        words = Words(self.desk.theme, label, TextRole.MUTED, wrap=False)
        words.setBuddy(widget)
        line = self._grid.rowCount()
        self._grid.addWidget(words, line, 0)
        self._grid.addWidget(widget, line, 1)
