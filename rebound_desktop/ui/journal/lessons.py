"""Lessons: what was learned, when, and the entry it comes from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.finding import read
from rebound_desktop.core.journal import EntryLine
from rebound_desktop.core.lessons import Lesson, LessonKind, Story, Use
from rebound_desktop.core.snippets import has_all
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.journal.lesson_list import LessonList, Listed
from rebound_desktop.ui.journal.lesson_row import LessonRow
from rebound_desktop.ui.journal.story_form import StoryForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    Column,
    TextRole,
    Words,
    row,
)
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.fields import Field, SearchField
from rebound_desktop.ui.widgets.in_view import show_opened

_PAGE = 50
# Milliseconds after the last key.
SEARCH_AFTER = 120


class LessonsView(QWidget):
    """Every lesson, newest first, with a field to add one. `entry_wanted`: the entry behind a lesson.

    Stories, what was handled well and kind words stand behind the same chips; kind words open only when asked for.
    """

    done = Signal()
    entry_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lessons = desk.store.lessons
        self._shown: tuple[Lesson, ...] | None = None
        self._lines: dict[int, EntryLine] = {}
        self._about: tuple[dict[int, tuple[str, ...]], dict[int, tuple[Use, ...]]] = ({}, {})
        self._limit = _PAGE
        # What is shown: what stands in the field is of this kind, whatever was chosen since.
        self._kind = LessonKind.LESSON
        self._column = Column(desk.theme, width=WRITING_WIDTH, top=28)
        back = Back(desk.theme, self.tr("Back"), self.done.emit)
        self.kinds = Chips(
            desk.theme, self.tr("What to show"), [(kind, words.lesson_kind(kind)) for kind in LessonKind]
        )
        self.kinds.chosen.connect(self._show_kind)
        self.field = Field(self.tr("A new lesson"), self.tr("Something you learned"))
        self.field.returnPressed.connect(self.keep_typed)
        self.field.setMinimumWidth(40)
        self.keep = Button(desk.theme, self.tr("Keep"), on_click=self.keep_typed)
        self.new_story = Button(
            desk.theme, self.tr("New story"), icon="plus", on_click=lambda: self.write_story()
        )
        self.new_story.hide()
        self.form = StoryForm(desk.theme)
        self.form.kept.connect(self._story_told)
        self.form.away.connect(self._let_go_of_story)
        self.form.hide()
        self._changing: int | None = None
        self._from: int | None = None
        self._tag = DropDown(desk.theme, self.tr("Tag"))
        self._tag.activated.connect(lambda _: self._narrow())
        self.search = SearchField(desk.theme, self.tr("Search these"))
        # Whoever types on waits for no list in between.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_AFTER)
        self._soon.timeout.connect(self._narrow)
        self.search.textChanged.connect(lambda: self._soon.start())
        self.list = LessonList(self._row)
        box = self._column.box
        box.addLayout(row(back, None))
        box.addWidget(Words(desk.theme, self.tr("Lessons"), TextRole.HEADING))
        box.addWidget(self.kinds)
        self._one_line = QWidget()
        self._one_line.setLayout(row(self.field, self.keep, spacing=12))
        box.addWidget(self._one_line)
        box.addWidget(self.form)
        self._tools = QWidget()
        self._tools.setLayout(row(self.new_story, self.search, self._tag, spacing=12))
        box.addWidget(self._tools)
        box.addWidget(self.list)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._column)

    def open(self, lesson_id: int | None = None, *, kind: LessonKind | None = None) -> None:
        """Come to the front, with one lesson in view or the caret in the field for a new one, of a kind if given."""
        wanted = self._lessons.lesson(lesson_id) if lesson_id is not None else None
        kind = wanted.kind if wanted is not None else kind
        if kind is not None and kind is not self._kind:
            self.kinds.choose(kind)
            self._show_kind()
        self.refresh()
        places = [n for n, lesson in enumerate(self._shown or ()) if lesson.id == lesson_id]
        if lesson_id is None or not places:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._widen_for(lesson_id)
        if places[0] >= self._limit:
            self._show_up_to(places[0] + 1)
        found = self.list.row_of(lesson_id)
        if found is not None:
            found.change.setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.box.activate()
            self._column.ensureWidgetVisible(found)

    def refresh(self) -> None:
        """Read the lessons anew; a lesson being changed and the one being typed stay as they are."""
        lessons = self._lessons.all(self._kind)
        ids = tuple({lesson.entry_id for lesson in lessons if lesson.entry_id is not None})
        lines = {line.id: line for line in self._desk.store.journal.lines_of(ids)}
        about = (self._lessons.tags(), self._lessons.uses())
        if (lessons, lines, about) == (self._shown, self._lines, self._about):
            return
        self._shown, self._lines, self._about = lessons, lines, about
        self._offer_tags()
        if not self.list.is_changing:
            self._fill()

    def keep_typed(self) -> None:
        """Keep what stands in the field, if anything does."""
        text, kept = self.field.text().strip(), list[int]()
        if text and self._desk.attempt(lambda: kept.append(self._lessons.add(text, kind=self._kind))):
            self.field.clear()
            self._widen_for(kept[0])

    def write_story(self, trouble: str = "", entry_id: int | None = None) -> None:
        """The form for a story, with what was chosen as its first line."""
        if not self.leave():
            return
        self.kinds.choose(LessonKind.STORY)
        self._show_kind()
        self._changing, self._from = None, entry_id
        self._open_form(Story(trouble), ())
        if trouble:
            # Chosen words are not kept before the form is.
            self.form.note_new()

    def _open_form(self, story: Story, tags: tuple[str, ...]) -> None:
        self.form.show()
        self.new_story.hide()
        self.form.show_story(story, tags)
        if not self.list.rows:
            # Whoever writes one needs no invitation to.
            self._fill()
        show_opened(self.form)

    def _close_form(self) -> None:
        self._changing = None
        self.form.hide()
        self.new_story.show()
        self._settle()

    def _story_told(self) -> None:
        key = self._keep_story()
        if key is not None:
            self._widen_for(key)

    def _keep_story(self) -> int | None:
        """Keep what stands in the form and close it. Returns the story's id; None where nothing was kept."""
        story, tags, key = self.form.story, self.form.tag_names, self._changing
        if not story.told and key is None:
            # Of one that is begun with its tags, these are all the words there are.
            story = Story(", ".join(tags))
        if not story.told:
            self._close_form()
            return None
        entry = self._desk.store.journal.entry(self._from) if self._from is not None else None

        def keep() -> None:
            nonlocal key
            if key is not None:
                self._lessons.change_story(key, story, tags=tags)
                return
            job_id = entry.job_id if entry else None
            key = self._lessons.add_story(story, entry_id=self._from, job_id=job_id, tags=tags)

        if not self._desk.attempt(keep):
            return None
        self.form.show_story(Story(""))
        self._close_form()
        return key

    def _let_go_of_story(self) -> None:
        """Close the form; what was typed in it can be brought back, by Undo or Redo and from the trash."""
        is_new = self._changing is None
        key = self._keep_story() if self.form.is_changed else None
        if key is None:
            # Refused, it stands there still.
            if not self.form.is_changed:
                self._close_form()
        elif is_new:
            self._set_aside(key)
        else:
            self._desk.undo(self._desk.store.undo.just_done())

    def _offer_tags(self) -> None:
        """The tags that are carried, to see the ones of one of them alone."""
        tags, _ = self._about
        names = sorted(
            {tag for lesson in self._shown or () for tag in tags.get(lesson.id, ())}, key=by_name()
        )
        present = self._tag.currentData()
        self._tag.clear()
        self._tag.addItem(self.tr("Every tag"), "")
        for name in names:
            self._tag.addItem(f"#{name}", name)
        self._tag.setCurrentIndex(max(0, self._tag.findData(present)))
        self._tag.setVisible(bool(names))
        self.search.setVisible(bool(self._shown) or bool(self.search.text()))
        self._tools.setVisible(bool(self._shown) or self._kind is LessonKind.STORY)

    def _show_kind(self) -> None:
        if not self.leave():
            self.kinds.choose(self._kind)
            return
        self._kind = LessonKind(self.kinds.choice)
        is_story = self._kind is LessonKind.STORY
        self._one_line.setVisible(not is_story)
        self.new_story.setVisible(is_story)
        self.form.hide()
        hints = {
            LessonKind.LESSON: (self.tr("A new lesson"), self.tr("Something you learned")),
            LessonKind.STORY: (self.tr("A new story"), self.tr("When I solved that kind of trouble…")),
            LessonKind.HANDLED_WELL: (self.tr("Something new"), self.tr("Something you handled well")),
            LessonKind.KIND_WORD: (
                self.tr("A new kind word"),
                self.tr("Who said what, about you or your work"),
            ),
        }
        name, placeholder = hints[self._kind]
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self._limit = _PAGE
        self._settle()

    def leave(self) -> bool:
        """Keep what is being typed; False when that was refused."""
        self.keep_typed()
        if not self.form.isHidden() and self.form.is_changed:
            self._keep_story()
        self.list.finish()
        return not self.typed_texts()

    def typed_texts(self) -> list[str]:
        """What the store does not have."""
        typed = [text for shown in self.list.rows.values() for text in shown.typed_texts()]
        if not self.form.isHidden() and self.form.is_changed:
            typed.append(self.form.story.told or self.form.tags.text().strip())
        return [text for text in (self.field.text().strip(), *typed) if text]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search clears it first; else it goes back."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.hasFocus() and self.search.text():
                self.search.clear()
            else:
                self.done.emit()
            return
        super().keyPressEvent(event)

    @property
    def _is_narrowed(self) -> bool:
        """Whether a tag or words leave some out."""
        return bool(self._tag.currentData() or self.search.text())

    def _widen_for(self, lesson_id: int) -> None:
        """A tag was chosen before, or words: whoever comes for this one, or has told it now, sees it."""
        if self._is_narrowed and all(lesson.id != lesson_id for lesson in self._wanted()):
            self._show_every()

    def _show_every(self) -> None:
        self._tag.setCurrentIndex(0)
        self.search.clear()
        self._narrow()

    def _narrow(self) -> None:
        """Another tag or other words: what is being changed is kept first."""
        self.list.finish()
        if not self.list.is_changing:
            self._fill()

    def _wanted(self) -> list[Lesson]:
        """Those with the tag that is chosen and every word that is looked for."""
        tags, tag = self._about[0], self._tag.currentData()
        terms = read(self.search.text()).terms
        return [
            each
            for each in self._shown or ()
            if (not tag or tag in tags.get(each.id, ())) and has_all(each.story.told, terms)
        ]

    def _fill(self) -> None:
        self._soon.stop()
        lessons = self._wanted()
        shown = [self._listed(lesson) for lesson in lessons[: self._limit]]
        self.list.show_these(shown, self._beneath(lessons))

    def _listed(self, lesson: Lesson) -> Listed:
        line = self._lines.get(lesson.entry_id) if lesson.entry_id is not None else None
        tags, uses = self._about
        today = self._desk.store.clock.today()
        return Listed(lesson, today, line, tags.get(lesson.id, ()), uses.get(lesson.id, ()))

    def _beneath(self, lessons: Sequence[Lesson]) -> QWidget | None:
        """What stands beneath the rows: a way to more of them, or why there are none."""
        theme = self._desk.theme
        if not lessons and self._shown and self._is_narrowed:
            nothing, lacking = self.tr("Nothing found"), self.tr("None of them has these words.")
            return Empty(theme, nothing, lacking, self.tr("Show everything"), self._show_every)
        if not lessons:
            return self._nothing() if self.form.isHidden() else None
        if len(lessons) <= self._limit:
            return None
        further = partial(self._show_up_to, self._limit + _PAGE)
        more = Button(theme, self.tr("Show more"), ButtonRole.PLAIN, on_click=further)
        line = row(more, None)
        line.setContentsMargins(0, 12, 0, 0)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _show_up_to(self, limit: int) -> None:
        self._limit = limit
        self._fill()

    def _row(self, listed: Listed) -> LessonRow:
        lesson = listed.lesson
        shown = LessonRow(
            self._desk.theme, lesson, listed.line, listed.today, tags=listed.tags, uses=listed.uses
        )
        shown.letter_wanted.connect(lambda key: self._desk.go("letters", key))
        shown.story_wanted.connect(partial(self._change_story, lesson.id))
        shown.entry_wanted.connect(self.entry_wanted)
        shown.changed.connect(partial(self._change, lesson.id))
        shown.closed.connect(self._settle)
        shown.aside_wanted.connect(partial(self._set_aside, lesson.id))
        return shown

    def _change_story(self, lesson_id: int) -> None:
        """In the form; what stands there of another one is kept first, or of the same one."""
        lesson = self._lessons.lesson(lesson_id) if self.leave() else None
        if lesson is None:
            return
        self._changing, self._from = lesson.id, lesson.entry_id
        self._open_form(lesson.story, self._about[0].get(lesson.id, ()))

    def _change(self, lesson_id: int, text: str, tags: tuple[str, ...]) -> None:
        shown = self.list.rows[lesson_id]
        if self._desk.attempt(lambda: self._lessons.change(lesson_id, text, tags=tags)):
            shown.close_field()

    def _settle(self) -> None:
        # The store may have changed while a lesson was being written, or there is none of another kind: show it now.
        self._shown = None
        self.refresh()

    def _set_aside(self, lesson_id: int) -> None:
        if self._desk.attempt(lambda: self._lessons.set_aside(lesson_id)):
            said = {
                LessonKind.LESSON: self.tr("Lesson set aside"),
                LessonKind.STORY: self.tr("Story set aside"),
                LessonKind.HANDLED_WELL: self.tr("Moment set aside"),
                LessonKind.KIND_WORD: self.tr("Kind word set aside"),
            }
            self._desk.say(said[self._kind], undo=True)

    def _nothing(self) -> Empty:
        titles = {
            LessonKind.LESSON: self.tr("Lessons gather here"),
            LessonKind.STORY: self.tr("Stories gather here"),
            LessonKind.HANDLED_WELL: self.tr("What went well gathers here"),
            LessonKind.KIND_WORD: self.tr("Kind words gather here"),
        }
        return Empty(
            self._desk.theme,
            titles[self._kind],
            self.tr("Keep a sentence you want to remember, from an entry or typed above."),
            self.tr("Write one"),
            self._write_one,
        )

    def _write_one(self) -> None:
        if self._kind is LessonKind.STORY:
            self.write_story()
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
