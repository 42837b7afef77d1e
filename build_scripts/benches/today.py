"""Today and the palette on a crowded journal, beside the same on an empty one and a bare query."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from benches.rows import Row, compare
from rebound_desktop.cli import apart
from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import create
from rebound_desktop.store.database import plain_connection
from rebound_desktop.store.store import JOURNAL_FILE
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.palette.palette import Palette

TODAY = date(2026, 11, 23)
REBOUNDS = 40
TYPED = ("k", "ke", "ket", "kett", "kettl", "kettle", "returns de", "last tuesday", "let")
FLOOR = "the same on an empty journal"
QUERY = "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT 5"


def measure(*, runs: int, entries: int) -> list[Row]:
    """Every row of this subject."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _window(entries) as crowded, _window(0) as empty:
        return [_today(crowded, empty, runs, entries), _palette(crowded, runs, entries)]


def _today(crowded: MainWindow, empty: MainWindow, runs: int, entries: int) -> Row:
    def painted(window: MainWindow) -> None:
        assert window.rooms is not None and window.rooms.page is not None
        window.rooms.page.refresh()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        picture = QPixmap(window.size())
        window.render(picture, QPoint())

    name = f"Today, filled and painted ({REBOUNDS} rebounds, {entries // 10:,} people, {entries:,} entries)"
    return compare(name, lambda: painted(crowded), lambda: painted(empty), runs=runs, floor_is=FLOOR)


def _palette(window: MainWindow, runs: int, entries: int) -> Row:
    assert window.rooms is not None and window.session.store is not None
    window.rooms.show_palette(window.actions_by_name.all())
    palette = window.findChild(Palette)
    assert palette is not None
    store = window.session.store
    bare = plain_connection(store.folder / JOURNAL_FILE, store.key)
    ours, floor = cycle(TYPED), cycle(TYPED)

    def key() -> None:
        palette.field.setText(next(ours))
        QApplication.processEvents()

    def query() -> None:
        words = " AND ".join(f'"{word}"' for word in next(floor).split()) + "*"
        bare.execute(QUERY, (words,)).fetchall()

    try:
        floor_is = "bare apsw, same file, same cipher: newest five entries"
        name = f"palette, a key ({entries:,} entries)"
        return compare(name, key, query, runs=runs * len(TYPED), floor_is=floor_is)
    finally:
        bare.close()
        palette.dismiss()


@contextmanager
def _window(entries: int) -> Iterator[MainWindow]:
    """A window on Today: crowded, or on an empty journal."""
    from rebound_desktop import app as program

    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as name:
        where, clock = apart(Path(name)), MovableClock()
        store = create(where.data, clock.clock, lambda _: None)
        if entries:
            grow(store, clock, TODAY, entries=entries, contacts=entries // 10, jobs=REBOUNDS * 2)
            with store.batch():
                for number in range(REBOUNDS):
                    job = store.jobs.add(f"Company {number}", "Baker")
                    day = TODAY - timedelta(days=number % 10 + 1)
                    store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN, on_day=day)
                    store.rebounds.begin(job, day)
        store.close()
        app = QApplication.instance() or program.application(["bench"])
        assert isinstance(app, QApplication)
        window = program.build(app, where, clock.clock)
        window.resize(1280, 800)
        window.start()
        window.show()
        window.go("today")
        app.processEvents()
        try:
            yield window
        finally:
            window.session.close()
            window.deleteLater()
            app.processEvents()
