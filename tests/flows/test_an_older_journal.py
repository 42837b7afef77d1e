"""A journal that an older Rebound wrote: brought up to date beside the window, or left as it was."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QProgressBar

from rebound_desktop.store import backups, migrations
from tests.flows.conftest import Person

OLD = Path(__file__).parents[1] / "files" / "journals" / "schema-1"


@pytest.fixture
def steps() -> Iterator[None]:
    """The program's own steps are there again afterwards."""
    before = migrations.STEPS, migrations.NEWEST
    yield
    migrations.STEPS, migrations.NEWEST = before


def test_it_comes_up_to_date_beside_the_window_after_a_backup(person: Person, steps: None) -> None:
    shutil.copytree(OLD, person.places.data)
    threads: list[str] = []
    first = migrations.STEPS[1]

    def watched(connection: apsw.Connection) -> None:
        threads.append(threading.current_thread().name)
        first(connection)

    migrations.STEPS = (migrations.STEPS[0], watched, *migrations.STEPS[2:])
    person.start()
    assert person.window.session.store is None
    assert person.see("Getting your journal ready")
    assert "A backup is made first." in person.said()
    assert person.visible(QProgressBar, "Getting your journal ready").isVisible()
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.store.journal.lines()
    assert threads and threads[0] != threading.main_thread().name
    assert len(backups.all_in(person.places.data / "backups")) == 1
    person.close()
    person.start()
    assert person.window.session.store is not None, "up to date, it opens at once"


def test_a_damaged_one_is_not_said_to_open_in_part_where_no_button_does_that(person: Person) -> None:
    shutil.copytree(OLD, person.places.data)
    journal = person.places.data / "journal.db"
    content = bytearray(journal.read_bytes())
    # Not the first page: it opens, and the copy that is made first meets the damage.
    content[-2000] ^= 1
    journal.write_bytes(content)
    person.start()
    person.qtbot.waitUntil(lambda: "You can restore a backup. The damaged" in person.said(), timeout=20_000)
    assert "open what can be read" not in person.said().lower()
    assert person.see("Restore a backup")


def test_a_step_that_breaks_leaves_it_as_it_was_and_says_so(person: Person, steps: None) -> None:
    shutil.copytree(OLD, person.places.data)

    def broken(connection: apsw.Connection) -> None:
        connection.execute("ALTER TABLE nothing RENAME TO something").fetchall()

    sound = migrations.STEPS
    migrations.STEPS = (sound[0], broken, *sound[2:])
    person.start()
    person.qtbot.waitUntil(lambda: "The fault is ours. It is as it was" in person.said(), timeout=20_000)
    migrations.STEPS = sound
    person.press("Try again")
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=20_000)
    assert person.store.journal.lines()
