"""The sidebar gives way where there is little room, and says all the same what it leads to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from rebound_desktop.ui.sidebar import Sidebar
from tests.flows.conftest import Person


def test_in_a_small_window_it_shows_icons_and_keeps_their_names(person: Person) -> None:
    person.start()
    sidebar = person.window.findChild(Sidebar)
    assert sidebar is not None
    person.window.go("today")
    person.window.resize(1280, 800)
    jobs = person.visible(QAbstractButton, "Jobs")
    assert jobs.text().strip() == "Jobs"
    person.window.resize(880, 600)
    QApplication.processEvents()
    assert (jobs.text(), jobs.accessibleName()) == ("", "Jobs") and jobs.toolTip().startswith("Jobs")
    assert sidebar.width() < 100


def test_enter_leads_into_a_room_as_space_does(person: Person) -> None:
    person.start()
    person.window.go("today")
    for name, room in (("Jobs", "jobs"), ("Settings", "settings")):
        person.qtbot.keyClick(person.visible(QAbstractButton, name), Qt.Key.Key_Return)
        assert person.window.rooms is not None
        assert person.window.rooms.here == room


def test_arrows_go_from_row_to_row_and_leave_the_page_as_it_is(person: Person) -> None:
    person.start()
    person.store.journal.write("A page of the tests.")
    person.window.go("today")
    rooms = person.window.rooms
    assert rooms is not None
    today = person.visible(QAbstractButton, "Today")
    today.setFocus(Qt.FocusReason.TabFocusReason)
    for name in ("Journal", "Jobs"):
        person.qtbot.keyClick(person.app.focusWidget(), Qt.Key.Key_Down)
        assert person.app.focusWidget() is person.visible(QAbstractButton, name)
        assert rooms.here == "today" and today.isChecked()
    person.qtbot.keyClick(person.app.focusWidget(), Qt.Key.Key_Space)
    assert rooms.here == "jobs"


def test_a_moment_is_begun_by_its_keys_though_the_sidebar_has_the_keyboard(person: Person) -> None:
    person.start()
    person.store.contacts.add("Dana Okafor")
    person.window.go("contacts")
    person.qtbot.waitUntil(lambda: person.see("Dana Okafor"))
    row = person.visible(QAbstractButton, "Contacts")
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert not person.see("A line about it")
    person.qtbot.keyClick(row, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.waitUntil(lambda: person.see("A line about it"))
