"""Reads everybody at a glance."""

from bisect import insort
from collections.abc import Sequence

from rebound_desktop.core.contacts import Glance
from rebound_desktop.ui.by_name import by_name
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.room_reader import RoomReader

SLICE = 250


class PeopleReader(RoomReader):
    """`done` when all are read, in the order of their names in `glances`; at once where one slice holds them."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(desk, page)
        self._found: list[Glance] = []
        self._read_to = 0
        self.glances: tuple[Glance, ...] = ()

    def read(self, first: int | None = None) -> None:
        """Begin anew; `first` is somebody who is shown as they are now without waiting for the others."""
        self._found, self._read_to, self.is_reading = [], 0, True
        self._next.stop()
        if len(self.glances) < SLICE:
            self._go_on()
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

    def _go_on(self) -> None:
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
        self._tell_done()


def _in_order(glances: list[Glance]) -> list[Glance]:
    order = by_name()
    return sorted(glances, key=lambda glance: order(glance.order))
