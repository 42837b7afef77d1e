"""The journal's room: what was written and how to find it at one side, the page to write on at the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from rebound_desktop.core.change import Area
from rebound_desktop.store import Found, Result
from rebound_desktop.ui.journal.entry_list import EntryPages, result_rows
from rebound_desktop.ui.journal.entry_menu import EntryMenu
from rebound_desktop.ui.journal.entry_view import EntryView
from rebound_desktop.ui.journal.lessons import LessonsView
from rebound_desktop.ui.journal.versions import VersionsView
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.side_list import SideList, beside

BLANK = 0
_ROOM_OF = {Found.JOB: "jobs", Found.CONTACT: "contacts", Found.LETTER: "letters"}


class JournalPage(Page):
    """One entry is open at any time, or a blank page; its earlier versions and the lessons take its place."""

    areas = frozenset({Area.JOURNAL, Area.LESSONS, Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pages = EntryPages(self.store)
        self._results: tuple[Result, ...] = ()
        self._gone: int | None = None
        self._place = 0
        self._was_filled = False
        self.side = SideList(
            self.theme,
            title=self.tr("Journal"),
            add_text=self.tr("New"),
            search_name=self.tr("Search every word"),
        )
        self.lessons_button = Button(
            self.theme, self.tr("Lessons"), ButtonRole.PLAIN, on_click=lambda: self.show_lessons()
        )
        self.side.foot.addSpacing(8)
        self.side.foot.addLayout(row(12, self.lessons_button, None, spacing=0))
        self.side.foot.addSpacing(14)
        self.entry = EntryView(desk)
        self.versions = VersionsView(desk)
        self.lessons = LessonsView(desk)
        self.menu = EntryMenu(desk, self.entry, self)
        self.entry.head.more.setMenu(self.menu)
        self.content = QStackedWidget()
        for view in (self.entry, self.versions, self.lessons):
            self.content.addWidget(view)
        self.box.addLayout(beside(self.side, self.content))
        self._connect()

    def open(self, key: int | None) -> None:
        """An entry by its id, 0 for a blank page, None for what was open or the newest entry."""
        if key == BLANK:
            self._show_blank()
        elif key is not None and self._show(key):
            self._write()
        elif key is None and self.entry.entry_id is not None:
            self.content.setCurrentWidget(self.entry)
            self.side.show_list()
        elif self.side.rows and self.side.rows[0].key > 0 and self._show(self.side.rows[0].key):
            self.side.show_list()
        else:
            self._show_blank()

    def refresh(self) -> None:
        """Read everything shown anew; text, caret, selection and scroll stay."""
        self._fill_list()
        self.lessons.refresh()
        if self._gone is not None and (back := self.store.journal.entry(self._gone)) is not None:
            # Set aside and brought back, and nothing else was opened since.
            self._gone = None
            if self._leave_entry():
                self.entry.show_entry(back)
        if not self.entry.refresh():
            self._show_neighbour()
        if self.content.currentWidget() is self.versions:
            self.versions.refresh()
        self._mark()

    def leave(self) -> bool:
        """Keep everything typed."""
        if not self.lessons.leave() or not self._leave_entry():
            return False
        if self.content.currentWidget() is not self.entry:
            self.content.setCurrentWidget(self.entry)
        return True

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        return [*self.entry.typed_texts(), *self.lessons.typed_texts()]

    def find(self) -> None:
        """To the search over everything."""
        self.side.find()

    def name_for_restore(self) -> int | None:
        """The open entry."""
        return self.entry.entry_id

    def show_lessons(self, lesson_id: int | None = None) -> None:
        """The lessons, in the place of the entry."""
        if self._leave_entry():
            self.content.setCurrentWidget(self.lessons)
            self.side.show_content()
            self.lessons.open(lesson_id)

    def _connect(self) -> None:
        self.side.opened.connect(self._choose)
        self.side.entered.connect(self._enter)
        self.side.clicked.connect(self._go_elsewhere)
        self.side.searched.connect(self._search)
        self.side.add_clicked.connect(self._new)
        self.entry.begun.connect(self._mark_begun)
        self.entry.left.connect(self.side.show_list)
        self.menu.versions_wanted.connect(self._show_versions)
        self.menu.aside_wanted.connect(self._set_aside)
        self.versions.done.connect(self._back)
        self.lessons.done.connect(self._back)
        self.lessons.entry_wanted.connect(self.open)

    def _choose(self, key: int) -> None:
        if key > 0:
            self._show(key)

    def _enter(self, key: int) -> None:
        if key > 0:
            self._write()
        else:
            self._go_elsewhere(key)

    def _go_elsewhere(self, key: int) -> None:
        """A result of another kind opens in its own room."""
        if key >= 0:
            return
        result = self._results[-1 - key]
        if result.kind is Found.LESSON:
            self.show_lessons(result.id)
        else:
            self.desk.go(_ROOM_OF[result.kind], result.id)

    def _new(self) -> None:
        if self._leave_entry():
            self.side.clear_search()
            self._show_blank()

    def _show(self, entry_id: int) -> bool:
        """Open an entry, the focus where it is; False when it is not there, or the present one must stay."""
        if entry_id == self.entry.entry_id:
            self.entry.area.show_found(self.side.search.text())
            self.content.setCurrentWidget(self.entry)
            self._mark()
            return True
        entry = self.store.journal.entry(entry_id)
        if entry is None or not self._leave_entry():
            self._mark()
            return False
        self._gone = None
        self.entry.show_entry(entry)
        self.entry.area.show_found(self.side.search.text())
        self.content.setCurrentWidget(self.entry)
        self._mark()
        return True

    def _show_blank(self) -> None:
        self._gone = None
        if self._leave_entry():
            self.entry.show_blank()
        self._mark()
        self._write()

    def _show_neighbour(self) -> None:
        """The open entry is gone: the one that took its place in the list, or a blank page."""
        rows = [row.key for row in self.side.rows if row.key > 0]
        place = min(self._place, len(rows) - 1)
        entry = self.store.journal.entry(rows[place]) if rows else None
        if entry is not None:
            self.entry.show_entry(entry)
        else:
            self.entry.show_blank()

    def _write(self) -> None:
        self.content.setCurrentWidget(self.entry)
        self.side.show_content()
        self.entry.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_entry(self) -> bool:
        kept = self.entry.leave()
        if not kept:
            self.desk.say(self.tr("This page is not kept yet, so it stays open."))
        return kept

    def _back(self) -> None:
        if self.lessons.leave():
            self._write()

    def _mark_begun(self, entry_id: int) -> None:
        self._mark()

    def _mark(self) -> None:
        self.side.select(self.entry.entry_id, in_view=False)

    def _show_versions(self) -> None:
        entry_id = self.entry.entry_id
        if entry_id is not None and self._leave_entry():
            self.content.setCurrentWidget(self.versions)
            self.versions.open(entry_id)

    def _set_aside(self) -> None:
        entry_id = self.entry.entry_id
        if entry_id is None or not self._leave_entry():
            return
        self._place = next((n for n, row in enumerate(self.side.rows) if row.key == entry_id), 0)
        if self.desk.attempt(lambda: self.store.journal.set_aside(entry_id)):
            self._gone = entry_id
            self.desk.say(self.tr("Entry set aside"), undo=True)

    def _search(self, typed: str) -> None:
        self._fill_list(from_top=True)

    def _fill_list(self, *, from_top: bool = False) -> None:
        typed = self.side.search.text()
        if typed.strip():
            self._results = self.store.search.find(typed)
            rows = result_rows(self.store, self._results)
            self.side.show_rows(rows, from_top=from_top)
        else:
            self._results = ()
            loaded = 0 if from_top else len(self.side.rows)
            rows = self._pages.first(loaded)
            self._was_filled = self._was_filled or bool(rows)
            self.side.show_rows(rows, more=self._pages.more, from_top=from_top)
        if not rows:
            self._say_nothing_listed(bool(typed.strip()))
        self._mark()

    def _say_nothing_listed(self, searched: bool) -> None:
        if searched:
            self.side.show_empty(
                self.tr("Nothing found"),
                self.tr("No page, job, person or letter holds these words."),
                self.tr("Clear the search"),
                self._clear_search,
            )
        elif self._was_filled:
            self.side.show_empty(
                self.tr("No entries right now"),
                self.tr("What you set aside rests for 30 days."),
                self.tr("New entry"),
                self._new,
            )
        else:
            self.side.show_empty(
                self.tr("Your journal begins here"),
                self.tr("What you write is kept on this computer."),
                self.tr("Write something"),
                self._new,
            )

    def _clear_search(self) -> None:
        self.side.clear_search()
        self.side.find()
