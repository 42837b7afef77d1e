"""A line that tells of something: an icon, what, when, a note. Some lead to where it can be read."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout

from rebound_desktop import words
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import LINE_GAP, Button, ButtonRole, TextRole, Words, row, stack
from rebound_desktop.ui.widgets.icon import Icon
from rebound_desktop.ui.widgets.kept_rows import KeptRows
from rebound_desktop.ui.widgets.marks import Initials
from rebound_desktop.ui.widgets.ringed import Ringed

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Told(Struct, frozen=True):
    """One line. With a `room` it opens there; `person` draws initials in place of an icon."""

    title: str
    day: str = ""
    note: str = ""
    icon: str = "circle"
    person: str = ""
    room: str = ""
    key: int = 0


class ToldRows(KeptRows[Told]):
    """Lines beneath each other; what is told again unchanged stays, with the focus. Of many the first are shown."""

    opened = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        more = Button(theme, translate("ToldRows", "Show more"), ButtonRole.PLAIN)
        super().__init__(self._row, more=more, inset=8)

    def rows(self) -> list["ToldRow"]:
        """The lines that are made, in order."""
        return [each for each in self.made() if isinstance(each, ToldRow)]

    def go_to(self, room: str, key: int) -> bool:
        """The keyboard to the line that leads there; False where there is none."""
        if self._place_of(room, key) is None:
            return False
        # What was kept just now makes lines anew; and a line takes the keyboard once it is shown.
        soon(self, lambda: self._focus_on(room, key))
        return True

    def _focus_on(self, room: str, key: int) -> None:
        place = self._place_of(room, key)
        if place is not None:
            self.row_at(place).setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, room: str, key: int) -> int | None:
        places = (place for place, each in enumerate(self.told) if (each.room, each.key) == (room, key))
        return next(places, None)

    def _row(self, told: Told) -> "ToldRow":
        made = ToldRow(self._theme, told)
        made.opened.connect(self.opened)
        return made


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
