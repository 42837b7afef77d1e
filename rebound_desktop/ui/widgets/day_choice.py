"""A day that may be missing: a quiet button while there is none, then a field with a calendar and a cross."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole
from rebound_desktop.ui.widgets.day_field import DayField


class DayChoice(QWidget):
    """`chosen` when a day was typed or picked, or taken away. `day` is None while there is none."""

    chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        name: str,
        add_text: str = "",
        *,
        can_be_none: bool = True,
        ahead: bool = False,
    ) -> None:
        """ahead: as of `DayField`."""
        super().__init__()
        self._can_be_none = can_be_none
        self._kept: date | None = None
        # Whether the day that stands here was offered just now, and nobody has gone on from it.
        self._is_offered = False
        self.add = Button(theme, add_text, ButtonRole.PLAIN, icon="calendar", on_click=self._begin)
        self.add.setAccessibleName(words.labelled(name, add_text))
        self.field = DayField(theme, today, name, ahead=ahead)
        self.remove = Button(
            theme, "", ButtonRole.ICON, icon="x", name=self.tr("No day: {what}").format(what=name)
        )
        self.remove.clicked.connect(self._take_away)
        self.field.settled.connect(self._settle)
        self._first_offer = date(2000, 1, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for widget in (self.add, self.field, self.remove):
            box.addWidget(widget)
        box.addStretch(1)
        self.put(None)

    @property
    def day(self) -> date | None:
        """The day that stands here."""
        if self.field.isHidden():
            return None
        return self.field.day()

    @property
    def is_changed(self) -> bool:
        """True when another day stands here than is kept."""
        return self.day != self._kept

    def may_be_taken(self) -> bool:
        """Whether a button may go on: not past a day that was not understood."""
        return self.field.isHidden() or self.field.may_be_taken()

    def show_day(self, day: date | None, today: date, days: int = 7) -> None:
        """Show what is kept; a day that is being typed, or that was refused, stays."""
        self.offer_from(today, days)
        stays = self.is_changed
        self._kept = day
        if not stays and self.day != day:
            self.put(day)

    def forget(self) -> None:
        """No day: that of another record comes."""
        self._kept = None
        self.put(None)

    def offer_from(self, today: date, days: int = 7) -> None:
        """What stands here first when a day is wanted: a week from today, or so many days."""
        self._first_offer = today + timedelta(days=days)

    def suit(self, *, ahead: bool = False, past: bool = False) -> None:
        """As of `DayField`."""
        self.field.suit(ahead=ahead, past=past)

    def put(self, day: date | None) -> None:
        """Have a day stand here, or none, without a word."""
        self._is_offered = False
        self.field.is_understood = True
        self.add.setVisible(day is None)
        self.field.setVisible(day is not None)
        self.remove.setVisible(day is not None and self._can_be_none)
        if day is not None:
            self.field.setDate(QDate(day.year, day.month, day.day))

    def _begin(self) -> None:
        self.put(self._first_offer)
        self._is_offered = True
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def _take_away(self) -> None:
        self.put(None)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back a day that was only offered; of any other the form it is in has the key."""
        is_offer = self._is_offered and self.day == self._first_offer
        if event.key() == Qt.Key.Key_Escape and is_offer:
            self._take_away()
        else:
            super().keyPressEvent(event)

    def _settle(self) -> None:
        self._is_offered = False
        if self.is_changed:
            self.chosen.emit()
