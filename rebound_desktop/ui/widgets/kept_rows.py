"""Rows beneath each other, of which those that tell the same as before stay; what is new is made a few in a turn."""

import sys
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rebound_desktop.ui.widgets.controls import Button, row
from rebound_desktop.ui.widgets.laid_out import tell_in_order

Line = TypeVar("Line", bound=Hashable)
# Shown before anybody asks for more: a page is laid out as a whole at each change.
PAGE = 40
# Rows that are made at once, and in each turn of the event loop after that.
AT_ONCE, A_TURN = 12, 6


class KeptRows(QWidget, Generic[Line]):
    """A row for each thing told. What has the keyboard keeps it, or the row has it that stands there now."""

    def __init__(
        self,
        make: Callable[[Line], QWidget],
        *,
        spacing: int = 0,
        more: Button | None = None,
        inset: int = 0,
    ) -> None:
        """make: a row that tells of this. more: stands beneath the first of many, so far from the edge, and shows as
        many again.
        """
        super().__init__()
        self._make = make
        self._told: tuple[Line, ...] = ()
        # For each thing that is to be shown its row, as soon as that is made.
        self._rows: list[QWidget | None] = []
        self._shown = PAGE
        # What is opened among the rows, and which of them leads to it.
        self._opened: QWidget | None = None
        self._leads_to: Callable[[Line], bool] = lambda _line: False
        self._more = more
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(lambda: self._make_rows(A_TURN))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        if more is not None:
            more.hide()
            more.clicked.connect(self._show_more)
            self._box.addLayout(row(inset, more, None, spacing=0))

    @property
    def told(self) -> tuple[Line, ...]:
        """All that is told, shown or not."""
        return self._told

    @property
    def left(self) -> int:
        """How many are shown once somebody asks for more."""
        return len(self._told) - len(self._rows)

    def made(self) -> list[QWidget]:
        """The rows that are there, in order."""
        return [each for each in self._rows if each is not None]

    def row_at(self, place: int) -> QWidget:
        """The row at a place, made if need be, and all above it."""
        if place >= self._shown:
            self._shown = place + 1
            self._show(self._told)
        self._make_rows(place + 1, before=place + 1)
        found = self._rows[place]
        assert found is not None
        return found

    def unfold(self) -> None:
        """All that is told is shown, and all that is told later, until they are folded."""
        self._shown = sys.maxsize
        self._show(self._told)

    def fold(self) -> None:
        """Of what is told next the first are shown, as of what nobody looked through yet."""
        self._shown = PAGE

    def open_beneath(self, opened: QWidget, leads_to: Callable[[Line], bool]) -> None:
        """What is opened stands right beneath the row that leads there, wherever that goes; with none beneath all."""
        self._opened, self._leads_to = opened, leads_to
        leads = self._leading(self._told)
        if leads is not None:
            self.row_at(leads)
        self._place_opened()

    def show_told(self, told: Sequence[Line], *, at_least: int = 0) -> None:
        """Show these: so many of them whatever was asked for."""
        self._shown = max(self._shown, at_least)
        self._show(tuple(told))

    def _show(self, told: tuple[Line, ...]) -> None:
        leads = self._leading(told) if self._opened is not None else None
        if leads is not None:
            self._shown = max(self._shown, leads + 1)
        shown = told if self._more is None else told[: self._shown]
        if told == self._told and len(shown) == len(self._rows):
            return
        before = zip(self._told, self._rows, strict=False)
        kept: defaultdict[Line, list[QWidget]] = defaultdict(list)
        had_keyboard = None
        for place, (line, made) in enumerate(before):
            if made is not None:
                kept[line].append(made)
                had_keyboard = place if _has_keyboard(made) else had_keyboard
        self._told = told
        self._rows = [kept[line].pop(0) if kept[line] else None for line in shown]
        gone = [each for left in kept.values() for each in left]
        self._box.setEnabled(False)
        self._take_opened_out()
        for each in gone:
            self._box.removeWidget(each)
        for stands, each in enumerate(self.made()):
            if self._box.indexOf(each) != stands:
                self._box.insertWidget(stands, each)
        self._box.setEnabled(True)
        self._make_rows(AT_ONCE)
        if had_keyboard is not None and self._rows and any(map(_has_keyboard, gone)):
            neighbour = self.row_at(min(had_keyboard, len(self._rows) - 1))
            # It stands in the other's place by then, so that nothing is scrolled to it.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            take_keyboard(neighbour)
        for each in gone:
            each.hide()
            each.deleteLater()
        if self._more is not None:
            self._more.setVisible(self.left > 0)

    def _make_rows(self, count: int, *, before: int | None = None) -> None:
        """So many more of the rows that are to be shown, from the top; none from the place `before` on."""
        new: list[tuple[int, QWidget]] = []
        stands = 0
        for place, each in enumerate(self._rows[:before]):
            if each is None and len(new) < count:
                each = self._rows[place] = self._make(self._told[place])
                new.append((stands, each))
            stands += each is not None
        # Each row that shows itself would have all the others laid out anew.
        self._box.setEnabled(False)
        self._take_opened_out()
        for stands, each in new:
            self._box.insertWidget(stands, each)
            each.show()
        self._place_opened()
        tell_in_order([*self.made(), *([self._more] if self._more is not None else [])])
        self._box.setEnabled(True)
        self.updateGeometry()
        if None in self._rows:
            self._next.start()
        else:
            self._next.stop()

    def _take_opened_out(self) -> None:
        """The rows are counted without it."""
        if self._opened is not None:
            self._box.removeWidget(self._opened)

    def _place_opened(self) -> None:
        if self._opened is None:
            return
        place, made = self._leading(self._told), self.made()
        line = None if place is None else self._rows[place]
        stands = len(made) if line is None else made.index(line) + 1
        if self._box.indexOf(self._opened) != stands:
            self._box.removeWidget(self._opened)
            self._box.insertWidget(stands, self._opened)

    def _leading(self, told: Sequence[Line]) -> int | None:
        """The place of what leads to the one that is open."""
        return next((place for place, line in enumerate(told) if self._leads_to(line)), None)

    def _show_more(self) -> None:
        place = self._shown
        self._shown += PAGE
        self._show(self._told)
        take_keyboard(self.row_at(place))


def take_keyboard(shown: QWidget) -> None:
    """To the row itself, or to the first in it that the keyboard comes to."""
    for each in (shown, *shown.findChildren(QWidget)):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.isHidden():
            each.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _has_keyboard(shown: QWidget) -> bool:
    has = shown.window().focusWidget()
    return has is not None and (has is shown or shown.isAncestorOf(has))
