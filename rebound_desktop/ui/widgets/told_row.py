"""A line that tells of something: an icon, what, when, a note. Some lead to where it can be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import LINE_GAP, TextRole, Words, clear, row, stack
from rebound_desktop.ui.widgets.icon import Icon
from rebound_desktop.ui.widgets.marks import Initials
from rebound_desktop.ui.widgets.ringed import Ringed

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Told:
    """One line. With a `room` it opens there; `person` draws initials in place of an icon."""

    title: str
    day: str = ""
    note: str = ""
    icon: str = "circle"
    person: str = ""
    room: str = ""
    key: int = 0


class ToldRows(QWidget):
    """Lines beneath each other; shown again unchanged they keep the focus."""

    opened = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: tuple[Told, ...] = ()
        self._rows: list[ToldRow] = []
        # What opens among the lines, and the one that leads to it.
        self._opened: QWidget | None = None
        self._leads_to: tuple[str, int] = ("", 0)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    @property
    def told(self) -> tuple[Told, ...]:
        """What is shown."""
        return self._told

    def rows(self) -> list["ToldRow"]:
        """The lines, in order."""
        return list(self._rows)

    def go_to(self, room: str, key: int) -> bool:
        """The keyboard to the line that leads there; False where there is none."""
        if self._row_of(room, key) is None:
            return False
        # What was kept just now makes the lines anew; and a line takes the keyboard once it is shown.
        soon(self, lambda: self._focus_on(room, key))
        return True

    def open_beneath(self, opened: QWidget, room: str, key: int) -> None:
        """What is opened stands right beneath the line that leads there, wherever that goes; with none beneath all."""
        self._opened, self._leads_to = opened, (room, key)
        self._place_opened()

    def _place_opened(self) -> None:
        line = self._row_of(*self._leads_to)
        place = len(self._rows) if line is None else self._rows.index(line) + 1
        if self._opened is not None and self._box.indexOf(self._opened) != place:
            self._box.removeWidget(self._opened)
            self._box.insertWidget(place, self._opened)

    def _focus_on(self, room: str, key: int) -> None:
        found = self._row_of(room, key)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_of(self, room: str, key: int) -> "ToldRow | None":
        return next((each for each in self._rows if (each.told.room, each.told.key) == (room, key)), None)

    def show_told(self, told: Sequence[Told]) -> None:
        """Show these."""
        if tuple(told) == self._told:
            return
        self._told = tuple(told)
        focused = next((place for place, shown in enumerate(self._rows) if shown.hasFocus()), None)
        if self._opened is not None:
            self._box.removeWidget(self._opened)
        clear(self._box)
        self._rows = []
        for line in self._told:
            made = ToldRow(self._theme, line)
            made.opened.connect(self.opened)
            self._box.addWidget(made)
            self._rows.append(made)
        self._place_opened()
        if focused is not None and self._rows:
            self._rows[min(focused, len(self._rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


class ToldRow(Ringed):
    """One line; Enter or a click opens it where it leads somewhere."""

    opened = Signal(str, int)

    def __init__(self, theme: Theme, told: Told) -> None:
        super().__init__(theme)
        self.told = told
        if told.room:
            self.heard_as, self.heard_press = QAccessible.Role.Link, self._open
        self.setAccessibleName(words.in_a_row((told.title, told.day, told.note)))
        if told.room:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleDescription(self.tr("Enter opens it"))
        head = row(spacing=12)
        head.addWidget(Words(theme, told.title, TextRole.STRONG if told.room else TextRole.BODY), 1)
        if told.day:
            head.addWidget(Words(theme, told.day, TextRole.SMALL, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        lines = stack(head, spacing=LINE_GAP)
        if told.note:
            lines.addWidget(Words(theme, told.note, TextRole.MUTED))
        mark = Initials(theme, told.person) if told.person else Icon(theme, told.icon, side=18)
        top = Qt.AlignmentFlag.AlignVCenter if told.person else Qt.AlignmentFlag.AlignTop
        box = QHBoxLayout(self)
        # The focus ring keeps off what it lies around.
        box.setContentsMargins(8, 6, 8, 6)
        box.setSpacing(12)
        box.addWidget(mark, 0, top)
        box.addLayout(lines, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open."""
        if event.key() in _ENTER and self.told.room:
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self.told.room and self.rect().contains(event.position().toPoint()):
            self._open()

    def _open(self) -> None:
        self.opened.emit(self.told.room, self.told.key)
