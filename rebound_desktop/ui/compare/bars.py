"""Two pictures of how sure an order is: how far a weight may move, and how often each comes where."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rebound_desktop.core.comparison import Interval
from rebound_desktop.ui.theme import Theme


class _Bar(QWidget):
    """A thin bar as wide as there is room, drawn from the side where reading begins."""

    heard_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line's height."""
        return QSize(200, self._theme.px(16))

    def stretch(self, low: float, high: float) -> QRectF:
        """From one share of the width to another, 0 to 1."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            low, high = 1 - high, 1 - low
        return QRectF(self.width() * low, 2, self.width() * (high - low), self.height() - 4)

    def pen(self) -> QPainter:
        """Ready to paint without outlines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        return painter


class StabilityBar(_Bar):
    """The share of the weight in which the leader leads, and a mark where the weight is now."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._interval = Interval()
        self._weight = 0.0

    def show_interval(self, interval: Interval, weight: float, said: str) -> None:
        """Show an interval and a weight, each 0 to 1; `said` is both in words."""
        self._interval, self._weight = interval, weight
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole, the stretch that holds, and the mark."""
        painter = self.pen()
        radius = (self.height() - 4) / 2
        painter.setPen(self._theme.colour("hairline"))
        painter.setBrush(self._theme.colour("sunken"))
        whole = self.stretch(0, 1).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, radius - 0.5, radius - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selection"))
        painter.drawRoundedRect(self.stretch(self._interval.low, self._interval.high), radius, radius)
        mark = self.stretch(self._weight, self._weight).left()
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRect(QRectF(min(max(mark - 1.5, 0), self.width() - 3), 0, 3, self.height()))
        painter.end()


class PlacesBar(_Bar):
    """How often one choice comes first, second, …, the first the strongest."""

    def __init__(self, theme: Theme, name: str, shares: Sequence[float], said: str) -> None:
        super().__init__(theme, name)
        self._shares = tuple(shares)
        self.setAccessibleDescription(said)
        self.setToolTip(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One stretch for each place."""
        painter = self.pen()
        begin = 0.0
        for place, share in enumerate(self._shares):
            colour = self._theme.colour("accent")
            colour.setAlphaF(max(1.0 - place * 0.75 / max(len(self._shares) - 1, 1), 0.12))
            painter.setBrush(colour)
            painter.drawRect(self.stretch(begin, min(begin + share, 1.0)))
            begin += share
            # How dark each is tells too little of where one ends.
            end = self.stretch(begin, begin).left()
            painter.fillRect(QRectF(round(end), 2, 1, self.height() - 4), self._theme.colour("surface"))
        painter.setPen(self._theme.colour("hairline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.stretch(0, 1).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
