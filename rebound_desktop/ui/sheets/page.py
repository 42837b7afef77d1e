"""A sheet on the screen, to read, to copy, and to print as a PDF."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Job
from rebound_desktop.core.sheets import Sheet, as_markdown
from rebound_desktop.paper.one_page import one_page
from rebound_desktop.store import write_whole
from rebound_desktop.ui.page import ByJob, Desk, Page
from rebound_desktop.ui.sheets.part_cards import PartCards
from rebound_desktop.ui.widgets.as_pdf import ask_pdf, save_pdf, usual_paper, write_pdf
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import Button, Column, TextRole, Words, headed, row
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row


class SheetPage(Page):
    """Shows a sheet. Subclasses say what stands on it, and may add buttons and pictures."""

    areas = frozenset({Area.JOBS, Area.CONTACTS, Area.JOURNAL, Area.LESSONS, Area.REBOUNDS})
    in_columns = False

    def __init__(self, desk: Desk, back: str) -> None:
        super().__init__(desk)
        self._sheet: Sheet | None = None
        self._is_empty = False
        self.back = Back(self.theme, back, lambda: self.go_back())
        on_escape(self, lambda: self.go_back())
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
        self._parts = PartCards(self.theme, in_columns=self.in_columns)
        column.box.addWidget(self._parts)
        self.pictures = QVBoxLayout()
        column.box.addLayout(self.pictures)
        column.box.addSpacing(8)
        # While nothing is told there is nothing to take along.
        self._takes_along = (copy, as_pdf)
        self._nothing = Words(self.theme, self.nothing_yet(), TextRole.MUTED)
        self._nothing.hide()
        column.box.addWidget(self._nothing)
        column.box.addWidget(wrapped_row(copy, as_pdf, *self.more_buttons()))
        column.box.addStretch(1)

    def take_to_paper(self) -> bool:
        """Ask where the sheet is to be saved; there is nothing to save before anything is told."""
        if self._is_empty:
            return False
        self._choose_pdf()
        return True

    def told(self) -> Sheet | None:
        """What stands on the sheet now; None leaves what is shown."""
        raise NotImplementedError

    def nothing_yet(self) -> str:
        """What stands there before there is anything to tell."""
        return ""

    def more_buttons(self) -> tuple[Button, ...]:
        """What else can be done here."""
        return ()

    def on_paper(self, told: Sheet) -> Sheet:
        """What is copied and printed: the same, and what the pictures show on the screen, in words."""
        return told

    def on_screen(self, told: Sheet) -> Sheet:
        """What is shown here: the same, its parts as they are wanted on the screen."""
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
        self._parts.show_parts(self.on_screen(told).parts)
        self._is_empty = not told.parts and bool(self._nothing.text())
        self._nothing.setVisible(self._is_empty)
        for button in self._takes_along:
            button.setVisible(not self._is_empty)

    def save_pdf(self, path: Path) -> bool:
        """Write the sheet on paper. False, and said kindly, where that cannot be."""
        return self._sheet is not None and self.put_on_paper(self._sheet, path)

    def put_on_paper(self, told: Sheet, path: Path) -> bool:
        """On as many pages as it takes."""
        return save_pdf(self.desk, path, as_markdown(told))

    def _copy(self) -> None:
        if self._sheet is not None:
            QGuiApplication.clipboard().setText(as_markdown(self._sheet))
            self.desk.say(self.tr("Copied"))

    def _choose_pdf(self) -> None:
        path = ask_pdf(self, self._sheet.title) if self._sheet is not None else None
        if path is not None:
            self.save_pdf(path)


class JobSheetPage(ByJob, SheetPage):
    """A sheet about one job, on one page: `tell` says what of it."""

    in_columns = True

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

    def put_on_paper(self, told: Sheet, path: Path) -> bool:
        """On one page of the paper that is usual here."""
        font = self.theme.writing_font()

        def write() -> None:
            write_whole(path, one_page(told, font, usual_paper(), self._said_of_cuts).pdf())

        return write_pdf(self.desk, path, write)

    def _said_of_cuts(self, headings: Sequence[str]) -> str:
        said = self.tr("Shortened to fit: {parts}. Your journal has all of it.")
        return said.replace("{parts}", words.listed(list(headings)))

    def told(self) -> Sheet | None:
        """The sheet, from the job as it is now."""
        job = self.store.jobs.job(self.job.id) if self.job is not None else None
        if job is None:
            return None
        self.job = job
        return self.tell(job)

    def shown_key(self) -> int | None:
        """The job's id."""
        return self.job.id if self.job is not None else None

    def go_back(self) -> None:
        """To the job."""
        self.desk.go("jobs", self.job.id if self.job is not None else None)
