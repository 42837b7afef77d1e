"""How text becomes searchable words, in every language.

Words are found by Unicode's own rules (UAX #29), so Chinese and Japanese are found too; case and accents
are folded away, and the typographic apostrophe with them. Imported when the index is first used.
"""

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable
from itertools import accumulate
from operator import itemgetter
from typing import Any, NamedTuple, cast

import apsw
import apsw.fts5
import apsw.unicode

REMEMBERED = 50_000
# Longer stretches without a space, as Chinese has them, do not come twice.
_LONGEST_REMEMBERED = 64
# Bytes from which on a text's words are remembered as a whole; how many such texts: one, and what became of it.
_LONG, _LONG_ONES = 20_000, 2
_STRETCH = re.compile(rb"[^ \t\n\r]+")

# A word of the index: the bytes it stands at, and how it is compared.
Token = tuple[int, int, str]
_BEGIN, _END = itemgetter(0), itemgetter(1)


def words_tokenizer(_connection: apsw.Connection, _arguments: list[str]) -> Callable[..., Any]:
    """FTS5's tokenizer, on UTF-8.

    No word goes over a space, so the words of a stretch between two spaces are always the same: they are looked up
    once and remembered. Of a long text the words are remembered too, so that only what was changed in it is read.
    Keeping a 50,000-word entry takes its words out of the index and puts them in again, on the window's thread:
    72 ms of computing without the second memory, 20 with it.
    """
    remembered: dict[bytes, tuple[Token, ...]] = {}
    long_ones: deque[LongText] = deque(maxlen=_LONG_ONES)

    def words_in(utf8: bytes, start: int, end: int) -> list[Token]:
        if len(remembered) > REMEMBERED:
            remembered.clear()
        found: list[Token] = []
        for match in _STRETCH.finditer(utf8, start, end):
            stretch, begin = match[0], match.start()
            words = remembered.get(stretch)
            if words is None:
                words = _tokens_in(stretch.decode("utf-8", "replace"))
                if len(stretch) <= _LONGEST_REMEMBERED:
                    remembered[stretch] = words
            for first, last, word in words:
                found.append((begin + first, begin + last, word))
        return found

    def tokens(utf8: bytes, _flags: int, _locale: str | None) -> list[Token]:
        if len(utf8) < _LONG:
            return words_in(utf8, 0, len(utf8))
        for text in long_ones:
            if text.utf8 == utf8:
                return text.tokens
        found = long_ones[-1].changed(utf8, words_in) if long_ones else words_in(utf8, 0, len(utf8))
        long_ones.append(LongText(utf8, found))
        return found

    return tokens


class LongText(NamedTuple):
    """A text and its words, to know the words of the next text by, which differs from it in a few places."""

    utf8: bytes
    tokens: list[Token]

    def changed(self, utf8: bytes, words_in: Callable[[bytes, int, int], list[Token]]) -> list[Token]:
        """The words of another text: those of its beginning and its end that are the same here are taken over."""
        same = min(len(self.utf8), len(utf8))
        # Words end at a space, so what is the same is so up to the last space before the change, and from the next.
        start = self.utf8.rfind(b" ", 0, _same_beginning(self.utf8, utf8, same)) + 1
        tail = _same_end(self.utf8, utf8, same - start)
        space = self.utf8.find(b" ", len(self.utf8) - tail)
        tail = len(self.utf8) - space if space >= 0 else 0
        end, moved = len(utf8) - tail, len(utf8) - len(self.utf8)
        before = self.tokens[: bisect_right(self.tokens, start, key=_END)]
        after = self.tokens[bisect_left(self.tokens, len(self.utf8) - tail, key=_BEGIN) :]
        if moved:
            after = [(first + moved, last + moved, word) for first, last, word in after]
        return before + words_in(utf8, start, end) + after


def _same_beginning(one: bytes, other: bytes, at_most: int) -> int:
    """How many bytes two texts begin with in common; halving, as comparing many at once costs nothing."""
    low, high = 0, at_most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_end(one: bytes, other: bytes, at_most: int) -> int:
    """How many bytes two texts end with in common, `at_most` of them."""
    low, high = 0, at_most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


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
