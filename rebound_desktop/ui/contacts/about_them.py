"""What is known of a person beside what lies between you: how to reach them, where they worked, whom they know."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.person import Detail, DetailKind, Person, Post, Relation, RelationKind
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import TextRole, Words, clear

translate = QCoreApplication.translate


class AboutThem(QWidget):
    """Each thing under its name, to be read and copied; it is changed in "Edit"."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[str, str], ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 0, 20, 0)
        self._box.setSpacing(0)
        self.hide()  # until something is known

    def show_person(self, person: Person | None, relations: tuple[Relation, ...]) -> None:
        """Show what is known; nothing takes no room."""
        known = tuple(_lines(person, relations)) if person is not None else ()
        if known == self._shown:
            return
        self._shown = known
        clear(self._box)
        for place, (name, value) in enumerate(known):
            if place:
                self._box.addSpacing(10)
            self._box.addWidget(Words(self._theme, name, TextRole.SMALL))
            self._box.addWidget(self._value(value))
        self.setVisible(bool(known))

    def _value(self, value: str) -> Words:
        said = Words(self._theme, value)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # A long address of e-mail has no place to break at: it is cut off rather than widen the page.
        said.setSizePolicy(QSizePolicy.Policy.Ignored, said.sizePolicy().verticalPolicy())
        said.setToolTip(value)
        return said


def _lines(person: Person, relations: tuple[Relation, ...]) -> Iterator[tuple[str, str]]:
    for detail in person.details:
        yield _detail_name(detail), detail.value
    for address in person.addresses:
        yield address.label or translate("contacts", "Address"), "\n".join(address.lines())
    if person.posts:
        yield translate("contacts", "Before"), "\n".join(_post(post) for post in person.posts)
    if relations:
        yield translate("contacts", "Knows"), "\n".join(map(_relation, relations))
    if person.nickname:
        yield translate("contacts", "Called"), person.nickname
    if person.birthday:
        yield translate("contacts", "Birthday"), words.part_of_a_day(person.birthday)
    if person.tags:
        yield translate("contacts", "Tags"), words.listed(list(person.tags))


def _detail_name(detail: Detail) -> str:
    name = {
        DetailKind.EMAIL: translate("contacts", "E-mail"),
        DetailKind.PHONE: translate("contacts", "Phone"),
        DetailKind.LINK: translate("contacts", "Link"),
    }[detail.kind]
    return f"{name} ({detail.label})" if detail.label else name


def _post(post: Post) -> str:
    where = ", ".join(part for part in (post.title, post.company) if part)
    when = "–".join(part for part in (post.since, post.until) if part)
    return f"{where} ({when})" if when else where


def _relation(relation: Relation) -> str:
    told = {
        RelationKind.INTRODUCED: (
            translate("contacts", "Introduced {name}"),
            translate("contacts", "Introduced by {name}"),
        ),
        RelationKind.WORKS_WITH: (translate("contacts", "Works with {name}"),) * 2,
        RelationKind.LEADS: (translate("contacts", "Leads {name}"), translate("contacts", "Led by {name}")),
        RelationKind.KNOWS: (translate("contacts", "Knows {name}"),) * 2,
        RelationKind.FAMILY: (translate("contacts", "Family of {name}"),) * 2,
    }[relation.kind][relation.is_theirs]
    return told.replace("{name}", relation.other)
