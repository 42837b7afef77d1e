"""Tables of the person's own: what their rows are and what each column holds, remembered for tables like them."""

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.exchange import importing, mapped
from rebound_desktop.exchange.rows import Sheet
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Button, Elided, TextRole, clear, row, stack
from rebound_desktop.ui.widgets.drop_down import DropDown
from rebound_desktop.ui.widgets.field_names import name_beside

# Columns that can be told; a table with more is cut here.
_AT_MOST = 40
_SAMPLE = 60
# Pixels at 100 % text.
_WIDEST = 280


class Columns(QWidget):
    """`told` is emitted with what is said of all tables, once the person says what the columns of one are."""

    told = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tables: tuple[importing.OwnTable, ...] = ()
        self._said: dict[str, Mapping[str, str]] = {}
        self._sheet = Sheet((), (), ())
        self._choices: dict[str, DropDown] = {}
        # Of several kinds of columns each is told by itself.
        self._which = DropDown(desk.theme, self.tr("Table"))
        self._which.setObjectName("which_table")
        self._which.activated.connect(lambda place: self._show_sheet(self._tables[place].sheet))
        self._which_name = name_beside(desk.theme, self._which)
        name = self.tr("Each row is")
        self._kind = DropDown(desk.theme, name)
        self._kind.setObjectName("kind")
        for kind in mapped.Kind:
            self._kind.addItem(words.row_kind(kind.value), kind.value)
        self._kind.activated.connect(lambda: self._fill({mapped.KIND: self._kind.currentData()}))
        self.setFocusProxy(self._kind)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._use = Button(desk.theme, self.tr("Read it so"), on_click=self._tell)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(row(self._which_name, None, self._which))
        box.addLayout(row(name_beside(desk.theme, self._kind), None, self._kind))
        box.addLayout(self._lines)
        box.addLayout(row(self._use, None))

    def remembered(self, tables: Sequence[importing.OwnTable]) -> dict[str, Mapping[str, str]]:
        """What was said of tables with these columns before, and is not what they seem to be."""
        found: dict[str, Mapping[str, str]] = {}
        for table in tables:
            name = mapped.mapping_name(table.sheet.names)
            said = mapped.told_before(self._desk.store.preferences.get(name))
            if said and said != mapped.guessed(table.sheet.names):
                found[name] = said
        return found

    def show_tables(self, tables: tuple[importing.OwnTable, ...], said: importing.Said) -> None:
        """The columns of the first table that is not understood yet, else of the one that was shown."""
        self._tables, self._said = tables, dict(said)
        self._which.clear()
        for table in tables:
            self._which.addItem(words.listed(list(table.files), at_most=2))
        for each in (self._which, self._which_name):
            each.setVisible(len(tables) > 1)
        sheets = [table.sheet for table in tables]
        shown = next((sheet for sheet in sheets if sheet.names == self._sheet.names), sheets[0])
        shown = next((sheet for sheet in sheets if not mapped.is_enough(self._columns_of(sheet))), shown)
        self._which.setCurrentIndex(sheets.index(shown))
        self._show_sheet(shown)

    def is_understood(self) -> bool:
        """Whether of every table enough is known for its rows to come in."""
        return all(mapped.is_enough(self._columns_of(table.sheet)) for table in self._tables)

    def _columns_of(self, sheet: Sheet) -> Mapping[str, str]:
        return self._said.get(mapped.mapping_name(sheet.names)) or mapped.guessed(sheet.names)

    def _show_sheet(self, sheet: Sheet) -> None:
        """The columns of a table, each with its first value, and what it is taken for."""
        columns = self._columns_of(sheet)
        self._sheet = sheet
        self._kind.setCurrentIndex(self._kind.findData(columns.get(mapped.KIND)))
        self._fill(columns)

    def _fill(self, columns: Mapping[str, str]) -> None:
        clear(self._lines)
        self._choices = {}
        kind = mapped.Kind(columns[mapped.KIND])
        fields = mapped.COLUMNS[kind]
        if len(columns) == 1:
            # Another kind of row: what the columns seem to be as such.
            columns = {**mapped.guessed_as(kind, self._sheet.names), **columns}
        taken = dict.fromkeys(columns.get(mapped.LEFT_OUT, "").splitlines(), mapped.LEFT_OUT)
        taken |= {column: field for field, column in columns.items() if field in fields}
        for header, name in list(zip(self._sheet.header, self._sheet.names, strict=False))[:_AT_MOST]:
            choice = DropDown(self._desk.theme, header)
            choice.addItem(self.tr("Keep it as a note"), "")
            for field in fields:
                choice.addItem(words.column_name(field), field)
            choice.addItem(self.tr("Leave it out"), mapped.LEFT_OUT)
            choice.setCurrentIndex(max(choice.findData(taken.get(name, "")), 0))
            self._choices[name] = choice
            first = next((line.get(name) for line in self._sheet.lines if line.get(name)), "")
            head = Elided(self._desk.theme, header or name, TextRole.STRONG)
            sample = Elided(self._desk.theme, " ".join(first[:_SAMPLE].split()), TextRole.SMALL)
            line = row(choice)
            line.insertLayout(0, stack(head, sample, spacing=0), 1)
            self._lines.addLayout(line)
        # One width for all: that of the longest choice, which in some languages is long.
        choices = (self._which, self._kind, *self._choices.values())
        width = max(choice.sizeHint().width() for choice in choices)
        for choice in choices:
            choice.setFixedWidth(min(width, self._desk.theme.px(_WIDEST)))

    def _tell(self) -> None:
        columns = {mapped.KIND: str(self._kind.currentData())}
        said = {name: str(choice.currentData() or "") for name, choice in self._choices.items()}
        for name, field in said.items():
            if field and field != mapped.LEFT_OUT:
                columns.setdefault(field, name)
        left_out = [name for name, field in said.items() if field == mapped.LEFT_OUT]
        if left_out:
            columns[mapped.LEFT_OUT] = "\n".join(left_out)
        kept = json.dumps(columns, sort_keys=True)
        name = mapped.mapping_name(self._sheet.names)
        self._desk.attempt(lambda: self._desk.store.preferences.set(name, kept))
        self.told.emit({**self._said, name: columns})
