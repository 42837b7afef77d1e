"""Which words of a line are to be checked: a person's own, not marks, addresses, names after @ or code. Pure."""

import re
from collections.abc import Iterable, Iterator, Set

from rebound_desktop.core.patterns import pattern

# Japanese and Chinese have no spaces: what stands there beside other letters is not of the same word.
_CLOSE = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
_LETTER = rf"[^\W\d_{_CLOSE}]"
_WORD_SAID = rf"(?:{_LETTER}+(?:['’]{_LETTER}+)*|[{_CLOSE}]+)"
_word = pattern(_WORD_SAID)
_word_typed = pattern(f"(?<!{_LETTER}){_WORD_SAID}\\Z")
# The ends of files' and sites' names that are no words: "tired.then" is a sentence whose space is owed.
_KINDS = (
    "avif bmp com csv doc docm docx eml epub gif heic htm html ics jpeg jpg json key md mov net odp ods odt ogg org pdf"
    " png ppt pptx py rtf svg tar tif tiff tsv txt vcf wav webm webp xls xlsx xml yaml yml zip"
).replace(" ", "|")
# Code, addresses, links' targets, pictures, and what is linked by @, # or double brackets; the end of a file's name.
_TARGET = r"\]\((?:<[^>]*>\)|[^)]*\))"
_apart = pattern(
    rf"`[^`]*`|(?:https?://|www\.|mailto:)\S+|!\[[^\]]*(?:{_TARGET}|\])|{_TARGET}|\S+@\S+\.\S+|[@#]\w+(?:[./]\w+)*"
    rf"|\[\[[^\]]*\]\]|(?<=[^\W_])\.(?:{_KINDS})\b"
)
# Capitals within, as in LinkedIn, openSUSE and iPhone: a name as somebody made it up, which no dictionary can know.
# "tHe" and "thIs" are a finger that stayed too long.
_MADE_UP = re.compile(r"[A-ZÀ-Þ][^\W\d_]*[a-z][A-Z]|[a-z]{3,}[A-Z][^\W\d_]|[ei][A-Z][^\W\d_]{2}")
# What some of those begin with; the others end at a space.
_OVER_SPACES = ("`", "](", "[[", "![", "\t")
OWN_WORDS_AT_MOST = 20_000
_LONGEST_WORD = 100


def words_to_check(line: str) -> Iterator[tuple[int, str]]:
    """Each word that a dictionary may know, with where it begins."""
    if line.startswith(("    ", "\t", "```")) and not re.match(r"\s*(?:[-*+]|\d+[.)])\s", line):
        return
    masked = _apart().sub(lambda match: " " * len(match[0]), line)
    for match in _word().finditer(masked):
        word = match[0]
        before = masked[match.start() - 1 : match.start()]
        after = masked[match.end() : match.end() + 1]
        # Part of something with figures or underscores is a name of its own; capitals alone are an abbreviation.
        if before.isdigit() or after.isdigit() or before == "_" or after == "_":
            continue
        if len(word) > 1 and not word.isupper() and not _MADE_UP.match(word):
            yield match.start(), word


def stretches(line: str, known: Set[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """A line in parts whose words are the same wherever they stand, with where each begins, for remembering them;
    without those that are `known`.

    A part goes from space to space; a line with marks that go over spaces is one part.
    """
    if line.startswith("    ") or any(mark in line for mark in _OVER_SPACES):
        if line not in known:
            yield 0, line
        return
    parts = line.split(" ")
    # All at once: asked at each key, and nearly always there is none or one.
    others = set(parts) - known
    others.discard("")
    begin = 0
    for part in parts if others else ():
        if part in others:
            yield begin, part
        begin += len(part) + 1


def word_typed(line: str, here: int) -> int | None:
    """Where the word begins that ends at `here`, where the caret stands; None where none does."""
    if line[here : here + 1].isalpha():
        return None
    # Only what is near: a word has no space, one that is longer than this is none, and lines are long.
    start = max(0, here - _LONGEST_WORD, line.rfind(" ", 0, here))
    found = _word_typed().search(line[start:here])
    return start + found.start() if found else None


def word_from(line: str, start: int) -> str:
    """The word that begins at `start`; "" where none does."""
    found = _word().match(line, start)
    return found[0] if found else ""


def kept_words(kept: str) -> frozenset[str]:
    """The person's own words, from how they are kept: a word a line."""
    return frozenset(word for line in kept.splitlines() if (word := line.strip()))


def with_word(kept: str, word: str) -> str:
    """How the own words are kept with one more."""
    words = kept_words(kept) | {word.strip()}
    return "\n".join(sorted(words)[:OWN_WORDS_AT_MOST])


# The dictionary that comes with the program: for computers that say no language at all.
OURS = "en_US"
_NO_LANGUAGE = frozenset({"", "c", "posix"})


def languages_said(of_the_system: Iterable[str]) -> list[str]:
    """The languages of a computer, the first wanted most; one that says none is taken to read English."""
    said = [language for language in of_the_system if language.split("_")[0].lower() not in _NO_LANGUAGE]
    return said or [OURS]


def dictionary_for(wanted: Iterable[str], there: Iterable[str]) -> str:
    """The dictionary to use of those that are there: the first of the languages wanted, in its own region if any.

    Names are such as "en_GB". Returns "" when none will do.
    """
    names = sorted(there)
    for language in wanted:
        name = language.replace("-", "_")
        if name in names:
            return name
        base = name.split("_")[0]
        # American English and the like stand for regions that have none of their own.
        near = [other for other in names if other.split("_")[0] == base]
        if near:
            return "en_US" if base == "en" and "en_US" in near else near[0]
    return ""
