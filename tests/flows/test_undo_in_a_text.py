"""Ctrl+Z with the caret in a text: what was typed there comes first, and nothing that was done elsewhere unasked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from rebound_desktop.core.versions import Kept
from rebound_desktop.ui import taking_back
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.widgets.toast import Toast
from tests.flows.conftest import Person


def message(person: Person) -> str:
    toast = person.window.findChild(Toast)
    assert toast is not None
    return "" if toast.isHidden() else toast.findChildren(QLabel)[0].text()


def ctrl_z(person: Person, area: QWidget) -> None:
    area.setFocus()
    person.qtbot.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def opened(person: Person, entry: int) -> JournalPage:
    person.window.go("journal", entry)
    QApplication.processEvents()
    assert person.window.rooms is not None
    page = person.window.rooms.page
    assert isinstance(page, JournalPage)
    return page


def test_an_earlier_text_that_came_back_goes_again_with_ctrl_z_in_the_text(person: Person) -> None:
    person.start()
    entry = person.store.journal.write("The long table.")
    person.store.journal.cut_version(entry)
    person.store.journal.write("The window.", entry_id=entry)
    page = opened(person, entry)
    (version,) = person.store.earlier.of(Kept.ENTRY, entry)
    person.store.earlier.restore(Kept.ENTRY, version.id)
    QApplication.processEvents()
    area = page.entry.area
    assert area.text() == "The long table."
    ctrl_z(person, area)
    assert area.text() == "The window."


def test_what_was_typed_is_all_that_ctrl_z_takes_back_in_a_text(person: Person) -> None:
    person.start()
    entry = person.store.journal.write("The window.")
    person.store.journal.set_only_for_me(entry, True)
    area = opened(person, entry).entry.area
    area.setFocus()
    person.qtbot.keyClicks(area, "And ")
    for _ in range(3):
        ctrl_z(person, area)
    assert area.text() == "The window."
    kept = person.store.journal.entry(entry)
    assert kept is not None and kept.only_for_me, "no stroke too many touched anything else"


ASKED = "Nothing to undo in this text. Press again for: Person set aside: Dana Okafor"


def set_aside(person: Person) -> int:
    """A person, set aside among the people."""
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    person.window.go("contacts", dana)
    person.store.contacts.set_aside(dana)
    return dana


def test_what_was_done_in_another_room_is_asked_about_first(person: Person, monkeypatch) -> None:
    dana = set_aside(person)
    area = opened(person, person.store.journal.write("The window.")).entry.area
    ctrl_z(person, area)
    assert message(person) == ASKED and person.store.contacts.contact(dana) is None
    # The next stroke was on its way already; one that comes later means it.
    ctrl_z(person, area)
    assert message(person) == ASKED and person.store.contacts.contact(dana) is None
    monkeypatch.setattr(taking_back, "READ_WITHIN", 0)
    ctrl_z(person, area)
    assert message(person) == "Undone: Person set aside: Dana Okafor"
    assert person.store.contacts.contact(dana) is not None
    # What the message offers is done again at once.
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.qtbot.keyClick(area, Qt.Key.Key_Z, keys)
    assert person.store.contacts.contact(dana) is None and area.text() == "The window."


def test_a_stroke_too_many_after_typing_says_so(person: Person, monkeypatch) -> None:
    dana = set_aside(person)
    monkeypatch.setattr(taking_back, "READ_WITHIN", 60_000)
    area = opened(person, person.store.journal.write("The window.")).entry.area
    area.setFocus()
    person.qtbot.keyClicks(area, "And ")
    for _ in range(2):
        # The space, and then the word.
        ctrl_z(person, area)
        assert message(person) != ASKED
    assert area.text() == "The window."
    for _ in range(4):
        ctrl_z(person, area)
        assert message(person) == ASKED and person.store.contacts.contact(dana) is None


def test_a_field_keeps_to_itself_too(person: Person, monkeypatch) -> None:
    dana = set_aside(person)
    monkeypatch.setattr(taking_back, "READ_WITHIN", 60_000)
    person.window.go("log_no")
    field = person.visible(QLineEdit, "Company")
    field.setFocus()
    person.qtbot.keyClicks(field, "Nor")
    for _ in range(3):
        ctrl_z(person, field)
    assert field.text() == "" and message(person) == ASKED
    assert person.store.contacts.contact(dana) is None


def test_with_nothing_done_anywhere_it_only_says_that_there_is_nothing(person: Person) -> None:
    person.start()
    area = person.area("Entry text")
    ctrl_z(person, area)
    assert message(person) == "Nothing to undo."


def test_what_was_done_here_or_is_offered_by_the_message_goes_back_at_once(person: Person) -> None:
    dana = set_aside(person)
    assert person.window.rooms is not None
    page = opened(person, person.store.journal.write("The window."))
    person.window.rooms.say("Set aside", undo=person.store.undo.last_done())
    ctrl_z(person, page.entry.area)
    assert person.store.contacts.contact(dana) is not None
    assert page.entry.entry is not None
    kept = page.entry.entry.id
    person.store.journal.set_only_for_me(kept, True)
    ctrl_z(person, page.entry.area)
    entry = person.store.journal.entry(kept)
    assert entry is not None and not entry.only_for_me
