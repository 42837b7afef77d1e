"""A card of lines a person adds to over days: the perfect list, the not-ideal list, the lessons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.announce import announce
from rebound_desktop.ui.widgets.controls import Card, TextRole, Words, row
from rebound_desktop.ui.widgets.fields import Field
from rebound_desktop.ui.widgets.line_row import BARE, LineNames, LineRow, ListedLine, along
from rebound_desktop.ui.widgets.plus import with_plus

__all__ = ["LineList", "ListedLine"]

# The style sheet's padding and border at the side of a bare field of one line.
_BARE_LINE = 3


class LineList(Card):
    """Lines with a field at the end. Enter adds; a line is changed in place; emptying a line removes it.

    `mark_name`, when given, is a small switch on each line ("look for again"); `note_name` a note of its own
    ("next time"); `movable` lets Alt with the arrow keys move lines.
    """

    added = Signal(str)
    changed = Signal(int, str)
    removed = Signal(int)
    mark_toggled = Signal(int)
    noted = Signal(int, str)
    moved = Signal(int, int)
    judge_wanted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        title: str,
        placeholder: str,
        *,
        mark_name: str = "",
        note_name: str = "",
        judge_name: str = "",
        movable: bool = False,
    ) -> None:
        super().__init__(spacing=0, margins=along(20 - BARE, 16, 12, 12))
        self._theme = theme
        self._names = LineNames(mark_name, note_name, movable, judge_name)
        self._shown: dict[int, LineRow] = {}
        self.setAccessibleName(title)
        self.box.addLayout(row(BARE, Words(theme, title, TextRole.SECTION), spacing=0))
        self.box.addSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.box.addLayout(self._rows)
        self.field = Field(self.tr("Add to “{list}”").format(list=title), placeholder)
        with_plus(theme, self.field)
        self.field.returnPressed.connect(self.take_typed)
        # A bare field of one line begins nearer to its words.
        self.box.addLayout(row(BARE - _BARE_LINE, self.field, spacing=0))

    @property
    def rows(self) -> tuple[LineRow, ...]:
        """The lines shown, in order."""
        return tuple(self._shown.values())

    def show_lines(self, lines: Sequence[ListedLine]) -> None:
        """Show these lines; those that stay keep the focus, the caret and what is being typed."""
        before, keys = self._shown, [line.key for line in lines]
        gone = [key for key in before if key not in keys]
        self._let_go(gone)
        self._shown = {line.key: before.get(line.key) or self._row(line) for line in lines}
        for line in lines:
            self._shown[line.key].show_line(line)
        if [key for key in before if key in keys] != keys:
            self._put_in_order()
        # Last of all: whoever keeps it may show the lines anew.
        for key in gone:
            self._keep_typed(before[key])

    def _put_in_order(self) -> None:
        for shown in self.rows:
            self._rows.removeWidget(shown)
        for shown in self.rows:
            self._rows.addWidget(shown)

    def take_typed(self) -> None:
        """Add what stands in the field and keep changed lines: on Enter, and when the page is left."""
        for shown in self.rows:
            shown.finish_all()
        text = self.typed()
        # A blank alone is no line, and nothing to stay for.
        self.field.clear()
        if text:
            self.added.emit(text)
            if not self.typed():
                announce(self.field, self.tr("Added: {line}").format(line=text))

    def give_back(self, text: str) -> None:
        """The line could not be kept: its words stand in the field again."""
        self.field.setText(text)

    def typed(self) -> str:
        """What stands in the field and is not a line yet, without spaces around it."""
        return self.field.text().strip()

    def typed_texts(self) -> list[str]:
        """Everything that stands here and is not kept."""
        return [text for text in (self.typed(), *(t for shown in self.rows for t in shown.typed())) if text]

    def _row(self, line: ListedLine) -> LineRow:
        made = LineRow(self._theme, line, self._names)
        made.changed.connect(self.changed)
        made.removed.connect(self.removed)
        made.mark_toggled.connect(self.mark_toggled)
        made.noted.connect(self.noted)
        made.moved.connect(self.moved)
        made.judge_wanted.connect(self.judge_wanted)
        return made

    def _keep_typed(self, gone: LineRow) -> None:
        """Words in a line that went meanwhile, as by a merge; one that was emptied has none."""
        if gone.text.is_changed and gone.text.text():
            self.changed.emit(gone.line.key, gone.text.text())
        if gone.note.is_changed and gone.note.text():
            self.noted.emit(gone.line.key, gone.note.text())

    def _let_go(self, keys: Sequence[int]) -> None:
        """Take lines away; when one of them has the focus, the next one gets it."""
        places = list(self._shown)
        for key in keys:
            gone = self._shown[key]
            # Losing the focus is not a wish to keep what stands in it.
            gone.blockSignals(True)
            inside = self.window().focusWidget()
            if inside is not None and gone.isAncestorOf(inside):
                later = [k for k in places[places.index(key) + 1 :] if k not in keys]
                heir = self._shown[later[0]].text if later else self.field
                heir.setFocus(Qt.FocusReason.OtherFocusReason)
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
