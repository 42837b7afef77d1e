"""A message floats over the room: nothing moves for it, and its Undo takes back what it speaks of."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from rebound_desktop.ui.widgets.toast import Toast
from tests.flows.conftest import Person


def places(page: QWidget) -> dict[str, tuple[int, int]]:
    """Where everything that can be pressed stands."""
    for _ in range(5):
        # Some rooms lay themselves out in several turns.
        QApplication.processEvents()
    return {
        button.accessibleName() or button.text(): button.mapTo(page, QPoint()).toTuple()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible()
    }


def the_toast(person: Person) -> Toast:
    toast = person.window.findChild(Toast)
    assert toast is not None
    return toast


def test_undo_takes_back_what_the_message_speaks_of(person: Person) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    person.window.go("contacts", dana)
    assert person.window.rooms is not None
    person.store.contacts.set_aside(dana)
    person.window.rooms.say("Set aside", undo=True)
    # Meanwhile something else is done that says nothing.
    person.store.jobs.add("Northwind")
    person.press("Undo")
    assert [line.name for line in person.store.contacts.lines()] == ["Dana Okafor"]
    assert [job.company for job in person.store.jobs.all()] == ["Northwind"]
    person.press("Redo")
    assert person.store.contacts.lines() == ()
    assert [job.company for job in person.store.jobs.all()] == ["Northwind"]


def test_what_changed_nothing_offers_no_undo_of_something_else(person: Person) -> None:
    person.start()
    job = person.store.jobs.add("Northwind")
    person.window.go("jobs", job)
    person.store.jobs.change(job, title="")
    assert person.window.rooms is not None
    person.window.rooms.say("Noted", undo=True)
    assert not [button for button in the_toast(person).findChildren(QAbstractButton) if button.isVisible()]


def test_it_moves_nothing_and_covers_no_control_that_it_need_not(person: Person) -> None:
    person.start()
    job = person.store.jobs.add("Northwind", "Baker")
    assert person.window.rooms is not None
    for room, key in (("today", None), ("jobs", job), ("journal", 0), ("letters", None), ("settings", None)):
        person.window.go(room, key)
        page = person.window.rooms.page
        assert page is not None
        before = places(page)
        person.window.rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)
        toast = the_toast(person)
        assert toast.isVisible() and places(page) == before, room
        covered = [
            button.text()
            for button in page.findChildren(QAbstractButton)
            if button.isVisible()
            and not button.visibleRegion().isEmpty()
            and toast.geometry().contains(button.mapTo(toast.parentWidget(), button.rect().center()))
        ]
        assert covered == [], room


def test_it_covers_no_words_where_there_is_room_beside_them(person: Person) -> None:
    person.start()
    job = person.store.jobs.add("Northwind", "Baker")
    assert person.window.rooms is not None
    for room, key in (("jobs", job), ("week", None), ("good_end", None), ("trash", None)):
        person.window.go(room, key)
        page = person.window.rooms.page
        assert page is not None
        places(page)
        person.window.rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)
        toast = the_toast(person)

        def nothing_covered(page: QWidget = page, toast: Toast = toast, room: str = room) -> None:
            covered = [
                label.text()
                for label in page.findChildren(QLabel)
                if label.isVisible()
                and label.text()
                and not label.visibleRegion().isEmpty()
                and toast.geometry().intersects(
                    label.visibleRegion()
                    .boundingRect()
                    .translated(label.mapTo(toast.parentWidget(), QPoint()))
                )
            ]
            assert covered == [], room

        person.qtbot.waitUntil(nothing_covered)


def test_a_long_message_keeps_within_the_room_and_a_click_lets_it_go(person: Person) -> None:
    person.start()
    assert person.window.rooms is not None
    person.window.resize(880, 600)
    person.window.rooms.say("It takes a good many words to say what happened and what is safe. " * 5)
    toast = the_toast(person)
    assert person.window.rooms.rect().contains(toast.geometry())
    person.qtbot.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert not toast.isVisible()
