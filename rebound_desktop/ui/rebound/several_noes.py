"""Several noes on one screen: which ones, how far each went, noted together."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.jobs import HowFar, Job, NoSaid, Outcome
from rebound_desktop.store import Store
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import show_told
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, headed, row
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.flow import Flow

SHOWN = 20


class SeveralNoes(QWidget):
    """Every open job as a line to press, and a field for others. `noted` gives what was said of each."""

    noted = Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[_Line] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        # What it asks, and the sentence beneath.
        self.asks = (
            Words(theme, self.tr("Which ones were they?"), TextRole.HEADING),
            Words(
                theme,
                self.tr("Press each of them. They are noted together, and that is all."),
                TextRole.MUTED,
            ),
        )
        box.addLayout(headed(theme, *self.asks))
        box.addSpacing(8)
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        box.addLayout(self._box)
        self.other = Field(self.tr("Another company"), self.tr("Another company, then Enter"))
        self.other.returnPressed.connect(self._add_other)
        box.addWidget(self.other)
        self.note = Button(theme, self.tr("Note them"), ButtonRole.PRIMARY, on_click=self._note)
        self._none_yet = Words(theme, "", TextRole.MUTED)
        self._none_yet.hide()
        box.addSpacing(8)
        box.addLayout(row(self.note, self._none_yet, None, spacing=16))

    def forget(self) -> None:
        """Nothing was typed here yet."""
        clear(self._box)
        self._lines = []
        self.other.clear()

    def begin(self, store: Store, quiet_first: Callable[[Job], bool], typed: str = "") -> QWidget:
        """Every open job, those that may have gone quiet first; and the companies that were typed before.

        typed: one that was typed elsewhere. Gives what comes first, for the keyboard.
        """
        others, other = self._others, self.other.text()
        self.forget()
        self._none_yet.hide()
        jobs = sorted(store.jobs.open(SHOWN), key=lambda job: not quiet_first(job))
        for job in jobs:
            self._add(_Line(self._theme, job.name, job.id, is_quiet=quiet_first(job)))
        for company in others if typed.strip() in others else [*others, typed]:
            self._add_company(company)
        self.other.setText(other)
        return self._lines[0].name if jobs else self.other

    def typed_texts(self) -> list[str]:
        """The companies that were typed, and are not noted yet."""
        return [text for text in (*self._others, self.other.text()) if text.strip()]

    @property
    def _others(self) -> list[str]:
        """Those beside the jobs that are known."""
        return [line.company for line in self._lines if line.company]

    def _add(self, line: "_Line") -> None:
        self._lines.append(line)
        self._box.addWidget(line)

    def _add_other(self) -> None:
        self._add_company(self.other.text())
        self.other.clear()

    def _add_company(self, company: str) -> None:
        company = company.strip()
        if company:
            line = _Line(self._theme, company, None)
            line.name.setChecked(True)
            self._add(line)

    def _note(self) -> None:
        self._add_other()
        said = [line.said() for line in self._lines if line.name.isChecked()]
        show_told(self._none_yet, "" if said else self.tr("None is pressed yet."))
        if said:
            self.noted.emit(said)


class _Line(QWidget):
    """A name to press; pressed, it asks how far it went and whether a word came."""

    def __init__(self, theme: Theme, name: str, job_id: int | None, *, is_quiet: bool = False) -> None:
        super().__init__()
        self._job_id = job_id
        # Of one that is no job here yet.
        self.company = "" if job_id is not None else name
        self.name = Button(theme, name, ButtonRole.CHOICE)
        self.name.setCheckable(True)
        # A long name gives way at its end.
        self.name.setMinimumWidth(theme.px(120))
        self.how_far = DropDown(theme, self.tr("How far it went with {name}").format(name=name))
        self.how_far.addItem(self.tr("I applied, that was all"), HowFar.APPLIED_ONLY)
        self.how_far.addItem(self.tr("I met people there"), HowFar.MET_PEOPLE)
        self.outcome = DropDown(theme, self.tr("How {name} ended").format(name=name))
        self.outcome.addItem(self.tr("they said no"), Outcome.TURNED_DOWN)
        self.outcome.addItem(self.tr("it went quiet"), Outcome.WENT_QUIET)
        if is_quiet:
            self.outcome.setCurrentIndex(1)
        for choice in (self.how_far, self.outcome):
            choice.hide()
            self.name.toggled.connect(choice.setVisible)
        line = Flow()
        for widget in (self.name, self.how_far, self.outcome):
            line.addWidget(widget)
        self.setLayout(line)

    def said(self) -> NoSaid:
        """What was said of it."""
        # Qt hands a text back where a code was put in.
        how_far, outcome = HowFar(self.how_far.currentData()), Outcome(self.outcome.currentData())
        return NoSaid(self._job_id, self.company, how_far, outcome)
