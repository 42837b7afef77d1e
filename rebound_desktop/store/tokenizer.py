"""How text becomes searchable words, in every language.

Words are found by Unicode's own rules (UAX #29), so Chinese and Japanese are found too; case and accents
are folded away, and the typographic apostrophe with them. Imported when the index is first used.
"""

import re
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Any, cast

import apsw
import apsw.fts5
import apsw.unicode

REMEMBERED = 50_000
# Longer stretches without a space, as Chinese has them, do not come twice.
_LONGEST_REMEMBERED = 64
_STRETCH = re.compile(rb"[^ \t\n\r]+")

# A word of the index: the bytes it stands at, and how it is compared.
Token = tuple[int, int, str]


def words_tokenizer(_connection: apsw.Connection, _arguments: list[str]) -> Callable[..., Any]:
    """FTS5's tokenizer, on UTF-8.

    No word goes over a space, so the words of a stretch between two spaces are always the same: they are looked up
    once and remembered. Keeping a 50,000-word entry takes its words out of the index and puts them in again, on the
    window's thread: 83 ms of computing for varied words, 123 without this (medians of 15, in turn, prefixes 1 to 3).
    """
    remembered: dict[bytes, tuple[Token, ...]] = {}

    def tokens(utf8: bytes, _flags: int, _locale: str | None) -> list[Token]:
        if len(remembered) > REMEMBERED:
            remembered.clear()
        found: list[Token] = []
        for match in _STRETCH.finditer(utf8):
            stretch, begin = match[0], match.start()
            words = remembered.get(stretch)
            if words is None:
                words = _tokens_in(stretch.decode("utf-8", "replace"))
                if len(stretch) <= _LONGEST_REMEMBERED:
                    remembered[stretch] = words
            for start, end, word in words:
                found.append((begin + start, begin + end, word))
        return found

    return tokens


def _tokens_in(text: str) -> tuple[Token, ...]:
    """The words of a text, with their places in its UTF-8."""
    if text.isascii():
        return tuple((start, end, fold(word)) for start, end, word in _located_words(text))
    places = (0, *accumulate(len(letter.encode("utf-8", "replace")) for letter in text))
    return tuple((places[start], places[end], fold(word)) for start, end, word in _located_words(text))


def _located_words(text: str) -> Iterable[tuple[int, int, str]]:
    # apsw's stub gives the wrong type for this function.
    return cast(Iterable[tuple[int, int, str]], apsw.unicode.word_iter_with_offsets(text))


def fold(word: str) -> str:
    """The word as the index knows it: without case, accents or typographic apostrophes."""
    return apsw.unicode.strip(apsw.unicode.casefold(word.replace("’", "'")))


def words_of(text: str) -> list[str]:
    """The words of `text` as a search compares them."""
    return [fold(word) for _, _, word in _located_words(text)]
