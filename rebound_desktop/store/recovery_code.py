"""The recovery code: 128 random bits in letters that a tired hand can copy, with check letters.

Seven groups of four: 26 letters of Crockford's base 32 (no I, L, O, U) carry the bits, two check them.
The check is a weighted sum modulo 1021, the largest prime that two letters hold: any single wrong letter and
any swap of two neighbours changes it.
"""

import secrets

from rebound_desktop.store.errors import MistypedRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_PAYLOAD = 26
_CHECK_PRIME = 1021


def new() -> str:
    """A fresh code, in seven groups of four: `XXXX-XXXX-…`."""
    number = secrets.randbits(_PAYLOAD * 5)
    letters = "".join(ALPHABET[(number >> (5 * place)) & 31] for place in range(_PAYLOAD))
    return grouped(letters + _check(letters))


def grouped(letters: str) -> str:
    """The letters in groups of four."""
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def canonical(typed: str) -> bytes:
    """What a typed code stands for, however it was spaced or cased. Raises MistypedRecoveryCode."""
    letters = "".join(character for character in typed.upper() if character.isalnum()).translate(_LOOK_ALIKES)
    payload, check = letters[:_PAYLOAD], letters[_PAYLOAD:]
    if len(letters) != _PAYLOAD + 2 or not set(letters) <= set(ALPHABET) or _check(payload) != check:
        raise MistypedRecoveryCode
    return payload.encode()


def reads_like_one(typed: str) -> bool:
    """Whether somebody meant a code by this, be it with a letter too many, too few or wrong."""
    letters = [character for character in typed if character.isalnum()]
    has_figures = any(character.isdecimal() for character in letters)
    return abs(len(letters) - _PAYLOAD - 2) <= 2 and has_figures and "".join(letters).isascii()


def _check(payload: str) -> str:
    total = sum((place + 1) * ALPHABET.index(letter) for place, letter in enumerate(payload)) % _CHECK_PRIME
    return ALPHABET[total // 32] + ALPHABET[total % 32]
