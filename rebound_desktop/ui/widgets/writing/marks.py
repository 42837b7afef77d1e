"""Live styling: headings, emphasis, lists, quotes, links, tasks and tables in place; their marks stay, but quiet."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from heapq import heappop, heappush
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from rebound_desktop.core.inline import marks_of
from rebound_desktop.core.markdown import cells_of, code_after, is_table_line, picture_named, task_box
from rebound_desktop.ui.theme import Theme

TITLE_LENGTH = 60
# Pixels at 100 % text of the letter that makes room for a picture: with its line, about 150.
PICTURE_HEIGHT = 96

_HEADING = re.compile(r" {0,3}(#{1,6})\s")
_QUOTE = re.compile(r"^(?:>\s?)+")
_LIST = re.compile(r"\s*(?:[-*+]|\d+[.)])\s(?:\[[ xX]\](?=\s|$))?")
_RULE = re.compile(r"^\s*(?:-{3,}|\*{3,}|_{3,})\s*$")
# What is styled with its marks, and what without them; the marks themselves are quiet. [[A job]] is `linked`.
_MARKED = frozenset({"bold", "italic", "struck", "code"})
_LINKS = frozenset({"link", "picture", "bare"})
# What a line hands on to the next outside of code; within, `_state_of` the marks that began it.
_PLAIN = -1

# More spans than that are gone through from the line's beginning on.
_FEW = 15

# Where it begins, where it ends, its style; where a stretch begins and ends, and its styles, the topmost last.
Span = tuple[int, int, str]
Layer = tuple[int, int, tuple[str, ...]]
# Of a line: where misspelled words begin and how long they are; where links begin and end.
Misspelled = Callable[[str], list[tuple[int, int]]]
Linked = Callable[[str], list[tuple[int, int]]]
# Of a line, where it begins in the document and how long it is in Qt's places: stretches of it, each with its style.
Changed = Callable[[int, int], list[tuple[int, int, str]]]


class MarkdownMarks(QSyntaxHighlighter):
    """Styles a document line by line as it changes; between `hold` and `release` only what it is told to `style`."""

    def __init__(self, document: QTextDocument, theme: Theme, *, titled: bool = False) -> None:
        super().__init__(document)
        self._theme = theme
        self._titled = titled
        self._formats: dict[str, QTextCharFormat] = {}
        self._merged: dict[tuple[str, ...], QTextCharFormat] = {}
        self.misspelled: Misspelled | None = None
        # Where a line has links by name: @somebody, [[a job]], #a tag.
        self.linked: Linked | None = None
        # Whether a file of that name can be shown above the line that names it.
        self.has_picture: Callable[[str], bool] | None = None
        # What went and what came, where one text is compared with another: "went", "came".
        self.changed: Changed | None = None
        self._held_from: int | None = None
        # While a text comes in from its beginning on: whether what comes now is held, as all after it will be.
        self._is_past: bool | None = None
        # The line that it is told to style, by number; Qt goes on to the next ones by itself.
        self._told = -1

    def dress(self) -> None:
        """Take the theme's colours and sizes, and style everything anew."""
        theme = self._theme
        made = {name: QTextCharFormat() for name in ("quiet", "quote", "bold", "italic", "struck", "code")}
        made["quiet"].setForeground(theme.colour("hint"))
        made["quote"].setForeground(theme.colour("muted"))
        made["bold"].setFontWeight(QFont.Weight.DemiBold)
        made["italic"].setFontItalic(True)
        made["struck"].setFontStrikeOut(True)
        made["code"].setForeground(theme.colour("clay"))
        made["link"] = QTextCharFormat()
        made["link"].setForeground(theme.colour("accent"))
        made["done"] = QTextCharFormat()
        made["done"].setForeground(theme.colour("hint"))
        made["box"] = QTextCharFormat()
        made["box"].setForeground(theme.colour("accent"))
        made["box"].setFontWeight(QFont.Weight.DemiBold)
        made["fixed"] = QTextCharFormat()
        # Columns stand beneath each other only where every letter is as wide as the next.
        made["fixed"].setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        made["fixed"].setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(14))
        # One letter that is as high as the picture makes room for it, and no step of undo knows of it. It is too thin
        # to be seen, and takes the width that it has in the size of the others.
        made["picture"] = QTextCharFormat()
        made["picture"].setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(PICTURE_HEIGHT))
        made["picture"].setFontStretch(1)
        made["picture"].setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made["picture"].setFontLetterSpacing(QFontMetricsF(theme.writing_font()).horizontalAdvance("!"))
        made["picture"].setForeground(Qt.GlobalColor.transparent)
        made["misspelled"] = QTextCharFormat()
        made["misspelled"].setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made["misspelled"].setUnderlineColor(theme.colour("clay"))
        made["went"] = QTextCharFormat()
        made["went"].setFontStrikeOut(True)
        made["went"].setForeground(theme.colour("clay"))
        made["came"] = QTextCharFormat()
        made["came"].setBackground(theme.colour("accent-soft"))
        made["came"].setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made["came"].setUnderlineColor(theme.colour("accent"))
        for level, size in ((1, 24), (2, 20), (3, 17)):
            heading = QTextCharFormat()
            heading.setFontWeight(QFont.Weight.DemiBold)
            heading.setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(size))
            made[f"heading{level}"] = heading
        self._formats = made
        self._merged.clear()

    def hold(self, after: int = 0) -> None:
        """Style by itself only what begins within the first `after` letters: a long text is being put in."""
        self._held_from = after

    @contextmanager
    def taking_in(self, at_once: int) -> Iterator[None]:
        """All of a text comes in, from its beginning on: held but for its first `at_once` letters."""
        self.hold(after=at_once)
        self._is_past = False
        try:
            yield
        finally:
            self._is_past = None

    def style(self, block: QTextBlock) -> None:
        """Style this line."""
        self._told = block.blockNumber()
        self.rehighlightBlock(block)
        self._told = -1

    def holds(self, block: QTextBlock) -> bool:
        """Whether this line is not styled by itself."""
        if self._held_from is None or block.blockNumber() == self._told:
            return False
        return block.position() >= self._held_from

    def is_code(self, block: QTextBlock) -> bool:
        """Whether this line stands in a block of code."""
        return block.userState() > 0 or block.previous().userState() > 0

    def release(self) -> None:
        """Style what changes by itself again."""
        self._held_from = None

    def highlightBlock(self, text: str) -> None:
        """Style one line."""
        # Asked of thousands of lines in one turn: what is known of all of them is asked first.
        if self._is_past or not self._formats:
            return
        if self.holds(self.currentBlock()):
            self._is_past = None if self._is_past is None else True
            return
        before = self.previousBlockState()
        state = before
        if "```" in text or "~~~" in text:
            # Within a list it stands further in, which Markdown tells by the lines above.
            state = _state_of(code_after(text.lstrip(), _code_of(before)))
        self.setCurrentBlockState(state)
        if not text:
            return
        in_code = before > 0 or state > 0
        spans = self._spans_of(text, in_code=in_code)
        if self.misspelled is not None and not in_code:
            spans += [(start, start + length, "misspelled") for start, length in self.misspelled(text)]
        if self.changed is not None:
            block = self.currentBlock()
            found = self.changed(block.position(), block.length() - 1)
            spans += [
                (place_from_qt(text, start), place_from_qt(text, end), name) for start, end, name in found
            ]
        self._paint(text, spans)

    def shows_picture(self, line: str) -> bool:
        """Whether a picture is seen above this line, which is as high as both."""
        name = picture_named(line)
        return bool(name) and self.has_picture is not None and self.has_picture(name)

    def _spans_of(self, text: str, *, in_code: bool) -> list[Span]:
        """Stretches of a line and their styles, as (start, end, name); later ones go over earlier ones."""
        whole = len(text)
        if in_code:
            return [(0, whole, "fixed"), (0, whole, "code")]
        # Asked of each line at each key: nearly all begin with a letter, and no mark of a whole line is one.
        has_beginning = not text[0].isalpha()
        if has_beginning and "|" in text and is_table_line(text):
            bars = [(match.start(), match.end(), "quiet") for match in re.finditer(r"\||-{3,}", text)]
            cells = [span for start, cell in cells_of(text) for span in _spans_within(cell, start)]
            return [(0, whole, "fixed"), *cells, *bars]
        if text[0] == "!" and self.shows_picture(text):
            last = len(text.rstrip())
            # Of a long line that goes on in the next the picture stands above the first.
            return [(0, last, "quiet"), (0, 1, "picture")]
        if has_beginning and _RULE.match(text):
            return [(0, whole, "quiet")]
        spans = _spans_of_beginning(text) if has_beginning else []
        if self._titled and not spans and self._is_title(text):
            spans.append((0, whole, "heading1"))
        spans += _spans_within(text)
        if self.linked is not None and ("@" in text or "#" in text or "[[" in text):
            spans += [(start, end, "link") for start, end in self.linked(text)]
        return spans

    def _paint(self, text: str, spans: list[Span]) -> None:
        """Set each stretch between two borders to all the styles that lie over it."""
        if not spans:
            return
        place = places_in_qt(text)
        if len(spans) > _FEW:
            for start, end, names in _layers(spans):
                at = place(start)
                self.setFormat(at, place(end) - at, self._format(names))
            return
        # Of few, it is quickest to ask all for each stretch.
        borders = sorted({border for start, end, _ in spans for border in (start, end)})
        for start, end in pairwise(borders):
            names = tuple([name for first, last, name in spans if first <= start and end <= last])
            if names:
                at = place(start)
                self.setFormat(at, place(end) - at, self._format(names))

    def _format(self, names: tuple[str, ...]) -> QTextCharFormat:
        found = self._merged.get(names)
        if found is None:
            found = QTextCharFormat()
            for name in names:
                found.merge(self._formats[name])
            self._merged[names] = found
        return found

    def _is_title(self, text: str) -> bool:
        """The rule of `core.journal.title_and_preview`, for a first line that no mark makes something else."""
        block = self.currentBlock()
        if block.blockNumber() > 0 or not block.next().isValid():
            return False
        return len(text) <= TITLE_LENGTH


def _layers(spans: Sequence[Span]) -> Iterator[Layer]:
    """Each stretch between two borders with the styles over it, once each, the topmost last.

    From the line's beginning to its end, knowing what is open: a line can have thousands of spans, within each other.
    """
    beginning: dict[int, list[int]] = {}
    for number, (start, _, _) in enumerate(spans):
        beginning.setdefault(start, []).append(number)
    # Of each style its open spans, the topmost first; one that ended is let go once it comes to be the first.
    opened: dict[str, list[tuple[int, int]]] = {}
    borders = sorted({border for start, end, _ in spans for border in (start, end)})
    for start, end in pairwise(borders):
        for number in beginning.get(start, ()):
            heappush(opened.setdefault(spans[number][2], []), (-number, spans[number][1]))
        over: list[tuple[int, str]] = []
        for name, those in opened.items():
            while those and those[0][1] <= start:
                heappop(those)
            if those:
                over.append((those[0][0], name))
        if over:
            yield start, end, tuple([name for _, name in sorted(over, reverse=True)])


def _spans_of_beginning(text: str) -> list[Span]:
    """What a whole line is by the marks it begins with: a quote, a list, a task, a heading, also within those."""
    whole = len(text)
    spans: list[Span] = []
    begins = 0
    quote = _QUOTE.match(text)
    if quote is not None:
        begins = quote.end()
        spans += [(0, whole, "quote"), (0, begins, "quiet")]
    marks = _LIST.match(text, begins)
    if marks is not None:
        begins = marks.end()
        spans.append((0, begins, "quiet"))
        box = task_box(text)
        if box is not None:
            spans.append((box[0] - 1, box[0] + 2, "box"))
            if box[1]:
                spans.append((box[0] + 2, whole, "done"))
    heading = _HEADING.match(text, begins)
    if heading is not None:
        level = len(heading[1])
        spans += [(begins, whole, f"heading{min(level, 3)}"), (begins, heading.end(1), "quiet")]
    return spans


def _spans_within(text: str, at: int = 0) -> list[Span]:
    """What is marked in a line, or in a part of one that begins at `at`."""
    spans: list[Span] = []
    for start, first, last, end, kind in marks_of(text):
        if kind in _MARKED:
            spans.append((at + start, at + end, kind))
        elif kind in _LINKS:
            spans.append((at + first, at + last, "link"))
        if kind != "named":
            spans += [(at + start, at + first, "quiet"), (at + last, at + end, "quiet")]
    return spans


def _state_of(code: str) -> int:
    """What a line hands on to the next for the marks that began the code it stands in, "" outside of code."""
    return 2 * len(code) + code.startswith("~") if code else _PLAIN


def _code_of(state: int) -> str:
    """The marks for which a line handed on `state`."""
    return "`~"[state % 2] * (state // 2) if state > 0 else ""


def places_in_qt(text: str) -> Callable[[int], int]:
    """Turns a place in a text into Qt's, which counts two for each letter beyond the first 65,536."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda place: place
    wide = [place for place, letter in enumerate(text) if letter > "\uffff"]
    return lambda place: place + bisect_left(wide, place)


def place_from_qt(text: str, place: int) -> int:
    """The place in a text where Qt says `place`."""
    if text.isascii() or max(text) <= "\uffff":
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))
