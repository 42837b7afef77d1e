"""What comes on paper: this page, a span of days, a job's whole story, or the book. Said before: what stays."""

from contextlib import closing
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from rebound_desktop import store, words
from rebound_desktop.core.journal import Entry, title_and_preview
from rebound_desktop.paper import Selection, gather, write_book
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.beside import opener
from rebound_desktop.ui.journal.day_span import DaySpan
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.file_dialogs import ask_where
from rebound_desktop.ui.widgets.tick import Tick

translate = QCoreApplication.translate


class Extent(StrEnum):
    """How much of the journal."""

    PAGE = "page"
    SPAN = "span"
    JOB = "job"
    ALL = "all"


class OnPaper(QDialog):
    """Asks how much, says what stays, then asks where to."""

    def __init__(self, desk: Desk, entry: Entry | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry = entry
        theme, today = desk.theme, desk.store.clock.today()
        self.setWindowTitle(self.tr("On paper"))
        self.setMinimumWidth(theme.px(440))
        self.extent: Chips[Extent] = Chips(theme, self.tr("How much"), self._choices())
        day = entry.day if entry is not None else today
        self._days = DaySpan(
            theme, desk.store.clock.today, day.replace(day=1), max(day, day.replace(day=1)), today
        )
        self.since, self.until = self._days.since, self._days.until
        self._said = Words(theme, "", TextRole.MUTED)
        self.include = Tick(self.tr("Include them"))
        self.save = Button(
            theme, self.tr("Save as PDF…"), ButtonRole.PRIMARY, icon="printer", on_click=self._ask_where
        )
        cancel = Button(theme, self.tr("Cancel"), on_click=self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Words(theme, self.tr("What comes on paper?"), TextRole.SECTION))
        box.addWidget(self.extent)
        box.addWidget(self._days)
        box.addWidget(self._said)
        box.addWidget(self.include)
        box.addStretch(1)
        box.addLayout(row(None, cancel, self.save, spacing=12))
        self.extent.chosen.connect(self._tell)
        self.extent.accepted.connect(self.save.click)
        self.since.dateChanged.connect(self._tell)
        self.until.dateChanged.connect(self._tell)
        self.include.clicked.connect(self._tell)
        self._tell()

    @property
    def selection(self) -> Selection:
        """What is chosen."""
        extent, entry = Extent(self.extent.choice), self._entry
        with_all = self.include.isChecked() and not self.include.isHidden()
        if extent is Extent.PAGE and entry is not None:
            # A page that was chosen by itself is wanted, whoever it is for.
            return Selection(entry_ids=(entry.id,), with_only_for_me=True)
        if extent is Extent.SPAN:
            return Selection(since=self.since.day(), until=self.until.day(), with_only_for_me=with_all)
        if extent is Extent.JOB and entry is not None:
            return Selection(job_id=entry.job_id, with_only_for_me=with_all)
        return Selection(with_only_for_me=with_all)

    def write(self, path: Path) -> None:
        """Set the pages beside the window, and say so when they are there."""
        desk, selection, family = self._desk, self.selection, self._desk.theme.writing_font().family()
        opened = opener(desk.store)

        def work() -> None:
            with closing(opened()) as own, own.leaving(path):
                write_book(path, gather(own, selection).book, family)

        def refused(error: BaseException) -> None:
            if isinstance(error, store.ReboundError):
                desk.tell(error)
            else:
                raise error

        desk.background.start(
            work, while_alive(self, lambda _: _say_saved(desk, path)), while_alive(self, refused)
        )

    def _choices(self) -> list[tuple[Extent, str]]:
        choices = [(Extent.PAGE, self.tr("This entry"))] if self._entry is not None else []
        choices.append((Extent.SPAN, self.tr("Some days")))
        if self._entry is not None and self._entry.job_id is not None:
            job = self._desk.store.jobs.job(self._entry.job_id)
            name = job.company if job is not None else self.tr("this job")
            choices.append((Extent.JOB, self.tr("All of {job}").format(job=name)))
        choices.append((Extent.ALL, self.tr("The whole journal")))
        return choices

    def _tell(self) -> None:
        """How many pages, and how many of them stay."""
        extent, chosen = Extent(self.extent.choice), self.selection
        self._days.setVisible(extent is Extent.SPAN)
        pages, only_for_me = self._desk.store.journal.counted(
            ids=chosen.entry_ids, since=chosen.since, until=chosen.until, job_id=chosen.job_id
        )
        stay = 0 if extent is Extent.PAGE else only_for_me
        entries = self.tr("{entries}.").format(entries=words.capital(words.entries(pages)))
        said = [entries if pages else self.tr("No entry yet.")]
        if stay and not self.include.isChecked():
            said.append(
                words.counted("journal", "One entry stays here.", "{number} entries stay here.", stay)
            )
        if extent is Extent.ALL:
            said.append(self.tr("Jobs, people, letters and lessons leave by “Take everything”."))
        self._said.setText(words.sentences(*said))
        self.include.setVisible(bool(stay))
        self.save.setEnabled(bool(pages))

    def _ask_where(self) -> None:
        if not (self._days.isHidden() or self._days.may_be_taken()):
            return
        path = ask_where(self, self.tr("Save as PDF"), self._name(), "PDF", ".pdf")
        if path is not None:
            self.write(path)
            self.accept()

    def _name(self) -> str:
        if Extent(self.extent.choice) is Extent.PAGE and self._entry is not None:
            title = title_and_preview(self._entry.text)[0]
            return (
                "".join(letter for letter in title if letter.isalnum() or letter in " -_").strip() or "Page"
            )
        return self.tr("My journal")


def _say_saved(desk: Desk, path: Path) -> None:
    desk.say(
        translate("paper", "Saved. The PDF is not encrypted."),
        action=translate("paper", "Open it to print"),
        on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )
