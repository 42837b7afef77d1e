"""One launch in a process of its own: until the first paint, and until Today is painted; then say so and go.

Arguments: what ("bare" or "app"), the moment of spawning (seconds of perf_counter, which all processes of a
computer share), the folder with the journal, and what is left belongs to Qt. Prints one line of JSON.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

SIZE = (1280, 800)


class FirstPaint(QObject):
    """Waits for a window's first paint and for the first with content; then reports and ends the program."""

    def __init__(self, spawned: float) -> None:
        super().__init__()
        self._spawned = spawned
        self._first: float | None = None
        self._has_content: Callable[[], bool] = lambda: True

    def watch(self, window: QWidget, has_content: Callable[[], bool]) -> None:
        """Look at what happens to this window."""
        self._has_content = has_content
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # The window's children are painted in the same turn; the next one begins when all are done.
            QTimer.singleShot(0, partial(self._painted, self._has_content()))
        return False

    def _painted(self, had_content: bool) -> None:
        now = perf_counter() - self._spawned
        self._first = self._first or now
        if had_content:
            print(json.dumps({"first": self._first, "content": now, **memory()}), flush=True)
            QCoreApplication.quit()


def memory() -> dict[str, int]:
    """Bytes of this process: "rss", and "pss" where the system tells it (Linux)."""
    told = Path("/proc/self/smaps_rollup")
    if not told.exists():
        return {}
    fields = (line.split() for line in told.read_text().splitlines()[1:])
    return {name[:-1].lower(): int(size) * 1024 for name, size, *_ in fields if name in ("Rss:", "Pss:")}


def bare(watcher: FirstPaint, qt_arguments: list[str]) -> None:
    """The floor: an empty window of the same size."""
    app = QApplication([sys.argv[0], *qt_arguments])
    window = QMainWindow()
    window.resize(*SIZE)
    watcher.watch(window, lambda: True)
    window.show()
    app.exec()


def whole(watcher: FirstPaint, folder: Path, qt_arguments: list[str]) -> None:
    """The program as it starts, with the journal in `folder` and settings of its own."""
    from rebound_desktop import quick_start

    quick_start.pause_collection()
    quick_start.import_plainly()
    from rebound_desktop import app as program
    from rebound_desktop.cli import apart
    from rebound_desktop.local_clock import local_clock
    from rebound_desktop.ui.main_window import MainWindow

    build = program.build

    def build_and_watch(*parts: Any) -> MainWindow:
        window = build(*parts)
        watcher.watch(window, lambda: window.rooms is not None and window.rooms.page is not None)
        return window

    # Whatever it is given, the program's own is given too.
    program.build = cast(Any, build_and_watch)
    made = program.application([sys.argv[0], *qt_arguments])
    program.run(made, apart(folder), local_clock())


def main() -> None:
    """Do one of the two."""
    what, spawned, folder, *qt_arguments = sys.argv[1:]
    watcher = FirstPaint(float(spawned))
    if what == "bare":
        bare(watcher, qt_arguments)
    else:
        whole(watcher, Path(folder), qt_arguments)


if __name__ == "__main__":
    main()
