"""Two texts in one, read only: what went is struck through, what came is underlined, both on a tint."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

from PySide6.QtCore import QObject, QPoint, Qt

from rebound_desktop.core.versions import Fate, Passage
from rebound_desktop.ui.soon import soon
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
        # Of each passage, where it begins here and in the text beside this one, and whether that has it too.
        self._beside: list[tuple[int, int, bool]] = []
        # Where the first words that were changed begin, or would stand where the other of two texts has them, and where
        # the text was scrolled to for them; what somebody scrolled to stays.
        self._first: int | None = None
        self._shown_at = 0
        # Not by selections beside the text: Qt lays all of it out at once to find where they are.
        self.marks.changed = self._changed

    @property
    def is_settled(self) -> bool:
        """Whether all of the text has its height."""
        return not self._slices.is_under_way

    def place_in_other(self, here: int) -> int | None:
        """Where in the text beside this one stands what stands `here`, both in Qt's places; for words that only one of
        them has, where they would. None where that is not known.
        """
        if not self._beside:
            return None
        # Where a passage begins is still the end of the one before: what only the other text has there is not skipped.
        before = bisect_left(self._beside, here, key=itemgetter(0)) - 1
        begin, there, is_in_both = self._beside[max(before, 0)]
        return there + here - begin if is_in_both else there

    def show_text(self, text: str) -> None:
        """The text as it read."""
        self._beside = []
        self._show(text, [])

    def show_changes(self, passages: Sequence[Passage], *, without: Fate | None = None) -> None:
        """How one text became another (`core.versions.differences`).

        without: what is not shown, where the other of the two texts stands beside this one.
        """
        shown, places, at, there = [], [], 0, 0
        first: int | None = None
        self._beside = []
        for passage in passages:
            length = len(passage.text.encode("utf-16-le", "surrogatepass")) // 2
            if passage.fate is not Fate.STAYED and first is None and passage.text.strip():
                # A paragraph that came begins with the empty line above it.
                above = len(passage.text) - len(passage.text.lstrip())
                first = at if passage.fate is without else at + above
            if passage.fate is without:
                there += length
                continue
            if without is not None:
                has_both = passage.fate is Fate.STAYED
                self._beside.append((at, there, has_both))
                there += length if has_both else 0
            if passage.fate is not Fate.STAYED:
                places.append((at, at + length, passage.fate.value))
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
        elif places or was_marked:
            self.restyle()
        self._show_first()
        # Once it has its height: a long one when it is dressed, any other when it is laid out in its room.
        if self._slices.is_under_way:
            self.dressed.connect(self._show_first, Qt.ConnectionType.SingleShotConnection)
        soon(self, self._show_first)

    def _changed(self, begin: int, length: int) -> list[tuple[int, int, str]]:
        """What of a line went or came, from its beginning on."""
        found = []
        for start, end, name in self._places[bisect_right(self._ends, begin) :]:
            if start >= begin + length:
                break
            found.append((max(start - begin, 0), min(end - begin, length), name))
        return found


class ScrolledTogether(QObject):
    """Two texts beside each other: what stayed the same in both stands at one height, wherever one of them is read.

    Where it is not known what stayed, the other is scrolled to the same part of its height.
    """

    def __init__(self, one: DifferencesArea, other: DifferencesArea) -> None:
        super().__init__(one)
        self._pair = one, other
        self._follows = False
        for leader, follower in ((one, other), (other, one)):
            leader.verticalScrollBar().valueChanged.connect(
                lambda _, leader=leader, follower=follower: self._follow(leader, follower)
            )
            # Once both have their heights, and have shown the first change.
            leader.dressed.connect(lambda: soon(self, self._meet))

    def _meet(self) -> None:
        """The one that somebody reads meanwhile leads."""
        one, other = self._pair
        is_read = other.underMouse() or other.hasFocus()
        self._follow(*((other, one) if is_read else (one, other)))

    def _follow(self, leader: DifferencesArea, follower: DifferencesArea) -> None:
        # While one of them is dressed its lines move by themselves.
        if self._follows or not (leader.is_settled and follower.is_settled and follower.isVisible()):
            return
        self._follows = True
        follower.verticalScrollBar().setValue(_place_beside(leader, follower))
        self._follows = False


def _place_beside(leader: DifferencesArea, follower: DifferencesArea) -> int:
    """Where to scroll the follower to, so that what stands at the height where one reads stands beside itself."""
    lead, bar = leader.verticalScrollBar(), follower.verticalScrollBar()
    at = leader.cursorForPosition(QPoint(1, leader.viewport().height() // 3))
    there = leader.place_in_other(at.position())
    if there is None:
        return round(lead.value() / lead.maximum() * bar.maximum()) if lead.maximum() else 0
    line = follower.textCursor()
    line.setPosition(min(there, follower.document().characterCount() - 1))
    return bar.value() + follower.cursorRect(line).top() - leader.cursorRect(at).top()
