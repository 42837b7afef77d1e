"""Marks within a line: what is bold, italic, struck out, code or a link. Pure.

One rule for whoever shows a text: the editor that styles it, the page to read, paper, a page for a browser, titles. It
is CommonMark's, but that one star right behind a letter, or any behind a figure, begins nothing: "2*3*4" is a sum.
Marks end with their line, a bare address is a link, and HTML is only text.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from unicodedata import category

Stretch = tuple[int, int, int, int, str]
"""Places in a line: where its mark begins, where its words begin, where they end, where its mark ends; what it is.

"bold", "italic", "struck" and "code"; "link" and "picture", whose words stand in brackets; "bare" for an address, which
has no marks; "named" for [[a job]] or [[a page|other words]]; "escaped" for a letter that a backslash makes plain.
"""


class Side(Enum):
    """What a part of a line is: a mark that begins something, words, a mark that ends it."""

    BEGINS = auto()
    WORDS = auto()
    ENDS = auto()


Part = tuple[Side, str, Stretch | None]
"""A part of a line, its letters, and what it begins or ends; of words, what they stand in, the innermost."""

# Marks of a kind in a row are one. It begins with a letter of few, so that Python goes from mark to mark.
_MARK = re.compile(r"[*_~`\\\[!:](?:(?<=\*)\*+|(?<=_)_+|(?<=~)~+|(?<=`)`+)?")
_ALONE = {"*": re.compile(r"\*\**"), "_": re.compile(r"__*")}
_ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~]")
_CODE = re.compile(r"(`++)(.+?)(?<!`)\1(?!`)")
_TICKS = re.compile(r"`++")
_NAMED = re.compile(r"\[\[[^\[\]\n]{1,120}\]\]")
# Nearly all links; what else is one is found a step at a time.
_PLAIN_LINK = re.compile(r"!?\[([^\[\]\\`]*+)\]\(([^\s()\\<]++)\)")
# Code, brackets and pictures within the words of a link belong to them; a link within them is the link.
_STEP_IN_WORDS = re.compile(
    r"[^\[\]\\`!]++|!\[[^\[\]]*+\]\([^\s()]*+\)|!|\\.|`[^`]*+`|`(?![^`]*+`)|\\|\[[^\[\]]*+\](?!\()"
)
_STEP_IN_ADDRESS = re.compile(r"[^\s()\\]++|\\.|\\|\([^\s()]*+\)")
_BEFORE_ADDRESS = re.compile(r"[ \t]*+(?:<([^<>]*+)>)?")
_AFTER_ADDRESS = re.compile(r"(?:[ \t]++(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?+[ \t]*+\)")
# Found at its colon. What ends a sentence or a mark there is none of the address.
_LAST = r"(?<![.,;:!?'\"”’*_~])"
_BARE = re.compile(
    r":(?:(?<=(?<![^\W_])(http):)|(?<=(?<![^\W_])(https):))//"
    rf"(?:[^\s<>()\[\]`\\]|\([^\s<>()\[\]`\\]*\))+{_LAST}"
    rf"|:(?<=(?<![^\W_])(mailto):)[^\s<>()\[\]`\\]+{_LAST}",
    re.IGNORECASE,
)
_OPENED = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
_WITHOUT_SCHEME = re.compile(
    r"(?:www\.[^\W_][\w-]*|[^\W_][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}/)[^\s@]*", re.IGNORECASE
)
_KINDS = {("*", 1): "italic", ("_", 1): "italic", ("*", 2): "bold", ("_", 2): "bold", ("~", 2): "struck"}
# Scripts from here on, Chinese and Japanese among them, have no spaces: a mark stands right behind a letter there.
_WITHOUT_SPACES = "\u2e80"
_SPACE, _PUNCTUATION, _LETTER = range(3)


def marks_of(line: str) -> list[Stretch]:
    """All that is marked in a line, in no order; of two stretches one is within the other, or they are apart."""
    # Asked of each line at each key: most have no mark, or one kind, and one letter is looked for quickest.
    has_others = (
        "`" in line
        or "[" in line
        or "~" in line
        or "\\" in line
        or (":" in line and ("://" in line or "mailto:" in line.lower()))
    )
    letter = "*" if "*" in line else "_" if "_" in line else ""
    found: list[Stretch] = []
    if has_others or (letter == "*" and "_" in line):
        _find(line, 0, len(line), found)
    elif letter:
        marks = _ALONE[letter].finditer(line)
        _pair([_Run(line, letter, mark.start(), mark.end()) for mark in marks], found)
    return found


def parts_of(line: str) -> Iterator[Part]:
    """The line from its beginning to its end, taken apart into marks and words."""
    borders: list[tuple[int, int, bool, Stretch]] = []
    for stretch in marks_of(line):
        start, first, last, end, _ = stretch
        borders += [(start, first, True, stretch), (last, end, False, stretch)]
    within: list[Stretch] = []
    at = 0
    for start, end, begins, stretch in sorted(borders):
        # A picture may be without words, and is there all the same.
        if at < start or not begins:
            yield Side.WORDS, line[at:start], within[-1] if within else None
        yield Side.BEGINS if begins else Side.ENDS, line[start:end], stretch
        if begins:
            within.append(stretch)
        else:
            within.pop()
        at = end
    if at < len(line):
        yield Side.WORDS, line[at:], None


def without_marks(line: str) -> str:
    """The words alone, as one reads them."""
    marks = [
        place for start, first, last, end, _ in marks_of(line) for place in ((start, first), (last, end))
    ]
    words: list[str] = []
    at = 0
    for start, end in sorted(marks):
        words.append(line[at:start])
        at = end
    return "".join([*words, line[at:]])


def target_of(line: str, stretch: Stretch) -> str:
    """Where a link or a picture leads to, as it is written; "" for all else."""
    start, first, last, end, kind = stretch
    if kind == "bare":
        return line[first:last]
    link = _Links(line, end).at(start) if kind in ("link", "picture") else None
    return "" if link is None else link[2]


def is_opened(address: str) -> bool:
    """Whether a desktop opens an address safely: http, https and mailto."""
    return _OPENED.match(address) is not None


def address_of(typed: str) -> str:
    """The address that was typed in a field, as a desktop opens it; "" where it opens none safely.

    Many leave out how it begins: www.northwind.example, linkedin.com/in/dana.
    """
    typed = typed.strip()
    if is_opened(typed):
        return typed
    return f"https://{typed}" if _WITHOUT_SCHEME.fullmatch(typed) else ""


def bar_in(inner: str) -> int:
    """Where the bar is, between [[ and ]], behind which stands what it is called here: [[Second note|that note]].

    -1 where there is none, and where it is of a name: "Baker (m|w|d)", "Cross | Partner".
    """
    name, bar, behind = inner.partition("|")
    is_of_a_name = "|" in behind or (name[-1:].isspace() and behind[:1].isspace())
    return (
        -1 if not bar or is_of_a_name or not name.strip() or name.count("(") > name.count(")") else len(name)
    )


def _called(line: str, first: int, last: int) -> tuple[int, int]:
    """From where to where the words are that stand for what is named between two places."""
    bar = bar_in(line[first:last])
    if bar < 0:
        return first, last
    behind = first + bar + 1
    return (behind, last) if line[behind:last].strip() else (first, behind - 1)


class _Links:
    """The links and pictures of a line up to `end`. What a place leads to is found once, however many ask."""

    __slots__ = ("_addresses", "_end", "_ends", "_led", "_line", "_words")

    def __init__(self, line: str, end: int) -> None:
        self._line, self._end = line, end
        # For places in words and in addresses where these end; for an address's end where its link does, if it does.
        self._words: dict[int, int] = {}
        self._addresses: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        # For places behind "](" where the link ends and where it leads to.
        self._led: dict[int, tuple[int, str]] = {}

    def at(self, start: int) -> tuple[int, int, str] | None:
        """Of what begins there: where its words end, where it ends and where it leads to."""
        line, end = self._line, self._end
        if plain := _PLAIN_LINK.match(line, start, end):
            return plain.end(1), plain.end(), plain[2]
        first = start + 1 if line[start] == "[" else start + 2
        if first > end or line[first - 1] != "[":
            return None
        last = self._after(_STEP_IN_WORDS, first, self._words)
        if not line.startswith("](", last, end):
            return None
        behind = last + 2
        led = self._led.get(behind)
        if led is None:
            led = self._led[behind] = self._leads(behind)
        return (last, *led) if led[0] else None

    def _leads(self, start: int) -> tuple[int, str]:
        """Where a link ends of which this is behind "](", and where it leads to; 0 where it is none."""
        before = _BEFORE_ADDRESS.match(self._line, start, self._end)
        begun = before.end() if before else start
        if before and before[1] is not None:
            return self._ends_behind(begun), before[1]
        if not self._line.startswith("<", begun, self._end):
            last = self._after(_STEP_IN_ADDRESS, begun, self._addresses)
            if last > begun and (end := self._ends_behind(last)):
                return end, self._line[begun:last]
        return self._ends_behind(start), ""

    def _ends_behind(self, address: int) -> int:
        """Where a link ends whose address ends there; 0 where something else stands behind it."""
        end = self._ends.get(address)
        if end is None:
            after = _AFTER_ADDRESS.match(self._line, address, self._end)
            end = self._ends[address] = after.end() if after else 0
        return end

    def _after(self, step: re.Pattern[str], at: int, known: dict[int, int]) -> int:
        """Where the steps from a place on come to an end."""
        gone: list[int] = []
        while (end := known.get(at)) is None:
            gone.append(at)
            taken = step.match(self._line, at, self._end)
            if taken is None:
                end = at
                break
            at = taken.end()
        known.update(dict.fromkeys(gone, end))
        return end


class _Run:
    """Marks of one kind in a row: how many are left at which places, and what they can do."""

    __slots__ = ("begun", "closes", "end", "is_either", "letter", "opens", "size", "start")

    def __init__(self, line: str, letter: str, start: int, end: int) -> None:
        self.letter = letter
        self.begun = self.start = start
        self.end = end
        self.size = size = end - start
        behind = line[start - 1] if start else ""
        before, after = _side(behind), _side(line[end : end + 1])
        # CommonMark's flanking runs: at the left edge of words, at the right one.
        opens = after == _LETTER or (after == _PUNCTUATION and before != _LETTER)
        closes = before == _LETTER or (before == _PUNCTUATION and after != _LETTER)
        if opens and closes:
            if letter == "_":
                opens, closes = before == _PUNCTUATION, after == _PUNCTUATION
            # As CommonMark has it, and so before a sum is spared.
            self.is_either = opens and closes
            if letter == "*" and before == _LETTER and behind < _WITHOUT_SPACES:
                opens = size > 1 and not behind.isdigit()
        else:
            self.is_either = False
        self.opens, self.closes = opens, closes


def _find(line: str, start: int, end: int, found: list[Stretch], *, is_in_link: bool = False) -> None:
    """What is marked between two places."""
    runs: list[_Run] = []
    links: _Links | None = None
    last_marks: dict[int, int] | None = None
    done = start
    for mark in _MARK.finditer(line, start, end):
        at, after = mark.span()
        if after <= done:
            # Within what was found before it.
            continue
        at = max(at, done)
        letter = line[at]
        if letter in "*_":
            runs.append(_Run(line, letter, at, after))
        elif letter == "~":
            # Two tildes strike out; one means about, and more are a line that somebody drew.
            if after - at == 2:
                runs.append(_Run(line, letter, at, after))
        elif letter == "`":
            if last_marks is not None and last_marks.get(after - at, 0) <= at:
                pass
            elif code := _CODE.match(line, at, end):
                after = code.end()
                found.append((at, *code.span(2), after, "code"))
            elif last_marks is None:
                # Looked for once: code ends with as many backticks as it began with, and often there are none.
                last_marks = {
                    marks.end() - marks.start(): marks.start() for marks in _TICKS.finditer(line, at, end)
                }
        elif letter == "\\":
            if _ESCAPED.match(line, at, end):
                after = at + 2
                found.append((at, at + 1, after, after, "escaped"))
        elif letter == ":":
            if not is_in_link and (bare := _BARE.match(line, at, end)):
                begun, after = bare.start(bare.lastindex or 0), bare.end()
                found.append((begun, begun, after, after, "bare"))
        elif named := _NAMED.match(line, at, end):
            after = named.end()
            first, last = _called(line, at + 2, after - 2)
            found.append((at, first, last, after, "named"))
        elif not (is_in_link and letter == "["):
            if links is None:
                links = _Links(line, end)
            if link := links.at(at):
                first = at + (2 if letter == "!" else 1)
                last, after, _ = link
                found.append((at, first, last, after, "picture" if letter == "!" else "link"))
                if letter == "[":
                    _find(line, first, last, found, is_in_link=True)
        done = after
    _pair(runs, found)


def _pair(runs: list[_Run], found: list[Stretch]) -> None:
    """Which marks belong to which, as in CommonMark: each that ends something to the last before it that began it."""
    open_runs: list[_Run] = []
    # Before these places nothing was begun that such a run could end: none is looked at twice.
    searched: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        if run.closes and open_runs:
            letter, end = run.letter, run.end
            least = searched.get((letter, run.is_either, run.size % 3), 0) if searched else 0
            place = len(open_runs) - 1
            while place >= 0 and (begun := open_runs[place]).begun >= least:
                if begun.letter != letter or _is_odd(begun, run):
                    place -= 1
                    continue
                last = run.start
                width = 2 if begun.end - begun.start > 1 and end - last > 1 else 1
                run.start = last + width
                found.append((begun.end - width, begun.end, last, run.start, _KINDS[letter, width]))
                begun.end -= width
                if place + 1 < len(open_runs):
                    del open_runs[place + 1 :]
                if begun.start == begun.end:
                    open_runs.pop()
                    place -= 1
                if run.start == end:
                    break
            else:
                searched[letter, run.is_either, run.size % 3] = run.begun
        if run.opens and run.start < run.end:
            open_runs.append(run)


def _is_odd(begun: _Run, run: _Run) -> bool:
    """Of marks that may begin and end, "**" and "*" do not belong together, since they could be of three."""
    return (begun.is_either or run.is_either) and (begun.size + run.size) % 3 == 0 and run.size % 3 != 0


@cache
def _side(letter: str) -> int:
    """What stands beside a mark; a line's end is as good as a space."""
    if letter.isalnum():
        return _LETTER
    if not letter or letter.isspace():
        return _SPACE
    return _PUNCTUATION if category(letter)[0] in "PS" else _LETTER
