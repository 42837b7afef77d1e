"""Reads every job at a glance."""

from collections.abc import Sequence

from rebound_desktop.core.board import Glance, newest_first
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.widgets.room_reader import RoomReader

SLICE = 250
RENEWED_AT_MOST = 50


class JobReader(RoomReader):
    """`done` when all are read, the most recently moved first in `glances`; at once where one slice holds them.

    Where it took more, each slice, and what is done at the end, has a turn of its own.
    """

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(desk, page)
        self._found: list[Glance] = []
        self.glances: tuple[Glance, ...] = ()
        self._is_last_read = False

    def read(self) -> None:
        """Begin anew."""
        self._found, self.is_reading, self._is_last_read = [], True, False
        self._next.stop()
        if len(self.glances) > SLICE:
            self._next.start()
        else:
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

    def _go_on(self) -> None:
        if self._is_last_read:
            self._finish()
        else:
            self._read()

    def _read(self) -> None:
        after = self._found[-1].id if self._found else 0
        found: list[Glance] = []
        if not self._desk.attempt(lambda: found.extend(self._desk.store.board.slice(after, SLICE))):
            self.is_reading = False
            return
        self._found += found
        self._is_last_read = len(found) < SLICE
        if after or not self._is_last_read:
            self._next.start()
        else:
            self._finish()

    def _finish(self) -> None:
        self.glances, self._found = tuple(newest_first(self._found)), []
        self._tell_done()
