"""A side list and what it opens: beside each other, or one at a time where both would be too narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.controls import row
from rebound_desktop.ui.widgets.scrolled import Scrolled

# Both fit from this width on, at 100 % text.
BOTH_FROM = 600


class SidePair(QWidget):
    """`side` and `content`. In a narrow room one is in front, with a way back from content to list.

    A page of the content that has a way back of its own, to what it was opened from, is left by that alone.
    """

    def __init__(self, theme: Theme, side: QWidget, content: QWidget, back_to: str) -> None:
        super().__init__()
        self._theme = theme
        self._side = side
        self._content = content
        self._content_in_front = True
        self._is_alone = False
        self.back = Back(theme, back_to, lambda: self.show_list())
        self._bar = QWidget()
        self._bar.setLayout(row(24, self.back, None, spacing=0))
        self._bar.setContentsMargins(0, 12, 0, 0)
        self._front = QWidget()
        # What the content would like is not what the window must have: it gives way before the window grows.
        self._front.setMinimumSize(1, 1)
        column = QVBoxLayout(self._front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(Scrolled(content), 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(side, 42)
        box.addWidget(self._front, 58)
        self._arrange()
        theme.changed.connect(self._arrange)
        if isinstance(content, QStackedWidget):
            content.currentChanged.connect(lambda _: self._arrange())

    @property
    def has_room_for_both(self) -> bool:
        """True when list and content stand beside each other."""
        return self.width() >= self._theme.px(BOTH_FROM)

    def set_alone(self, alone: bool) -> None:
        """The content alone, whatever room there is; or both again."""
        self._is_alone = alone
        self._arrange()

    def show_content(self) -> None:
        """The content in front, where only one fits."""
        self._content_in_front = True
        self._arrange()

    def show_list(self) -> None:
        """The list in front, where only one fits; the focus goes with it."""
        self._content_in_front = False
        self._arrange()
        self._side.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        both = self.has_room_for_both and not self._is_alone
        in_front = self._content_in_front or self._is_alone
        self._side.setVisible(both or not in_front)
        self._front.setVisible(both or in_front)
        self._bar.setVisible(not both and not self._is_alone and not self._leads_back())

    def _leads_back(self) -> bool:
        """Whether what is in front of the content has a way back of its own."""
        content = self._content
        shown = content.currentWidget() if isinstance(content, QStackedWidget) else content
        return shown is not None and any(back.isVisibleTo(shown) for back in shown.findChildren(Back))
