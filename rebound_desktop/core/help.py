"""The help's topics: their titles, which of them answers what was typed, and which belongs to a room. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rebound_desktop.core.folding import plain_letters

_TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
FIRST = "five-steps"
# Where F1 leads from a room; from any other, to the beginning.
OF_ROOM = {
    "journal": "writing",
    "first": "writing",
    "jobs": "jobs",
    "board": "jobs",
    "table": "jobs",
    "compare": "jobs",
    "lead": "jobs",
    "profile": "jobs",
    "before": "jobs",
    "kept": "jobs",
    "contacts": "people",
    "company": "people",
    "letters": "people",
    "templates": "people",
    "week": "people",
    "passphrase": "private",
    "recovery": "private",
    "ways_in": "private",
    "settings": "private",
    "copies": "in-and-out",
    "merge": "in-and-out",
    "import": "in-and-out",
    "export": "in-and-out",
    "trash": "trouble",
    "support": "evidence",
}


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the help: `name` is for ever, `text` is Markdown and begins with its title."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """What it is called."""
        match = _TITLE.search(self.text)
        return match[1] if match else self.name


def found(typed: str, topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """The topics that have every word of `typed`, also as a beginning, those with them in the title first."""
    words = plain_letters(typed).split()
    every = tuple(topics)
    if not words:
        return every
    answering = [topic for topic in every if all(_begins(word, topic.text) for word in words)]
    answering.sort(key=lambda topic: not all(_begins(word, topic.title) for word in words))
    return tuple(answering)


def topic_for(room: str) -> str:
    """The topic that F1 opens in a room."""
    return OF_ROOM.get(room, FIRST)


def _begins(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", plain_letters(text)) is not None
