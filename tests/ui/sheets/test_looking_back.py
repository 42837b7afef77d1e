"""Looking back: opened on request, nothing that is not there, moods and the way of applications only when wanted."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox
from pytestqt.qtbot import QtBot

from rebound_desktop.core.contacts import TouchKind
from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.letters import LetterKind, PostedHow
from rebound_desktop.store import Store
from rebound_desktop.ui.page import Page
from rebound_desktop.ui.sheets.looking_back import LookingBackPage
from rebound_desktop.ui.sheets.month_bars import MonthBars
from rebound_desktop.words import share
from tests.conftest import HandClock
from tests.ui.conftest import named, said


def opened(furnish: Callable[..., Page], qtbot: QtBot, first: str) -> Page:
    page = furnish(LookingBackPage)
    qtbot.waitUntil(lambda: first in said(page))
    return page


def test_an_empty_journal_says_that_it_fills_by_itself(furnish: Callable[..., Page], qtbot: QtBot) -> None:
    opened(furnish, qtbot, "There is nothing to look back on yet.")


def test_pages_people_and_letters_are_counted(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(3):
        store.journal.write("The kettle again.")
        clock.go_on(days=20)
    store.contacts.log_touch(store.contacts.add("Dana"), TouchKind.CALL)
    letter = store.letters.begin(LetterKind.FREE, company="Northwind")
    store.letters.mark_posted(letter, PostedHow.POST)
    page = opened(furnish, qtbot, "3 entries on 3 days.")
    told = said(page)
    assert "1 relationships started." not in told and "One relationship started." in told
    assert "One moment, one person." in told
    assert "1 sent, 0 answered." in told
    assert "kettle on 3 days." in told


def test_moods_and_applications_are_shown_only_once_switched_on(
    store: Store, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(6):
        store.jobs.move(store.jobs.add("Northwind", "Baker"), Stage.APPLIED)
    store.journal.write("A page.")
    page = opened(furnish, qtbot, "One entry on one day.")
    assert "Applied: 6" not in said(page)
    qtbot.mouseClick(named(page, QCheckBox, "How far applications went"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Applied: 6, all of 6" in said(page))
    assert store.preferences.get("looking_back_funnel") == "1"
    assert "Nothing is noted yet." not in said(page)
    qtbot.mouseClick(named(page, QCheckBox, "Words I chose for my mood"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing is noted yet." in said(page))


def test_what_lies_further_back_than_asked_is_not_counted(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    entry = store.journal.write("Long ago.")
    store.journal.set_day(entry, clock.clock.today() - timedelta(days=500))
    store.journal.write("Now.")
    opened(furnish, qtbot, "One entry on one day.")


def test_the_picture_is_read_by_the_arrow_keys(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(3):
        store.journal.write("A page.")
        clock.go_on(days=31)
    page = opened(furnish, qtbot, "3 entries on 3 days.")
    bars = page.findChild(MonthBars)
    assert bars is not None
    whole = bars.accessibleDescription()
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert bars.accessibleDescription() in whole and bars.accessibleDescription() != whole


def test_what_the_picture_shows_is_copied_in_words(
    store: Store, clock: HandClock, furnish: Callable[..., Page], qtbot: QtBot
) -> None:
    for _ in range(3):
        store.journal.write("A page.")
        clock.go_on(days=31)
    page = opened(furnish, qtbot, "3 entries on 3 days.")
    bars = page.findChild(MonthBars)
    assert bars is not None and len(bars.said) == 3
    qtbot.mouseClick(named(page, QAbstractButton, "Copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert all(f"- {month}" in copied for month in bars.said)
    assert "- 3 entries on 3 days." in copied


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (1.0, "all"),
        (0.95, "nearly all"),
        (0.25, "about a quarter"),
        (0.1, "about a tenth"),
        (0.01, "very few"),
    ],
)
def test_a_share_is_told_no_larger_and_no_smaller_than_it_is(part: float, told: str) -> None:
    assert share(part) == told
