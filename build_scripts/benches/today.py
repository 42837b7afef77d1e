"""Today and the palette on a crowded journal, beside the same on an empty one and a bare query."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time, thread_time

import apsw
from PySide6.QtCore import QEvent, QEventLoop, QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from benches import launch
from benches.glass import Pulse, computing, opened, settle, settle_in, stall, written
from benches.rows import Row, compare
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import Store
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.palette.palette import Palette

TODAY = date(2026, 11, 23)
REBOUNDS = 40
TYPED = (
    "k",
    "ke",
    "ket",
    "kett",
    "kettl",
    "kettle",
    "returns de",
    "last tuesday",
    "next week",
    "lindquist",
    "let",
    "i was",
    "the panel at",
    "coffee with",
)
# Seconds; a fast typist's. Often enough that the 99th percentile is not the slowest of all.
BETWEEN_KEYS, KEYS = 0.06, 15
FRAME = 0.016
FLOOR = "the same on an empty journal"
QUERY = "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT 5"


def measure(*, runs: int, entries: int) -> list[Row]:
    """Every row of this subject."""
    with opened(crowded_by(entries)) as (crowded, bare), opened(lambda _store, _clock: None) as (empty, _):
        for window in (crowded, empty):
            window.go("today")
            settle_in(window)
        rows = [_today(crowded, empty, runs, entries), *_palette(crowded, bare, runs, entries)]
    return [_launch(runs, entries), *rows]


def _launch(runs: int, entries: int) -> Row:
    """From spawning the program to the first paint of a crowded Today, and of an empty one."""
    with ExitStack() as stack:
        folders = {}
        for what, fill in (
            ("crowded", crowded_by(entries, date.today())),
            ("empty", lambda _store, _clock: None),
        ):
            folders[what] = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rebound-bench-")))
            written(folders[what], fill)
        samples: dict[str, list[float]] = {"crowded": [], "empty": []}
        for run in range(runs + 1):
            for what, taken in samples.items():
                sample = launch.launched("app", folders[what], "offscreen")
                if run:
                    taken.append(sample["content"])
    name = (
        f"launch to Today's first paint ({REBOUNDS} rebounds, {entries // 10:,} people, {entries:,} entries)"
    )
    return Row(name, median(samples["crowded"]), median(samples["empty"]), "s", runs, FLOOR)


def _today(crowded: MainWindow, empty: MainWindow, runs: int, entries: int) -> Row:
    def painted(window: MainWindow) -> None:
        assert window.rooms is not None and window.rooms.page is not None
        window.rooms.page.refresh()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        picture = QPixmap(window.size())
        window.render(picture, QPoint())

    name = f"Today, filled and painted ({REBOUNDS} rebounds, {entries // 10:,} people, {entries:,} entries)"
    return compare(name, lambda: painted(crowded), lambda: painted(empty), runs=runs, floor_is=FLOOR)


def _palette(window: MainWindow, bare: apsw.Connection, runs: int, entries: int) -> list[Row]:
    """From a key until all that answers it is painted; each comes when the last is long answered, as a hand's do."""
    assert window.rooms is not None
    window.rooms.show_palette(window.actions_by_name.all())
    palette = window.findChild(Palette)
    assert palette is not None
    taken: list[float] = []
    # What the window's thread computed of that, and what all threads did: on a computer that does nothing else a key
    # takes no longer than they compute.
    computed: list[float] = []
    worked: list[float] = []
    floor: list[float] = []
    pulse = Pulse()

    def key(typed: str) -> None:
        settle(BETWEEN_KEYS, lambda: not palette.is_looking)
        begun, before, all_before = perf_counter(), thread_time(), process_time()
        palette.field.setText(typed)
        _answered(palette)
        taken.append(perf_counter() - begun)
        computed.append(thread_time() - before)
        worked.append(process_time() - all_before)

    def query(typed: str) -> None:
        words = " AND ".join(f'"{word}"' for word in typed.split()) + "*"
        begun = perf_counter()
        bare.execute(QUERY, (words,)).fetchall()
        floor.append(perf_counter() - begun)

    try:
        key(TYPED[-1])
        for measured in (taken, computed, worked):
            measured.clear()
        for typed in TYPED * max(runs, KEYS):
            key(typed)
            query(typed)
        for typed in TYPED:
            settle(BETWEEN_KEYS)
            pulse.during(partial(palette.field.setText, typed), lambda: not palette.is_looking)
    finally:
        palette.dismiss()
    name, number = f"palette, a key until its answers are painted ({entries:,} entries)", len(taken)
    floor_is = "bare apsw, same file, same cipher: newest five entries"
    rows = [Row(name, median(taken), median(floor), "s", number, floor_is)]
    frame = "one frame, 16 ms"
    computing_of = {"": taken, ", the window's computing": computed, ", all threads' computing": worked}
    for what, of in computing_of.items():
        if what:
            rows.append(Row(f"{name}{what}", median(of), FRAME, "s", number, frame))
        most = quantiles(of, n=100)[98]
        rows.append(Row(f"{name}, 99th percentile{what}", most, FRAME, "s", number, frame))
    longest = f"palette, longest stall ({entries:,} entries), {computing(pulse)}"
    return [*rows, stall(longest, pulse.longest, len(TYPED))]


def _answered(palette: Palette) -> None:
    """Let the loop turn until everything that answers the last key is painted."""
    QApplication.processEvents()
    while palette.is_looking:
        # Until something happens: what is looked for beside the window needs no turning loop.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def crowded_by(entries: int, today: date = TODAY) -> Callable[[Store, MovableClock], None]:
    """What fills a journal with 40 rebounds, many people and so many entries."""

    def fill(store: Store, clock: MovableClock) -> None:
        grow(store, clock, today, entries=entries, contacts=entries // 10, jobs=REBOUNDS * 2)
        with store.batch():
            for number in range(REBOUNDS):
                job = store.jobs.add(f"Company {number}", "Baker")
                day = today - timedelta(days=number % 10 + 1)
                store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=day)
                store.rebounds.begin(job)

    return fill
