"""Which format, and which part of the journal: everything, the days between two, or one job."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.leaving import HAS_PAGES, HOLDS_EVERYTHING, Format, Wanted
from rebound_desktop.translating import counted
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import TextRole, Words
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.tick import Tick
from rebound_desktop.ui.widgets.wrapped_row import WrappedRow, wrapped_row

EVERYTHING, DAYS, JOB, PAGES = "everything", "days", "job", "pages"


class Choice(QWidget):
    """What is chosen stays chosen while the page lives. `changed` is emitted when it does."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._formats = DropDown(theme, self.tr("Format"))
        self._formats.setObjectName("format")
        for each in Format:
            self._formats.addItem(words.format_name(each), each.value)
        self._about = Words(theme, "", TextRole.MUTED)
        self._parts = DropDown(theme, self.tr("How much of it"))
        self._parts.setObjectName("part")
        # Filled anew for each format: as wide as what is in it now.
        self._parts.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self._pages: frozenset[str] = frozenset()
        self._since, self._until = (
            DayField(theme, desk.store.clock.today, self.tr("From")),
            DayField(theme, desk.store.clock.today, self.tr("To")),
        )
        self._days = QWidget()
        dash = Words(theme, self.tr("to"), TextRole.MUTED, wrap=False)
        days = WrappedRow(spacing=8, end=None)
        for part in (self._since, dash, self._until):
            days.addWidget(part)
        self._days.setLayout(days)
        self._jobs = DropDown(theme, self.tr("Which job"))
        self._jobs.setObjectName("job")
        self._private = Tick(self.tr("With entries that are only for me"))
        box.addWidget(wrapped_row(self._formats, self._parts))
        for widget in (self._about, self._days, self._jobs, self._private):
            box.addWidget(widget)
        for drop_down in (self._formats, self._parts, self._jobs):
            drop_down.activated.connect(self._show)
        today = desk.store.clock.today()
        self._since.show_day(today.replace(day=1), today)
        self._until.show_day(today, today)
        self._show()

    def refresh(self) -> None:
        """The jobs there are now; the chosen one stays."""
        chosen = self._jobs.currentData()
        self._jobs.clear()
        for job in self._desk.store.jobs.all():
            self._jobs.addItem(job.name, job.uid)
        self._jobs.setCurrentIndex(max(0, self._jobs.findData(chosen)))

    def choose_format(self, wanted: Format) -> None:
        """This format, of all there is."""
        self._formats.setCurrentIndex(self._formats.findData(wanted.value))
        self._show()

    def choose_pages(self, uids: frozenset[str]) -> None:
        """These pages and nothing else, in a format that has pages."""
        self._pages = uids
        if self.format not in HAS_PAGES:
            self._formats.setCurrentIndex(self._formats.findData(Format.MARKDOWN.value))
        self._show()
        self._parts.setCurrentIndex(self._parts.findData(PAGES))
        self._show()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return Format(self._formats.currentData())

    def may_be_taken(self) -> bool:
        """Whether a button may go on: not past a day that was not understood."""
        return self._days.isHidden() or (self._since.may_be_taken() and self._until.may_be_taken())

    def wanted(self) -> Wanted:
        """The part that is chosen."""
        if self.format in HOLDS_EVERYTHING:
            return Wanted(include_private=True)
        part, private = self._parts.currentData(), self._private.isChecked() and self.format in HAS_PAGES
        if part == DAYS:
            first, last = sorted((self._since.day(), self._until.day()))
            return Wanted(first, last, private)
        if part == PAGES:
            return Wanted(include_private=private, entries=self._pages)
        if part == JOB and self._jobs.currentData():
            return Wanted(include_private=private, jobs=frozenset({self._jobs.currentData()}))
        return Wanted(include_private=private)

    def _fill_parts(self) -> None:
        """What the format can be a part of; what was chosen stays chosen where it can be."""
        parts = [
            (EVERYTHING, self.tr("All of it")),
            (DAYS, self.tr("The days between two")),
            (JOB, self.tr("One job")),
        ]
        if self._pages and self.format in HAS_PAGES:
            chosen = len(self._pages)
            said = counted("export", "The entry you chose", "The {number} entries you chose", chosen)
            parts.append((PAGES, said))
        before = self._parts.currentData()
        self._parts.clear()
        for name, text in parts:
            self._parts.addItem(text, name)
        self._parts.setCurrentIndex(max(0, self._parts.findData(before)))

    def _show(self) -> None:
        fmt = self.format
        self._fill_parts()
        self._about.setText(words.format_about(fmt))
        self._parts.setVisible(fmt not in HOLDS_EVERYTHING)
        part = self._parts.currentData() if fmt not in HOLDS_EVERYTHING else EVERYTHING
        self._days.setVisible(part == DAYS)
        self._jobs.setVisible(part == JOB)
        self._private.setVisible(fmt in HAS_PAGES)
        self.changed.emit()
