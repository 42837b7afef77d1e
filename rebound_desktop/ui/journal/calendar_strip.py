"""A month at a glance: the days something was written on, one of them to be chosen by hand or by key."""

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rebound_desktop import words
from rebound_desktop.core.weeks import place_in_week, weekdays
from rebound_desktop.ui.journal.month_choice import MonthChoice
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import Button, ButtonRole, row, stack
from rebound_desktop.ui.widgets.menus import Menu

_CELL, _HEAD = 26, 20
# As many as any month takes: what stands beneath stays where it is when another is shown.
_ROWS = 6

DaysWritten = Callable[[date, date], dict[date, int]]


class CalendarStrip(QWidget):
    """A month with its name and the ways to the next ones. `day_chosen` gives a `date`, or None to let go of it.

    years: those in which something was written; they are offered, and this one.
    """

    day_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        written: DaysWritten,
        today: Callable[[], date],
        years: Callable[[], Iterable[int]],
    ) -> None:
        super().__init__()
        self.month = MonthDays(theme, written, today)
        self.name = MonthChoice(theme, lambda: {today().year, *years()})
        self.name.chosen.connect(self.month.show_month)
        icon = ButtonRole.ICON
        back = Button(theme, "", icon, icon="chevron-left", name=self.tr("The month before"))
        on = Button(theme, "", icon, icon="chevron-right", name=self.tr("The month after"))
        back.clicked.connect(lambda: self.month.turn(-1))
        on.clicked.connect(lambda: self.month.turn(1))
        self.setLayout(stack(row(8, self.name, None, back, on, spacing=4), self.month, spacing=4))
        self.month.turned.connect(self._say_month)
        self.month.day_chosen.connect(self.day_chosen)
        self._say_month()

    def refresh(self) -> None:
        """Read the days of the month shown anew."""
        self.month.refresh()

    def choose(self, day: date | None) -> None:
        """Mark a day without a word."""
        self.month.choose(day)

    def follow(self, day: date) -> None:
        """Show the month of a day, and have the keys stand on it, without a word."""
        self.month.show_day(day)

    def _say_month(self) -> None:
        self.name.show_month(self.month.first)


class MonthDays(QWidget):
    """The days of one month. Arrows move, Page Up and Page Down turn the month, Enter chooses, Esc lets go."""

    day_chosen = Signal(object)
    turned = Signal()
    heard_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme, written: DaysWritten, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme = theme
        self._written = written
        self._today = today
        self._counts: dict[date, int] = {}
        self._chosen: date | None = None
        self._at = today()
        self._week_begins = words.week_begins()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Days written"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self.refresh()

    @property
    def first(self) -> date:
        """The first day of the month shown."""
        return self._at.replace(day=1)

    @property
    def at(self) -> date:
        """The day the keys stand on."""
        return self._at

    @property
    def counts(self) -> dict[date, int]:
        """How many entries each day of the month has; days without any are left out."""
        return dict(self._counts)

    def refresh(self) -> None:
        """Read anew."""
        self._counts = self._written(self.first, self._last())
        self._say_day()
        self.update()

    def choose(self, day: date | None) -> None:
        """Mark a day, in its month, without a word."""
        self._chosen = day
        if day is not None:
            self._go_to(day)
        self.update()

    def turn(self, months: int) -> None:
        """Another month, the same day of it where there is one."""
        place = self._at.year * 12 + self._at.month - 1 + months
        year, month = divmod(place, 12)
        if 1 <= year <= 9998:
            self._go_to(date(year, month + 1, min(self._at.day, monthrange(year, month + 1)[1])))

    def show_month(self, first: date) -> None:
        """Another month, by its first day; the same day of it where there is one."""
        self.turn((first.year - self._at.year) * 12 + first.month - self._at.month)

    def show_day(self, day: date) -> None:
        """The month of a day; the keys stand on it."""
        self._go_to(day)

    def as_text(self) -> str:
        """The month in words, for copying."""
        head = words.month_of_year(self.first)
        lines = [
            self.tr("{day}: {what}").format(day=words.long_day(day), what=words.entries(count))
            for day, count in sorted(self._counts.items())
        ]
        return "\n".join([head, *(lines or [self.tr("Nothing written.")])])

    def copy(self) -> None:
        """The month as text, into the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def sizeHint(self) -> QSize:
        """Seven columns, and as many rows as any month takes."""
        return QSize(self._theme.px(7 * _CELL), self._theme.px(_HEAD + _ROWS * _CELL))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Weekdays above; a disc under each day that was written on, a ring around today and where the keys are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("hint"))
        for place, weekday in enumerate(weekdays(self._week_begins)):
            name = QLocale().standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
            column = self._mirrored(place)
            width = self.width() / 7
            head = QRect(round(column * width), 0, round(width), theme.px(_HEAD))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)
        for number in range(self._last().day):
            self._paint_day(painter, self.first + timedelta(days=number))
        painter.end()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme, cell = self._theme, self._cell(day)
        side = min(cell.width(), cell.height()) - 2
        disc = QRect(0, 0, side, side)
        disc.moveCenter(cell.center())
        is_written, is_chosen = day in self._counts, day == self._chosen
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or is_written:
            painter.setBrush(theme.colour("accent" if is_chosen else "accent-soft"))
            painter.drawEllipse(disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._today():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawEllipse(disc)
        if self.hasFocus() and day == self._at:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(cell.adjusted(0, 0, -1, -1), 6, 6)
        token = "on-accent" if is_chosen else "text" if is_written else "muted"
        painter.setFont(theme.font(12, bold=is_written, figures=True))
        painter.setPen(theme.colour(token))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, QLocale().toString(day.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Days by arrows, months by pages, Home and End; Enter or Space chooses."""
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        side = 1 if rightward else -1
        steps = {
            Qt.Key.Key_Right: side,
            Qt.Key.Key_Left: -side,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
        }
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in steps:
            self._go_to(self._at + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key is Qt.Key.Key_PageUp else 1)
        elif key is Qt.Key.Key_Home:
            self._go_to(self.first)
        elif key is Qt.Key.Key_End:
            self._go_to(self._last())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self._at)
        elif key is Qt.Key.Key_Escape and self._chosen is not None:
            self._press(self._chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a day, a second one lets go of it; the other button offers the month as text."""
        if event.button() == Qt.MouseButton.RightButton:
            menu = Menu(self)
            menu.addAction(self.tr("Copy as text")).triggered.connect(self.copy)
            menu.popup(event.globalPosition().toPoint())
            return
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self._go_to(day)
            self._press(day)

    def event(self, event: QEvent) -> bool:
        """What a day has, under the mouse."""
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            text = self._said(day) if day is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _press(self, day: date) -> None:
        self._chosen = None if day == self._chosen else day
        self.update()
        self.day_chosen.emit(self._chosen)

    def _go_to(self, day: date) -> None:
        turned = (day.year, day.month) != (self._at.year, self._at.month)
        self._at = day
        if turned:
            self.refresh()
            self.turned.emit()
        self._say_day()
        self.update()

    def _say_day(self) -> None:
        self.setAccessibleDescription(self._said(self._at))

    def _said(self, day: date) -> str:
        count = self._counts.get(day, 0)
        what = words.entries(count) if count else self.tr("nothing written")
        return self.tr("{day}: {what}").format(day=words.long_day(day), what=what)

    def _last(self) -> date:
        return self.first.replace(day=monthrange(self.first.year, self.first.month)[1])

    def _cell(self, day: date) -> QRect:
        place = place_in_week(self.first, self._week_begins) + day.day - 1
        line, column = divmod(place, 7)
        width, height = self.width() / 7, self._theme.px(_CELL)
        left = round(self._mirrored(column) * width)
        return QRect(left, self._theme.px(_HEAD) + line * height, round(width), height)

    def _mirrored(self, column: int) -> int:
        return column if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 6 - column

    def _day_at(self, point: QPoint) -> date | None:
        days = (self.first + timedelta(days=number) for number in range(self._last().day))
        return next((day for day in days if self._cell(day).contains(point)), None)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
