"""Names and titles written in several ways: whether their words say that they may be one."""

import re
from collections.abc import Iterable
from itertools import pairwise

from rebound_desktop.core.folding import plain

Words = frozenset[str]
# "C++" and "C#" are two things.
_WORD = re.compile(r"[\w+#]+")


def words(text: str) -> Words:
    """The words of a text in no order, without case, accents and commas."""
    return frozenset(_WORD.findall(plain(text)))


def may_be(ours: Words, theirs: Words) -> bool:
    """Whether all the words of one stand in the other; one without words may be any."""
    return ours <= theirs or theirs <= ours


def may_all_be(told: Iterable[Words]) -> bool:
    """Whether each pair of them may be one."""
    return all(fewer <= more for fewer, more in pairwise(sorted(told, key=len)))


def may_be_short(ours: Words, theirs: Words) -> bool:
    """`may_be`, where a word may also be shortened: Sam or S. for Samuel."""
    fewer, more = sorted((ours, theirs), key=len)
    return all(any(one.startswith(other) or other.startswith(one) for other in more) for one in fewer)
