"""Which format something is kept in, told by what is inside and never by its name alone."""

import re
from pathlib import Path, PurePosixPath

from rebound_desktop.exchange import jrnl, linkedin
from rebound_desktop.exchange.decoding import decoded, is_binary
from rebound_desktop.exchange.formats import Format
from rebound_desktop.exchange.rows import sheet
from rebound_desktop.exchange.sources import Refused, Source, opened

# Of a folder or zip, files of each kind that are looked into.
_LOOK_INTO = 20
_JRNL_JSON = re.compile(r'"entries"\s*:\s*\[')


def recognise(path: Path) -> Format | None:
    """The format of a file, folder or zip; None for what is none of ours. Raises Refused where it cannot be read."""
    with opened(path) as source:
        names = source.names()
        if len(names) == 1:
            return of_file(source, names[0])
        return _of_many(source, names)


def of_file(source: Source, name: str) -> Format | None:
    """What one file is."""
    content = source.read(name)
    if is_binary(content):
        return None
    text = decoded(content)
    head = text.lstrip()[:1]
    if head in ("{", "["):
        return Format.JRNL_JSON if _JRNL_JSON.search(text) else None
    if jrnl.HEAD.match(text.lstrip()):
        return Format.JRNL_TEXT
    return _of_sheet(text)


def _of_sheet(text: str) -> Format | None:
    """What a CSV is, by its header; its first lines are enough."""
    known = linkedin.CONNECTIONS | linkedin.APPLICATIONS | linkedin.SAVED | linkedin.INVITATIONS
    try:
        names = sheet("\n".join(text.split("\n")[:40]), known).names
    except Refused:
        return None
    return Format.LINKEDIN if linkedin.is_ours(names) else None


def _of_many(source: Source, names: tuple[str, ...]) -> Format | None:
    ends: dict[str, list[str]] = {}
    for name in names:
        ends.setdefault(PurePosixPath(name).suffix.casefold(), []).append(name)
    for end in (".json", ".csv", ".txt"):
        for name in ends.get(end, ())[:_LOOK_INTO]:
            try:
                found = of_file(source, name)
            except Refused:
                continue
            if found is not None:
                return found
    return None
