"""Work that takes a while, on a full disk: it says so, nothing is half done, and it works once there is room."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from rebound_desktop.ui.preferences.merge import MergePage
from tests.conftest import fill
from tests.flows.conftest import Person
from tests.flows.test_another_copy import elsewhere

FILES = Path(__file__).parents[1] / "files" / "imports"
WORDS = "What was here before."
PASSPHRASE, OTHER_PASSPHRASE = "four quiet words here", "five other quiet words here"
TOLD = "The disk is full, so this could not be done. What was kept before is safe. Make some room, then try again."

pytestmark = pytest.mark.parametrize("on_disk", ["48m"], indirect=True)


@pytest.fixture
def begun(on_disk: Person) -> Person:
    """Someone with a page in the journal, on Today."""
    on_disk.start()
    on_disk.write("Entry text", WORDS)
    on_disk.window.go("today")
    return on_disk


def is_told(person: Person) -> None:
    person.qtbot.waitUntil(lambda: TOLD in person.said(), timeout=20_000)


def test_an_import(begun: Person) -> None:
    assert begun.window.rooms is not None
    begun.window.rooms.take_files([FILES / "Connections.csv"])
    begun.qtbot.waitUntil(lambda: begun.see("People: 4 new"), timeout=20_000)
    ballast = fill(begun.places.data.parent)
    begun.press("Bring it in")
    is_told(begun)
    assert begun.store.contacts.lines() == ()
    ballast.unlink()
    begun.press("Bring it in")
    begun.qtbot.waitUntil(lambda: begun.see("What could be read is here."), timeout=20_000)
    assert len(begun.store.contacts.lines()) == 4


def test_a_merge(begun: Person, tmp_path: Path) -> None:
    path = elsewhere(begun, tmp_path / "elsewhere", "written there")
    begun.window.go("settings")
    begun.press("Merge another copy…")
    (page,) = (page for page in begun.window.findChildren(MergePage) if page.isVisible())
    page.pick(path)
    ballast = fill(begun.places.data.parent)
    begun.press("Merge it")
    is_told(begun)
    assert begun.texts() == [WORDS]
    ballast.unlink()
    begun.press("Merge it")
    begun.qtbot.waitUntil(lambda: begun.see("The other copy is merged in."), timeout=20_000)
    assert sorted(begun.texts()) == sorted([WORDS, "written there"])


def test_a_restore(begun: Person) -> None:
    begun.store.backup()
    begun.store.journal.write("written later")
    begun.window.go("settings")
    begun.press("Back up now")
    begun.qtbot.waitUntil(lambda: begun.see("Backed up, and checked"), timeout=20_000)
    begun.press("Backups…")
    begun.press("Restore a backup…")
    replace = begun.visible(QAbstractButton, "Replace with this backup")
    begun.qtbot.waitUntil(replace.isEnabled, timeout=20_000)
    ballast = fill(begun.places.data.parent)
    begun.press("Replace with this backup")
    is_told(begun)
    ballast.unlink()
    begun.press("Replace with this backup")
    begun.qtbot.waitUntil(lambda: begun.window.session.store is not None, timeout=20_000)
    assert WORDS in begun.texts()


def test_changing_everything(begun: Person) -> None:
    begun.window.protect(PASSPHRASE)
    begun.qtbot.waitUntil(
        lambda: begun.window.session.store is not None and begun.window.session.is_protected, timeout=20_000
    )
    begun.window.go("passphrase")
    begun.fill("The passphrase of now", PASSPHRASE)
    for name in ("Passphrase", "The same again"):
        begun.fill(name, OTHER_PASSPHRASE)
    begun.press("Change the key too, and encrypt everything anew")
    ballast = fill(begun.places.data.parent)
    begun.press("Change it")
    is_told(begun)
    ballast.unlink()
    begun.fill_and_enter("Passphrase", PASSPHRASE)
    begun.qtbot.waitUntil(lambda: begun.window.session.store is not None, timeout=20_000)
    assert begun.texts() == [WORDS]


def test_words_that_a_fault_of_ours_left(begun: Person) -> None:
    assert begun.store.keep_recovered(["Typed when it stopped. " * 3000])
    begun.close()
    begun.start()
    ballast = fill(begun.places.data.parent)
    begun.press("Open it")
    is_told(begun)
    ballast.unlink()
    begun.close()
    begun.start()
    begun.press("Open it")
    assert sorted(begun.texts()) == ["Typed when it stopped. " * 3000, WORDS]
