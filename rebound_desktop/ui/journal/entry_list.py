"""The journal's rows for the side list: entries by month, and what a search found, by kind."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from unicodedata import east_asian_width

from PySide6.QtCore import QCoreApplication, QLocale

from rebound_desktop import words
from rebound_desktop.core.finding import Chosen, Wanted
from rebound_desktop.core.journal import EntryLine
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.snippets import plain_snippet
from rebound_desktop.store import MARK_START, Answer, Found, Result, Store
from rebound_desktop.ui.widgets.side_list import SideRow

PAGE, FOUND_PAGE = 50, 40
# Room for some words before the first one found, in a line of some thirty letters.
_BEFORE_FOUND = 14

translate = QCoreApplication.translate


class EntryPages:
    """Hands out the journal's entries as rows, newest first, a page at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._last: int | None = None
        # The rows as they were read, each with its entry's stamp; and the day they are told from.
        self._known: dict[int, tuple[str, SideRow]] = {}
        self._today: date | None = None

    def first(self, at_least: int = 0) -> list[SideRow]:
        """The newest rows: a page of them, or as many as were shown before, of which only what is new is read.

        They are asked for at every autosave, whatever number was scrolled through.
        """
        today = self._store.clock.today()
        if today != self._today:
            self._today, self._known = today, {}
        return self._rows(self._store.journal.stamps(max(PAGE, at_least)))

    def more(self) -> list[SideRow]:
        """The next page; empty at the end of the journal."""
        if self._last is None:
            return []
        return self._rows(self._store.journal.stamps(PAGE, after=self._last))

    def _rows(self, stamps: Sequence[tuple[int, str]]) -> list[SideRow]:
        today, changed = self._today or self._store.clock.today(), dict(stamps)
        new = tuple(key for key, stamp in stamps if self._known.get(key, ("",))[0] != stamp)
        for line in self._store.journal.lines_of(new):
            self._known[line.id] = (changed[line.id], entry_row(line, today))
        if stamps:
            self._last = stamps[-1][0]
        return [self._known[key][1] for key in changed if key in self._known]


def entry_row(line: EntryLine, today: date) -> SideRow:
    """An entry as its row."""
    title = line.title or translate("journal", "Nothing written yet")
    return SideRow(line.id, title, line.preview, words.short_day(line.day, today), month(line.day, today))


def month(day: date, today: date) -> str:
    """The month as a caption, with its year when it is another one."""
    if day.year != today.year:
        return words.month_of_year(day)
    return words.capital(QLocale().standaloneMonthName(day.month))


class FoundPages:
    """Hands out what a search found as rows: first what is seen at once, then, a page at a time, all of it.

    An entry's row has its id as key, any other -1 - its place among the things and the files.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._wanted = Wanted()
        self._shown: tuple[int, ...] = ()
        self._rest: Iterator[int] = iter(())
        self._snippets: dict[int, str] = {}
        self._things: tuple[Result, ...] = ()
        self._files: tuple[Result, ...] = ()

    def begin(self, answer: Answer, wanted: Wanted) -> None:
        """What is seen first."""
        self._wanted = wanted
        self._snippets, self._things, self._files = dict(answer.snippets), (), ()
        self._shown, self._rest = answer.ids, iter(())

    def take_all(self, answer: Answer, wanted: Wanted, chosen: Chosen) -> None:
        """All of it; as many rows as a list shows before it is scrolled."""
        self._things, self._files, self._wanted = answer.things, answer.files, wanted
        self._shown, beyond = answer.ids[:FOUND_PAGE], answer.ids[FOUND_PAGE:]
        self._rest = iter(beyond)
        if answer.count is not None and answer.count > len(answer.ids):
            known = len(answer.ids)
            self._rest = islice(self._store.search.entries.found(wanted, chosen), known, None)

    def rows(self) -> list[SideRow]:
        """The rows so far: the newest entries, then what else was found."""
        return self._entries(self._shown, kind_name(Found.ENTRY)) + self._other() + self._called_so()

    def more(self) -> list[SideRow]:
        """The next entries; empty at the end."""
        is_among_others = bool(self._things or self._files)
        caption = translate("journal", "More entries") if is_among_others else kind_name(Found.ENTRY)
        return self._entries(tuple(islice(self._rest, FOUND_PAGE)), caption)

    def thing(self, key: int) -> Result:
        """The result behind a row that is no entry."""
        return (*self._things, *self._files)[-1 - key]

    def _entries(self, ids: Sequence[int], caption: str) -> list[SideRow]:
        lacking = [key for key in ids if key not in self._snippets]
        if lacking and self._wanted.match:
            self._snippets.update(self._store.search.entries.snippets(self._wanted, lacking))
        today = self._store.clock.today()
        has_words = bool(self._snippets)
        rows = []
        for line in self._store.journal.lines_of(tuple(ids)):
            title = line.title or translate("journal", "Nothing written yet")
            snippet = near_found(self._snippets.get(line.id, "")) or line.preview
            # Found by words they stand together; narrowed alone they stay a journal, by month.
            group = caption if has_words else month(line.day, today)
            rows.append(SideRow(line.id, title, snippet, words.short_day(line.day, today), group))
        return rows

    def _other(self) -> list[SideRow]:
        rows = []
        for place, result in enumerate(self._things):
            group = kind_name(result.kind)
            is_week = result.kind is Found.WEEK
            title = result.title or group
            if is_week:
                title = words.week_named(date.fromisoformat(result.title))
            said = words.among_kind_words() if result.kind is Found.KIND_WORD else near_found(result.snippet)
            rows.append(SideRow(-1 - place, title, said, "", group))
        return rows

    def _called_so(self) -> list[SideRow]:
        """Files by their names, and beneath each what it belongs to."""
        pages = tuple(each.id for each in self._files if each.kind is Found.ENTRY)
        titles = {line.id: line.title for line in self._store.journal.lines_of(pages)}
        group, first = translate("journal", "Files"), len(self._things)
        rows = []
        for place, result in enumerate(self._files):
            owner = titles.get(result.id, "") if result.kind is Found.ENTRY else result.title
            rows.append(
                SideRow(-1 - first - place, result.snippet, owner or kind_name(result.kind), "", group)
            )
        return rows


def near_found(snippet: str) -> str:
    """A snippet on one line, cut in front so that the first word found is seen in a narrow list."""
    line = plain_snippet(snippet)
    found = line.find(MARK_START)
    start, room = found, _BEFORE_FOUND
    while start > 0 and room > 0:
        start -= 1
        # Chinese and Japanese letters take the room of two.
        room -= 2 if east_asian_width(line[start]) in "WF" else 1
    if start <= 0:
        return line
    space = line.find(" ", start, found)
    return "…" + line[space + 1 if space >= 0 else start :]


def kind_name(kind: Found) -> str:
    """A kind of thing found, as a caption."""
    names = {
        Found.ENTRY: translate("journal", "Entries"),
        Found.JOB: translate("journal", "Jobs"),
        Found.CONTACT: translate("journal", "Contacts"),
        Found.COMPANY: translate("journal", "Companies"),
        Found.LETTER: translate("journal", "Letters"),
        Found.LESSON: translate("journal", "Lessons"),
        Found.KIND_WORD: words.lesson_kind(LessonKind.KIND_WORD),
        Found.WEEK: translate("journal", "Weeks planned"),
    }
    return names[kind]
