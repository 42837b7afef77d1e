"""How hard a passphrase is to guess, roughly: to be shown while typing, never to forbid anything."""

import math
from enum import Enum
from itertools import pairwise

_QUICK_BITS, _STRONG_BITS = 40, 60
_BITS_A_WORD = 10


class Strength(Enum):
    """Nothing typed, quickly guessed, fair, strong."""

    NONE = "none"
    QUICK = "quick"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """A careful estimate: the lesser of what its letters and what its words could mean, repeats counted once.

    A word counts 10 bits, as if drawn from about a thousand common ones; a letter as many as its alphabet.
    """
    if not passphrase:
        return Strength.NONE
    bits = min(_letter_bits(passphrase), _word_bits(passphrase))
    if bits < _QUICK_BITS:
        return Strength.QUICK
    return Strength.STRONG if bits >= _STRONG_BITS else Strength.FAIR


def _letter_bits(text: str) -> float:
    kinds = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda letter: not letter.isalnum(), 20),
    )
    alphabet = sum(size for is_kind, size in kinds if any(is_kind(letter) for letter in text))
    if any(ord(letter) > 0x24F for letter in text):
        alphabet += 500
    return math.log2(max(alphabet, 2)) * _without_runs(text)


def _without_runs(text: str) -> int:
    """Letters that add something: not the same as, or the neighbour of, the one before ("aaa", "123")."""
    return 1 + sum(abs(ord(letter) - ord(before)) > 1 for before, letter in pairwise(text))


def _word_bits(text: str) -> float:
    words = text.split()
    if len(words) < 2:
        return math.inf
    return len({word.casefold() for word in words}) * _BITS_A_WORD + sum(
        4 for word in words if not word.isalpha()
    )
