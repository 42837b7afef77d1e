"""The journal's room: what was written and how to find it at one side, the page to write on at the other."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from rebound_desktop.core.change import Area
from rebound_desktop.core.finding import Chosen
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.snippets import has_all
from rebound_desktop.core.versions import Kept
from rebound_desktop.store import Found, Result
from rebound_desktop.ui.journal.entry_menu import EntryMenu
from rebound_desktop.ui.journal.entry_view import EntryView
from rebound_desktop.ui.journal.journal_list import JournalList
from rebound_desktop.ui.journal.lessons import LessonsView
from rebound_desktop.ui.journal.on_paper import OnPaper
from rebound_desktop.ui.journal.question_sets import QuestionSetsView
from rebound_desktop.ui.journal.reading import ReadingView
from rebound_desktop.ui.journal.taking_out import TakingOut
from rebound_desktop.ui.page import Desk, Page, kind_of_key, round_key
from rebound_desktop.ui.widgets.controls import Button
from rebound_desktop.ui.widgets.one_open import OneOpen
from rebound_desktop.ui.widgets.side_list import beside
from rebound_desktop.ui.widgets.versions import VersionsView
from rebound_desktop.ui.widgets.writing.out_of_text import OutOfText
from rebound_desktop.ui.widgets.writing.slices import AT_ONCE

BLANK = 0
_ROOM_OF = {
    Found.JOB: "jobs",
    Found.CONTACT: "contacts",
    Found.COMPANY: "company",
    Found.LETTER: "letters",
    Found.WEEK: "week",
}


class JournalPage(Page):
    """One entry is open at any time, or a blank page; its earlier versions and the lessons take its place."""

    has_focus_mode = True
    # Contacts, for whom the text speaks of.
    areas = frozenset({Area.JOURNAL, Area.LESSONS, Area.JOBS, Area.CONTACTS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        # The last merge or import that the list has been shown whole after.
        self._came: int | None = None
        # Whether the entry stands here that somebody is likely to find here, whom nobody has seen yet.
        self._is_ahead = False

    def furnish(self) -> Iterator[None]:
        """The list, then the page to write on."""
        self.side = JournalList(self.desk)
        yield
        # From the outside in: what is put into a widget is dressed anew with all that it holds.
        self.content = QStackedWidget()
        self.box.addLayout(beside(self.side, self.content))
        self._one = OneOpen(self, self.side, self.content)
        self._one.aside_wanted.connect(self._set_aside)
        yield
        self.entry = EntryView(self.desk, self.content)
        self.content.addWidget(self.entry)
        yield
        self._taking_out = TakingOut(self.desk, self.side)
        self.menu = EntryMenu(self.desk, self.entry, self)
        self.entry.head.more.setMenu(self.menu)
        self._connect()
        yield
        # Read ahead, while nobody waits: entering then reads what is new alone.
        self.desk.attempt(self.side.fill)
        yield
        self.desk.attempt(self._show_ahead)

    def open(self, key: int | None) -> None:
        """An entry by its id, 0 for a blank page, a lesson by its `lesson_key`, lessons of a kind by their `kind_key`;
        None for what was open.
        """
        self._show_what_came()
        if key == BLANK:
            # From another room the day that was chosen here is not seen.
            self._new(self.desk.day_meant.day or (self.side.day_chosen if self.isVisible() else None))
        elif key is not None and (kind := kind_of_key(key)) is not None:
            self.show_lessons(kind=kind)
        elif key is not None and key < BLANK:
            # `lesson_key` turned back.
            self.show_lessons(-key)
        elif key is not None and self._open_entry(key):
            self.side.let_see(key)
        elif key is None and self.entry.entry_id is not None and not self._is_ahead:
            self.content.setCurrentWidget(self.entry)
            self.side.show_list()
        elif self.side.entries and self._show(self.side.entries[0]):
            self.side.show_list()
        else:
            self._show_blank()
        self._is_ahead = False

    def refresh(self) -> None:
        """Read everything shown anew; text, caret, selection and scroll stay."""
        self._one.note_place(self.side.entries)
        self.side.fill()
        if self._has("lessons"):
            self.lessons.refresh()
        if self._shows("questions"):
            self.questions.refresh()
        back = self._one.come_back()
        if back is not None and self._leave_entry():
            self._put_up(back)
        if not self.entry.refresh():
            self._show_neighbour()
        if self._shows("versions"):
            self.versions.refresh()
        if self._shows("reading"):
            self.reading.refresh()
        self._mark()

    def leave(self) -> bool:
        """Keep everything typed."""
        lessons_left = not self._has("lessons") or self.lessons.leave()
        questions_left = not self._has("questions") or self.questions.leave()
        if not lessons_left or not questions_left or not self._leave_entry():
            return False
        if self.content.currentWidget() is not self.entry:
            self.content.setCurrentWidget(self.entry)
        return True

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        lessons = self.lessons.typed_texts() if self._has("lessons") else []
        questions = self.questions.typed_texts() if self._has("questions") else []
        return [*self.entry.typed_texts(), *lessons, *questions]

    def focus_search(self) -> None:
        """To the search within the page one writes on, or among the lessons; from anywhere else, over everything."""
        if self.entry.area.hasFocus():
            self.entry.find_bar.open_bar()
        elif self._shows("lessons") and not self.lessons.search.isHidden():
            self.lessons.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.lessons.search.selectAll()
        else:
            self.side.focus_search()

    def set_focus_mode(self, on: bool) -> None:
        """Nothing but the text, or all of it again."""
        if on is self.folds_sidebar:
            return
        self._write()
        self.entry.set_focus(on)
        self.side.fold(on)
        self.folds_sidebar = on
        self.folded.emit()

    def take_to_paper(self) -> bool:
        """Ask what is to come on paper."""
        self.show_paper()
        return True

    def what_is_open(self) -> tuple[str, *tuple[Button, ...]] | None:
        """The page that one writes on, or reads."""
        if self._shows("reading"):
            return self.tr("This entry"), self.reading.paper
        return self.tr("This entry"), self.entry.head.more, self.entry.guide.how, self.entry.thoughts.add

    def shown_key(self) -> int | None:
        """The open entry."""
        return self.entry.entry_id

    def has(self, key: int) -> bool:
        """Whether the page is still there."""
        return self.store.journal.entry(key) is not None

    @cached_property
    def lessons(self) -> LessonsView:
        """The lessons, furnished when they are first wanted: entering the room does not wait for them."""
        view = LessonsView(self.desk)
        view.done.connect(self._back)
        view.entry_wanted.connect(self.open)
        self.content.addWidget(view)
        return view

    @cached_property
    def reading(self) -> ReadingView:
        """The entry to read, furnished like the lessons."""
        view = ReadingView(self.desk)
        view.paper_wanted.connect(self.show_paper)
        view.done.connect(self._back)
        view.tag_wanted.connect(self._show_tagged)
        self.content.addWidget(view)
        return view

    @cached_property
    def versions(self) -> VersionsView:
        """The earlier texts of the entry, furnished like the lessons."""
        view = VersionsView(self.desk, Kept.ENTRY)
        view.done.connect(self._back)
        self.content.addWidget(view)
        return view

    @cached_property
    def questions(self) -> QuestionSetsView:
        """The person's own questions, furnished like the lessons."""
        view = QuestionSetsView(self.desk)
        view.done.connect(self._write)
        self.content.addWidget(view)
        return view

    def _has(self, name: str) -> bool:
        """Whether a view that comes when it is wanted has come."""
        return name in vars(self)

    def _shows(self, name: str) -> bool:
        """Whether a view that comes when it is wanted has come and is in front."""
        return self._has(name) and self.content.currentWidget() is getattr(self, name)

    def show_lessons(self, lesson_id: int | None = None, *, kind: LessonKind | None = None) -> None:
        """The lessons, in the place of the entry; one of them in view, or those of a kind."""
        if self._leave_entry():
            self.content.setCurrentWidget(self.lessons)
            self.side.show_content()
            self.lessons.open(lesson_id, kind=kind)

    def _connect(self) -> None:
        self.side.entry_chosen.connect(self._show)
        self.side.entry_entered.connect(lambda _: self._write())
        self.side.result_entered.connect(self._go_elsewhere)
        self.side.export_wanted.connect(self._export)
        self.side.lessons_wanted.connect(lambda: self.show_lessons())
        self.side.add_clicked.connect(lambda: self._new(self.side.day_chosen))
        self.entry.begun.connect(lambda _: self._mark(is_begun=True))
        out = OutOfText(self.entry.area, self._write)
        self.entry.left.connect(self.side.show_list)
        self.entry.left.connect(out.begin)
        self.entry.area.tabbed.connect(out.begin)
        self.entry.focus_left.connect(lambda: self.set_focus_mode(False))
        self.menu.versions_wanted.connect(self._show_versions)
        self.entry.thoughts.versions_wanted.connect(self._show_versions_of_thought)
        self.menu.aside_wanted.connect(self._set_aside)
        self.menu.reading_wanted.connect(self._show_reading)
        self.menu.story_wanted.connect(self._begin_story)
        self.menu.paper_wanted.connect(self.show_paper)
        self.entry.page_wanted.connect(self._new)
        self.entry.tag_wanted.connect(self._show_tagged)
        self.entry.guide.menu.sets_wanted.connect(self._show_questions)

    def _go_elsewhere(self, result: Result) -> None:
        """A result of another kind opens in its own room; an entry that has a file called so opens here."""
        if result.kind in (Found.LESSON, Found.KIND_WORD):
            self.show_lessons(result.id)
        elif result.kind is Found.ENTRY:
            self._open_entry(result.id)
        else:
            key = result.id if result.round_id is None else round_key(result.round_id)
            self.desk.go_to_found(_ROOM_OF[result.kind], key, self.side.search.text())

    def _show_tagged(self, written: str) -> None:
        """The entries that carry a tag, however it is written in one of them."""
        names = (tag for tag in self.store.tags.of_entries() if plain_letters(tag) == plain_letters(written))
        self.side.show_list()
        self.side.narrow(Chosen(tag=next(names, written)))

    def _new(self, day: date | None = None) -> None:
        """A blank page, and everything listed: what is written on it is to be seen there. day: which it is for."""
        if self._leave_entry():
            self.side.clear_all()
            self._show_blank(day)

    def _show(self, entry_id: int) -> bool:
        """Open an entry, the focus where it is; False when it is not there, or the present one must stay."""
        if entry_id == self.entry.entry_id:
            self._show_found()
            self.content.setCurrentWidget(self.entry)
            self._mark()
            return True
        entry = self.store.journal.entry(entry_id)
        if entry is None or not self._leave_entry():
            self._mark()
            return False
        self._one.forget()
        self.entry.show_entry(entry)
        self._show_found()
        self.content.setCurrentWidget(self.entry)
        self._mark()
        return True

    def _open_entry(self, entry_id: int) -> bool:
        """Open an entry to write on; False like `_show`."""
        if not self._show(entry_id):
            return False
        if _is_only_begun(self.entry.area.text()):
            self.entry.area.caret_to_end()
        self._write()
        return True

    def _show_ahead(self) -> None:
        """The newest entry, which whoever comes next will find; a long one would take too long to be laid out."""
        newest = self.store.journal.entry(self.side.entries[0]) if self.side.entries else None
        if newest is not None and len(newest.text) <= AT_ONCE:
            self.entry.show_entry(newest)
            self._is_ahead = True

    def _show_what_came(self) -> None:
        """Something was brought in since: no search or filter of before hides it."""
        last = self.store.undo.last_done()
        came = last.id if last is not None and last.is_long else None
        if came is not None and came != self._came:
            self.side.clear_all()
        self._came = came

    def _show_found(self) -> None:
        """What was looked for, in the text or else in what was added to it."""
        terms, area = self.side.terms_found, self.entry.area
        if terms and (has_all(area.text(), terms) or not self.entry.thoughts.show_found(terms)):
            area.show_found(terms)

    def _show_blank(self, day: date | None = None) -> None:
        self._one.forget()
        if self._leave_entry():
            self.entry.show_blank(day)
        self._mark()
        self._write()

    def _show_neighbour(self) -> None:
        """The open entry is gone: the one that took its place in the list, or a blank page."""
        near = self._one.neighbour(self.side.entries)
        if near is None or not self._put_up(near):
            self.entry.show_blank()

    def _put_up(self, entry_id: int) -> bool:
        entry = self.store.journal.entry(entry_id)
        if entry is not None:
            self.entry.show_entry(entry)
        return entry is not None

    def _write(self) -> None:
        self.content.setCurrentWidget(self.entry)
        self.side.show_content()
        self.entry.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_entry(self) -> bool:
        if self._is_ahead:
            # Nobody has been there.
            return True
        kept = self.entry.leave()
        if not kept:
            self.desk.say(self.tr("This entry is not kept yet, so it stays open."))
        return kept

    def _back(self) -> None:
        if not self._has("lessons") or self.lessons.leave():
            self._write()

    def _mark(self, *, is_begun: bool = False) -> None:
        self.side.mark_open(self.entry.entry_id, self.entry.day, is_begun=is_begun)

    def _show_versions(self) -> None:
        entry_id = self.entry.entry_id
        if entry_id is not None and self._leave_entry():
            self.content.setCurrentWidget(self.versions)
            self.versions.open(entry_id)

    def _show_versions_of_thought(self, thought_id: int) -> None:
        if self._leave_entry():
            self.content.setCurrentWidget(self.versions)
            self.versions.open(thought_id, Kept.THOUGHT)

    def _export(self) -> None:
        if self._leave_entry():
            self._taking_out.begin()

    def _begin_story(self, chosen: str, entry_id: int) -> None:
        if self._leave_entry():
            self.show_lessons()
            self.lessons.write_story(chosen, entry_id)

    def _show_reading(self) -> None:
        entry_id = self.entry.entry_id
        if entry_id is not None and self._leave_entry():
            self.content.setCurrentWidget(self.reading)
            self.reading.open(entry_id)

    def show_paper(self) -> OnPaper | None:
        """What is to come on paper, asked."""
        if not self._leave_entry():
            return None
        ask = OnPaper(self.desk, self.entry.entry, self)
        ask.open()
        return ask

    def _show_questions(self) -> None:
        if self._leave_entry():
            self.content.setCurrentWidget(self.questions)
            self.questions.open()

    def _set_aside(self) -> None:
        if self.entry.entry_id is not None and self._leave_entry():
            self._one.set_aside(self.store.journal.set_aside, self.tr("Entry set aside"))


def _is_only_begun(text: str) -> bool:
    """Whether nothing stands there yet but a line to go on beneath, such as a page's name."""
    return text.endswith("\n\n") and "\n" not in text.strip()
