"""Markdown as HTML for paper, the reading view and a page for browsers: its blocks by markdown-it, its lines by ours.

What marks mean within a line is said by `core.inline` alone, so that all that is set reads as the editor shows it. What
stands there as plain lines is no underlined heading and no list of addresses here either: those would lose letters.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from typing import Any

from rebound_desktop.core.inline import Side, Stretch, parts_of, target_of

_TAGS = {"bold": "strong", "italic": "em", "struck": "s", "link": "a", "bare": "a"}
_TASK = re.compile(r"(<li[^>]*>\s*(?:<p>)?)\[([ xX])\] ")
# What finds the links by name of a line, in what is set: from where to where, and the address each leads to.
LEADS = "leads"
Lead = tuple[int, int, str]
_ADDRESSED = ("link", "bare", "picture")
# How the addresses begin that lead to something in the journal. They come from what stands there, and from no text.
WITHIN = "rebound:"


# Qt's own word for what stands behind a list's numbers.
_QT_BRACKET = "-qt-list-number-suffix: ')';"
# Above so many cells, a table's shorter rows are left as they are: one long row would have all others grow.
_CELLS_AT_MOST = 65_536


def engine(*, links_bare: bool = False, for_qt: bool = False) -> Any:
    """What sets Markdown: HTML in the text is only text, a line's end is a line's end, [[a job]] is its name.

    links_bare: whether an address without marks is a link too; for_qt: whether Qt is to understand it.
    """
    # Imported when first used: 74 ms that no start should wait for.
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "breaks": True, "linkify": links_bare}).enable("table")
    made.disable(["lheading", "reference"])
    made.block.ruler.at("heading", _heading, {"alt": ["paragraph", "reference", "blockquote"]})
    made.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    made.core.ruler.after("block", "numbers", partial(_number_lists, are_parted=for_qt))
    made.core.ruler.at("inline", _set_lines)
    made.add_render_rule("fence", _fence)
    return made


def boxed(html: str) -> str:
    """What was set, with a box before each task, of which Markdown knows nothing."""
    return _TASK.sub(lambda match: f"{match[1]}{'☐' if match[2] == ' ' else '☑'} ", html)


def _heading(state: Any, first: int, beyond: int, silent: bool) -> bool:
    """A heading keeps all its letters, "C #" too; and "#" alone is none."""
    from markdown_it.rules_block import heading

    line = state.src[state.bMarks[first] + state.tShift[first] : state.eMarks[first]]
    words = line.lstrip("#")
    if not words or not heading(state, first, beyond, silent):
        return False
    if not silent:
        state.tokens[-2].content = words.strip(" \t")
    return True


def _table(state: Any, first: int, beyond: int, silent: bool) -> bool:
    """A table is as wide as its longest row: cells that its head knows nothing of are not left out."""
    from markdown_it.rules_block import table
    from markdown_it.rules_block.table import getLine

    begun = len(state.tokens)
    if not table(state, first, beyond, silent):
        return False
    if silent:
        return True
    tokens = state.tokens[begun:]
    rows = [_cells(getLine(state, token.map[0])) for token in tokens if token.type == "tr_open"]
    known, widest = len(rows[0]), max(map(len, rows))
    if widest == known:
        return True
    is_filled = len(rows) * widest <= _CELLS_AT_MOST
    del state.tokens[begun:]
    told = iter(rows)
    kind = "th"
    for token in tokens:
        if token.type == "tr_close":
            further = next(told)[known:]
            further += [""] * (widest - known - len(further) if is_filled else 0)
            state.tokens += _further_cells(further, kind, token.level + 1)
            kind = "td"
        state.tokens.append(token)
    return True


def _cells(line: str) -> list[str]:
    """A row's cells, as the rule for tables has them."""
    from markdown_it.common.utils import mdTrim
    from markdown_it.rules_block.table import escapedSplit

    cells = escapedSplit(mdTrim(line))
    if cells[0] == "":
        del cells[0]
    if cells and cells[-1] == "":
        del cells[-1]
    return [mdTrim(cell) for cell in cells]


def _further_cells(cells: list[str], kind: str, level: int) -> Iterator[Any]:
    from markdown_it.token import Token

    for cell in cells:
        yield Token(f"{kind}_open", kind, 1, level=level, block=True)
        yield Token("inline", "", 0, level=level + 1, content=cell, children=[], block=True)
        yield Token(f"{kind}_close", kind, -1, level=level, block=True)


def _number_lists(state: Any, *, are_parted: bool) -> None:
    """Numbers as they are written, "1)" too. Qt goes by a list's first alone: there, any that does not follow begins a
    list.
    """
    from markdown_it.token import Token

    tokens: list[Any] = []
    # The lists that are open, each with the number that follows.
    lists: list[tuple[Any, int]] = []
    for token in state.tokens:
        if token.type == "ordered_list_open":
            if token.markup == ")" and are_parted:
                _style(token, _QT_BRACKET)
            lists.append((token, int(token.attrs.get("start", 1))))
        elif token.type == "ordered_list_close":
            lists.pop()
        elif token.type == "list_item_open" and token.info:
            number = int(token.info)
            begun, following = lists.pop()
            if number != following and are_parted:
                _style(begun, "margin-bottom: 0;")
                level = begun.level
                attributes: dict[str, str | int | float] = {"start": number}
                begun = Token(
                    "ordered_list_open", "ol", 1, attributes, markup=begun.markup, level=level, block=True
                )
                _style(begun, f"margin-top: 0;{_QT_BRACKET if begun.markup == ')' else ''}")
                tokens += [Token("ordered_list_close", "ol", -1, level=level, block=True), begun]
            elif number != following:
                token.attrSet("value", number)
            if begun.markup == ")" and not are_parted:
                _style(token, f"list-style-type: '{number}) ';")
            lists.append((begun, number + 1))
        tokens.append(token)
    state.tokens = tokens


def _style(token: Any, style: str) -> None:
    token.attrSet("style", f"{token.attrs.get('style', '')} {style}".strip())


def _fence(renderer: Any, tokens: Any, place: int, options: Any, env: Any) -> str:
    """A block of code, with the words that stand behind the marks it begins with."""
    words = escape(tokens[place].info.strip())
    told = f"<pre><small>{words}</small>\n" if words else "<pre>"
    return str(type(renderer).fence(renderer, tokens, place, options, env)).replace("<pre>", told, 1)


def _set_lines(state: Any) -> None:
    """The text of each block, a line at a time."""
    from markdown_it.token import Token

    for block in state.tokens:
        if block.type != "inline":
            continue
        block.children = []
        for number, line in enumerate(block.content.split("\n")):
            if number:
                block.children.append(Token("softbreak", "br", 0))
            line = line.strip(" \t")
            leads = state.env.get(LEADS)
            block.children += _tokens(line, state.md, leads(line) if leads is not None else ())


def _tokens(line: str, setter: Any, leads: Sequence[Lead]) -> Iterator[Any]:
    """A line as markdown-it's renderer asks for it."""
    from markdown_it.token import Token

    led = {start: (end, address) for start, end, address in leads}
    at = within = 0
    for side, letters, stretch in parts_of(line):
        begun, at = at, at + len(letters)
        kind = stretch[4] if stretch is not None else ""
        ours = led.get(stretch[0]) if stretch is not None and kind in ("named", "link") else None
        if kind == "bare" and not setter.options.linkify:
            kind = ""
        address = _address(line, stretch, setter) if stretch is not None and kind in _ADDRESSED else ""
        if ours is not None and side is not Side.WORDS:
            yield _lead(ours[1]) if side is Side.BEGINS else Token("link_close", "a", -1)
            within += 1 if side is Side.BEGINS else -1
        elif address is None:
            # What leads nowhere safe stays as it was written, as in CommonMark.
            yield Token("text", "", 0, content=letters)
        elif side is Side.WORDS and kind == "code":
            yield Token("code_inline", "code", 0, content=_within_code(letters))
        elif side is Side.WORDS and kind == "picture":
            words = Token("text", "", 0, content=letters)
            yield Token("image", "img", 0, attrs={"src": address, "alt": ""}, children=[words])
        elif side is Side.WORDS:
            yield from _words(letters, begun, {} if within else led)
        elif kind in _TAGS and side is Side.BEGINS:
            within += kind in _ADDRESSED
            yield Token(f"{_TAGS[kind]}_open", _TAGS[kind], 1, attrs={"href": address} if address else {})
        elif kind in _TAGS:
            within -= kind in _ADDRESSED
            yield Token(f"{_TAGS[kind]}_close", _TAGS[kind], -1)


def _words(letters: str, begun: int, led: dict[int, tuple[int, str]]) -> Iterator[Any]:
    """Words that begin at a place of the line, with the links by name that lie within them."""
    from markdown_it.token import Token

    at = 0
    for start, (end, address) in sorted(led.items()):
        if at <= start - begun and end - begun <= len(letters):
            yield Token("text", "", 0, content=letters[at : start - begun])
            yield _lead(address)
            yield Token("text", "", 0, content=letters[start - begun : end - begun])
            yield Token("link_close", "a", -1)
            at = end - begun
    yield Token("text", "", 0, content=letters[at:])


def _lead(address: str) -> Any:
    from markdown_it.token import Token

    return Token("link_open", "a", 1, attrs={"href": address})


def _address(line: str, stretch: Stretch, setter: Any) -> str | None:
    """Where a link or a picture leads to, as HTML has it; None where that is not safe."""
    from markdown_it.common.utils import unescapeAll

    address = str(setter.normalizeLink(unescapeAll(target_of(line, stretch)).strip()))
    is_as_ours = address.lower().startswith(WITHIN)
    return address if not is_as_ours and setter.validateLink(address) else None


def _within_code(letters: str) -> str:
    """Code without the spaces that keep its own backticks from the marks around it."""
    is_spaced = letters.strip(" ") and letters[0] == letters[-1] == " "
    return letters[1:-1] if is_spaced else letters
