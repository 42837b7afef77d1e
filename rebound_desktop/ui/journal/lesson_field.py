"""A line to keep a lesson with: what the entry taught, in the person's words or in ones chosen from it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Field, row


class LessonField(QWidget):
    """Hidden until it is wanted. Enter and Esc keep what was typed; an empty field is put away by either."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry_id: int | None = None
        self._job_id: int | None = None
        self.field = Field(self.tr("A lesson from this entry"), self.tr("What you want to remember"))
        self.field.returnPressed.connect(self.keep_typed)
        self.field.installEventFilter(self)
        self.keep = Button(desk.theme, self.tr("Keep"), on_click=self.keep_typed)
        self.cancel = Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.put_away)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        line = row(self.field, self.keep, 8, self.cancel, 8)
        line.setContentsMargins(0, 0, 0, 12)
        box.addLayout(line)
        self.hide()

    def open(self, entry_id: int, job_id: int | None, chosen: str) -> None:
        """Keep the chosen words at once; with none chosen, ask for them."""
        self._entry_id, self._job_id = entry_id, job_id
        self.field.setText(chosen)
        if chosen:
            self.keep_typed()
            return
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_typed(self) -> None:
        """Keep what stands in the field as a lesson, if anything does."""
        text, entry_id, job_id = self.typed(), self._entry_id, self._job_id
        if not text:
            self.put_away()
            return
        lessons = self._desk.store.lessons
        if self._desk.attempt(lambda: lessons.add(text, entry_id=entry_id, job_id=job_id)):
            self.put_away()
            self._desk.say(self.tr("Lesson kept"), undo=True)
        else:
            self.show()

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
