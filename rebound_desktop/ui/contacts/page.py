"""The contacts' room: everyone at one side, one person at the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from rebound_desktop.core.change import Area
from rebound_desktop.core.contacts import ContactLine
from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.contacts.add import AddPerson
from rebound_desktop.ui.contacts.edit import EditPerson
from rebound_desktop.ui.contacts.people_list import people
from rebound_desktop.ui.contacts.person import PersonView
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.empty import Empty
from rebound_desktop.ui.widgets.portrait import Portraits
from rebound_desktop.ui.widgets.row_pages import RowPages
from rebound_desktop.ui.widgets.side_list import SideList, beside
from rebound_desktop.ui.widgets.versions import VersionsView


class ContactsPage(Page):
    """One person is open, or a new one is noted; before the first there is a word and a button."""

    areas = frozenset({Area.CONTACTS, Area.LETTERS, Area.JOURNAL, Area.JOBS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keys: list[int] = []
        self._pages: RowPages[ContactLine] | None = None
        self._place = 0
        self._gone: int | None = None
        self.side = SideList(
            self.theme,
            title=self.tr("Contacts"),
            add_text=self.tr("Add"),
            search_name=self.tr("Search people"),
        )
        portraits = Portraits(desk, self.side.view.viewport().update, self)
        self.side.view.draw_pictures(portraits.of)
        self.person = PersonView(desk)
        self.adding = AddPerson(desk)
        self.editing = EditPerson(desk)
        self.versions = VersionsView(desk, Kept.NOTES)
        self._nobody = self._first_ever()
        self.content = QStackedWidget()
        for view in (self._nobody, self.person, self.adding, self.editing, self.versions):
            self.content.addWidget(view)
        self.box.addLayout(beside(self.side, self.content))
        self._connect()

    def open(self, key: int | None) -> None:
        """A person by id; None for whoever was open, or the first one."""
        if key is not None and self._show(key):
            self._show_rows()
            self.side.select(key)
            self.side.show_content()
        else:
            if self.person.contact is None and self.side.rows:
                self._show(self.side.rows[0].key)
            if self.side.rows:
                self.side.show_list()
            else:
                self.side.show_content()
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read everything shown anew; what is being typed stays."""
        self._fill_list()
        if self._gone is not None and self.store.contacts.contact(self._gone) is not None:
            # Set aside and brought back, and nobody else was opened since.
            back, self._gone = self._gone, None
            self._show(back)
        elif self.person.contact is not None:
            contact = self.store.contacts.contact(self.person.contact.id)
            if contact is None:
                self._show_neighbour()
            else:
                self.person.show_contact(contact)
                self.editing.show_contact(contact)
                if self.content.currentWidget() is self.versions:
                    self.versions.refresh()
        self._mark()

    def leave(self) -> bool:
        """Keep everything typed."""
        return self.adding.leave() and self.editing.leave() and self.person.leave()

    def typed_texts(self) -> list[str]:
        """What the store may not have."""
        return [*self.adding.typed_texts(), *self.editing.typed_texts(), *self.person.typed_texts()]

    def focus_search(self) -> None:
        """To the search."""
        self.side.focus_search()

    def name_for_restore(self) -> int | None:
        """The open person."""
        return self.person.contact.id if self.person.contact is not None else None

    def add_person(self) -> None:
        """Note someone new."""
        if self.leave():
            self.content.setCurrentWidget(self.adding)
            self.side.show_content()
            self.adding.begin()

    def _ask_same(self) -> None:
        contact = self.person.contact
        if contact is not None:
            self.person.same.ask(contact.id, contact.name)

    def _connect(self) -> None:
        self.side.opened.connect(self._choose)
        self.side.entered.connect(lambda _: self._into_person())
        self.side.searched.connect(lambda _: self._fill_list(from_top=True))
        self.side.add_clicked.connect(self.add_person)
        self.person.edit_wanted.connect(self._edit)
        self.adding.added.connect(self._show_added)
        self.adding.closed.connect(self._back)
        self.editing.closed.connect(self._back)
        self.versions.done.connect(self._back)
        more = QMenu(self)
        more.addAction(self.tr("Edit…"), self._edit)
        more.addAction(self.tr("Earlier notes…"), self._show_versions)
        more.addAction(self.tr("The same as…"), self._ask_same)
        more.addAction(self.tr("Set aside"), self._set_aside)
        self.person.head.more.setMenu(more)
        shortcut = QShortcut(QKeySequence("Ctrl+M"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._begin_moment)

    def _first_ever(self) -> QWidget:
        return Empty(
            self.theme,
            self.tr("People outlive jobs"),
            self.tr("Whoever gave you time, a tip or a kind face can stand here."),
            self.tr("Add someone"),
            self.add_person,
        )

    def _fill_list(self, *, from_top: bool = False) -> None:
        matching = self.side.search.text()
        self._pages = pages = people(self.store, matching)
        self._keys = pages.keys
        if pages.keys:
            self._show_rows(from_top=from_top)
            self._mark()
        elif matching.strip():
            self.side.show_empty(
                self.tr("Nobody found"),
                self.tr("No name, company or role has these words."),
                self.tr("Clear the search"),
                self.side.clear_search,
            )
        else:
            self.side.show_empty("", self.tr("Nobody is noted yet."))

    def _show_rows(self, *, from_top: bool = False) -> None:
        """Enough rows that whoever is open is among them."""
        if self._pages is not None and self._keys:
            shown = self._pages.first(at_least=len(self.side.rows), with_key=self.name_for_restore())
            self.side.show_rows(shown, more=self._pages.more, from_top=from_top)

    def _choose(self, key: int) -> None:
        if self.person.contact is not None and key == self.person.contact.id and self._is_on_person():
            return
        self._show(key)

    def _show(self, contact_id: int) -> bool:
        """Open a person, the focus where it is; False when there is none, or what is typed must stay."""
        contact = self.store.contacts.contact(contact_id)
        if contact is None or not self.leave():
            self._mark()
            return False
        self._gone = None
        self.person.show_contact(contact)
        self.content.setCurrentWidget(self.person)
        self._mark()
        return True

    def _show_added(self, contact_id: int) -> None:
        self.side.clear_search()
        if self._show(contact_id):
            self._fill_list()
            self.side.select(contact_id)
            self._into_person()

    def _show_neighbour(self) -> None:
        """Whoever was open is gone: the one next in the list, or nobody."""
        keys, gone = self._keys, self._gone
        if keys:
            self._show(keys[min(self._place, len(keys) - 1)])
            self._gone = gone
        elif not self.side.search.text().strip():
            self.person.contact = None
            self.content.setCurrentWidget(self._nobody)

    def _into_person(self) -> None:
        head = self.person.head
        button = head.card if head.card.isVisibleTo(head) else head.write
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        self.content.setCurrentWidget(self.person if self.person.contact is not None else self._nobody)
        self._mark()
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_moment(self) -> None:
        if self._is_on_person() or (self.person.contact is not None and self.leave()):
            self.content.setCurrentWidget(self.person)
            self.person.begin_moment()

    def _edit(self) -> None:
        contact = self.person.contact
        if contact is not None and self.leave():
            self.content.setCurrentWidget(self.editing)
            self.editing.begin(contact)

    def _show_versions(self) -> None:
        contact = self.person.contact
        if contact is not None and self.leave():
            self.content.setCurrentWidget(self.versions)
            self.versions.open(contact.id)

    def _set_aside(self) -> None:
        contact = self.person.contact
        if contact is None or not self.leave():
            return
        if self.desk.attempt(lambda: self.store.contacts.set_aside(contact.id)):
            self._gone = contact.id
            said = self.tr("{name} set aside.").replace("{name}", contact.name)
            self.desk.say(said, undo=True)

    def _is_on_person(self) -> bool:
        return self.content.currentWidget() is self.person and self.person.contact is not None

    def _mark(self) -> None:
        contact = self.person.contact
        on_new = self.content.currentWidget() is self.adding
        key = contact.id if contact is not None and not on_new else None
        self.side.select(key, in_view=False)
        if key is not None and key in self._keys:
            self._place = self._keys.index(key)
