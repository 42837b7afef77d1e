"""The links of an entry where they stand in its text: seen as links, and followed by a click with Ctrl held."""

from PySide6.QtCore import QObject, QPoint, Signal

from rebound_desktop.core.links import Names, Place, places_in
from rebound_desktop.store import ReboundError, Store
from rebound_desktop.ui.journal.entry_area import EntryArea
from rebound_desktop.ui.widgets.writing.marks import place_from_qt


class TextLinks(QObject):
    """`followed` gives the `Place` that was clicked. Names are read when a line first has a mark."""

    followed = Signal(object)

    def __init__(self, store: Store, area: EntryArea) -> None:
        super().__init__(area)
        self._store = store
        self._area = area
        self._entry_id: int | None = None
        self._names: Names | None = None
        area.marks.linked = self._stretches
        area.mark_at = self.place_at
        area.mark_followed.connect(self.followed)

    def show_entry(self, entry_id: int | None) -> None:
        """The links of another entry: before its text is shown."""
        self._entry_id, self._names = entry_id, None

    def refresh(self, entry_id: int | None) -> None:
        """Somebody has another name now, or is new: what is shown is styled anew where that changes anything."""
        self._entry_id = entry_id
        if self._names is None:
            # No line that could have a link was styled yet.
            return
        before, self._names = self._names, self._store.links.names(entry_id)
        if self._names != before:
            self._area.restyle()

    def place_at(self, place: QPoint) -> Place | None:
        """The link at a place of the viewport."""
        cursor = self._area.cursorForPosition(place)
        line = cursor.block().text()
        here = place_from_qt(line, cursor.positionInBlock())
        return next((each for each in self._places(line) if each.start <= here < each.end), None)

    def _stretches(self, line: str) -> list[tuple[int, int]]:
        return [(each.start, each.end) for each in self._places(line)]

    def _places(self, line: str) -> list[Place]:
        if self._names is None:
            try:
                self._names = self._store.links.names(self._entry_id)
            except ReboundError:
                # The words stand there without being links; whoever keeps them tells what is wrong.
                return []
        return places_in(line, self._names)
