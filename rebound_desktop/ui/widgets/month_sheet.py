"""The calendar that a field of a day opens, in the theme's colours."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QToolButton

from rebound_desktop import words
from rebound_desktop.ui.theme import Theme

_CELL, _HEAD = 36, 88
_MARK = 28
_EDGE = 1
_ARROWS = ("chevron-left", "chevron-right")


class MonthSheet(QCalendarWidget):
    """A month: the chosen day filled, today in a ring, the weekend muted, other months' days quieter still."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek(words.week_begins()))
        self._at_work = words.work_days()
        # Its edge is the style sheet's, and needs room.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        days = self.findChild(QAbstractItemView)
        assert days is not None
        # After Qt's own, so before it: that one takes the figure of Ctrl+1 for a day.
        days.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()

    def minimumSizeHint(self) -> QSize:
        """Room around each day for its mark; Qt's wish is the same."""
        least = QSize(self._theme.px(7 * _CELL), self._theme.px(_HEAD + 6 * _CELL))
        return super().minimumSizeHint().expandedTo(least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A command closes the calendar, and chooses no day."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            and event.key() >= Qt.Key.Key_Space
            and event.key() < Qt.Key.Key_Escape
        ):
            self.window().close()
            return True
        return super().eventFilter(watched, event)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """One day."""
        theme, today = self._theme, self._today()
        is_chosen = day == self.selectedDate()
        mark = QRect(0, 0, theme.px(_MARK), theme.px(_MARK))
        mark.moveCenter(rect.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(mark, 6, 6)
        elif day == QDate(today.year, today.month, today.day):
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(mark, 6, 6)
        painter.setPen(theme.colour("on-accent" if is_chosen else self._ink(day)))
        painter.setFont(theme.font(14, bold=is_chosen, figures=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, QLocale().toString(day.day()))
        painter.restore()

    def _ink(self, day: QDate) -> str:
        is_in_it = (day.year(), day.month()) == (self.yearShown(), self.monthShown())
        if not is_in_it or not self.minimumDate() <= day <= self.maximumDate():
            return "hint"
        return "text" if day.dayOfWeek() in self._at_work else "muted"

    def _dress(self) -> None:
        head = QTextCharFormat()
        head.setForeground(self._theme.colour("muted"))
        head.setBackground(self._theme.colour("surface"))
        self.setHeaderTextFormat(head)
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, head)
        rightward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
        icons = _ARROWS if rightward else _ARROWS[::-1]
        for name, icon in zip(("qt_calendar_prevmonth", "qt_calendar_nextmonth"), icons, strict=True):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(self._theme.icon(icon, "muted"))
