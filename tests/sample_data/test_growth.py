"""Journals of any size, and the clock that lives through them."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rebound_desktop.sample_data import MovableClock, grow
from rebound_desktop.store import Store, create

TODAY = date(2026, 11, 23)


def _grown(folder: Path, seed: int = 1) -> Store:
    clock = MovableClock()
    store = create(folder, clock.clock, lambda _: None)
    grow(store, clock, TODAY, entries=40, contacts=12, jobs=6, words=50, seed=seed)
    return store


def _texts(store: Store) -> list[str]:
    return [entry.text for line in store.journal.lines() if (entry := store.journal.entry(line.id))]


def test_it_grows_what_was_asked_for(tmp_path: Path) -> None:
    store = _grown(tmp_path)
    lines = store.journal.lines()
    assert (len(lines), len(store.contacts.lines()), len(store.jobs.all())) == (40, 12, 6)
    days = [line.day for line in lines]
    assert days == sorted(days, reverse=True)
    assert days[0] == TODAY == store.clock.today()
    assert days[0] - days[-1] > timedelta(days=3_500)
    assert all(50 <= len(text.split()) <= 110 for text in _texts(store))
    assert (
        max(touch.on_day for line in store.contacts.lines() for touch in store.contacts.touches(line.id))
        <= TODAY
    )
    store.close()


def test_the_same_seed_grows_the_same_and_another_does_not(tmp_path: Path) -> None:
    one, again, other = (_grown(tmp_path / name, seed) for name, seed in (("a", 3), ("b", 3), ("c", 4)))
    assert _texts(one) == _texts(again) != _texts(other)
    for store in (one, again, other):
        store.close()


def test_the_clock_stands_moves_and_runs() -> None:
    clock = MovableClock(datetime(2026, 1, 1, tzinfo=UTC), zone="Asia/Tokyo")
    assert clock.clock.today() == date(2026, 1, 1)
    clock.move_to(datetime(2026, 5, 1, 8, 0))
    assert clock.clock.moment() == datetime(2026, 4, 30, 23, 0, tzinfo=UTC)
    clock.run(lambda: datetime(2027, 1, 1, tzinfo=UTC))
    assert clock.clock.moment() == datetime(2027, 1, 1, tzinfo=UTC)
