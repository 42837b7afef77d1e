"""The timeline between two people: a line each, opened where it leads, a moment removed with Delete."""

from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.ui.contacts.between import Happening
from rebound_desktop.ui.contacts.telling import day_told
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import (
    LINE_GAP,
    Button,
    ButtonRole,
    TextRole,
    Words,
    clear,
    row,
    stack,
)
from rebound_desktop.ui.widgets.icon import Icon
from rebound_desktop.ui.widgets.laid_out import laid_out
from rebound_desktop.ui.widgets.menus import Menu
from rebound_desktop.ui.widgets.ringed import Ringed

PAGE = 40
# Rows that are made at once, and in each turn of the event loop after that.
AT_ONCE, A_TURN = 12, 6


class Timeline(QWidget):
    """Lines, newest first, the older ones on request."""

    opened = Signal(str, int)
    removed = Signal(int)
    corrected = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._all: tuple[Happening, ...] = ()
        self._today = date.min
        self._shown = PAGE
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(lambda: self._make(A_TURN))
        self.setAccessibleName(self.tr("Between you"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._empty = Words(theme, "", TextRole.MUTED)
        # A row has as much within its ring.
        self._empty.setContentsMargins(8, 0, 8, 0)
        self._earlier = Button(theme, self.tr("Show earlier"), ButtonRole.PLAIN, on_click=self._show_more)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._empty)
        box.addLayout(self._rows)
        box.addLayout(row(8, self._earlier, None, spacing=0))

    def show_all(self, happenings: Sequence[Happening], today: date, *, anew: bool = False) -> None:
        """Show these; the row with the focus keeps it. `anew` for another person: the newest ones only."""
        happenings = tuple(happenings)
        if anew:
            self._shown = PAGE
        elif (happenings, today) == (self._all, self._today):
            return
        before, self._all, self._today = self._all, happenings, today
        had = self._focused()
        if not anew:
            self._follow(before)
        self._fill(had=had)

    def say_empty(self, text: str) -> None:
        """What stands here while there is nothing yet."""
        self._empty.setText(text)

    def rows(self) -> list["TimelineRow"]:
        """The lines shown, newest first."""
        return [each for each in laid_out(self._rows).values() if isinstance(each, TimelineRow)]

    def _follow(self, before: Sequence[Happening]) -> None:
        """A row for what came, and none for what is gone: else all beneath it would tell of something else."""
        same = sum(
            1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, self._all, strict=False))
        )
        more = len(self._all) - len(before)
        known = self.rows()
        if not 0 < abs(more) <= A_TURN or same >= len(known):
            return
        self._box.setEnabled(False)
        if more > 0 and self._all[same + more :] == before[same:]:
            for place in range(same, same + more):
                line = self._row(self._all[place])
                self._rows.insertWidget(place, line)
                line.show()
        elif more < 0 and before[same - more :] == self._all[same:]:
            for line in known[same : same - more]:
                self._rows.removeWidget(line)
                if line.hasFocus():
                    # Hidden with it, Qt would look through the whole window for where Tab leads from here.
                    line.clearFocus()
                line.hide()
                line.deleteLater()
        self._box.setEnabled(True)

    def _focused(self) -> tuple[int, "TimelineRow"] | None:
        """The row with the focus, and its place."""
        return next(((place, shown) for place, shown in enumerate(self.rows()) if shown.hasFocus()), None)

    def _fill(self, at_once: int = AT_ONCE, had: tuple[int, "TimelineRow"] | None = None) -> None:
        """had: the row with the focus and its place, before."""
        known = self.rows()
        # Rows that are there tell of somebody else: making them anew would take most of the time.
        for line, happening in zip(known, self._all, strict=False):
            day = day_told(happening.day, self._today)
            if (happening, day) != line.told:
                line.tell(happening, day)
        clear(self._rows, min(len(known), len(self._all), self._shown))
        self._make(max(at_once, had[0] + 1 if had is not None else 0) - self._rows.count())
        self._next.start()
        self._empty.setVisible(not self._all)
        self._earlier.setVisible(len(self._all) > self._shown)
        rows = self.rows()
        if had is not None and rows and had[1] not in rows:
            rows[min(had[0], len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, count: int) -> None:
        """Some more of the rows that are to be shown."""
        made, new = self._rows.count(), []
        for happening in self._all[made : min(made + max(count, 0), self._shown)]:
            new.append(self._row(happening))
        # Each row that shows itself would have all the others laid out anew.
        self._box.setEnabled(False)
        for line in new:
            self._rows.addWidget(line)
            line.show()
        self._box.setEnabled(True)
        self.updateGeometry()
        if self._rows.count() >= min(self._shown, len(self._all)):
            self._next.stop()

    def _row(self, happening: Happening) -> "TimelineRow":
        line = TimelineRow(self._theme, happening, day_told(happening.day, self._today))
        line.opened.connect(self.opened)
        line.removed.connect(self.removed)
        line.corrected.connect(self.corrected)
        return line

    def _show_more(self) -> None:
        place = self._shown
        self._shown += PAGE
        self._fill(place + 1)
        self.rows()[place].setFocus(Qt.FocusReason.OtherFocusReason)


class TimelineRow(Ringed):
    """One line: what, when, a note. Enter or a click opens it, or puts a moment right; Delete removes a moment."""

    opened = Signal(str, int)
    removed = Signal(int)
    corrected = Signal(int)
    # Until it tells of something, and for whoever asks before.
    heard_as = QAccessible.Role.Button

    def __init__(self, theme: Theme, happening: Happening, day: str) -> None:
        super().__init__(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = Icon(theme, happening.icon)
        self._title = Words(theme, "", TextRole.STRONG)
        self._when = Words(theme, "", TextRole.SMALL, wrap=False)
        self._note = Words(theme, "", TextRole.MUTED)
        head = row(spacing=12)
        head.addWidget(self._title, 1)
        head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        box = QHBoxLayout(self)
        box.setContentsMargins(8, 6, 8, 6)
        box.setSpacing(14)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(stack(head, self._note, spacing=LINE_GAP), 1)
        self.tell(happening, day)

    def tell(self, happening: Happening, day: str) -> None:
        """Tell of this."""
        self.happening, self.told = happening, (happening, day)
        self.setAccessibleName(words.in_a_row((happening.title, day, happening.note)))
        self.heard_as = QAccessible.Role.Link if happening.room else QAccessible.Role.Button
        self.heard_press = self._open
        does = ""
        if happening.room:
            does = self.tr("Enter opens it")
        elif happening.touch_id is not None:
            does = self.tr("Enter puts it right, Delete removes it")
        self.setAccessibleDescription(does)
        self._icon.show_icon(happening.icon)
        self._title.setText(happening.title)
        self._when.setText(day)
        self._note.setText(happening.note)
        self._note.setVisible(bool(happening.note))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self.happening.touch_id is not None:
            self._remove()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self.rect().contains(event.position().toPoint()):
            self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open, put right, or remove."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.happening.room:
            menu.addAction(self.tr("Open"), self._open)
        if self.happening.touch_id is not None:
            menu.addAction(self.tr("Put it right…"), self._correct)
            menu.addAction(self.tr("Remove this moment"), self._remove)
        if not menu.isEmpty():
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            menu.popup(self.mapToGlobal(QPoint(24, 24)) if by_key else event.globalPos())

    def _open(self) -> None:
        if self.happening.room:
            self.opened.emit(self.happening.room, self.happening.key)
        elif self.happening.touch_id is not None:
            self._correct()

    def _correct(self) -> None:
        assert self.happening.touch_id is not None
        self.corrected.emit(self.happening.touch_id)

    def _remove(self) -> None:
        assert self.happening.touch_id is not None
        self.removed.emit(self.happening.touch_id)
