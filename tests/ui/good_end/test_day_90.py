"""The page to oneself keeps its day, whatever is shown of it, until the person chooses another."""

from datetime import timedelta

from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from rebound_desktop.store import Store
from rebound_desktop.ui.good_end.rest import Day90Card
from rebound_desktop.ui.page import Desk
from tests.conftest import HandClock


def test_a_card_that_showed_nothing_changes_no_day(desk: Desk, store: Store, qtbot: QtBot) -> None:
    day = store.clock.today() + timedelta(days=50)
    store.good_end.write_to_day_90(store.journal.write("To myself."), day)
    card = Day90Card(desk)
    qtbot.addWidget(card)
    assert card.keep_day()
    page = store.good_end.page()
    assert page is not None and page.on_day == day


def test_a_page_that_was_read_stays_read_and_keeps_its_day(
    desk: Desk, store: Store, clock: HandClock, qtbot: QtBot
) -> None:
    day = store.clock.today() + timedelta(days=1)
    store.good_end.write_to_day_90(store.journal.write("To myself."), day)
    clock.go_on(days=3)
    store.good_end.page_opened()
    card = Day90Card(desk)
    qtbot.addWidget(card)
    card.refresh()
    assert card.day.day() == day
    assert card.keep_day()
    page = store.good_end.page()
    assert page is not None and page.on_day == day and page.was_opened

    later = store.clock.today() + timedelta(days=30)
    card.day.setDate(QDate(later.year, later.month, later.day))
    page = store.good_end.page()
    assert page is not None and page.on_day == later and not page.was_opened
