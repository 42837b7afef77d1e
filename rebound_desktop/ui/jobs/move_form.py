"""A step of a job's history set right: another day, a note, or taken out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from rebound_desktop import words
from rebound_desktop.core.jobs import StageEvent
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Card, TextRole, Words, row
from rebound_desktop.ui.widgets.day_choice import DayChoice
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.keyboard import on_escape


class MoveForm(Card):
    """Kept as it is left. The only step of a job cannot be taken out."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=12)
        self.desk = desk
        self.event_id: int | None = None
        theme = desk.theme
        self._name = Words(theme, "", TextRole.STRONG)
        self.day = DayChoice(theme, desk.store.clock.today, self.tr("On"), can_be_none=False)
        self.day.chosen.connect(self._keep_day)
        self._fields = KeptFields(lambda _name, text: self._keep(note=text))
        self.note = self._fields.add("note", Field(self.tr("Note"), self.tr("Note, if you like")))
        self.out = Button(theme, self.tr("Take it out"), ButtonRole.PLAIN, on_click=self._take_out)
        done = Button(theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self._done)
        self.box.addLayout(row(self._name, None, self.day))
        self.box.addWidget(self.note)
        self.box.addLayout(row(self.out, None, done))
        on_escape(self, self._close)

    def show_move(self, event_id: int, history: Sequence[StageEvent]) -> None:
        """Open one step."""
        self.forget()
        self.event_id = event_id
        self.show()
        self.refresh(history)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, history: Sequence[StageEvent]) -> None:
        """Show the step as it is now; gone from the history, the form folds."""
        if self.event_id is None:
            return
        event = next((event for event in history if event.id == self.event_id), None)
        if event is None:
            if self.leave() or not self.typed_texts():
                self.forget()
            return
        name = words.outcome_name(event.outcome) if event.outcome else words.stage_name(event.stage)
        self._name.setText(name)
        self.day.show_day(event.on_day, self.desk.store.clock.today())
        self._fields.show({"note": event.note})
        self.out.setVisible(len(history) > 1)

    def leave(self) -> bool:
        """Keep it; False when it was refused."""
        if self.event_id is None:
            return True
        kept = [self._fields.leave(), self._keep_day()]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self._fields.typed_texts() if self.event_id is not None else []

    def forget(self) -> None:
        """No step is open."""
        self.event_id = None
        self._fields.forget()
        self.day.forget()
        self.hide()

    def _keep(self, **fields: object) -> bool:
        event_id = self.event_id
        return event_id is None or self.desk.attempt(
            lambda: self.desk.store.jobs.change_move(event_id, **fields)
        )

    def _keep_day(self) -> bool:
        if self.event_id is None or not self.day.is_changed or self.day.day is None:
            return True
        return self._keep(on_day=self.day.day)

    def _take_out(self) -> None:
        event_id = self.event_id
        if event_id is not None and self.desk.attempt(lambda: self.desk.store.jobs.remove_move(event_id)):
            self.desk.say(self.tr("Taken out"), undo=True)

    def _done(self) -> None:
        if self.day.may_be_taken():
            self._close()

    def _close(self) -> None:
        if self.leave():
            self.closed.emit()
