"""Ctrl+Z outside a text: what cannot be taken back is said once and stands in nobody's way."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.widgets.side_list import SideList
from rebound_desktop.ui.widgets.toast import Toast
from tests.flows.conftest import Person

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(person: Person, keys: Qt.KeyboardModifier = CONTROL) -> str:
    """Ctrl+Z where nothing is typed; what is said then."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    person.qtbot.keyClick(person.window, Qt.Key.Key_Z, keys)
    QApplication.processEvents()
    return message(person)


def message(person: Person) -> str:
    toast = person.window.findChild(Toast)
    assert toast is not None
    return "" if toast.isHidden() else toast.findChildren(QLabel)[0].text()


def begun(person: Person) -> int:
    """A person set aside, and then a letter begun and written: the letter cannot be taken back any more."""
    person.start()
    store = person.store
    dana = store.contacts.add("Dana Okafor")
    store.contacts.set_aside(dana)
    letter = store.letters.begin(LetterKind.PAIN_LETTER, company="Contoso")
    store.letters.write(letter, body="Words that must not go.")
    person.window.go("today")
    return dana


def test_what_was_changed_since_is_said_once_and_what_was_done_before_it_goes_back(person: Person) -> None:
    dana = begun(person)
    said = press(person)
    assert said.startswith("Letter begun") and "It has changed since, so it stays as it is." in said
    assert said.endswith("Undo again goes on to the one before.")
    assert person.store.contacts.contact(dana) is None
    assert press(person) == "Undone: Person set aside: Dana Okafor"
    assert person.store.contacts.contact(dana) is not None
    assert press(person) == "Undone: Person added: Dana Okafor"
    assert press(person) == "Nothing to undo."
    (letter,) = person.store.letters.all()
    assert letter.company == "Contoso"


def test_what_was_changed_back_is_taken_back_after_all(person: Person) -> None:
    person.start()
    letters = person.store.letters
    dana = person.store.contacts.add("Dana Okafor")
    letter = letters.begin(LetterKind.FREE, company="Contoso")
    letters.write(letter, body="Words")
    person.window.go("today")
    assert "It has changed since" in press(person)
    letters.write(letter, body="")
    assert press(person).startswith("Undone: Letter begun")
    assert letters.all() == () and person.store.contacts.contact(dana) is not None


def test_the_last_one_that_cannot_go_back_promises_nothing_more(person: Person) -> None:
    person.start()
    letter = person.store.letters.begin(LetterKind.PAIN_LETTER, company="Contoso")
    person.store.letters.write(letter, body="Words that must not go.")
    person.window.go("today")
    assert press(person).endswith("so it stays as it is.")
    assert press(person) == "Nothing to undo."


def test_what_cannot_be_done_again_stands_in_nobodys_way_either(person: Person) -> None:
    person.start()
    store = person.store
    dana = store.contacts.add("Dana Okafor")
    entry = store.journal.write("The long table.")
    store.journal.cut_version(entry)
    store.journal.write("The window.", entry_id=entry)
    (version,) = store.earlier.of(Kept.ENTRY, entry)
    store.earlier.restore(Kept.ENTRY, version.id)
    store.contacts.set_aside(dana)
    person.window.go("today")
    assert press(person).startswith("Undone: Person set aside")
    assert press(person).startswith("Undone: Earlier text restored")
    store.journal.write("The window, and more.", entry_id=entry)
    said = press(person, CONTROL | SHIFT)
    assert "It has changed since" in said and said.endswith("Redo again goes on to the one before.")
    assert press(person, CONTROL | SHIFT).startswith("Person set aside")
    kept = store.journal.entry(entry)
    assert store.contacts.contact(dana) is None and kept is not None and kept.text == "The window, and more."


def test_the_key_in_a_row_does_not_take_the_window_along(person: Person) -> None:
    """A key that is held down says one thing, and nothing goes back of which nobody has read."""
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    person.window.go("journal", 0)
    area: QWidget = person.area("Entry text")
    area.setFocus()
    for _ in range(5):
        person.qtbot.keyClick(area, Qt.Key.Key_Z, CONTROL)
    assert person.store.contacts.contact(dana) is not None


def listed(person: Person) -> SideList:
    (side,) = (each for each in person.window.findChildren(SideList) if each.isVisible())
    return side


@pytest.mark.parametrize("room", ["journal", "jobs", "contacts", "letters"])
def test_delete_in_a_list_sets_aside_what_is_open_there_once(person: Person, room: str) -> None:
    person.start()
    store = person.store
    for number in range(3):
        store.journal.write(f"Page {number}")
        store.jobs.add(f"Company {number}")
        store.contacts.add(f"Person {number}")
        letter = store.letters.begin(LetterKind.FREE, company=f"Company {number}")
        store.letters.write(letter, body="Dear all")
    person.window.go(room)
    person.qtbot.waitUntil(lambda: len(listed(person).rows) == 3)
    view = listed(person).view
    person.qtbot.waitUntil(lambda: listed(person).selected is not None)
    gone = listed(person).selected
    view.setFocus()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(view, held)
    assert len(listed(person).rows) == 3
    person.qtbot.keyClick(view, Qt.Key.Key_Delete)
    person.qtbot.waitUntil(lambda: gone not in [row.key for row in listed(person).rows])
    assert len(listed(person).rows) == 2 and "set aside" in message(person).casefold()
    person.press("Undo")
    person.qtbot.waitUntil(lambda: gone in [row.key for row in listed(person).rows])
