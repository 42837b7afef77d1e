"""A picture of how many days of each month have something: a bar a month, reached and read by the arrow keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rebound_desktop.ui.theme import Theme

_BARS, _HEAD, _WIDEST = 88, 24, 40


class MonthBars(QWidget):
    """Months that have nothing have no bar, and no zero. `said` of each is its words."""

    heard_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._months: tuple[tuple[date, int], ...] = ()
        self._said: tuple[str, ...] = ()
        self._here = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_months(self, months: Sequence[tuple[date, int]], said: Sequence[str]) -> None:
        """Show these, oldest first, each with its sentence."""
        self._months, self._said = tuple(months), tuple(said)
        self._here = max(len(self._months) - 1, 0)
        self.setAccessibleDescription(" ".join(self._said))
        self.setVisible(bool(self._months))
        self.update()

    def sizeHint(self) -> QSize:
        """The bars, and a line for the months."""
        return QSize(400, self._theme.px(_BARS + _HEAD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from month to month, and say each."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        if not step or not self._months:
            super().keyPressEvent(event)
            return
        self._here = min(max(self._here + step, 0), len(self._months) - 1)
        self.setAccessibleDescription(self._said[self._here])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """All of it is said again."""
        super().focusOutEvent(event)
        self.setAccessibleDescription(" ".join(self._said))

    def event(self, event: QHelpEvent) -> bool:  # type: ignore[override]
        """The month's sentence under the pointer."""
        if isinstance(event, QHelpEvent):
            for place, said in enumerate(self._said):
                column = self._bar(place)
                if column.left() <= event.pos().x() <= column.right():
                    QToolTip.showText(event.globalPos(), said, self)
                    return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars, their figures, and beneath them the months."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(12, figures=True))
        line = theme.px(20)
        for place, (month, count) in enumerate(self._months):
            bar = self._bar(place)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(bar, 3, 3)
            if self.hasFocus() and place == self._here:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), 5, 5)
            slot = QRectF(bar.center().x() - 30, bar.top() - line, 60, line)
            painter.setPen(theme.colour("text"))
            painter.drawText(slot, Qt.AlignmentFlag.AlignCenter, QLocale().toString(count))
            below = QRectF(bar.center().x() - 30, self.height() - line, 60, line)
            painter.setPen(theme.colour("muted"))
            name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        painter.end()

    def _bar(self, place: int) -> QRectF:
        """Where a month's bar stands."""
        count = len(self._months)
        slot = self.width() / max(count, 1)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        middle = QPointF(slot * ((place if rightward else count - 1 - place) + 0.5), 0)
        wide = min(slot * 0.6, self._theme.px(_WIDEST))
        most = max((n for _, n in self._months), default=1)
        foot = self.height() - self._theme.px(_HEAD)
        high = max(self._theme.px(_BARS - _HEAD) * self._months[place][1] / most, 3.0)
        return QRectF(middle.x() - wide / 2, foot - high, wide, high)
