"""One of a list is open beside it: what is shown where that one is set aside, alike in all four rooms that have it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts.page import ContactsPage
from rebound_desktop.ui.jobs.page import JobsPage
from rebound_desktop.ui.journal.page import JournalPage
from rebound_desktop.ui.letters.page import LettersPage
from rebound_desktop.ui.page import Page
from tests.ui.conftest import Window, said


@dataclass
class Room:
    """A room, how something is made that its search finds by a word, and what it says where it has nothing at all."""

    kind: type[Page]
    make: Callable[[Store, str], int]
    invitation: str


def _letter(store: Store, word: str) -> int:
    return store.letters.begin(LetterKind.FREE, company=word, subject=word, body=word)


ROOMS = {
    "jobs": Room(JobsPage, lambda store, word: store.jobs.add(word), "Every opportunity can stand here"),
    "contacts": Room(ContactsPage, lambda store, word: store.contacts.add(word), "People outlive jobs"),
    "letters": Room(LettersPage, _letter, "A letter starts a conversation"),
    "journal": Room(JournalPage, lambda store, word: store.journal.write(word), ""),
}


@pytest.fixture(params=ROOMS)
def room(request: pytest.FixtureRequest) -> Room:
    """Each of the four."""
    return ROOMS[request.param]


@pytest.fixture
def looked_for(furnish: Any, store: Store, room: Room, qtbot: Any) -> Callable[..., Any]:
    """The page, open on the first of what its search has found."""

    def look(word: str, found: int, **more: Any) -> Any:
        page = furnish(room.kind, **more)
        page.side.search.setText(word)
        qtbot.waitUntil(lambda: len(page.side.rows) == found)
        page.side.opened.emit(page.side.rows[0].key)
        assert page.shown_key() == page.side.rows[0].key
        return page

    return look


def undo(store: Store) -> None:
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)


def test_the_one_that_took_its_place_is_shown_and_at_the_end_the_one_before(
    furnish: Any, store: Store, room: Room
) -> None:
    for word in ("Contoso", "Northwind", "Tailspin"):
        room.make(store, word)
    page = furnish(room.kind)
    first, second, third = (row.key for row in page.side.rows)
    page.side.opened.emit(second)
    page._set_aside()
    assert page.shown_key() == third == page.side.selected
    page._set_aside()
    assert page.shown_key() == first
    page._set_aside()
    assert page.shown_key() is None and room.invitation in said(page)


def test_among_what_was_found_the_next_is_shown(
    looked_for: Callable[..., Any], store: Store, room: Room, qtbot: Any
) -> None:
    for word in ("Northwind of old", "Contoso", "Northwind"):
        room.make(store, word)
    page = looked_for("Northwind", 2)
    next_one = page.side.rows[1].key
    page._set_aside()
    assert page.shown_key() == next_one
    qtbot.waitUntil(lambda: [row.key for row in page.side.rows] == [next_one])


def test_the_only_one_found_set_aside_leaves_nothing_open_until_it_comes_back(
    looked_for: Callable[..., Any], store: Store, room: Room, window: Window, qtbot: Any
) -> None:
    """Neither something that was not looked for, nor what is gone, nor word that there is nothing at all."""
    found = room.make(store, "Northwind")
    other = room.make(store, "Contoso")
    page = looked_for("Northwind", 1)
    page._set_aside()
    assert page.shown_key() is None and page.leave()
    assert window.said[-1].endswith(" set aside") and window.offered_undo[-1]
    qtbot.waitUntil(lambda: "Nothing found" in said(page) or "Nobody found" in said(page))
    assert not room.invitation or room.invitation not in said(page)
    undo(store)
    assert page.shown_key() == found
    qtbot.waitUntil(lambda: page.side.selected == found)
    page._set_aside()
    page.side.clear_search()
    assert page.shown_key() is None and [row.key for row in page.side.rows] == [other]
    page.side.opened.emit(other)
    undo(store)
    assert page.shown_key() == other


def test_the_last_of_all_set_aside_beneath_a_search_leaves_the_invitation(
    looked_for: Callable[..., Any], store: Store, room: Room
) -> None:
    room.make(store, "Northwind")
    page = looked_for("Northwind", 1)
    page._set_aside()
    assert page.shown_key() is None and room.invitation in said(page)


@pytest.mark.parametrize("room", ["jobs", "contacts", "letters"], indirect=True)
def test_where_one_fits_the_list_comes_in_front_and_whoever_comes_again_finds_the_first(
    looked_for: Callable[..., Any], store: Store, room: Room
) -> None:
    room.make(store, "Northwind")
    other = room.make(store, "Contoso")
    page = looked_for("Northwind", 1, size=(500, 800))
    page.side.show_content()
    assert page.side.isHidden()
    page._set_aside()
    assert page.side.isVisible()
    page.open(None)
    assert page.shown_key() is None and page.side.isVisible()
    page.side.clear_search()
    page.open(None)
    assert page.shown_key() == other


def test_delete_means_what_is_open_alone(furnish: Any, store: Store, room: Room) -> None:
    for word in ("Contoso", "Northwind"):
        room.make(store, word)
    page = furnish(room.kind)
    first, second = (row.key for row in page.side.rows)
    assert page.shown_key() == first
    page.side.select(second)
    QTest.keyClick(page.side.view, Qt.Key.Key_Delete)
    assert page.has(second)
    page.side.select(first)
    QTest.keyClick(page.side.view, Qt.Key.Key_Delete)
    assert not page.has(first) and page.shown_key() == second
