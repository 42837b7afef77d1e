"""Journals in temporary folders, a clock that is set by hand, and cheap keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest

from rebound_desktop.core.change import Change
from rebound_desktop.store import Store, create, key_file_of, vault
from rebound_desktop.store.database import plain_connection
from tests.conftest import HandClock

CHEAP = vault.Argon2Cost(operations=1, memory=8192)
Dump = dict[str, list[tuple[object, ...]]]


@dataclass
class Home:
    """A folder with an open journal, and what it has announced."""

    folder: Path
    store: Store
    time: HandClock
    heard: list[Change]

    def reopen(self) -> Store:
        """Close and open again, as the next start does."""
        self.store.close()
        keys = key_file_of(self.folder)
        assert keys is not None
        self.store = Store(self.folder, keys, self.store.key, self.time.clock, self.heard.append)
        return self.store

    def dump(self, *, stamps: bool = False) -> Dump:
        """Every row of every table but the undo steps, without the stamps of change unless asked for."""
        connection = plain_connection(self.folder / "journal.db", self.store.key, write=True)
        try:
            return dump_of(connection, stamps=stamps)
        finally:
            connection.close()


def dump_of(connection: apsw.Connection, *, stamps: bool = False) -> Dump:
    """Every row of every table of ours; index tables and undo steps are left out."""
    names = [
        str(name)
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' "
            "AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name"
        )
        if name != "undo_step"
    ]
    found: Dump = {}
    for name in names:
        columns = [str(row[1]) for row in connection.execute(f"PRAGMA table_info({name})")]
        kept = [column for column in columns if stamps or column not in ("changed_at", "changed_by")]
        quoted = ", ".join(f'"{column}"' for column in kept)
        rows = connection.execute(f"SELECT {quoted} FROM {name} ORDER BY id").fetchall()
        found[name] = [tuple(row) for row in rows]
    # Which indexes a worker is still to clear, and that no copy has it yet, is no part of what was written.
    found["meta"] = [row for row in found.get("meta", []) if row[1] not in ("erased_words", "copy_owed")]
    return found


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def time() -> HandClock:
    """Monday, 23 November 2026, 9:00 in Lisbon."""
    return HandClock()


@pytest.fixture
def home(tmp_path: Path, time: HandClock) -> Iterator[Home]:
    """A new, open journal."""
    heard: list[Change] = []
    made = Home(tmp_path / "Rebound", create(tmp_path / "Rebound", time.clock, heard.append), time, heard)
    yield made
    made.store.close()


@pytest.fixture
def opening(time: HandClock) -> Callable[[Path], Store]:
    """Opens the unprotected journal in a folder, as the start screen does."""

    def open_it(folder: Path) -> Store:
        keys = key_file_of(folder)
        assert keys is not None
        key = vault.open_data_key(keys)
        assert key is not None
        return Store(folder, keys, key, time.clock, lambda change: None)

    return open_it
