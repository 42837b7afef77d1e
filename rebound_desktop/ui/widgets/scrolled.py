"""Room that scrolls downwards once what stands in it needs more height than there is."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from rebound_desktop.ui.widgets.in_view import keep_the_keyboard_in_view


class Scrolled(QScrollArea):
    """As wide as the room; as high too, unless its page needs more, as it may with large text in a small window.

    Qt's own resizing asks for the height that a page would like, which is more than it needs.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content
        self.setWidget(content)
        content.installEventFilter(self)
        keep_the_keyboard_in_view()

    def minimumSizeHint(self) -> QSize:
        """Any room will do."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that needs more than before, or less."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page = self._content.currentWidget() if isinstance(self._content, QStackedWidget) else self._content
        room = self.viewport().size()
        layout = page.layout() if page is not None else None
        if layout is not None and layout.hasHeightForWidth():
            least = layout.minimumHeightForWidth(room.width())
        else:
            least = page.minimumSizeHint().height() if page is not None else 0
        self._content.resize(room.width(), max(room.height(), least))
