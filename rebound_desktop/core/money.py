"""Amounts of money as people type them."""

import re

LARGEST = 10**15
# The marks of thousands and of decimals as Arabic writes them.
_ARABIC = str.maketrans("\u066c\u066b", ",.")
_AMOUNT = re.compile(r"^[^\d+-]*(?P<number>\d[\d.,'\u2019\u00a0\u202f ]*)\s*(?P<thousands>[kKtT])?[^\d]*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
# What an amount is called; any currency's code passes for that too.
_CALLED = frozenset((
    "euro", "euros", "eur", "usd", "gbp", "chf", "dollar", "dollars", "pound", "pounds", "kr", "tsd", "thousand", "mil",
    "yr", "pa", "mo", "hr",
))  # fmt: skip


def hundredths_in(typed: str) -> int | None:
    """The amount in a line, in hundredths; None when there is none, or more than one.

    A mark followed by three digits groups thousands, whichever mark it is; the last one, followed by one or two,
    is the decimal mark: so 1,234 and 1.234 are the same, in every country. "48k" is 48,000.
    """
    found = _AMOUNT.match(typed.strip().translate(_ARABIC))
    if found is None:
        return None
    number = re.sub(r"['\u2019\u00a0\u202f ]", "", found["number"]).rstrip(".,")
    whole, fraction = number, ""
    marks = [place for place, sign in enumerate(number) if sign in ".,"]
    if marks:
        last = marks[-1]
        after = number[last + 1 :]
        alone = number.count(number[last]) == 1
        if alone and len(after) in (1, 2):
            whole, fraction = number[:last], after
    digits = re.sub(r"[.,]", "", whole)
    if not digits:
        return None
    amount = int(digits) * 100 + int((fraction + "00")[:2])
    if found["thousands"]:
        amount *= 1000
    return amount if amount <= LARGEST else None


def has_words(typed: str) -> bool:
    """Whether a line says more than an amount and what it is in: "52k plus car"."""
    found = _AMOUNT.match(typed.strip().translate(_ARABIC))
    if found is None:
        return bool(typed.strip())
    around = f"{found.string[: found.start('number')]} {found.string[found.end('number') :]}"
    return any(
        word.casefold() not in _CALLED and not (len(word) == 3 and word.isascii() and word.isupper())
        for word in _WORD.findall(around)
    )
