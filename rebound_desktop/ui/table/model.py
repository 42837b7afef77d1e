"""The table as Qt reads it: a row for each job, a column for each field that was chosen."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from rebound_desktop import words
from rebound_desktop.core.board import Field, Glance, Order

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Longer texts than this may be cut short in their column.
_LONG = 16


def field_name(field: Field) -> str:
    """A column's heading."""
    names = {
        Field.COMPANY: translate("table", "Company"),
        Field.TITLE: translate("table", "What it is called"),
        Field.STAGE: translate("table", "Stage"),
        Field.OUTCOME: translate("table", "How it ended"),
        Field.SINCE: translate("table", "Since"),
        Field.ANSWER: translate("table", "Answer expected"),
        Field.PLACE: translate("table", "Place"),
        Field.SOURCE: translate("table", "Where you found it"),
        Field.AGENCY: translate("table", "Agency"),
        Field.FIRST_NOTED: translate("table", "First noted"),
        Field.PEOPLE: translate("table", "People"),
        Field.PAY: translate("table", "Pay"),
        Field.TAGS: translate("table", "Tags"),
    }
    return names[field]


def said(glance: Glance, field: Field, today: date) -> str:
    """What stands in a cell; "" where nothing is known."""
    if field in _TEXTS:
        return str(getattr(glance, _TEXTS[field])).replace("\n", " ")
    if field is Field.STAGE:
        return words.stage_name(glance.stage)
    if field is Field.OUTCOME:
        return words.outcome_name(glance.outcome) if glance.outcome is not None else ""
    if field is Field.PEOPLE:
        return QLocale().toString(glance.people) if glance.people else ""
    if field is Field.PAY:
        return words.pay(glance.pay_from, glance.pay_to, glance.pay_currency, glance.pay_period)
    if field is Field.TAGS:
        return words.in_a_row(glance.tags)
    day: date | None = getattr(glance, _DAYS[field])
    return words.short_day(day, today) if day is not None else ""


def day_of(glance: Glance, field: Field) -> date | None:
    """The day that a field holds; None where it holds none, or is no day."""
    return getattr(glance, _DAYS[field]) if field in _DAYS else None


# What is heard where nothing stands, so that nobody takes it for a cell that does not answer.
EMPTY = "–"


class JobsModel(QAbstractTableModel):
    """Shows what it is given; sorts and changes nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self.glances: Sequence[Glance] = ()
        self.fields: tuple[Field, ...] = ()
        self.order = Order()
        self._today = date.min
        self._rows: dict[int, int] = {}

    def show(self, glances: Sequence[Glance], fields: tuple[Field, ...], order: Order, today: date) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self.glances, self.fields, self.order, self._today = glances, fields, order, today
        self._rows = {glance.id: row for row, glance in enumerate(glances)}
        self.endResetModel()

    def row_of(self, job_id: int) -> int:
        """The row a job stands in, or -1."""
        return self._rows.get(job_id, -1)

    def text(self, index: Index) -> str:
        """What stands in a cell."""
        return said(self.glances[index.row()], self.fields[index.column()], self._today)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One for each job."""
        return 0 if parent.isValid() else len(self.glances)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One for each field."""
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.text(index) or EMPTY
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.text(index)
            return text if len(text) > _LONG else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A column's name; how it is sorted is said with it."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.fields):
            return None
        name = field_name(self.fields[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if self.fields[section] is not self.order.field:
                return name
            down, up = translate("table", "{name}, sorted down"), translate("table", "{name}, sorted up")
            return (down if self.order.is_descending else up).format(name=name)
        return None


_TEXTS = {
    Field.COMPANY: "company",
    Field.TITLE: "title",
    Field.PLACE: "place",
    Field.SOURCE: "source",
    Field.AGENCY: "agency",
}
_DAYS = {Field.SINCE: "since", Field.ANSWER: "answer_awaited_on", Field.FIRST_NOTED: "first_noted"}
