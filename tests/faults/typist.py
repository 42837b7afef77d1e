"""Someone who types without end in a real window, until the process is ended: `python -m tests.faults.typist`.

Says "typing" once the first key is through. Each key is acknowledged in a file outside the journal: when it was
pressed, the how manieth it was, and by how many seconds the machine was late with it.
"""

import itertools
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from rebound_desktop import app as program
from rebound_desktop.cli import apart
from rebound_desktop.local_clock import local_clock
from rebound_desktop.ui.widgets.writing import WritingArea

# Milliseconds between two keys, and now and then a pause that is longer than the wait before something is kept.
QUICK, PAUSE = (1, 60), (300, 1300)


def stream(number: int) -> Iterator[str]:
    """What is typed in one sitting, key by key; each sitting has words of its own."""
    for word in itertools.count():
        yield from f"sitting {number} word {word}, "


def main(folder: Path, acknowledged: Path, number: int) -> None:
    """Type until the end."""
    made = program.application(["rebound"])
    window = program.build(made, apart(folder), local_clock())
    window.start()
    window.show()
    window.go("journal", 0)
    (area,) = (area for area in window.findChildren(WritingArea) if area.isVisible())
    log = os.open(acknowledged, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    dice = random.Random(f"{folder} {number}")
    keys = stream(number)
    typed = 0
    due = time.monotonic()

    def press() -> None:
        nonlocal typed, due
        late = time.monotonic() - due
        QTest.keyClicks(area, next(keys))
        typed += 1
        now = time.monotonic()
        wait = dice.randint(*(PAUSE if dice.random() < 0.02 else QUICK))
        due = now + wait / 1000
        os.write(log, f"{now} {typed} {late} {due}\n".encode())
        if typed == 1:
            print("typing", flush=True)
        QTimer.singleShot(wait, press)

    QTimer.singleShot(0, press)
    made.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
