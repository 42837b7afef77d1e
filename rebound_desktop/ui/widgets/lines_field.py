"""A few lines typed as plain text, such as an address, kept as they are left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.fields import begin_at_edge


class LinesField(QPlainTextEdit):
    """As high as its lines need. `left` is emitted when the caret goes elsewhere and something was typed."""

    left = Signal()

    def __init__(self, theme: Theme, name: str, *, placeholder: str = "", lines: int = 4) -> None:
        super().__init__()
        self._theme = theme
        self._lines = lines
        self._kept = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        begin_at_edge(self)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def is_kept(self) -> bool:
        """Whether what stands here is what was shown last."""
        return self.toPlainText() == self._kept

    def show_text(self, text: str) -> None:
        """Show what is kept; what is being typed stays."""
        if self.is_kept:
            self.take(text)

    def take(self, text: str) -> None:
        """Show what is kept, whatever stood here."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._kept = self.toPlainText()

    def mark_kept(self) -> None:
        """What stands here is kept now."""
        self._kept = self.toPlainText()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The moment to keep it."""
        super().focusOutEvent(event)
        if not self.is_kept:
            self.left.emit()

    def _fit(self) -> None:
        self.setFixedHeight(self._lines * self._theme.px(20) + 20)
