"""What is known of a person beside what lies between you: how to reach them, where they worked, whom they know."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.person import Detail, DetailKind, Person, Post
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.telling import round_told
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import (
    LEAST_TARGET,
    Button,
    ButtonRole,
    TextRole,
    Words,
    clear,
    row,
)
from rebound_desktop.ui.widgets.link_words import LinkWords

translate = QCoreApplication.translate
COMPANY = "company"


class Line(Struct, frozen=True):
    """One thing under its name. With a `room` it leads there."""

    name: str
    value: str
    room: str = ""
    key: int = 0


class AboutThem(QWidget):
    """Each thing under its name, to be read and copied; "Edit" opens the same to fields."""

    edit_wanted = Signal()
    opened = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Line, ...] | None = None
        self.edit = Button(
            theme, self.tr("Edit"), ButtonRole.PLAIN, icon="pencil", on_click=self.edit_wanted.emit
        )
        self._box = QVBoxLayout()
        self._box.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(21, 0, 21, 0)
        box.setSpacing(8)
        box.addLayout(row(Words(theme, self.tr("About them"), TextRole.STRONG, wrap=False), None, self.edit))
        box.addLayout(self._box)

    def show_person(self, store: Store, person: Person | None) -> None:
        """Show what is known."""
        known = tuple(_lines(store, person)) if person is not None else ()
        if known == self._shown:
            return
        self._shown = known
        clear(self._box)
        if not known:
            nothing = self.tr("Nothing more is noted.")
            self._box.addWidget(Words(self._theme, nothing, TextRole.MUTED))
        for place, line in enumerate(known):
            same_name = place and known[place - 1].name == line.name
            if place and not same_name:
                self._box.addSpacing(10)
            if not same_name:
                self._box.addWidget(Words(self._theme, line.name, TextRole.SMALL))
            self._box.addWidget(self._value(line))

    def _value(self, line: Line) -> QWidget:
        if line.room:
            link = LinkWords(self._theme, line.value, words.labelled(line.name, line.value))
            link.followed.connect(lambda: self.opened.emit(line.room, line.key))
            return link
        said = Words(self._theme, line.value)
        said.setProperty("tone", "taken")
        said.setMinimumHeight(LEAST_TARGET)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # A long address of e-mail has no place to break at: it is cut off rather than widen the page.
        said.setSizePolicy(QSizePolicy.Policy.Ignored, said.sizePolicy().verticalPolicy())
        said.setToolTip(line.value)
        return said


def _lines(store: Store, person: Person) -> Iterator[Line]:
    at = store.companies.named(person.company) if person.company else None
    if at is not None:
        since = words.part_of_a_day(person.since)
        said = translate("contacts", "{company}, since {when}") if since else "{company}"
        told = said.format_map({"company": person.company, "when": since})
        yield Line(translate("contacts", "Works at"), told, COMPANY, at)
    for post in person.posts:
        was = store.companies.named(post.company) if post.company else None
        yield Line(translate("contacts", "Before"), _post(post), COMPANY if was is not None else "", was or 0)
    for detail in person.details:
        yield Line(_detail_name(detail), detail.value)
    for address in person.addresses:
        yield Line(address.label or translate("contacts", "Address"), "\n".join(address.lines()))
    yield from _met(store, person)
    for relation in store.people.relations(person.id):
        said = words.relation_said(relation.kind, relation.is_theirs, relation.other)
        told = f"{said} · {relation.note}" if relation.note else said
        yield Line(translate("contacts", "People"), told, "contacts", relation.other_id)
    if person.nickname:
        yield Line(translate("contacts", "Called"), person.nickname)
    if person.birthday:
        yield Line(translate("contacts", "Birthday"), words.part_of_a_day(person.birthday))
    if person.tags:
        yield Line(translate("contacts", "Tags"), words.listed(list(person.tags)))
    if person.notes.strip():
        yield Line(translate("contacts", "Notes"), person.notes.strip())


def _met(store: Store, person: Person) -> Iterator[Line]:
    job = store.jobs.job(person.met_job_id) if person.met_job_id is not None else None
    met = store.rounds.round(person.met_round_id) if person.met_round_id is not None else None
    name = translate("contacts", "You met")
    if person.met_on:
        yield Line(name, words.part_of_a_day(person.met_on))
    if job is not None:
        told = f"{job.name} · {round_told(met, store.clock)}" if met is not None else job.name
        yield Line(name, told, "jobs", job.id)


def _detail_name(detail: Detail) -> str:
    name = {
        DetailKind.EMAIL: translate("contacts", "E-mail"),
        DetailKind.PHONE: translate("contacts", "Phone"),
        DetailKind.LINK: translate("contacts", "Link"),
    }[detail.kind]
    return f"{name} ({detail.label})" if detail.label else name


def _post(post: Post) -> str:
    where = words.in_a_row((post.title, post.company))
    when = words.in_one_piece(
        "–".join(words.part_of_a_day(part) for part in (post.since, post.until) if part)
    )
    return f"{words.apart(where)} ({when})" if when else where
