"""Everything noted about a person, to change; each field is kept as it is left."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from rebound_desktop.core.contacts import Contact
from rebound_desktop.ui.contacts.form import ALL, PersonForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row


class EditPerson(Column):
    """The fields of one person. `closed` leads back to the page."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=480)
        self._desk = desk
        self._contact_id: int | None = None
        self.form = PersonForm(desk.theme, ALL)
        self.form.left.connect(self._keep_field)
        self.form.entered.connect(self._done)
        self._status = Words(desk.theme, "", TextRole.SMALL, wrap=False)
        self._name = Words(desk.theme, "", TextRole.HEADING)
        self.done = Button(desk.theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self._done)
        self.box.addWidget(self._name)
        self.box.addSpacing(8)
        self.box.addWidget(self.form)
        self.box.addLayout(row(self.done, 16, self._status, None))
        self.box.addStretch(1)

    def begin(self, contact: Contact) -> None:
        """Show a person's fields, the caret in the name."""
        if self._contact_id != contact.id:
            self._contact_id = contact.id
            self.form.clear_all()
        self.form.complete_companies(self._desk.store.jobs.company_names())
        self.show_contact(contact)
        self._status.setText("")
        self.verticalScrollBar().setValue(0)
        self.form.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_contact(self, contact: Contact) -> None:
        """What the store holds now; fields being typed in are left alone."""
        if contact.id == self._contact_id:
            self._name.setText(contact.name)
            self.form.load({name: getattr(contact, name) for name in self.form.fields})

    def leave(self) -> bool:
        """Keep every field that was changed; False when one was refused."""
        kept = [self._keep_field(name) for name in self.form.changed()]
        return all(kept)

    def typed_texts(self) -> list[str]:
        """Fields that are not kept yet."""
        return [self.form.text(name) for name in self.form.changed()] if self._contact_id is not None else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: done."""
        if event.key() == Qt.Key.Key_Escape:
            self._done()
            return
        super().keyPressEvent(event)

    def _keep_field(self, name: str) -> bool:
        contact_id, text = self._contact_id, self.form.text(name)
        if contact_id is None or not self.form.is_changed(name):
            return True
        if name == "name" and not text.strip():
            # A person without a name cannot be found again.
            self.form.put_back("name")
            return True
        fields: dict[str, Any] = {name: text if name in ("notes", "address") else text.strip()}
        kept = self._desk.attempt(lambda: self._desk.store.contacts.change(contact_id, **fields))
        if kept:
            self.form.mark_kept(name)
        self._status.setText(self.tr("Kept on this computer") if kept else self.tr("Not kept yet"))
        return kept

    def _done(self) -> None:
        if self.leave():
            self._contact_id = None
            self.closed.emit()
