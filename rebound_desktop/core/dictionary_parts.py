"""A dictionary in parts: a small one that is read at once, and all the other words, to be added a few at a time. Pure.

Hunspell reads a file in one piece, and holds everything up for a tenth of a second meanwhile.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from msgspec import Struct

# What says that a line holds more than a word and its flags.
_MORE = frozenset("\\ \t")
# Lines that are looked at between two breaths.
_A_FEW = 50


class Parts(Struct, frozen=True):
    """`few` is a dictionary's file as Hunspell reads it, with room for all; `others` are added to it.

    Each of the others comes with a word of `few` that has the same flags, or "" where it has none.
    """

    few: str
    others: tuple[tuple[str, str], ...]


def in_parts(words: str, breathe: Callable[[], object] = lambda: None) -> Parts | None:
    """A dictionary's list of words in parts; None where it does not begin with its count, as such lists do.

    breathe: called again and again meanwhile, for whoever waits for Python beside this.

    A word goes with the few where adding it would not do the same: where it stands twice, in whatever capitals, where
    capitals stand within it, and where more than flags is said of it.
    """
    count, _, rest = words.partition("\n")
    if not count.strip().isdecimal():
        return None
    lines: list[str] = []
    times: Counter[str] = Counter()
    for piece in _pieces(rest.split("\n"), breathe):
        those = [line for line in (line.strip("\r") for line in piece) if line]
        lines += those
        times.update(line.partition("/")[0].lower() for line in those)
    few, others = [count.strip()], []
    examples: dict[str, str] = {}
    for piece in _pieces(lines, breathe):
        for line in piece:
            word, _, flags = line.partition("/")
            small = word.lower()
            if times[small] > 1 or not _MORE.isdisjoint(line) or word[1:] != small[1:]:
                few.append(line)
            elif not flags or flags in examples:
                others.append((word, examples[flags] if flags else ""))
            else:
                examples[flags] = word
                few.append(line)
    return Parts("\n".join([*few, ""]), tuple(others))


def _pieces(lines: Sequence[str], breathe: Callable[[], object]) -> Iterator[Sequence[str]]:
    rest = iter(lines)
    while piece := tuple(islice(rest, _A_FEW)):
        yield piece
        breathe()
