"""A sheet on the screen, to read, to copy, and to print as a PDF."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Job
from rebound_desktop.core.sheets import Sheet, as_markdown
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.as_pdf import choose_pdf, save_pdf
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import Button, Card, Column, TextRole, Words, clear, headed, row
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class SheetPage(Page):
    """Shows a sheet. Subclasses say what stands on it, and may add buttons and pictures."""

    areas = frozenset({Area.JOBS, Area.CONTACTS, Area.JOURNAL, Area.LESSONS, Area.REBOUNDS})

    def __init__(self, desk: Desk, back: str) -> None:
        super().__init__(desk)
        self._sheet: Sheet | None = None
        self.back = Back(self.theme, back, lambda: self.go_back())
        column = Column(self.theme)
        self.box.addWidget(column)
        copy = Button(self.theme, self.tr("Copy"), icon="copy", on_click=self._copy)
        as_pdf = Button(self.theme, self.tr("Save as PDF…"), icon="printer", on_click=self._choose_pdf)
        column.box.addLayout(row(self.back, None))
        self._title = Words(self.theme, "", TextRole.HEADING)
        self._beneath = Words(self.theme, "", TextRole.MUTED)
        column.box.addLayout(headed(self.theme, self._title, self._beneath))
        column.box.addSpacing(8)
        self.above = QVBoxLayout()
        self.above.setSpacing(12)
        column.box.addLayout(self.above)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(12)
        column.box.addLayout(self._parts)
        self.pictures = QVBoxLayout()
        column.box.addLayout(self.pictures)
        column.box.addSpacing(8)
        column.box.addWidget(wrapped_row(copy, as_pdf, *self.more_buttons()))
        column.box.addStretch(1)

    def told(self) -> Sheet | None:
        """What stands on the sheet now; None leaves what is shown."""
        raise NotImplementedError

    def more_buttons(self) -> tuple[Button, ...]:
        """What else can be done here."""
        return ()

    def on_paper(self, told: Sheet) -> Sheet:
        """What is copied and printed: the same, and what the pictures show on the screen, in words."""
        return told

    def go_back(self) -> None:
        """To where the sheet is about."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Told anew from what the journal holds."""
        told = self.told()
        if told is None:
            return
        self._sheet = self.on_paper(told)
        self._title.setText(told.title)
        self._beneath.setText(told.beneath)
        clear(self._parts)
        for part in told.parts:
            card = Card(spacing=6)
            card.box.addWidget(Words(self.theme, part.heading, TextRole.SECTION))
            for line in part.lines:
                card.box.addWidget(Words(self.theme, line))
            self._parts.addWidget(card)

    def save_pdf(self, path: Path) -> bool:
        """Write the sheet on paper's size. False, and said kindly, where that cannot be."""
        return self._sheet is not None and save_pdf(self.desk, path, as_markdown(self._sheet))

    def _copy(self) -> None:
        if self._sheet is not None:
            QGuiApplication.clipboard().setText(as_markdown(self._sheet))
            self.desk.say(self.tr("Copied."))

    def _choose_pdf(self) -> None:
        if self._sheet is not None:
            choose_pdf(self.desk, self, self._sheet.title, as_markdown(self._sheet))


class JobSheetPage(SheetPage):
    """A sheet about one job: `tell` says what of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.job: Job | None = None

    def tell(self, job: Job) -> Sheet:
        """The sheet of a job."""
        raise NotImplementedError

    def open(self, key: int | None) -> None:
        """The sheet of the job with this id."""
        self.job = self.store.jobs.job(key) if key is not None else None
        if self.job is None:
            self.desk.go("jobs")
            return
        self.back.setText(self.job.company)
        self.refresh()

    def told(self) -> Sheet | None:
        """The sheet, from the job as it is now."""
        job = self.store.jobs.job(self.job.id) if self.job is not None else None
        if job is None:
            return None
        self.job = job
        return self.tell(job)

    def name_for_restore(self) -> int | None:
        """The job's id."""
        return self.job.id if self.job is not None else None

    def go_back(self) -> None:
        """To the job."""
        self.desk.go("jobs", self.job.id if self.job is not None else None)
