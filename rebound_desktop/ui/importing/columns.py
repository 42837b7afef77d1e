"""Tables of the person's own: what their rows are and what each column holds, remembered for tables like them."""

import json
from collections.abc import Mapping, Sequence
from functools import partial

from msgspec import Struct
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


class _Chosen(Struct, frozen=True):
    """What stands in the choices of a table: what a row is, and of each column what it holds, or nothing."""

    kind: mapped.Kind
    fields: Mapping[str, str]

    @property
    def mapping(self) -> dict[str, str]:
        """The same as it is read and remembered."""
        columns = {mapped.KIND: self.kind.value}
        for name, field in self.fields.items():
            if field and field != mapped.LEFT_OUT:
                columns.setdefault(field, name)
        left_out = [name for name, field in self.fields.items() if field == mapped.LEFT_OUT]
        if left_out:
            columns[mapped.LEFT_OUT] = "\n".join(left_out)
        return columns


class Columns(QWidget):
    """`told` is emitted with what is said of all tables, once the person says that they are to be read so.

    `changed`: something was chosen; what is chosen of a table stays while one looks at another.
    """

    told = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tables: tuple[importing.OwnTable, ...] = ()
        self._said: dict[str, Mapping[str, str]] = {}
        # What was chosen of tables and not read yet, by the names of their mappings.
        self._held: dict[str, _Chosen] = {}
        self._sheet = Sheet((), (), ())
        self._choices: dict[str, DropDown] = {}
        # Of several kinds of columns each is told by itself.
        self._which = DropDown(desk.theme, self.tr("Table"))
        self._which.setObjectName("which_table")
        self._which.activated.connect(self._turn_to)
        self._which_name = name_beside(desk.theme, self._which)
        name = self.tr("Each row is")
        self._kind = DropDown(desk.theme, name)
        self._kind.setObjectName("kind")
        for kind in mapped.Kind:
            self._kind.addItem(words.row_kind(kind.value), kind.value)
        self._kind.activated.connect(self._take_kind)
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
        self._hold()
        self._tables, self._said = tables, dict(said)
        # What was read as it was chosen is chosen no more.
        self._held = {
            name: chosen for name, chosen in self._held.items() if chosen.mapping != self._said.get(name)
        }
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

    def is_read(self) -> bool:
        """Whether all of it was read as it is chosen."""
        self._hold()
        return not any(mapped.mapping_name(table.sheet.names) in self._held for table in self._tables)

    def forget(self) -> None:
        """Something else is brought in: nothing is chosen of it."""
        self._sheet = Sheet((), (), ())
        self._held.clear()

    def _columns_of(self, sheet: Sheet) -> Mapping[str, str]:
        return self._said.get(mapped.mapping_name(sheet.names)) or mapped.guessed(sheet.names)

    def _hold(self) -> None:
        """Keep what is chosen of the table that is shown, if it was not read so."""
        if self._sheet.names:
            name, chosen = mapped.mapping_name(self._sheet.names), self._chosen()
            self._held.pop(name, None)
            if chosen != _as_chosen(self._sheet, self._columns_of(self._sheet)):
                self._held[name] = chosen

    def _chosen(self) -> _Chosen:
        fields = {name: str(choice.currentData() or "") for name, choice in self._choices.items()}
        return _Chosen(mapped.Kind(self._kind.currentData()), fields)

    def _turn_to(self, place: int) -> None:
        self._hold()
        self._show_sheet(self._tables[place].sheet)

    def _take_kind(self) -> None:
        """Another kind of row: what the columns were read as, or seem to be as such."""
        kind, columns = mapped.Kind(self._kind.currentData()), self._columns_of(self._sheet)
        if columns.get(mapped.KIND) != kind:
            columns = {mapped.KIND: kind.value, **mapped.guessed_as(kind, self._sheet.names)}
        self._fill(_as_chosen(self._sheet, columns))
        self.changed.emit()

    def _show_sheet(self, sheet: Sheet) -> None:
        """The columns of a table, each with its first value, and what it is chosen to be, or was taken for."""
        chosen = self._held.get(mapped.mapping_name(sheet.names))
        chosen = chosen or _as_chosen(sheet, self._columns_of(sheet))
        self._sheet = sheet
        self._kind.setCurrentIndex(self._kind.findData(chosen.kind.value))
        self._fill(chosen)

    def _fill(self, chosen: _Chosen) -> None:
        clear(self._lines)
        self._choices = {}
        fields = mapped.COLUMNS[chosen.kind]
        for header, name in list(zip(self._sheet.header, self._sheet.names, strict=False))[:_AT_MOST]:
            choice = DropDown(self._desk.theme, header)
            choice.addItem(self.tr("Keep it as a note"), "")
            for field in fields:
                choice.addItem(words.column_name(field), field)
            choice.addItem(self.tr("Leave it out"), mapped.LEFT_OUT)
            choice.setCurrentIndex(max(choice.findData(chosen.fields.get(name, "")), 0))
            choice.currentIndexChanged.connect(self.changed)
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
        """What is chosen of all tables; of the one that is shown also where nothing was changed."""
        self._hold()
        shown = mapped.mapping_name(self._sheet.names)
        chosen = {name: each.mapping for name, each in {**self._held, shown: self._chosen()}.items()}
        for name, columns in chosen.items():
            kept = json.dumps(columns, sort_keys=True)
            self._desk.attempt(partial(self._desk.store.preferences.set, name, kept))
        self.told.emit({**self._said, **chosen})


def _as_chosen(sheet: Sheet, columns: Mapping[str, str]) -> _Chosen:
    """What a mapping shows in the choices."""
    kind = mapped.Kind(columns[mapped.KIND])
    taken = dict.fromkeys(columns.get(mapped.LEFT_OUT, "").splitlines(), mapped.LEFT_OUT)
    taken |= {column: field for field, column in columns.items() if field in mapped.COLUMNS[kind]}
    return _Chosen(kind, {name: taken.get(name, "") for name in sheet.names[:_AT_MOST]})
