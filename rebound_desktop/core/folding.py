"""One text for all the ways of casing, composing and accenting its letters: for finding and sorting. Pure."""

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


def without_accents(word: str) -> str:
    """The word in bare letters, cased as it is: "Café" is "Cafe"."""
    return _without_marks(normalize("NFD", word))


def _without_marks(apart: str) -> str:
    return "".join(letter for letter in apart if not combining(letter))
