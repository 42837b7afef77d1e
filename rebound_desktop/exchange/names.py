"""Names out of their parts."""

import re

# Where the family's name comes first and nothing stands between: Chinese, Japanese, Korean.
_FAMILY_FIRST = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")


def one_line(text: str) -> str:
    """A field that has one line, without what breaks it."""
    return " ".join(text.split())


def full_name(given: str, family: str, *, middle: str = "", before: str = "", after: str = "") -> str:
    """A name as it is said in its script, of the parts that address books keep."""
    given, family, middle = one_line(given), one_line(family), one_line(middle)
    if given and family and all(_FAMILY_FIRST.fullmatch(part) for part in (given, family)):
        return f"{family} {given}"
    return " ".join(part for part in (one_line(before), given, middle, family, one_line(after)) if part)
