"""What is searched for in Settings is there on the way back, and gone when one comes for something else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.flows.conftest import Person


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
