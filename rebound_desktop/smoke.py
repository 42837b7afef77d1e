"""`--smoke`: opens the real window on a temporary journal, types an entry, reads it back from the file."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from rebound_desktop import app as program
from rebound_desktop.paths import Places
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.widgets.writing import WritingArea

SENTENCE = "A sentence typed to see that it is kept."


def run_smoke(qt_arguments: list[str], where: Places) -> int:
    """Exit code 0 when the sentence came back from the file, 1 when it did not."""
    app = program.application([sys.argv[0], *qt_arguments])
    window = program.build(app, where, program.local_clock())
    window.start()
    window.show()
    found: list[bool] = []
    QTimer.singleShot(0, lambda: _type_and_read(app, window, found))
    app.exec()
    return 0 if found == [True] else 1


def _type_and_read(app: QApplication, window: MainWindow, found: list[bool]) -> None:
    area = window.findChild(WritingArea)
    opened = window.session.store
    if area is not None and opened is not None:
        area.insertPlainText(SENTENCE)
        area.keep_now()
        lines = opened.journal.lines(limit=1)
        entry = opened.journal.entry(lines[0].id) if lines else None
        results = opened.search.find("sentence typed")
        found.append(entry is not None and entry.text == SENTENCE and len(results) == 1)
    window.session.close()
    app.quit()
