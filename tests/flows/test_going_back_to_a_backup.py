"""From the page of backups to the one that is wanted, and what the page that restores offers by itself."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from rebound_desktop import words
from rebound_desktop.store import backups
from tests.flows.conftest import NOW, Person
from tests.flows.test_coming_back import WORDS, write_and_close


def names(person: Person) -> list[str]:
    """How rows call the backups, the newest first."""
    found = backups.all_in(person.places.data / "backups")
    return words.holdings([each.holding for each in found], person.window.session.clock)


def chosen(person: Person) -> str:
    """The backup that is marked on the page that restores, once one is."""
    marked: list[str] = []

    def is_there() -> bool:
        marked[:] = [
            each.text()
            for each in person.window.findChildren(QAbstractButton)
            if each.isVisible() and each.isCheckable() and each.isChecked()
        ]
        return len(marked) == 1

    person.qtbot.waitUntil(is_there, timeout=20_000)
    return marked[0]


def rows(person: Person) -> list[str]:
    """What the page that restores lists."""
    from rebound_desktop.ui.start.restore import RestorePage

    page = person.window.findChild(RestorePage)
    assert page is not None
    return [each.text() for each in page.findChildren(QAbstractButton) if each.autoExclusive()]


def wait_for(person: Person, is_so: Callable[[], bool]) -> None:
    """What comes from a worker."""
    person.qtbot.waitUntil(is_so, timeout=20_000)


@pytest.fixture
def three_days(person: Person) -> Person:
    """Three backups, each with one entry more than the one before; the newest holds the journal as it is."""
    write_and_close(person)
    for day in (1, 2):
        person.start(NOW + timedelta(days=day))
        person.store.journal.write(f"Day {day}.")
        person.close()
    person.start(NOW + timedelta(days=2, hours=1))
    return person


def test_each_backup_leads_to_where_it_is_restored_and_is_chosen_there(three_days: Person) -> None:
    person = three_days
    *_, oldest = names(person)
    person.window.go("copies")
    person.press(f"Restore: {oldest}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: len(rows(person)) == 3)
    wait_for(person, lambda: chosen(person) == oldest)
    assert len(rows(person)) == 3, "it stands there once"
    person.press("Replace with this backup")
    wait_for(person, lambda: person.window.session.store is not None)
    assert person.texts() == [WORDS]


def test_one_that_is_too_old_to_be_listed_is_listed_when_it_is_chosen(person: Person) -> None:
    write_and_close(person)
    for day in range(1, 11):
        person.start(NOW + timedelta(days=day))
        person.store.journal.write(f"Day {day}.")
        person.close()
    person.start(NOW + timedelta(days=10, hours=1))
    *_, oldest = names(person)
    person.window.go("copies")
    person.press(f"Restore: {oldest}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: len(rows(person)) == 9)
    wait_for(person, lambda: chosen(person) == oldest)
    assert rows(person)[-1] == oldest


def test_the_one_that_was_chosen_stays_though_what_is_here_now_is_copied_first(person: Person) -> None:
    write_and_close(person)
    person.start(NOW + timedelta(hours=1))
    for hour in range(1, 12):
        person.now = NOW + timedelta(hours=hour)
        person.store.journal.write(f"Hour {hour}.")
        person.store.backup()
    person.now = NOW + timedelta(hours=12)
    person.store.journal.write("Not copied yet.")
    # Of two days twelve stay: the next one would let this one go.
    kept = backups.all_in(person.places.data / "backups")
    assert len(kept) == 12
    oldest = names(person)[-1]
    person.window.go("copies")
    person.press(f"Restore: {oldest}")
    wait_for(person, lambda: person.see("Replace with this backup"))
    wait_for(person, lambda: chosen(person) == oldest)
    assert kept[-1].path.exists()
