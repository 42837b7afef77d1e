"""Two texts in one, read only: what went is struck through, what came is underlined, both on a tint."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QTextEdit

from rebound_desktop.core.versions import Fate, Passage
from rebound_desktop.ui.theme import Theme
from rebound_desktop.ui.widgets.writing import WritingArea


class DifferencesArea(WritingArea):
    """Shows a text as it read, or how it became another. A long one is marked in slices, as it is dressed."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.document().setDocumentMargin(0)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # What went and what came, in Qt's places, and where each of it ends.
        self._places: list[tuple[int, int, str]] = []
        self._ends: list[int] = []
        # Where the first words that were changed begin, and where the text was scrolled to for them; what somebody
        # scrolled to stays.
        self._first: int | None = None
        self._shown_at = 0
        # Not by selections beside the text: Qt lays all of it out at once to find where they are.
        self.marks.changed = self._changed

    def show_text(self, text: str) -> None:
        """The text as it read."""
        self._show(text, [])

    def show_changes(self, passages: Sequence[Passage], *, without: Fate | None = None) -> None:
        """How one text became another (`core.versions.differences`).

        without: what is not shown, where the other of the two texts stands beside this one.
        """
        shown, places, at = [], [], 0
        first: int | None = None
        for passage in passages:
            if passage.fate is without:
                continue
            length = len(passage.text.encode("utf-16-le", "surrogatepass")) // 2
            if passage.fate is not Fate.STAYED:
                places.append((at, at + length, passage.fate.value))
                if first is None and passage.text.strip():
                    # A paragraph that came begins with the empty line above it.
                    first = at + len(passage.text) - len(passage.text.lstrip())
            shown.append(passage.text)
            at += length
        self._show("".join(shown), places, first)

    def _show_first(self) -> None:
        """The first change in view, the caret before it; the beginning of the text where there is room for both."""
        bar = self.verticalScrollBar()
        if self._first is None or self._slices.is_under_way or bar.value() != self._shown_at:
            return
        caret = self.textCursor()
        caret.setPosition(self._first)
        self.setTextCursor(caret)
        top, room = bar.value() + self.cursorRect().top(), self.viewport().height()
        is_near = top + self.cursorRect().height() <= room
        bar.setValue(0 if is_near else top - room // 3)
        self._shown_at = bar.value()

    def _show(self, text: str, places: list[tuple[int, int, str]], first: int | None = None) -> None:
        is_same, was_marked = text == self.kept_text, bool(self._places)
        self._places, self._ends, self._first = places, [end for _, end, _ in places], first
        if not is_same:
            self.load(text)
            self._shown_at = self.verticalScrollBar().value()
            self._show_first()
            # Once it has its height: a long one when it is dressed, any other when it is laid out in its room.
            if self._slices.is_under_way:
                self.dressed.connect(self._show_first, Qt.ConnectionType.SingleShotConnection)
            QTimer.singleShot(0, self, self._show_first)
        elif places or was_marked:
            self.restyle()

    def _changed(self, begin: int, length: int) -> list[tuple[int, int, str]]:
        """What of a line went or came, from its beginning on."""
        found = []
        for start, end, name in self._places[bisect_right(self._ends, begin) :]:
            if start >= begin + length:
                break
            found.append((max(start - begin, 0), min(end - begin, length), name))
        return found


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
