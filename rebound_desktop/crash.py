"""Faults of ours: logged without words, the text on the glass sealed with the data key, and said plainly."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from rebound_desktop.store.errors import Closed, ReboundError

log = logging.getLogger(__name__)


def watch(
    keep: Callable[[], bool],
    tell: Callable[[bool, bool], None],
    tell_of_the_world: Callable[[ReboundError], None],
) -> None:
    """Catch what nothing else caught: `keep` seals what is typed.

    `tell` says whether that worked, and whether the program was renewed since; what it has not read yet is gone then.
    `tell_of_the_world` says what is no fault of ours, such as a damaged place of the file that nobody expected there.
    All run for the first fault of a cascade only; a fault inside them is logged and left at that.
    """
    busy = False
    begun = _program()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal busy
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if issubclass(kind, Closed):
            # A page that is about to go asked for something to show: nothing is wrong, and nobody sees it.
            log.warning("asked after the journal was closed")
            return
        log.error("a fault of ours", exc_info=(kind, error, trace))
        if busy:
            return
        busy = True
        try:
            is_kept = False
            try:
                is_kept = keep()
            finally:
                # Where sealing goes wrong too, the fault is told all the same.
                if isinstance(error, ReboundError):
                    tell_of_the_world(error)
                else:
                    tell(is_kept, _program() != begun)
        finally:
            busy = False

    sys.excepthook = hook


def _program() -> tuple[int, int] | None:
    """Which file is started as this program: another one, once a package has put a newer in its place."""
    try:
        found = Path(sys.executable).stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


def leave_no_core() -> None:
    """No core dump: it would hold the key and every text on the glass in clear. Windows makes none by itself."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
