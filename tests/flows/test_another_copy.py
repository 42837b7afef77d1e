"""Another computer's copy comes in from Settings, is told in words, and goes again with Undo."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from rebound_desktop.store import Store, backups, key_file_of, protect, recovery_code, vault
from rebound_desktop.ui.preferences.merge import MergePage
from tests.flows.conftest import Person
from tests.store.conftest import CHEAP


def texts(store: Store) -> set[str]:
    found = (store.journal.entry(line.id) for line in store.journal.lines())
    return {entry.text for entry in found if entry is not None}


def elsewhere(person: Person, folder: Path, text: str) -> Path:
    """The journal as it went on on another computer."""
    made = person.store.backup()
    backups.restore(made, person.store.key, folder, person.store.clock.moment())
    keys = key_file_of(folder)
    assert keys is not None
    other = Store(folder, keys, person.store.key, person.store.clock, lambda change: None)
    other.journal.write(text)
    other.close()
    return folder / "journal.db"


def pick(person: Person, path: Path) -> None:
    """Choose a file; the system's own window for it is not ours to test."""
    (page,) = (page for page in person.window.findChildren(MergePage) if page.isVisible())
    page.pick(path)


def in_hand() -> str:
    """The button that has the keyboard."""
    focus = QApplication.focusWidget()
    return focus.text() if isinstance(focus, QAbstractButton) else ""


def merged(person: Person) -> None:
    person.press("Merge it")
    person.qtbot.waitUntil(lambda: not person.see("Merging"), timeout=20_000)


@pytest.fixture
def begun(person: Person) -> Person:
    """Someone with an entry, in Settings, about to merge."""
    person.start()
    person.store.journal.write("written here")
    person.window.go("settings")
    return person


def test_a_copy_is_merged_told_and_taken_back(begun: Person, tmp_path: Path) -> None:
    path = elsewhere(begun, tmp_path / "elsewhere", "written there")
    begun.press("Merge another copy…")
    # The keyboard is at what comes next, before, between and after.
    begun.qtbot.waitUntil(lambda: in_hand() == "Choose a copy…")
    pick(begun, path)
    assert in_hand() == "Merge it"
    merged(begun)
    assert texts(begun.store) == {"written here", "written there"}
    assert begun.see("Journal: 1 new.") and in_hand() == "Choose a copy…"
    assert begun.see("The other copy is merged in.")
    begun.press("Undo")
    begun.qtbot.waitUntil(lambda: texts(begun.store) == {"written here"}, timeout=20_000)
    begun.qtbot.waitUntil(lambda: begun.see("Undone: Copy merged"))
    begun.press("Redo")
    begun.qtbot.waitUntil(lambda: "written there" in texts(begun.store), timeout=20_000)
    begun.close()


def enclosed_elsewhere(person: Person, folder: Path) -> Path:
    """The same, with a passphrase of its own."""
    path = elsewhere(person, folder, "written there")
    keys = key_file_of(folder)
    assert keys is not None
    protect(folder, keys, person.store.key, "their words", CHEAP)
    return path


def test_a_copy_with_a_passphrase_of_its_own_asks_for_it(begun: Person, tmp_path: Path) -> None:
    path = enclosed_elsewhere(begun, tmp_path / "elsewhere")
    begun.press("Merge another copy…")
    pick(begun, path)
    merged(begun)
    assert begun.see("That copy has a passphrase of its own.")
    begun.fill("Passphrase of that copy", "other words")
    merged(begun)
    assert "Nothing has changed. Try again: capital letters and spaces count." in begun.said()
    assert texts(begun.store) == {"written here"}
    begun.fill("Passphrase of that copy", "their words")
    merged(begun)
    assert texts(begun.store) == {"written here", "written there"}


def test_a_recovery_code_is_said_to_open_a_copy_that_has_one(begun: Person, tmp_path: Path) -> None:
    path = enclosed_elsewhere(begun, tmp_path / "elsewhere")
    keys, code = key_file_of(path.parent), recovery_code.new()
    assert keys is not None
    key = vault.unlock_with_passphrase(keys, "their words")
    vault.write_key_file(path.parent, keys.with_slot(vault.recovery_slot(key, code, CHEAP)))
    begun.press("Merge another copy…")
    pick(begun, path)
    merged(begun)
    assert begun.see("That copy has a passphrase of its own. Its recovery code opens it too.")
    begun.fill("Passphrase of that copy", "other words")
    merged(begun)
    assert begun.see(
        "That passphrase didn't open the journal. Nothing has changed. Try again, or use your recovery code."
    )
    begun.fill("Passphrase of that copy", code)
    merged(begun)
    assert texts(begun.store) == {"written here", "written there"}


def test_a_copy_in_conflict_beside_the_journal_is_offered_and_kept_once_merged(
    begun: Person, tmp_path: Path
) -> None:
    path = elsewhere(begun, tmp_path / "elsewhere", "written there")
    name = "journal (Ana's conflicted copy 2026-11-23).db"
    shutil.copyfile(path, begun.places.data / name)
    begun.press("Merge another copy…")
    begun.press(f"Take this one: {name}")
    merged(begun)
    assert "written there" in texts(begun.store)
    assert not begun.see(f"Take this one: {name}")
    assert (begun.places.data / f"{name}.merged").exists()


def test_what_is_no_copy_is_said_and_nothing_changes(begun: Person, tmp_path: Path) -> None:
    (tmp_path / "holiday.rebound").write_bytes(b"a picture")
    begun.press("Merge another copy…")
    pick(begun, tmp_path / "holiday.rebound")
    said = " ".join(
        str(widget.text()) for widget in begun.window.findChildren(QWidget) if hasattr(widget, "text")
    )
    assert "Your journal on this computer is unchanged." in said
    (tmp_path / "holiday.db").write_bytes(b"a picture" * 1000)
    pick(begun, tmp_path / "holiday.db")
    merged(begun)
    assert texts(begun.store) == {"written here"}


def test_a_copy_laid_beside_the_journal_is_said_on_today(begun: Person, tmp_path: Path) -> None:
    begun.window.go("today")
    path = elsewhere(begun, tmp_path / "elsewhere", "written there")
    shutil.copyfile(path, begun.places.data / "journal.sync-conflict-20261123-090000-ABC.db")
    assert not begun.see("Another copy lies beside your journal")
    begun.look_beside_until(lambda: begun.see("Another copy lies beside your journal"))
    begun.press("Merge it: Another copy lies beside your journal")
    begun.press("Take this one: journal.sync-conflict-20261123-090000-ABC.db")
    merged(begun)
    assert texts(begun.store) == {"written here", "written there"}
    begun.window.go("today")
    assert not begun.see("Another copy lies beside your journal")


def test_a_copy_that_is_left_stays_and_is_not_said_again(begun: Person) -> None:
    name = "journal (1).db"
    shutil.copyfile(begun.places.data / "journal.db", begun.places.data / name)
    begun.window.go("today")
    begun.press("Leave it: Another copy lies beside your journal")
    begun.qtbot.waitUntil(lambda: not begun.see("Another copy lies beside your journal"))
    assert (begun.places.data / f"{name}.left").exists()


def test_a_journal_exchanged_under_the_window_is_opened_and_ours_is_offered_to_merge(
    begun: Person, tmp_path: Path
) -> None:
    path = elsewhere(begun, tmp_path / "elsewhere", "written there")
    begun.store.journal.write("the last words here")
    begun.window.go("today")
    path.replace(begun.places.data / "journal.db")
    begun.look_beside_until(lambda: texts(begun.store) == {"written here", "written there"})
    assert begun.see("Another program exchanged the journal's file. What you had here is kept beside it.")
    begun.qtbot.waitUntil(lambda: begun.see("Another copy lies beside your journal"))
    begun.press("Merge it: Another copy lies beside your journal")
    (kept,) = begun.places.data.glob("journal (this computer *).db")
    begun.press(f"Take this one: {kept.name}")
    merged(begun)
    assert texts(begun.store) == {"written here", "written there", "the last words here"}
    begun.close()
