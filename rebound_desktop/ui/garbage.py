"""Garbage is collected in the window's thread alone: in another one, a collection would end Qt's objects there.

Python collects in whichever thread happens to ask for memory. A page that is gone, met by a collection in a worker,
crashed the whole program. So automatic collection stays off, and the window's thread looks once a second.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


def collect_what_is_due() -> None:
    """Collect the oldest generation whose time has come, as Python would. Only in the window's thread."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


class Collector(QObject):
    """Collects for as long as `parent` lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # What has been made by now, the program itself, stays for good.
        gc.freeze()
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_what_is_due)
        timer.start(_EVERY_MS)
