"""A picture of how what one wants came up over the months: a row an aspect, a dot a month; the arrow keys read it."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.one_line import on_one_line

MONTHS = 12
_NAME, _ROW, _HEAD, _DOT = 200, 28, 24, 10


class StripRow(Struct, frozen=True):
    """An aspect: how many perfect and not-ideal lines each month had, oldest first; `said` is the same in words."""

    name: str
    perfect: tuple[int, ...]
    not_ideal: tuple[int, ...]
    said: str


class TimeStrip(QWidget):
    """Filled dots were perfect, rings not ideal, larger where it came up more often."""

    heard_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[StripRow, ...] = ()
        self._first = date(2000, 1, 1)
        self._here = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[StripRow], first: date) -> None:
        """Show these; first: the first of the twelve months."""
        self._rows, self._first, self._here = tuple(rows), first, 0
        self.setAccessibleDescription(" ".join(row.said for row in rows))
        self.setToolTip("\n".join(row.said for row in rows))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line a row, and one for the months."""
        return QSize(400, self._theme.px(_HEAD + _ROW * len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be, never cut."""
        return QSize(self._theme.px(280), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from row to row, and say each."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or not self._rows:
            super().keyPressEvent(event)
            return
        self._here = min(max(self._here + step, 0), len(self._rows) - 1)
        self.setAccessibleDescription(self._rows[self._here].said)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """All of it is said again."""
        super().focusOutEvent(event)
        self.setAccessibleDescription(" ".join(row.said for row in self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, the months, the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        name_width = min(theme.px(_NAME), self.width() // 2)
        pitch = (self.width() - name_width) / MONTHS
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignCenter
        # As many months are named as there is room for.
        step = next(n for n in (1, 2, 3, 4, 6, 12) if pitch * n >= theme.px(34) or n == 12)
        for month in range(0, MONTHS, step):
            name = QLocale().standaloneMonthName(
                (self._first.month - 1 + month) % 12 + 1, QLocale.FormatType.ShortFormat
            )
            centre = name_width + pitch * (month + 0.5)
            box = QRectF(centre - pitch * step / 2, 0, pitch * step, theme.px(_HEAD))
            painter.drawText(self._placed(box), middle, name)
        for place, row in enumerate(self._rows):
            top = theme.px(_HEAD + _ROW * place)
            self._draw_row(painter, row, top, name_width, pitch)
            if self.hasFocus() and place == self._here:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, theme.px(_ROW) - 3), 5, 5)
        painter.end()

    def _draw_row(self, painter: QPainter, row: StripRow, top: int, name_width: int, pitch: float) -> None:
        theme = self._theme
        height = theme.px(_ROW)
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("text"))
        shown = on_one_line(painter.fontMetrics(), row.name, name_width - 12)
        box = self._placed(QRectF(0, top, name_width - 8, height))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.fillRect(QRectF(0, top + height - 1, self.width(), 1), theme.colour("hairline"))
        most = max(theme.px(_DOT), 1)
        for month, (perfect, not_ideal) in enumerate(zip(row.perfect, row.not_ideal, strict=True)):
            centre = name_width + pitch * (month + 0.5)
            both = bool(perfect and not_ideal)
            for count, filled in ((perfect, True), (not_ideal, False)):
                if not count:
                    continue
                size = min(most * (0.6 + 0.2 * count), pitch * (0.45 if both else 0.9))
                aside = (-size * 0.55 if filled else size * 0.55) if both else 0.0
                dot = self._placed(QRectF(centre - size / 2 + aside, top + (height - size) / 2, size, size))
                painter.setPen(QPen(theme.colour("accent" if filled else "clay"), 2))
                painter.setBrush(theme.colour("accent") if filled else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(dot.adjusted(1, 1, -1, -1))

    def _placed(self, box: QRectF) -> QRectF:
        """From the side where reading begins."""
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
