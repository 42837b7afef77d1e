"""List, board and table over thousands of jobs: filling, sorting, searching, and how long the window stalls."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import apsw
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benches.rows import Row, compare
from rebound_desktop.cli import apart
from rebound_desktop.core.board import Field, Order
from rebound_desktop.core.jobs import Stage
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import create
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.store import JOURNAL_FILE
from rebound_desktop.ui.board.page import BoardPage
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.table.page import TablePage

P = TypeVar("P", bound=Page)
JOBS = 5_000
TODAY = date(2026, 11, 23)
FLOOR = "bare apsw, same file, same cipher: one query"
# What a person does not notice: no turn of the event loop is to be longer.
ALLOWED = 0.05
_QUERY = """
    SELECT job.id, company.name, job.title, job.place, job.source, job.answer_expected_on,
           event.stage, event.outcome, max(event.on_day)
    FROM job JOIN company ON company.id = job.company_id JOIN stage_event AS event ON event.job_id = job.id
    WHERE job.trashed_at IS NULL AND event.trashed_at IS NULL AND company.name LIKE ?
    GROUP BY job.id ORDER BY {order}"""


class Pulse:
    """The longest turn of the event loop while something goes on in it."""

    def __init__(self) -> None:
        self.longest = 0.0

    def during(self, work: Callable[[], object], until: Callable[[], bool]) -> None:
        """Begin something and let the loop turn until it is done and painted."""
        loop, beat = QEventLoop(), QTimer()
        last = perf_counter()

        def turn() -> None:
            nonlocal last
            now = perf_counter()
            self.longest = max(self.longest, now - last)
            last = now
            if is_begun and until():
                loop.quit()

        is_begun = False
        beat.timeout.connect(turn)
        beat.start(0)
        work()
        is_begun = True
        loop.exec()
        QApplication.processEvents()
        self.longest = max(self.longest, perf_counter() - last)


def measure(*, runs: int, jobs: int = JOBS) -> list[Row]:
    """Every row of this subject."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _opened(jobs) as (window, bare):
        return [
            *_list(window, bare, runs, jobs),
            *_board(window, bare, runs, jobs),
            *_table(window, bare, runs, jobs),
        ]


def _list(window: MainWindow, bare: apsw.Connection, runs: int, jobs: int) -> list[Row]:
    entering, pulse = Pulse(), Pulse()
    entering.during(lambda: window.go("jobs"), lambda: _is_filled(window, jobs))
    page = _page(window, JobsPage)

    def fill() -> None:
        pulse.during(page.refresh, lambda: not page.reader.is_reading)

    rows = [compare(_name("list, filled", jobs), fill, lambda: _bare(bare), runs=runs, floor_is=FLOOR)]
    return [
        *rows,
        _stall(_name("list, longest stall on first entering", jobs), entering, 1),
        _stall(_name("list, longest stall from then on", jobs), pulse, runs),
    ]


def _board(window: MainWindow, bare: apsw.Connection, runs: int, jobs: int) -> list[Row]:
    entering, pulse = Pulse(), Pulse()
    entering.during(lambda: window.go("board"), lambda: _is_filled(window, jobs))
    page = _page(window, BoardPage)
    ways = cycle((Stage.OFFER, Stage.APPLIED))

    def fill() -> None:
        pulse.during(page.refresh, lambda: not page.reader.is_reading)

    def move() -> None:
        assert page.in_hand is not None
        store, job_id, stage = page.store, page.in_hand.id, next(ways)
        pulse.during(lambda: store.board.move([job_id], stage), lambda: not page.reader.is_reading)

    rows = [compare(_name("board, filled", jobs), fill, lambda: _bare(bare), runs=runs, floor_is=FLOOR)]
    for _ in range(runs):
        move()
    return [
        *rows,
        _stall(_name("board, longest stall on first entering", jobs), entering, 1),
        _stall(_name("board, longest stall from then on", jobs), pulse, runs),
    ]


def _table(window: MainWindow, bare: apsw.Connection, runs: int, jobs: int) -> list[Row]:
    entering, pulse = Pulse(), Pulse()
    entering.during(lambda: window.go("table"), lambda: _is_filled(window, jobs))
    page = _page(window, TablePage)
    orders = cycle(Order(field, way) for field in (Field.COMPANY, Field.STAGE) for way in (False, True))
    typed = cycle(("ka", "kau", "", "lead"))

    def fill() -> None:
        pulse.during(page.refresh, lambda: not page.reader.is_reading)

    def sort() -> None:
        pulse.during(lambda: page.table.order_wanted.emit(next(orders)), lambda: True)

    def search() -> None:
        pulse.during(lambda: page.search_for(next(typed)), lambda: True)

    def choose_all() -> None:
        pulse.during(page.table.selectAll, lambda: True)

    by_name, by_day = "company.name", "max(event.on_day) DESC"
    rows = [
        compare(_name("table, filled", jobs), fill, lambda: _bare(bare), runs=runs, floor_is=FLOOR),
        compare(
            _name("table, sorted", jobs), sort, lambda: _bare(bare, order=by_name), runs=runs, floor_is=FLOOR
        ),
        compare(
            _name("table, searched as one types", jobs),
            search,
            lambda: _bare(bare, "%ka%", by_day),
            runs=runs,
            floor_is=FLOOR,
        ),
    ]
    page.search_for("")
    for _ in range(runs):
        choose_all()
        sort()
    return [
        *rows,
        _stall(_name("table, longest stall on first entering", jobs), entering, 1),
        _stall(_name("table, longest stall from then on", jobs), pulse, runs),
    ]


@contextmanager
def _opened(jobs: int) -> Iterator[tuple[MainWindow, apsw.Connection]]:
    """A window on a grown journal, and a bare connection to the same file."""
    from rebound_desktop import app as program

    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as name:
        where, clock = apart(Path(name)), MovableClock()
        store = create(where.data, clock.clock, lambda _: None)
        grow(store, clock, TODAY, jobs=jobs)
        key = store.key
        store.close()
        app = program.application(["bench"])
        window = program.build(app, where, clock.clock)
        window.start()
        window.show()
        bare = plain_connection(where.data / JOURNAL_FILE, key)
        try:
            yield window, bare
        finally:
            bare.close()
            window.session.close()
            window.deleteLater()
            app.processEvents()


def _bare(connection: apsw.Connection, like: str = "%", order: str = "max(event.on_day) DESC") -> None:
    connection.execute(_QUERY.format(order=order), (like,)).fetchall()


def _page(window: MainWindow, kind: type[P]) -> P:
    assert window.rooms is not None and isinstance(window.rooms.page, kind)
    return window.rooms.page


def _is_filled(window: MainWindow, jobs: int) -> bool:
    page = window.rooms.page if window.rooms is not None else None
    return isinstance(page, (JobsPage, BoardPage, TablePage)) and len(page.reader.glances) == jobs


def _stall(name: str, pulse: Pulse, runs: int) -> Row:
    return Row(name, pulse.longest, ALLOWED, "s", runs, "50 ms, which is the most that is allowed")


def _name(what: str, jobs: int) -> str:
    return f"{what} ({jobs:,} jobs)"
