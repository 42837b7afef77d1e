"""An older copy that cannot be given the passphrase makes no new one a failure, and is told of once."""

import sys
from pathlib import Path

import pytest

from rebound_desktop.store import backups
from rebound_desktop.ui.copies import NOT_ENCLOSED
from tests.faults.disk import watching
from tests.faults.saboteur import BadPlace
from tests.flows.conftest import Person

TOLD = "An older backup doesn't have your passphrase yet"


def backed_up(person: Person, text: str) -> None:
    """Write something, and have it copied by hand."""
    before = len(backups.all_in(person.places.data / "backups"))
    person.store.journal.write(text)
    person.window.go("settings")
    person.press("Back up now")
    person.qtbot.waitUntil(
        lambda: (
            len(backups.all_in(person.places.data / "backups")) > before
            and person.see("Backed up, and checked")
        ),
        timeout=30_000,
    )
    assert person.store.preferences.get("backup_trouble") == ""
    person.window.go("today")


def an_open_copy(person: Person) -> Path:
    """One from before there was a passphrase, that came back since."""
    person.start()
    person.store.journal.write("Before the passphrase.")
    person.store.backup()
    (copy,) = (person.places.data / "backups").glob("*.rebound")
    content = copy.read_bytes()
    person.window.protect("the words of it")
    person.qtbot.waitUntil(lambda: person.window.session.is_protected, timeout=60_000)
    person.qtbot.waitUntil(lambda: person.window.session.store is not None, timeout=60_000)
    came_back = copy.with_name("rebound-2020-01-01T000000000000Z-pinned.rebound")
    came_back.write_bytes(content)
    return came_back


@pytest.mark.skipif(sys.platform != "linux", reason="the disk is watched from a Unix")
def test_a_good_copy_counts_beside_an_older_one_that_the_disk_never_gives(person: Person) -> None:
    copy = an_open_copy(person)
    # Where the journal lies in it: what the copy says of itself can be read.
    bad = BadPlace(copy, copy.stat().st_size // 2)
    with watching(person.places.data / "backups", bad):
        backed_up(person, "After it.")
        assert bad.refused and copy.exists()
        person.qtbot.waitUntil(lambda: person.see(TOLD), timeout=30_000)
        assert not person.see("The last backup of your journal could not be made")
        person.press(f"Leave it: {TOLD}")
        person.qtbot.waitUntil(lambda: not person.see(TOLD))
        backed_up(person, "Told once.")
        assert not person.see(TOLD)
    backed_up(person, "The disk is well again.")
    person.qtbot.waitUntil(lambda: person.store.preferences.get(NOT_ENCLOSED) == "", timeout=30_000)
    assert not backups.read(copy).keys.is_open
    person.close()
