"""What to do next, in fields: what it is, in which words, from which day on. Each is kept as it is left."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import NextKind, NextStep
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row
from rebound_desktop.ui.widgets.day_choice import DayChoice
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_above
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.keyboard import on_escape

A_MONTH = timedelta(days=30)


class NextFields(QWidget):
    """`keep` takes kind, day and words whenever a field was left with something else, and answers False when they were
    refused; `closed` puts it away.

    Without a step it is a new plan, which is made by the button, or on leaving once it has words. *Not now* with words
    makes it too and says `unwanted`: it is dropped again, and Undo brings it back.
    """

    closed = Signal()
    unwanted = Signal()

    def __init__(
        self, theme: Theme, today: Callable[[], date], keep: Callable[[NextKind, date, str], bool]
    ) -> None:
        super().__init__()
        self._take = keep
        self._kept: tuple[NextKind, date, str] | None = None
        # What was said to be not kept: a field that is left tries it no second time, and what closes the fields does.
        self._refused: tuple[NextKind, date, str] | None = None
        self._is_new = False
        on_escape(self, self._close)
        self.kind = DropDown(theme, self.tr("What to do"))
        for kind in NextKind:
            self.kind.addItem(words.next_name(kind), kind.value)
        self.kind.setMinimumHeight(36)
        self.note = Field(self.tr("In your words"), self.tr("In your words, if you like"))
        self.day = DayChoice(theme, today, self.tr("From which day on"), can_be_none=False, ahead=True)
        self.done = Button(theme, "", ButtonRole.SECONDARY, on_click=self._done)
        self.away = Button(theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self._not_now)
        self.kind.activated.connect(lambda _: self._keep_changed())
        self.note.editingFinished.connect(self._keep_changed)
        self.note.returnPressed.connect(self._done)
        self.day.chosen.connect(self._keep_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self.kind, self.note, name_above(theme, self.day, self.tr("From")), self.day):
            box.addWidget(widget)
        box.addLayout(row(self.done, 12, self.away, None))

    def begin(self, step: NextStep | None, today: date) -> None:
        """Open them for a step, or for a new plan."""
        self._is_new = step is None
        kind = step.kind if step is not None else NextKind.HELLO_AGAIN
        day = step.due_on if step is not None else today + A_MONTH
        self._kept = None
        self._put(kind, day, step.note if step is not None else "")
        self._kept, self._refused = self._said(), None
        self.done.setText(self.tr("Plan it") if self._is_new else self.tr("Done"))
        self.away.setVisible(self._is_new)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_step(self, step: NextStep) -> None:
        """What is kept now; what is being typed stays."""
        kept = (step.kind, step.due_on, step.note)
        if self._kept is None or self._is_new or kept == self._kept:
            return
        typed = self._said() != self._kept
        self._kept = kept
        if not typed:
            self._put(*kept)

    def leave(self) -> bool:
        """Keep what was typed, a new plan once it has words; False when it was refused."""
        is_begun = not self._is_new or bool(self.note.text().strip())
        return self._kept is None or not is_begun or self._keep()

    def typed_texts(self) -> list[str]:
        """Words that are not kept."""
        kept = self._kept[2] if self._kept is not None else ""
        return [self.note.text()] if self.note.text().strip() != kept.strip() else []

    def _close(self) -> None:
        if self.leave():
            self.closed.emit()

    def _said(self) -> tuple[NextKind, date, str]:
        shown = self.day.field.date()
        day = date(shown.year(), shown.month(), shown.day())
        return NextKind(self.kind.currentData()), day, self.note.text().strip()

    def _put(self, kind: NextKind, day: date, note: str) -> None:
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.day.put(day)
        self.day.field.setDate(QDate(day.year, day.month, day.day))
        self.note.setText(note)

    def _keep(self) -> bool:
        """Keep what stands here; False when it was refused, and it stands here still."""
        said = self._said()
        if not self._is_new and said == self._kept:
            return True
        if not self._take(*said):
            self._refused = said
            return False
        self._is_new, self._kept, self._refused = False, said, None
        return True

    def _keep_changed(self) -> None:
        """A field was left; a new plan waits for its button."""
        if not self._is_new and self._said() != self._refused:
            self._keep()

    def _not_now(self) -> None:
        """What was typed is no plan now, and is not lost either."""
        has_words = bool(self.note.text().strip())
        if has_words and not self._keep():
            # Refused, it stands here still.
            return
        self.closed.emit()
        if has_words:
            self.unwanted.emit()

    def _done(self) -> None:
        if self.day.may_be_taken() and self._keep():
            self.closed.emit()
