"""Ctrl+Z with the caret in a text: what was typed there comes first, and then what the window did last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit

from rebound_desktop.core.versions import Kept
from rebound_desktop.ui.journal.page import JournalPage
from tests.flows.conftest import Person


def ctrl_z(person: Person, area: QTextEdit) -> None:
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
