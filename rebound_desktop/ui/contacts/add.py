"""Someone new: a name is enough."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from rebound_desktop import words
from rebound_desktop.core.contacts import called_or_told
from rebound_desktop.ui.contacts.form import NEW, PersonForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row
from rebound_desktop.ui.widgets.keyboard import on_escape
from rebound_desktop.ui.widgets.missing import Missing


class AddPerson(Column):
    """Asks for a name, and for what is known beside it. `added` gives the id, `closed` says not now."""

    added = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=480)
        self._desk = desk
        self.form = PersonForm(desk.theme, NEW)
        self.form.entered.connect(self.keep)
        name = self.form.fields["name"]
        assert isinstance(name, QLineEdit)
        name.setPlaceholderText(self.tr("A name is enough"))
        asked = self.tr("What are they called? “The lady from HR” is enough.")
        self._missing = Missing(desk.theme, name, asked)
        self._is_put_away = False
        self.box.addWidget(Words(desk.theme, self.tr("Someone new"), TextRole.HEADING))
        self.box.addSpacing(8)
        self.box.addWidget(self.form)
        self.box.addLayout(
            row(
                Button(desk.theme, self.tr("Add this person"), ButtonRole.SECONDARY, on_click=self.keep),
                16,
                Button(desk.theme, self.tr("Not now"), ButtonRole.PLAIN, on_click=self._put_away),
                None,
            )
        )
        self.box.addWidget(self._missing)
        self.box.addStretch(1)
        # Put away, by Esc or not now, what was begun is there again the next time.
        on_escape(self, self._put_away)

    def begin(self) -> None:
        """Show the form, the caret in the name; what was begun is still there."""
        self._is_put_away = False
        self._missing.hide()
        self.form.complete_companies(self._desk.store.jobs.company_names())
        self.form.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Add the person, if there is a name; False when it was refused."""
        name = self.form.text("name").strip()
        if not name:
            self._missing.ask()
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

    def keep_begun(self) -> bool:
        """The journal closes: someone whose name is not known is kept under what is, unless that was put away. False
        when it was refused.
        """
        name = self._called()
        if self._is_put_away or not name:
            return True
        kept = self._desk.attempt(lambda: self._add(name))
        if kept:
            self.form.clear_all()
        return kept

    def typed_texts(self) -> list[str]:
        """What stands in the fields."""
        return [self.form.text(name) for name in self.form.changed()]

    def _called(self) -> str:
        """The name; else the first that is known of what they do, and where, how one met, and the company."""
        role, how_met, company = (self.form.text(name) for name in ("role", "how_met", "company"))
        told = words.in_a_row((role.strip(), company.strip())) if role.strip() else how_met
        name, _ = called_or_told(self.form.text("name"), told if told.strip() else company)
        return name

    def _put_away(self) -> None:
        self._is_put_away = True
        self.closed.emit()

    def _add(self, name: str) -> int:
        text = self.form.text
        return self._desk.store.contacts.add(
            name, company=text("company"), role=text("role"), how_met=text("how_met")
        )
