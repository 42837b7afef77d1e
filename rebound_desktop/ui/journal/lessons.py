"""Lessons: what was learned, when, and the entry it comes from."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.journal import EntryLine
from rebound_desktop.core.lessons import Lesson, LessonKind
from rebound_desktop.ui.journal.lesson_row import LessonRow
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    Column,
    Field,
    Hairline,
    TextRole,
    Words,
    clear,
    row,
)
from rebound_desktop.ui.widgets.empty import Empty

_PAGE = 50


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
        self._limit = _PAGE
        self._rows: dict[int, LessonRow] = {}
        self._column = Column(desk.theme, width=WRITING_WIDTH, top=28)
        back = Button(
            desk.theme, self.tr("Back"), ButtonRole.PLAIN, icon="arrow-left", on_click=self.done.emit
        )
        self.kinds = Chips(
            desk.theme, self.tr("What to show"), [(kind, words.lesson_kind(kind)) for kind in LessonKind]
        )
        self.kinds.chosen.connect(self._show_kind)
        self.field = Field(self.tr("A new lesson"), self.tr("Something you learned"))
        self.field.returnPressed.connect(self.keep_typed)
        self.field.setMinimumWidth(40)
        self.keep = Button(desk.theme, self.tr("Keep"), on_click=self.keep_typed)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        box = self._column.box
        box.addLayout(row(back, None))
        box.addWidget(Words(desk.theme, self.tr("Lessons"), TextRole.HEADING))
        box.addWidget(self.kinds)
        box.addLayout(row(self.field, self.keep, spacing=12))
        box.addLayout(self._list)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._column)

    def open(self, lesson_id: int | None = None) -> None:
        """Come to the front, with one lesson in view or the caret in the field for a new one."""
        self.refresh()
        places = [n for n, lesson in enumerate(self._shown or ()) if lesson.id == lesson_id]
        if lesson_id is None or not places:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if places[0] >= self._limit:
            self._show_up_to(places[0] + 1)
        found = self._rows[lesson_id]
        found.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.activate()
        self._column.ensureWidgetVisible(found)

    def refresh(self) -> None:
        """Read the lessons anew; a lesson being changed and the one being typed stay as they are."""
        lessons = self._lessons.all(LessonKind(self.kinds.choice))
        ids = tuple({lesson.entry_id for lesson in lessons if lesson.entry_id is not None})
        lines = {line.id: line for line in self._desk.store.journal.lines_of(ids)}
        if (lessons, lines) == (self._shown, self._lines):
            return
        self._shown, self._lines = lessons, lines
        if not any(shown.is_changing for shown in self._rows.values()):
            self._fill()

    def keep_typed(self) -> None:
        """Keep what stands in the field, if anything does."""
        text = self.field.text().strip()
        if text and self._desk.attempt(lambda: self._lessons.add(text, kind=self.kinds.choice)):
            self.field.clear()

    def _show_kind(self) -> None:
        if not self.leave():
            return
        hints = {
            LessonKind.LESSON: (self.tr("A new lesson"), self.tr("Something you learned")),
            LessonKind.STORY: (self.tr("A new story"), self.tr("When I solved that kind of trouble…")),
            LessonKind.HANDLED_WELL: (self.tr("Something new"), self.tr("Something you handled well")),
            LessonKind.KIND_WORD: (
                self.tr("A new kind word"),
                self.tr("Who said what, about you or your work"),
            ),
        }
        name, placeholder = hints[LessonKind(self.kinds.choice)]
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self._limit = _PAGE
        self.refresh()

    def leave(self) -> bool:
        """Keep what is being typed; False when that was refused."""
        self.keep_typed()
        for shown in list(self._rows.values()):
            shown.finish()
        return not self.typed_texts()

    def typed_texts(self) -> list[str]:
        """What the store does not have."""
        typed = [shown.typed() for shown in self._rows.values()]
        return [text for text in (self.field.text().strip(), *typed) if text]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        clear(self._list)
        self._rows = {}
        lessons = self._shown or ()
        if not lessons:
            self._list.addWidget(self._nothing())
            return
        for lesson in lessons[: self._limit]:
            shown = self._row(lesson)
            self._rows[lesson.id] = shown
            self._list.addWidget(shown)
            self._list.addWidget(Hairline())
        if len(lessons) > self._limit:
            more = Button(
                self._desk.theme,
                self.tr("Show more"),
                ButtonRole.PLAIN,
                on_click=lambda: self._show_up_to(self._limit + _PAGE),
            )
            self._list.addSpacing(12)
            self._list.addLayout(row(more, None))

    def _show_up_to(self, limit: int) -> None:
        self._limit = limit
        self._fill()

    def _row(self, lesson: Lesson) -> LessonRow:
        line = self._lines.get(lesson.entry_id) if lesson.entry_id is not None else None
        shown = LessonRow(self._desk.theme, lesson, line, self._desk.store.clock.today())
        shown.entry_wanted.connect(self.entry_wanted)
        shown.changed.connect(partial(self._change, lesson.id))
        shown.closed.connect(self._settle)
        shown.aside_wanted.connect(partial(self._set_aside, lesson.id))
        return shown

    def _change(self, lesson_id: int, text: str) -> None:
        shown = self._rows[lesson_id]
        if self._desk.attempt(lambda: self._lessons.change(lesson_id, text)):
            shown.close_field()

    def _settle(self) -> None:
        # The store may have changed while a lesson was being written; show it now.
        self._shown = None
        self.refresh()

    def _set_aside(self, lesson_id: int) -> None:
        if self._desk.attempt(lambda: self._lessons.set_aside(lesson_id)):
            self._desk.say(self.tr("Lesson set aside"), undo=True)

    def _nothing(self) -> Empty:
        titles = {
            LessonKind.LESSON: self.tr("Lessons gather here"),
            LessonKind.STORY: self.tr("Stories gather here"),
            LessonKind.HANDLED_WELL: self.tr("What went well gathers here"),
            LessonKind.KIND_WORD: self.tr("Kind words gather here"),
        }
        return Empty(
            self._desk.theme,
            titles[LessonKind(self.kinds.choice)],
            self.tr("Keep a sentence you want to remember, from an entry or typed above."),
            self.tr("Write one"),
            lambda: self.field.setFocus(Qt.FocusReason.OtherFocusReason),
        )
