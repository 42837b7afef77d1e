"""A small page to write on, as high as its text within reason, kept as one writes; with spelling, as everywhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.core.snippets import Term, place_found
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Paper
from rebound_desktop.ui.widgets.in_view import show_found
from rebound_desktop.ui.widgets.writing import WritingArea
from rebound_desktop.ui.widgets.writing.help import WritingHelp
from rebound_desktop.ui.widgets.writing.marks import places_in_qt

LINES = 4
_LINES_AT_MOST = 16


class SmallPage(Paper):
    """Text that `keep` takes whenever there is something new; False from it means "not kept yet", tried again."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        keep: Callable[[str], bool],
        *,
        lines: int = LINES,
        placeholder: str = "",
        in_card: bool = False,
    ) -> None:
        """in_card: it is one field of several in a card, and looks like the others."""
        super().__init__(desk.theme, margins=(12, 8, 12, 8) if in_card else (20, 16, 20, 16))
        if in_card:
            self.setProperty("role", "field")
        self._take = keep
        self._lines = lines
        self.area = WritingArea(desk.theme, name)
        WritingHelp(desk, self.area)
        self.area.setPlaceholderText(placeholder)
        self.area.keep_due.connect(self._keep)
        self.area.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.box.addWidget(self.area)
        desk.theme.changed.connect(self._fit)
        self._fit()

    def show_text(self, kept: str) -> None:
        """The text as it is kept; one that is being written stays."""
        if self.area.is_kept and self.area.text() != kept:
            self.area.load(kept)

    def show_found(self, terms: Sequence[Term]) -> None:
        """What was looked for, where it stands here: in view, marked until the caret moves on, which is before it."""
        text = self.area.text()
        found = place_found(text, terms)
        if found is None:
            return
        start, end = map(places_in_qt(text), found)
        caret = self.area.textCursor()
        caret.setPosition(start)
        self.area.setTextCursor(caret)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        mark, shape, cursor = QTextEdit.ExtraSelection(), QTextCharFormat(), QTextCursor(caret)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        shape.setBackground(self._theme.colour("selection"))
        # A link's own colour is for paper.
        shape.setForeground(self._theme.colour("text"))
        mark.cursor, mark.format = cursor, shape
        self.area.setExtraSelections([mark])
        self.area.cursorPositionChanged.connect(self._unmark, Qt.ConnectionType.UniqueConnection)
        show_found(self.area, self.area.cursorRect)

    def _unmark(self) -> None:
        """The person goes on from what was found, or something else stands here."""
        self.area.setExtraSelections([])

    def forget(self) -> None:
        """Nothing stands here."""
        self.area.load("")

    def leave(self) -> bool:
        """Keep it; False when it was refused."""
        self.area.keep_now()
        return self.area.is_kept

    def typed_texts(self) -> list[str]:
        """What is not kept."""
        return [] if self.area.is_kept else [self.area.text()]

    def _keep(self) -> None:
        if self._take(self.area.text()):
            self.area.mark_kept()
        else:
            self.area.try_again_later()

    def _fit(self) -> None:
        line = self._theme.px(27)
        height = int(self.area.document().size().height()) + line // 2
        self.area.setFixedHeight(min(max(height, self._lines * line), _LINES_AT_MOST * line))
