"""The contacts' list: everybody read and found, whoever is open in view, and those who are chosen together."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QTimer

from rebound_desktop import words
from rebound_desktop.core.contacts import Glance
from rebound_desktop.ui.contacts.people_list import PeopleRows
from rebound_desktop.ui.contacts.people_reader import PeopleReader
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.portrait import Portraits
from rebound_desktop.ui.widgets.row_pages import RowPages
from rebound_desktop.ui.widgets.side_list import SideList

translate = QCoreApplication.translate
# Rows that are made at once for whoever is open; further down they come a portion at a time.
AT_ONCE = 400
# Further down than this nobody is scrolled to: whoever is opened from elsewhere stands on top then.
REACHED = 1_000


class PeopleSide(QObject):
    """`list` shows what `reader` has read; `keys` has everybody in it, in its order.

    opened: whose page is open, by key; shown: who is marked as open, None while a new person is noted.
    """

    def __init__(
        self, desk: Desk, page: Page, opened: Callable[[], int | None], shown: Callable[[], int | None]
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._opened = opened
        self._shown = shown
        self._pages: RowPages[Glance] | None = None
        self._rows = PeopleRows()
        self._on_top: int | None = None
        self.keys: list[int] = []
        # Those who are chosen, while several are.
        self.chosen: set[int] | None = None
        self.reader = PeopleReader(desk, page)
        self.list = SideList(
            desk.theme,
            title=translate("ContactsPage", "Contacts"),
            add_text=translate("ContactsPage", "Add"),
            search_name=translate("ContactsPage", "Search people"),
        )
        portraits = Portraits(desk, self.list.view.viewport().update, page)
        self.list.view.draw_pictures(portraits.of)
        self.list.searched.connect(lambda _: self.fill(from_top=True))
        # Rows as far as whoever is open, a portion in each turn of the event loop.
        self._reaching = QTimer(self)
        self._reaching.setInterval(0)
        self._reaching.timeout.connect(self._reach)
        self._putting_on_top = QTimer(self)
        self._putting_on_top.setSingleShot(True)
        self._putting_on_top.setInterval(0)
        self._putting_on_top.timeout.connect(self._put_on_top)

    def fill(self, *, from_top: bool = False) -> None:
        """Those who are looked for, in their groups."""
        matching, side = self.list.search.text(), self.list
        glances = self.reader.matching(matching)
        today = self._desk.store.clock.today()
        self._pages = pages = self._rows.pages(glances, today, self.chosen, self._on_top)
        self.keys = pages.keys
        if self.reader.is_reading and not self.reader.glances:
            # Nothing is known yet: nothing is said of it either.
            return
        if pages.keys:
            self.show_rows(from_top=from_top)
            side.tell_found(words.people_count(len(pages.keys)))
            self.mark()
        elif matching.strip():
            side.show_empty(
                translate("ContactsPage", "Nobody found"),
                translate("ContactsPage", "No name, company or role has these words."),
                translate("ContactsPage", "Clear the search"),
                side.clear_search,
            )
        else:
            side.show_empty("", translate("ContactsPage", "Nobody is noted yet."), is_told_beside=True)

    def bring_into_view(self, key: int) -> None:
        """Whoever was opened from elsewhere: in their place, or on top where that is far down."""
        is_far = key in self.keys and self.keys.index(key) >= REACHED
        if is_far or self._on_top is not None:
            self._on_top = key if is_far else None
            # A turn of its own: the person is seen meanwhile.
            self._putting_on_top.start()
        else:
            self.show_rows(in_view=True)

    def show_rows(self, *, from_top: bool = False, in_view: bool = False) -> None:
        """The first rows, as many as were shown before; whoever is open further down is reached a portion at a time."""
        if self._pages is None or not self.keys:
            return
        key, known = self._opened(), len(self.list.rows)
        if self.list.seen < AT_ONCE:
            # Nobody has scrolled far: what was loaded further down is loaded again when it is scrolled to.
            known = min(known, AT_ONCE)
        near = set(self.keys[: max(known, AT_ONCE)])
        shown = self._pages.first(at_least=0 if from_top else known, with_key=key if key in near else None)
        self.list.show_rows(shown, more=self._pages.more, from_top=from_top)
        if in_view:
            self.list.select(key)
            if key in self.keys and key not in near:
                self._reaching.start()

    def mark(self) -> None:
        """Show who is open; while several are chosen, nobody is."""
        if self.chosen is not None:
            return
        self.list.select(self._shown(), in_view=False)

    def names_of_chosen(self) -> list[str]:
        """In the order of their names."""
        chosen = self.chosen or set()
        return [each.line.name for each in self.reader.glances if each.line.id in chosen]

    def _put_on_top(self) -> None:
        self.fill()
        self.show_rows(in_view=True)

    def _reach(self) -> None:
        """One more portion, until whoever is open stands in the list."""
        key, model = self._opened(), self.list.model
        if key is None or key not in self.keys or not self._page.isVisible():
            self._reaching.stop()
        elif model.place_of(key).isValid():
            self._reaching.stop()
            self.list.select(key)
        elif model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        else:
            self._reaching.stop()
