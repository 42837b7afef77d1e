"""Faults of ours: logged without words, the text on the glass sealed with the data key, and said plainly."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from rebound_desktop.store.errors import Closed

log = logging.getLogger(__name__)


def watch(keep: Callable[[], bool], tell: Callable[[bool], None]) -> None:
    """Catch what nothing else caught: `keep` seals what is typed, `tell` says whether that worked.

    Both run for the first fault of a cascade only; a fault inside them is logged and left at that.
    """
    busy = False

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
            tell(keep())
        finally:
            busy = False

    sys.excepthook = hook


def leave_no_core() -> None:
    """No core dump: it would hold the key and every text on the glass in clear. Windows makes none by itself."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
