"""The fields of a person, declared once: a new person asks for the first few, editing for all of them."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from rebound_desktop.translating import QT_TRANSLATE_NOOP
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.field_names import name_above
from rebound_desktop.ui.widgets.fields import Field, begin_at_edge, offer

KEEP_AFTER = 800


class FieldOf(Struct, frozen=True):
    """A field of a contact: the name it has in the store, what it is called, and how many lines it shows.

    is_half: it shares its line with the next one, or the one before.
    """

    name: str
    label: str
    lines: int = 1
    is_half: bool = False
    hint: str = ""


NEW = (
    FieldOf("name", QT_TRANSLATE_NOOP("contacts", "Name")),
    FieldOf("company", QT_TRANSLATE_NOOP("contacts", "Company")),
    FieldOf("role", QT_TRANSLATE_NOOP("contacts", "What they do there")),
    FieldOf("how_met", QT_TRANSLATE_NOOP("contacts", "How you met")),
)
WHO = (
    FieldOf("name", QT_TRANSLATE_NOOP("contacts", "Name")),
    FieldOf("nickname", QT_TRANSLATE_NOOP("contacts", "Called"), is_half=True),
    FieldOf(
        "birthday",
        QT_TRANSLATE_NOOP("contacts", "Birthday"),
        is_half=True,
        hint=QT_TRANSLATE_NOOP("contacts", "14 March"),
    ),
    FieldOf("reading", QT_TRANSLATE_NOOP("contacts", "How the name is read, for sorting")),
)
WORK = (
    FieldOf("company", QT_TRANSLATE_NOOP("contacts", "Company")),
    FieldOf("role", QT_TRANSLATE_NOOP("contacts", "What they do there"), is_half=True),
    FieldOf(
        "since",
        QT_TRANSLATE_NOOP("contacts", "Since"),
        is_half=True,
        hint=QT_TRANSLATE_NOOP("contacts", "2024, or May 2024"),
    ),
)
LINKEDIN = (FieldOf("linkedin_url", QT_TRANSLATE_NOOP("contacts", "LinkedIn link")),)
MET = (
    FieldOf("how_met", QT_TRANSLATE_NOOP("contacts", "How you met")),
    FieldOf("met_on", QT_TRANSLATE_NOOP("contacts", "When")),
)
NOTED = (
    FieldOf(
        "tags",
        QT_TRANSLATE_NOOP("contacts", "Tags"),
        hint=QT_TRANSLATE_NOOP("contacts", "With commas between them"),
    ),
    FieldOf("notes", QT_TRANSLATE_NOOP("contacts", "Notes"), lines=5),
)


class PersonForm(QWidget):
    """Labels and fields. `left` gives a field's name when it is left, or rested in for a moment."""

    left = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, fields: Sequence[FieldOf]) -> None:
        super().__init__()
        self._theme = theme
        self._kept: dict[str, str] = {}
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEEP_AFTER)
        self._soon.timeout.connect(self._say_changed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line, column = -1, 1
        for field in fields:
            name = QCoreApplication.translate("contacts", field.label)
            widget = self._made(name, field)
            column = 1 if field.is_half and column == 0 else 0
            line += column == 0
            span = 1 if field.is_half else 2
            grid.addWidget(name_above(theme, widget, name), 3 * line, column, 1, span)
            grid.addWidget(widget, 3 * line + 1, column, 1, span)
            grid.setRowMinimumHeight(3 * line + 2, 8)
            column = column if field.is_half else 1
            self.fields[field.name] = widget

    def text(self, name: str) -> str:
        """What stands in a field."""
        field = self.fields[name]
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def load(self, texts: dict[str, str]) -> None:
        """Show what is kept. A field that was changed since is left alone."""
        for name in self.fields:
            kept = texts.get(name, "")
            if not self.is_changed(name) and self.text(name) != kept:
                self._set_text(name, kept)
            self._kept[name] = kept

    def clear_all(self) -> None:
        """Empty every field."""
        self._kept.clear()
        for name in self.fields:
            self._set_text(name, "")

    def put_back(self, name: str) -> None:
        """A field as it is kept."""
        self._set_text(name, self._kept.get(name, ""))

    def mark_kept(self, name: str) -> None:
        """What stands in this field is in the store."""
        self._kept[name] = self.text(name)

    def is_changed(self, name: str) -> bool:
        """Whether a field holds something that the store does not."""
        return self.text(name) != self._kept.get(name, "")

    def changed(self) -> list[str]:
        """The fields that hold something that the store does not."""
        return [name for name in self.fields if self.is_changed(name)]

    def complete_companies(self, names: Sequence[str]) -> None:
        """Offer the companies known."""
        field = self.fields["company"]
        assert isinstance(field, QLineEdit)
        offer(field, names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field of several lines; Ctrl+Enter in one."""
        if event.type() == QEvent.Type.FocusOut:
            self._say_left(watched)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _made(self, name: str, field: FieldOf) -> QLineEdit | QPlainTextEdit:
        if field.lines > 1:
            area = QPlainTextEdit()
            area.setAccessibleName(name)
            area.setTabChangesFocus(True)
            begin_at_edge(area)
            self._set_height(area, field.lines)
            dressed = while_alive(area, lambda: self._set_height(area, field.lines))
            self._theme.changed.connect(dressed)
            area.textChanged.connect(self._soon.start)
            area.installEventFilter(self)
            return area
        line = Field(name, QCoreApplication.translate("contacts", field.hint) if field.hint else "")
        line.editingFinished.connect(lambda: self._say_left(line))
        line.returnPressed.connect(self.entered)
        return line

    def _set_height(self, area: QPlainTextEdit, lines: int) -> None:
        area.setFixedHeight(self._theme.px(20) * lines + 20)

    def _set_text(self, name: str, text: str) -> None:
        field = self.fields[name]
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        else:
            field.setText(text)

    def _say_left(self, left: QObject) -> None:
        for name, field in self.fields.items():
            if field is left and self.is_changed(name):
                self.left.emit(name)

    def _say_changed(self) -> None:
        for name in self.changed():
            # A line half typed is kept when it is left; in a longer text there is too much to lose.
            if isinstance(self.fields[name], QPlainTextEdit):
                self.left.emit(name)
