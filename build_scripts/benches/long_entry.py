"""Writing on in a long entry: from a key to its letter on the glass, beside a bare QTextEdit with the same text.

The keys come one after the other as from a fast hand, autosave among them, so that the longest turn of the event
loop is the longest that a person would have felt.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from benches.jobs import ALLOWED, Pulse
from benches.rows import Row
from rebound_desktop.cli import apart
from rebound_desktop.sample_data import MovableClock
from rebound_desktop.store import create
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.main_window import MainWindow

WORDS = 50_000
# Seconds between two keys of a fast hand; keys in one measure.
PACE, KEYS = 0.03, 150
_PARAGRAPH = (
    "The first picture that comes back is the **long table** and the window behind them, so that for the "
    "first minutes I could only see outlines. Maria moved her chair. I hadn't noticed until writing it down. "
    "They asked how I would cut a roadmap in half, and I said what I would keep, and why it would hold."
)
_TYPED = cycle("And then the light changed over the harbour, and nobody said a word for a while. ")


def measure() -> list[Row]:
    """Every row of this subject."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _opened() as (window, entry_id):
        opening = Pulse()
        page = _page(window)
        opening.during(lambda: page.open(entry_id), lambda: page.entry.area.document().isUndoRedoEnabled())
        area, bare = page.entry.area, _bare(page.entry.area)
        name = f"({WORDS:,} words)"
        rows = [_stall(f"an entry opened, longest stall {name}", opening.longest, 1)]
        for where, part in (("in the middle", 0.5), ("at the end", 1.0)):
            for edit in (area, bare):
                _put_caret(edit, part)
            ours, floor = _typed(area, bare)
            said = f"key to paint, {where} {name}"
            floor_is = "a bare QTextEdit, same text and font"
            rows += [
                Row(said, _part(ours, 50), _part(floor, 50), "s", KEYS, floor_is),
                Row(f"{said}, 99th percentile", _part(ours, 99), _part(floor, 99), "s", KEYS, floor_is),
                _stall(f"writing {where}, longest stall {name}", _longest_while_writing(area), KEYS),
            ]
        return rows


def _typed(ours: QTextEdit, floor: QTextEdit) -> tuple[list[float], list[float]]:
    """Each key in both, in turn, so that what else the computer does falls on both."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(KEYS):
        letter = next(_TYPED)
        for times, edit in zip(taken, (ours, floor), strict=True):
            times.append(_key(edit, letter))
    return taken


def _longest_while_writing(edit: QTextEdit) -> float:
    """The longest turn of the event loop while one writes, what is kept meanwhile included."""
    longest, last = 0.0, perf_counter()
    for _ in range(KEYS):
        due = perf_counter() + PACE
        longest = max(longest, _key(edit, next(_TYPED)))
        while perf_counter() < due:
            last = perf_counter()
            QApplication.processEvents()
            longest = max(longest, perf_counter() - last)
    return longest


def _key(edit: QTextEdit, letter: str) -> float:
    """Seconds from a key to the paint that it caused."""
    begun = perf_counter()
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
    press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(edit, press)
    edit.viewport().repaint()
    return perf_counter() - begun


def _put_caret(edit: QTextEdit, part: float) -> None:
    document = edit.document()
    block = document.findBlockByNumber(int((document.blockCount() - 1) * part))
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    QApplication.processEvents()


def _bare(area: QTextEdit) -> QTextEdit:
    edit = QTextEdit()
    edit.setAcceptRichText(False)
    edit.setFont(area.font())
    edit.resize(area.size())
    edit.setPlainText(area.toPlainText())
    edit.show()
    QApplication.processEvents()
    return edit


@contextmanager
def _opened() -> Iterator[tuple[MainWindow, int]]:
    """A window in the journal's room, and the id of a long entry."""
    from rebound_desktop import app as program

    count = WORDS // len(_PARAGRAPH.split())
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        where, clock = apart(Path(folder)), MovableClock()
        store = create(where.data, clock.clock, lambda _: None)
        entry_id = store.journal.write("\n\n".join([_PARAGRAPH] * count))
        store.journal.write("A short one")
        store.close()
        app = program.application(["bench"])
        window = program.build(app, where, clock.clock)
        window.resize(1280, 800)
        window.start()
        window.show()
        window.go("journal", 0)
        _settle(2.5)
        try:
            yield window, entry_id
        finally:
            window.session.close()
            window.deleteLater()
            app.processEvents()


def _page(window: MainWindow) -> JournalPage:
    assert window.rooms is not None and isinstance(window.rooms.page, JournalPage)
    return window.rooms.page


def _settle(seconds: float) -> None:
    end = perf_counter() + seconds
    while perf_counter() < end:
        QApplication.processEvents()


def _stall(name: str, longest: float, runs: int) -> Row:
    return Row(name, longest, ALLOWED, "s", runs, "50 ms, which is the most that is allowed")


def _part(taken: list[float], percent: int) -> float:
    return sorted(taken)[min(len(taken) - 1, len(taken) * percent // 100)]
