"""Names out of their parts."""

import re

from rebound_desktop.exchange.rows import fold

# Where the family's name comes first and nothing stands between: Chinese, Japanese, Korean.
_FAMILY_FIRST = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")
# What is said to everybody is no part of a name. Folded.
COURTESY = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "herr", "frau", "m", "mme", "mlle", "monsieur", "madame",
     "mademoiselle", "sr", "sra", "srta", "senor", "senora", "dona"]
)  # fmt: skip


def one_line(text: str) -> str:
    """A field that has one line, without what breaks it."""
    return " ".join(text.split())


def full_name(given: str, family: str, *, middle: str = "", before: str = "", after: str = "") -> str:
    """A name as it is said in its script, of the parts that address books keep."""
    given, family, middle = one_line(given), one_line(family), one_line(middle)
    if given and family and all(_FAMILY_FIRST.fullmatch(part) for part in (given, family)):
        return f"{family} {given}"
    return " ".join(part for part in (one_line(before), given, middle, family, one_line(after)) if part)


def is_more_than(name: str, *parts: str) -> bool:
    """Whether these parts have a word that the name does not show, beyond what is said to everybody."""
    shown = set(fold(name).split())
    return any(word not in shown and word not in COURTESY for part in parts for word in fold(part).split())
