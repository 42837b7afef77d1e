"""The journal's left column: every entry by month, or what a search over everything found."""

from datetime import date
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from rebound_desktop import words
from rebound_desktop.core.finding import Chosen, Wanted, read
from rebound_desktop.core.snippets import Term
from rebound_desktop.store import Answer, KeptSearch, ReboundError, Result
from rebound_desktop.translating import counted
from rebound_desktop.ui.journal.calendar_strip import CalendarStrip
from rebound_desktop.ui.journal.entry_list import EntryPages, FoundPages
from rebound_desktop.ui.journal.filters import FilterChips, FilterMenu
from rebound_desktop.ui.journal.finding import Finding
from rebound_desktop.ui.journal.search_help import SearchHelp
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.side_list import SideList
from rebound_desktop.ui.widgets.side_rows import BAR
from rebound_desktop.words.search_words import field_names

CALENDAR = "journal_calendar"
# Milliseconds.
SEARCH_READY_AFTER = 600


class JournalList(SideList):
    """`entry_chosen` gives an entry to show, `entry_entered` one to write in, `result_entered` a `Result` of
    another kind, which opens by Enter or a click and is passed over by the arrow keys.
    """

    entry_chosen = Signal(int)
    entry_entered = Signal(int)
    result_entered = Signal(object)
    lessons_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.theme,
            title=self.tr("Journal"),
            add_text=self.tr("New"),
            search_name=self.tr("Search every word"),
        )
        self._desk = desk
        self._store = desk.store
        self._pages = EntryPages(desk.store)
        self._found = FoundPages(desk.store)
        self.finding = Finding(desk.store, desk.background, self)
        self.finding.found.connect(self._show_found)
        self.finding.refused.connect(self._refused)
        self._wanted, self._from_top = Wanted(), False
        self._was_filled = False
        self._is_ready = False
        # The entry that is open, listed or not; and whether the day that was chosen opens its first one.
        self._open: int | None = None
        # The day of the page that is open.
        self._open_day: date | None = None
        self._opens_day = False
        # What was found, once that is known; and the entry that is to be among it.
        self._ids: frozenset[int] | None = None
        self._to_see: int | None = None
        self.chosen = Chosen()
        self._furnish()
        self.opened.connect(self._choose)
        self.entered.connect(self._go_in)
        self.clicked.connect(self._go_elsewhere)
        self.searched.connect(lambda _: self.fill(from_top=True))

    @property
    def entries(self) -> list[int]:
        """The entries listed, in order."""
        return [shown.key for shown in self.rows if shown.key > 0]

    @property
    def marked_entries(self) -> tuple[int, ...]:
        """The entries marked with Shift or Ctrl; none while only the open one is."""
        entries = tuple(key for key in self.marked if key > 0)
        return entries if len(entries) > 1 else ()

    @property
    def looked_for(self) -> tuple[Wanted, Chosen]:
        """What narrows the list: the words, and what was chosen beside them."""
        return self._wanted, self.chosen

    @property
    def is_searching(self) -> bool:
        """Whether words or filters narrow what is listed."""
        return not (self._wanted.is_nothing and self.chosen == Chosen())

    @property
    def day_chosen(self) -> date | None:
        """The day that everything listed is of, where it is a single one."""
        return _one_day(self.chosen)

    @property
    def terms_found(self) -> tuple[Term, ...]:
        """What an opened entry is to be shown at."""
        return self._wanted.terms

    def showEvent(self, event: QShowEvent) -> None:
        """Seen for the first time, it makes its search ready, once the room stands."""
        super().showEvent(event)
        if not self._is_ready:
            self._is_ready = True
            soon(self, self.finding.get_ready, SEARCH_READY_AFTER)

    def mark_open(self, entry_id: int | None, day: date, *, is_begun: bool = False) -> None:
        """This entry is open: its row is marked, and again once it comes back into the list.

        The calendar follows to the page's day; not where `is_begun`, the blank page that was open already.
        """
        is_other = not is_begun and (entry_id, day) != (self._open, self._open_day)
        self._open, self._open_day = entry_id, day
        self.select(entry_id, in_view=False)
        if is_other and "calendar" in vars(self):
            self.calendar.follow(day)

    def let_see(self, entry_id: int) -> None:
        """An entry was opened from elsewhere: what was chosen here goes where it hides that, as soon as it is known."""
        self._to_see = entry_id if self.is_searching else None
        self._uncover(nothing_else=not self.rows)

    def fill(self, *, from_top: bool = False) -> None:
        """Read everything listed anew; what is marked stays marked."""
        self._ids = None
        if from_top:
            # Somebody chose this just now.
            self._to_see = None
        self._wanted, self._from_top = read(self.search.text(), field_names()), from_top
        if self._shows_calendar:
            self.calendar.refresh()
        if self.is_searching:
            self.finding.look_for(self._wanted, self.chosen)
            return
        self.finding.give_up()
        self._found_count = 0
        marked = self.selected or self._open
        rows = self._pages.first(0 if from_top else len(self.rows))
        self._was_filled = self._was_filled or bool(rows)
        self.show_rows(rows, more=self._pages.more, from_top=from_top)
        if not rows:
            self._say_empty()
        self.select(marked, in_view=False)
        self._show_count()

    def narrow(self, chosen: Chosen) -> None:
        """Choose what is listed beside the words."""
        self.chosen = chosen
        self._chips.show_chosen(chosen)
        if "calendar" in vars(self):
            self.calendar.choose(self.day_chosen)
        self.fill(from_top=True)

    def clear_all(self) -> None:
        """Everything again: no words, no filter."""
        if self.chosen != Chosen():
            self.narrow(Chosen())
        self.clear_search()

    def look_for(self, typed: str) -> None:
        """Put words into the search, as if they were typed."""
        self.search.setText(typed)
        self.focus_search()
        self._flush_search()

    def _furnish(self) -> None:
        desk, icon = self._desk, ButtonRole.ICON
        self.show_calendar = Button(
            desk.theme, "", icon, icon="calendar", name=self.tr("Calendar"), on_click=self._toggle_calendar
        )
        # Pressed as long as the calendar is there.
        self.show_calendar.setCheckable(True)
        self.filter = Button(desk.theme, "", icon, icon="sliders-horizontal", name=self.tr("Filter and sort"))
        self.filters = FilterMenu(desk, lambda: self.chosen, self._keep_search, self)
        self.filters.changed.connect(self.narrow)
        self.filters.recalled.connect(self._recall)
        self.filters.help_wanted.connect(self._explain)
        self.filter.setMenu(self.filters)
        self._chips = FilterChips(desk)
        self._chips.changed.connect(self.narrow)
        self._count = Words(desk.theme, "", TextRole.SMALL, wrap=False)
        self._found_count = 0
        self.export = Button(
            desk.theme, self.tr("Export…"), ButtonRole.PLAIN, on_click=self.export_wanted.emit
        )
        self.view.allow_several()
        self.view.several_changed.connect(self._show_count)
        self._show_count()
        for button in (self.show_calendar, self.filter):
            self.search_row.insertWidget(self.search_row.count() - 1, button)
        if self._store.preferences.get(CALENDAR):
            self.calendar.show()
            self.show_calendar.setChecked(True)
        self.beneath.addLayout(row(self._chips, BAR, spacing=0))
        self.beneath.addLayout(row(8, self._count, None, self.export, BAR, spacing=0))
        self.lessons = Button(
            desk.theme, self.tr("Lessons"), ButtonRole.PLAIN, on_click=self.lessons_wanted.emit
        )
        self.foot.addSpacing(8)
        self.foot.addLayout(row(12, self.lessons, None, spacing=0))
        self.foot.addSpacing(14)

    @cached_property
    def calendar(self) -> CalendarStrip:
        """The month above the list, made when it is first wanted."""
        journal, today = self._store.journal, self._store.clock.today
        strip = CalendarStrip(self._desk.theme, journal.days_written, today, journal.years_written)
        strip.day_chosen.connect(self._choose_day)
        if self._open_day is not None:
            strip.follow(self._open_day)
        strip.choose(self.day_chosen)
        strip.hide()
        self.beneath.insertLayout(0, row(4, strip, 4 + BAR, spacing=0))
        return strip

    @property
    def _shows_calendar(self) -> bool:
        return "calendar" in vars(self) and self.calendar.isVisibleTo(self)

    def _show_found(self, answer: Answer) -> None:
        """What is seen first, then all of it."""
        if answer.is_all:
            self._found.take_all(answer, self._wanted, self.chosen)
        else:
            self._found.begin(answer, self._wanted)
        rows = self._found.rows()
        if answer.is_all:
            self._ids = frozenset(answer.ids)
            if self._uncover(nothing_else=not rows):
                return
        if not rows and not answer.is_all:
            return
        marked = self.selected or self._open
        more = self._found.more if answer.is_all else None
        self.show_rows(rows, more=more, from_top=self._from_top)
        self._from_top = False
        if not rows:
            self._say_nothing_found()
        self._found_count = answer.count or 0
        self._show_count()
        if answer.is_all and rows:
            self.tell_found(words.entries(self._found_count))
        self.select(marked, in_view=False)
        if answer.is_all and self._opens_day:
            self._opens_day = False
            if self.entries:
                self.entry_chosen.emit(self.entries[0])

    def _uncover(self, *, nothing_else: bool) -> bool:
        """Everything again, where the entry that is to be seen is not among what was found.

        Words alone stay, as long as there is something else that they found.
        """
        if self._to_see is None or self._ids is None:
            return False
        is_hidden = self._to_see not in self._ids and (nothing_else or not self.chosen.is_nothing)
        self._to_see = None
        if is_hidden:
            self.narrow(Chosen(sort=self.chosen.sort))
            self.clear_search()
        return is_hidden

    def sought(self) -> str:
        """Words, and what the list is narrowed to."""
        return f"{super().sought()} {self.chosen if self.chosen != Chosen() else ''}".strip()

    def _show_count(self) -> None:
        """How many are marked or found, and the way out for just these."""
        marked = len(self.marked_entries)
        text = counted("journal", "one marked", "{number} marked", marked) if marked else ""
        text = text or (words.entries(self._found_count) if self._found_count else "")
        self._count.setText(text)
        self._count.setVisible(bool(text))
        self.export.setVisible(bool(text))

    def _refused(self, error: ReboundError) -> None:
        self._desk.tell(error)

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
            result: Result = self._found.thing(key)
            self.result_entered.emit(result)

    def _choose_day(self, day: date | None) -> None:
        self._opens_day = day is not None
        self.narrow(_on(self.chosen, day))

    def _toggle_calendar(self) -> None:
        wanted = not self._shows_calendar
        self.calendar.setVisible(wanted)
        self.show_calendar.setChecked(wanted)
        self._desk.attempt(lambda: self._store.preferences.set(CALENDAR, "yes" if wanted else ""))
        if wanted:
            self.calendar.refresh()
            self.calendar.month.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.day_chosen is not None:
            self.narrow(_on(self.chosen, None))

    def _recall(self, kept: KeptSearch) -> None:
        self.chosen = kept.chosen
        self._chips.show_chosen(kept.chosen)
        self.look_for(kept.typed)
        self.fill(from_top=True)

    def _keep_search(self, name: str) -> bool:
        typed, chosen = self.search.text(), self.chosen
        if not self._desk.attempt(lambda: self._store.queries.keep(name, typed, chosen)):
            return False
        self._desk.say(self.tr("Search kept"), undo=True)
        return True

    def _explain(self) -> None:
        popup = SearchHelp(self._desk.theme, self)
        popup.tried.connect(self.look_for)
        popup.popup(self.search.mapToGlobal(self.search.rect().bottomLeft()))

    def _say_nothing_found(self) -> None:
        day = self.day_chosen
        if (
            day is not None
            and self._wanted.is_nothing
            and self.chosen == _on(Chosen(sort=self.chosen.sort), day)
        ):
            self._offer_day(day)
            return
        self.show_empty(
            self.tr("Nothing found"),
            self.tr("No entry, job, person or letter holds these words.")
            if self.chosen == Chosen()
            else self.tr("No entry is like this."),
            self.tr("Show everything"),
            self._clear_and_type,
        )

    def _offer_day(self, day: date) -> None:
        """A day on which nothing was written: it can be written for."""
        is_this_year = day.year == self._store.clock.today().year
        told = words.apart(words.long_day(day) if is_this_year else words.whole_day(day))
        self.show_empty(
            self.tr("Nothing found"),
            self.tr("No entry is from {day} yet.").replace("{day}", told),
            self.tr("Write an entry"),
            self.add_clicked.emit,
            action_name=self.tr("Write an entry for {day}").replace("{day}", told),
        )

    def _say_empty(self) -> None:
        if self._was_filled:
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
                picture="journal",
            )

    def _clear_and_type(self) -> None:
        self.clear_all()
        self.focus_search()


def _one_day(chosen: Chosen) -> date | None:
    return chosen.since if chosen.since == chosen.until else None


def _on(chosen: Chosen, day: date | None) -> Chosen:
    """The same choice on one day, or on any."""
    return replace(chosen, since=day, until=day)
