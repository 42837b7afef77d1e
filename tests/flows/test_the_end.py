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
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.widgets.writing import WritingArea

app = program.application([sys.argv[0], "-platform", "offscreen"])

def write_and_close():
    window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))
    window.findChild(WritingArea).insertPlainText("Typed just before the end.")
    window.close()

QTimer.singleShot(0, write_and_close)
sys.exit(program.run(app, apart(Path(sys.argv[1])), program.local_clock()))
"""


def test_the_program_ends_when_its_window_is_closed(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CLOSE_SOON, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((apart(tmp_path).data / "backups").glob("*.rebound"))) == 1
