"""A batch: many verbs, one transaction, each area announced once."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.clock import Clock
from rebound_desktop.store import Store, create

CLOCK = Clock(lambda: datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "Europe/Lisbon")


def _store(folder: Path) -> tuple[Store, list[Change]]:
    heard: list[Change] = []
    return create(folder, CLOCK, heard.append), heard


def test_a_batch_announces_each_area_once(tmp_path: Path) -> None:
    store, heard = _store(tmp_path)
    with store.batch():
        first = store.journal.write("one")
        store.journal.write("two", entry_id=first)
        store.jobs.add("Northwind")
        store.jobs.add("Contoso")
        assert heard == []
    assert heard == [Change(Area.JOURNAL), Change(Area.JOBS)]
    assert len(store.jobs.all()) == 2
    store.close()


def test_a_broken_batch_keeps_nothing_and_is_silent(tmp_path: Path) -> None:
    store, heard = _store(tmp_path)
    with pytest.raises(ValueError), store.batch():
        store.jobs.add("Northwind")
        raise ValueError
    assert store.jobs.all() == ()
    assert heard == []
    store.journal.write("after it, verbs work as before")
    assert heard == [Change(Area.JOURNAL)]
    store.close()


def test_undo_leaves_a_batch_alone_and_works_after_it(tmp_path: Path) -> None:
    store, _ = _store(tmp_path)
    with store.batch():
        store.lessons.add("I ask first.")
    assert store.undo.last_done() is None
    store.lessons.add("I rest first.")
    done = store.undo.last_done()
    assert done is not None
    store.undo.undo(done.id)
    assert [lesson.text for lesson in store.lessons.all()] == ["I ask first."]
    store.close()
