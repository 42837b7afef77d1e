"""Someone to talk to: works before anyone is named, and knows the people one knows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rebound_desktop.core.person import Detail, DetailKind, Person
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.support.page import SupportPage
from rebound_desktop.ui.widgets.writing import WritingArea
from tests.ui.conftest import Disk, Window, named, said


def test_before_anyone_is_named_it_says_what_it_is_and_what_it_is_not(furnish: Callable[..., Page]) -> None:
    told = said(furnish(SupportPage))
    assert "This journal is no treatment." in told
    # Numbers of helplines are another country's, or old: none are built in.
    assert not any(letter.isdigit() for letter in told)


def test_a_name_is_kept(store: Store, furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    qtbot.keyClicks(field, "Aunt Rosa")
    assert page.leave()
    assert store.preferences.get("support_name") == "Aunt Rosa"


def test_somebody_from_the_contacts_is_one_click_away(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    dana = store.people.add(Person(name="Dana Okafor", details=(Detail(DetailKind.PHONE, "+351 21 000"),)))
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    field.setText("dana okafor")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    button = named(page, QAbstractButton, "Open Dana Okafor, +351 21 000")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.went == [("contacts", dana)]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_of_two_of_one_name_whoever_is_chosen_is_meant(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    store.people.add(Person(name="Dana Okafor"))
    other = store.people.add(Person(name="Dana Okafor", company="Tailspin"))
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    qtbot.keyClicks(field, "Dana")
    popup = field.completer().popup()
    while popup.currentIndex().data() != "Dana Okafor · Tailspin":
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert page.leave()
    qtbot.mouseClick(named(page, QAbstractButton, "Open Dana Okafor"), Qt.MouseButton.LeftButton)
    assert window.went == [("contacts", other)]


def test_somebody_unknown_has_no_button(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    field.setText("Aunt Rosa")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not any(b.isVisible() and b.text().startswith("Open") for b in page.findChildren(QAbstractButton))


def test_tab_leads_from_the_name_to_the_note(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    store.people.add(Person(name="Dana Okafor"))
    page = furnish(SupportPage)
    field = named(page, QLineEdit, "Their name")
    field.setFocus()
    field.setText("Dana Okafor")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is named(page, WritingArea, "How to reach them")


def test_whoever_is_named_is_known_by_another_name_too(
    store: Store, furnish: Callable[..., Page], window: Window, qtbot: QtBot
) -> None:
    dana = store.people.add(Person(name="Dana Okafor"))
    page = furnish(SupportPage)
    named(page, QLineEdit, "Their name").setText("Dana Okafor")
    assert page.leave()
    store.contacts.change(dana, name="Dana Lind")
    page.open(None)
    assert named(page, QLineEdit, "Their name").text() == "Dana Lind"
    qtbot.mouseClick(named(page, QAbstractButton, "Open Dana Lind"), Qt.MouseButton.LeftButton)
    assert window.went == [("contacts", dana)]


def test_what_was_written_on_one_visit_is_one_deed_that_can_be_taken_back(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    store.lessons.add("An older deed.")
    page = furnish(SupportPage)
    note = named(page, WritingArea, "How to reach them")
    for words in ("After six. ", "She likes tea."):
        qtbot.keyClicks(note, words)
        note.keep_now()
    assert page.leave()
    page.open(None)
    assert note.text() == "After six. She likes tea."
    done = store.undo.last_done()
    assert done is not None and done.verb == "support_changed"
    store.undo.undo(done.id)
    qtbot.waitUntil(lambda: note.text() == "")
    assert len(store.lessons.all()) == 1


def test_a_note_that_is_wiped_out_stays_so(store: Store, furnish: Callable[..., Page], qtbot: QtBot) -> None:
    store.preferences.set("support_note", "After six.")
    page = furnish(SupportPage)
    note = named(page, WritingArea, "How to reach them")
    assert note.text() == "After six."
    note.selectAll()
    qtbot.keyClick(note, Qt.Key.Key_Delete)
    note.keep_now()
    page.refresh()
    assert note.text() == "" and page.leave()
    assert store.preferences.get("support_note") == ""


def test_words_of_a_visit_that_ended_suddenly_are_there_again(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    note = named(furnish(SupportPage), WritingArea, "How to reach them")
    qtbot.keyClicks(note, "After six.")
    note.keep_now()
    assert named(furnish(SupportPage), WritingArea, "How to reach them").text() == "After six."


def test_a_visit_without_a_word_is_no_deed(store: Store, furnish: Callable[..., Page]) -> None:
    store.lessons.add("I ask first.")
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert furnish(SupportPage).leave()
    assert store.undo.last_done() is None and store.undo.last_undone() is not None


def test_a_page_without_a_new_word_is_left_on_a_full_disk_too(
    store: Store, furnish: Callable[..., Page], disk: Disk
) -> None:
    page = furnish(SupportPage)
    disk.fill()
    assert page.leave()
