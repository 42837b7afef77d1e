"""A line to keep a lesson or a kind word with, in the person's words or in ones chosen from the entry."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.fields import Field


class LessonField(QWidget):
    """Hidden until it is wanted. Enter and Esc keep what was typed; an empty field is put away by either.

    *Not now* sets it aside: Undo brings it back, and the trash has it for 30 days.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry_id: int | None = None
        self._job_id: int | None = None
        self._kind = LessonKind.LESSON
        self.field = Field("")
        self.field.returnPressed.connect(self.keep_typed)
        self.field.installEventFilter(self)
        self.keep = Button(desk.theme, self.tr("Keep"), on_click=self.keep_typed)
        self.cancel = Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self._not_now)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        line = row(self.field, self.keep, 8, self.cancel, 8)
        line.setContentsMargins(0, 0, 0, 12)
        box.addLayout(line)
        self.hide()

    def open(
        self, entry_id: int, job_id: int | None, chosen: str, kind: LessonKind = LessonKind.LESSON
    ) -> None:
        """Keep the chosen words at once; with none chosen, ask for them. What stands here already is kept first."""
        if self.typed():
            self.keep_typed()
        if self.typed():
            # Refused, it stays.
            return
        self._entry_id, self._job_id, self._kind = entry_id, job_id, kind
        is_kind = kind is LessonKind.KIND_WORD
        self.field.setAccessibleName(
            self.tr("A kind word from this entry") if is_kind else self.tr("A lesson from this entry")
        )
        self.field.setPlaceholderText(
            self.tr("Who said what, about you or your work")
            if is_kind
            else self.tr("What you want to remember")
        )
        self.field.setText(chosen)
        if chosen:
            self.keep_typed()
            return
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_typed(self) -> None:
        """Keep what stands in the field as a lesson, if anything does."""
        if not self.typed():
            self.put_away()
        elif self._desk.attempt(self._add):
            self.put_away()
            is_kind = self._kind is LessonKind.KIND_WORD
            self._desk.say(self.tr("Kind word kept") if is_kind else self.tr("Lesson kept"), undo=True)
        else:
            self.show()

    def _not_now(self) -> None:
        """What was typed is no lesson now, and is not lost either."""
        kept: list[int] = []
        if not self.typed():
            self.put_away()
        elif self._desk.attempt(lambda: kept.append(self._add())):
            self.put_away()
            if self._desk.attempt(lambda: self._desk.store.lessons.set_aside(kept[0])):
                is_kind = self._kind is LessonKind.KIND_WORD
                said = self.tr("Kind word set aside") if is_kind else self.tr("Lesson set aside")
                self._desk.say(said, undo=True)

    def _add(self) -> int:
        lessons = self._desk.store.lessons
        return lessons.add(self.typed(), entry_id=self._entry_id, job_id=self._job_id, kind=self._kind)

    def typed(self) -> str:
        """What stands in the field and is not kept."""
        return self.field.text().strip()

    def put_away(self) -> None:
        """Empty and hide."""
        self.field.clear()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc is done with it: what was typed is kept, and Undo is offered."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed is not None and pressed.key() == Qt.Key.Key_Escape:
            self.keep_typed()
            return True
        return super().eventFilter(watched, event)
