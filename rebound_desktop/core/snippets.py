"""The words around a match, cut from the text itself: a hundred times cheaper than asking the index for them.

Letters are compared without case but with their accents; where nothing is found so, the index is asked.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import normalize

from msgspec import Struct

from rebound_desktop.core.journal import plain_line
from rebound_desktop.core.patterns import pattern

MARK_START, MARK_END = "\ue000", "\ue001"
_BEFORE, _LENGTH = 40, 150
_HALF_A_LINK = re.compile(r"!?\[([^\[\]\n]+)\]\((?:<[^<>\n]*|[^()\s]*)$")
_HALF_A_MARK = re.compile(r"\*\*|~~")
_WORD = re.compile(r"\w+")
# Scripts that put no space between words.
_dense = pattern(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class Term(Struct, frozen=True):
    """A word or a phrase that is looked for; `begins` when its last word may go on."""

    text: str
    begins: bool = False


def match_place(text: str, terms: Sequence[Term]) -> tuple[int, int] | None:
    """Where what is looked for stands, from and to: of several words the one that comes least often; None for none.

    A text is opened there, and its excerpt is cut there: a rare word says more than the first "the".
    """
    plain = text.lower()
    if len(plain) != len(text):
        return None
    first = _rarest(plain, tuple(terms))
    return first.span() if first is not None else None


def place_found(text: str, terms: Sequence[Term]) -> tuple[int, int] | None:
    """`match_place`, or else where it stands with other accents."""
    # Looked for without them letter for letter, so that places stay.
    return match_place(text, terms) or match_place(
        _bare(text), [Term(_bare(term.text), term.begins) for term in terms]
    )


def has_all(text: str, terms: Sequence[Term]) -> bool:
    """Whether all that is looked for stands in this text: a page may be found by what was added to it later."""
    return all(place_found(text, [term]) is not None for term in terms)


def _bare(text: str) -> str:
    """Without accents, each letter in its place."""
    if text.isascii():
        return text
    return "".join(letter if letter.isascii() else normalize("NFD", letter)[0] for letter in text)


def snippet(text: str, terms: Sequence[Term]) -> str | None:
    """About 150 letters around the rarest match, every match in MARK_START and MARK_END; None for no match."""
    plain = text.lower()
    pattern = _pattern(tuple(terms))
    if pattern is None or len(plain) != len(text):
        return None
    first = _rarest(plain, tuple(terms))
    if first is None:
        return None
    start = _word_start(text, max(0, first.start() - _BEFORE)) if first.start() > _BEFORE else 0
    end = min(len(text), max(first.end(), start + _LENGTH))
    if end < len(text) and (space := text.rfind(" ", first.end(), end)) > 0:
        end = space
    parts, at = ["…" if start else ""], start
    for match in pattern.finditer(plain, start, end):
        parts += [text[at : match.start()], MARK_START, text[match.start() : match.end()], MARK_END]
        at = match.end()
    return "".join([*parts, text[at:end], "…" if end < len(text) else ""])


def plain_snippet(cut: str) -> str:
    """A snippet on one line without Markdown's marks, those included whose other half was cut off."""
    lines = (plain_line(line.lstrip().lstrip("> ")) for line in cut.splitlines())
    line = _HALF_A_LINK.sub(r"\1", " ".join(" ".join(lines).split()))
    return _HALF_A_MARK.sub("", line)


def _rarest(plain: str, terms: tuple[Term, ...]) -> re.Match[str] | None:
    """The first match of the term whose first word comes least often, counted in a way that costs next to nothing."""
    counted = []
    for term in terms:
        words = _WORD.findall(term.text.lower())
        if words and (count := plain.count(max(words, key=len))):
            counted.append((count, -len(term.text), term))
    for *_, term in sorted(counted, key=lambda each: each[:2]):
        pattern = _pattern((term,))
        if pattern is not None and (found := pattern.search(plain)) is not None:
            return found
    return None


def _word_start(text: str, place: int) -> int:
    """The beginning of the first whole word from `place` on, if it comes soon."""
    space = text.find(" ", place, place + 20)
    return space + 1 if space >= 0 else place


@lru_cache(maxsize=64)
def _pattern(terms: tuple[Term, ...]) -> re.Pattern[str] | None:
    parts = [part for term in terms if (part := _of(term))]
    return re.compile("|".join(sorted(parts, key=len, reverse=True))) if parts else None


def _of(term: Term) -> str:
    words = _WORD.findall(term.text.lower())
    if not words:
        return ""
    # Between the words of a phrase nothing but what is no letter; it stays on the same few lines.
    body = r"\W{1,8}".join(re.escape(word) for word in words)
    before = "" if _dense().match(words[0]) else r"(?<!\w)"
    if term.begins:
        after = "" if _dense().match(words[-1][-1]) else r"\w*"
    else:
        after = "" if _dense().match(words[-1][-1]) else r"(?!\w)"
    return f"{before}{body}{after}"
