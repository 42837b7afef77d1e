"""The cards of one column as Qt reads them: handed in, and given out a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from rebound_desktop import words
from rebound_desktop.core.board import Awaits, Glance, awaited

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
CARD_ROLE = Qt.ItemDataRole.UserRole
PAGE = 40
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows beneath company and title: since when, and what is awaited, if anything is."""

    glance: Glance
    since: str
    awaits: str = ""

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        return words.in_a_row((self.glance.name, self.since, self.awaits))


def card_of(glance: Glance, today: date) -> Card:
    """A job as its card."""
    day = words.short_day(glance.since, today)
    if glance.outcome is not None:
        return Card(glance, f"{words.outcome_name(glance.outcome)} · {day}")
    found = awaited(glance, today)
    since = translate("board", "since {day}").format(day=day)
    return Card(glance, since, _awaited_words(glance, *found, today) if found else "")


def _awaited_words(glance: Glance, what: Awaits, on: date, today: date) -> str:
    day = words.short_day(on, today)
    if what is Awaits.ROUND and glance.next_round is not None and on == today:
        time = words.time_of_day(glance.next_round.time())
        return translate("board", "Interview today, {time}").format(time=time)
    texts = {
        Awaits.ROUND: translate("board", "Interview {day}"),
        Awaits.MY_ANSWER: translate("board", "Decide by {day}"),
        Awaits.THEIR_ANSWER: translate("board", "Answer by {day}")
        if on > today
        else translate("board", "Expected {day}"),
    }
    return texts[what].format(day=day)


class ColumnModel(QAbstractListModel):
    """Shows what it is given and changes nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Glance] = []
        self._shown: list[Card] = []
        self._today = date.min

    @property
    def count(self) -> int:
        """How many there are, those not given out yet too."""
        return len(self._all)

    def show(self, glances: Sequence[Glance], today: date) -> None:
        """Show these; while they are the same jobs, the view keeps its place by itself."""
        old = [glance.id for glance in self._all]
        loaded = max(len(self._shown), PAGE)
        is_same = old == [glance.id for glance in glances]
        if not is_same:
            self.beginResetModel()
        self._all, self._today = list(glances), today
        self._shown = [card_of(glance, today) for glance in self._all[:loaded]]
        if not is_same:
            self.endResetModel()
        elif self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def card_at(self, index: Index) -> Card | None:
        """The card at an index."""
        return self._shown[index.row()] if index.isValid() else None

    def index_of(self, job_id: int) -> QModelIndex:
        """Where a job stands, given out if need be; an invalid index when it is not here."""
        place = next((place for place, glance in enumerate(self._all) if glance.id == job_id), -1)
        while len(self._shown) <= place:
            self.fetchMore(_ROOT)
        return self.index(place)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many are given out."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A card, or what is said of it."""
        card = self.card_at(index)
        if card is None:
            return None
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.glance.company
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return card.spoken
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """True until all are given out."""
        return len(self._shown) < len(self._all)

    def fetchMore(self, parent: Index) -> None:
        """Give out the next ones."""
        first = len(self._shown)
        fresh = [card_of(glance, self._today) for glance in self._all[first : first + PAGE]]
        if fresh:
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._shown += fresh
            self.endInsertRows()
