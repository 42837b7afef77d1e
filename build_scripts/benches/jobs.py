"""List, board and table over thousands of jobs: filling, sorting, searching, and how long the window stalls."""

from datetime import date
from itertools import cycle

import apsw

from benches.glass import READY_AFTER, Pulse, computing, opened, page_of, settle, stall
from benches.rows import Row, compare
from rebound_desktop.core.board import Field, Order
from rebound_desktop.core.jobs import Stage
from rebound_desktop.sample_data import grow
from rebound_desktop.ui.board.page import BoardPage
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.table.page import TablePage

JOBS = 5_000
TODAY = date(2026, 11, 23)
FLOOR = "bare apsw, same file, same cipher: one query"
_QUERY = """
    SELECT job.id, company.name, job.title, job.place, job.source, job.answer_expected_on,
           event.stage, event.outcome, max(event.on_day)
    FROM job JOIN company ON company.id = job.company_id JOIN stage_event AS event ON event.job_id = job.id
    WHERE job.trashed_at IS NULL AND event.trashed_at IS NULL AND company.name LIKE ?
    GROUP BY job.id ORDER BY {order}"""


def measure(*, runs: int, jobs: int = JOBS) -> list[Row]:
    """Every row of this subject."""
    with opened(lambda store, clock: grow(store, clock, TODAY, jobs=jobs)) as (window, bare):
        settle(READY_AFTER)
        return [
            *_list(window, bare, runs, jobs),
            *_board(window, bare, runs, jobs),
            *_table(window, bare, runs, jobs),
        ]


def _list(window: MainWindow, bare: apsw.Connection, runs: int, jobs: int) -> list[Row]:
    entering, pulse = Pulse(), Pulse()
    entering.during(lambda: window.go("jobs"), lambda: _is_filled(window, jobs))
    page = page_of(window, JobsPage)

    def fill() -> None:
        pulse.during(page.refresh, lambda: not page.reader.is_reading)

    rows = [compare(_name("list, filled", jobs), fill, lambda: _bare(bare), runs=runs, floor_is=FLOOR)]
    return [
        *rows,
        stall(
            _name(f"list, longest stall on first entering, {computing(entering)}", jobs), entering.longest, 1
        ),
        stall(_name(f"list, longest stall from then on, {computing(pulse)}", jobs), pulse.longest, runs),
    ]


def _board(window: MainWindow, bare: apsw.Connection, runs: int, jobs: int) -> list[Row]:
    entering, pulse = Pulse(), Pulse()
    entering.during(lambda: window.go("board"), lambda: _is_filled(window, jobs))
    page = page_of(window, BoardPage)
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
        stall(
            _name(f"board, longest stall on first entering, {computing(entering)}", jobs), entering.longest, 1
        ),
        stall(_name(f"board, longest stall from then on, {computing(pulse)}", jobs), pulse.longest, runs),
    ]


def _table(window: MainWindow, bare: apsw.Connection, runs: int, jobs: int) -> list[Row]:
    entering, pulse = Pulse(), Pulse()
    entering.during(lambda: window.go("table"), lambda: _is_filled(window, jobs))
    page = page_of(window, TablePage)
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
    changing, place = Pulse(), cycle(("Ulm", "Porto"))

    def change_all() -> None:
        changing.during(lambda: page.foot.change_wanted.emit("place", next(place)), is_changed)

    def is_changed() -> bool:
        return not page.desk.background.is_busy and not page.reader.is_reading

    change_all()
    changing.during(lambda: page.foot.menu.stage_chosen.emit(Stage.APPLIED), is_changed)
    changing.during(lambda: page.desk.undo(page.store.undo.last_done()), is_changed)
    return [
        *rows,
        stall(
            _name(f"table, longest stall on first entering, {computing(entering)}", jobs), entering.longest, 1
        ),
        stall(_name(f"table, longest stall from then on, {computing(pulse)}", jobs), pulse.longest, runs),
        stall(
            _name(f"table, longest stall while all are changed and taken back, {computing(changing)}", jobs),
            changing.longest,
            3,
        ),
    ]


def _bare(connection: apsw.Connection, like: str = "%", order: str = "max(event.on_day) DESC") -> None:
    connection.execute(_QUERY.format(order=order), (like,)).fetchall()


def _is_filled(window: MainWindow, jobs: int) -> bool:
    page = window.rooms.page if window.rooms is not None else None
    return isinstance(page, (JobsPage, BoardPage, TablePage)) and len(page.reader.glances) == jobs


def _name(what: str, jobs: int) -> str:
    return f"{what} ({jobs:,} jobs)"
