"""A card of lines a person adds to over days: the perfect list, the not-ideal list, the lessons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import (
    Button,
    ButtonRole,
    Card,
    Field,
    Hairline,
    TextRole,
    Words,
    clear,
)


@dataclass(frozen=True, slots=True)
class ListedLine:
    """One line: `key` names it to whoever listens; `mark` is the small chip at its end, if any."""

    key: int
    text: str
    mark: str = ""


class LineList(Card):
    """Lines with a field at the end. Enter adds; a line is changed in place; Delete on an emptied line removes it.

    `mark_name`, when given, is a small switch on each line ("look for again").
    """

    added = Signal(str)
    changed = Signal(int, str)
    removed = Signal(int)
    mark_toggled = Signal(int)

    def __init__(self, theme: Theme, title: str, placeholder: str, *, mark_name: str = "") -> None:
        super().__init__(spacing=0, margins=(20, 16, 20, 12))
        self._theme = theme
        self._mark_name = mark_name
        self._lines: tuple[ListedLine, ...] = ()
        self.setAccessibleName(title)
        self.box.addWidget(Words(theme, title, TextRole.SECTION))
        self.box.addSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.box.addLayout(self._rows)
        self.field = Field(self.tr("Add to “{list}”").format(list=title), placeholder)
        self.field.setProperty("role", "bare")
        self.field.addAction(theme.icon("plus", "muted"), Field.ActionPosition.LeadingPosition)
        self.field.returnPressed.connect(self.take_typed)
        self.box.addWidget(self.field)

    def show_lines(self, lines: Sequence[ListedLine]) -> None:
        """Show these lines; the same ones again leave the focus where it is."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        clear(self._rows)
        for line in self._lines:
            self._rows.addWidget(self._row(line))
            self._rows.addWidget(Hairline())

    def take_typed(self) -> None:
        """Add what stands in the field, if anything does: on Enter, and when the page is left."""
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self.added.emit(text)

    def typed(self) -> str:
        """What stands in the field and is not a line yet."""
        return self.field.text()

    def _row(self, line: ListedLine) -> QWidget:
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(8)
        box.addWidget(_LineField(line, self.changed.emit, self.removed.emit), 1)
        if line.mark:
            chip = Words(self._theme, line.mark, TextRole.SMALL, wrap=False)
            chip.setProperty("role", "chip")
            box.addWidget(chip)
        if self._mark_name:
            name = self.tr("{action}: {line}").format(action=self._mark_name, line=line.text)
            box.addWidget(
                Button(
                    self._theme,
                    "",
                    ButtonRole.ICON,
                    icon="star",
                    name=name,
                    on_click=lambda: self.mark_toggled.emit(line.key),
                )
            )
        remove = self.tr("Remove: {line}").format(line=line.text)
        box.addWidget(
            Button(
                self._theme,
                "",
                ButtonRole.ICON,
                icon="x",
                name=remove,
                on_click=lambda: self.removed.emit(line.key),
            )
        )
        return holder


class _LineField(Field):
    """A line, edited where it stands; Esc brings the kept words back."""

    def __init__(
        self, line: ListedLine, changed: Callable[[int, str], object], removed: Callable[[int], object]
    ) -> None:
        super().__init__(line.text)
        self._line = line
        self.setProperty("role", "bare")
        self.setText(line.text)
        self.setCursorPosition(0)
        self._changed = changed
        self._removed = removed
        self.editingFinished.connect(self._finish)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc takes the change back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.text() != self._line.text:
                self.setText(self._line.text)
                return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        text = self.text().strip()
        if text == self._line.text:
            return
        if text:
            self._changed(self._line.key, text)
        else:
            self._removed(self._line.key)
