"""Small questions with one answer: a job, a day, or a name."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.choose_one import ChooseOne
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.side_list import SideRow

_NO_JOB = 0

translate = QCoreApplication.translate


class ChooseJob(ChooseOne):
    """`chosen` gives the job's id, or 0 for none."""

    def __init__(self, theme: Theme, jobs: Sequence[Job], present: int | None, parent: QWidget) -> None:
        super().__init__(
            theme,
            translate("ChooseJob", "Link to a job"),
            translate("ChooseJob", "Which job does this belong to?"),
            [SideRow(_NO_JOB, translate("ChooseJob", "No job")), *job_rows(jobs)],
            parent,
            present=present or _NO_JOB,
            take=translate("ChooseJob", "Link"),
        )


def job_rows(jobs: Sequence[Job]) -> list[SideRow]:
    """Jobs to choose from."""
    return [SideRow(job.id, job.company, job.title, words.standing(job.stage, job.outcome)) for job in jobs]


class GiveName(QDialog):
    """`take` takes the name, which is never empty, and answers False when that was refused: then it is asked still."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        question: str,
        keep: str,
        cancel: str,
        parent: QWidget,
        take: Callable[[str], bool],
    ) -> None:
        super().__init__(parent)
        self._keep = take
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(360))
        self.name = Field(question)
        done = Button(theme, keep, ButtonRole.PRIMARY, on_click=self._take)
        done.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Words(theme, question, TextRole.SECTION))
        box.addWidget(self.name)
        box.addStretch(1)
        box.addLayout(row(None, Button(theme, cancel, on_click=self.reject), done, spacing=12))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        name = self.name.text().strip()
        if name and self._keep(name):
            self.accept()


class ChooseDay(QDialog):
    """`chosen` gives the day as a `date`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, present: date, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Day"))
        self.setMinimumWidth(theme.px(360))
        self.day = DayField(theme, today, self.tr("Day"))
        self.day.setDate(QDate(present.year, present.month, present.day))
        self.day.setMinimumWidth(theme.px(200))
        keep = Button(theme, self.tr("Keep"), ButtonRole.PRIMARY, on_click=self._take)
        keep.setDefault(True)
        cancel = Button(theme, self.tr("Cancel"), on_click=self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Words(theme, self.tr("Which day does this tell of?"), TextRole.SECTION))
        box.addWidget(self.day)
        box.addStretch(1)
        box.addLayout(row(None, cancel, keep, spacing=12))
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        if self.day.may_be_taken():
            self.chosen.emit(self.day.day())
            self.accept()
