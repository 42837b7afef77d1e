"""What Qt's own libraries hold of others: Qt's attributions with their copyright lines, and each licence's text once.

They lie in `licences/`, since Qt's wheels carry no such list. When Qt's series changes, its `qt_attribution.json` files
are to be looked over again; a test says so.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from rebound_desktop.core.notices import Notice, wrapped
from rebound_desktop.licences import HEAD_INSIDE_QT

TEXTS = Path(__file__).resolve().parent / "licences"
# On which several others build; they stand at the end of all notices.
AT_THE_END = ("LGPL-3", "GPL-3")
_TOLD = tomllib.loads((TEXTS / "qt_parts.toml").read_text(encoding="utf-8"))
QT_VERSION: str = _TOLD["qt"]
# Asked for by those who made them, in these words.
_THANKS = """\
This software is based in part on the work of the Independent JPEG Group. Portions of this software are copyright (c)
2026 The FreeType Project (www.freetype.org). All rights reserved.
"""


@dataclass(frozen=True, slots=True)
class QtPart:
    """A work inside Qt. licence: in SPDX's words; texts: the names of those that hold it."""

    name: str
    licence: str
    texts: tuple[str, ...]
    copyright: tuple[str, ...]


def _read(told: dict[str, str | list[str]]) -> QtPart:
    name, licence, lines = str(told["name"]), str(told["licence"]), str(told["copyright"])
    texts = tuple(told.get("texts") or re.split(r" (?:AND|OR) ", licence))
    return QtPart(name, licence, texts, tuple(lines.strip().splitlines()))


QT_PARTS = tuple(_read(told) for told in _TOLD["part"])


def licence_text(name: str) -> str:
    """The words of a licence, by the name it has in `licences/`."""
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8")


def as_text() -> str:
    """A paragraph a part."""
    return "\n".join([f"{wrapped(HEAD_INSIDE_QT)}\n", _THANKS, *(_said(part) for part in QT_PARTS)])


def texts() -> tuple[Notice, ...]:
    """The texts that the parts name, each once; without those that stand at the end of all."""
    names = {name for part in QT_PARTS for name in part.texts} - set(AT_THE_END)
    return tuple(Notice(name, name, licence_text(name)) for name in sorted(names, key=str.lower))


def _said(part: QtPart) -> str:
    named = "" if part.texts == (part.licence,) else f" (text: {', '.join(part.texts)})"
    return "\n".join([part.name, f"  {part.licence}{named}", *(f"  {line}" for line in part.copyright), ""])
