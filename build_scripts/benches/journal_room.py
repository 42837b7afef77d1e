"""The journal's room as a person meets it: entering it, scrolling through, finding as one types, opening an entry.

Each beside its floor in the same run, and with the longest turn of the event loop, which is to stay below 50 ms.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import cycle
from pathlib import Path
from time import perf_counter

import apsw
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTextEdit

from benches.jobs import ALLOWED, Pulse
from benches.rows import Row, compare
from rebound_desktop.cli import apart
from rebound_desktop.core.finding import Chosen, read
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import create
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.store import JOURNAL_FILE
from rebound_desktop.ui.journal.entry_list import PAGE
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.main_window import MainWindow

TODAY = date(2026, 11, 23)
FLOOR = "bare FTS5, same file, same cipher"
FRAME = 0.016
# What is typed, and what a bare index is asked for the same.
TYPED = {
    "one letter": ("c", '"c"*'),
    "common": ("letter ", '"letter"'),
    "rare": ("kettle ", '"kettle"'),
    "prefix": ("ware", '"ware"*'),
    "phrase": ('"returns desk"', '"returns desk"'),
    "Chinese": ("面接", '"面接"'),
    "not there": ("xylophones ", '"xylophones"'),
}
CHINESE = "面接に落ちた。東京の会社。"
SCROLLS = 25


def measure(*, runs: int, entries: int) -> list[Row]:
    """Every row of this subject."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _opened(entries) as (window, bare):
        entering, rows = Pulse(), []
        begun = perf_counter()
        entering.during(lambda: window.go("journal"), lambda: bool(_page(window).side.rows))
        entered = perf_counter() - begun
        name = f"({entries:,} entries)"
        begun = perf_counter()
        _bare_list(bare)
        rows.append(
            Row(f"journal, entered and painted {name}", entered, perf_counter() - begun, "s", 1, FLOOR)
        )
        rows.append(_stall(f"journal, longest stall on entering {name}", entering, 1))
        rows += _scrolling(window, bare, name, min(SCROLLS, entries // PAGE - 2))
        rows += _finding(window, bare, runs, name)
        rows += _opening(window, bare, runs, name)
        return rows


def _scrolling(window: MainWindow, bare: apsw.Connection, name: str, pages: int) -> list[Row]:
    page, pulse = _page(window), Pulse()
    view = page.side.view

    def ours() -> None:
        before = len(page.side.rows)
        pulse.during(view.scrollToBottom, lambda: len(page.side.rows) > before)

    what = f"journal, scrolled on by a page {name}"
    scrolled = compare(what, ours, lambda: _bare_list(bare), runs=pages, floor_is=FLOOR)
    view.scrollToTop()
    return [scrolled, _stall(f"journal, longest stall while scrolling {name}", pulse, pages)]


def _finding(window: MainWindow, bare: apsw.Connection, runs: int, name: str) -> list[Row]:
    page, pulse = _page(window), Pulse()
    rows, every = [], []
    for kind, (typed, match) in TYPED.items():
        ours, floor = [], []
        for _ in range(max(runs, 5)):
            ours.append(_first_results(window, typed))
            begun = perf_counter()
            bare.execute(
                "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT 14",
                (match,),
            ).fetchall()
            floor.append(perf_counter() - begun)
        every += ours
        rows.append(
            Row(f"search, {kind}, first results {name}", _middle(ours), _middle(floor), "s", len(ours), FLOOR)
        )
    rows.append(
        Row(
            f"search, 99th percentile of all {name}",
            _percentile(every, 99),
            FRAME,
            "s",
            len(every),
            "one frame, 16 ms",
        )
    )
    words = cycle(typed for typed, _ in TYPED.values())
    for _ in range(runs):
        typed = next(words)
        pulse.during(lambda typed=typed: page.side.search.setText(typed), lambda: True)  # type: ignore[misc]
        _settle(120)
    page.side.clear_all()
    return [*rows, _stall(f"search, longest stall of the window {name}", pulse, runs)]


def _first_results(window: MainWindow, typed: str) -> float:
    """From asking to the answer that the list shows, over the finder's thread and back in the window's."""
    finder = _page(window).side
    loop, taken = QEventLoop(), 0.0
    begun = perf_counter()

    def seen(answer: object) -> None:
        nonlocal taken
        taken = taken or perf_counter() - begun
        loop.quit()

    finder.finding.found.connect(seen)
    finder.finding.look_for(read(typed), Chosen())
    loop.exec()
    finder.finding.found.disconnect(seen)
    _settle(0)
    return taken


def _opening(window: MainWindow, bare: apsw.Connection, runs: int, name: str) -> list[Row]:
    page, pulse = _page(window), Pulse()
    keys, floor_keys = cycle(page.side.entries[:40]), cycle(page.side.entries[:40])
    edit = QTextEdit()
    edit.resize(600, 700)

    def ours() -> None:
        pulse.during(lambda: page.open(next(keys)), lambda: True)

    def floor() -> None:
        (text,) = bare.execute("SELECT text FROM entry WHERE id = ?", (next(floor_keys),)).fetchall()[0]
        edit.setPlainText(str(text))
        edit.grab()

    floor_is = "the text by its id, in a bare QTextEdit"
    return [
        compare(f"an entry, opened {name}", ours, floor, runs=runs, floor_is=floor_is),
        _stall(f"an entry, longest stall while opening {name}", pulse, runs),
    ]


@contextmanager
def _opened(entries: int) -> Iterator[tuple[MainWindow, apsw.Connection]]:
    """A window on a grown journal, and a bare connection to the same file."""
    from rebound_desktop import app as program

    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        where, clock = apart(Path(folder)), MovableClock()
        store = create(where.data, clock.clock, lambda _: None)
        grow(store, clock, TODAY, entries=entries, contacts=entries // 50, jobs=entries // 200)
        with store.batch():
            for number in range(max(entries // 1000, 3)):
                store.journal.write(f"{CHINESE} {number}")
        key = store.key
        store.close()
        app = program.application(["bench"])
        window = program.build(app, where, clock.clock)
        window.resize(1280, 800)
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


def _bare_list(bare: apsw.Connection) -> None:
    columns = "SELECT id, substr(text, 1, 700), day, job_id, only_for_me FROM entry WHERE trashed_at IS NULL"
    bare.execute(f"{columns} ORDER BY day DESC, written_at DESC, id DESC LIMIT 200").fetchall()


def _page(window: MainWindow) -> JournalPage:
    assert window.rooms is not None and isinstance(window.rooms.page, JournalPage)
    return window.rooms.page


def _settle(milliseconds: int, until: Callable[[], bool] = lambda: True) -> None:
    end = perf_counter() + milliseconds / 1000
    while perf_counter() < end or not until():
        QApplication.processEvents()


def _stall(name: str, pulse: Pulse, runs: int) -> Row:
    return Row(name, pulse.longest, ALLOWED, "s", runs, "50 ms, which is the most that is allowed")


def _middle(taken: list[float]) -> float:
    return _percentile(taken, 50)


def _percentile(taken: list[float], percent: int) -> float:
    return sorted(taken)[min(len(taken) - 1, len(taken) * percent // 100)]
