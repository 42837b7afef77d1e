"""Closing the window ends the program, with everything kept and a copy made."""

import subprocess
import sys
from pathlib import Path

from rebound_desktop.cli import apart

CLOSE_SOON = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from rebound_desktop import app as program
from rebound_desktop.cli import apart
from rebound_desktop.local_clock import local_clock
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.widgets.writing import WritingArea

app = program.application([sys.argv[0], "-platform", "offscreen"])

def when_it_stands():
    window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))
    window.painted.connect(lambda: write_and_close(window))

def write_and_close(window):
    if len(sys.argv) > 2:
        window.findChild(WritingArea).insertPlainText(sys.argv[2])
    window.close()

QTimer.singleShot(0, when_it_stands)
sys.exit(program.run(app, apart(Path(sys.argv[1])), local_clock()))
"""


def end_of_run(folder: Path, *typed: str) -> int:
    """Start the program, type, close its window; how many backups stand when it has ended."""
    done = subprocess.run(
        [sys.executable, "-c", CLOSE_SOON, str(folder), *typed],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return len(list((apart(folder).data / "backups").glob("*.rebound")))


def test_the_program_ends_when_its_window_is_closed(tmp_path: Path) -> None:
    assert end_of_run(tmp_path, "Typed just before the end.") == 1


def test_it_ends_too_when_nothing_was_written_and_makes_no_copy(tmp_path: Path) -> None:
    assert end_of_run(tmp_path) == 0
