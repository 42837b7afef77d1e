"""Two texts in one, read only: what went is struck through, what came is underlined, both on a tint."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.core.journal import word_count
from rebound_desktop.core.versions import Fate, Passage
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea


class DifferencesArea(WritingArea):
    """Shows a text as it read, or how it became another."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.document().setDocumentMargin(0)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._places: list[tuple[Fate, int, int]] = []
        theme.changed.connect(self._mark)

    def show_text(self, text: str) -> None:
        """The text as it read."""
        self._places = []
        self.load(text)
        self._mark()

    def show_changes(self, passages: Sequence[Passage], *, without: Fate | None = None) -> tuple[int, int]:
        """How one text became another (`core.versions.differences`). Returns how many words went and how many came.

        without: what is not shown, where the other of the two texts stands beside this one.
        """
        shown, at = [], 0
        counts = dict.fromkeys(Fate, 0)
        self._places = []
        for passage in passages:
            if passage.fate is without:
                counts[passage.fate] += word_count(passage.text)
                continue
            length = len(passage.text.encode("utf-16-le", "surrogatepass")) // 2
            if passage.fate is not Fate.STAYED:
                self._places.append((passage.fate, at, at + length))
                counts[passage.fate] += word_count(passage.text)
            shown.append(passage.text)
            at += length
        self.load("".join(shown))
        self._mark()
        return counts[Fate.WENT], counts[Fate.CAME]

    def _mark(self) -> None:
        formats = {fate: self._format(fate) for fate in (Fate.WENT, Fate.CAME)}
        selections = []
        for fate, start, end in self._places:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, formats[fate]
            selections.append(selection)
        self.setExtraSelections(selections)

    def _format(self, fate: Fate) -> QTextCharFormat:
        look = QTextCharFormat()
        if fate is Fate.WENT:
            look.setFontStrikeOut(True)
            look.setForeground(QColor(self._theme.colour("clay")))
        else:
            look.setBackground(QColor(self._theme.colour("accent-soft")))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(QColor(self._theme.colour("accent")))
        return look


def scroll_together(one: QTextEdit, other: QTextEdit) -> None:
    """Where one of two texts is scrolled to, by its height, the other is too."""

    def follow(leader: QTextEdit, follower: QTextEdit) -> None:
        lead, bar = leader.verticalScrollBar(), follower.verticalScrollBar()
        place = round(lead.value() / lead.maximum() * bar.maximum()) if lead.maximum() else 0
        # Within a line of it already: it is the one that was scrolled.
        if abs(place - bar.value()) > 1 and follower.isVisible():
            bar.setValue(place)

    one.verticalScrollBar().valueChanged.connect(lambda _: follow(one, other))
    other.verticalScrollBar().valueChanged.connect(lambda _: follow(other, one))
