"""Today and the palette on a crowded journal, beside the same on an empty one and a bare query."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from time import thread_time

import apsw
from PySide6.QtCore import QEvent, QEventLoop, QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from benches import launch
from benches.glass import READY_AFTER, opened, settle, written
from benches.rows import Row, compare
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import Store
from rebound_desktop.ui.ahead import Ahead
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.palette.palette import Palette

TODAY = date(2026, 11, 23)
REBOUNDS = 40
TYPED = ("k", "ke", "ket", "kett", "kettl", "kettle", "returns de", "last tuesday", "let")
FLOOR = "the same on an empty journal"
QUERY = "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT 5"


def measure(*, runs: int, entries: int) -> list[Row]:
    """Every row of this subject."""
    with opened(crowded_by(entries)) as (crowded, bare), opened(lambda _store, _clock: None) as (empty, _):
        for window in (crowded, empty):
            window.go("today")
            # Rooms are made ready after a start, which is nobody's key.
            ahead = window.findChild(Ahead)
            settle(READY_AFTER, lambda ahead=ahead: ahead is None or ahead.is_done)
        rows = [_today(crowded, empty, runs, entries), _palette(crowded, bare, runs, entries)]
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


def _palette(window: MainWindow, bare: apsw.Connection, runs: int, entries: int) -> Row:
    assert window.rooms is not None
    window.rooms.show_palette(window.actions_by_name.all())
    palette = window.findChild(Palette)
    assert palette is not None
    ours, floor = cycle(TYPED), cycle(TYPED)
    wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    computed: list[float] = []
    longest: list[float] = []

    def key() -> None:
        turns = [
            _computing(lambda: palette.field.setText(next(ours))),
            _computing(QApplication.processEvents),
        ]
        # What is found beside the window is painted too; waiting for it is no computing.
        while palette.is_looking:
            turns.append(_computing(lambda: QApplication.processEvents(wait)))
        turns.append(_computing(QApplication.processEvents))
        computed.append(sum(turns))
        longest.append(max(turns))

    def query() -> None:
        words = " AND ".join(f'"{word}"' for word in next(floor).split()) + "*"
        bare.execute(QUERY, (words,)).fetchall()

    try:
        floor_is = "bare apsw, same file, same cipher: newest five entries"
        name = f"palette, a key and all its answers ({entries:,} entries)"
        row = compare(name, key, query, runs=runs * len(TYPED), floor_is=floor_is)
        middle, most, turn = median(computed), quantiles(computed, n=100)[98], quantiles(longest, n=100)[98]
        said = f"{middle * 1000:.0f} ms computing, {most * 1000:.0f} at the 99th percentile"
        return replace(row, name=f"{name}: {said}, {turn * 1000:.0f} in one turn of the loop")
    finally:
        palette.dismiss()


def _computing(work: Callable[[], object]) -> float:
    """The seconds that this thread computes in it."""
    begun = thread_time()
    work()
    return thread_time() - begun


def crowded_by(entries: int, today: date = TODAY) -> Callable[[Store, MovableClock], None]:
    """What fills a journal with 40 rebounds, many people and so many entries."""

    def fill(store: Store, clock: MovableClock) -> None:
        grow(store, clock, today, entries=entries, contacts=entries // 10, jobs=REBOUNDS * 2)
        with store.batch():
            for number in range(REBOUNDS):
                job = store.jobs.add(f"Company {number}", "Baker")
                day = today - timedelta(days=number % 10 + 1)
                store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=day)
                store.rebounds.begin(job, day)

    return fill
