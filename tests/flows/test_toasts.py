"""A message has one place, moves no page and covers no caret; its Undo takes back what it speaks of."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.store import DiskFull
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.pages import ROOMS
from rebound_desktop.ui.widgets import toast as toast_module
from rebound_desktop.ui.widgets.toast import SETTLED_AFTER, SHOWN_FOR, Toast
from tests.flows.conftest import Person, what_it_is_about


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


def settle(person: Person, page: QWidget) -> None:
    """Until nothing on it has moved for a while: a job's page comes a part at a time."""
    seen: list[dict[str, tuple[int, int]]] = []

    def stands() -> bool:
        person.qtbot.wait(SETTLED_AFTER)
        seen.append(places(page))
        return len(seen) > 5 and all(each == seen[-1] for each in seen[-5:])

    person.qtbot.waitUntil(stands)


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


def needed(page: QWidget) -> Iterator[tuple[str, QRect]]:
    """Whatever is to be pressed, typed in or read on a page, and where of the window it is seen."""
    for widget in page.findChildren(QWidget):
        is_control = isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
        if widget.isVisible() and (is_control or (isinstance(widget, QLabel) and widget.text())):
            seen = widget.visibleRegion().boundingRect()
            name = widget.accessibleName() or str(getattr(widget, "text", str)())
            yield name, seen.translated(widget.mapTo(page.window(), QPoint()))


def covered(page: QWidget, toast: Toast) -> list[str]:
    """What of it lies beneath the message."""
    place = toast.rect().translated(toast.mapTo(page.window(), QPoint()))
    return [name for name, seen in needed(page) if place.intersects(seen)]


def middle(place: QWidget) -> int:
    return place.mapTo(place.window(), place.rect().center()).x()


@pytest.mark.parametrize(("size", "text"), [((1280, 800), 100), ((880, 600), 200)])
def test_in_every_room_it_stands_in_the_middle_and_whatever_scrolls_can_be_read_above_it(
    over_a_year: MainWindow, qtbot: QtBot, size: tuple[int, int], text: int
) -> None:
    window = over_a_year
    window.settings.set(options.TEXT_SIZE, text)
    window.resize(QSize(*size))
    store, rooms = window.session.store, window.rooms
    assert store is not None and rooms is not None
    toast = rooms.findChild(Toast)
    assert toast is not None
    for room in ROOMS:
        window.go(room.name, what_it_is_about(store, room.name))
        page = rooms.page
        assert page is not None and next(needed(page), None) is not None
        rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)

        def nothing_covered(page: QWidget = page, room: str = room.name) -> None:
            for part in page.findChildren(QScrollArea):
                part.verticalScrollBar().setValue(part.verticalScrollBar().maximum())
            assert covered(page, toast) == [], room

        qtbot.waitUntil(nothing_covered)
        assert toast.isVisible() and window.size().toTuple() == size, room.name
        assert abs(middle(toast) - middle(page)) <= 1, room.name
        toast.hide()


def test_no_page_moves_for_it(person: Person) -> None:
    person.start()
    person.window.resize(880, 600)
    job = person.store.jobs.add("Northwind", "Baker")
    assert person.window.rooms is not None
    rooms = (
        ("today", None),
        ("jobs", job),
        ("week", None),
        ("letters", None),
        ("trash", None),
        ("settings", None),
    )
    for room, key in rooms:
        person.window.go(room, key)
        page = person.window.rooms.page
        assert page is not None
        settle(person, page)
        before, high = places(page), page.height()
        person.window.rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)
        toast = the_toast(person)
        person.qtbot.wait(3 * SETTLED_AFTER)
        assert toast.isVisible() and places(page) == before and page.height() == high, room
        toast.hide()
        assert places(page) == before and page.height() == high, room


def seen_at(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_it_stands_above_what_has_the_keyboard_and_goes_above_what_comes_to_have_it(person: Person) -> None:
    person.start()
    person.window.resize(880, 600)
    person.window.go("settings")
    assert person.window.rooms is not None and person.window.rooms.page is not None
    page, toast = person.window.rooms.page, the_toast(person)
    person.window.rooms.say("Something was done, and it takes a good many words to say what it was")
    person.qtbot.wait(3 * SETTLED_AFTER)
    lies_on = next(
        each
        for each in page.findChildren(QComboBox)
        if each.isVisible() and seen_at(each).top() > seen_at(toast).top()
    )
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.value() + seen_at(lies_on).top() - seen_at(toast).top())
    assert seen_at(lies_on).intersects(seen_at(toast))
    before = seen_at(lies_on)
    lies_on.setFocus()
    person.qtbot.waitUntil(lambda: not seen_at(toast).intersects(seen_at(lies_on)))
    person.window.rooms.say("Something was done, and it takes a good many words to say what it was")
    assert not seen_at(toast).intersects(seen_at(lies_on))
    assert seen_at(lies_on) == before
    assert abs(middle(toast) - middle(page)) <= 1


def test_the_lines_around_the_caret_stay_in_view_where_they_are(person: Person) -> None:
    person.start()
    person.window.go("journal", 0)
    area = person.area("Entry text")
    area.insertPlainText("A line of many, down to where messages are.\n" * 60)
    area.setFocus()
    area.ensureCursorVisible()
    assert person.window.rooms is not None
    caret, high = area.cursorRect(), area.viewport().height()
    person.window.rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)
    toast = the_toast(person)
    person.qtbot.wait(3 * SETTLED_AFTER)
    assert (area.cursorRect(), area.viewport().height()) == (caret, high)
    stands_at = caret.translated(area.viewport().mapTo(person.window, QPoint()))
    assert not seen_at(toast).intersects(stands_at)


def test_a_long_message_keeps_within_the_room_and_a_click_lets_it_go(person: Person) -> None:
    person.start()
    assert person.window.rooms is not None
    person.window.resize(880, 600)
    person.window.rooms.say("It takes a good many words to say what happened and what is safe. " * 5)
    toast = the_toast(person)
    assert person.window.rooms.rect().contains(toast.geometry())
    person.qtbot.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert not toast.isVisible()


def hurry(toast: Toast) -> int:
    """Messages that count their time go after a moment; how many milliseconds are surely enough for it."""
    (counts,) = [timer for timer in toast.findChildren(QTimer) if timer.interval() == SHOWN_FOR]
    counts.setInterval(20)
    return 200


def test_it_waits_under_the_focus_and_under_the_pointer_whichever_of_them_goes_first(person: Person) -> None:
    person.start()
    assert person.window.rooms is not None
    person.window.rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)
    toast = the_toast(person)
    undo = person.visible(QAbstractButton, "Undo")
    spot = QPointF(6, 6)
    undo.setFocus()
    enough = hurry(toast)
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    person.qtbot.wait(enough)
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    undo.clearFocus()
    person.qtbot.wait(enough)
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    person.qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_message_that_is_over_is_seen_no_more_beneath_what_lies_over_the_window(person: Person) -> None:
    person.start()
    assert person.window.rooms is not None
    person.window.rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)
    toast = the_toast(person)
    person.window.rooms.note_moment()
    place = QRect(toast.mapTo(person.window, QPoint()), toast.size())
    with_it = person.window.grab(place).toImage()
    toast.hide()
    assert person.window.grab(place).toImage() != with_it


def test_esc_on_its_button_lets_it_go_and_leads_back(person: Person) -> None:
    person.start()
    area = person.area("Entry text")
    area.setFocus()
    assert person.window.rooms is not None
    person.window.rooms.say("Something was done, and is said here", action="Undo", on_action=lambda: None)
    undo = person.visible(QAbstractButton, "Undo")
    undo.setFocus()
    person.qtbot.keyClick(undo, Qt.Key.Key_Escape)
    assert not the_toast(person).isVisible()
    person.qtbot.waitUntil(area.hasFocus)


def test_what_was_done_is_said_in_its_room_alone_and_ctrl_z_takes_it_back_from_the_next(
    person: Person,
) -> None:
    person.start()
    dana = person.store.contacts.add("Dana Okafor")
    person.window.go("contacts", dana)
    rooms, toast = person.window.rooms, the_toast(person)
    assert rooms is not None
    person.store.contacts.set_aside(dana)
    rooms.say("Person set aside", undo=True)
    # In the same room it stays.
    person.qtbot.wait(10)
    person.window.go("contacts", dana)
    assert toast.isVisible()
    person.window.go("settings")
    assert not toast.isVisible()
    person.qtbot.keyClick(person.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.store.contacts.contact(dana) is not None
    assert toast.says("Undone: Person set aside: Dana Okafor")
    person.qtbot.wait(10)
    person.window.go("today")
    assert not toast.isVisible()


def test_what_is_said_with_a_move_comes_along(person: Person) -> None:
    person.start()
    person.store.jobs.add("Northwind")
    assert person.window.rooms is not None
    person.window.rooms.say("Noted", undo=True)
    person.window.go("jobs")
    assert the_toast(person).isVisible()
    person.qtbot.wait(10)
    person.window.go("letters")
    assert not the_toast(person).isVisible()


def test_what_only_the_message_offers_and_what_went_wrong_stay_in_the_next_room(person: Person) -> None:
    person.start()
    pressed: list[bool] = []
    assert person.window.rooms is not None and person.window.rooms.page is not None
    desk, toast = person.window.rooms.page.desk, the_toast(person)
    desk.say("It is changed. Keep it?", action="Keep it", on_action=lambda: pressed.append(True))
    person.qtbot.wait(10)
    person.window.go("letters")
    assert toast.isVisible()
    person.press("Keep it")
    assert pressed == [True]
    person.window.rooms.tell(DiskFull())
    said = toast.accessibleDescription()
    person.qtbot.wait(10)
    person.window.go("settings")
    assert toast.says(said)


def test_whatever_else_is_said_can_be_read_before_it_goes(person: Person, monkeypatch) -> None:
    monkeypatch.setattr(toast_module, "READ_IN", 3_000)
    person.start()
    assert person.window.rooms is not None and person.window.rooms.page is not None
    toast = the_toast(person)
    person.window.rooms.page.desk.say("Copied")
    person.qtbot.wait(10)
    person.window.go("letters")
    assert toast.isVisible()
    person.qtbot.waitUntil(lambda: not toast.isVisible(), timeout=6_000)
    # Another one has all of its time again.
    person.window.rooms.page.desk.say("Copied again.")
    person.qtbot.wait(500)
    assert toast.isVisible()


def test_the_keyboard_on_its_button_is_in_the_next_room_when_one_goes_there(person: Person) -> None:
    person.start()
    person.store.jobs.add("Northwind")
    assert person.window.rooms is not None
    person.window.rooms.say("Job added", undo=True)
    person.visible(QAbstractButton, "Undo").setFocus()
    person.qtbot.wait(10)
    person.window.go("letters")
    page = person.window.rooms.page
    assert page is not None and not the_toast(person).isVisible()
    person.qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget()))


def test_at_200_percent_it_leaves_what_is_pressed_and_titles_free_where_it_can(person: Person) -> None:
    person.start()
    store = person.store
    job = store.jobs.add("Northwind", "Product manager")
    store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN)
    store.rebounds.begin(job)
    person.window.settings.set(options.TEXT_SIZE, 200)
    person.window.resize(880, 600)
    person.window.go("today")
    rooms, toast = person.window.rooms, the_toast(person)
    assert rooms is not None and rooms.page is not None
    go_on = person.visible(QAbstractButton, "Go on")
    for part in rooms.page.findChildren(QScrollArea):
        # The button stands where messages do.
        down = seen_at(go_on).bottom() - (person.window.height() - 20)
        part.verticalScrollBar().setValue(part.verticalScrollBar().value() + down)
    rooms.say("Noted. That is all for now.", action="Undo", on_action=lambda: None)
    assert toast.isVisible() and not seen_at(toast).intersects(seen_at(go_on))
    assert seen_at(toast).center().y() > person.window.height() // 3
