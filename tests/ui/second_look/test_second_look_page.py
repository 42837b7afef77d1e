"""A page comes back: offered on Today, answered in one press, never the hard part unasked."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from rebound_desktop.core.jobs import HowFar, Outcome, Side
from rebound_desktop.core.second_looks import ON, PREFERENCE
from rebound_desktop.ui.second_look.page import SecondLookPage
from rebound_desktop.ui.stop.page import StopPage
from rebound_desktop.ui.today.page import TodayPage
from rebound_desktop.ui.widgets.controls import Button
from tests.ui.conftest import named, said


@pytest.fixture
def old_page(store, clock):
    """A page of two weeks ago, with a lesson, for somebody who wants second looks."""
    job = store.jobs.add("Northwind")
    store.jobs.add_line(job, Side.PERFECT, "short way")
    entry = store.journal.write("The panel\nIt was hard.", step=1, job_id=job)
    store.lessons.add("I can ask for a pause.", entry_id=entry)
    store.preferences.set(PREFERENCE, ON)
    clock.go_on(days=14)
    return entry


def test_today_offers_it_and_not_this_one_puts_it_back(furnish, old_page, store, window, desk):
    page = furnish(TodayPage)
    assert "A second look" in said(page)
    named(page, Button, "Not this one: A second look").click()
    assert "A second look" not in said(page)
    assert store.second_looks.due() is None
    assert window.said == ["Put back"] and window.offered_undo == [True]
    desk.undo(desk.store.undo.last_done())
    assert "A second look" in said(page)


def test_it_shows_what_was_learned_and_not_what_hurt(furnish, old_page):
    page = furnish(SecondLookPage)
    text = said(page)
    assert "two weeks ago" in text or "14 days ago" in text
    assert "I can ask for a pause." in text and "short way" in text and "It was hard." not in text
    assert "Reading this now" in text


def test_a_thought_is_added_beneath_the_page(furnish, old_page, store, qtbot, window):
    page = furnish(SecondLookPage)
    page.area.setFocus()
    qtbot.keyClicks(page.area, "I see it now.")
    qtbot.keyClick(page.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [thought.text for thought in store.afterthoughts.of_entry(old_page)] == ["I see it now."]
    assert window.went == [("today", None)] and store.second_looks.due() is None


def test_a_thought_begun_is_kept_on_leaving(furnish, old_page, store, qtbot):
    page = furnish(SecondLookPage)
    qtbot.keyClicks(page.area, "Half a")
    assert page.typed_texts() == ["Half a"] and page.leave()
    assert [thought.text for thought in store.afterthoughts.of_entry(old_page)] == ["Half a"]


def test_a_thought_is_kept_while_one_writes_and_never_means_never_with_it(
    furnish, old_page, store, clock, qtbot
):
    page = furnish(SecondLookPage)
    page.area.setFocus()
    qtbot.keyClicks(page.area, "Enough of it.")
    qtbot.waitUntil(lambda: bool(store.afterthoughts.of_entry(old_page)))
    assert page.typed_texts() == []
    named(page, Button, "Never show it").click()
    assert [thought.text for thought in store.afterthoughts.of_entry(old_page)] == ["Enough of it."]
    clock.go_on(days=40)
    assert store.second_looks.due() is None


def test_never_means_never(furnish, old_page, store, clock):
    named(furnish(SecondLookPage), Button, "Never show it").click()
    clock.go_on(days=40)
    assert store.second_looks.due() is None
    done = store.undo.last_done()
    store.undo.undo(done.id)
    assert store.second_looks.due() is not None


def test_none_on_the_day_of_a_no_nor_for_pages_only_for_me(old_page, store, clock):
    assert store.second_looks.due() is not None
    store.rebounds.log_no(company="Tailspin", how_far=HowFar.APPLIED_ONLY, outcome=Outcome.TURNED_DOWN)
    assert store.second_looks.due() is None
    clock.go_on(days=1)
    assert store.second_looks.due() is not None
    store.journal.set_only_for_me(old_page, True)
    assert store.second_looks.due() is None


def test_off_until_the_first_stop_is_answered_with_yes(furnish, store, clock):
    store.journal.write("A page.", step=1)
    clock.go_on(days=timedelta(days=14).days)
    assert store.second_looks.due() is None
    page = furnish(StopPage)
    named(page, Button, "Yes, show me").click()
    assert store.second_looks.due() is not None
    assert "An entry can come back" not in said(furnish(StopPage))


def test_on_this_day_in_an_earlier_year_for_whoever_asked(furnish, store, clock, window):
    key = store.journal.write("The harbour\nSnow.")
    store.journal.set_day(key, clock.clock.today().replace(year=2024))
    mine = store.journal.write("Mine")
    store.journal.set_day(mine, clock.clock.today().replace(year=2023))
    store.journal.set_only_for_me(mine, True)
    page = furnish(TodayPage)
    assert "On this day" not in said(page)
    store.preferences.set(PREFERENCE, ON)
    assert "On this day" in said(page) and "Two years ago: The harbour" in said(page)
    named(page, Button, "Read it: On this day").click()
    assert window.went == [("journal", key)]
