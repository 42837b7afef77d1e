"""What is searched for in Settings is there on the way back, and gone when one comes for something else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, unlock


def searched(person: Person) -> str:
    """What stands in the search."""
    return person.visible(QLineEdit, "Search settings").text()


def search(person: Person) -> None:
    """Settings, and a word in its search."""
    person.window.go("settings")
    person.fill("Search settings", "backup")
    person.qtbot.waitUntil(lambda: not person.see("Reminders"))


def test_back_from_a_page_that_it_led_to_it_is_as_it_was_left(person: Person) -> None:
    person.start()
    search(person)
    person.press("Backups…")
    person.press("Settings")
    assert person.window.rooms is not None and person.window.rooms.here == "settings"
    assert searched(person) == "backup" and not person.see("Reminders")


def test_by_the_way_one_came_it_is_as_it_was_left(person: Person) -> None:
    person.start()
    search(person)
    person.window.go("journal")
    person.qtbot.keyClick(person.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.window.rooms is not None and person.window.rooms.here == "settings"
    assert searched(person) == "backup"


def test_from_the_help_it_is_as_it_was_left(person: Person) -> None:
    person.start()
    search(person)
    person.qtbot.keyClick(person.window, Qt.Key.Key_F1)
    person.press("Done")
    assert searched(person) == "backup"


def test_what_was_entered_from_elsewhere_since_is_no_way_back(person: Person) -> None:
    person.start()
    search(person)
    person.press("Backups…")
    person.window.go("today")
    person.window.go("export")
    person.press("Settings")
    assert searched(person) == "" and person.see("Reminders")


def test_today_in_between_is_no_way_back_either(person: Person) -> None:
    person.start()
    search(person)
    person.window.go("today")
    person.window.go("export")
    person.press("Settings")
    assert searched(person) == "" and person.see("Reminders")


def test_back_by_way_of_a_page_further_on_it_is_as_it_was_left(person: Person) -> None:
    person.start()
    person.window.go("settings")
    person.fill("Search settings", "about")
    person.qtbot.waitUntil(lambda: not person.see("Reminders"))
    person.window.go("about")
    person.window.go("licences")
    person.window.go("about")
    person.press("Settings")
    assert searched(person) == "about"
    person.window.go("about")
    person.window.go("licences")
    person.window.go("settings")
    assert searched(person) == "about"


def test_entered_anew_all_of_it_is_there(person: Person) -> None:
    person.start()
    search(person)
    person.press("Backups…")
    person.window.go("journal")
    person.window.go("settings")
    assert searched(person) == "" and person.see("Reminders")


def look_for(person: Person, typed: str) -> QLineEdit:
    """Settings, with these words in the search and the caret there."""
    person.window.go("settings")
    field = person.fill("Search settings", typed)
    QApplication.processEvents()
    return field


def at(person: Person) -> str:
    """What has the keyboard, by what it is called."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus.accessibleName() or (focus.text() if isinstance(focus, QAbstractButton) else "")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("text size", "Text size"),
        ("TEXT", "Text size"),
        ("dark", "Colours"),
        ("recovery passphrase", "Add a passphrase"),
        ("back up", "Back up now"),
        ("letters apart", "Font for writing"),
    ],
)
def test_enter_and_down_go_to_what_was_found(person: Person, key: Qt.Key, typed: str, found: str) -> None:
    person.start()
    person.qtbot.keyClick(look_for(person, typed), key)
    assert at(person) == found


def test_where_nothing_was_found_they_go_nowhere(person: Person) -> None:
    person.start()
    field = look_for(person, "zeppelin")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.hasFocus()


def test_the_keyboard_comes_back_to_what_was_found_once_a_passphrase_was_added_and_after_a_lock(
    person: Person,
) -> None:
    person.start()
    person.write("Entry text", "Words.")
    look_for(person, "passphrase")
    person.visible(QAbstractButton, "Add a passphrase").setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    person.qtbot.keyClick(focus, Qt.Key.Key_Space)
    person.fill("Passphrase", PASSPHRASE)
    person.fill_and_enter("The same again", PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.rooms is not None and person.window.session.is_protected)
    person.qtbot.waitUntil(lambda: at(person) == "Make a recovery code")
    person.window.session.lock()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.rooms is not None)
    person.qtbot.waitUntil(lambda: at(person) == "Make a recovery code")
