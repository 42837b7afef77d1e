"""Somebody met, noted in full, found again at their company, told with others, and written to in one's own rhythm."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.ui.company.page import CompanyPage
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.jobs.page import JobsPage
from tests.flows.conftest import Person

# Popups of a completer, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def room(person: Person) -> object:
    QApplication.processEvents()
    assert person.window.rooms is not None
    return person.window.rooms.page


def ctrl(person: Person, key: Qt.Key) -> None:
    person.qtbot.keyClick(person.window, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def test_somebody_is_noted_in_full_and_undo_takes_back_a_field_at_a_time(person: Person) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor", company="Northwind")
    person.window.go("contacts", dana)
    person.press("Edit")
    person.press("An e-mail address")
    person.fill("E-mail: E-mail", "dana@northwind.example")
    person.fill("E-mail: Label: work, home", "work")
    person.fill("Tags", "panel, returns")
    person.press("Done")
    kept = person.store.people.person(dana)
    assert kept is not None and kept.tags == ("panel", "returns")
    assert [(each.value, each.label) for each in kept.details] == [("dana@northwind.example", "work")]
    person.qtbot.waitUntil(lambda: person.see("E-mail (work)") and person.see("dana@northwind.example"))
    ctrl(person, Qt.Key.Key_Z)
    kept = person.store.people.person(dana)
    assert kept is not None and kept.tags == () and kept.details


def test_a_company_is_found_by_ctrl_k_and_leads_to_everyone_and_every_job(person: Person) -> None:
    person.start()
    job = person.store.jobs.add("Northwind", "Baker")
    dana = person.store.contacts.add("Dana Okafor", company="Northwind", job_id=job)
    person.store.contacts.log_touch(dana, TouchKind.CALL, note="“Come by in spring.”")
    ctrl(person, Qt.Key.Key_K)
    field = person.visible(QLineEdit, "Type a command, a name, your own words or a day")
    person.qtbot.keyClicks(field, "northwind")
    QApplication.processEvents()
    key = person.store.companies.named("Northwind")
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    person.window.go("company", key)
    page = room(person)
    assert isinstance(page, CompanyPage)
    assert person.see("Dana Okafor") and person.see("“Come by in spring.”") and person.see("Baker")
    person.qtbot.mouseClick(page.jobs.rows()[0], Qt.MouseButton.LeftButton)
    jobs = room(person)
    assert isinstance(jobs, JobsPage)
    jobs.view.head.company_page.trigger()
    assert isinstance(room(person), CompanyPage)


def test_several_people_are_tagged_rest_and_go_with_one_undo_each(person: Person) -> None:
    person.start()
    ids = [person.store.contacts.add(name) for name in ("Ann", "Bo", "Cy")]
    person.window.go("contacts")
    person.press("Choose several people")
    page = room(person)
    assert isinstance(page, ContactsPage)
    for place in (0, 2):
        index = page.side.model.index(place)
        rect = page.side.view.visualRect(index)
        person.qtbot.mouseClick(page.side.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert person.see("Chosen: 2") and person.see("Ann and Cy")
    person.fill("A tag", "panel")
    person.press("Give it")
    assert set(person.store.tags.of_contacts()) == {ids[0], ids[2]}
    person.press("Suggest no more for now")
    assert [person.store.contacts.rhythm_of(key)[1] for key in ids] == [True, False, True]
    person.press("Set aside")
    assert [line.name for line in person.store.contacts.lines()] == ["Bo"]
    for expected in (3, 3):
        ctrl(person, Qt.Key.Key_Z)
        assert len(person.store.contacts.lines()) == expected
    assert not any(person.store.contacts.rhythm_of(key)[1] for key in ids)
    person.press("Done")
    assert person.visible(QAbstractButton, "Add a moment")


def test_the_keyboard_chooses_several_too(person: Person) -> None:
    person.start()
    for name in ("Ann", "Bo", "Cy"):
        person.store.contacts.add(name)
    person.window.go("contacts")
    page = room(person)
    assert isinstance(page, ContactsPage)
    page.choose_several()
    view = page.side.view
    person.qtbot.keyClick(view, Qt.Key.Key_Home)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        person.qtbot.keyClick(view, key)
    assert person.see("Chosen: 2")
    person.press("All in the list")
    assert person.see("Chosen: 3")
    person.press("Nobody")
    assert person.see("Chosen: 0")
