"""`--smoke`: opens the real window on a temporary journal, types an entry, reads it back, writes what leaves."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from rebound_desktop import app as program
from rebound_desktop.exchange.calendar_file import Appointment, calendar_file
from rebound_desktop.local_clock import local_clock
from rebound_desktop.paper import sheet_pdf
from rebound_desktop.paths import Places
from rebound_desktop.store import Store
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.widgets.writing import WritingArea

SENTENCE = "A sentence typed to see that it is kept."


def run_smoke(qt_arguments: list[str], where: Places) -> int:
    """Exit code 0 when the sentence came back from the file, 1 when it did not."""
    app = program.application([sys.argv[0], *qt_arguments])
    window = program.build(app, where, local_clock())
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
        is_kept = entry is not None and entry.text == SENTENCE and len(results) == 1
        found.append(is_kept and _has_what_comes_late(opened))
    window.session.close()
    app.quit()


def _has_what_comes_late(opened: Store) -> bool:
    """Whether libraries that are imported when they are first asked for are in the bundle too."""
    moment = opened.clock.moment()
    told = Appointment("smoke", SENTENCE, moment.replace(tzinfo=None), "Europe/Lisbon")
    return SENTENCE.encode() in calendar_file((told,), moment) and sheet_pdf(SENTENCE, QFont()).startswith(
        b"%PDF"
    )
