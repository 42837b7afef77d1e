"""RedNotebook's txt2tags as Markdown. Every pattern is of one line and takes a time that grows with it alone."""

import re
from collections.abc import Callable

_FENCE = re.compile(r"^(?:```|\"\"\"|''')\s*$")
_VERBATIM = re.compile(r"``([^`\n]+?)``|\"\"([^\"\n]+?)\"\"|''([^'\n]+?)''")
_HEADING = re.compile(r"^\s*(={1,5})(?!=)\s*(.+?)\s*\1(?:\[[\w-]*\])?\s*$")
_NUMBERED = re.compile(r"^\s*(\+{1,5})(?!\+)\s*(.+?)\s*\1(?:\[[\w-]*\])?\s*$")
_LIST = re.compile(r"^(\s*)([-+])\s+(.*)$")
_RULE = re.compile(r"^\s*(?:={20,}|-{20,}|_{20,})\s*$")
# A line that is to break where it ends, which Markdown says by two spaces.
_BREAK = re.compile(r"(?<=\S)[ \t]*\\\\[ \t]*\Z")
_TABLE = re.compile(r"^\s*\|\|?\s")
_PICTURE = re.compile(r"\[\"\"([^\"\]\n]+)\"\"(\.\w{2,5})?(\?\d+)?\]")
_BARE_PICTURE = re.compile(r"\[([^\[\]\"\n]+\.(?:png|jpe?g|gif|svg|bmp|webp))\]", re.IGNORECASE)
_LINK = re.compile(r"\[([^\[\]\"\n]+?)\s+\"\"([^\"\n]+)\"\"\]")
_BARE_LINK = re.compile(r"\[([^\[\]\"\n]+?)\s+((?:https?://|mailto:|file:|www\.)[^\s\]]+)\]")
# Found whole, with the marks and full stops that end it, which are none of it.
_ADDRESS = re.compile(r"(?<!\w)(?:(?:https?|ftp|file)://|mailto:|www\.)[^\s\x00\x01]+")
_BEHIND_ADDRESS = "*/_-.,;:!?()'\""
_UNDERLINED = re.compile(r"(?<!_)__(?=\S)([^\n]*?\S)__(?!_)")
_MARKS = (
    (re.compile(r"\*\*(?=\S)([^\n]*?\S)\*\*"), r"**\1**"),
    (re.compile(r"(?<![:/])(?<![^\W_])//(?=\S)([^\n]*?\S)//(?!/)"), r"*\1*"),
    (re.compile(r"(?<!-)--(?=[^\s-])([^\n]*?[^\s-])--(?!-)"), r"~~\1~~"),
)
# Where a line is longer than this, marks inside it are left as they are.
_LONGEST_LINE = 20_000

# What a reference becomes, given whether it is shown as a picture, its path and its words.
Refer = Callable[[bool, str, str], str]


def markdown(text: str, refer: Refer) -> str:
    """The same text as Markdown; what is unknown stays as it was. refer: makes a picture or a link of a path."""
    lines: list[str] = []
    fence = ""
    counting = _Counting()
    for line in text.split("\n"):
        if fence:
            lines.append("```" if line.strip() == fence else line)
            fence = "" if line.strip() == fence else fence
        elif _FENCE.match(line):
            fence = line.strip()
            lines.append("```")
        else:
            lines.append(_line(line, refer, counting.of(line)))
    if fence:
        lines.append("```")
    return "\n".join(lines)


class _Counting:
    """The numbers of lists, which RedNotebook leaves to whoever shows them. Two empty lines end a list."""

    def __init__(self) -> None:
        self._so_far: dict[int, int] = {}
        self._empty = 0

    def of(self, line: str) -> int:
        """The number of a line, if it is an item of a numbered list."""
        self._empty = 0 if line.strip() else self._empty + 1
        item = _LIST.match(line)
        if item is None:
            if self._empty > 1 or (line.strip() and line[0] not in " \t"):
                self._so_far.clear()
            return 0
        indent = len(item[1])
        begun = self._so_far.get(indent, 0)
        self._so_far = {place: count for place, count in self._so_far.items() if place < indent}
        if item[2] == "+":
            self._so_far[indent] = begun + 1
        return begun + 1


def _line(line: str, refer: Refer, number: int) -> str:
    if len(line) > _LONGEST_LINE:
        return line
    if _RULE.match(line):
        return "---"
    for pattern in (_HEADING, _NUMBERED):
        if match := pattern.match(line):
            return f"{'#' * len(match[1])} {_inside(match[2], refer)}"
    if match := _LIST.match(line):
        mark = "-" if match[2] == "-" else f"{number}."
        return f"{match[1]}{mark} {_inside(match[3], refer)}"
    if line.startswith("%"):
        # A comment: seen by its writer, so it is kept, and is none of Markdown's.
        return line
    if _TABLE.match(line):
        return _row(line, refer)
    if line.startswith("\t") and line.strip():
        return f"> {_inside(line.strip(), refer)}"
    return _inside(line, refer)


def _row(line: str, refer: Refer) -> str:
    is_head = line.lstrip().startswith("||")
    cells = [_inside(cell.strip(), refer) for cell in line.strip().strip("|").split("|")]
    row = f"| {' | '.join(cells)} |"
    return f"{row}\n|{' --- |' * len(cells)}" if is_head else row


def _inside(text: str, refer: Refer) -> str:
    kept: list[str] = []

    def keep(words: str) -> str:
        kept.append(words)
        return f"\x00{len(kept) - 1}\x01"

    text = _BREAK.sub("  ", text)
    text = text.replace("\x00", "\ufffd").replace("\x01", "\ufffd")
    text = _PICTURE.sub(lambda match: keep(refer(True, match[1] + (match[2] or ""), "")), text)
    text = _LINK.sub(lambda match: keep(refer(False, match[2], match[1])), text)
    text = _BARE_LINK.sub(lambda match: keep(refer(False, match[2], match[1])), text)
    text = _BARE_PICTURE.sub(lambda match: keep(refer(True, match[1], "")), text)
    text = _VERBATIM.sub(lambda match: keep(_verbatim(match)), text)
    text = _ADDRESS.sub(lambda match: _address(match[0], keep), text)
    for pattern, made in _MARKS:
        text = pattern.sub(made, text)
    text = _UNDERLINED.sub(_underlined, text)
    return re.sub("\x00(\\d+)\x01", lambda match: kept[int(match[1])], text)


def _address(found: str, keep: Callable[[str], str]) -> str:
    """A bare address, whose letters are no marks."""
    address = found.rstrip(_BEHIND_ADDRESS)
    return keep(address) + found[len(address) :]


def _underlined(match: re.Match[str]) -> str:
    """By stars, as what is slanted; beside another mark's they would be one with them."""
    beside = (
        match.string[max(match.start() - 1, 0) : match.start()] + match.string[match.end() : match.end() + 1]
    )
    mark = "_" if "*" in beside + match[1][0] + match[1][-1] else "*"
    return f"{mark}{match[1]}{mark}"


def _verbatim(match: re.Match[str]) -> str:
    # Code, else words that are not to be read as marks.
    return f"`{match[1]}`" if match[1] else (match[2] or match[3])
