"""One template: its words, the fields it can hold, and how it reads with a real name in it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rebound_desktop import words
from rebound_desktop.core.letters import Template
from rebound_desktop.ui.letters.recipient import Addressee, RecipientField
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import (
    WRITING_WIDTH,
    Button,
    ButtonRole,
    Card,
    Column,
    TextRole,
    Words,
)
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.flow import Flow
from rebound_desktop.ui.widgets.kept_fields import KeptFields
from rebound_desktop.ui.widgets.small_page import SmallPage
from rebound_desktop.ui.widgets.templates import drafted


class TemplateEditor(Column):
    """`taken_over` asks for a copy of one's own, `used` for a letter from it, `put_aside` for the trash."""

    taken_over = Signal()
    used = Signal()
    put_aside = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=WRITING_WIDTH, top=28)
        self._desk = desk
        self._store = desk.store
        self._template: Template | None = None
        self._previewed = ""
        self.key = 0
        self.contact_id: int | None = None
        self.kind = Words(desk.theme, "", TextRole.SMALL)
        self.title = Field(self.tr("Name of the template"), self.tr("Name"))
        self.subject = Field(self.tr("Subject"), self.tr("Subject"))
        self._fields = KeptFields(lambda _name, _text: self._keep())
        self._fields.add("title", self.title)
        self._fields.add("subject", self.subject)
        self.body = SmallPage(desk, self.tr("Words of the template"), lambda _: self._keep(), lines=8)
        # Qt says so for other colours of the same words too.
        self.body.area.textChanged.connect(self._preview_what_is_new)
        self.subject.textChanged.connect(lambda _: self._preview())
        self.take = Button(
            desk.theme, self.tr("Make it mine"), ButtonRole.SECONDARY, on_click=self.taken_over.emit
        )
        self.use = Button(desk.theme, self.tr("Write from it"), ButtonRole.PRIMARY, on_click=self.used.emit)
        self.aside = Button(desk.theme, self.tr("Set aside"), ButtonRole.PLAIN, on_click=self.put_aside.emit)
        self.person = RecipientField(desk.store, self.tr("Read it with"), self.tr("With whose name?"))
        self.person.choose = self._choose_person
        self.preview = Words(desk.theme, "", TextRole.WRITING)
        self._lay_out()

    def show_template(self, key: int, template: Template) -> None:
        """Show one; what is being typed into the same one stays."""
        if key != self.key:
            self._fields.forget()
            self.body.forget()
        self.key, self._template = key, template
        is_mine = template.id is not None
        title = template.title if is_mine else words.letter_name(template.kind)
        self.kind.setText(words.letter_name(template.kind) if is_mine else self.tr("From Rebound"))
        self._fields.show({"title": title, "subject": template.subject})
        self.body.show_text(template.body.strip())
        for field in (self.title, self.subject):
            field.setReadOnly(not is_mine)
        self.body.area.setReadOnly(not is_mine)
        self._inserts.setVisible(is_mine)
        self.take.setVisible(not is_mine)
        self.aside.setVisible(is_mine)
        self._preview()

    def write(self) -> None:
        """The caret to the words."""
        self.body.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Keep it; False when it was refused."""
        return self._fields.leave() and self.body.leave()

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return self._fields.typed_texts() + self.body.typed_texts()

    def field_names(self) -> dict[str, str]:
        """What can be put in, as it stands in a template, by what it is called."""
        return {
            self.tr("First name"): "{first_name}",
            self.tr("Whole name"): "{name}",
            self.tr("Company"): self.tr("{company|your company}"),
            self.tr("My name"): "{my_name|}",
        }

    def _lay_out(self) -> None:
        theme, box = self._desk.theme, self.box
        self.title.setProperty("role", "title")
        # A line field keeps two pixels to itself: words stand under words.
        self.title.setTextMargins(-2, 0, -2, 0)
        self._inserts = QWidget()
        line = Flow(spacing=8)
        self._inserts.setLayout(line)
        for name, field in self.field_names().items():
            said = self.tr("Put in: {field}").replace("{field}", name)
            button = Button(theme, name, ButtonRole.CHOICE, name=said, on_click=partial(self._insert, field))
            line.addWidget(button)
        acts = QWidget()
        buttons = Flow(spacing=12)
        acts.setLayout(buttons)
        for button in (self.use, self.take, self.aside):
            buttons.addWidget(button)
        hint = self.tr("Words after a line, as in {first_name|you}, stand in where nothing is known.")
        card = Card(spacing=12)
        card.box.addWidget(self.preview)
        for widget in (self.kind, self.title, self.subject, self.body, self._inserts):
            box.addWidget(widget)
        box.addWidget(Words(theme, hint, TextRole.SMALL))
        box.addWidget(acts)
        box.addSpacing(16)
        box.addWidget(Words(theme, self.tr("How it reads"), TextRole.SECTION))
        box.addWidget(self.person)
        box.addWidget(card)
        box.addStretch(1)

    def _insert(self, field: str) -> None:
        self.body.area.insertPlainText(field)
        self.write()

    def _keep(self) -> bool:
        """Keep the name, the subject and the words as they stand."""
        template = self._template
        if template is None or template.id is None:
            return True
        key = template.id
        title = self.title.text().strip() or words.letter_name(template.kind)
        subject, body = self.subject.text(), self.body.area.text()
        if (title, subject, body) == (template.title, template.subject, template.body):
            return True
        return self._desk.attempt(
            lambda: self._store.letter_templates.change(key, title=title, subject=subject, body=body)
        )

    def _choose_person(self, addressee: Addressee) -> bool:
        self.contact_id = addressee.contact_id
        contact = self._store.contacts.contact(self.contact_id) if self.contact_id is not None else None
        self.person.show_name(contact.name if contact else "", anew=True)
        self._preview()
        return True

    def _preview_what_is_new(self) -> None:
        if self.body.area.text() != self._previewed:
            self._preview()

    def _preview(self) -> None:
        template = self._template
        if template is None:
            return
        self._previewed = self.body.area.text()
        contact = self._store.contacts.contact(self.contact_id) if self.contact_id is not None else None
        typed = Template(template.kind, template.title, self.subject.text(), self._previewed)
        subject, body = drafted(self._desk, template.kind, contact, "", typed)
        self.preview.setText(f"{subject}\n\n{body}" if subject else body)
        # As the words above it, which go by their letters: on paper there is no window to be read from either side.
        edge = Qt.AlignmentFlag.AlignRight if words.begins_rightward(body) else Qt.AlignmentFlag.AlignLeft
        self.preview.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
