"""The rows of a side list: what one row shows, and the model that hands them out a page at a time."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from rebound_desktop import words
from rebound_desktop.store import MARK_END, MARK_START, Closed

ROW_ROLE = Qt.ItemDataRole.UserRole
# True for the first row of a group: its caption stands above it.
BEGINS_GROUP_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_UNMARKED = str.maketrans("", "", MARK_START + MARK_END)
_NOWHERE = QModelIndex()


class SideRow(Struct, frozen=True):
    """One row. Neighbours of the same `group` share one caption; `initials` are drawn in a circle in front.

    picture: a name by which the view may know a picture to draw in their place; is_chosen: whether it is one of
    several that are being chosen, None while none are.

    stays: the end of the subtitle that is always read; what stands before it gives way where there is no room.

    The title and the subtitle may hold the store's MARK_START and MARK_END around words that were found.
    """

    key: int
    title: str
    subtitle: str = ""
    trailing: str = ""
    group: str = ""
    initials: str = ""
    picture: str = ""
    is_chosen: bool | None = None
    stays: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        chosen = QCoreApplication.translate("SideRow", "chosen") if self.is_chosen else ""
        parts = (chosen, self.title, self.trailing, self.subtitle)
        return words.in_a_row(part.translate(_UNMARKED) for part in parts)


Shape = tuple[bool, bool, bool]
More = Callable[[], Sequence[SideRow]]


class SideModel(QAbstractListModel):
    """Rows handed in; `more`, when given, is asked for the next ones at the end until it has none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[SideRow] = []
        # Of each row: whether it has initials, whether it begins a group, whether it is the first. A view asks for
        # every row's height whenever one comes.
        self.shapes: list[Shape] = []
        self._more: More | None = None

    @property
    def rows(self) -> tuple[SideRow, ...]:
        """The rows loaded so far."""
        return tuple(self._rows)

    def show(self, rows: Sequence[SideRow], more: More | None) -> bool:
        """Show other rows. When only their words changed, the view keeps its place by itself, and False comes back."""
        # As they were: both are written over.
        old, shapes, self._more = tuple(self._rows), tuple(self.shapes), more
        if [(row.key, row.group) for row in old] != [(row.key, row.group) for row in rows]:
            self.beginResetModel()
            self._take(rows, keep=0)
            self.endResetModel()
            return True
        self._take(rows, keep=0)
        for place, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before is not after and before != after:
                self.dataChanged.emit(self.index(place), self.index(place))
        return shapes != tuple(self.shapes)

    def place_of(self, key: int | None) -> QModelIndex:
        """Where a row stands; an invalid index when it is not loaded."""
        place = next((place for place, row in enumerate(self._rows) if row.key == key), -1)
        return self.index(place)

    def row_at(self, index: Index) -> SideRow | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's title, what is said of it, or the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == BEGINS_GROUP_ROLE:
            return self.shapes[index.row()][1]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title.translate(_UNMARKED)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.group
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """True until there are no more rows."""
        return self._more is not None

    def fetchMore(self, parent: Index) -> None:
        """Load the next rows."""
        more = self._more
        fresh: Sequence[SideRow] = ()
        # A list that is about to go with its page may ask once more, of a journal that was closed.
        with suppress(Closed):
            fresh = more() if more is not None else ()
        if not fresh:
            self._more = None
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
        self._take(fresh, keep=len(self._rows))
        self.endInsertRows()

    def _take(self, rows: Sequence[SideRow], *, keep: int) -> None:
        """Rows after the first `keep` ones, in the place of what stood there."""
        self._rows[keep:], self.shapes[keep:] = rows, []
        group = self._rows[keep - 1].group if keep else ""
        for row in rows:
            self.shapes.append((bool(row.initials), bool(row.group) and row.group != group, not self.shapes))
            group = row.group
