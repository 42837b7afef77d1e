"""One text for all the ways of casing, composing and accenting its letters: for finding and sorting. Pure."""

from functools import lru_cache
from unicodedata import combining, normalize


def folded(text: str) -> str:
    """The same for every way of casing and composing the same letters (SQLite's LOWER knows only ASCII)."""
    return normalize("NFC", normalize("NFC", text).casefold())


def plain(text: str) -> str:
    """`folded`, without accents: for sorting names, and for finding José with "jose"."""
    if text.isascii():
        return text.lower()
    # A sign that was apart into letters has their case: ㎏ is kg, and ℡ TEL.
    return _without_marks(normalize("NFKD", text.casefold())).casefold()


@lru_cache(maxsize=2048)
def plain_letters(text: str) -> str:
    """Text without case and accents, letter for letter: a match's places are places in the text as shown.

    What is kept of it for the next time goes with the journal it is from: see `palette.forget`.
    """
    return text.lower() if text.isascii() else "".join(_plain_letter(letter) for letter in text)


def without_accents(word: str) -> str:
    """The word in bare letters, cased as it is: "Café" is "Cafe"."""
    return _without_marks(normalize("NFD", word))


def _without_marks(apart: str) -> str:
    return "".join(letter for letter in apart if not combining(letter))


def _plain_letter(letter: str) -> str:
    base = normalize("NFKD", letter)[:1].casefold()
    return base if len(base) == 1 else letter
