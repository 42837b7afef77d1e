"""What becomes of work beside the window: the world's errors are told, a bug of ours is raised."""

import logging
from collections.abc import Callable

from rebound_desktop import store

log = logging.getLogger(__name__)

Failed = Callable[[store.ReboundError], None]


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
