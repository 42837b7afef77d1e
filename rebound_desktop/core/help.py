"""The help's topics: their titles, which of them answers what was typed, and which belongs to a room. Pure."""

import re
from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from rebound_desktop.core.beginnings import begins
from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.unparted import is_unparted

_TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
_HEADING = re.compile(r"^#+ +.+$", re.MULTILINE)
# What a sentence of Japanese is about stands in signs or in katakana; between them it is bent and put together.
_ABOUT = re.compile(r"[\u30a0-\u30ff]+|[^\u3041-\u309f\u30a0-\u30ff]+")
# What parts the words that are typed: in Japanese the particle before what is done with something, too.
_BETWEEN = re.compile(r"[\s'’を]+")
# What stands around them.
_AROUND = '?!.,:;…¿¡؟،؛。、？！()"“”„«»「」'
# Where a page has not all of a sentence, it has so many words of it at least.
_OF_A_SENTENCE = 2
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


class OtherWords(Struct, frozen=True):
    """Words of a page, and what people type for what it says there."""

    said: str
    typed: tuple[str, ...]


class Topic(Struct, frozen=True):
    """A page of the help: `name` is for ever, `text` is Markdown and begins with its title."""

    name: str
    text: str
    other_words: tuple[OtherWords, ...] = ()

    @property
    def title(self) -> str:
        """What it is called."""
        match = _TITLE.search(self.text)
        return match[1] if match else self.name

    @property
    def headings(self) -> str:
        """Its title and the headings beneath it, a line each."""
        return "\n".join(_HEADING.findall(self.text))


def found(typed: str, topics: Iterable[Topic], common: Collection[str] = ()) -> tuple[Topic, ...]:
    """The topics that have every word of `typed`, also as a beginning, or say it otherwise; where none has, those with
    the most of a sentence: more than half of its words, and two at least.

    Those with all of them in the title come first, then those that have the most of them in headings or, which counts
    half, among what people call it. common: words that say nothing, in plain letters; they are looked for where
    nothing else was typed.
    """
    every = tuple(topics)
    words = [part for word in _meant(typed, common) for part in _parts(word, every)]
    if not words:
        return every
    answered = {topic.name: [word for word in words if _answers(word, topic)] for topic in every}
    most = max((len(each) for each in answered.values()), default=0)
    if most < len(words) and (most < _OF_A_SENTENCE or 2 * most <= len(words)):
        return ()
    answering = [topic for topic in every if len(answered[topic.name]) == most]

    def rank(topic: Topic) -> tuple[bool, int]:
        has = answered[topic.name]
        told = (2 if begins(word, topic.headings) else int(bool(_otherwise(word, topic))) for word in has)
        return not all(begins(word, topic.title) for word in has), -sum(told)

    return tuple(sorted(answering, key=rank))


def said_for(typed: str, topic: Topic, common: Collection[str] = ()) -> tuple[str, ...]:
    """What stands on the page for the words of `typed`: themselves, or what it says in their place.

    Nothing for a single letter, which would stand out all over the page.
    """
    said: dict[str, None] = {}
    words = (part for word in _meant(typed, common) for part in _parts(word, (topic,)))
    for word in filter(_is_a_word, words):
        own = (word,) if begins(word, topic.text) else ()
        said.update(dict.fromkeys(own or (other.said for other in _otherwise(word, topic))))
    return tuple(said)


def other_words(listed: str) -> dict[str, tuple[OtherWords, ...]]:
    """By page what people call what it says, as the file of a language lists it, a line each:
    "page: words of the page = what is typed, and so on".
    """
    of: dict[str, list[OtherWords]] = {}
    for line in listed.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, _, rest = line.partition(":")
        said, _, typed = rest.partition("=")
        words = tuple(word.strip() for word in typed.split(",") if word.strip())
        of.setdefault(name.strip(), []).append(OtherWords(said.strip(), words))
    return {name: tuple(each) for name, each in of.items()}


def topic_for(room: str) -> str:
    """The topic that F1 opens in a room."""
    return OF_ROOM.get(room, FIRST)


def _meant(typed: str, common: Collection[str]) -> list[str]:
    """The words of what was typed without those that say nothing, and without marks: all, where no other is there."""
    words = [word for part in _BETWEEN.split(plain_letters(typed)) if (word := part.strip(_AROUND))]
    return [word for word in words if _is_a_word(word) and word not in common] or words


def _is_a_word(word: str) -> bool:
    """A letter is none, but in scripts where it can be one."""
    return len(word) > 1 or is_unparted(word)


def _parts(word: str, topics: Sequence[Topic]) -> list[str]:
    """A word; of a sentence of Japanese that no topic has as a whole, what it is about."""
    if not is_unparted(word[:1]) or any(_answers(word, topic) for topic in topics):
        return [word]
    return _ABOUT.findall(word) or [word]


def _answers(word: str, topic: Topic) -> bool:
    return begins(word, topic.text) or bool(_otherwise(word, topic))


def _otherwise(word: str, topic: Topic) -> tuple[OtherWords, ...]:
    return tuple(other for other in topic.other_words if any(begins(word, each) for each in other.typed))
