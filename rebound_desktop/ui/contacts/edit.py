"""Everything noted about a person, opened to fields; each is kept as it is left, and undo takes it back."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.person import Person
from rebound_desktop.core.tags import tags_in
from rebound_desktop.ui.contacts import form, reach
from rebound_desktop.ui.contacts.knows import Knows
from rebound_desktop.ui.contacts.picture_row import PictureRow
from rebound_desktop.ui.contacts.where_met import WhereMet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.addresses import OpenAddress
from rebound_desktop.ui.widgets.announce import tell_in
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, Column, TextRole, Words, row
from rebound_desktop.ui.widgets.keyboard import on_escape

_PART_DAYS = frozenset({"birthday", "since", "met_on"})


def _shown(person: Person, name: str) -> str:
    """A field as it is read and typed."""
    if name == "tags":
        return ", ".join(person.tags)
    kept = str(getattr(person, name))
    return words.part_of_a_day(kept) if name in _PART_DAYS else kept


def _typed(name: str, text: str, shown: Person | None) -> Any:
    """What a field says, as a person has it. shown: who stood there before."""
    if name == "tags":
        return tags_in(text, shown.tags if shown is not None else ())
    if name in _PART_DAYS:
        return words.read_part_of_a_day(text)
    return text if name == "notes" else text.strip()


class EditPerson(Column):
    """The fields of one person. `closed` leads back to the page."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=560)
        self._desk = desk
        self._contact_id: int | None = None
        # As they were shown last.
        self._shown: Person | None = None
        # What is being kept is not to be kept again by whoever hears of it.
        self._is_keeping = False
        theme = desk.theme
        self.picture = PictureRow(desk)
        self._forms = [
            form.PersonForm(theme, part)
            for part in (form.WHO, form.WORK, form.LINKEDIN, form.MET, form.NOTED)
        ]
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        for part in self._forms:
            self.fields |= part.fields
            part.left.connect(self._keep_field)
            part.entered.connect(self._done)
        self.several = reach.parts(theme, lambda: desk.store.jobs.company_names())
        for several in self.several:
            several.widget.left.connect(lambda several=several: self._keep_several(several))
        self.where = WhereMet(desk, self._change, self._whose)
        self.knows = Knows(desk, self._whose)
        self.moved = Button(
            theme,
            self.tr("They work elsewhere now"),
            ButtonRole.PLAIN,
            icon="arrow-right",
            on_click=self._move_on,
        )
        self.profile = OpenAddress(theme)
        link = self.fields["linkedin_url"]
        assert isinstance(link, QLineEdit)
        link.textChanged.connect(self.profile.show_address)
        self._status = Words(theme, "", TextRole.SMALL, wrap=False)
        self._name = Words(theme, "", TextRole.HEADING)
        self.done = Button(theme, self.tr("Done"), ButtonRole.SECONDARY, on_click=self._done)
        self._lay_out()
        on_escape(self, self._done)

    def begin(self, contact: Contact) -> None:
        """Show a person's fields, the caret in the name."""
        if self._contact_id != contact.id:
            self._contact_id = contact.id
            for part in self._forms:
                part.clear_all()
            for several in self.several:
                several.widget.forget()
        self._forms[1].complete_companies(self._desk.store.jobs.company_names())
        self.show_contact(contact)
        self._status.setText("")
        self.verticalScrollBar().setValue(0)
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_contact(self, contact: Contact) -> None:
        """What the store holds now; fields being typed in are left alone."""
        if contact.id != self._contact_id:
            return
        people = self._desk.store.people
        person = people.person(contact.id)
        if person is None:
            return
        self._shown = person
        self._name.setText(contact.name)
        for part in self._forms:
            part.load({name: _shown(person, name) for name in part.fields})
        for several in self.several:
            several.widget.show_values(several.shown(person))
        relations = people.relations(contact.id)
        self.picture.show_person(contact.id, contact.name, person.picture)
        self.where.show_person(person, relations)
        self.knows.show_relations(contact.id, relations)
        self.moved.setVisible(bool(person.company or person.role))

    def leave(self) -> bool:
        """Keep every field that was changed; False when one was refused."""
        if self._contact_id is None or self._is_keeping:
            return True
        kept = [self._keep_field(name) for part in self._forms for name in part.changed()]
        kept += [self._keep_several(several) for several in self.several]
        return all([*kept, self.where.keep(), self.knows.keep()])

    def typed_texts(self) -> list[str]:
        """Fields that are not kept yet."""
        if self._contact_id is None:
            return []
        typed = [part.text(name) for part in self._forms for name in part.changed()]
        typed += [text for several in self.several for text in several.widget.typed_texts()]
        return [*typed, *self.where.typed_texts(), *self.knows.typed_texts()]

    def _keep_field(self, name: str) -> bool:
        part = next(part for part in self._forms if name in part.fields)
        text = part.text(name)
        if self._contact_id is None or not part.is_changed(name):
            return True
        if name == "name" and not text.strip():
            # A person without a name cannot be found again.
            part.put_back("name")
            return True
        kept = self._change(**{name: _typed(name, text, self._shown)})
        if kept:
            part.mark_kept(name)
        return kept

    def _keep_several(self, several: "reach.Reach") -> bool:
        person = self._person()
        if person is None or not several.widget.is_changed:
            return True
        return self._change(**several.read(person, several.widget.values()))

    def _change(self, **values: Any) -> bool:
        """Give the person other values; False when it was refused."""
        person, people = self._person(), self._desk.store.people
        if person is None:
            return True

        def change() -> None:
            self._contact_id = people.change(person.id, replace(person, **values))

        self._is_keeping = True
        try:
            kept = self._desk.attempt(change)
        finally:
            self._is_keeping = False
        tell_in(self._status, self.tr("Kept on this computer") if kept else self.tr("Not kept yet"))
        return kept

    def _whose(self) -> int | None:
        """Whom something typed here is noted with; in the place of one who was erased somebody new."""
        key = self._contact_id
        if key is not None and self._desk.store.people.person(key, even_aside=True) is None:
            return self._contact_id if self._change() else None
        return key

    def _move_on(self) -> None:
        """The present post becomes an earlier one, and the caret stands in the new company."""
        kept = [self._keep_field(name) for name in self._forms[1].changed()]
        key = self._whose()
        if key is None or not all(kept):
            return
        if self._desk.attempt(lambda: self._desk.store.people.move_on(key, "")):
            self._desk.say(self.tr("Their post stands among the earlier ones."), undo=True)
            self.fields["company"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _person(self) -> Person | None:
        """Whose fields these are, set aside meanwhile or not; one who was erased as they were shown last."""
        if self._contact_id is None:
            return None
        person = self._desk.store.people.person(self._contact_id, even_aside=True)
        if person is None and self._shown is not None:
            return replace(self._shown, id=self._contact_id)
        return person

    def _done(self) -> None:
        if self.leave():
            self._contact_id = None
            self.closed.emit()

    def _lay_out(self) -> None:
        who, work, linkedin, met, noted = self._forms
        posts, *ways = [several.widget for several in self.several]
        head = row(spacing=16)
        head.addWidget(self._name, 1)
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        self.box.setSpacing(8)
        self.box.addLayout(head)
        self.box.addSpacing(8)
        groups: Sequence[tuple[str, Sequence[QWidget]]] = (
            ("", (self.picture, who)),
            (self.tr("Where they work"), (work, self.moved, posts)),
            (self.tr("How to reach them"), (*ways, linkedin, self.profile)),
            (self.tr("How you met"), (met, self.where)),
            (self.tr("Whom they know"), (self.knows,)),
            (self.tr("What else is noted"), (noted,)),
        )
        for title, widgets in groups:
            if title:
                self.box.addSpacing(20)
                self.box.addWidget(Words(self._desk.theme, title, TextRole.SECTION))
            for widget in widgets:
                self.box.addWidget(widget)
        self.box.addStretch(1)
