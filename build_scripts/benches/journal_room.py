"""The journal's room as a person meets it: entering it, scrolling through, finding as one types, opening an entry.

Each beside its floor in the same run, and with the longest turn of the event loop, which is to stay below 50 ms.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import cycle
from time import perf_counter, process_time

import apsw
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTextEdit

from benches.glass import READY_AFTER, Pulse, computing, opened, page_of, settle, stall
from benches.rows import Row, compare
from rebound_desktop.core.finding import Chosen, read
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import Store
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
# So many of each kind that the 99th percentile is not the slowest of all.
SEARCHES = 40
# Seconds between two keys of somebody who types twice as fast as most.
BETWEEN_KEYS = 0.06


def measure(*, runs: int, entries: int) -> list[Row]:
    """Every row of this subject."""
    with opened(_grown(entries)) as (window, bare):
        settle(READY_AFTER)
        entering, rows = Pulse(), []
        begun = perf_counter()
        entering.during(lambda: window.go("journal"), lambda: bool(page_of(window, JournalPage).side.rows))
        entered = perf_counter() - begun
        name = f"({entries:,} entries)"
        begun = perf_counter()
        _bare_list(bare)
        rows.append(
            Row(f"journal, entered and painted {name}", entered, perf_counter() - begun, "s", 1, FLOOR)
        )
        rows.append(
            stall(f"journal, longest stall on entering {name}, {computing(entering)}", entering.longest, 1)
        )
        rows += _scrolling(window, bare, name, min(SCROLLS, entries // PAGE - 2))
        rows += _finding(window, bare, runs, name)
        rows += _opening(window, bare, runs, name)
        return rows


def _scrolling(window: MainWindow, bare: apsw.Connection, name: str, pages: int) -> list[Row]:
    page, pulse = page_of(window, JournalPage), Pulse()
    view = page.side.view

    def ours() -> None:
        before = len(page.side.rows)
        pulse.during(view.scrollToBottom, lambda: len(page.side.rows) > before)

    what = f"journal, scrolled on by a page {name}"
    scrolled = compare(what, ours, lambda: _bare_list(bare), runs=pages, floor_is=FLOOR)
    view.scrollToTop()
    what = f"journal, longest stall while scrolling {name}, {computing(pulse)}"
    return [scrolled, stall(what, pulse.longest, pages)]


def _finding(window: MainWindow, bare: apsw.Connection, runs: int, name: str) -> list[Row]:
    page, pulse = page_of(window, JournalPage), Pulse()
    rows, every, computed, painted = [], [], [], []
    for kind, (typed, match) in TYPED.items():
        ours, floor = [], []
        for _ in range(SEARCHES):
            _show_others(window, kind)
            before, begun = process_time(), perf_counter()
            ours.append(_first_results(window, typed))
            computed.append(process_time() - before)
            QApplication.processEvents()
            painted.append(perf_counter() - begun)
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
    # What both threads computed says the same on a computer that has much else to do.
    percentiles = {
        "99th percentile of all": every,
        "99th percentile, computing": computed,
        "99th percentile, painted": painted,
    }
    for what, taken in percentiles.items():
        rows.append(
            Row(f"search, {what} {name}", _percentile(taken, 99), FRAME, "s", len(taken), "one frame, 16 ms")
        )
    words = cycle(typed for typed, _ in TYPED.values())
    for _ in range(runs):
        typed = next(words)
        pulse.during(partial(page.side.search.setText, typed), lambda: True)
        settle(0.12)
    page.side.clear_all()
    what = f"search, longest stall of the window {name}, {computing(pulse)}"
    return [*rows, stall(what, pulse.longest, runs)]


def _first_results(window: MainWindow, typed: str) -> float:
    """From asking to the answer that the list shows, over the finder's thread and back in the window's."""
    finder = page_of(window, JournalPage).side
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
    return taken


def _show_others(window: MainWindow, kind: str) -> None:
    """The list as it stands when the next key comes: other words were found, and are painted."""
    others = "common" if kind == "rare" else "rare"
    _first_results(window, TYPED[others][0])
    settle(BETWEEN_KEYS)


def _opening(window: MainWindow, bare: apsw.Connection, runs: int, name: str) -> list[Row]:
    page, pulse = page_of(window, JournalPage), Pulse()
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
        stall(f"an entry, longest stall while opening {name}, {computing(pulse)}", pulse.longest, runs),
    ]


def _grown(entries: int) -> Callable[[Store, MovableClock], None]:
    def fill(store: Store, clock: MovableClock) -> None:
        grow(store, clock, TODAY, entries=entries, contacts=entries // 50, jobs=entries // 200)
        with store.batch():
            for number in range(max(entries // 1000, 3)):
                store.journal.write(f"{CHINESE} {number}")

    return fill


def _bare_list(bare: apsw.Connection) -> None:
    columns = "SELECT id, substr(text, 1, 700), day, job_id, only_for_me FROM entry WHERE trashed_at IS NULL"
    bare.execute(f"{columns} ORDER BY day DESC, written_at DESC, id DESC LIMIT {PAGE}").fetchall()


def _middle(taken: list[float]) -> float:
    return _percentile(taken, 50)


def _percentile(taken: list[float], percent: int) -> float:
    return sorted(taken)[min(len(taken) - 1, len(taken) * percent // 100)]
