"""What a [[ leads to among the pages: asked of the index once, and again when a title changes."""

from collections.abc import Callable

import pytest

from tests.store.conftest import Home


@pytest.fixture
def asked(home: Home) -> Callable[[], int]:
    """How often the index was asked since the last time."""
    count = [0]

    def look(_cursor: object, sql: str, _values: object) -> bool:
        count[0] += "entry_search MATCH" in sql
        return True

    home.store._ledger.connection.exec_trace = look

    def told() -> int:
        had, count[0] = count[0], 0
        return had

    return told


def test_a_name_is_asked_for_once(home: Home, asked: Callable[[], int]) -> None:
    store = home.store
    store.jobs.add("Northwind")
    second = store.journal.write("Second note\n\nWords.")
    entry = store.journal.write("Of [[Second note]], [[Nowhere]] and [[Northwind]].")
    assert store.links.names(entry).entries == {"second note": second}
    assert asked() == 2
    store.journal.write("Of [[Second note]], [[Nowhere]] and [[Northwind]]. More.", entry_id=entry)
    store.journal.write("Another page")
    assert store.links.names(entry).entries == {"second note": second}
    assert asked() == 0
    store.journal.write("Of [[Second note]] and [[Another page]].", entry_id=entry)
    assert len(store.links.names(entry).entries) == 2
    assert asked() == 1


def test_a_title_that_changes_is_heard_of(home: Home) -> None:
    store = home.store
    entry = store.journal.write("Of [[Second note]].")

    def meant() -> list[int]:
        return list(store.links.names(entry).entries.values())

    assert meant() == []
    second = store.journal.write("Second note\n\nWords.")
    assert meant() == [second]
    twin = store.journal.write("Second note\n\nOther words.")
    assert meant() == []
    store.journal.set_aside(second)
    assert meant() == [twin]
    store.undo.undo(store.undo.last_done().id)
    assert meant() == []
    store.journal.write("Third note", entry_id=twin)
    assert meant() == [second]
    store.journal.write("Third note", entry_id=second)
    assert meant() == []
    with store.batch():
        for number in range(150):
            store.journal.write(f"Page {number}")
        last = store.journal.write("Second note")
    assert meant() == [last]


def test_what_another_connection_wrote_is_heard_of(home: Home) -> None:
    store = home.store
    entry = store.journal.write("Of [[Second note]].")
    assert store.links.names(entry).entries == {}
    home.store.apart(lambda apart: apart.journal.write("Second note"))
    assert list(store.links.names(entry).entries) == ["second note"]
