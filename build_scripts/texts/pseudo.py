"""Two languages that nobody speaks, for seeing what a translation would do before there is one.

en_XA has accents on most letters and twice every vowel, so that it is readable and about 40 % longer. ar_XB is
written in Arabic letters from right to left. A text that is still plain English under either was never translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .found import Text
from .ts import NUMBERS, Catalogue

ACCENTED, MIRRORED = "en_XA", "ar_XB"
# Places, links, tags and Markdown's marks stay as they are.
_KEPT = re.compile(r"(\{[^}]*\}|\]\([^)]*\)|</?[a-z][^>]*>|%\w)")
# Those that Inter and Literata have, lest a picture shows another font's; without one, a letter stays plain.
_ACCENTS = str.maketrans(
    "acdeghijklmnorstuwyzACDEGHIJKLMNORSTUWYZ",
    "áçďéĝĥíĵķĺṃñóŕšťúŵýžÁÇĎÉĜĤÍĴĶĹṂÑÓŔŠŤÚŴÝŽ",
)
_VOWELS = re.compile(r"[aeiouAEIOU]")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهفقحيژكلمنوپغرستعثشخىز")


def pseudo(text: str, code: str) -> str:
    """A text as one of the two says it, fit to be filled in like the source."""
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else _said(part, code) for at, part in enumerate(parts))


def _said(text: str, code: str) -> str:
    if code == MIRRORED:
        return text.lower().translate(_ARABIC)
    return _VOWELS.sub(lambda found: found[0] + found[0].lower(), text).translate(_ACCENTS)


def catalogue(texts: Iterable[Text], code: str) -> Catalogue:
    """Every text in one of the two."""
    forms = {}
    for text in texts:
        if text.is_counted:
            # The grammar of English in as many forms as the language has.
            said = tuple(text.one if number == "1" else text.source for number in NUMBERS[code])
        else:
            said = (text.source,)
        forms[(text.context, text.source)] = tuple(pseudo(each, code) for each in said)
    return Catalogue(code, forms)
