"""An entry, open for writing: what it belongs to, its text, whether it is kept, and a question if wanted."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core import prompts as rules
from rebound_desktop.core.journal import Entry
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.links import Place, unnamed_tags
from rebound_desktop.core.prompts import Prompt
from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import raised
from rebound_desktop.ui.journal.afterthoughts import Afterthoughts
from rebound_desktop.ui.journal.completion import Completion
from rebound_desktop.ui.journal.entry_area import EntryArea
from rebound_desktop.ui.journal.entry_files import EntryFiles
from rebound_desktop.ui.journal.entry_head import EntryHead
from rebound_desktop.ui.journal.guide_bar import GuideBar
from rebound_desktop.ui.journal.lesson_field import LessonField
from rebound_desktop.ui.journal.mood_line import MoodLine
from rebound_desktop.ui.journal.tags_line import TagsLine
from rebound_desktop.ui.journal.text_links import TextLinks
from rebound_desktop.ui.journal.touch_bar import TouchBar
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.controls import side_margin
from rebound_desktop.ui.widgets.writing.focus import WritingFocus
from rebound_desktop.ui.widgets.writing.slices import AT_ONCE
from rebound_desktop.ui.widgets.writing.tools import WritingTools

# Milliseconds: until a long text stands on the glass, a worker would take the window's time.
EXPECTED_AFTER = 300


class EntryView(QWidget):
    """One entry, or a blank page that becomes one with its first word.

    `begun` gives the id of an entry just made; `left` is Esc in the text, `focus_left` the same
    while nothing but the text is shown; `page_wanted` asks for a blank page, where something begins on one;
    `tag_wanted` for the entries that carry a tag.
    """

    begun = Signal(int)
    left = Signal()
    focus_left = Signal()
    page_wanted = Signal()
    tag_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._store = desk.store
        # The day that a blank page is for, where that is not today.
        self._blank_for: date | None = None
        self._entry: Entry | None = None
        # Whether it was, since it was opened.
        self._is_written_on = False
        # Whether a day of the series set the timer going: it ends with that page.
        self._is_days_time = False
        # What stepped aside while nothing but the text is shown.
        self._aside: list[QWidget] = []
        self.head = EntryHead(desk.theme)
        self.area = EntryArea(desk.theme, self.tr("Entry text"))
        self.area.setPlaceholderText(self.tr("Start anywhere."))
        self.guide = GuideBar(desk, self.area)
        self.guide.series_left.connect(self._end_days_time)
        self.lesson = LessonField(desk)
        self.mood = MoodLine(desk, lambda: self.entry_id)
        self.tags = TagsLine(desk)
        self.files = EntryFiles(desk, self.area, self._need_entry)
        self.thoughts = Afterthoughts(desk)
        self.tools = WritingTools(desk, self.area)
        self.find_bar, self.foot = self.tools.find_bar, self.tools.foot
        self.focus = WritingFocus(desk.theme, self.area)
        self.completion = Completion(desk.theme, desk.store, self.area)
        self.links = TextLinks(desk.store, self.area)
        self.touch = TouchBar(desk, self.area)
        self._lay_out()
        self.area.keep_due.connect(self.keep)
        self.completion.taken.connect(self._follow_links)
        self.links.followed.connect(self._go_to)
        self.tags.done.connect(lambda: self.area.setFocus(Qt.FocusReason.OtherFocusReason))
        self.area.left.connect(self._esc)
        self.area.finished.connect(self._finish)
        self.guide.begun.connect(self._begin_questions)
        self.guide.asked.connect(self._to_end)
        self.guide.answered.connect(self._note_answered)
        self.guide.stopped.connect(self._stop)
        self.guide.page_wanted.connect(self._want_page)
        self.guide.day_begun.connect(self._begin_days_time)
        desk.theme.changed.connect(self._set_column)

    @property
    def entry_id(self) -> int | None:
        """The entry that is open; None for a blank page."""
        return self._entry.id if self._entry else None

    @property
    def entry(self) -> Entry | None:
        """The entry that is open, as it was last read."""
        return self._entry

    @property
    def day(self) -> date:
        """The day that the page tells of, or would."""
        return self._entry.day if self._entry else self._blank_for or self._store.clock.today()

    @property
    def holds_something(self) -> bool:
        """Whether an entry stands here, or words that become one."""
        return self._entry is not None or self._holds_own_words(self.area.text())

    def show_blank(self, day: date | None = None) -> None:
        """A blank page, for today or another day. Nothing is kept until something is written on it."""
        self._entry, self._blank_for, self._is_written_on = None, day, False
        self.touch.put_away()
        self.links.show_entry(None)
        self.area.load("")
        self.files.show_files(None)
        self.mood.show_entry(None)
        self.tags.show_entry(None)
        self._begin_page()
        self._show_head()
        self.head.say_nothing()
        self.thoughts.show_entry(None)

    def tell_of(self, day: date) -> None:
        """The blank page that stands here is for another day."""
        self._blank_for = day
        self._show_head()

    def show_entry(self, entry: Entry) -> None:
        """Open an entry."""
        self._entry, self._blank_for, self._is_written_on = entry, None, False
        self.touch.put_away()
        self.links.show_entry(entry.id)
        self.area.load(entry.text)
        if len(entry.text) > AT_ONCE:
            soon(self, lambda: self._expect(entry), EXPECTED_AFTER)
        self._show_head()
        self.files.show_files(entry.id)
        self.mood.show_entry(entry)
        self.tags.show_entry(entry)
        self._begin_page()
        self.head.say_kept()
        self.thoughts.show_entry(entry.id)

    def _expect(self, entry: Entry) -> None:
        """Somebody may go on writing a long text: its words are read, once the window has shown it."""
        if self._entry is not None and self._entry.id == entry.id:
            expect = self._store.journal.expect
            self._desk.background.start_apart(lambda: expect(entry.text), lambda _: None, raised)

    def refresh(self) -> bool:
        """Read the open entry anew; False when it is gone. A text being written is left alone, and stays."""
        if self._entry is None:
            self._show_head()
            return True
        entry = self._store.journal.entry(self._entry.id)
        if entry is None:
            # What is being typed beside the text is kept with it, wherever it is now.
            is_kept = self.thoughts.keep_typed()
            if self.area.is_kept:
                return not (self.mood.keep() and self.tags.keep() and is_kept)
            self.keep()
            return True
        self._entry = entry
        self.links.refresh(entry.id)
        if self.area.is_kept and entry.text != self.area.text():
            self.area.take_in(entry.text)
        self._show_head()
        self.mood.refresh(entry)
        self.tags.refresh(entry)
        self.files.show_files(entry.id)
        if self.focus.is_on:
            self._step_aside()
        self.thoughts.refresh()
        return True

    def keep(self) -> None:
        """Put what stands here into the store, if it is the person's own."""
        text, before = self.area.text(), self.area.kept_text
        stood, before_id = self._entry, self.entry_id
        try:
            # Set aside or erased meanwhile, as a merge does it, what is written on is a page of its own.
            is_there = before_id is not None and self._store.journal.entry(before_id) is not None
            if not is_there and not self._holds_own_words(text):
                self.area.mark_kept()
                return
            if not is_there:
                # It is heard of before it is known here.
                self._entry = None
            elif before_id is not None and text != before and not (text.strip() and self._is_written_on):
                # What stood here before it is written on, as it was brought in perhaps, and what a page held that is
                # emptied: however little that was and however fresh.
                self._store.journal.cut_version(before_id)
            is_private = stood is not None and stood.only_for_me
            day = stood.day if stood is not None else self._blank_for
            entry_id = self._store.journal.write(
                text, entry_id=before_id, over=before, only_for_me=is_private, day=day
            )
            entry = self._store.journal.entry(entry_id)
        except ReboundError as error:
            self._entry = stood
            self.head.say_not_kept(words.explain(error, is_typed=True))
            self.area.try_again_later()
            return
        is_new, self._entry, self._is_written_on = entry_id != before_id, entry, True
        self.area.mark_kept()
        self.touch.look()
        self.head.say_kept(as_news=True)
        if is_new:
            self._show_head()
            self.files.show_files(entry_id)
            self.thoughts.show_entry(entry_id)
            self.mood.keep()
            if self.focus.is_on:
                self._step_aside()
            self.begun.emit(entry_id)
        if self._holds_own_words(text):
            self.guide.note_kept(entry_id)

    def leave(self) -> bool:
        """Keep everything, with no unanswered question in it; False when it could not be kept."""
        self._put_question_away()
        self.lesson.keep_typed()
        self.thoughts.keep_typed()
        self.area.keep_now()
        if not self._keep_mood() or not self.tags.keep():
            return False
        if not self.area.is_kept or self.lesson.typed() or self.thoughts.typed():
            return False
        if self._entry is not None:
            # The text is kept; a version that cannot be cut now is cut at the next change. Of a page that was only
            # looked at there is none: what brought it in can still be taken back.
            with suppress(ReboundError):
                if self._is_written_on:
                    self._store.journal.cut_version(self._entry.id)
                else:
                    self._store.links.follow(self._entry.id)
        return True

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        typed = ["" if self.area.is_kept else self.area.text(), self.lesson.typed(), self.thoughts.typed()]
        typed += self.mood.fields.typed_texts() + self.tags.fields.typed_texts()
        return [text for text in typed if text]

    def chosen_words(self) -> str:
        """The words that are selected in the text, on one line."""
        return " ".join(self.area.textCursor().selectedText().split())

    def keep_lesson(self, kind: LessonKind = LessonKind.LESSON) -> None:
        """The selected words become a lesson or a kind word; without a selection, a field asks for it."""
        if self._need_entry() is not None and self._entry is not None:
            self.lesson.open(self._entry.id, self._entry.job_id, self.chosen_words(), kind)

    def set_focus(self, on: bool) -> None:
        """Nothing but the text: what it belongs to and the ways on step aside."""
        self.focus.set_on(on)
        if on:
            self._aside = []
            self._step_aside()
        else:
            for widget in self._aside:
                widget.show()

    def _step_aside(self) -> None:
        """What is around the text, also what came with the page's first words."""
        around = (
            self.head,
            self.mood,
            self.tags,
            self.files,
            self.thoughts,
            *([] if self.guide.is_asking else [self.guide]),
        )
        shown = [widget for widget in around if not widget.isHidden()]
        self._aside += shown
        for widget in shown:
            widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Head and foot keep the column of the text."""
        super().resizeEvent(event)
        self._set_column()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 28, 0, 14)
        box.setSpacing(0)
        self._columns = []
        for widget, stretch in (
            (self.head, 0),
            (self.mood, 0),
            (self.tags, 0),
            (self.area, 1),
            (self.files, 0),
            (self.find_bar, 0),
            (self.touch, 0),
            (self.lesson, 0),
            (self.thoughts, 0),
            (self.foot, 0),
            (self.guide, 0),
        ):
            if widget is not self.area:
                self._columns.append(widget)
            box.addWidget(widget, stretch)
        box.insertSpacing(1, 20)
        box.insertSpacing(5, 12)

    def _set_column(self) -> None:
        margin = side_margin(self._desk.theme, self.width())
        for widget in self._columns:
            # What comes and goes beneath the text keeps its distance from what is above and beneath it.
            around = 8 if widget in (self.find_bar, self.touch) else 0
            widget.setContentsMargins(margin, around, margin, around)
        self.head.fit(self.width() - 2 * margin)
        # Three lines, and of a small window with large text half; what has no room beneath it then is scrolled to.
        self.area.setMinimumHeight(max(self._desk.theme.px(80), self.window().height() // 2))

    def _follow_links(self) -> None:
        """What was completed, or is gone to, is a link at once, not only when the page is left."""
        self.area.keep_now()
        entry_id = self.entry_id
        if entry_id is not None:
            self._desk.attempt(lambda: self._store.links.follow(entry_id))
            self._show_head()

    def _go_to(self, place: Place) -> None:
        """Where a name in the text leads."""
        self._follow_links()
        if place.id is None:
            self.tag_wanted.emit(place.name)
        else:
            self._desk.go(
                "journal" if place.is_entry else "contacts" if place.mark == "@" else "jobs", place.id
            )

    def _keep_mood(self) -> bool:
        """Keep the words for the mood; where nothing else was written they make an entry of their own."""
        journal = self._store.journal
        if self._entry is None and self.mood.fields.typed_texts():
            made: list[int] = []
            if not self._desk.attempt(lambda: made.append(journal.write("", day=self._blank_for))):
                return False
            self._entry = journal.entry(made[0])
        return self.mood.keep()

    def _need_entry(self) -> int | None:
        """The entry's id, for something to be kept with it; None while the text cannot be kept."""
        self.area.keep_now()
        return self.entry_id

    def _show_head(self) -> None:
        entry = self._entry
        job = self._store.jobs.job(entry.job_id) if entry and entry.job_id else None
        # Of several jobs at a company it is said which one.
        is_one_of_several = job is not None and len(self._store.jobs.at_company(job.company)) > 1
        named = (job.name if is_one_of_several else job.company) if job is not None else ""
        self.head.show_entry(entry, named, self._store.clock.today(), self._blank_for)
        if entry is not None:
            self.head.show_people([link.name for link in self._store.links.people_of(entry.id)])
            self.head.show_tags(unnamed_tags(self._store.tags.of_entry(entry.id), entry.text))

    def _holds_own_words(self, text: str) -> bool:
        question = self.guide.question
        return bool((rules.without_unanswered(text, question) if question else text).strip())

    def _begin_page(self) -> None:
        """Nothing is asked on another page, and the minutes of a day's question are over."""
        self.guide.begin_page()
        if self._is_days_time:
            self._time(False)

    def _begin_days_time(self) -> None:
        self._is_days_time = not self.foot.is_timing
        self._time(True)

    def _want_page(self) -> None:
        """A page of its own, unless this one is blank still: a word for the mood noted on it belongs to it then."""
        self._put_question_away()
        if self._entry is not None or self.area.text().strip():
            self.page_wanted.emit()

    def _begin_questions(self) -> None:
        entry_id = self.entry_id
        seen = self._store.journal.prompts_of(entry_id) if entry_id is not None else ()
        self.guide.begin(tuple(prompt_id for prompt_id, _ in seen))

    def _to_end(self) -> None:
        self.area.keep_now()
        self.area.caret_to_end()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_answered(self, prompt: Prompt) -> None:
        self.area.keep_now()
        entry_id = self.entry_id
        if entry_id is not None:
            self._desk.attempt(lambda: self._store.journal.note_prompt(entry_id, prompt))

    def _put_question_away(self) -> None:
        if not self.guide.is_asking:
            return
        self.guide.put_away()
        if self._entry is not None and self.area.text() != self._entry.text:
            # Taken off an otherwise empty page, the question goes without the page having been typed on.
            self.keep()

    def _time(self, on: bool) -> None:
        self._is_days_time = self._is_days_time and on
        if self.foot.is_timing is not on:
            self.foot.toggle_timer()

    def _end_days_time(self) -> None:
        """The twenty minutes of a day of the series; those that were asked for run on."""
        if self._is_days_time:
            self._time(False)

    def _stop(self) -> None:
        self._time(False)
        self.area.keep_now()
        self._desk.go("stop")

    def _esc(self) -> None:
        if self.guide.is_asking:
            self._put_question_away()
        elif self.focus.is_on:
            self.focus_left.emit()
        else:
            self.left.emit()

    def _finish(self) -> None:
        self.area.keep_now()
        self.left.emit()
