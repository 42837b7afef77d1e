"""The journal's left column: every entry by month, or what a search over everything found."""

from PySide6.QtCore import Signal

from rebound_desktop.store import Result
from rebound_desktop.ui.journal.entry_list import EntryPages, result_rows
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.side_list import SideList


class JournalList(SideList):
    """`entry_chosen` gives an entry to show, `entry_entered` one to write in, `result_entered` a `Result` of
    another kind, which opens by Enter or a click and is passed over by the arrow keys.
    """

    entry_chosen = Signal(int)
    entry_entered = Signal(int)
    result_entered = Signal(object)
    lessons_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme,
            title=self.tr("Journal"),
            add_text=self.tr("New"),
            search_name=self.tr("Search every word"),
        )
        self._store = desk.store
        self._pages = EntryPages(desk.store)
        self._results: tuple[Result, ...] = ()
        self._was_filled = False
        self.lessons = Button(
            desk.theme, self.tr("Lessons"), ButtonRole.PLAIN, on_click=self.lessons_wanted.emit
        )
        self.foot.addSpacing(8)
        self.foot.addLayout(row(12, self.lessons, None, spacing=0))
        self.foot.addSpacing(14)
        self.opened.connect(self._choose)
        self.entered.connect(self._go_in)
        self.clicked.connect(self._go_elsewhere)
        self.searched.connect(lambda _: self.fill(from_top=True))

    @property
    def entries(self) -> list[int]:
        """The entries listed, in order."""
        return [shown.key for shown in self.rows if shown.key > 0]

    def fill(self, *, from_top: bool = False) -> None:
        """Read everything listed anew; what is marked stays marked."""
        typed, marked = self.search.text(), self.selected
        if worth_searching(typed):
            self._results = self._store.search.find(typed)
            rows = result_rows(self._store, self._results)
            self.show_rows(rows, from_top=from_top)
        else:
            rows = self._pages.first(0 if from_top else len(self.rows))
            self._was_filled = self._was_filled or bool(rows)
            self.show_rows(rows, more=self._pages.more, from_top=from_top)
        if not rows:
            self._say_why(searched=worth_searching(typed))
        self.select(marked, in_view=False)

    def _choose(self, key: int) -> None:
        if key > 0:
            self.entry_chosen.emit(key)

    def _go_in(self, key: int) -> None:
        if key > 0:
            self.entry_entered.emit(key)
        else:
            self._go_elsewhere(key)

    def _go_elsewhere(self, key: int) -> None:
        if key < 0:
            self.result_entered.emit(self._results[-1 - key])

    def _say_why(self, *, searched: bool) -> None:
        if searched:
            self.show_empty(
                self.tr("Nothing found"),
                self.tr("No page, job, person or letter holds these words."),
                self.tr("Clear the search"),
                self._clear_and_type,
            )
        elif self._was_filled:
            self.show_empty(
                self.tr("No entries right now"),
                self.tr("What you set aside rests for 30 days."),
                self.tr("New entry"),
                self.add_clicked.emit,
            )
        else:
            self.show_empty(
                self.tr("Your journal begins here"),
                self.tr("What you write is kept on this computer."),
                self.tr("Write something"),
                self.add_clicked.emit,
            )

    def _clear_and_type(self) -> None:
        self.clear_search()
        self.focus_search()


def worth_searching(typed: str) -> bool:
    """False for nothing, and for a single Latin letter still being typed: half the journal begins with it."""
    return bool(typed.strip()) and not (len(typed) == 1 and typed.isascii())
