"""Misspelled words under their dots, and what may have been meant, in the menu of the word."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from rebound_desktop.core.spelling import word_from, word_typed, words_to_check
from rebound_desktop.ui.background import while_alive
from rebound_desktop.ui.widgets.speller import Speller
from rebound_desktop.ui.widgets.writing.area import WritingArea
from rebound_desktop.ui.widgets.writing.marks import place_from_qt, places_in_qt


class Spelling(QObject):
    """Watches one writing area. The word that is being typed is left in peace until the caret has left it."""

    def __init__(self, area: WritingArea, speller: Speller) -> None:
        super().__init__(area)
        self._area = area
        self._speller = speller
        self._block: QTextBlock | None = None
        # Where the word that is being typed begins in the block.
        self._spared: int | None = None
        area.marks.misspelled = self._misspelled
        area.cursorPositionChanged.connect(self._moved)
        area.viewport().installEventFilter(self)
        area.installEventFilter(self)
        speller.changed.connect(area.restyle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu of a misspelled word has more in it."""
        if not isinstance(event, QContextMenuEvent) or event.type() != QEvent.Type.ContextMenu:
            return False
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        place = event.pos() if by_mouse else self._area.cursorRect().center()
        found = self.word_at(place)
        if found is None or self._speller.knows(found.selectedText()):
            return False
        self._show_menu(found, self._area.viewport().mapToGlobal(place), place)
        return True

    def word_at(self, place: QPoint) -> QTextCursor | None:
        """The word at a place of the viewport, chosen; None where there is none to check."""
        cursor = self._area.cursorForPosition(place)
        block = cursor.block()
        line = block.text()
        here = place_from_qt(line, cursor.positionInBlock())
        for start, word in words_to_check(line):
            if start <= here <= start + len(word):
                qt = places_in_qt(line)
                cursor.setPosition(block.position() + qt(start))
                cursor.setPosition(block.position() + qt(start + len(word)), QTextCursor.MoveMode.KeepAnchor)
                return cursor
        return None

    def menu_for(self, word: QTextCursor, place: QPoint) -> QMenu:
        """The usual menu with the suggestions above it; they come a moment later."""
        menu = self._area.usual_menu(place)
        written = word.selectedText()
        first = menu.actions()[0]
        waiting = QAction(self.tr("Looking for words…"), menu)
        waiting.setEnabled(False)
        keep = QAction(self.tr("“{word}” is right").format(word=written), menu)
        keep.triggered.connect(lambda: self._speller.add(written))
        for action in (waiting, keep):
            menu.insertAction(first, action)
        menu.insertSeparator(first)

        def fill(words: tuple[str, ...]) -> None:
            for other in words:
                action = QAction(other, menu)
                action.triggered.connect(partial(_put, word, other))
                menu.insertAction(waiting, action)
            waiting.setText(self.tr("No other word is near"))
            waiting.setVisible(not words)

        self._speller.suggest(written, while_alive(menu, fill))
        return menu

    def _show_menu(self, word: QTextCursor, where: QPoint, place: QPoint) -> None:
        menu = self.menu_for(word, place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _misspelled(self, line: str) -> list[tuple[int, int]]:
        is_here = self._spared is not None and self._block == self._area.marks.currentBlock()
        return self._speller.misspelled(line, self._spared if is_here else None)

    def _moved(self) -> None:
        """The caret went on: the word it left is looked at again."""
        cursor = self._area.textCursor()
        block, before, was_in = cursor.block(), self._spared, self._block
        line = block.text()
        here = place_from_qt(line, cursor.positionInBlock())
        self._spared = word_typed(line, here)
        self._block = block
        if before is None or was_in is None or not was_in.isValid():
            return
        has_left = was_in != block or before != self._spared
        # A word that is right looks the same as before: most are, and lines are long.
        if has_left and not self._speller.knows(word_from(was_in.text(), before)):
            self._area.marks.style(was_in)


def _put(word: QTextCursor, other: str) -> None:
    """Another word in the place of one, as one step."""
    word.insertText(other)
