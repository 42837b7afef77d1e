"""A verb is told of once, after it is kept; a verb that fails is silent and leaves nothing."""

from pathlib import Path

import pytest

from rebound_desktop.core.change import Change
from rebound_desktop.store import Store, create
from tests.conftest import HandClock
from tests.store.conftest import Home
from tests.store.test_undo import VERBS, furnished


@pytest.mark.parametrize("name", VERBS)
def test_every_change_is_announced_exactly_once_after_the_commit(tmp_path: Path, name: str) -> None:
    time = HandClock()
    heard: list[Change] = []
    kept: list[bool] = []

    def listen(change: Change) -> None:
        heard.append(change)
        kept.append(opened[0].changed_since(mark))

    opened: list[Store] = []
    mark = 0
    opened.append(create(tmp_path / "j", time.clock, lambda change: listen(change)))
    ids = furnished(Home(tmp_path / "j", opened[0], time, heard))
    heard.clear()
    kept.clear()
    mark = opened[0].write_mark()
    VERBS[name](opened[0], ids)
    assert heard and len(heard) == len(set(heard))
    assert all(kept)
    opened[0].close()


@pytest.mark.parametrize("name", VERBS)
def test_inside_a_failing_batch_a_verb_leaves_nothing_and_is_silent(home: Home, name: str) -> None:
    ids = furnished(home)
    before = home.dump(stamps=True)
    done = home.store.undo.last_done()
    home.heard.clear()
    with pytest.raises(ZeroDivisionError), home.store.batch():
        VERBS[name](home.store, ids)
        raise ZeroDivisionError
    assert home.dump(stamps=True) == before
    assert home.store.undo.last_done() == done
    assert home.heard == []


def test_an_area_is_named_with_the_row_that_changed(home: Home) -> None:
    job = home.store.jobs.add("Northwind")
    home.heard.clear()
    home.store.jobs.change(job, notes="by the river")
    assert home.heard == [Change(home.heard[0].area, job)]


def test_a_listener_may_write_in_answer(tmp_path: Path) -> None:
    stores: list[Store] = []

    def answer(change: Change) -> None:
        if stores and not stores[0].preferences.get("seen"):
            stores[0].preferences.set("seen", "yes")

    stores.append(create(tmp_path / "j", HandClock().clock, answer))
    stores[0].lessons.add("I answer.")
    assert stores[0].preferences.get("seen") == "yes"
    stores[0].close()
