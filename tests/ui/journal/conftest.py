"""The journal's room, furnished, and hands to write in it with."""

from collections.abc import Callable

import pytest

from rebound_desktop.store import Store
from rebound_desktop.ui.journal.page import JournalPage


@pytest.fixture
def open_journal(furnish, qtbot) -> Callable[..., JournalPage]:
    """Opens the journal's room at an entry, a blank page (0), or its beginning."""

    def make(key: int | None = None, **more) -> JournalPage:
        page = furnish(JournalPage, key, **more)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def texts(store: Store) -> Callable[[], list[str]]:
    """Every entry's text, newest first."""

    def read() -> list[str]:
        ids = [line.id for line in store.journal.lines(limit=10_000)]
        return [entry.text for entry in map(store.journal.entry, ids) if entry]

    return read
