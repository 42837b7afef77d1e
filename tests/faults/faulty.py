"""The whole program, with a fault of ours while something is typed: `python -m tests.faults.faulty FOLDER TEXT`.

Ends by itself, and says what the system may dump of it.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rebound_desktop import app as program
from rebound_desktop.cli import apart
from rebound_desktop.local_clock import local_clock
from rebound_desktop.ui.widgets.writing import WritingArea


def main(folder: Path, text: str) -> None:
    """Type, stumble, and end."""
    made = program.application(["rebound"])

    def type_and_stumble() -> None:
        areas = [
            area for window in QApplication.topLevelWidgets() for area in window.findChildren(WritingArea)
        ]
        (area,) = [area for area in areas if area.isVisible()]
        QTest.keyClicks(area, text)
        assert area.text() == text
        QTimer.singleShot(0, made.quit)
        raise ValueError(f"while holding {text}")

    def wait_for_the_rooms() -> None:
        if any(area.isVisible() for area in QApplication.allWidgets() if isinstance(area, WritingArea)):
            watch.stop()
            type_and_stumble()

    watch = QTimer(made)
    watch.timeout.connect(wait_for_the_rooms)
    watch.start(20)
    program.run(made, apart(folder), local_clock())
    if os.name == "posix":
        import resource

        print("core dumps:", resource.getrlimit(resource.RLIMIT_CORE), flush=True)
    # Ended as a fault ends it, without the tidying up of a good end.
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
