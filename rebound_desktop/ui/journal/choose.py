"""Two small questions about an entry: which job it belongs to, and which day it tells of."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.jobs import Job
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, SearchField, TextRole, Words, row
from rebound_desktop.ui.widgets.side_list import SideRow
from rebound_desktop.ui.widgets.side_model import SideModel
from rebound_desktop.ui.widgets.side_view import SideView

_NO_JOB = 0


class ChooseJob(QDialog):
    """`chosen` gives the job's id, or 0 for none."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, jobs: Sequence[Job], present: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setWindowTitle(self.tr("Link to a job"))
        self.resize(theme.px(380), theme.px(420))
        self.search = SearchField(theme, self.tr("Search jobs"))
        self._rows = SideModel()
        self.list = SideView(theme, self._rows, self.tr("Jobs"))
        self.list.pressed_enter.connect(lambda _: self._take())
        self.list.doubleClicked.connect(lambda _: self._take())
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._take)
        self.link = Button(theme, self.tr("Link"), ButtonRole.PRIMARY, on_click=self._take)
        cancel = Button(theme, self.tr("Cancel"), on_click=self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Words(theme, self.tr("Which job does this belong to?"), TextRole.SECTION))
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addLayout(row(None, cancel, self.link, spacing=12))
        self._show("")
        self.list.mark(self._rows.place_of(present or _NO_JOB))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, typed: str) -> None:
        wanted = typed.casefold().split()
        rows = [] if wanted else [SideRow(_NO_JOB, self.tr("No job"))]
        for job in self._jobs:
            if all(word in job.name.casefold() for word in wanted):
                rows.append(SideRow(job.id, job.company, job.title, words.standing(job)))
        self._rows.show(rows, None)
        self.list.mark(self._rows.index(0))

    def _take(self) -> None:
        shown = self._rows.row_at(self.list.currentIndex())
        if shown is not None:
            self.chosen.emit(shown.key)
            self.accept()


class ChooseDay(QDialog):
    """`chosen` gives the day as a `date`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, present: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Day"))
        self.setMinimumWidth(theme.px(360))
        self.day = QDateEdit(QDate(present.year, present.month, present.day))
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setCalendarPopup(True)
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
        day = self.day.date()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.accept()
