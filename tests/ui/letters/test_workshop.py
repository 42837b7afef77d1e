"""The Pain Letter's workshop: four parts on one sheet, with what helps to write each."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from rebound_desktop.core.jobs import Outcome, Stage
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import Store
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.widgets.controls import Words
from rebound_desktop.ui.widgets.templates import begin_letter
from tests.ui.conftest import named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def letter(desk: Desk, store: Store) -> int:
    maria = store.contacts.add("Maria Lindqvist", company="Northwind")
    return begin_letter(desk, LetterKind.PAIN_LETTER, contact_id=maria)


def shown(page: Any) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_each_part_is_open_until_it_is_written_and_leads_to_its_place(
    furnish: Any, letter: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, letter)
    named(page, QPushButton, "One trouble, as a guess, still open").click()
    area = page.letter.sheet.area
    assert area.hasFocus()
    assert area.text()[: area.textCursor().position()].count("\n\n") == 2
    area.put_in_place_of(area.textCursor().block().text(), "I imagine that returns have doubled.")
    assert named(page, QPushButton, "One trouble, as a guess, written").isVisible()


def test_a_trouble_said_as_a_fact_is_told_and_never_blocks(furnish: Any, letter: int) -> None:
    page = furnish(LettersPage, letter)
    area = page.letter.sheet.area
    area.replace_all("Dear Maria,\n\nYou opened a depot.\n\nReturns have doubled.")
    assert "It reads as a fact." in shown(page)
    area.replace_all("Dear Maria,\n\nYou opened a depot.\n\nI imagine returns have doubled.")
    assert "It reads as a fact." not in shown(page)
    assert page.letter.foot.sent.isEnabled()


def test_esc_takes_back_a_day_of_the_news_that_was_only_offered_and_leaves_one_that_was_typed(
    furnish: Any, store: Store, letter: int, qtbot: Any
) -> None:
    page = furnish(LettersPage, letter)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    day = page.letter.sheet.workshop.news_on
    day.add.click()
    qtbot.keyClick(day.field, Qt.Key.Key_Escape)
    assert store.letters.letter(letter).news_on is None and day.add.hasFocus()
    day.add.click()
    qtbot.keyClicks(day.field, "2 Mar 2026")
    qtbot.keyClick(day.field, Qt.Key.Key_Return)
    qtbot.keyClick(day.field, Qt.Key.Key_Escape)
    assert store.letters.letter(letter).news_on == date(2026, 3, 2)


def test_old_news_is_told_by_its_day(furnish: Any, store: Store, letter: int) -> None:
    page = furnish(LettersPage, letter)
    day = page.letter.sheet.workshop.news_on
    day.add.click()
    assert store.letters.letter(letter).news_on == store.clock.today()
    assert "More than six months ago." not in shown(page)
    store.letters.change(letter, news_on=date(2026, 3, 1))
    assert "More than six months ago." in shown(page)
    day.remove.click()
    assert store.letters.letter(letter).news_on is None and "More than six months ago." not in shown(page)


def test_a_story_from_the_bank_takes_its_place_and_is_taken_back_by_the_texts_undo(
    furnish: Any, store: Store, letter: int
) -> None:
    store.lessons.add("I measure first.")
    store.lessons.add("I stood where people got lost & moved the desk.", kind=LessonKind.STORY)
    page = furnish(LettersPage, letter)
    workshop, area = page.letter.sheet.workshop, page.letter.sheet.area
    workshop.stories.click()
    menu = workshop.findChild(QMenu, "stories_menu")
    assert [action.text() for action in menu.actions()] == [
        "I stood where people got lost && moved the desk.",
        "I measure first.",
    ]
    before = area.text()
    menu.actions()[0].trigger()
    menu.close()
    assert "\n\nI stood where people got lost & moved the desk.\n\n" in area.text()
    assert "(A time you eased" not in area.text()
    area.undo()
    assert area.text() == before


def test_other_letters_have_no_workshop(furnish: Any, desk: Desk) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.FREE))
    assert not page.letter.sheet.workshop.isVisible()


def test_on_the_day_of_a_no_a_pause_is_suggested_for_a_card(furnish: Any, desk: Desk, store: Store) -> None:
    job = store.jobs.add("Northwind", "Baker")
    store.jobs.move(job, Stage.CLOSED, Outcome.TURNED_DOWN)
    card = begin_letter(desk, LetterKind.THANK_YOU, job_id=job)
    page = furnish(LettersPage, card)
    assert "Their no came today." in page.letter.sheet.hints.text()
    assert page.letter.foot.sent.isEnabled()


def test_a_card_that_asks_for_feedback_is_told_that_it_has_a_letter_of_its_own(
    furnish: Any, desk: Desk
) -> None:
    page = furnish(LettersPage, begin_letter(desk, LetterKind.THANK_YOU))
    area = page.letter.sheet.area
    assert "letter of its own" not in page.letter.sheet.hints.text()
    area.replace_all(area.text() + "\n\nCould I have some feedback?")
    assert "letter of its own" in page.letter.sheet.hints.text()


def test_the_field_of_the_day_keeps_off_the_sentences_around_it(
    furnish: Any, store: Store, letter: int
) -> None:
    page = furnish(LettersPage, letter)
    store.letters.change(letter, news_on=date(2026, 3, 1))
    QApplication.processEvents()
    workshop = page.letter.sheet.workshop
    field = workshop.news_on.geometry()
    lines = [each.geometry() for each in workshop.findChildren(Words) if each.isVisible() and each.text()]
    above = max(line.bottom() for line in lines if line.bottom() < field.top())
    beneath = min(line.top() for line in lines if line.top() > field.bottom())
    assert field.top() - above > 4 and beneath - field.bottom() > 4
