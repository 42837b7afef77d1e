"""How long work tells how far it is, and is stopped."""

from collections.abc import Callable

Tick = Callable[[int, int], None]
"""Called with what is done and what there is to do, in pieces of work; raises Stopped when nobody wants it any more."""


class Stopped(Exception):
    """The person stopped it; nothing half done is left."""


def unwatched(done: int, whole: int) -> None:
    """Nobody looks."""
