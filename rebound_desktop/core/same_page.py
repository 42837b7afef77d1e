"""Whether a page that left and comes back is what it was, where its files are named otherwise. Pure."""

import re
from collections.abc import Iterable

from rebound_desktop.core.attached import LINK, named_by

_LINK = re.compile(r"!?\[(?P<words>[^\[\]\n]*)" + LINK.pattern)


def is_same_page(present: str, coming: str, files: Iterable[str]) -> bool:
    """Whether nothing but the links to its files tells them apart. files: the names of those that come with it.

    A readable form names beneath a page the files that the page itself does not.
    """
    here, there = _plain(present), _plain(coming)
    if not there.startswith(here.rstrip()):
        return False
    beneath = there[len(here.rstrip()) :]
    names = frozenset(files)
    return all(_is_file(part, names) for part in beneath.split("\n\n") if part.strip())


def _plain(text: str) -> str:
    """A text with each of its links written in one way."""
    return _LINK.sub(_written, text)


def _written(link: re.Match[str]) -> str:
    name = named_by(link)[1]
    return f"[{link['words'] or name}](<{name}>)"


def _is_file(part: str, names: frozenset[str]) -> bool:
    link = _LINK.fullmatch(part.strip())
    return link is not None and not names.isdisjoint(named_by(link))
