"""From the journal's list to the page that exports: the entries that are marked, else all that were found."""

from contextlib import closing

from PySide6.QtCore import QObject

from rebound_desktop.store import ReboundError
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.beside import opener
from rebound_desktop.ui.journal.journal_list import JournalList
from rebound_desktop.ui.page import CHOSEN_PAGES, Desk


class TakingOut(QObject):
    """A search can find every page there is, so what it finds is looked up beside the window."""

    def __init__(self, desk: Desk, side: JournalList) -> None:
        super().__init__(side)
        self._desk = desk
        self._side = side

    def begin(self) -> None:
        """Go there with them."""
        store, marked = self._desk.store, self._side.marked_entries
        if marked:
            self._go(store.journal.uids_of(marked))
            return
        wanted, chosen = self._side.looked_for
        opened = opener(store)

        def found() -> frozenset[str]:
            with closing(opened()) as own:
                return own.journal.uids_of(own.search.entries.all(wanted, chosen))

        self._desk.background.start(found, while_alive(self, self._go), while_alive(self, self._refused))

    def _go(self, uids: frozenset[str]) -> None:
        self._desk.chosen_pages.uids = uids
        self._desk.go("export", CHOSEN_PAGES)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, ReboundError):
            raise error
        self._desk.tell(error)
