"""Reads every job at a glance, a slice in each turn of the event loop, so that thousands stall nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from rebound_desktop.core.board import Glance, newest_first
from rebound_desktop.ui.page import Desk

SLICE = 250
RENEWED_AT_MOST = 50


class JobReader(QObject):
    """`done` when all are read, the most recently moved first in `glances`; at once where one slice holds them."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: list[Glance] = []
        self.is_reading = False
        self.glances: tuple[Glance, ...] = ()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._read)

    def read(self) -> None:
        """Begin anew."""
        self._found, self.is_reading = [], True
        self._next.stop()
        self._read()

    def renew(self, job_ids: Sequence[int]) -> None:
        """Show a few jobs as they are now without waiting for all to be read."""
        if len(job_ids) > RENEWED_AT_MOST:
            return
        found: list[Glance] = []
        if self._desk.attempt(lambda: found.extend(self._desk.store.board.of(job_ids))):
            others = (glance for glance in self.glances if glance.id not in job_ids)
            self.glances = tuple(newest_first([*others, *found]))
            self.done.emit()

    def _read(self) -> None:
        after = self._found[-1].id if self._found else 0
        found: list[Glance] = []
        if not self._desk.attempt(lambda: found.extend(self._desk.store.board.slice(after, SLICE))):
            self.is_reading = False
            return
        self._found += found
        if len(found) == SLICE:
            self._next.start()
            return
        self.glances, self._found = tuple(newest_first(self._found)), []
        self.is_reading = False
        self.done.emit()
