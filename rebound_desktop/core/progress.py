"""How long work tells how far it is, and is stopped."""

from collections.abc import Callable
from itertools import count

Tell = Callable[[int, int], None]
"""Told how much of how much is done, in pieces of work; a total of 0 is unknown. May rest a few milliseconds, so that
others come to work. Raises Stopped when the person wants no more of it."""


class Stopped(Exception):
    """The person stopped it: nothing half done is left, nothing has changed."""


def seldom(tell: Tell, every: int = 10) -> Tell:
    """`tell`, every so many calls: for work that others wait for, and that is not to rest often."""
    calls = count()

    def told(done: int, total: int) -> None:
        if next(calls) % every == 0:
            tell(done, total)

    return told


def tell_nobody(_done: int, _total: int) -> None:
    """For whoever shows no progress."""
