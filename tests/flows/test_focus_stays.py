"""Whoever works by keys stays where they are: after every verb the focus is in the room, never back in the sidebar."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind, TouchKind
from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.ui.main_window import MainWindow
from rebound_desktop.ui.sidebar import Sidebar
from rebound_desktop.ui.widgets.back import Back
from rebound_desktop.ui.widgets.choose_one import ChooseOne
from rebound_desktop.ui.widgets.toast import Toast
from tests.flows.conftest import Person
from tests.flows.test_coming_back import PASSPHRASE, add_passphrase, unlock

# Where things are made, changed and set aside.
ROOMS_TO_WALK = ("today", "journal", "jobs", "contacts", "letters", "trash")
# What leaves the rooms: for another program, or for the start screen.
ELSEWHERE = {"Open the folder", "Open it to print", "Restore a backup…", "By e-mail", "Open it"}


class Hand(QObject):
    """Presses whatever has not been pressed yet: buttons, and what their menus hold. Questions are answered by Esc."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(window)
        self._qtbot = qtbot
        self._window = window
        self._done = set(ELSEWHERE)
        self._chosen = ""
        self._answering = QTimer(self)
        self._answering.setInterval(5)
        self._answering.timeout.connect(self._answer)
        self._answering.start()

    def walk(self, room: str) -> Iterator[str]:
        """Press all there is in a room, each once and each from the room anew; tell after which the focus fell."""
        self._done = set(ELSEWHERE)
        while (button := self._next(room)) is not None:
            for widget in (button, self._toast()):
                if widget is None:
                    continue
                self._chosen = ""
                name = called(widget)
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                self._qtbot.keyClick(widget, Qt.Key.Key_Space)
                self.settle()
                if widget is button and not self._chosen:
                    self._done.add(name)
                # A page comes a part at a time: until all of it has come.
                try:
                    self._qtbot.waitUntil(self._is_back, timeout=3000)
                except TimeoutError:
                    yield f"{room}: {name} {self._chosen}, then {QApplication.focusWidget()}"

    def settle(self) -> None:
        """Until nothing is asked any more."""
        for _ in range(4):
            QApplication.processEvents()
        self._qtbot.waitUntil(lambda: asking() is None and self._is_active())
        QApplication.processEvents()

    def _is_back(self) -> bool:
        """Whether the focus is in the room."""
        self._is_active()
        return is_in_the_room()

    def _is_active(self) -> bool:
        """Without a window manager a menu that closes, however late, leaves no window active: ask for it again."""
        if not self._window.isActiveWindow():
            self._window.activateWindow()
        return self._window.isActiveWindow()

    def _next(self, room: str) -> QAbstractButton | None:
        self._window.go(room)
        self.settle()
        assert self._window.rooms is not None and self._window.rooms.page is not None
        return next(
            (each for each in reached(self._window.rooms.page) if called(each) not in self._done), None
        )

    def _toast(self) -> QAbstractButton | None:
        """The button of the message, where there is one."""
        toast = self._window.findChild(Toast)
        return next(iter(reached(toast)), None) if toast is not None else None

    def _answer(self) -> None:
        open_one = asking()
        if not isinstance(open_one, QMenu):
            if open_one is not None:
                open_one.close()
            return
        action = next((each for each in leaves(open_one) if each.text() not in self._done), None)
        open_one.close()
        if action is not None:
            self._chosen = action.text()
            self._done.add(self._chosen)
            # A question that it asks is answered in a turn of its own.
            QTimer.singleShot(0, action.trigger)


def asking() -> QWidget | None:
    """The menu or the question that is open."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def leaves(menu: QMenu) -> Iterator[QAction]:
    """What can be chosen from a menu and from those within it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from leaves(inner)
        elif action.isEnabled() and not action.isSeparator():
            yield action


def reached(page: QWidget) -> list[QAbstractButton]:
    """The buttons that Tab comes to."""
    return [
        button
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def called(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


def is_in_the_room() -> bool:
    """Whether something has the focus that is seen, and is not in the sidebar."""
    here = focus = QApplication.focusWidget()
    while here is not None and not isinstance(here, Sidebar):
        here = here.parentWidget()
    return focus is not None and focus.isVisible() and here is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("room", ROOMS_TO_WALK)
def test_after_every_verb_the_focus_is_in_the_room(person: Person, room: str) -> None:
    """One of each: what is set aside leaves an empty list, and nothing near it that could have the focus."""
    person.start()
    store = person.store
    store.journal.write("The panel asked about kettles.")
    job = store.jobs.add("Northwind", "Baker")
    dana = store.contacts.add("Dana Okafor", job_id=job)
    store.contacts.log_touch(dana, TouchKind.COFFEE)
    store.letters.begin(LetterKind.THANK_YOU, contact_id=dana)
    hand = Hand(person.qtbot, person.window)
    assert list(hand.walk(room)) == []


def test_a_shortcut_leads_into_the_room_and_a_row_of_the_sidebar_keeps_the_keyboard(person: Person) -> None:
    person.start()
    person.window.go("today")
    for name, keys in (("Find anything", Qt.Key.Key_Comma), ("Settings", Qt.Key.Key_4)):
        person.visible(QAbstractButton, name).setFocus()
        assert not is_in_the_room()
        person.qtbot.keyClick(QApplication.focusWidget(), keys, Qt.KeyboardModifier.ControlModifier)
        assert is_in_the_room()
    row = person.visible(QAbstractButton, "Jobs")
    row.setFocus()
    person.qtbot.keyClick(row, Qt.Key.Key_Space)
    assert person.window.rooms is not None and person.window.rooms.here == "jobs"
    assert QApplication.focusWidget() is row


def test_what_is_opened_in_the_turn_in_which_something_went_keeps_the_keyboard(person: Person) -> None:
    """Esc and Ctrl+Shift+M, typed fast."""
    person.start()
    person.window.go("today")
    assert person.window.rooms is not None
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.qtbot.keyClick(person.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    palette = QApplication.focusWidget()
    assert palette is not None
    person.qtbot.keyClick(palette, Qt.Key.Key_Escape)
    person.qtbot.keyClick(person.window, Qt.Key.Key_M, keys)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None and focus.accessibleName() == "With whom?"


def test_the_keyboard_stays_in_what_lies_over_the_room(person: Person) -> None:
    """A room beneath that is made late asks for the focus."""
    person.start()
    person.window.go("journal")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.qtbot.keyClick(person.window, Qt.Key.Key_M, keys)
    QApplication.processEvents()
    person.area("Entry text").setFocus()

    def is_back() -> None:
        focus = QApplication.focusWidget()
        assert focus is not None and focus.accessibleName() == "With whom?"

    person.qtbot.waitUntil(is_back)


def test_a_button_that_waits_for_its_work_leaves_the_keyboard_on_its_page(person: Person) -> None:
    person.start()
    person.store.journal.write("One page.")
    person.window.go("settings")
    person.fill("Search settings", "check")
    begin = person.visible(QAbstractButton, "Check the journal")
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    person.qtbot.keyClick(begin, Qt.Key.Key_Space)
    person.qtbot.waitUntil(lambda: person.see("Everything is in order: one entry."), timeout=20_000)
    rooms = person.window.rooms
    assert rooms is not None and rooms.page is not None
    person.qtbot.waitUntil(lambda: rooms.page.isAncestorOf(QApplication.focusWidget()))


def test_later_hands_on_to_the_card_that_comes_in_its_place(person: Person) -> None:
    person.start()
    contacts, today = person.store.contacts, person.store.clock.today()
    for name, kind in (("Ada", NextKind.THANK), ("Ben", NextKind.THANK), ("Cleo", NextKind.HELLO_AGAIN)):
        contacts.plan_next(contacts.add(name), kind, today)
    person.window.go("today")
    # The card beneath is made anew with it.
    person.visible(QAbstractButton, "Later: Hello again, Cleo")
    person.press("Later: Thank Ada")
    following = person.visible(QAbstractButton, "Later: Thank Ben")
    person.qtbot.waitUntil(following.hasFocus)


def test_nobody_comes_to_a_page_to_leave_it(person: Person) -> None:
    """The way back stands first on it, and Qt would hand the keyboard to it."""
    person.start()
    person.store.jobs.move(person.store.jobs.add("Tailspin", "Planning lead"), Stage.OFFER)
    person.window.go("today")
    person.visible(QAbstractButton, "I didn't get a job").setFocus()
    person.window.go("good_end")
    assert person.visible(QAbstractButton, "Tailspin, Planning lead").hasFocus()
    back = next(each for each in person.window.findChildren(Back) if each.isVisible())
    back.setFocus()
    person.qtbot.keyClick(back, Qt.Key.Key_Space)
    person.window.go("good_end")
    assert person.visible(QAbstractButton, "Tailspin, Planning lead").hasFocus()


def test_the_keyboard_goes_on_once_a_passphrase_was_added_and_once_it_opened_the_journal(
    person: Person,
) -> None:
    person.start()
    person.store.jobs.add("Northwind", "Baker")
    person.window.go("settings")
    add_passphrase(person)
    person.qtbot.waitUntil(lambda: person.visible(QLineEdit, "Search settings").hasFocus())
    person.window.go("today")
    person.visible(QAbstractButton, "Write").setFocus()
    person.window.actions_by_name["lock"].trigger()
    unlock(person, PASSPHRASE)
    person.qtbot.waitUntil(lambda: person.window.rooms is not None, timeout=20_000)
    person.qtbot.waitUntil(lambda: person.visible(QAbstractButton, "Write").hasFocus())


def test_two_people_are_made_one_by_keys_alone(person: Person) -> None:
    person.start()
    contacts = person.store.contacts
    short, full = contacts.add("A. Berger"), contacts.add("Anna Berger")
    person.window.go("contacts", short)
    same = next(each for each in person.window.findChildren(QAction) if each.text() == "The same as…")
    same.trigger()
    question = person.visible(ChooseOne, "").search
    person.qtbot.waitUntil(question.hasFocus)
    person.qtbot.keyClicks(question, "Anna")
    person.qtbot.keyClick(question, Qt.Key.Key_Return)
    one = person.visible(QAbstractButton, "Make them one")
    person.qtbot.waitUntil(lambda: person.window.activateWindow() is None and one.hasFocus())
    assert one.accessibleDescription().startswith("A. Berger becomes Anna Berger")
    turn = person.visible(QAbstractButton, "Keep “A. Berger” instead")
    turn.setFocus()
    person.qtbot.keyClick(turn, Qt.Key.Key_Space)
    assert turn.hasFocus() and turn.text() == "Keep “Anna Berger” instead"
    assert turn.accessibleDescription().startswith("Anna Berger becomes A. Berger")
    # Esc is "Not now", and nothing has changed.
    person.qtbot.keyClick(turn, Qt.Key.Key_Escape)
    person.qtbot.waitUntil(is_in_the_room)
    assert not one.isVisible() and contacts.contact(full) is not None
    same.trigger()
    person.visible(ChooseOne, "").list.pressed_enter.emit(0)
    person.qtbot.waitUntil(lambda: person.window.activateWindow() is None and one.hasFocus())
    person.qtbot.keyClick(one, Qt.Key.Key_Space)
    assert contacts.contact(short) is None
    person.qtbot.waitUntil(is_in_the_room)


def test_a_page_with_nothing_but_a_way_back_has_the_keyboard_itself(person: Person) -> None:
    person.start()
    person.window.go("settings")
    person.visible(QAbstractButton, "Today").setFocus()
    person.window.go("trash")
    assert person.window.rooms is not None
    page = person.window.rooms.page
    assert person.app.focusWidget() is page and page is not None
    assert page.accessibleName() == "What you set aside"
