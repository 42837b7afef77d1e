"""The cards of one column as Qt reads them: handed in, and given out a page at a time."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from rebound_desktop import words
from rebound_desktop.core.board import Awaits, Glance, awaited

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
CARD_ROLE = Qt.ItemDataRole.UserRole
PAGE = 40
_ROOT = QModelIndex()


class Card(Struct, frozen=True):
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
        # How many are given out; their words are put together once somebody looks at them.
        self._given = 0
        self._cards: dict[int, Card] = {}
        self._today = date.min

    @property
    def count(self) -> int:
        """How many there are, those not given out yet too."""
        return len(self._all)

    def show(self, glances: Sequence[Glance], today: date) -> None:
        """Show these; while they are the same jobs, the view keeps its place by itself."""
        old = [glance.id for glance in self._all]
        is_same = old == [glance.id for glance in glances]
        if not is_same:
            self.beginResetModel()
        self._all, self._today, self._cards = list(glances), today, {}
        self._given = min(max(self._given, PAGE), len(self._all))
        if not is_same:
            self.endResetModel()
        elif self._given:
            self.dataChanged.emit(self.index(0), self.index(self._given - 1))

    def card_at(self, index: Index) -> Card | None:
        """The card at an index."""
        if not index.isValid():
            return None
        row = index.row()
        if row not in self._cards:
            self._cards[row] = card_of(self._all[row], self._today)
        return self._cards[row]

    def lines_of(self, row: int) -> tuple[bool, bool]:
        """Whether a card has a title, and whether it awaits something: how high it is, asked of thousands at a time."""
        glance = self._all[row]
        return bool(glance.title), awaited(glance, self._today) is not None

    def index_of(self, job_id: int) -> QModelIndex:
        """Where a job stands, given out if need be; an invalid index when it is not here."""
        place = next((place for place, glance in enumerate(self._all) if glance.id == job_id), -1)
        self._give_out(place + 1)
        return self.index(place)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many are given out."""
        return 0 if parent.isValid() else self._given

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
        return self._given < len(self._all)

    def fetchMore(self, parent: Index) -> None:
        """Give out the next ones."""
        self._give_out(self._given + PAGE)

    def _give_out(self, number: int) -> None:
        """So many in all, as far as there are."""
        number = min(number, len(self._all))
        if number > self._given:
            self.beginInsertRows(QModelIndex(), self._given, number - 1)
            self._given = number
            self.endInsertRows()
