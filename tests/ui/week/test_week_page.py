"""My week on its page: planned, letters drafted ahead for it, looked back on; nothing is carried over."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.today.week import WeekCard
from rebound_desktop.ui.week.page import WeekPage
from tests.ui.conftest import Window, named

MONDAY = date(2026, 11, 23)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(page: Any) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_a_plan_with_days_off_and_how_it_went_is_kept_on_one_page(
    furnish: Any, store: Store, qtbot: Any
) -> None:
    page = furnish(WeekPage)
    page.open(None)
    fields = page.form._fields
    fields["companies"].setText("Fabrikam and Contoso")
    fields["where"].setText("the library")
    named(page, QPushButton, "Day off: Saturday").click()
    page.review.area.insertPlainText("Priya listened more than she asked.")
    assert page.leave()
    assert store.week.plan(MONDAY) == WeekPlan(
        MONDAY,
        companies="Fabrikam and Contoso",
        where="the library",
        days_off=frozenset({6}),
        review="Priya listened more than she asked.",
    )


def test_nothing_is_carried_over_and_an_earlier_week_is_a_click_away(
    furnish: Any, store: Store, qtbot: Any
) -> None:
    last = MONDAY - timedelta(7)
    store.week.write(WeekPlan(last, companies="Northwind", goal=2, days_off=frozenset({7}), review="Good."))
    page = furnish(WeekPage)
    page.open(None)
    assert store.week.plan(MONDAY).is_empty and page.form._fields["companies"].text() == ""
    page.earlier.click()
    assert page.form._fields["companies"].text() == "Northwind"
    assert page.review.area.text() == "Good." and "You picked 2." in shown(page)
    assert named(page, QPushButton, "Day off: Sunday").isChecked()
    page.later.click()
    assert page.form._fields["companies"].text() == "" and page.review.area.text() == ""
    assert store.week.plan(last).companies == "Northwind" and store.week.plan(MONDAY).is_empty


def test_a_goal_is_named_only_once_it_is_picked(furnish: Any, store: Store) -> None:
    page = furnish(WeekPage)
    page.open(None)
    assert "You picked" not in shown(page)
    assert "two to four letters a work day. One a week counts too." in shown(page)


def test_letters_are_drafted_ahead_one_for_each_name_and_taken_back_in_one(
    furnish: Any, store: Store, window: Window
) -> None:
    maria = store.contacts.add("Maria Lindqvist", company="Northwind")
    store.week.write(WeekPlan(MONDAY, companies="Fabrikam and Contoso", people="Maria Lindqvist, Somebody"))
    page = furnish(WeekPage)
    page.open(None)
    page.draft.click()
    made = store.letters.for_week(MONDAY)
    assert [(each.kind, each.company, each.contact_id) for each in made] == [
        (LetterKind.PAIN_LETTER, "Fabrikam", None),
        (LetterKind.PAIN_LETTER, "Contoso", None),
        (LetterKind.FREE, "Northwind", maria),
    ]
    assert made[2].body.startswith("Dear Maria,") and window.offered_undo[-1]
    assert not page.draft.isVisible(), "each name has its letter"
    named(page, QPushButton, "Fabrikam").click()
    assert window.went[-1] == ("letters", made[0].id)
    store.undo.undo(store.undo.last_done().id)
    assert store.letters.all() == () and page.draft.isVisible()


def test_a_letter_not_written_stays_with_its_week(furnish: Any, store: Store, qtbot: Any) -> None:
    store.week.write(WeekPlan(MONDAY - timedelta(7), companies="Northwind"))
    page = furnish(WeekPage)
    page.show_week(MONDAY - timedelta(7))
    page.draft.click()
    page.later.click()
    assert store.letters.for_week(MONDAY) == ()
    qtbot.waitUntil(lambda: "None drafted." in shown(page))


def test_a_plan_found_by_a_search_opens_its_week(furnish: Any, store: Store) -> None:
    store.week.write(WeekPlan(MONDAY - timedelta(21), people="Iris"))
    (found,) = store.search.find("Iris")
    page = furnish(WeekPage)
    page.open(found.id)
    assert page.form._fields["people"].text() == "Iris"


def test_on_a_day_off_today_names_neither_plan_nor_goal(desk: Desk, store: Store, qtbot: Any) -> None:
    store.week.write(WeekPlan(MONDAY, companies="Contoso", goal=5, days_off=frozenset({1})))
    store.letters.mark_posted(store.letters.begin(LetterKind.FREE), PostedHow.POST)
    card = WeekCard(desk)
    qtbot.addWidget(card)
    card.refresh()
    assert "A day off." in shown(card)
    assert "You picked" not in shown(card) and "Contoso" not in shown(card)
    store.week.write(WeekPlan(MONDAY, companies="Contoso", goal=5, days_off=frozenset({2})))
    card.refresh()
    assert "Contoso." in shown(card) and "One letter sent. You picked 5." in shown(card)
