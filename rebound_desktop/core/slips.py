"""Names that were meant by a word with a slip of the hand in it: a letter wrong, missing or too many, or two
neighbours swapped. Pure.

From four letters on a word may have one slip, from eight on two. While a word of five letters or more is still being
typed, the beginning of a longer one may be meant by it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.palette import Match, Rung, Target

_ONE_SLIP, _BEGINNING, _TWO_SLIPS = 4, 5, 8
_WORD = re.compile(r"\w+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, as they are compared: without case and accents."""
    return tuple(_WORD.findall(plain_letters(text)))


class KnownWords:
    """Words that may have been meant, as `words_of` gives them. Of the first two letters one at least is right."""

    def __init__(self, words: Iterable[str]) -> None:
        self._with_letter: dict[str, list[str]] = {}
        for word in dict.fromkeys(words):
            for letter in set(word[:2]):
                self._with_letter.setdefault(letter, []).append(word)

    def begins(self, typed: str) -> bool:
        """Whether one of them begins so."""
        return any(word.startswith(typed) for word in self._with_letter.get(typed[:1], ()))

    def meant_by(self, typed: str) -> tuple[str, ...]:
        """Those that may have been meant by a word, all of them with as few slips as any."""
        first = dict.fromkeys(word for letter in set(typed[:2]) for word in self._with_letter.get(letter, ()))
        for slips in range(1, _most(typed) + 1):
            found = tuple(word for word in first if _is_near(typed, word, slips))
            if found:
                return found
        return ()


def slipped(typed: str, targets: Iterable[Target]) -> tuple[Match, ...]:
    """The targets that each word of `typed` names, all but for slips; the one with fewest slips first."""
    wanted = words_of(typed)
    if not any(map(_most, wanted)):
        return ()
    found = []
    for target in targets:
        slips = [_fewest(word, _said(target)) for word in wanted]
        if None not in slips:
            found.append(Match(target, -sum(filter(None, slips)), rung=Rung.SLIP))
    found.sort(key=lambda match: -match.score)
    return tuple(found)


@lru_cache(maxsize=1024)
def _said(target: Target) -> frozenset[str]:
    """The words of its title, and of what else it is called."""
    return frozenset(word for text in (target.title, *target.also) for word in words_of(text))


def forget() -> None:
    """What was kept of names for the next key goes with the journal they are from."""
    _said.cache_clear()


def _fewest(typed: str, words: frozenset[str]) -> int | None:
    """The slips to the nearest of the words; None when all are too far."""
    if any(word.startswith(typed) for word in words):
        return 0
    ways = range(1, _most(typed) + 1)
    return next((slips for slips in ways if any(_is_near(typed, word, slips) for word in words)), None)


def _most(typed: str) -> int:
    """How many slips a word may have."""
    return (len(typed) >= _ONE_SLIP) + (len(typed) >= _TWO_SLIPS)


def _is_near(typed: str, word: str, slips: int) -> bool:
    """Whether `typed` is `word`, or its beginning, but for so many slips."""
    is_beginning = len(typed) >= _BEGINNING
    further = len(word) - len(typed)
    if further < -slips or (further > slips and not is_beginning):
        return False
    # Each slip brings one letter at most that the word has not: mostly there are more.
    if len(frozenset(typed).difference(word)) > slips:
        return False
    return _within(typed, word, slips, is_beginning=is_beginning)


def _within(typed: str, word: str, slips: int, *, is_beginning: bool) -> bool:
    same = next(
        (place for place, pair in enumerate(zip(typed, word, strict=False)) if pair[0] != pair[1]), None
    )
    if same is None:
        same = min(len(typed), len(word))
    typed, word = typed[same:], word[same:]
    if not typed:
        return is_beginning or len(word) <= slips
    if not slips:
        return False
    ways = [(typed[1:], word[1:]), (typed, word[1:]), (typed[1:], word)]
    if len(word) > 1 and word[:2] == typed[1::-1]:
        ways.append((typed[2:], word[2:]))
    return any(_within(*way, slips - 1, is_beginning=is_beginning) for way in ways)
