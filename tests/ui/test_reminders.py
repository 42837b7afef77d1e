"""Reminders: only when asked for, only when something waits, and never a private word."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from rebound_desktop.core.activity import WeekPlan
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.weeks import MONDAY, week_of
from rebound_desktop.store import Store
from rebound_desktop.ui import settings as options
from rebound_desktop.ui.page import Desk
from rebound_desktop.ui.preferences.page import SettingsPage
from rebound_desktop.ui.reminders import Reminders
from rebound_desktop.ui.today.waiting import waits
from rebound_desktop.ui.widgets.drop_down import DropDown

NINE_IN_LISBON = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Heard:
    """A desktop that remembers what it was asked to show."""

    def __init__(self, desk: Desk, now: datetime = NINE_IN_LISBON) -> None:
        self.shown: list[tuple[str, str]] = []
        self.now = now
        self.reminders = Reminders(
            desk.settings,
            Clock(lambda: self.now, "Europe/Lisbon"),
            lambda: waits(desk),
            lambda title, text: self.shown.append((title, text)),
            # They go with the desk: their clock would ask a journal that is closed.
            desk.background,
        )


def somebody_to_thank(store: Store) -> None:
    dana = store.contacts.add("Dana Okafor", company="Northwind")
    store.contacts.plan_next(dana, NextKind.THANK, store.clock.today())


def test_nothing_is_said_unless_asked_for(store: Store, desk: Desk) -> None:
    somebody_to_thank(store)
    heard = Heard(desk)
    heard.reminders.look()
    assert heard.shown == []


def test_it_is_said_once_a_day_and_no_name_is_in_it(store: Store, desk: Desk) -> None:
    somebody_to_thank(store)
    desk.settings.set(options.REMIND_AT, "09:00")
    heard = Heard(desk)
    heard.reminders.look()
    heard.reminders.look()
    assert heard.shown == [("Rebound", "Something waits on Today, if you like.")]


def test_it_is_said_again_where_a_second_time_was_chosen(store: Store, desk: Desk, qtbot: QtBot) -> None:
    somebody_to_thank(store)
    page = SettingsPage(desk)
    page.furnish_all()
    qtbot.addWidget(page)
    for name, chosen in (("Remind me", "09:00"), ("And again", "17:30")):
        box = next(box for box in page.findChildren(DropDown) if box.accessibleName() == name)
        place = box.findData(chosen)
        box.setCurrentIndex(place)
        box.activated.emit(place)
    heard = Heard(desk)
    heard.reminders.look()
    heard.now = NINE_IN_LISBON.replace(hour=12)
    heard.reminders.look()
    assert len(heard.shown) == 1
    heard.now = NINE_IN_LISBON.replace(hour=17, minute=30)
    heard.reminders.look()
    heard.reminders.look()
    assert len(heard.shown) == 2


@pytest.mark.parametrize("rests", (True, False))
def test_nothing_is_said_where_nothing_waits(store: Store, desk: Desk, rests: bool) -> None:
    if rests:
        somebody_to_thank(store)
        store.good_end.rest("Tailspin")
    desk.settings.set(options.REMIND_AT, "09:00")
    heard = Heard(desk)
    heard.reminders.look()
    assert heard.shown == []


@pytest.mark.parametrize(("day_off", "times"), ((1, 0), (2, 1)))
def test_nothing_is_said_on_a_day_off(store: Store, desk: Desk, day_off: int, times: int) -> None:
    somebody_to_thank(store)
    week = week_of(store.clock.today(), MONDAY)
    store.week.write(WeekPlan(week.monday, days_off=frozenset({day_off})))
    desk.settings.set(options.REMIND_AT, "09:00")
    heard = Heard(desk)
    heard.reminders.look()
    assert len(heard.shown) == times
