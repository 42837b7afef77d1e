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
# Bytes from which on the lines of a text are remembered; and from which on a line is taken sentence by sentence.
_LONG, _LONG_LINE = 20_000, 2_000
_STRETCH = re.compile(rb"[^ \t\n\r]+")

# A word of the index: the bytes it stands at, and how it is compared.
Token = tuple[int, int, str]


def words_tokenizer(
    _connection: apsw.Connection, _arguments: list[str], reader: "Reader | None" = None
) -> Callable[..., Any]:
    """FTS5's tokenizer, on UTF-8; one reader for every index of a connection remembers for all of them."""
    known = reader or Reader()

    def tokens(utf8: bytes, flags: int, _locale: str | None) -> list[Token] | list[str]:
        if flags & apsw.FTS5_TOKENIZE_DOCUMENT and len(utf8) >= _LONG:
            return known.words_of_lines(utf8)
        return known.words_in(utf8)

    return tokens


class Reader:
    """Finds words, and remembers what it found.

    No word goes over a space, so the words of a stretch between two spaces are always the same: they are looked up
    once and remembered. Keeping a 50,000-word entry takes its words out of the index and puts them in again, on the
    window's thread, so of the last two long texts the words of whole lines are remembered too: what a text was, and
    what became of it. Where they stand is not asked then: the index keeps their order alone.
    """

    def __init__(self) -> None:
        self._stretches: dict[bytes, tuple[Token, ...]] = {}
        self._last: dict[bytes, list[str]] = {}
        self._before: dict[bytes, list[str]] = {}

    def learn(self, text: str) -> None:
        """Remember a long text that is about to be changed; may run in any thread, and takes some 30 ms."""
        utf8 = text.encode("utf-8", "replace")
        if len(utf8) >= _LONG:
            self.words_of_lines(utf8)

    def words_in(self, utf8: bytes) -> list[Token]:
        """The words of a text, and where they stand."""
        remembered = self._stretches
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
            for first, last, word in words:
                found.append((begin + first, begin + last, word))
        return found

    def words_of_lines(self, utf8: bytes) -> list[str]:
        """The words of a text in their order; only lines that are new are read."""
        found: list[str] = []
        now: dict[bytes, list[str]] = {}
        for line in _lines(utf8):
            words = now.get(line) or self._last.get(line) or self._before.get(line)
            if words is None:
                words = [word for _, _, word in self.words_in(line)]
            now[line] = words
            found += words
        self._before, self._last = self._last, now
        return found


def _lines(utf8: bytes) -> Iterable[bytes]:
    """A text in pieces that no word goes over; a page without a line's end has sentences at least."""
    for line in utf8.split(b"\n"):
        if len(line) > _LONG_LINE:
            yield from line.split(b". ")
        else:
            yield line


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
