"""More people than one portion holds: read in slices, listed in portions, nobody out of reach."""

from typing import Any

import pytest
from msgspec.structs import replace

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.person import Detail, DetailKind
from rebound_desktop.store import Store
from rebound_desktop.ui.contacts import people_reader
from rebound_desktop.ui.contacts import side as room
from rebound_desktop.ui.contacts.page import ContactsPage


@pytest.fixture
def eleven(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Eleven people, where a slice holds four and three are within reach."""
    monkeypatch.setattr(people_reader, "SLICE", 4)
    monkeypatch.setattr(room, "REACHED", 3)
    return [store.contacts.add(f"Person {letter}") for letter in "abcdefghijk"]


def test_all_are_read_in_the_end_and_somebody_is_open(
    furnish: Any, store: Store, eleven: list[int], qtbot: Any
) -> None:
    page = furnish(ContactsPage)
    assert page.reader.is_reading and page.side.rows == ()
    qtbot.waitUntil(lambda: page.contact is not None)
    assert [row.key for row in page.side.rows] == eleven
    assert page.contact.id == eleven[0]


def test_a_change_shows_at_once_before_all_are_read_again(
    furnish: Any, store: Store, eleven: list[int], qtbot: Any
) -> None:
    page = furnish(ContactsPage)
    qtbot.waitUntil(lambda: page.contact is not None)
    store.contacts.change(eleven[0], name="Person zed")
    assert page.reader.is_reading and page.side.rows[-1].title == "Person zed"
    store.contacts.plan_next(eleven[0], NextKind.THANK, store.clock.today())
    assert page.side.rows[0].group == "To thank"
    qtbot.waitUntil(lambda: not page.reader.is_reading)
    assert len(page.side.rows) == 11


def test_whoever_stands_far_down_comes_on_top_when_opened_from_elsewhere(
    furnish: Any, store: Store, eleven: list[int], qtbot: Any
) -> None:
    page = furnish(ContactsPage)
    qtbot.waitUntil(lambda: page.contact is not None)
    page.open(eleven[8])
    qtbot.waitUntil(lambda: (page.side.rows[0].key, page.side.rows[0].group) == (eleven[8], "Open"))
    assert page.side.selected == eleven[8] and len(page.side.rows) == 11
    page.open(eleven[1])
    qtbot.waitUntil(lambda: page.side.rows[0].key == eleven[0])
    assert page.side.selected == eleven[1]


def test_a_search_finds_what_is_noted_beside_the_name(
    furnish: Any, store: Store, eleven: list[int], qtbot: Any
) -> None:
    kettle = store.people.person(eleven[5])
    assert kettle is not None
    store.people.change(eleven[5], replace(kettle, details=(Detail(DetailKind.EMAIL, "kettle@example.org"),)))
    page = furnish(ContactsPage)
    qtbot.waitUntil(lambda: page.contact is not None)
    page.side.search.setText("kett")
    page.side.searched.emit("kett")
    assert [row.key for row in page.side.rows] == [eleven[5]]


def test_leaving_while_all_are_read_stops_and_coming_back_reads_anew(
    furnish: Any, store: Store, eleven: list[int], qtbot: Any
) -> None:
    page = furnish(ContactsPage)
    page.hide()
    assert not page.reader.is_reading and page.is_stale
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: len(page.side.rows) == 11)
