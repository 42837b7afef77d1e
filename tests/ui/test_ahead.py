"""Rooms are made ready while nobody waits: nothing is seen of it, and whoever is quicker waits for nothing twice."""

from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from rebound_desktop.ui import ahead
from rebound_desktop.ui.ahead import Ahead
from rebound_desktop.ui.page import Desk, Page
from rebound_desktop.ui.pages import SIDEBAR_ROOMS, room_named
from rebound_desktop.ui.views import JOBS_VIEWS

READY = {room.name for room in SIDEBAR_ROOMS} | set(JOBS_VIEWS) | set(ahead.ALSO)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for the first step, nor between two."""
    monkeypatch.setattr(ahead, "AFTER", 0)
    monkeypatch.setattr(ahead, "EACH", 0)


class Slow(Page):
    """A page of three parts."""

    def furnish(self) -> Iterator[None]:
        for word in ("one", "two", "three"):
            self.box.addWidget(QLabel(word))
            yield


def words_on(page: Page) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_a_page_is_made_in_parts_and_by_whoever_waits_at_once(desk: Desk, qtbot) -> None:
    page = Slow(desk)
    qtbot.addWidget(page)
    assert words_on(page) == []
    assert page.furnish_part()
    assert words_on(page) == ["one"]
    page.furnish_all()
    assert words_on(page) == ["one", "two", "three"]
    assert not page.furnish_part()


def test_every_room_that_is_a_key_away_is_made_without_being_shown(at_once: None, desk: Desk, qtbot) -> None:
    pages: dict[str, Page] = {}
    window = QWidget()
    qtbot.addWidget(window)

    def make(room: str) -> Page:
        module, _, maker = room_named(room).home.partition(":")
        page = getattr(import_module(f"rebound_desktop.ui.{module}"), maker)(desk)
        page.setParent(window)
        pages[room] = page
        return page

    Ahead(make, window)
    qtbot.waitUntil(lambda: set(pages) == READY, timeout=30_000)
    qtbot.waitUntil(lambda: not any(page.furnish_part() for page in pages.values()))
    assert not any(page.isVisible() for page in pages.values())
    for page in pages.values():
        page.refresh()
        page.open(None)


def test_no_room_is_made_while_something_works_beside_the_window(at_once: None, desk: Desk, qtbot) -> None:
    made: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    busy, asked = [True], []

    def is_busy() -> bool:
        asked.append(len(made))
        return busy[0]

    def make(room: str) -> Page:
        made.append(room)
        return Slow(desk)

    Ahead(make, window, is_busy)
    qtbot.waitUntil(lambda: len(asked) > 5)
    assert made == []
    busy[0] = False
    qtbot.waitUntil(lambda: len(made) == len(READY), timeout=30_000)


@pytest.mark.parametrize("room", ["compare", "settings"])
def test_no_part_of_a_large_page_is_most_of_it(room: str, desk: Desk, qtbot) -> None:
    """Entering one made all of it in one turn, which took a tenth of a second."""
    module, _, maker = room_named(room).home.partition(":")
    page = getattr(import_module(f"rebound_desktop.ui.{module}"), maker)(desk)
    qtbot.addWidget(page)
    made = [len(page.findChildren(QWidget))]
    while page.furnish_part():
        made.append(len(page.findChildren(QWidget)))
    made.append(len(page.findChildren(QWidget)))
    assert max(after - before for before, after in pairwise(made)) < made[-1] * 0.6
