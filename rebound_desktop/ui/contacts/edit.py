"""Everything noted about a person, to change; each field is kept as it is left."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.person import Address, DetailKind, Person, details_in, lines_of
from rebound_desktop.ui.contacts.form import ALL, PersonForm
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row

_KINDS = {"email": DetailKind.EMAIL, "phone": DetailKind.PHONE}
_PLAIN = {"city": "", "region": "", "postcode": "", "country": ""}


def _shown(person: Person, name: str) -> str:
    """A field as it is written: what there may be several of, one a line."""
    if name == "address":
        return "\n".join(person.addresses[0].lines()) if person.addresses else ""
    return lines_of(person.details, _KINDS[name]) if name in _KINDS else str(getattr(person, name))


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
            person = self._desk.store.people.person(contact.id)
            if person is not None:
                self.form.load({name: _shown(person, name) for name in self.form.fields})

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
        kept = self._desk.attempt(lambda: self._write(contact_id, name, text))
        if kept:
            self.form.mark_kept(name)
        self._status.setText(self.tr("Kept on this computer") if kept else self.tr("Not kept yet"))
        return kept

    def _write(self, contact_id: int, name: str, text: str) -> None:
        people = self._desk.store.people
        if name in _KINDS or name == "address":
            person = people.person(contact_id)
            if person is None:
                return
            if name == "address":
                first = replace(next(iter(person.addresses), Address()), **_PLAIN, street=text.strip())
                people.set_addresses(contact_id, (first, *person.addresses[1:]))
            else:
                others = [each for each in person.details if each.kind is not _KINDS[name]]
                people.set_details(contact_id, (*details_in(text, _KINDS[name]), *others))
        else:
            told = text if name == "notes" else text.strip()
            self._desk.store.contacts.change(contact_id, **{name: told})

    def _done(self) -> None:
        if self.leave():
            self._contact_id = None
            self.closed.emit()
