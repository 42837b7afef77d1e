"""Rich text and web pages as Markdown: headings, lists, emphasis, quotes, links and tables. Pure.

Anything may come in: broken tags, no end tags, scripts. Scripts, styles and what is hidden are left out. What becomes
of addresses and pictures is said by whoever asks: a paste trusts none, an import keeps what the person kept.
"""

import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser

from msgspec import Struct

_SKIPPED = frozenset({"script", "style", "title", "template", "noscript", "svg", "iframe", "object"})
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "figure",
        "figcaption",
        "address",
        "details",
        "summary",
        "table",
        "tr",
        "ul",
        "ol",
        "li",
        "pre",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "dl",
        "dt",
        "dd",
        "hr",
        "form",
        "fieldset",
    }
)
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "s": "~~", "strike": "~~", "del": "~~"}
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_SAFE = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
# Deeper than this nobody nests; a page made to is flattened.
_DEEPEST = 200
# Deeper than this no line is moved in, or a page made to would grow without end.
_DEEPEST_SHOWN = 10

Given = Mapping[str, str]


def safe_address(address: str) -> str:
    """An address of the web or of e-mail; "" for any other, which keeps its words alone."""
    return address if _SAFE.match(address) else ""


def words_of_picture(given: Given) -> str:
    """What a picture says of itself."""
    return _words(given.get("alt", ""))


_TAG = re.compile(r"<!--.*?-->|<[^<>]*>|&nbsp;|\s", re.DOTALL)
_PICTURE = re.compile(r"<img\b", re.IGNORECASE)
# Letters of HTML: what is longer is a page, whatever stands on it.
_PICTURE_AT_MOST = 4_000


def is_picture_alone(html: str) -> bool:
    """Whether this is one picture without words: so browsers hand on a picture that was copied."""
    if len(html) > _PICTURE_AT_MOST or len(_PICTURE.findall(html)) != 1:
        return False
    return not _TAG.sub("", html)


def markdown_of(
    html: str,
    address: Callable[[str], str] = safe_address,
    picture: Callable[[Given], str] = words_of_picture,
) -> str:
    """The page as Markdown: blocks with an empty line between, at most one, no white space at the ends.

    address: what a link leads to, "" for nowhere; picture: the Markdown of one, by its attributes.
    """
    reader = _Reader(address, picture)
    reader.feed(html)
    reader.close()
    return reader.text()


class _List(Struct):
    is_numbered: bool
    number: int


class _Link(Struct):
    address: str
    start: int


class _Reader(HTMLParser):
    def __init__(self, address: Callable[[str], str], picture: Callable[[Given], str]) -> None:
        super().__init__(convert_charrefs=True)
        self._address = address
        self._picture = picture
        self._blocks: list[tuple[str, str]] = []
        self._parts: list[str] = []
        self._item = ""
        self._skipping = 0
        self._quotes = 0
        self._lists: list[_List] = []
        self._links: list[_Link] = []
        self._open: list[tuple[str, int]] = []
        self._pre = 0
        self._heading = 0
        self._cells: list[str] | None = None
        self._rows: list[list[str]] = []

    def text(self) -> str:
        """What was read."""
        self._end_row()
        self._end_table()
        self._end_block()
        lines: list[str] = []
        last = ""
        for kind, block in self._blocks:
            if lines and not (kind == last and kind in ("item", "row")):
                lines.append("")
            lines.append(block)
            last = kind
        return "\n".join(lines).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            # Whatever was left open before it ends here.
            self._skipping = 0
        if tag in _SKIPPED:
            self._skipping += 1
        if self._skipping:
            return
        if tag in _BLOCKS and tag not in ("td", "th"):
            self._end_block()
        given = {name: value or "" for name, value in attrs}
        if tag in _MARKS:
            self._begin_mark(_MARKS[tag])
        elif tag in _CODE and not self._pre:
            self._begin_mark("`")
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading = int(tag[1])
        elif tag == "br":
            self._parts.append("\n")
        elif tag == "hr":
            self._blocks.append(("rule", f"{self._indent()}---"))
        elif tag == "blockquote":
            self._quotes = min(self._quotes + 1, _DEEPEST)
        elif tag in ("ul", "ol"):
            start = given.get("start", "1")
            self._lists.append(_List(tag == "ol", int(start) if start.isdecimal() and len(start) < 9 else 1))
            del self._lists[_DEEPEST:]
        elif tag == "li":
            self._begin_item()
        elif tag == "pre":
            self._pre += 1
        elif tag == "a":
            # A link within a link is none: the outer one ends.
            while self._links:
                self._end_link()
            self._links.append(_Link(self._address(given.get("href", "").strip()), len(self._parts)))
        elif tag == "img":
            self._parts.append(self._picture(given))
        elif tag == "input" and given.get("type", "").lower() == "checkbox":
            self._parts.append("[x] " if "checked" in given else "[ ] ")
        elif tag == "tr":
            self._end_row()
            self._cells = []
        elif tag in ("td", "th") and self._cells is not None:
            self._take_cell()

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipping = max(self._skipping - 1, 0)
            return
        if self._skipping:
            return
        if tag in _MARKS:
            self._end_mark(_MARKS[tag])
        elif tag in _CODE and not self._pre:
            self._end_mark("`")
        elif tag == "a" and self._links:
            self._end_link()
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_row()
            self._end_table()
        elif tag in _BLOCKS:
            self._end_block()
            if tag == "blockquote":
                self._quotes = max(self._quotes - 1, 0)
            elif tag in ("ul", "ol") and self._lists:
                self._lists.pop()
            elif tag == "pre":
                self._pre = max(self._pre - 1, 0)
            elif tag[0] == "h":
                self._heading = 0

    def handle_data(self, data: str) -> None:
        if self._skipping or not data:
            return
        self._parts.append(data.replace("\r\n", "\n") if self._pre else _SPACES.sub(" ", data))

    def _begin_mark(self, mark: str) -> None:
        self._open.append((mark, len(self._parts)))
        self._parts.append(mark)
        if len(self._open) > _DEEPEST:
            self._open.pop(0)

    def _end_mark(self, mark: str) -> None:
        """Close the mark, its spaces outside; around nothing there is none."""
        for place in range(len(self._open) - 1, -1, -1):
            kind, start = self._open[place]
            if kind == mark:
                del self._open[place:]
                inside = "".join(self._parts[start + 1 :])
                bare = inside.strip()
                del self._parts[start:]
                before = inside[: len(inside) - len(inside.lstrip())]
                after = inside[len(inside.rstrip()) :] if bare else ""
                # A mark across lines is none to Markdown.
                self._parts.append(
                    f"{before}{mark}{bare}{mark}{after}" if bare and "\n" not in bare else inside
                )
                return

    def _end_link(self) -> None:
        link = self._links.pop()
        inside = "".join(self._parts[link.start :])
        del self._parts[link.start :]
        name = " ".join(inside.split())
        if not link.address or not name:
            self._parts.append(inside)
        elif name == link.address or f"mailto:{name}" == link.address:
            self._parts.append(name)
        else:
            address = link.address.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
            shown = name.replace("[", "(").replace("]", ")")
            self._parts.append(f"[{shown}]({address})")

    def _begin_item(self) -> None:
        depth = min(max(len(self._lists) - 1, 0), _DEEPEST_SHOWN)
        if self._lists and self._lists[-1].is_numbered:
            self._item = f"{'   ' * depth}{self._lists[-1].number}. "
            self._lists[-1].number += 1
        else:
            self._item = f"{'  ' * depth}- "

    def _take_cell(self) -> None:
        """What was read so far belongs to the cell before."""
        assert self._cells is not None
        said = _words("".join(self._parts))
        if self._cells:
            self._cells[-1] = said
        elif said:
            self._cells.append(said)
        self._parts.clear()
        self._open.clear()
        self._cells.append("")

    def _end_row(self) -> None:
        cells, self._cells = self._cells, None
        if cells is None:
            return
        if not cells:
            # A row without cells is no table's.
            self._end_block()
            return
        cells[-1] = _words("".join(self._parts))
        self._parts.clear()
        self._open.clear()
        self._rows.append(cells)

    def _end_table(self) -> None:
        rows, self._rows = self._rows, []
        width = max((len(row) for row in rows), default=0)
        if width == 0:
            return
        for place, row in enumerate(rows):
            cells = [cell.replace("|", "\\|") for cell in (*row, *[""] * (width - len(row)))]
            self._blocks.append(("row", f"| {' | '.join(cells)} |"))
            if place == 0:
                self._blocks.append(("row", f"|{' --- |' * width}"))

    def _end_block(self) -> None:
        if self._cells is not None:
            # A block within a cell is a space in it.
            if self._parts:
                self._parts.append(" ")
            return
        text = "".join(self._parts)
        self._parts.clear()
        self._open.clear()
        for link in self._links:
            link.start = 0
        text = text.strip("\n") if self._pre else "\n".join(_words(line) for line in text.split("\n")).strip()
        if not text.strip():
            return
        quote = self._indent()
        if self._pre:
            text, kind = f"```\n{text}\n```", "code"
        elif self._heading:
            text, kind = f"{'#' * self._heading} {_words(text)}", "heading"
        elif self._item:
            text, kind = self._item + text.replace("\n", "\n" + " " * len(self._item)), "item"
            self._item = ""
        else:
            kind = "block"
        self._blocks.append((kind, "\n".join(f"{quote}{line}".rstrip() for line in text.split("\n"))))

    def _indent(self) -> str:
        return "> " * min(self._quotes, _DEEPEST_SHOWN)


def _words(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
