"""A row of widgets that goes on in the next line where there is no room for it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget, QWidgetItem

from rebound_desktop.ui.widgets.flow import Flow

# Pixels from a heading to its sentence, which are one thing, and from there to buttons beneath them.
_CLOSE, _APART = 2, 12


class WrappedRow(Flow):
    """On the middle of their line; while all fit on one, those from `end` on at its end, else together on the next."""

    def __init__(self, *, spacing: int, end: QWidget | None, between_lines: int | None = None) -> None:
        super().__init__(spacing=spacing, between_lines=between_lines)
        self._end = end

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

    def _place(self, rect: QRect) -> None:
        super()._place(rect)
        spare = rect.width() - self.sizeHint().width()
        if spare < 0:
            return
        parent, at_end = self.parentWidget(), self._at_end()
        down = self._spare_height(rect) // 2
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item in self._shown():
            along = (-spare if is_mirrored else spare) if item in at_end else 0
            item.setGeometry(item.geometry().translated(along, down))

    def _spare_height(self, rect: QRect) -> int:
        """How much higher the room is than one line needs."""
        return rect.height() - self.sizeHint().height()


class HeadedRow(WrappedRow):
    """A heading, the sentence beneath it, and buttons: at the end of the heading's line, or under the sentence."""

    def __init__(self, sentence: QWidget, *, spacing: int, end: QWidget) -> None:
        super().__init__(spacing=spacing, end=end)
        self._sentence = QWidgetItem(sentence)

    def sizeHint(self) -> QSize:
        """The heading and the buttons on one line."""
        line = super().sizeHint()
        return QSize(line.width(), line.height() + _CLOSE + self._sentence.sizeHint().height())

    def _shown(self) -> list[QLayoutItem]:
        """What stands on lines; the sentence has one of its own."""
        return [item for item in super()._shown() if item.widget() is not self._sentence.widget()]

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Lay them out and answer with their height."""
        first, *others = self._lines(rect.width())
        y = rect.top() + self._set_line(first, rect, rect.top(), move=move) + _CLOSE
        height = self._sentence.heightForWidth(rect.width())
        if move:
            self._sentence.setGeometry(QRect(rect.left(), y, rect.width(), height))
        y += height
        for line in others:
            y += _APART + self._set_line(line, rect, y + _APART, move=move)
        return y - rect.top()

    def _spare_height(self, _rect: QRect) -> int:
        """None: it stands at the top."""
        return 0


def wrapped_row(
    *widgets: QWidget, spacing: int = 12, end: QWidget | None = None, between_lines: int | None = None
) -> QWidget:
    """A widget that holds others in a `WrappedRow`."""
    return _holding(WrappedRow(spacing=spacing, end=end, between_lines=between_lines), widgets)


def headed_row(heading: QWidget, sentence: QWidget, *buttons: QWidget, spacing: int = 24) -> QWidget:
    """A widget that holds a page's heading, the sentence beneath it and its buttons in a `HeadedRow`."""
    return _holding(HeadedRow(sentence, spacing=spacing, end=buttons[0]), (heading, sentence, *buttons))


def _holding(line: WrappedRow, widgets: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    for widget in widgets:
        line.addWidget(widget)
    holder.setLayout(line)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
