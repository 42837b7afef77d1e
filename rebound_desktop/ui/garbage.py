"""Garbage is collected in the window's thread alone: in another one, a collection would end Qt's objects there.

Python collects in whichever thread happens to ask for memory. A page that is gone, met by a collection in a worker,
crashed the whole program. So automatic collection stays off, and the window's thread looks: once a second, and ten
times a second while much is made. A worker that brings in thousands of people makes a hundred thousand objects, and
each is walked once, a few thousand at a time; all of them together would hold the window up.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_EVERY_MS, _SOON_MS = 1_000, 100
# Seconds at least between two collections of everything.
_WHOLE_EVERY = 60.0


def collect_what_is_due() -> bool:
    """Collect what was made since the last time, if that is much. Only in the window's thread."""
    is_due = gc.get_count()[0] > gc.get_threshold()[0]
    if is_due:
        gc.collect(1)
    return is_due


class Collector(QObject):
    """Collects for as long as `parent` lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # What has been made by now, the program itself, stays for good.
        gc.freeze()
        gc.disable()
        self._whole_at = monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)

    def _look(self) -> None:
        is_much = collect_what_is_due()
        wait = _SOON_MS if is_much else _EVERY_MS
        if wait != self._timer.interval():
            self._timer.setInterval(wait)
        # What lived through that is walked in a moment when little is made, and no worker holds thousands of records.
        is_due = gc.get_count()[2] > gc.get_threshold()[2] and monotonic() - self._whole_at > _WHOLE_EVERY
        if is_due and not is_much:
            gc.collect()
            self._whole_at = monotonic()
