"""A double click on a backup or an archive: the window opens where it can be put back or brought in."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from rebound_desktop.cli import main
from rebound_desktop.ui.single_instance import SingleInstance
from rebound_desktop.ui.start.restore import RestorePage
from rebound_desktop.ui.start.unlock import UnlockPage
from tests.flows.conftest import NOW, Person
from tests.flows.test_coming_back import PASSPHRASE, WORDS, add_passphrase, unlock, write_and_close


@pytest.fixture
def backup(person: Person) -> Path:
    """What closing the window left: a verified copy of a journal with one sentence."""
    write_and_close(person)
    (made,) = (person.places.data / "backups").glob("*.rebound")
    return made


# Offscreen Qt has no windows that could be raised.
RAISES = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


def has_restore_page(person: Person) -> bool:
    return person.window.findChild(RestorePage) is not None


def double_click(person: Person, file: Path) -> None:
    """While the program is not running."""
    person.start(NOW + timedelta(hours=1), file)


def test_a_backup_is_offered_before_the_journal_is_opened_and_can_be_left_alone(
    person: Person, backup: Path
) -> None:
    double_click(person, backup)
    assert has_restore_page(person)
    assert "The journal that is here now is kept beside it" in person.said()
    person.press("Back")
    person.qtbot.waitUntil(lambda: person.window.rooms is not None)
    assert person.store.journal.lines(limit=1)


def test_a_backup_on_a_computer_without_a_journal_becomes_the_journal(
    person: Person, backup: Path, tmp_path: Path
) -> None:
    brought = tmp_path / "from a stick.rebound"
    backup.rename(brought)
    for path in sorted(person.places.data.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (person.places.config / "settings.json").unlink(missing_ok=True)
    double_click(person, brought)
    assert not (person.places.data / "journal.db").exists()
    replace = person.visible(QAbstractButton, "Replace with this backup")
    person.qtbot.waitUntil(replace.isEnabled, timeout=10_000)
    assert "No backups here yet." not in person.said()
    person.press("Replace with this backup")
    person.qtbot.waitUntil(lambda: person.window.rooms is not None, timeout=10_000)
    assert person.texts() == [WORDS]


@RAISES
def test_a_window_that_is_open_takes_the_backup_and_keeps_what_is_typed(person: Person, backup: Path) -> None:
    person.start(NOW + timedelta(hours=1))
    person.window.go("journal", 0)
    person.qtbot.keyClicks(person.window.focusWidget(), "Half a sent")
    person.window.answer(backup)
    person.qtbot.waitUntil(lambda: has_restore_page(person), timeout=20_000)
    person.press("Back")
    person.qtbot.waitUntil(lambda: person.window.rooms is not None)
    assert "Half a sent" in person.texts()


def test_a_backup_that_is_dropped_is_offered_to_be_restored(person: Person, backup: Path) -> None:
    person.start(NOW + timedelta(hours=1))
    assert person.window.rooms is not None
    person.window.rooms.take_files([backup])
    person.qtbot.waitUntil(lambda: has_restore_page(person), timeout=20_000)
    person.press("Back")
    person.qtbot.waitUntil(lambda: person.window.rooms is not None)
    assert person.texts() == [WORDS]


def test_a_file_that_cannot_be_read_is_said_so(person: Person, tmp_path: Path) -> None:
    broken = tmp_path / "broken.rebound"
    broken.write_bytes(b"not a backup")
    double_click(person, broken)
    refused = "This backup couldn't be opened. Your journal on this computer is unchanged."
    person.qtbot.waitUntil(lambda: refused in person.said())


def test_an_archive_is_read_and_shown_before_anything_comes_in(person: Person, tmp_path: Path) -> None:
    write_and_close(person)
    archive = tmp_path / "all.rebound-archive.zip"
    assert main(["--data-dir", str(person.places.data), "export", "--to", "archive", str(archive)]) == 0
    double_click(person, archive)
    person.qtbot.waitUntil(
        lambda: "All of it is here already. Nothing changes." in person.said(), timeout=10_000
    )


@RAISES
def test_an_archive_waits_until_the_passphrase_is_given(person: Person, tmp_path: Path) -> None:
    person.start()
    add_passphrase(person)
    person.window.actions_by_name["lock"].trigger()
    assert person.window.findChild(UnlockPage) is not None
    missing = tmp_path / "gone.rebound-archive.zip"
    person.window.answer(missing)
    person.qtbot.waitUntil(
        lambda: "gone.rebound-archive.zip is opened once your journal is." in person.said()
    )
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.rooms is not None, timeout=20_000)
    assert person.window.rooms is not None
    person.qtbot.waitUntil(lambda: person.window.rooms.here == "import")


def test_the_second_start_hands_its_file_to_the_first(person: Person, backup: Path, tmp_path: Path) -> None:
    first = SingleInstance(person.places.data)
    assert first.take()
    asked: list[Path | None] = []
    first.called.connect(asked.append)
    odd = tmp_path / "Zoë’s copy\n.rebound"
    backup.rename(odd)
    command = [sys.executable, "-m", "rebound_desktop", "--data-dir", str(person.places.data), "-platform"]
    second = subprocess.Popen(
        [*command, "offscreen", odd.name], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    )
    person.qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert asked == [odd]


MAC = """
import sys
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from rebound_desktop import app as program

app = program.application([sys.argv[0], "-platform", "offscreen"])
came = []
ask = lambda name: QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(name)))
ask("/early.rebound")
app.hand_files_to(came.append)
ask("/late.rebound")
print([path.name for path in came])
"""


def test_the_desktop_of_a_mac_hands_files_over_whenever_it_does() -> None:
    done = subprocess.run([sys.executable, "-c", MAC], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "['early.rebound', 'late.rebound']"
