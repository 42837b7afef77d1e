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
        at_end = self._at_end()
        if not at_end or item is not at_end[0]:
            return False
        last = [each.sizeHint().width() for each in at_end]
        return sum(last) + self.spacing() * (len(last) - 1) > left

    def _at_end(self) -> list[QLayoutItem]:
        """What stands at the end and is shown; the first of it may be hidden."""
        places = [place for place, item in enumerate(self._items) if item.widget() is self._end]
        if self._end is None or not places:
            return []
        return [item for item in self._items[places[0] :] if not item.isEmpty()]

    def _down(self, spare: int) -> int:
        return spare // 2

    def setGeometry(self, rect: QRect) -> None:
        """Set everything in its place."""
        super().setGeometry(rect)
        spare = rect.width() - self.sizeHint().width()
        if spare < 0:
            return
        parent, at_end = self.parentWidget(), self._at_end()
        down = (rect.height() - self.sizeHint().height()) // 2
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item in self._shown():
            along = (-spare if is_mirrored else spare) if item in at_end else 0
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
