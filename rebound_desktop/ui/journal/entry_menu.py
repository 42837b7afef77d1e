"""What can be done with an entry besides writing on it: the menu behind *More*."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.ui.journal.choose import ChooseDay, ChooseJob
from rebound_desktop.ui.journal.entry_view import EntryView
from rebound_desktop.ui.other_words import PUTS_AWAY
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.menus import Menu, kept_action

_LINKS_AT_MOST = 8


class EntryMenu(Menu):
    """Acts on the entry that is open in `view`; what needs another page is asked for by a signal."""

    versions_wanted = Signal()
    aside_wanted = Signal()
    reading_wanted = Signal()
    paper_wanted = Signal()
    story_wanted = Signal(str, int)

    def __init__(self, desk: Desk, view: EntryView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self.setAccessibleName(self.tr("More"))
        self.go_to_job = self._add(self.tr("Go to the job"), self._go_to_job)
        self.link = self._add(self.tr("Link to a job…"), self._choose_job)
        self.tags = self._add(self.tr("Tags…"), view.tags.ask)
        self.tags.setObjectName("tags")
        self.day = self._add(self.tr("Day…"), self._choose_day)
        view.head.day_wanted.connect(self._choose_day)
        self.only_for_me = self._add(self.tr("Only for me"), self._toggle_only_for_me)
        self.only_for_me.setCheckable(True)
        self.star = self._add(self.tr("Star"), self._toggle_star)
        self.star.setObjectName("star_entry")
        self.mood = self._add(self.tr("Before and after…"), view.mood.ask)
        self.file = self._add(self.tr("Add a file…"), view.files.choose)
        self.file.setObjectName("add_file")
        self.addSeparator()
        self.read = self._add(self.tr("Read"), self.reading_wanted.emit)
        self.paper = self._add(self.tr("On paper…"), self.paper_wanted.emit)
        self.paper.setObjectName("on_paper")
        self.versions = self._add(self.tr("Earlier versions"), self.versions_wanted.emit)
        self.addSeparator()
        self.tools = view.tools.put_into(self)
        self.addSeparator()
        self._of_words: list[QAction] = []
        view.area.menu_due.connect(self._suit_words)
        self.lesson = self._add_keeping(self.tr("Keep as a lesson"), view.keep_lesson)
        self.story = self._add_keeping(self.tr("Keep as a story"), self._keep_story)
        self.story.setObjectName("keep_story")
        self.kind_word = self._add_keeping(
            self.tr("Keep as a kind word"), lambda: view.keep_lesson(LessonKind.KIND_WORD)
        )
        self.addSeparator()
        self.aside = self._add(self.tr("Set aside"), self.aside_wanted.emit)
        self.aside.setObjectName(PUTS_AWAY)
        self._links: list[QAction] = []
        self.aboutToShow.connect(self._suit)

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        return kept_action(self, text, act)

    def _add_keeping(self, text: str, keep: Callable[[], object]) -> QAction:
        """A way to keep the chosen words, in the menu of the text itself too."""
        of_words = QAction(text, self)
        of_words.triggered.connect(lambda: keep())
        self._of_words.append(of_words)
        self._view.area.addAction(of_words)
        return self._add(text, keep)

    def _suit(self) -> None:
        """Offer what can be done with what is open."""
        # What was typed a moment ago makes a blank page an entry.
        self._view.area.keep_now()
        entry = self._view.entry
        on_any_page = (self.day, self.paper, self.mood, self.file, *self.tools)
        for action in self.actions():
            action.setEnabled(entry is not None or action in on_any_page)
        self.go_to_job.setVisible(bool(entry and entry.job_id))
        self._offer_links()
        is_starred = bool(entry and entry.is_starred)
        self.star.setText(self.tr("Remove the star") if is_starred else self.tr("Star"))
        self.only_for_me.setChecked(bool(entry and entry.only_for_me))

    def _suit_words(self) -> None:
        """The text's menu comes: nothing can be kept from a page without words."""
        for action in self._of_words:
            action.setEnabled(self._view.holds_something)

    def _keep_story(self) -> None:
        """The selected words begin a story; the form asks for the rest of it."""
        self._view.area.keep_now()
        if self._view.entry is not None:
            self.story_wanted.emit(self._view.chosen_words(), self._view.entry.id)

    def _offer_links(self) -> None:
        """The ways to whom and what the entry speaks of, at the end of the menu."""
        for action in self._links:
            self.removeAction(action)
            action.deleteLater()
        self._links.clear()
        entry, links = self._view.entry, self._desk.store.links
        if entry is None:
            return
        ways = [("contacts", link) for link in links.people_of(entry.id)]
        ways += [("jobs", link) for link in links.jobs_of(entry.id)]
        if ways:
            self._links.append(self.addSeparator())
        for room, link in ways[:_LINKS_AT_MOST]:
            name = self.tr("Go to {name}").format(name=link.name).replace("&", "&&")
            self._links.append(self._add(name, partial(self._desk.go, room, link.id)))

    def _go_to_job(self) -> None:
        if self._view.entry and self._view.entry.job_id:
            self._desk.go("jobs", self._view.entry.job_id)

    def _choose_job(self) -> None:
        entry = self._view.entry
        if entry is not None:
            ask = ChooseJob(self._desk.theme, self._desk.store.jobs.all(), entry.job_id, self._view)
            ask.chosen.connect(lambda job_id: self._link(entry.id, job_id or None))
            ask.open()

    def _link(self, entry_id: int, job_id: int | None) -> None:
        if self._desk.attempt(lambda: self._desk.store.journal.set_job(entry_id, job_id)):
            said = self.tr("Entry linked") if job_id else self.tr("Link taken away")
            self._desk.say(said, undo=True)

    def _choose_day(self) -> None:
        self._view.area.keep_now()
        ask = ChooseDay(self._desk.theme, self._view.day, self._desk.store.clock.today, self._view)
        ask.chosen.connect(self._set_day)
        ask.open()

    def _set_day(self, day: date) -> None:
        entry_id = self._view.entry_id
        if entry_id is None:
            self._view.tell_of(day)
        elif self._desk.attempt(lambda: self._desk.store.journal.set_day(entry_id, day)):
            self._desk.say(self.tr("Day changed"), undo=True)

    def _toggle_star(self) -> None:
        entry = self._view.entry
        if entry is None:
            return
        wanted = not entry.is_starred
        if self._desk.attempt(lambda: self._desk.store.journal.set_starred(entry.id, wanted)):
            self._desk.say(self.tr("Starred") if wanted else self.tr("Star removed"), undo=True)

    def _toggle_only_for_me(self) -> None:
        entry = self._view.entry
        if entry is None:
            return
        wanted = not entry.only_for_me
        if self._desk.attempt(lambda: self._desk.store.journal.set_only_for_me(entry.id, wanted)):
            said = (
                self.tr("Left out of second looks and of printed books.")
                if wanted
                else self.tr("No longer only for me.")
            )
            self._desk.say(said, undo=True)
