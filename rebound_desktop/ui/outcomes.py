"""What becomes of work beside the window: the world's errors are told, a bug of ours is raised."""

import logging
from collections.abc import Callable
from time import sleep
from typing import TypeVar

from rebound_desktop import store

log = logging.getLogger(__name__)

Failed = Callable[[store.ReboundError], None]
T = TypeVar("T")
# How often, and how many seconds apart, the file is asked for while something of ours still reads it.
_TRIES, _APART = 25, 0.2


def nothing() -> None:
    """Nobody waits for it."""


def ignored(_result: object) -> None:
    """Nobody asks what came of it."""


def logged(error: store.ReboundError) -> None:
    """Nobody is told, for the next occasion tries again."""
    log.warning("not done beside the window: %s", type(error).__name__)


def told(failed: Failed) -> Callable[[BaseException], None]:
    """The world's errors are told to the person; a bug of ours is raised here, in the window's thread."""

    def answer(error: BaseException) -> None:
        if not isinstance(error, store.ReboundError):
            raise error
        failed(error)

    return answer


def patient(work: Callable[[], T]) -> Callable[[], T]:
    """Work that needs the file alone: what still reads it beside the window lets go of it within a moment.

    Call what comes back in a worker. Another window that holds the journal is told after five seconds.
    """

    def tried() -> T:
        for _ in range(_TRIES):
            try:
                return work()
            except store.JournalInUse:
                sleep(_APART)
        return work()

    return tried
