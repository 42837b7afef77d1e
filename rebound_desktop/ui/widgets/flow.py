"""A layout that sets things side by side and begins a new line where there is no room, in reading direction."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

# What stands on one line, and how large.
Line = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """Like words on a page: as many as fit on each line."""

    def __init__(self, *, spacing: int = 8, between_lines: int | None = None) -> None:
        """between_lines: pixels from line to line, where that is not as much as within one."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        # Every row of a list is asked and set anew when one more comes: only what has changed is reckoned again.
        self._heights: dict[int, int] = {}
        self._is_set = False
        self._between_lines = spacing if between_lines is None else between_lines
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """One more at the end."""
        self._forget()
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def widgets(self) -> list[QWidget]:
        """All that stands in it, in reading direction."""
        return [widget for item in self._items if (widget := item.widget()) is not None]

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """More lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the lines need at this width."""
        if width not in self._heights:
            self._heights[width] = self._set(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it has changed its size, has come or gone."""
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._heights.clear()
        self._is_set = False

    def setGeometry(self, rect: QRect) -> None:
        """Set everything in its place."""
        if self._is_set and rect == self.geometry():
            return
        super().setGeometry(rect)
        self._place(rect)
        self._is_set = True

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Room for the largest one."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect) -> None:
        self._set(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Lay the lines out and answer with their height."""
        y = rect.top()
        for line in self._lines(rect.width()):
            y += self._set_line(line, rect, y, move=move) + self._between_lines
        return max(y - self._between_lines - rect.top(), 0)

    def _set_line(self, line: Line, rect: QRect, y: int, *, move: bool) -> int:
        """Lay one line out and answer with its height."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        x, height = rect.left(), max(size.height() for _, size in line)
        for item, size in line:
            if move:
                place = QRect(QPoint(x, y + self._down(height - size.height())), size)
                if direction is Qt.LayoutDirection.RightToLeft:
                    # As QStyle.visualRect has it, whose import the first paint would wait for.
                    place.moveLeft(rect.left() + rect.right() - place.right())
                item.setGeometry(place)
            x += size.width() + self.spacing()
        return height

    def _lines(self, width: int) -> list[Line]:
        """What stands on each line, and how large."""
        lines: list[Line] = []
        left = 0
        for item in self._shown():
            wanted = item.sizeHint()
            size = wanted.boundedTo(QSize(max(width, 1), 10_000))
            if size.width() < wanted.width() and item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if not lines or size.width() > left or self._begins_line(item, left):
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines

    def _begins_line(self, _item: QLayoutItem, _left: int) -> bool:
        """Whether it begins another line though it fits into what is left of this one."""
        return False

    def _down(self, _spare: int) -> int:
        """How far down its line a thing stands that is so much lower than the line."""
        return 0
