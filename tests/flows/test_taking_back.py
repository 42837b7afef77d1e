"""Ctrl+Z outside a text: what cannot be taken back is said once and stands in nobody's way."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.journal.page import JournalPage
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


def offers(person: Person) -> str:
    """The action of the message that stands; nothing where it has none."""
    toast = person.window.findChild(Toast)
    assert toast is not None and not toast.isHidden()
    return " ".join(button.text() for button in toast.findChildren(QAbstractButton) if button.isVisible())


@pytest.mark.parametrize("people", [3, 120])
def test_a_tag_of_no_letters_offers_no_other_deed_to_be_taken_back(person: Person, people: int) -> None:
    person.start()
    contacts = person.store.contacts
    ids = [contacts.add(f"Person {number}") for number in range(people)]
    person.window.go("contacts")
    QApplication.processEvents()
    page = person.window.rooms.page
    assert isinstance(page, ContactsPage)
    page.choose_several()
    several = page.several
    several.show_chosen(ids, [])
    for typed, offered in (("#", ""), ("choir", "Undo")):
        several.tag.setText(typed)
        several.give.click()
        person.qtbot.waitUntil(lambda said=f"Tagged {typed}.": message(person) == said)  # type: ignore[misc]
        assert offers(person) == offered
        QApplication.processEvents()
    person.press("Undo")
    assert message(person).startswith("Undone: ")
    assert len(contacts.lines()) == people and not person.store.tags.of_people()


def test_what_another_hand_did_meanwhile_is_offered_by_nobody(person: Person) -> None:
    """A press on what went just before it was shown: a moment, what is next, an afterthought."""
    person.start()
    store, rooms = person.store, person.window.rooms
    dana = store.contacts.add("Dana Okafor")
    person.window.go("contacts", dana)
    QApplication.processEvents()
    page = rooms.page
    assert isinstance(page, ContactsPage)
    view = page.person
    assert view is not None
    for press_it, said in (
        (lambda: view._remove(4_711), "Moment removed"),
        (view.next.dropped.emit, "Next step dropped"),
    ):
        press_it()
        assert (message(person), offers(person)) == (said, "")
        QApplication.processEvents()
    entry = store.journal.write("Pears")
    thought = store.afterthoughts.add(entry, "Ripe ones")
    person.window.go("journal", entry)
    QApplication.processEvents()
    journal = rooms.page
    assert isinstance(journal, JournalPage)
    store.afterthoughts.set_aside(thought)
    QApplication.processEvents()
    journal.entry.thoughts._set_aside(thought)
    assert (message(person), offers(person)) == ("Afterthought set aside", "")
    assert store.contacts.contact(dana) is not None


def test_a_no_that_is_only_noted_is_taken_back_a_while_later(person: Person) -> None:
    person.start()
    person.store.contacts.add("Dana Okafor")
    person.window.go("log_no")
    person.fill_and_enter("Company", "Contoso")
    person.press("I met people there")
    QApplication.processEvents()
    person.press("Only note it")
    assert offers(person) == "Undo"
    person.press("Undo")
    assert not person.store.jobs.all()
