"""How text becomes searchable words, in every language.

Words are found by Unicode's own rules (UAX #29), so Chinese and Japanese are found too; case and accents
are folded away, and the typographic apostrophe with them. Imported when the index is first used.
"""

from collections.abc import Callable, Iterable
from typing import Any, cast

import apsw
import apsw.fts5
import apsw.unicode

REMEMBERED_WORDS = 50_000


def words_tokenizer(connection: apsw.Connection, arguments: list[str]) -> Callable[..., Any]:
    """FTS5's tokenizer. Folding is remembered word by word."""
    on_bytes = cast(Callable[..., Callable[..., Any]], apsw.fts5.StringTokenizer(cast(Any, _on_text)))
    return on_bytes(connection, arguments)


def _on_text(_connection: apsw.Connection, _arguments: list[str]) -> Any:
    """A tokenizer of text: gives (start, end, word) for each word."""
    folded: dict[str, str] = {}

    def words(text: str, _flags: int, _locale: str | None) -> Iterable[tuple[int, int, str]]:
        if len(folded) > REMEMBERED_WORDS:
            folded.clear()
        for start, end, word in _located_words(text):
            plain = folded.get(word)
            if plain is None:
                plain = folded[word] = fold(word)
            yield start, end, plain

    return words


def _located_words(text: str) -> Iterable[tuple[int, int, str]]:
    # apsw's stub gives the wrong type for this function.
    return cast(Iterable[tuple[int, int, str]], apsw.unicode.word_iter_with_offsets(text))


def fold(word: str) -> str:
    """The word as the index knows it: without case, accents or typographic apostrophes."""
    return apsw.unicode.strip(apsw.unicode.casefold(word.replace("’", "'")))


def words_of(text: str) -> list[str]:
    """The words of `text` as a search compares them."""
    return [fold(word) for _, _, word in _located_words(text)]
