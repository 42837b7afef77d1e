"""Two small forms beneath a letter: how and when it went out, and when an answer came."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.letters import Letter, LetterKind, PostedHow
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.chips import Chips
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, Field, TextRole, Words
from rebound_desktop.ui.widgets.day_field import DayField
from rebound_desktop.ui.widgets.flow import Flow


class OutcomeForm(QWidget):
    """A card with a day and whatever else is asked. `wanted` on Enter, `closed` when it folds away, True when
    the focus was in it."""

    wanted = Signal()
    closed = Signal(bool)

    def __init__(self, desk: Desk, title: str, action: str) -> None:
        super().__init__()
        self._desk = desk
        self.day = DayField(self.tr("Day"))
        self.day.accepted.connect(self.wanted)
        self.keep = Button(desk.theme, action, ButtonRole.PRIMARY, on_click=self.wanted.emit)
        away = Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.fold)
        card = Card(spacing=10, margins=(20, 14, 20, 16))
        card.box.addWidget(Words(desk.theme, title, TextRole.STRONG))
        self.asked = QVBoxLayout()
        self.asked.setSpacing(10)
        card.box.addLayout(self.asked)
        line = Flow(spacing=16)
        for widget in (self.day, self.keep, away):
            line.addWidget(widget)
        card.box.addLayout(line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 16, 0, 0)
        box.addWidget(card)
        self.hide()

    def begin(self, letter: Letter) -> None:
        """Open for a letter, today as its day."""
        today = self._desk.store.clock.today()
        self.day.show_day(today, today)
        self.show()

    def fold(self) -> None:
        """Fold away, with nothing kept."""
        if not self.isHidden():
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self.hide()
            self.closed.emit(had_focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.fold()
            return
        super().keyPressEvent(event)


class SentForm(OutcomeForm):
    """How it went out, and when."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("How did it go out?"), self.tr("Mark as sent"))
        self.how: Chips[PostedHow] = Chips(
            desk.theme, self.tr("How it went out"), [(how, words.posted_name(how)) for how in PostedHow]
        )
        self.how.accepted.connect(self.wanted)
        self.asked.addWidget(self.how)

    def begin(self, letter: Letter) -> None:
        """A card usually goes by post, a letter by e-mail; sent already, it shows how and when that was."""
        super().begin(letter)
        usual = PostedHow.POST if letter.kind is LetterKind.THANK_YOU else PostedHow.EMAIL
        self.how.choose(letter.posted_how or usual)
        self.keep.setText(self.tr("Mark as sent") if letter.posted_on is None else self.tr("Keep"))
        if letter.posted_on is not None:
            self.day.show_day(letter.posted_on, self._desk.store.clock.today())
        self.how.setFocus(Qt.FocusReason.TabFocusReason)


class AnsweredForm(OutcomeForm):
    """When they answered, and a line about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("They answered"), self.tr("Keep"))
        self.note = Field(self.tr("What they said"), self.tr("What they said, if you like"))
        self.note.returnPressed.connect(self.wanted)
        self.asked.addWidget(self.note)

    def begin(self, letter: Letter) -> None:
        """The caret in the line."""
        super().begin(letter)
        self.note.clear()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> str:
        """The line, while it is not kept."""
        return "" if self.isHidden() else self.note.text()
