"""How often to say hello, resting somebody, and two records that are one person."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import NextKind, TouchKind, is_fuller
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.widgets.choose_one import ChooseOne
from tests.ui.conftest import Window, named, said


def choose(page: Page, text: str) -> None:
    """An entry of the menu that says how often."""
    assert isinstance(page, ContactsPage)
    menu = page.person.next.often.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_how_often_is_chosen_and_said(store: Store, furnish: Callable[..., Page], window: Window) -> None:
    dana = store.contacts.add("Dana Okafor")
    store.contacts.log_touch(dana, TouchKind.CALL)
    page = furnish(ContactsPage, dana)
    assert named(page, QAbstractButton, "No regular hello planned")
    choose(page, "every three months")
    assert store.contacts.rhythm_of(dana) == ("3m", False)
    assert named(page, QAbstractButton, "Hello: every three months")
    assert window.offered_undo[-1]


def test_a_hello_that_is_planned_once_is_said_to_be(store: Store, furnish: Callable[..., Page]) -> None:
    dana = store.contacts.add("Dana Okafor")
    store.contacts.plan_next(dana, NextKind.HELLO_AGAIN, date(2027, 2, 27))
    page = furnish(ContactsPage, dana)
    assert "Hello again" in said(page) and named(page, QAbstractButton, "Hello: this once")
    store.contacts.drop_next(dana)
    page.refresh()
    assert named(page, QAbstractButton, "No regular hello planned")


def test_a_rhythm_that_comes_from_a_tag_is_said_with_the_tag(
    store: Store, furnish: Callable[..., Page]
) -> None:
    dana = store.contacts.add("Dana Okafor")
    for tag, code in (("panel", "1y"), ("returns", "3m")):
        store.tags.tag_contacts([dana], tag, tagged=True)
        store.contacts.set_tag_rhythm(tag, code)
    page = furnish(ContactsPage, dana)
    assert named(page, QAbstractButton, "Hello: every three months, by the tag returns")


def test_esc_in_the_list_chooses_several_no_more(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    dana = store.contacts.add("Dana Okafor")
    page = furnish(ContactsPage, dana)
    assert isinstance(page, ContactsPage)
    page.choose_several()
    assert page.several.isVisible() and page.side.view.hasFocus()
    qtbot.keyClick(page.side.view, Qt.Key.Key_Escape)
    assert not page.several.isVisible() and page.person.isVisible()


def test_in_a_narrow_room_the_list_leads_on_to_what_can_be_done_with_those_chosen(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    dana = store.contacts.add("Dana Okafor")
    page = furnish(ContactsPage)
    assert isinstance(page, ContactsPage)
    page.resize(500, 600)
    page.choose_several()
    page.side.show_list()
    page.side.clicked.emit(dana)
    qtbot.waitUntil(lambda: page.side.isVisible() and not page.several.isVisible())
    on = next(each for each in page.side.findChildren(QAbstractButton) if each.text() == "Chosen: 1")
    assert on.isVisible()
    on.click()
    qtbot.waitUntil(page.several.isVisible)
    page.resize(1200, 600)
    qtbot.waitUntil(lambda: page.side.isVisible() and not on.isVisible())


def test_somebody_can_rest(store: Store, furnish: Callable[..., Page]) -> None:
    dana = store.contacts.add("Dana Okafor")
    page = furnish(ContactsPage, dana)
    choose(page, "every month")
    choose(page, "Suggest no more for now")
    assert store.contacts.rhythm_of(dana)[1]
    assert store.contacts.next_step(dana) is None
    assert named(page, QAbstractButton, "Hello: resting")


def test_two_records_become_one_after_a_look(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot, window: Window
) -> None:
    dana = store.contacts.add("Dana Okafor")
    other = store.contacts.add("D. Okafor")
    store.contacts.log_touch(other, TouchKind.COFFEE, note="a good hour")
    page = furnish(ContactsPage, dana)
    assert isinstance(page, ContactsPage)
    page.person.same.show_pair(dana, other)
    told = said(page)
    assert "D. Okafor becomes Dana Okafor" in told and "moments: 1" in told
    qtbot.mouseClick(named(page, QAbstractButton, "Make them one"), Qt.MouseButton.LeftButton)
    assert store.contacts.contact(other) is None
    assert "a good hour" in said(page)
    assert window.offered_undo[-1]


def test_the_fuller_name_stays_and_one_press_turns_it_round(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot, window: Window
) -> None:
    short, full = store.contacts.add("A. Berger"), store.contacts.add("Anna Berger")
    store.contacts.log_touch(short, TouchKind.COFFEE, note="a good hour")
    page = furnish(ContactsPage, short)
    assert isinstance(page, ContactsPage)
    page.person.same.offer(short, full)
    assert "A. Berger becomes Anna Berger" in said(page) and "moments: 1" in said(page)
    qtbot.mouseClick(named(page, QAbstractButton, "Keep “A. Berger” instead"), Qt.MouseButton.LeftButton)
    assert "Anna Berger becomes A. Berger" in said(page)
    qtbot.mouseClick(named(page, QAbstractButton, "Keep “Anna Berger” instead"), Qt.MouseButton.LeftButton)
    assert "A. Berger becomes Anna Berger" in said(page)
    qtbot.mouseClick(named(page, QAbstractButton, "Make them one"), Qt.MouseButton.LeftButton)
    kept = store.contacts.contact(full)
    assert kept is not None and kept.name == "Anna Berger" and store.contacts.contact(short) is None
    assert window.went[-1] == ("contacts", full)
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert store.contacts.contact(short) is not None


def test_whoever_is_left_for_the_other_one_keeps_what_is_typed_or_stays(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    short, full = store.contacts.add("A. Berger"), store.contacts.add("Anna Berger")
    touch = store.contacts.log_touch(short, TouchKind.COFFEE, note="a good hour")
    page = furnish(ContactsPage, short)
    assert isinstance(page, ContactsPage)
    (moment,) = store.contacts.touches(short)
    assert moment.id == touch
    page.person.moment.correct(moment, "A. Berger")
    page.person.moment.who.setText("Nobody of this name")
    page.person.same.offer(short, full)
    qtbot.mouseClick(named(page, QAbstractButton, "Make them one"), Qt.MouseButton.LeftButton)
    assert store.contacts.contact(short) is not None and page.shown_key() == short
    assert page.person.moment.who.text() == "Nobody of this name"


@pytest.mark.parametrize(
    ("fuller", "than"),
    [
        ("Anna Berger", "A. Berger"),
        ("Anna Berger", "Anna"),
        ("Anna Maria Berger", "Anna Berger"),
        ("Jo Ames", "Mrs Ames"),
        ("Dana Quill", "The lady from HR"),
    ],
)
def test_which_of_two_names_says_more(fuller: str, than: str) -> None:
    assert is_fuller(fuller, than) and not is_fuller(than, fuller)
    assert not is_fuller(fuller, fuller)


def test_the_preview_says_which_next_step_stays_and_the_other_is_noted_with_it(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    today = store.clock.today()
    dana, other = store.contacts.add("Dana Okafor"), store.contacts.add("D. Okafor")
    store.contacts.plan_next(dana, NextKind.THANK, today)
    store.contacts.plan_next(other, NextKind.HELLO_AGAIN, date(2027, 2, 3), note="ask about bread")
    page = furnish(ContactsPage, dana)
    assert isinstance(page, ContactsPage)
    page.person.same.show_pair(dana, other)
    assert "What is next: A thank-you card, 23 November 2026." in said(page)
    assert "Noted with it: Hello again, 3 February 2027: ask about bread." in said(page)
    qtbot.mouseClick(named(page, QAbstractButton, "Make them one"), Qt.MouseButton.LeftButton)
    step = store.contacts.next_step(dana)
    assert step is not None and step.kind is NextKind.THANK
    assert step.note == "Hello again, 3 February 2027: ask about bread"


def test_the_keyboard_goes_back_to_where_the_question_came_from_and_on_to_what_came_along(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    dana, other = store.contacts.add("Dana Okafor"), store.contacts.add("D. Okafor")
    store.contacts.log_touch(other, TouchKind.COFFEE, note="a good hour")
    page = furnish(ContactsPage, dana)
    assert isinstance(page, ContactsPage)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    same, more = page.person.same, page.person.head.more

    def choose_them() -> QAbstractButton:
        more.setFocus()
        same.ask(dana, "Dana Okafor")
        ask = same.findChildren(ChooseOne)[-1]
        qtbot.waitUntil(lambda: ask.search.hasFocus())
        qtbot.keyClick(ask.search, Qt.Key.Key_Return)
        page.activateWindow()
        one = named(page, QAbstractButton, "Make them one")
        qtbot.waitUntil(one.hasFocus)
        return one

    qtbot.keyClick(choose_them(), Qt.Key.Key_Escape)
    assert same.isHidden() and more.hasFocus()
    choose_them()
    not_now = named(same, QAbstractButton, "Not now")
    not_now.setFocus()
    qtbot.keyClick(not_now, Qt.Key.Key_Space)
    assert same.isHidden() and more.hasFocus()
    qtbot.keyClick(choose_them(), Qt.Key.Key_Space)
    assert store.contacts.contact(other) is None
    assert page.person.timeline.rows()[0].hasFocus()


def test_somebody_else_opened_leaves_the_keyboard_where_it_is(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    dana, other = store.contacts.add("Dana Okafor"), store.contacts.add("D. Okafor")
    page = furnish(ContactsPage, dana)
    assert isinstance(page, ContactsPage)
    page.person.head.more.setFocus()
    page.person.same.offer(dana, other)
    page.side.search.setFocus()
    page.open(other)
    assert page.person.same.isHidden() and not page.person.head.more.hasFocus()
