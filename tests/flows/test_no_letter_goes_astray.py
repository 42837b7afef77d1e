"""Whoever goes on typing goes on in their text, whatever they pressed a moment before; and a no is noted once."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from rebound_desktop.core.jobs import HowFar
from rebound_desktop.ui.widgets.writing import WritingArea
from tests.flows.conftest import Person

# Popups, which offscreen Qt can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


def writing(person: Person, text: str) -> WritingArea:
    """On a blank page of a journal that has another."""
    person.start()
    person.store.journal.write("The day before.")
    person.window.go("journal", 0)
    area = person.area("Entry text")
    area.setFocus()
    person.qtbot.keyClicks(area, text)
    return area


def type_on(person: Person, text: str) -> None:
    """To whatever has the keyboard."""
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        person.qtbot.keyClicks(focus, letter)


def test_esc_and_on_with_the_sentence(person: Person) -> None:
    area = writing(person, "The table")
    person.qtbot.keyClick(area, Qt.Key.Key_Escape)
    assert not area.hasFocus()
    type_on(person, " was long.")
    assert area.text() == "The table was long."


def test_a_letter_after_esc_takes_the_place_of_nothing(person: Person) -> None:
    area = writing(person, "The table")
    area.selectAll()
    person.qtbot.keyClick(area, Qt.Key.Key_Escape)
    type_on(person, "s")
    assert area.text() == "The tables"


def test_after_esc_another_key_is_meant_for_the_list(person: Person) -> None:
    area = writing(person, "The table")
    person.qtbot.keyClick(area, Qt.Key.Key_Escape)
    focus = QApplication.focusWidget()
    assert focus is not None
    person.qtbot.keyClick(focus, Qt.Key.Key_Down)
    type_on(person, "x")
    assert area.text() == "The table"


def test_more_by_the_mouse_leaves_the_keyboard_in_the_text(person: Person) -> None:
    area = writing(person, "The table")
    more = next(
        each
        for each in person.window.findChildren(QAbstractButton)
        if each.accessibleName() == "More" and each.isVisible()
    )
    menu = more.menu()
    # The menu waits for somebody to choose, who does so at once.
    QTimer.singleShot(0, menu, menu.close)
    QTest.mousePress(more, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    type_on(person, " was long.")
    assert area.text() == "The table was long."


def test_ctrl_y_does_again_too(person: Person) -> None:
    person.start()
    person.store.lessons.add("I ask first.")
    person.window.go("today")
    person.qtbot.keyClick(person.window, Qt.Key.Key_Z, CONTROL)
    assert person.store.lessons.all() == ()
    person.qtbot.keyClick(person.window, Qt.Key.Key_Y, CONTROL)
    assert len(person.store.lessons.all()) == 1


def test_ctrl_p_asks_for_paper_where_there_is_something_and_says_so_elsewhere(person: Person) -> None:
    area = writing(person, "The table")
    person.qtbot.keyClick(area, Qt.Key.Key_P, CONTROL)
    (ask,) = [each for each in person.window.findChildren(QDialog) if each.isVisible()]
    ask.reject()
    person.window.go("today")
    person.qtbot.keyClick(person.window, Qt.Key.Key_P, CONTROL)
    assert "Open one first." in person.said()


def test_back_from_it_is_noted_leads_to_the_questions_and_notes_nothing_twice(person: Person) -> None:
    person.start()
    person.press("I didn't get a job")
    person.fill("Company", "Northwind")
    person.fill_and_enter("What the job was called", "product manager")
    person.press("I met people there")
    person.press("Back")
    assert "How far did it go?" in person.said() and person.store.jobs.all() == ()
    person.press("Back")
    assert person.visible(QLineEdit, "Company").text() == "Northwind"
    person.press("Go on")
    person.press("I met people there")
    (job,) = person.store.jobs.all()
    assert (job.company, job.title) == ("Northwind", "product manager")
    assert person.store.jobs.history(job.id)[-1].how_far is HowFar.MET_PEOPLE
    person.press("Back")
    person.press("Back")
    person.press("Back")
    assert person.window.rooms is not None and person.window.rooms.here == "first"


def test_the_first_words_in_focus_mode_bring_nothing_back_around_them(person: Person) -> None:
    area = writing(person, "")
    person.qtbot.keyClick(area, Qt.Key.Key_F11)
    person.qtbot.keyClicks(area, "The table was long.")
    area.keep_now()
    assert person.texts()[0] == "The table was long."
    assert not person.see("Add a thought")
    person.qtbot.keyClick(area, Qt.Key.Key_F11)
    assert person.see("Add a thought")


def test_the_menu_of_a_text_tells_the_keys_of_undo_and_redo(person: Person) -> None:
    area = writing(person, "The table")
    said = [action.text() for action in area.usual_menu(QPoint(3, 3)).actions()]
    # Those that Qt knows on this desktop; each is the window's too.
    for known in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
        assert any(text.endswith(f"\t{QKeySequence(known).toString()}") for text in said)


def test_back_after_it_was_taken_back_leads_to_the_questions(person: Person) -> None:
    person.start()
    person.press("I didn't get a job")
    person.fill_and_enter("Company", "Northwind")
    person.press("I met people there")
    person.qtbot.keyClick(person.window, Qt.Key.Key_Z, CONTROL)
    person.press("Back")
    assert "How far did it go?" in person.said() and person.store.jobs.all() == ()


def test_tab_out_of_the_text_and_on_with_the_sentence(person: Person) -> None:
    area = writing(person, "The table")
    area.keep_now()
    QApplication.processEvents()
    person.qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QAbstractButton)
    type_on(person, "s were long.")
    assert area.text() == "The tables were long."


def test_the_keys_of_a_no_pressed_on_its_page_wipe_nothing_out(person: Person) -> None:
    person.start()
    person.press("I didn't get a job")
    company = person.fill("Company", "Northwind")
    person.qtbot.keyClick(company, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert person.visible(QLineEdit, "Company").text() == "Northwind"
    person.window.go("today")
    person.window.go("log_no")
    assert person.visible(QLineEdit, "Company").text() == "Northwind", "nor does looking elsewhere"
