"""Who knows whom: each line can be taken away, one more is noted with a name. Both sides are told."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.core.contacts import called_or_told
from rebound_desktop.core.person import Relation, RelationKind, introducer
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, clear, row
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.person_field import PersonField


class Way(Struct, frozen=True):
    """What somebody can be to the one whose page it is. is_theirs: it is read from the other one."""

    kind: RelationKind
    is_theirs: bool


# Who introduced them stands with how you met.
WAYS = (
    Way(RelationKind.KNOWS, False),
    Way(RelationKind.WORKS_WITH, False),
    Way(RelationKind.LEADS, False),
    Way(RelationKind.LEADS, True),
    Way(RelationKind.INTRODUCED, False),
    Way(RelationKind.FAMILY, False),
)


class Knows(QWidget):
    """Lines, then a kind, a name and a word about it. Enter notes; on leaving a name that stands there is noted too.

    `whose`: the id of whoever it is noted with, or None.
    """

    def __init__(self, desk: Desk, whose: Callable[[], int | None]) -> None:
        super().__init__()
        self._desk = desk
        self._whose = whose
        self._contact_id: int | None = None
        self._shown: tuple[Relation, ...] = ()
        theme = desk.theme
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.kind = DropDown(theme, self.tr("What they are to each other"))
        for way in WAYS:
            self.kind.addItem(words.relation_said(way.kind, way.is_theirs, "…"))
        self.who = PersonField(desk.store, self.tr("Whom they know"), self.tr("A name"), offers_new=True)
        self.note = Field(self.tr("A word about it"), self.tr("A word about it, if you like"))
        self.add = Button(theme, self.tr("Note it"), ButtonRole.SECONDARY, on_click=self.keep)
        self.who.returnPressed.connect(self.keep)
        self.note.returnPressed.connect(self.keep)
        self.kind.setMinimumHeight(36)
        # Half the line, as the name has, and not so little that its words are cut.
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.who, 0, 1)
        grid.addWidget(self.note, 1, 0, 1, 2)
        grid.addWidget(self.add, 2, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._lines)
        box.addLayout(grid)

    def show_relations(self, contact_id: int, relations: tuple[Relation, ...]) -> None:
        """Who they know, but for the one who stands with how you met."""
        if self._contact_id != contact_id:
            self.who.clear()
            self.note.clear()
        self._contact_id = self.who.besides = contact_id
        shown = tuple(each for each in relations if each != introducer(relations))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._lines)
        for each in shown:
            said = words.relation_said(each.kind, each.is_theirs, each.other)
            told = f"{said} · {each.note}" if each.note else said
            name = self.tr("Take away: {what}").replace("{what}", said)
            cross = Button(self._desk.theme, "", ButtonRole.ICON, icon="x", name=name)
            cross.clicked.connect(partial(self._remove, each.id))
            line = row(spacing=8)
            line.addWidget(Words(self._desk.theme, told, TextRole.BODY), 1)
            line.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addLayout(line)

    def keep(self) -> bool:
        """Note whoever is named; False when it was refused."""
        name, note = called_or_told(self.who.text(), self.note.text())
        if self._contact_id is None or not name:
            return True
        contact_id = self._whose()
        if contact_id is None:
            return False
        way = WAYS[self.kind.currentIndex()]
        people, chosen = self._desk.store.people, self.who.chosen
        kept = self._desk.attempt(
            lambda: people.relate_named(
                contact_id, name, way.kind, is_theirs=way.is_theirs, note=note, chosen=chosen
            )
        )
        if kept:
            self.who.clear()
            self.note.clear()
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)
        return kept

    def typed_texts(self) -> list[str]:
        """A name, or a word, that is not noted yet."""
        return [field.text() for field in (self.who, self.note) if field.text().strip()]

    def _remove(self, relation_id: int) -> None:
        if self._desk.attempt(lambda: self._desk.store.people.unrelate(relation_id)):
            self.who.setFocus(Qt.FocusReason.OtherFocusReason)
