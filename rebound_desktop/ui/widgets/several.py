"""Several things of one kind, a row of fields each: e-mails with their labels, addresses, earlier posts."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, TextRole, Words, row
from rebound_desktop.ui.widgets.field_names import named
from rebound_desktop.ui.widgets.fields import Field, begin_at_edge

Values = tuple[str, ...]


class Part(Struct, frozen=True):
    """One field of a row: what it is called, how much of the line it takes, and of how many lines it is."""

    name: str
    stretch: int = 1
    lines: int = 1


class Several(QWidget):
    """Rows of fields, one more on request. `left` when a row was left, or taken away, with other words than are kept.

    Blank rows are no rows. What is being typed stays when the kept ones are shown anew.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        add_text: str,
        lines: Sequence[Sequence[Part]],
        *,
        dress: Callable[[int, QLineEdit], None] | None = None,
    ) -> None:
        """lines: the fields of one row, a line at a time; dress: told of each one-line field and its place."""
        super().__init__()
        self._theme = theme
        self._title = title
        self._parts = lines
        self._dress = dress
        self._kept: tuple[Values, ...] = ()
        self._rows: list[_Row] = []
        self.setAccessibleName(title)
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        self.add = Button(theme, add_text, ButtonRole.PLAIN, icon="plus", on_click=self.begin)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        role = TextRole.MUTED if len(lines) > 1 else TextRole.SMALL
        self._label = Words(theme, title, role, wrap=False)
        box.addWidget(self._label)
        box.addLayout(self._box)
        box.addLayout(row(self.add, None))
        self._label.hide()

    @property
    def fields(self) -> list[list[QLineEdit | QPlainTextEdit]]:
        """The fields of each row, in order."""
        return [made.fields for made in self._rows]

    @property
    def is_changed(self) -> bool:
        """True when other words stand here than are kept."""
        return self.values() != self._kept

    def values(self) -> tuple[Values, ...]:
        """What stands in the rows that are not blank."""
        return tuple(told for made in self._rows if any(told := made.values()))

    def show_values(self, kept: Sequence[Values]) -> None:
        """Show what is kept, unless something else is being typed."""
        kept = tuple(tuple(value.strip() for value in values) for values in kept)
        is_typed = self.is_changed
        self._kept = kept
        if not is_typed and self.values() != kept:
            self._fill(kept)

    def forget(self) -> None:
        """No rows: somebody else comes."""
        self._kept = ()
        self._fill(())

    def typed_texts(self) -> list[str]:
        """What is not kept yet."""
        return [" ".join(filter(None, values)) for values in self.values()] if self.is_changed else []

    def begin(self) -> None:
        """One more row, the caret in it; a blank one that is there already will do."""
        blank = next((made for made in self._rows if not any(made.values())), None)
        made = blank or self._add()
        made.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, rows: Sequence[Values]) -> None:
        old, self._rows = self._rows, []
        for made in old:
            # A field that goes with the focus in it says that it was left: nobody left it.
            made.blockSignals(True)
            self._box.removeWidget(made)
            made.hide()
            made.deleteLater()
        for values in rows:
            self._add().put(values)
        self._label.setVisible(bool(self._rows))

    def _add(self) -> "_Row":
        made = _Row(self._theme, self._title, self._parts)
        made.left.connect(self._say)
        made.removed.connect(lambda: self._remove(made))
        if self._dress is not None:
            for place, field in enumerate(made.fields):
                if isinstance(field, QLineEdit):
                    self._dress(place, field)
        self._rows.append(made)
        self._box.addWidget(made)
        # Now, and not with the next event: the caret goes there.
        made.show()
        self._label.show()
        return made

    def _remove(self, made: "_Row") -> None:
        self._rows.remove(made)
        self._box.removeWidget(made)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        made.hide()
        made.deleteLater()
        self._label.setVisible(bool(self._rows))
        self._say()

    def _say(self) -> None:
        if self.is_changed:
            self.left.emit()


class _Row(QWidget):
    """The fields of one thing, and a cross that takes it away."""

    left = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, title: str, lines: Sequence[Sequence[Part]]) -> None:
        super().__init__()
        self._theme = theme
        self.fields: list[QLineEdit | QPlainTextEdit] = []
        cross = Button(
            theme, "", ButtonRole.ICON, icon="x", name=self.tr("Take away: {what}").format(what=title)
        )
        cross.clicked.connect(self.removed)
        # The cross has a column to itself, so that all lines end alike; it stands level with the first.
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setHorizontalSpacing(8)
        whole.setVerticalSpacing(8)
        whole.setColumnStretch(0, 1)
        # What fills several lines does not tell of itself which is which.
        has_names = len(lines) > 1
        for place, parts in enumerate(lines):
            line = QHBoxLayout()
            line.setSpacing(8)
            for part in parts:
                field = self._made(words.labelled(title, part.name), part)
                if has_names:
                    field.setPlaceholderText("")
                    line.addLayout(named(theme, field, part.name), part.stretch)
                else:
                    line.addWidget(field, part.stretch)
            whole.addLayout(line, place, 0)
        is_level = all(part.lines == 1 for part in lines[0])
        level = Qt.AlignmentFlag.AlignVCenter if is_level else Qt.AlignmentFlag.AlignTop
        beside = QVBoxLayout()
        beside.setSpacing(4)
        if has_names:
            # As high as the names.
            beside.addWidget(Words(theme, " ", TextRole.SMALL))
        beside.addWidget(cross, 1, level)
        whole.addLayout(beside, 0, 1)

    def values(self) -> Values:
        """What stands in the fields."""
        return tuple(_text(field).strip() for field in self.fields)

    def put(self, values: Values) -> None:
        """Have these stand in the fields."""
        for field, value in zip(self.fields, values, strict=True):
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(value)
            else:
                field.setText(value)
                field.setCursorPosition(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field of several lines."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _made(self, name: str, part: Part) -> QLineEdit | QPlainTextEdit:
        if part.lines == 1:
            line = Field(name, part.name)
            line.editingFinished.connect(self.left)
            self.fields.append(line)
            return line
        area = QPlainTextEdit()
        area.setAccessibleName(name)
        area.setPlaceholderText(part.name)
        area.setTabChangesFocus(True)
        begin_at_edge(area)

        def fit() -> None:
            area.setFixedHeight(self._theme.px(20) * part.lines + 20)

        fit()
        self._theme.changed.connect(while_alive(area, fit))
        area.installEventFilter(self)
        self.fields.append(area)
        return area


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
