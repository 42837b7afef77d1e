"""A row of widgets that goes on in the next line where there is no room for it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from rebound_desktop.ui.widgets.flow import Flow


class WrappedRow(Flow):
    """On the middle of their line. While all fit on one, those from `end` on stand at its end; else they stay together.

    beneath: pixels left free beneath it once it has more lines, where it would come too close to what follows.
    """

    def __init__(self, *, spacing: int, end: QWidget | None, beneath: int = 0) -> None:
        super().__init__(spacing=spacing)
        self._end = end
        self._beneath = beneath

    def heightForWidth(self, width: int) -> int:
        """The height that the lines need at this width."""
        return super().heightForWidth(width) + (self._beneath if width < self.sizeHint().width() else 0)

    def _begins_line(self, item: QLayoutItem, left: int) -> bool:
        if self._end is None or item.widget() is not self._end:
            return False
        shown = self._shown()
        last = [each.sizeHint().width() for each in shown[shown.index(item) :]]
        return sum(last) + self.spacing() * (len(last) - 1) > left

    def _down(self, spare: int) -> int:
        return spare // 2

    def setGeometry(self, rect: QRect) -> None:
        """Set everything in its place."""
        super().setGeometry(rect)
        spare = rect.width() - self.sizeHint().width()
        if spare < 0:
            return
        parent, is_end = self.parentWidget(), False
        down = (rect.height() - self.sizeHint().height()) // 2
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item in self._shown():
            is_end = is_end or (self._end is not None and item.widget() is self._end)
            along = (-spare if is_mirrored else spare) if is_end else 0
            item.setGeometry(item.geometry().translated(along, down))


def wrapped_row(
    *widgets: QWidget, spacing: int = 12, end: QWidget | None = None, beneath: int = 0
) -> QWidget:
    """A widget that holds others in a `WrappedRow`."""
    holder = QWidget()
    line = WrappedRow(spacing=spacing, end=end, beneath=beneath)
    for widget in widgets:
        line.addWidget(widget)
    holder.setLayout(line)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
