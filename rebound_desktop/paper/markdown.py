"""Markdown as HTML that Qt's text document understands. HTML in the text is only text; nothing is fetched."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from html import escape, unescape
from typing import Any
from urllib.parse import unquote

from rebound_desktop.core.markdown import set_apart
from rebound_desktop.markdown_html import LEADS, Lead, boxed, engine

_PICTURE = re.compile(r'<img src="([^"]*)" alt="([^"]*)" />')
_ALONE = re.compile(r"<p>(<img [^>]*>)</p>")
_OPENING = re.compile(r"<h([1-6])>|</h([1-6])>")


@cache
def _engine() -> Any:
    return engine(links_bare=True, for_qt=True)


def to_html(text: str, *, headings_from: int = 1, pictures: Mapping[str, str] | None = None) -> str:
    """The text, set: a line's end is a line's end, [[a job]] is its name, a task has its box.

    headings_from: the level of the highest heading, so that what a person wrote stays beneath its page's title;
    pictures: the address of each picture there is, by the name in the text. In the place of any other stands what
    it is called. Without `pictures` all addresses stay as they were written.
    """
    return "".join(html_parts(text, headings_from=headings_from, pictures=pictures))


def html_parts(
    text: str,
    *,
    headings_from: int = 1,
    pictures: Mapping[str, str] | None = None,
    leads: Callable[[str], Sequence[Lead]] | None = None,
) -> Iterator[str]:
    """The same, a paragraph, a list or a table at a time: for whoever sets a long text little by little.

    leads: the links by name in a line, which are links then.
    """
    setter = _engine()
    known: dict[str, Any] = {} if leads is None else {LEADS: leads}
    part: list[Any] = []
    for token in setter.parse(set_apart(text), known):
        part.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield _finished(setter.renderer.render(part, setter.options, known), headings_from, pictures)
            part = []


def _finished(html: str, headings_from: int, pictures: Mapping[str, str] | None) -> str:
    """With what Markdown knows nothing of: tasks, pictures that are there, where headings begin."""
    html = boxed(html)
    if pictures is not None:
        html = _PICTURE.sub(lambda match: _pictured(match, pictures), html)
        html = _ALONE.sub(r'<p class="picture">\1</p>', html)
    if headings_from > 1:
        html = _OPENING.sub(lambda match: _lower(match, headings_from - 1), html)
    return str(html)


def plain(text: str) -> str:
    """Text of the person's own as it stands in HTML, nothing in it understood."""
    return escape(text, quote=True)


def _pictured(match: re.Match[str], pictures: Mapping[str, str]) -> str:
    address = pictures.get(unquote(unescape(match[1])))
    return f'<img src="{escape(address)}" alt="{match[2]}" />' if address else f"<em>{match[2]}</em>"


def _lower(match: re.Match[str], by: int) -> str:
    level = min(6, int(match[1] or match[2]) + by)
    return f"<h{level}>" if match[1] else f"</h{level}>"
