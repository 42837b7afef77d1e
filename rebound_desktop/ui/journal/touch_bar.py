"""A moment told in the text, offered to be noted with the person: one key, or let be."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.markdown import is_bare
from rebound_desktop.core.touch_said import TouchSaid, touch_said
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Title
from rebound_desktop.ui.widgets.wrapped_row import wrapped_row
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.words.day_words import day_vocabulary


class TouchBar(QWidget):
    """Hidden until a sentence has a person, and a day. Alt+Enter in the text notes it."""

    def __init__(self, desk: Desk, area: WritingArea) -> None:
        super().__init__()
        self._desk = desk
        self._area = area
        self._days = day_vocabulary()
        self._said: TouchSaid | None = None
        self._let_be: set[tuple[int, str]] = set()
        self._words = Title(desk.theme, "", TextRole.MUTED)
        self.note = Button(desk.theme, self.tr("Note it"), on_click=self.take)
        self.note.setToolTip("Alt+Enter")
        self.leave = Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self._leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(wrapped_row(self._words, self.note, self.leave, spacing=16))
        area.installEventFilter(self)
        self.hide()

    def look(self) -> None:
        """Look at the paragraph with the caret, or at the one that Enter has ended; for a moment when typing rests."""
        block = self._area.textCursor().block()
        while block.isValid() and is_bare(block.text()):
            block = block.previous()
        text = block.text()
        self._said = self._found(text) if "@" in text else None
        self.setVisible(self._said is not None)
        if self._said is not None:
            name = self._desk.store.links.people_known().get(self._said.contact_id, "")
            day = words.short_day(self._said.on_day, self._desk.store.clock.today())
            kind = words.touch_name(self._said.kind)
            self._words.setText(
                self.tr("{kind} with {name}, {day}: note it with them?").format(kind=kind, name=name, day=day)
            )

    def take(self) -> None:
        """Note the moment with the person."""
        said = self._said
        if said is None:
            return
        contacts = self._desk.store.contacts
        if self._desk.attempt(
            lambda: contacts.log_touch(said.contact_id, said.kind, on_day=said.on_day, note=said.note)
        ):
            self.put_away()
            self._desk.say(self.tr("Moment noted"), undo=True)

    def put_away(self) -> None:
        """Nothing to note."""
        self._said = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Enter in the text."""
        if self._said is not None and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.take()
                return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self._said is not None:
            self._let_be.add((self._said.contact_id, self._said.on_day.isoformat()))
        self.put_away()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self, text: str) -> TouchSaid | None:
        store = self._desk.store
        known = store.links.people_by_name()
        said = touch_said(text, known, store.clock.today(), self._days, words.touch_words())
        if said is None or (said.contact_id, said.on_day.isoformat()) in self._let_be:
            return None
        noted = any(touch.on_day == said.on_day for touch in store.contacts.touches(said.contact_id))
        return None if noted else said
