"""A window on a journal that was made for a measure, and how long it stands still."""

import gc
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import get_native_id
from time import perf_counter, thread_time
from typing import TypeVar

import apsw
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benches.rows import Row
from rebound_desktop.cli import apart
from rebound_desktop.sample_data import MovableClock
from rebound_desktop.store import Store, create
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.store import JOURNAL_FILE
from rebound_desktop.ui.ahead import Ahead
from rebound_desktop.ui.garbage import Collector
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.page import Page

P = TypeVar("P", bound=Page)
# What a person does not notice: no turn of the event loop is to be longer.
ALLOWED = 0.05
# Seconds until somebody who wants into a room has seen the window and clicked; rooms are made ready meanwhile.
READY_AFTER = 1.5


class Pulse:
    """The longest turn of the event loop while something goes on in it.

    busiest: the most that this thread computed in a turn. It is less where the turn waited for another thread, or
    for a computer that had other things to do. own: the longest turn without the time that this thread stood in line
    for a core while others ran, which Linux tells.
    """

    def __init__(self) -> None:
        self.longest = self.busiest = self.own = 0.0

    def during(self, work: Callable[[], object], until: Callable[[], bool]) -> None:
        """Begin something and let the loop turn until it is done and painted."""
        loop, beat = QEventLoop(), QTimer()
        last, worked, stood = perf_counter(), thread_time(), _in_line()

        def note() -> None:
            nonlocal last, worked, stood
            now, by_now, till_now = perf_counter(), thread_time(), _in_line()
            self.longest = max(self.longest, now - last)
            self.busiest = max(self.busiest, by_now - worked)
            self.own = max(self.own, now - last - (till_now - stood))
            last, worked, stood = now, by_now, till_now

        def turn() -> None:
            note()
            if is_begun and until():
                loop.quit()

        is_begun = False
        beat.timeout.connect(turn)
        beat.start(0)
        work()
        is_begun = True
        loop.exec()
        QApplication.processEvents()
        note()


@cache
def _schedule() -> int | None:
    """Where Linux tells how long this thread has waited; opened once, for opening lends Python's lock five times."""
    try:
        return os.open(f"/proc/self/task/{get_native_id()}/schedstat", os.O_RDONLY)
    except OSError:
        return None


def _in_line() -> float:
    """Seconds that this thread has waited for a core so far; 0 where the system does not say."""
    told = _schedule()
    return int(os.pread(told, 100, 0).split()[1]) / 1e9 if told is not None else 0.0


def written(
    folder: Path, fill: Callable[[Store, MovableClock], object], clock: MovableClock | None = None
) -> bytes:
    """A journal below `folder` that `fill` wrote; its key comes back."""
    clock = clock or MovableClock()
    store = create(apart(folder).data, clock.clock, lambda _: None)
    fill(store, clock)
    key = store.key
    store.close()
    return key


@contextmanager
def opened(fill: Callable[[Store, MovableClock], object]) -> Iterator[tuple[MainWindow, apsw.Connection]]:
    """A window on a journal that `fill` wrote, and a bare connection to the same file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Imported here: whoever measures a launch must not find it imported.
    from rebound_desktop import app as program

    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        where, clock = apart(Path(folder)), MovableClock()
        key = written(Path(folder), fill, clock)
        app = QApplication.instance() or program.application(["bench"])
        assert isinstance(app, QApplication)
        window = program.build(app, where, clock.clock)
        window.resize(1280, 800)
        window.start()
        window.show()
        # As in the program: collected once a second, and what was made before stays out of it.
        gc.collect()
        Collector(window)
        bare = plain_connection(where.data / JOURNAL_FILE, key)
        try:
            yield window, bare
        finally:
            bare.close()
            window.session.close()
            window.deleteLater()
            # Now: else its hundreds of widgets go in the first turn that is measured of the next window.
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            app.processEvents()


def settle_in(window: MainWindow) -> None:
    """Until the rooms are made ready after a start, which is nobody's key."""
    ahead = window.findChild(Ahead)
    settle(READY_AFTER, lambda: ahead is None or ahead.is_done)


def page_of(window: MainWindow, kind: type[P]) -> P:
    """The page that is open, which is of this kind."""
    assert window.rooms is not None and isinstance(window.rooms.page, kind)
    return window.rooms.page


def computing(pulse: Pulse) -> str:
    """What of a stall is this thread's own work, and what is left of it on a computer that does nothing else, in words
    for a row's name."""
    return (
        f"at most {pulse.busiest * 1000:.0f} ms computing, {pulse.own * 1000:.0f} ms without waits for a core"
    )


def settle(seconds: float, until: Callable[[], bool] = lambda: True) -> None:
    """Let the loop turn this long, and then until something holds."""
    end = perf_counter() + seconds
    while perf_counter() < end or not until():
        QApplication.processEvents()


def stall(name: str, longest: float, runs: int) -> Row:
    """The longest turn of the loop, in seconds, beside what is allowed."""
    return Row(name, longest, ALLOWED, "s", runs, "50 ms, which is the most that is allowed")
