"""Markdown as HTML for paper, the reading view and a page for browsers: its blocks by markdown-it, its lines by ours.

What marks mean within a line is said by `core.inline` alone, so that all that is set reads as the editor shows it. What
stands there as plain lines is no underlined heading and no list of addresses here either: those would lose letters.
"""

from collections.abc import Iterator
from typing import Any

from rebound_desktop.core.inline import Side, Stretch, parts_of, target_of

_TAGS = {"bold": "strong", "italic": "em", "struck": "s", "link": "a", "bare": "a"}
_ADDRESSED = ("link", "bare", "picture")


def engine(*, links_bare: bool = False) -> Any:
    """What sets Markdown: HTML in the text is only text, a line's end is a line's end, [[a job]] is its name.

    links_bare: whether an address without marks is a link too.
    """
    # Imported when first used: 74 ms that no start should wait for.
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "breaks": True, "linkify": links_bare}).enable("table")
    made.disable(["lheading", "reference"])
    made.core.ruler.at("inline", _set_lines)
    return made


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
            block.children += _tokens(line.strip(" \t"), state.md)


def _tokens(line: str, setter: Any) -> Iterator[Any]:
    """A line as markdown-it's renderer asks for it."""
    from markdown_it.token import Token

    for side, letters, stretch in parts_of(line):
        kind = stretch[4] if stretch is not None else ""
        if kind == "bare" and not setter.options.linkify:
            kind = ""
        address = _address(line, stretch, setter) if stretch is not None and kind in _ADDRESSED else ""
        if address is None:
            # What leads nowhere safe stays as it was written, as in CommonMark.
            yield Token("text", "", 0, content=letters)
        elif side is Side.WORDS and kind == "code":
            yield Token("code_inline", "code", 0, content=_within_code(letters))
        elif side is Side.WORDS and kind == "picture":
            words = Token("text", "", 0, content=letters)
            yield Token("image", "img", 0, attrs={"src": address, "alt": ""}, children=[words])
        elif side is Side.WORDS:
            yield Token("text", "", 0, content=letters)
        elif kind in _TAGS and side is Side.BEGINS:
            yield Token(f"{_TAGS[kind]}_open", _TAGS[kind], 1, attrs={"href": address} if address else {})
        elif kind in _TAGS:
            yield Token(f"{_TAGS[kind]}_close", _TAGS[kind], -1)


def _address(line: str, stretch: Stretch, setter: Any) -> str | None:
    """Where a link or a picture leads to, as HTML has it; None where that is not safe."""
    from markdown_it.common.utils import unescapeAll

    address = str(setter.normalizeLink(unescapeAll(target_of(line, stretch))))
    return address if setter.validateLink(address) else None


def _within_code(letters: str) -> str:
    """Code without the spaces that keep its own backticks from the marks around it."""
    is_spaced = letters.strip(" ") and letters[0] == letters[-1] == " "
    return letters[1:-1] if is_spaced else letters
