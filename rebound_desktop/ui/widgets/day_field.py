"""A day in a form: typed, or picked from a calendar; up to a latest one."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from rebound_desktop import words
from rebound_desktop.core.days_said import one_day
from rebound_desktop.core.typed_when import order_of, typed_day
from rebound_desktop.ui.theme import ICON_SIZE, Theme
from rebound_desktop.ui.widgets.month_sheet import MonthSheet
from rebound_desktop.ui.widgets.typed_over import TypedOver
from rebound_desktop.words.day_words import day_vocabulary

# A day typed without its year that comes so soon is meant, and not the one that is nearly a year ago.
_SOON = timedelta(days=60)
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


class DayField(TypedOver):
    """A day. Enter is `accepted`; `settled` when one was typed or picked."""

    accepted = Signal()
    settled = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], name: str, *, ahead: bool = False) -> None:
        """ahead: it is asked for something to come, so that "Tuesday" is the coming one."""
        super().__init__(theme, name, words.day_format(short=True))
        self._today = today
        self._ahead = ahead
        self._past = False
        self.setCalendarPopup(True)
        self._sheet: MonthSheet | None = None
        self.editingFinished.connect(self.settled)
        theme.changed.connect(self.update)

    def day(self) -> date:
        """The day that stands here."""
        return date(self.date().year(), self.date().month(), self.date().day())

    def show_day(self, day: date, latest: date) -> None:
        """Show a day; later ones than `latest` cannot be picked."""
        self.is_understood = True
        self.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self.setDate(QDate(day.year, day.month, day.day))

    def suit(self, *, ahead: bool = False, past: bool = False) -> None:
        """Asked from now on for something to come, or for what is over: "12 Nov" is the coming one, or the last."""
        self._ahead, self._past = ahead, past

    def heed_new_day(self) -> None:
        """Of a field up to today: over midnight what was today is today again; a day that was chosen stays."""
        today, shown = self._today(), self.maximumDate().toPython()
        if today == shown:
            return
        if self.typed():
            # It is read when it is left, and can be today then.
            self.setMaximumDate(QDate(today.year, today.month, today.day))
        else:
            day = self.day()
            self.show_day(today if day == shown else day, today)

    def read(self, text: str) -> QDateTime | None:
        """A day typed as a whole, or said: "yesterday", "last Tuesday", "in two weeks"."""
        if self._comes_too_late(text):
            return None
        least = self.minimumDate()
        earliest = date(least.year(), least.month(), least.day())
        day = self._written(text) or self._said(text, earliest, self._latest())
        return (
            None
            if day is None
            else QDateTime(QDate(day.year, day.month, day.day), self.time(), self.timeZone())
        )

    def why_not(self, typed: str) -> str:
        """That a day is still to come, where only days up to now can stand."""
        latest = self._latest()
        if not self._comes_too_late(typed) and not self._said(typed, latest, date.max):
            return super().why_not(typed)
        said = QCoreApplication.translate(
            "widgets", "“{typed}” is still to come, so {standing} stays. A day up to {latest} can stand here."
        )
        said = said.replace("{typed}", typed).replace("{standing}", self.text())
        return said.replace("{latest}", QLocale().toString(self.maximumDate(), self.form))

    def _written(self, text: str) -> date | None:
        """A day in figures or with its month. A year left out is the one that brings it nearest to the day that stands
        here, of those that can stand here; where days lie ahead, one from today on, and of what is over one up to
        today."""
        standing, today = self.day(), self._today()
        first, *others = self._in_years(text)
        if first is None or first in others:
            return first
        fitting = [day for day in (first, *others) if day is not None and self._fits(day)]
        coming = [day for day in fitting if day >= today] if self._ahead and standing >= today else []
        over = [day for day in fitting if day <= today] if self._past else []
        return min(coming or over or fitting, key=lambda day: abs(day - standing), default=None)

    def _in_years(self, text: str) -> list[date | None]:
        """A day in figures or with its month, in the year that stands here, the one before and the one after: thrice
        the same, where its year is written."""
        standing, order, months = self.day(), order_of(self.form), _month_names()
        years = (standing.year, standing.year - 1, standing.year + 1)
        return [typed_day(text, standing.replace(year=year, day=1), order, months) for year in years]

    def _comes_too_late(self, text: str) -> bool:
        """Whether the day that was written, the nearest where it has no year, comes after all that can stand here."""
        days = [day for day in self._in_years(text) if day is not None]
        nearest = min(days, key=lambda day: abs(day - self.day()), default=date.min)
        latest = self._latest()
        return nearest > latest and (len(set(days)) == 1 or nearest - latest < _SOON)

    def _latest(self) -> date:
        latest = self.maximumDate()
        return date(latest.year(), latest.month(), latest.day())

    def _fits(self, day: date) -> bool:
        return self.minimumDate() <= QDate(day.year, day.month, day.day) <= self.maximumDate()

    def _said(self, text: str, earliest: date, latest: date) -> date | None:
        """Of the days that are meant by such words, the first one between these two."""
        return one_day(text, self._today(), day_vocabulary(), earliest, latest, ahead=self._ahead)

    def told(self) -> str:
        """The day that was meant, with its weekday: the field shows figures."""
        return words.capital(words.whole_day(self.day()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the day and says so."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_understood:
            self.accepted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The calendar is made once somebody is here: a form of many days would take its time over them."""
        super().focusInEvent(event)
        self._have_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The drawing opens the calendar. Only there is the press Qt's: it takes its own edge for a step upward."""
        style, control = self.style(), QStyle.ComplexControl.CC_ComboBox
        part = style.hitTestComplexControl(control, self._as_a_box(), event.position().toPoint(), self)
        if part is QStyle.SubControl.SC_ComboBoxArrow:
            self.settle()
            self._have_sheet()
            super(TypedOver, self).mousePressEvent(event)
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's box, then a calendar where it can be opened."""
        super().paintEvent(event)
        side = self._theme.px(ICON_SIZE)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            self._as_a_box(),
            QStyle.SubControl.SC_ComboBoxArrow,
            self,
        )
        painter = QPainter(self)
        icon = self._theme.icon("calendar", "muted" if self.isEnabled() else "hint")
        icon.paint(painter, place.center().x() - side // 2, (self.height() - side) // 2, side, side)
        painter.end()

    def _have_sheet(self) -> None:
        if self._sheet is None:
            self._sheet = MonthSheet(self._theme, self._today)
            self.setCalendarWidget(self._sheet)
            self._sheet.clicked.connect(lambda _: self.settled.emit())
            self._sheet.activated.connect(lambda _: self.settled.emit())

    def _as_a_box(self) -> QStyleOptionComboBox:
        """As Qt asks the style where the parts of a field with a calendar are."""
        option = QStyleOptionComboBox()
        option.initFrom(self)
        option.editable = True
        option.subControls = QStyle.SubControl.SC_All
        return option


def _month_names() -> dict[str, int]:
    locale, names = QLocale(), {}
    for month in range(1, 13):
        for form in _FORMS:
            for name in (locale.monthName(month, form), locale.standaloneMonthName(month, form)):
                names[name.casefold().rstrip(".")] = month
    return names
