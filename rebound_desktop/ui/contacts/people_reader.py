"""Reads everybody at a glance, a slice in each turn of the event loop, so that ten thousand stall nothing."""

from bisect import insort
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from rebound_desktop.core.contacts import Glance
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.page import Desk, Page

SLICE = 250


class PeopleReader(QObject):
    """`done` when all are read, in the order of their names in `glances`; at once where one slice holds them.

    A page that leaves the screen stops reading, since the journal may be closing; entered again it reads anew.
    """

    done = Signal()

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._found: list[Glance] = []
        self._read_to = 0
        self.is_reading = False
        self.glances: tuple[Glance, ...] = ()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._read)
        page.installEventFilter(self)

    def read(self, first: int | None = None) -> None:
        """Begin anew; `first` is somebody who is shown as they are now without waiting for the others."""
        self._found, self._read_to, self.is_reading = [], 0, True
        self._next.stop()
        if len(self.glances) < SLICE:
            self._read()
            return
        # Many are known from before: whoever is shown first, all of them in the turns to come.
        if first is not None:
            self._renew(first)
        self._next.start()

    def matching(self, typed: str) -> Sequence[Glance]:
        """Those whom every word fits: anywhere in what a line shows, or beginning a word of what else is noted."""
        words = self._desk.store.contacts.looked_for(typed)
        if not words:
            return self.glances
        return [
            glance
            for glance in self.glances
            if all(word in glance.shown or glance.line.id in ids for word, ids in words)
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is hidden, by the program and not by the desktop."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and self.is_reading:
            self._next.stop()
            self.is_reading = False
            self._page.is_stale = True
        return super().eventFilter(watched, event)

    def _renew(self, contact_id: int) -> None:
        found: list[Glance] = []
        contacts = self._desk.store.contacts
        if self.glances and self._desk.attempt(lambda: found.extend(contacts.glances(only=[contact_id]))):
            others = [glance for glance in self.glances if glance.line.id != contact_id]
            order = by_name()
            for glance in found:
                insort(others, glance, key=lambda each: order(each.order))
            self.glances = tuple(others)
            self.done.emit()

    def _read(self) -> None:
        found: list[Glance] = []
        contacts = self._desk.store.contacts
        if not self._desk.attempt(lambda: found.extend(contacts.glances(self._read_to, SLICE))):
            self.is_reading = False
            return
        # Each slice in order by itself, with its keys made: what is left for the last turn is quick.
        self._found += _in_order(found)
        if len(found) == SLICE:
            self._read_to = found[-1].line.id
            self._next.start()
            return
        self.glances, self._found = tuple(_in_order(self._found)), []
        self.is_reading = False
        self.done.emit()


def _in_order(glances: list[Glance]) -> list[Glance]:
    order = by_name()
    return sorted(glances, key=lambda glance: order(glance.order))
