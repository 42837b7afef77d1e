"""Words found in a text by how they begin, letter for letter as it is shown. Pure."""

from collections.abc import Iterable, Iterator

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.unparted import words_part


def begins(word: str, text: str) -> bool:
    """Whether a word of the text begins so; `word` in plain letters."""
    return next(_starts(word, plain_letters(text)), None) is not None


def places(words: Iterable[str], text: str) -> tuple[tuple[int, int], ...]:
    """Where words begin in a text, as shown, and where each of them ends; none within another."""
    plain = plain_letters(text)
    every = sorted(
        (start, start + len(word)) for word in words for start in _starts(plain_letters(word), plain)
    )
    kept: list[tuple[int, int]] = []
    for start, end in every:
        if kept and start < kept[-1][1]:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
        else:
            kept.append((start, end))
    return tuple(kept)


def _starts(word: str, plain: str) -> Iterator[int]:
    """Where a word begins, in plain letters."""
    start = plain.find(word) if word else -1
    while start >= 0:
        if words_part(plain, start):
            yield start
        start = plain.find(word, start + 1)
