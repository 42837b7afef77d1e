"""My week on its page: planned, letters drafted ahead for it, looked back on; nothing is carried over."""

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from rebound_desktop import languages
from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.today.week import WeekCard
from rebound_desktop.ui.week.page import WeekPage
from rebound_desktop.ui.widgets.back import Back
from tests.conftest import HandClock
from tests.ui.conftest import Window, named

MONDAY = date(2026, 11, 23)
LAST_WEEK = MONDAY - timedelta(7)
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
    assert "You picked" not in shown(page) and "No letters sent." in shown(page)
    page.later.click()
    assert "No letters sent." not in shown(page), "a week that is still to come"
    store.week.write(WeekPlan(MONDAY, goal=2))
    page.open(None)
    assert "You picked 2." in shown(page) and "No letters sent." not in shown(page)
    assert "two to four letters a work day. One a week counts too." in shown(page)


def test_letters_are_drafted_ahead_one_for_each_name_and_taken_back_in_one(
    furnish: Any, store: Store, window: Window
) -> None:
    maria = store.contacts.add("Maria Lindqvist", company="Northwind")
    store.week.write(
        WeekPlan(MONDAY, companies="Fabrikam and Contoso", people="Maria Lindqvist, a card each")
    )
    page = furnish(WeekPage)
    page.open(None)
    page.draft.click()
    assert "Fabrikam, Contoso" in window.said[-1] and "Maria Lindqvist" in window.said[-1]
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


def test_whoever_is_named_has_a_letter_by_a_first_name_and_though_nobody_knows_them_yet(
    furnish: Any, store: Store
) -> None:
    maria = store.contacts.add("Maria Lindqvist", company="Northwind")
    store.week.write(WeekPlan(MONDAY, companies="Northwind", people="Maria, Omar Haddad and Priya"))
    page = furnish(WeekPage)
    page.open(None)
    page.draft.click()
    assert [each.recipient or each.company for each in store.letters.for_week(MONDAY)] == [
        "Northwind",
        "Maria Lindqvist",
        "Omar Haddad",
        "Priya",
    ]
    assert store.letters.for_week(MONDAY)[2].body.startswith("Dear Omar,")
    assert not page.draft.isVisible()
    store.undo.undo(store.undo.last_done().id)
    assert store.letters.all() == () and [line.id for line in store.contacts.lines()] == [maria]


def test_of_two_of_one_name_a_letter_is_for_whoever_was_met_last(furnish: Any, store: Store) -> None:
    store.contacts.add("Maria Lindqvist", company="Northwind")
    met = store.contacts.add("Maria Lindqvist", company="Tailspin")
    store.contacts.log_touch(met, TouchKind.COFFEE)
    store.week.write(WeekPlan(MONDAY, people="maria lindqvist"))
    page = furnish(WeekPage)
    page.open(None)
    page.draft.click()
    assert [each.contact_id for each in store.letters.for_week(MONDAY)] == [met]


def test_a_letter_to_somebody_takes_none_from_their_company(furnish: Any, store: Store) -> None:
    store.contacts.add("Maria Lindqvist", company="Northwind")
    store.week.write(WeekPlan(MONDAY, people="Maria"))
    page = furnish(WeekPage)
    page.open(None)
    page.draft.click()
    store.week.write(WeekPlan(MONDAY, companies="Northwind", people="Maria"))
    page.refresh()
    page.draft.click()
    assert [each.kind for each in store.letters.for_week(MONDAY)] == [LetterKind.FREE, LetterKind.PAIN_LETTER]


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


def test_on_today_what_is_what_stands_on_lines_of_its_own(desk: Desk, store: Store, qtbot: Any) -> None:
    plan = WeekPlan(MONDAY, "Fabrikam, two new ones", "Maria Lindt", "mornings", "at the library")
    store.week.write(replace(plan, days_off=frozenset({3, 6})))
    card = WeekCard(desk)
    qtbot.addWidget(card)
    card.refresh()
    assert (
        "Fabrikam, two new ones\nMaria Lindt\nmornings · at the library\n"
        "Days off: Wednesday and Saturday" in shown(card)
    )


def test_a_long_line_is_read_from_its_beginning(furnish: Any, store: Store) -> None:
    long = ", ".join(f"Company number {number}" for number in range(30))
    store.week.write(WeekPlan(MONDAY, companies=long))
    page = furnish(WeekPage)
    page.open(None)
    field = page.form._fields["companies"]
    assert field.cursorPosition() == 0 and field.toolTip() == long


def test_a_plan_is_cleared_and_brought_back_in_one(furnish: Any, store: Store, window: Window) -> None:
    plan = WeekPlan(MONDAY, companies="Fabrikam", goal=2, days_off=frozenset({3}), review="Slow.")
    store.week.write(plan)
    page = furnish(WeekPage)
    page.open(None)
    named(page, QPushButton, "Clear the plan").click()
    assert store.week.plan(MONDAY) == WeekPlan(MONDAY, review="Slow.")
    assert not page.clear.isVisible() and page.form._fields["companies"].text() == ""
    assert (window.said[-1], window.offered_undo[-1]) == ("Plan cleared", True)
    store.undo.undo(store.undo.last_done().id)
    assert store.week.plan(MONDAY) == plan and page.form._fields["companies"].text() == "Fabrikam"


def test_words_that_say_how_many_get_no_letter(furnish: Any, store: Store) -> None:
    store.week.write(WeekPlan(MONDAY, companies="Fabrikam, two new ones"))
    page = furnish(WeekPage)
    page.open(None)
    page.draft.click()
    assert [each.company for each in store.letters.for_week(MONDAY)] == ["Fabrikam"]


def test_from_my_week_one_goes_back_to_today(furnish: Any, window: Window) -> None:
    page = furnish(WeekPage)
    named(page, Back, "Today").click()
    assert window.went[-1][0] == "today"


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
    assert "Contoso" in shown(card) and "One letter sent. You picked 5." in shown(card)


def in_country(code: str, country: str) -> None:
    """A language, with the habits of a country."""
    languages.speak(code)
    QLocale.setDefault(QLocale(country))


def days_to_take_off(page: WeekPage) -> list[str]:
    """The days off that are offered, as one reads them."""
    buttons = (button for button in page.form.findChildren(QPushButton) if button.isCheckable())
    onward = 1 if page.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
    return [each.text() for each in sorted(buttons, key=lambda each: (each.y(), onward * each.x()))]


@pytest.mark.parametrize(
    ("code", "country", "days", "first"),
    [
        ("en", "en_US", "This week, November 22 – 28, 2026", "Sun"),
        ("en", "en_GB", "This week, 23 – 29 November 2026", "Mon"),
        ("de", "de_DE", "Diese Woche, 23. – 29. November 2026", "Mo"),
        ("ar", "ar_EG", "هذا الأسبوع، ٢١ – ٢٧ نوفمبر ٢٠٢٦", "السبت"),
        ("ja", "ja_JP", "今週、2026年11月22日〜28日", "日"),
    ],
)
def test_a_week_begins_on_the_first_weekday_of_the_country(
    furnish: Any, code: str, country: str, days: str, first: str
) -> None:
    in_country(code, country)
    page = furnish(WeekPage)
    assert days in shown(page), shown(page)
    offered = days_to_take_off(page)
    assert len(offered) == 7 and offered[0] == first, offered
    # One line of them, whatever the days are called.
    buttons = [button for button in page.form.findChildren(QPushButton) if button.isCheckable()]
    assert len({button.y() for button in buttons}) == 1


@pytest.mark.parametrize(
    ("country", "kept_by"), [("en_US", MONDAY), ("ar_EG", MONDAY), ("de_DE", LAST_WEEK), ("en_GB", LAST_WEEK)]
)
def test_what_is_planned_on_a_sunday_belongs_to_the_week_of_the_country_and_stays_with_it(
    furnish: Any, desk: Desk, store: Store, clock: HandClock, qtbot: Any, country: str, kept_by: date
) -> None:
    QLocale.setDefault(QLocale(country))
    clock.go_on(days=-1)
    page = furnish(WeekPage)
    page.form._fields["companies"].setText("Contoso")
    assert page.leave()
    page.draft.click()
    (letter,) = store.letters.for_week(kept_by)
    store.letters.mark_posted(letter.id, PostedHow.POST)
    assert "One letter sent." in shown(page)
    card = WeekCard(desk)
    qtbot.addWidget(card)
    card.refresh()
    assert "Contoso" in shown(card) and "One letter sent." in shown(card)
    # Wherever one reads it later, it is the plan of the same week, with its letter.
    for elsewhere in ("de_DE", "en_US", "ar_EG"):
        QLocale.setDefault(QLocale(elsewhere))
        there = furnish(WeekPage)
        there.show_week(kept_by)
        assert there.form._fields["companies"].text() == "Contoso"
        assert named(there, QPushButton, "Contoso").isEnabled()


def test_letters_are_counted_on_the_days_of_the_week_that_is_shown(furnish: Any, store: Store) -> None:
    for day in (21, 22, 22, 29):
        letter = store.letters.begin(LetterKind.FREE)
        store.letters.mark_posted(letter, PostedHow.POST, date(2026, 11, day))
    counted = {}
    for country in ("en_US", "de_DE", "ar_EG"):
        QLocale.setDefault(QLocale(country))
        page = furnish(WeekPage)
        counted[country] = next(line for line in shown(page).splitlines() if "sent" in line)
    assert counted == {
        "en_US": "Two letters sent.",
        "de_DE": "One letter sent.",
        "ar_EG": "Three letters sent.",
    }


def test_a_day_off_at_the_beginning_of_a_week_is_one(
    desk: Desk, store: Store, clock: HandClock, qtbot: Any
) -> None:
    store.week.write(WeekPlan(MONDAY, companies="Contoso", days_off=frozenset({7})))
    clock.go_on(days=-1)
    told = {}
    for country in ("en_US", "de_DE"):
        QLocale.setDefault(QLocale(country))
        card = WeekCard(desk)
        qtbot.addWidget(card)
        card.refresh()
        told[country] = "A day off." in shown(card)
    assert told == {"en_US": True, "de_DE": False}
