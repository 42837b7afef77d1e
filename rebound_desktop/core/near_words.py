"""What may have been meant by a word that no dictionary knows: words a slip or two away, the likeliest first. Pure.

Hunspell's own suggestions hold everything else up while it looks for them (a tenth of a second, in one piece), so
they are looked for here, by many small questions to it.
"""

import codecs
import re
from collections.abc import Callable, Iterator

from msgspec import Struct

VOWELS = frozenset("aeiouyàáâäãåæèéêëìíîïòóôöõøœùúûüýÿаеёиоуыэюяіїєαεηιουω")
_ENCODING = re.compile(rb"^SET\s+(\S+)", re.MULTILINE)
_ODD_ENCODINGS = {"microsoft-cp1251": "cp1251", "tis620-2533": "tis-620"}


class Hints(Struct, frozen=True):
    """What a dictionary says of its language: its letters, the frequent ones first, and what is often confused."""

    letters: str
    confused: tuple[tuple[str, str], ...] = ()


def hints_of(affixes: bytes, words: bytes) -> Hints:
    """The hints in a dictionary's two files; where the first tells no letters, those of the words stand for them."""
    encoding = encoding_of(affixes)
    letters, confused = "", []
    for line in affixes.decode(encoding, "ignore").splitlines():
        parts = line.split()
        if len(parts) >= 2 and parts[0] == "TRY":
            letters = parts[1]
        elif len(parts) >= 3 and parts[0] == "REP":
            confused.append((parts[1].strip("^$"), parts[2].replace("_", " ")))
    if not letters:
        counts: dict[str, int] = {}
        for letter in words[:200_000].decode(encoding, "ignore"):
            counts[letter] = counts.get(letter, 0) + 1
        letters = "".join(sorted(counts, key=lambda letter: -counts[letter]))
    # Small letters, each once: a word is looked for as it is written within a sentence.
    small = dict.fromkeys(letter for letter in letters.lower() if letter.isalpha() or letter == "'")
    return Hints("".join(small), tuple(confused))


def encoding_of(affixes: bytes) -> str:
    """The encoding of a dictionary's files, as Python calls it; old ones that say none are in Latin letters."""
    match = _ENCODING.search(affixes)
    said = match[1].decode("ascii", "ignore").lower() if match else "iso8859-1"
    said = _ODD_ENCODINGS.get(said, said)
    try:
        codecs.lookup(said)
    except LookupError:
        return "utf-8"
    return said


def is_of_this_script(word: str, hints: Hints) -> bool:
    """Whether a word is written in the letters of the dictionary at all: it knows nothing about others."""
    return any(letter in hints.letters for letter in word.lower())


def near_words(
    word: str, hints: Hints, knows: Callable[[str], bool], go_on: Callable[[], bool], at_most: int
) -> tuple[str, ...]:
    """Words that `knows` is true for, at most so many; fewer when `go_on` says that it has taken long enough."""
    small = word.lower()
    asked: dict[str, str] = {}

    def meant(candidate: str) -> str:
        """A candidate as it is spelled, "" where it is no word."""
        if candidate not in asked:
            written = _as_written(candidate, word)
            asked[candidate] = next((said for said in written if all(map(knows, said.split()))), "")
        return asked[candidate]

    def look(slips: Iterator[_Slip]) -> list[str]:
        found: dict[str, tuple[bool, bool, int]] = {}
        for candidate, how in slips:
            if not go_on():
                break
            said = meant(candidate)
            if said and said != word:
                # Names, and words that begin otherwise, were seldom meant.
                odd = (said.lower() == said) is not (small == word), said[:1].lower() != small[:1], how
                found[said] = min(found.get(said, odd), odd)
        return sorted(found, key=lambda said: found[said])

    found = look(_one_slip(small, hints))
    if not found:
        found = look(_two(_likely_slips, _likely_slips, small, hints))
    if not found:
        found = look(_two(_likely_slips, _one_slip, small, hints))
    apart = [said for said in _in_two(small) if said not in found and all(map(knows, said.split()))]
    return (*found[: at_most - len(apart[:1])], *apart[:1])


# A word, and how likely such a slip is: 0 the likeliest.
_Slip = tuple[str, int]
_Slips = Callable[[str, Hints], Iterator[_Slip]]


def _as_written(candidate: str, word: str) -> tuple[str, ...]:
    """The candidate with the capitals of the word; where it has none, with one too: names, and German's nouns."""
    if word.isupper():
        return (candidate.upper(),)
    capital = candidate[:1].upper() + candidate[1:]
    return (capital,) if word[:1].isupper() else (candidate, capital)


def _one_slip(word: str, hints: Hints) -> Iterator[_Slip]:
    """Every word one slip away."""
    yield from _likely_slips(word, hints)
    for place in range(len(word) + 1):
        for letter in hints.letters:
            yield word[:place] + letter + word[place:], 2
            if place < len(word):
                yield word[:place] + letter + word[place + 1 :], 3


def _likely_slips(word: str, hints: Hints) -> Iterator[_Slip]:
    """What hands and ears do often."""
    for wrong, right in hints.confused:
        start = word.find(wrong) if wrong else -1
        while start >= 0:
            yield word[:start] + right + word[start + len(wrong) :], 0
            start = word.find(wrong, start + 1)
    for place in range(len(word) - 1):
        if word[place] != word[place + 1]:
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :], 1
    for place, letter in enumerate(word):
        yield word[:place] + letter + word[place:], 1
        if len(word) > 2:
            yield word[:place] + word[place + 1 :], 3
        if letter in VOWELS:
            for other in hints.letters:
                if other in VOWELS and other != letter:
                    yield word[:place] + other + word[place + 1 :], 2


def _two(first: _Slips, then: _Slips, word: str, hints: Hints) -> Iterator[_Slip]:
    """Every word two slips away."""
    for near, how in first(word, hints):
        for other, how_then in then(near, hints):
            yield other, how + how_then


def _in_two(word: str) -> Iterator[str]:
    """Two words without the space between them, as in "alot"; shorter pieces are seldom meant."""
    for place in (1, *range(3, len(word))):
        if len(word) - place >= 3:
            yield f"{word[:place]} {word[place:]}"
