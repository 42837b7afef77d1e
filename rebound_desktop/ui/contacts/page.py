"""The contacts' room: everyone at one side, one person at the other."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.contacts.add import AddPerson
from rebound_desktop.ui.contacts.edit import EditPerson
from rebound_desktop.ui.contacts.person import PersonView
from rebound_desktop.ui.contacts.several_people import SeveralPeople
from rebound_desktop.ui.contacts.side import PeopleSide
from rebound_desktop.ui.other_words import PUTS_AWAY
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.keyboard import WayBack
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.one_open import OneOpen
from rebound_desktop.ui.widgets.overlay import is_over_the_window
from rebound_desktop.ui.widgets.side_list import beside
from rebound_desktop.ui.widgets.versions import VersionsView


class ContactsPage(Page):
    """One person is open, or a new one is noted; before the first there is a word and a button."""

    areas = frozenset({Area.CONTACTS, Area.LETTERS, Area.JOURNAL, Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._way_back = WayBack()
        self._people = PeopleSide(desk, self, self.shown_key, self._shown)
        self.side, self.reader = self._people.list, self._people.reader
        self._nobody = self._first_ever()
        # Until everybody is read, when that takes more than a moment.
        self._blank = QWidget()
        self.content = QStackedWidget()
        for view in (self._nobody, self._blank):
            self.content.addWidget(view)
        self.box.addLayout(beside(self.side, self.content))
        self._one = OneOpen(self, self.side, self.content)
        self._one.aside_wanted.connect(self._set_aside_by_key)
        self._connect()

    def furnish(self) -> Iterator[None]:
        """Whoever comes wants to see somebody."""
        yield
        assert self.person is not None

    def furnish_all(self) -> None:
        """Whoever waits sees the list first; a person's page is made with the first person it shows."""

    def open(self, key: int | None) -> None:
        """A person by id; None for whoever was open, or the first one; 0 to note somebody new."""
        self._end_choosing()
        if key == 0:
            self.add_person()
            return
        if key is not None and self._show(key):
            self._people.bring_into_view(key)
            self.side.show_content()
        else:
            self._show_first()
            if self.side.rows or self.reader.is_reading or self._one.is_nothing_shown:
                self.side.show_list()
            else:
                self.side.show_content()
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read everything shown anew; what is being typed stays."""
        self._one.note_place(self.keys)
        self.reader.read(first=self.shown_key())
        if (back := self._one.come_back()) is not None:
            self._show(back)
        elif self.contact is not None:
            contact = self.store.contacts.contact(self.contact.id)
            if contact is None:
                self._show_neighbour()
            else:
                self.person.show_contact(contact)
                if self._is_made("editing"):
                    self.editing.show_contact(contact)
                if self._is_made("versions") and self.content.currentWidget() is self.versions:
                    self.versions.refresh()
        self._people.mark()

    def leave(self) -> bool:
        """Keep everything typed."""
        if self._is_made("adding") and not self.adding.leave():
            return False
        if self._is_made("editing") and not self.editing.leave():
            return False
        return not self._is_made("person") or self.person.leave()

    def keep_begun(self) -> bool:
        """Keep someone half noted."""
        return not self._is_made("adding") or self.adding.keep_begun()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        typed = self.person.typed_texts() if self._is_made("person") else []
        for name in ("several", "adding", "editing"):
            if self._is_made(name):
                typed += getattr(self, name).typed_texts()
        return typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: several are chosen no more, from the list too."""
        if event.key() == Qt.Key.Key_Escape and self._people.chosen is not None:
            self._end_choosing()
        else:
            super().keyPressEvent(event)

    def focus_search(self) -> None:
        """To the search."""
        self.side.focus_search()

    def what_is_open(self) -> tuple[str, Button] | None:
        """The open person."""
        return (self.contact.name, self.person.head.more) if self.contact is not None else None

    def shown_key(self) -> int | None:
        """The open person."""
        return self.contact.id if self.contact is not None else None

    def has(self, key: int) -> bool:
        """Whether the person is still there."""
        return self.store.contacts.contact(key) is not None

    # What is opened now and then is made when it is first wanted: entering the room is not to wait for it.

    @cached_property
    def person(self) -> PersonView:
        """One person's page."""
        made = PersonView(self.desk)
        self.content.addWidget(made)
        made.edit_wanted.connect(self._edit)
        more = Menu(self)
        more.addAction(self.tr("Edit…"), self._edit)
        more.addAction(self.tr("Earlier notes…"), self._show_versions)
        more.addAction(self.tr("The same as…"), self._ask_same).setObjectName("same_person")
        more.addAction(self.tr("Choose several people"), self.choose_several)
        more.addAction(self.tr("Set aside"), self._set_aside).setObjectName(PUTS_AWAY)
        made.head.more.setMenu(more)
        return made

    @property
    def contact(self) -> Contact | None:
        """Whoever is open."""
        return self.person.contact if self._is_made("person") else None

    @cached_property
    def adding(self) -> AddPerson:
        """Someone new."""
        made = AddPerson(self.desk)
        self.content.addWidget(made)
        made.added.connect(self._show_added)
        made.closed.connect(self._back)
        return made

    @cached_property
    def editing(self) -> EditPerson:
        """Everything noted about a person, in fields."""
        made = EditPerson(self.desk)
        self.content.addWidget(made)
        made.closed.connect(self._back_to_person)
        return made

    @cached_property
    def versions(self) -> VersionsView:
        """Earlier notes."""
        made = VersionsView(self.desk, Kept.NOTES)
        self.content.addWidget(made)
        made.done.connect(self._back_to_person)
        return made

    @cached_property
    def several(self) -> SeveralPeople:
        """Several people at once."""
        made = SeveralPeople(self.desk)
        self.content.addWidget(made)
        made.all_wanted.connect(lambda: self._choose_all(True))
        made.none_wanted.connect(lambda: self._choose_all(False))
        made.gone.connect(lambda: self._choose_all(False))
        made.closed.connect(self._end_choosing)
        return made

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    @property
    def keys(self) -> list[int]:
        """Everybody in the list, in its order."""
        return self._people.keys

    def _show_first(self) -> None:
        """Whoever stands first, where nobody is open."""
        is_waited_for = self.content.currentWidget() in (self._nobody, self._blank)
        if self.contact is None and (is_waited_for or self._one.is_nothing_shown):
            if self.side.rows:
                self._show(self.side.rows[0].key)
            else:
                self._show_nobody()

    def _show_nobody(self) -> None:
        """Nobody is open: the invitation where there is nobody, and nothing where a search hides those there are."""
        if self.reader.glances:
            self._one.show_nothing()
        else:
            self.content.setCurrentWidget(self._blank if self.reader.is_reading else self._nobody)

    def _take_read(self) -> None:
        """All are read, or somebody is read anew."""
        self._people.fill()
        if not self.reader.is_reading:
            if self.content.currentWidget() is self._blank:
                # Turns of their own: the list is seen meanwhile.
                soon(self, self._make_person)
            elif not self._one.is_nothing_shown:
                self._show_first()

    def _make_person(self) -> None:
        # The shelf too is imported when it is first asked for.
        assert self.person is not None and self.store.people is not None
        soon(self, self._show_first)

    def choose_several(self) -> None:
        """Choose in the list, and do one thing with all of them."""
        if self._people.chosen is None and self._people.keys and self.leave():
            self._people.chosen = set()
            self.side.view.space_enters = True
            self.several.say_begun()
            self.content.setCurrentWidget(self.several)
            self._show_choice()
            self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self, key: int) -> None:
        assert self._people.chosen is not None
        self._people.chosen ^= {key}
        self._people.fill()
        # Whether it is chosen now is heard with the row, and then how many are.
        place = self.side.model.place_of(key)
        announce(self.side.view, str(place.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        self._show_choice()
        self.side.select(key, in_view=False)
        self.side.show_list()

    def _choose_all(self, wanted: bool) -> None:
        self._people.chosen = set(self._people.keys) if wanted else set()
        self._show_choice()

    def _show_choice(self) -> None:
        self._people.fill()
        chosen = self._people.chosen or set()
        self.several.show_chosen(sorted(chosen), self._people.names_of_chosen())
        self.side.lead_on(self.several.said.text())

    def _end_choosing(self) -> None:
        if self._people.chosen is not None:
            self._people.chosen = None
            self.side.view.space_enters = False
            self.side.lead_on("")
            self._people.fill()
            self._back()

    def is_at(self, key: int) -> bool:
        """Somebody who is being noted."""
        return key == 0 and self._is_on_adding() and bool(self.adding.typed_texts())

    def _is_on_adding(self) -> bool:
        return self._is_made("adding") and self.content.currentWidget() is self.adding

    def add_person(self) -> None:
        """Note someone new; what was begun stays."""
        if self._is_on_adding() or self.leave():
            self.content.setCurrentWidget(self.adding)
            self.side.show_content()
            self.adding.begin()

    def _ask_same(self) -> None:
        contact = self.contact
        if contact is not None:
            self.person.same.ask(contact.id, contact.name)

    def _connect(self) -> None:
        self.side.opened.connect(self._choose)
        self.side.entered.connect(self._enter)
        self.side.clicked.connect(lambda key: self._toggle(key) if self._people.chosen is not None else None)
        several = Button(
            self.theme,
            "",
            ButtonRole.ICON,
            icon="circle-check",
            name=self.tr("Choose several people"),
            on_click=self._turn_choosing,
        )
        self.side.search_row.insertWidget(1, several)
        self.reader.done.connect(self._take_read)
        self.side.add_clicked.connect(self.add_person)
        shortcut = QShortcut(QKeySequence("Ctrl+M"), self)
        # Of the window: in front of this page the sidebar may have the keyboard.
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._begin_moment)

    def _first_ever(self) -> QWidget:
        return Empty(
            self.theme,
            self.tr("People outlive jobs"),
            self.tr("Whoever gave you time, a tip or a kind face can stand here."),
            self.tr("Add someone"),
            self.add_person,
            picture="contacts",
        )

    def _enter(self, key: int) -> None:
        if self._people.chosen is not None:
            self._toggle(key)
        else:
            self._into_person()

    def _turn_choosing(self) -> None:
        if self._people.chosen is None:
            self.choose_several()
        elif not self.several.isVisible():
            # In a narrow room the list is in front: on to what can be done with them.
            self.side.show_content()
        else:
            self._end_choosing()

    def _choose(self, key: int) -> None:
        if self._people.chosen is not None:
            return
        if self.contact is not None and key == self.contact.id and self._is_on_person():
            return
        self._show(key)

    def _show(self, contact_id: int) -> bool:
        """Open a person, the focus where it is; False when there is none, or what is typed must stay."""
        contact = self.store.contacts.contact(contact_id)
        if contact is None or not self.leave():
            self._people.mark()
            return False
        self._one.forget()
        self._put_up(contact)
        return True

    def _put_up(self, contact: Contact) -> None:
        self.person.show_contact(contact)
        if self._people.chosen is None:
            self.content.setCurrentWidget(self.person)
        self._people.mark()

    def _show_added(self, contact_id: int) -> None:
        self.side.clear_search()
        if self._show(contact_id):
            self._people.fill()
            self.side.select(contact_id)
            self._into_person()

    def _show_neighbour(self) -> None:
        """Whoever was open is gone: the one next in the list, or nobody."""
        if not self.leave():
            return
        if self._is_made("person"):
            self.person.contact = None
        near = self._one.neighbour(self.keys)
        contact = self.store.contacts.contact(near) if near is not None else None
        if contact is not None:
            self._put_up(contact)
        elif self._people.chosen is None:
            self._show_nobody()

    def _into_person(self) -> None:
        head = self.person.head
        button = head.card if head.card.isVisibleTo(head) else head.write
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        if self.contact is None:
            self._show_nobody()
        else:
            self.content.setCurrentWidget(self.person)
        self._people.mark()
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_person(self) -> None:
        """To what on the page, or in the list, led from there."""
        if self.contact is None:
            self._back()
            return
        self.content.setCurrentWidget(self.person)
        self._people.mark()
        self._way_back.go(self.person.head.more)

    def _begin_moment(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and is_over_the_window(focus):
            return
        if self._is_on_person() or (self.contact is not None and self.leave()):
            self.content.setCurrentWidget(self.person)
            self.person.begin_moment()

    def _edit(self) -> None:
        contact = self.contact
        self._way_back.remember()
        if contact is not None and self.leave():
            self.content.setCurrentWidget(self.editing)
            self.editing.begin(contact)

    def _show_versions(self) -> None:
        contact = self.contact
        self._way_back.remember()
        if contact is not None and self.leave():
            self.content.setCurrentWidget(self.versions)
            self.versions.open(contact.id)

    def _set_aside_by_key(self) -> None:
        # Where several are being chosen, one is not what is meant.
        if self._people.chosen is None:
            self._set_aside()

    def _set_aside(self) -> None:
        contact = self.contact
        if contact is not None and self.leave():
            said = self.tr("{name} set aside").replace("{name}", contact.name)
            self._one.set_aside(self.store.contacts.set_aside, said)

    def _is_on_person(self) -> bool:
        return self.contact is not None and self.content.currentWidget() is self.person

    def _shown(self) -> int | None:
        """Whoever is open, unless a new person is being noted."""
        return None if self._is_on_adding() else self.shown_key()
