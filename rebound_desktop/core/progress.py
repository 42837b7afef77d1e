"""How long work tells how far it is, and is stopped."""

from collections.abc import Callable

Tell = Callable[[int, int], None]
"""Told how much of how much is done, in pieces of work; a total of 0 is unknown. Raises Stopped when the person wants
no more of it."""


class Stopped(Exception):
    """The person stopped it: nothing half done is left, nothing has changed."""


def tell_nobody(_done: int, _total: int) -> None:
    """For whoever shows no progress."""
