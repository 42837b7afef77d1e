"""Someone to talk to: a person they name, and a plain word on what this is not. No numbers are built in."""

from PySide6.QtCore import Qt

from rebound_desktop import words
from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.person import DetailKind
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Column,
    Paper,
    TextRole,
    Words,
    row,
)
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.person_field import PersonField
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.help import WritingHelp

NAME, NOTE = "support_name", "support_note"
# Whom of the contacts they are, by the uid: so they are found under a new name too.
KNOWN = "support_contact"
# The note while it is being written. Once the page is left it is the note: one deed, however long that took.
DRAFT = "support_note_draft"


class SupportPage(Page):
    """Works before anyone is named."""

    areas = frozenset({Area.PREFERENCES, Area.CONTACTS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        column = Column(self.theme, width=560, top=72)
        self.box.addWidget(column)
        box = column.box
        box.addWidget(Words(self.theme, self.tr("Someone to talk to"), TextRole.HEADING))
        for line in (
            self.tr("A person who likes you and listens. It does not have to be about the job."),
            self.tr("This journal is no treatment. A doctor or a helpline near you can do what it cannot."),
        ):
            box.addWidget(Words(self.theme, line))
        box.addSpacing(16)
        self._names = KeptFields(self._keep_name)
        self._name = PersonField(self.store, self.tr("Their name"), self.tr("Their name"))
        self._names.add("name", self._name)
        box.addWidget(Words(self.theme, self.tr("Whom would you call?"), TextRole.STRONG))
        box.addWidget(self._name)
        box.addWidget(Words(self.theme, self.tr("How to reach them, and what helps"), TextRole.STRONG))
        self._note = WritingArea(self.theme, self.tr("How to reach them"))
        WritingHelp(desk, self._note)
        self._note.setMinimumHeight(120)
        self._note.keep_due.connect(self._keep)
        paper = Paper(self.theme, margins=(16, 12, 16, 12))
        paper.box.addWidget(self._note)
        box.addWidget(paper)
        # Beneath the note: on the way to it by Tab, the first space typed would press it.
        self._known = Button(self.theme, "", ButtonRole.PLAIN, on_click=self._open_person)
        box.addLayout(row(self._known, None))
        box.addWidget(Words(self.theme, self.tr("It is kept on this computer."), TextRole.SMALL))
        box.addStretch(1)

    def open(self, key: int | None) -> None:
        """What was written here before."""
        preferences = self.store.preferences
        if preferences.get(DRAFT) == preferences.get(NOTE):
            # A sudden end came between the two.
            self.desk.attempt(lambda: preferences.set(DRAFT, ""))
        self.refresh()
        if not self._name.text():
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is kept; what is being typed stays. Somebody who is among the contacts has their name of today."""
        preferences = self.store.preferences
        written = preferences.get(DRAFT) or preferences.get(NOTE)
        if self._note.is_kept and self._note.text() != written:
            self._note.load(written)
        contact = self.store.contacts.with_uid(preferences.get(KNOWN))
        self._names.show({"name": contact.name if contact is not None else preferences.get(NAME)})
        self._show_known()

    def leave(self) -> bool:
        """Keep both; False when one was refused."""
        self._note.keep_now()
        return self._names.leave() and self._note.is_kept and self._note_is_done()

    def typed_texts(self) -> list[str]:
        """What is not kept of both fields."""
        return [*self._names.typed_texts(), *([] if self._note.is_kept else [self._note.text()])]

    def _keep(self) -> None:
        preferences, text = self.store.preferences, self._note.text()
        # An empty draft would be none.
        is_kept = (
            self.desk.attempt(lambda: preferences.set(DRAFT, text)) if text.strip() else self._note_is_done()
        )
        if is_kept:
            self._note.mark_kept()
        else:
            self._note.try_again_later()

    def _note_is_done(self) -> bool:
        """What was written here is one deed. What a draft holds is let go once the note has it."""
        preferences, text = self.store.preferences, self._note.text()

        def keep() -> None:
            preferences.decide("support_changed", {NOTE: text})
            if preferences.get(DRAFT):
                preferences.set(DRAFT, "")

        return self.desk.attempt(keep)

    def _keep_name(self, _name: str, text: str) -> bool:
        known = self._known_as(text)
        uid = known.uid if known is not None else ""
        if not self.desk.attempt(
            lambda: self.store.preferences.decide("support_changed", {NAME: text, KNOWN: uid})
        ):
            return False
        self._show_known()
        return True

    def _known_as(self, name: str) -> Contact | None:
        """Whom of the contacts a name means: whoever was chosen, or was meant before, where it is theirs."""
        contacts, chosen = self.store.contacts, self._name.chosen
        if chosen is not None and (contact := contacts.contact(chosen)) is not None:
            return contact
        before = contacts.with_uid(self.store.preferences.get(KNOWN))
        if before is not None and before.name.casefold() == name.strip().casefold():
            return before
        found = contacts.named(name.strip()) if name.strip() else None
        return contacts.contact(found) if found is not None else None

    def _show_known(self) -> None:
        """How to reach somebody who is among the contacts stands one click away."""
        known = self._known_as(self._name.text())
        person = self.store.people.person(known.id) if known is not None else None
        self._known.setVisible(person is not None)
        if person is not None:
            name = words.in_a_row((person.name, *person.values(DetailKind.PHONE)[:1]))
            self._known.setText(self.tr("Open {name}").format(name=name))

    def _open_person(self) -> None:
        known = self._known_as(self._name.text())
        if known is not None:
            self.desk.go("contacts", known.id)
