"""Markdown as HTML that Qt's text document understands. HTML in the text is only text; nothing is fetched."""

import re
from functools import cache
from html import escape
from typing import Any

_JOB_LINK = re.compile(r"\[\[([^\[\]\n]{1,120})\]\]")
_TASK = re.compile(r"(<li>\s*(?:<p>)?)\[([ xX])\] ")
_OPENING = re.compile(r"<h([1-6])>|</h([1-6])>")


@cache
def _engine() -> Any:
    # Imported when first used: 74 ms that no start should wait for.
    from markdown_it import MarkdownIt

    engine = MarkdownIt("commonmark", {"html": False, "breaks": True, "typographer": False})
    return engine.enable(["table", "strikethrough"])


def to_html(text: str, *, headings_from: int = 1) -> str:
    """The text, set: a line's end is a line's end, [[a job]] is its name, a task has its box.

    headings_from: the level of the highest heading, so that what a person wrote stays beneath its page's title.
    """
    html = _engine().render(_JOB_LINK.sub(r"\1", text))
    html = _TASK.sub(lambda match: f"{match[1]}{'☐' if match[2] == ' ' else '☑'} ", html)
    if headings_from > 1:
        html = _OPENING.sub(lambda match: _lower(match, headings_from - 1), html)
    return str(html)


def plain(text: str) -> str:
    """Text of the person's own as it stands in HTML, nothing in it understood."""
    return escape(text, quote=True)


def _lower(match: re.Match[str], by: int) -> str:
    level = min(6, int(match[1] or match[2]) + by)
    return f"<h{level}>" if match[1] else f"</h{level}>"
