"""Closing the window ends the program, with everything kept and a copy made."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rebound_desktop import app as program
from rebound_desktop.cli import apart
from rebound_desktop.core.attached import Owner
from rebound_desktop.paths import Places
from rebound_desktop.store import recovered
from rebound_desktop.ui.journal.page import JournalPage
from tests.faults.disk import Call, Verb, watching
from tests.flows.conftest import YEAR_CLOCK, Person

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


# The desktop ends its session: it says so, and does not wait for long.
LOG_OUT = CLOSE_SOON.replace(
    "window.close()", "window.session.keep_typed(); os.kill(os.getpid(), 9)"
).replace("import sys", "import os, sys")


def end_of_run(folder: Path, *typed: str, before: str = "") -> int:
    """Start the program, type, close its window; how many backups stand when it has ended.

    before: what breaks the program before it starts.
    """
    done = subprocess.run(
        [sys.executable, "-c", before + CLOSE_SOON, str(folder), *typed],
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


@pytest.mark.skipif(os.name == "nt", reason="killed as on a Unix")
def test_what_is_typed_when_the_desktop_ends_its_session_is_there_afterwards(
    person: Person, tmp_path: Path
) -> None:
    typed = "Typed just before the end."
    ended = subprocess.run(
        [sys.executable, "-c", LOG_OUT, str(person.places.data.parent), typed],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    person.start()
    assert person.texts() == [typed]


# A log-out that asks nobody, a shutdown: once the window stands it is told to end.
TOLD_TO_END = (
    CLOSE_SOON.replace("window.close()", "tell_to_end()")
    .replace(
        "def write_and_close",
        """
def tell_to_end():
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        QTimer.singleShot(0, tell_to_end)
    else:
        os.kill(os.getpid(), signal.SIGTERM)

def write_and_close""",
    )
    .replace("import sys", "import os, signal, sys")
)


@pytest.mark.skipif(os.name == "nt", reason="Windows asks by a message")
def test_told_to_end_it_keeps_what_is_typed_makes_a_copy_and_leaves_no_lock(person: Person) -> None:
    typed = "Typed just before the end."
    ended = subprocess.run(
        [sys.executable, "-c", TOLD_TO_END, str(person.places.data.parent), typed],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert not (person.places.data / "window" / "lock").exists()
    assert list((person.places.data / "backups").glob("*.rebound"))
    person.start()
    assert person.texts() == [typed]


class Broken:
    """A disk on which the journal's file takes nothing any more, once it `is_full`; beside it there is room."""

    is_full = False

    def before(self, call: Call) -> None:
        if self.is_full and call.by_engine and call.verb is Verb.WRITE:
            raise OSError(errno.ENOSPC, "full")

    def after(self, call: Call) -> None:
        pass


@pytest.mark.skipif(os.name == "nt", reason="SQLite's layer for Unix is stood in for")
def test_what_the_journal_cannot_take_then_is_sealed_beside_it(person: Person) -> None:
    disk = Broken()
    with watching(person.places.data, disk):
        person.start()
        person.write("Entry text", "Kept.")
        person.area("Entry text").keep_now()
        disk.is_full = True
        person.write("Entry text", " Typed just before the end.")
        assert person.window.session.keep_typed()
        (sealed,) = recovered.found(person.store.folder, person.store.key)
        disk.is_full = False
        person.close()
    assert sealed == "Kept. Typed just before the end."


FAULTY = """
from rebound_desktop.store import backups

def breaks(*_, **__):
    raise ValueError("a fault of ours")

backups.make = breaks
"""

LEAVE_FAULTY = """
from rebound_desktop.ui.first.page import FirstPage

def breaks(self):
    raise ValueError("a fault of ours")

FirstPage.leave = breaks
"""


def test_a_fault_in_the_last_copy_keeps_no_hidden_program(tmp_path: Path) -> None:
    assert end_of_run(tmp_path, "Typed just before the end.", before=FAULTY) == 0
    assert end_of_run(tmp_path) == 1, "the next end makes the copy that was due"


def test_a_fault_in_keeping_what_is_typed_keeps_no_program_either_and_seals_it(tmp_path: Path) -> None:
    end_of_run(tmp_path, "Typed just before the end.", before=LEAVE_FAULTY)
    assert list(apart(tmp_path).data.glob("recovered*")), "it waits at the next start"


def test_a_file_that_is_still_being_kept_is_waited_for(person: Person, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\0" * 30_000_000)
    person.start()
    person.write("Entry text", "A page with a film.")
    person.window.go("journal", 1)
    page = person.window.findChild(JournalPage)
    assert isinstance(page, JournalPage)
    page.entry.files.take([film, film])
    person.close()
    person.start()
    assert [each.name for each in person.store.attached.of(Owner.ENTRY, 1)] == ["film.mp4", "film 2.mp4"]


def test_a_window_that_is_gone_dresses_none_that_comes_after(qapp: QApplication, places: Places) -> None:
    window = program.build(qapp, places, YEAR_CLOCK)
    theme = window.theme
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(theme)
