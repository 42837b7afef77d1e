"""The YAML in front of a Markdown file. Where it is not valid it is read line by line; no word is lost."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from rebound_desktop.exchange import yaml_in
from rebound_desktop.exchange.sources import Refused

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_NAMED = re.compile(r"([^\W\d][\w -]{0,80}):(?:[ \t]+(.*))?", re.DOTALL)
_QUOTES = "\"'[]"
_NOTHING = ("", "null", "~")
# How a page looks in another program.
_OF_A_PROGRAM = frozenset({"cssclass", "cssclasses"})
_LONGEST = 300
# Of front matter that is not valid; what has more lines is none.
_MOST_LINES = 500


class Front(Struct):
    """What stands in front: its values by name in small letters, the names as written, and lines that are none.

    asked: the names that a reader took something from.
    """

    values: dict[str, Any] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    loose: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    def said(self, name: str) -> str:
        """A value that is a text, on one line; "" for any other."""
        value = self.values.get(name)
        if not isinstance(value, str) or value in _NOTHING:
            return ""
        line = " ".join(value.split())
        if len(line) > _LONGEST:
            # Too long for a field: it stays beneath, whole.
            return line[:_LONGEST]
        self.asked.add(name)
        return line

    def listed(self, *names: str) -> list[str]:
        """The texts of lists, or of one text that names several."""
        found: list[str] = []
        for name in names:
            value = self.values.get(name)
            if isinstance(value, str):
                value = value.split(",") if "," in value else value.split()
            if isinstance(value, list) and all(isinstance(each, str) for each in value):
                self.asked.add(name)
                found += value
        return found

    def rest(self) -> Iterator[tuple[str, str]]:
        """What nobody asked for, a name and a text each; the name is "" for a line that has none."""
        for name, value in self.values.items():
            text = _told(value)
            if name not in self.asked and name not in _OF_A_PROGRAM and text not in _NOTHING:
                yield self.names[name], text
        for line in self.loose:
            yield "", line


def parted(text: str) -> tuple[Front, str]:
    """The front matter and the body; what is none stays in the body."""
    match = _FRONT.match(text)
    if match is None:
        return Front(), text
    front = Front()
    try:
        found = yaml_in.loaded(match[1])
    except Refused:
        if match[1].count("\n") < _MOST_LINES:
            front = _line_by_line(match[1])
    else:
        if isinstance(found, dict):
            _take(front, found)
    return (front, text[match.end() :]) if front.values else (Front(), text)


def _take(front: Front, found: dict[Any, Any]) -> None:
    for name, value in found.items():
        small = str(name).casefold()
        front.values.setdefault(small, value)
        front.names.setdefault(small, str(name))


def _line_by_line(text: str) -> Front:
    """What can be read of YAML that is not valid: each name with what follows it, by itself."""
    front = Front()
    for block in re.split(r"\n(?![ \t-])", text):
        named = _NAMED.fullmatch(block)
        try:
            found = yaml_in.loaded(block)
        except Refused:
            found = {named[1]: (named[2] or "").strip().strip(_QUOTES)} if named else None
        if isinstance(found, dict):
            _take(front, found)
        elif block.strip():
            front.loose.append(block)
    return front


def _told(value: Any) -> str:
    """A value as a person reads it."""
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_told(each)}" for name, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(_told, value))
    return str(value).strip()
