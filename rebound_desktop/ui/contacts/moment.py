"""Noting a moment: what it was, who reached out, a line about it, the day. Enter keeps it from anywhere here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Direction, TouchKind
from rebound_desktop.ui.contacts.telling import direction_name, usual_direction
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Field, TextRole, Words, row
from rebound_desktop.ui.widgets.day_field import DayField

_ORDER = (
    TouchKind.CALL,
    TouchKind.MESSAGE,
    TouchKind.EMAIL,
    TouchKind.COFFEE,
    TouchKind.IN_PERSON,
    TouchKind.INTERVIEW,
    TouchKind.CARD,
    TouchKind.LETTER,
)


class MomentForm(QWidget):
    """Opens above the timeline and folds away once the moment is kept. `closed` when it has,
    True when the focus was in it."""

    closed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id: int | None = None
        self._said_who = False
        theme = desk.theme
        self.kinds: Chips[TouchKind] = Chips(
            theme, self.tr("What it was"), [(kind, words.touch_name(kind)) for kind in _ORDER]
        )
        self.directions: Chips[Direction] = Chips(
            theme, self.tr("Who reached out"), [(who, direction_name(who)) for who in Direction]
        )
        self.note = Field(self.tr("A line about it"), self.tr("A line about it, if you like"))
        self.day = DayField(self.tr("Day"))
        self.kinds.chosen.connect(self._suggest_direction)
        self.directions.chosen.connect(self._keep_direction)
        for source in (
            self.kinds.accepted,
            self.directions.accepted,
            self.note.returnPressed,
            self.day.accepted,
        ):
            source.connect(self.keep)
        self._lay_out()
        self.hide()

    @property
    def is_open(self) -> bool:
        """True while a moment is being noted."""
        return self._contact_id is not None

    def open(self, contact_id: int) -> None:
        """Begin, with the caret on the first choice."""
        if self._contact_id != contact_id:
            today = self._desk.store.clock.today()
            self._contact_id = contact_id
            self._said_who = False
            self.kinds.choose(_ORDER[0])
            self._suggest_direction()
            self.note.clear()
            self.day.show_day(today, today)
        self.show()
        self.kinds.setFocus(Qt.FocusReason.TabFocusReason)

    def keep(self) -> bool:
        """Keep the moment; False when it was refused."""
        contact_id = self._contact_id
        if contact_id is None:
            return True
        store = self._desk.store
        if not self._desk.attempt(
            lambda: store.contacts.log_touch(
                contact_id,
                self.kinds.choice,
                self.directions.choice,
                on_day=self.day.day(),
                note=self.note.text(),
            )
        ):
            return False
        self._desk.say(self.tr("Moment noted."), undo=True)
        self.close_form()
        return True

    def leave(self) -> bool:
        """On leaving: a moment with a line about it is kept, an untouched form folds away."""
        if self._contact_id is not None and self.note.text().strip():
            return self.keep()
        self.close_form()
        return True

    def close_form(self) -> None:
        """Fold away."""
        if self._contact_id is not None:
            self._contact_id = None
            self.note.clear()
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self.hide()
            self.closed.emit(had_focus)

    def typed_texts(self) -> list[str]:
        """The line, while it is not kept."""
        return [self.note.text()] if self._contact_id is not None and self.note.text().strip() else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds the form away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
            return
        super().keyPressEvent(event)

    def _suggest_direction(self) -> None:
        if not self._said_who:
            self.directions.choose(usual_direction(self.kinds.choice))

    def _keep_direction(self) -> None:
        self._said_who = True

    def _lay_out(self) -> None:
        theme = self._desk.theme
        card = Card(spacing=8, margins=(20, 16, 20, 16))
        who = Words(theme, self.tr("Who reached out?"), TextRole.SMALL)
        keep = Button(theme, self.tr("Keep"), ButtonRole.SECONDARY, on_click=self.keep)
        away = Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.close_form)
        card.box.addWidget(Words(theme, self.tr("A moment"), TextRole.STRONG))
        card.box.addWidget(self.kinds)
        card.box.addSpacing(4)
        card.box.addWidget(who)
        card.box.addWidget(self.directions)
        card.box.addSpacing(4)
        card.box.addWidget(self.note)
        card.box.addLayout(row(self.day, None, away, 8, keep, spacing=8))
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 0, 8, 16)
        box.addWidget(card)
