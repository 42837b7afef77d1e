"""The writing area of an entry: a column of about seventy letters in the middle of whatever room there is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.core.links import Place
from rebound_desktop.core.snippets import Term, place_found
from rebound_desktop.ui.journal.pictured_area import PicturedArea
from rebound_desktop.ui.soon import soon
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.controls import side_margin
from rebound_desktop.ui.widgets.writing.marks import places_in_qt

# The scroll bar comes, or goes, and the column is as it was: more would be for nothing.
_PASSES = 3


class EntryArea(PicturedArea):
    """The text of an entry. The column is kept by margins, so the scroll bar stands at the window's edge.

    `left` is Esc: the person wants out of the text.
    """

    left = Signal()
    # Tab led on from the text.
    tabbed = Signal()
    # A link by name was clicked with Ctrl held: a `Place`.
    mark_followed = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, titled=True)
        self.document().setDocumentMargin(0)
        # Where the text was scrolled to for something that was found in it.
        self._shown_at = 0
        self._is_marked = False
        # Finds the link by name at a place of the viewport, for whoever set it.
        self.mark_at: Callable[[QPoint], Place | None] = lambda place: None
        # While the column is being set: how often more; and whether it is to be.
        self._passes_left: int | None = None
        self._is_due_again = False
        theme.changed.connect(self._set_column)

    def show_found(self, terms: Sequence[Term]) -> bool:
        """Bring what was looked for into view, marked, the caret before it; False where none of it stands here."""
        self._unmark()
        text = self.text()
        found = place_found(text, terms)
        if found is None:
            return False
        place = places_in_qt(text)
        caret = self.textCursor()
        caret.setPosition(place(found[0]))
        self.setTextCursor(caret)
        mark, shape, cursor = QTextEdit.ExtraSelection(), QTextCharFormat(), QTextCursor(caret)
        cursor.setPosition(place(found[1]), QTextCursor.MoveMode.KeepAnchor)
        shape.setBackground(self._theme.colour("selection"))
        # A link's own colour is for paper.
        shape.setForeground(self._theme.colour("text"))
        mark.cursor, mark.format = cursor, shape
        self.setExtraSelections([mark])
        self._is_marked = True
        self._show_around()
        # A long text has its height a moment later.
        self.dressed.connect(self._show_around_still, Qt.ConnectionType.SingleShotConnection)
        soon(self, self._show_around_still)
        return True

    def _show_around(self) -> None:
        """The caret's line in view, and not at the very edge: what stands around it is read too."""
        self.ensureCursorVisible()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)
        self._shown_at = bar.value()

    def _show_around_still(self) -> None:
        """The same, unless the person has scrolled or gone on meanwhile."""
        if self._is_marked and self.verticalScrollBar().value() == self._shown_at:
            self._show_around()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Say where Tab led out of the text."""
        has_moved = super().focusNextPrevChild(onward)
        if has_moved and not self.hasFocus():
            self.tabbed.emit()
        return has_moved

    def _unmark(self) -> None:
        """The person goes on from what was found."""
        if self._is_marked:
            self._is_marked = False
            self.setExtraSelections([])

    def event(self, event: QEvent) -> bool:
        """The column's margins come before the new size: a long text is laid out anew for every other width."""
        if event.type() is QEvent.Type.Resize:
            self._set_column()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column."""
        super().resizeEvent(event)
        self._set_column()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc wants out; all else is the writing area's."""
        self._unmark()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The caret goes elsewhere."""
        self._unmark()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Ctrl, a click on a name leads to whom or what it names."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = self._mark_under(event)
            if found is not None:
                self.mark_followed.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a name, while Ctrl is held."""
        super().mouseMoveEvent(event)
        if self._mark_under(event) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _mark_under(self, event: QMouseEvent) -> Place | None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return self.mark_at(event.position().toPoint()) if held else None

    def _set_column(self) -> None:
        """The margins for the width there is. Setting them, the scroll bar may come or go, which asks for it anew."""
        if self._passes_left is not None:
            self._is_due_again = True
            return
        self._passes_left = _PASSES
        try:
            # Where the last line has room only without the bar, and the bar takes that room, it would never end.
            while self._passes_left > 0:
                self._passes_left -= 1
                self._is_due_again = False
                self._set_margins()
                if not self._is_due_again:
                    break
        finally:
            self._passes_left = None

    def _set_margins(self) -> None:
        margin = side_margin(self._theme, self.width())
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().isVisible() else 0
        after = max(margin - bar, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.setViewportMargins(after, 0, margin, 0)
        else:
            self.setViewportMargins(margin, 0, after, 0)
        # While the page is hidden Qt puts the relayout off, and the first look shows lines cut at the column's edge.
        if self.document().textWidth() != self.viewport().width():
            self.document().setTextWidth(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        """The column, once there is one to see."""
        super().showEvent(event)
        self._set_column()
