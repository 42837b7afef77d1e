"""The words for days of one language, and the words of a typed text that are among them. Pure.

What a word means is found without its place: a count may stand before its unit or after it, "last" on either side of
a weekday, and Japanese parts no words at all. A word that means several things has all its meanings.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cached_property

from msgspec import Struct, field

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.unparted import is_unparted, words_part
from rebound_desktop.core.weeks import MONDAY

_ISO = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d)")
_PARTED = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)")
_MONTHS = 12
_FIGURES = re.compile(r"\d{1,4}(?!\d)")
_BETWEEN = re.compile(r"[\s.,،、']*")


class Kind(Enum):
    """What a word can be. The earlier one is tried first, where a word could be both."""

    DAY = auto()
    SEVERAL = auto()
    UNIT = auto()
    WEEKDAY = auto()
    MONTH = auto()
    LAST = auto()
    THIS = auto()
    NEXT = auto()
    AGO = auto()
    AHEAD = auto()
    ISO = auto()
    YEAR = auto()
    DATE = auto()
    NUMBER = auto()
    FILLER = auto()


class Meaning(Struct, frozen=True):
    """One thing that a word can mean: a number of its kind, a unit, or "2026-03"; of "next" 1 where it skips a week."""

    kind: Kind
    number: int = 0
    unit: str = ""


class Word(Struct, frozen=True):
    """A word that was recognised, from `start` to `end` of the text, and everything it can mean."""

    text: str
    start: int
    end: int
    meanings: tuple[Meaning, ...]


class Vocabulary(Struct, frozen=True, dict=True):
    """A language's words for days. A word may have spaces in it.

    days: "today" to how many days ago it is, less than none for those to come; weekdays: "tuesday" to 2, as ISO 8601
    numbers them; months: "march" to 3;
    last: what makes a weekday, week, month or year the one before; this: the present one; next: the coming one;
    skipping: those of `next` by which a weekday of this week is not meant: "next Wednesday", on a Monday;
    ago: what makes a count one of the past; ahead: one of the future;
    units: "week", "weeks" to one of "day", "week", "month", "year";
    numbers: "three" to 3; several: "a fortnight" to 2 and "week", a count and its unit in one; fillers: "the", "on";
    week_begins: the weekday that weeks begin on; month_first: of a day in figures, such as "9/14/2026".
    """

    days: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    last: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    skipping: frozenset[str] = frozenset()
    ago: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    several: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()
    week_begins: int = MONDAY
    month_first: bool = False

    @cached_property
    def meanings(self) -> Mapping[str, tuple[Meaning, ...]]:
        """Every word, and what it can mean."""
        found: dict[str, list[Meaning]] = {}
        for word, meaning in self._each():
            if word and not word.isdecimal():
                found.setdefault(plain(word), []).append(meaning)
        return {word: tuple(sorted(each, key=lambda m: m.kind.value)) for word, each in found.items()}

    @cached_property
    def longest(self) -> int:
        """Letters of the longest word."""
        return max(map(len, self.meanings), default=0)

    def _each(self) -> Iterator[tuple[str, Meaning]]:
        counts = (
            (Kind.DAY, self.days),
            (Kind.WEEKDAY, self.weekdays),
            (Kind.MONTH, self.months),
            (Kind.NUMBER, self.numbers),
        )
        for kind, numbers in counts:
            yield from ((word, Meaning(kind, number)) for word, number in numbers.items())
        yield from ((word, Meaning(Kind.UNIT, unit=unit)) for word, unit in self.units.items())
        yield from ((word, Meaning(Kind.SEVERAL, *each)) for word, each in self.several.items())
        alike = (
            (Kind.LAST, self.last),
            (Kind.THIS, self.this),
            (Kind.AGO, self.ago),
            (Kind.AHEAD, self.ahead),
            (Kind.FILLER, self.fillers),
        )
        yield from ((word, Meaning(Kind.NEXT, int(word in self.skipping))) for word in self.next)
        for kind, words in alike:
            yield from ((word, Meaning(kind)) for word in words)


def plain(text: str) -> str:
    """Text as words are compared: without case, accents and curled apostrophes, and as long as before."""
    return plain_letters(text).replace("’", "'")


def runs(text: str, said: Vocabulary) -> Iterator[tuple[Word, ...]]:
    """The stretches of a plain text in which one known word follows another, with nothing but commas between."""
    place, run = 0, list[Word]()
    while place < len(text):
        word = _word_at(text, place, said) if words_part(text, place) else None
        if word is not None:
            run.append(word)
            place = _after(text, word.end)
            continue
        if run:
            yield tuple(run)
            run = []
        place += 1
    if run:
        yield tuple(run)


def whole(text: str, said: Vocabulary) -> tuple[Word, ...]:
    """The words of a plain text, or nothing when not every word of it is known."""
    place, found = _after(text, 0), list[Word]()
    while place < len(text):
        word = _word_at(text, place, said) if words_part(text, place) else None
        if word is None:
            return ()
        found.append(word)
        place = _after(text, word.end)
    return tuple(found)


def _after(text: str, place: int) -> int:
    """Where the next word begins."""
    match = _BETWEEN.match(text, place)
    return match.end() if match else place


def _word_at(text: str, place: int, said: Vocabulary) -> Word | None:
    """The longest word that begins here and ends where a word can end."""
    for end in range(min(len(text), place + said.longest), place, -1):
        meanings = said.meanings.get(text[place:end])
        if meanings and words_part(text, end):
            return Word(text[place:end], place, end, meanings)
    iso = _ISO.match(text, place)
    if iso is not None and words_part(text, iso.end()):
        return Word(iso[0], place, iso.end(), (Meaning(Kind.ISO, unit=iso[0]),))
    parted = _PARTED.match(text, place)
    if parted is not None and words_part(text, parted.end()):
        iso_day = _in_iso(parted, month_first=said.month_first)
        return Word(parted[0], place, parted.end(), (Meaning(Kind.ISO, unit=iso_day),))
    figures = _FIGURES.match(text, place)
    if figures is not None and words_part(text, figures.end()):
        return Word(figures[0], place, figures.end(), _meanings_of(figures[0]))
    number = unicodedata.numeric(text[place], 0.0) if is_unparted(text[place]) else 0.0
    if 1 <= number <= 10 and words_part(text, place + 1):
        return Word(text[place], place, place + 1, (Meaning(Kind.NUMBER, int(number)),))
    return None


def _in_iso(parted: re.Match[str], *, month_first: bool) -> str:
    """ "14.9.2026" as an ISO day; with slashes as the language has them, where that can be."""
    first, second = int(parted[1]), int(parted[3])
    puts_month_first = month_first and parted[2] != "." and first <= _MONTHS
    month, day = (first, second) if puts_month_first or second > _MONTHS else (second, first)
    return f"{int(parted[4]):04}-{month}-{day}"


def _meanings_of(figures: str) -> tuple[Meaning, ...]:
    """A number is a count; two figures can be a day of a month, and four a year."""
    count = Meaning(Kind.NUMBER, int(figures))
    if len(figures) == 3:
        return (count,)
    return (Meaning(Kind.YEAR if len(figures) == 4 else Kind.DATE, int(figures)), count)
