"""Someone new: a name is enough."""

from PySide6.QtCore import Qt, Signal

from rebound_desktop.ui.contacts.form import NEW, PersonForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row
from rebound_desktop.ui.widgets.keyboard import on_escape


class AddPerson(Column):
    """Asks for a name, and for what is known beside it. `added` gives the id, `closed` says not now."""

    added = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=480)
        self._desk = desk
        self.form = PersonForm(desk.theme, NEW)
        self.form.entered.connect(self.keep)
        self.form.fields["name"].setPlaceholderText(self.tr("A name is enough"))
        self.box.addWidget(Words(desk.theme, self.tr("Someone new"), TextRole.HEADING))
        self.box.addSpacing(8)
        self.box.addWidget(self.form)
        self.box.addLayout(
            row(
                Button(desk.theme, self.tr("Add this person"), ButtonRole.SECONDARY, on_click=self.keep),
                16,
                Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self.closed.emit),
                None,
            )
        )
        self.box.addStretch(1)
        # Put away, by Esc or not now, what was begun is there again the next time.
        on_escape(self, self.closed.emit)

    def begin(self) -> None:
        """Show the form, the caret in the name; what was begun is still there."""
        self.form.complete_companies(self._desk.store.jobs.company_names())
        self.form.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Add the person, if there is a name; False when it was refused."""
        name = self.form.text("name").strip()
        if not name:
            self.form.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        made: list[int] = []
        if not self._desk.attempt(lambda: made.append(self._add(name))):
            return False
        self.form.clear_all()
        self.added.emit(made[0])
        return True

    def leave(self) -> bool:
        """Someone half noted is added rather than lost, unless that was put away."""
        return self.isHidden() or not self.form.text("name").strip() or self.keep()

    def typed_texts(self) -> list[str]:
        """What stands in the fields."""
        return [self.form.text(name) for name in self.form.changed()]

    def _add(self, name: str) -> int:
        text = self.form.text
        return self._desk.store.contacts.add(
            name, company=text("company"), role=text("role"), how_met=text("how_met")
        )
