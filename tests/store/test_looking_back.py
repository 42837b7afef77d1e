"""What looking back counts, by the person's own days."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from rebound_desktop.store import create
from tests.conftest import HandClock


@pytest.mark.parametrize("zone", ("America/Los_Angeles", "Europe/Lisbon", "Pacific/Auckland"))
@pytest.mark.parametrize("hour", (1, 9, 23))
def test_whoever_was_noted_today_is_counted_today_wherever_one_is(
    tmp_path: Path, zone: str, hour: int
) -> None:
    time = HandClock(datetime(2026, 11, 24, hour, tzinfo=ZoneInfo(zone)).astimezone(UTC), zone)
    store = create(tmp_path / "Rebound", time.clock, lambda change: None)
    store.contacts.add("Dana")
    today, day = time.clock.today(), timedelta(days=1)
    found = store.look_back(today, today), store.look_back(today - day, today - day)
    later = store.look_back(today + day, today + day)
    store.close()
    assert [each.people for each in (*found, later)] == [(today,), (), ()]
