"""Entries by their titles, as links in a text name them. The index takes 5 ms for one name in 40,000 entries."""

import json
from collections.abc import Iterable
from functools import partial

import apsw

from rebound_desktop.core.folding import plain_letters
from rebound_desktop.core.journal import title_and_preview
from rebound_desktop.store.ledger import Ledger

BEGUN = "SELECT rowid AS id FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?"
_LOOKED_AT, _BEGINNING = 500, 700
# So many names are remembered; and so many entries looked at that were written since.
_REMEMBERED, _WRITTEN = 1_000, 100


class TitledPages:
    """Asks the index for a name once, and again where an entry that was written since has that title, or had it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        # By the folded name, the entries of that title.
        self._found: dict[str, tuple[int, ...]] = {}
        # The entries that were written over this connection since; of what others wrote, no more than that they did.
        self._written: set[int] = set()
        self._heard: apsw.Connection | None = None
        self._version: object = None

    def called(self, pages: Iterable[str]) -> dict[str, int]:
        """Those of these titles that one entry alone has, folded, and its id. Raises the world's errors."""
        with self._ledger.in_world_terms():
            self._forget_what_changed()
        named: dict[str, int] = {}
        for page in pages:
            name = plain_letters(page)
            meant = self._found.get(name)
            if meant is None:
                meant = self._found[name] = self._ask(page, name)
            if len(meant) == 1:
                named[name] = meant[0]
        return named

    def titled(self, which: str, values: tuple[str | int, ...]) -> dict[int, str]:
        """The titles of these entries, by their ids, in their order. Raises the world's errors."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                f"""SELECT entry.id, substr(text, 1, {_BEGINNING}) FROM ({which}) AS these
                CROSS JOIN entry ON entry.id = these.id WHERE trashed_at IS NULL""",
                values,
            ).fetchall()
        return {int(str(key)): title_and_preview(str(text))[0] for key, text in rows}

    def _ask(self, page: str, name: str) -> tuple[int, ...]:
        words = " ".join(page.replace('"', " ").split())
        if not any(map(str.isalnum, words)):
            return ()
        titled = self.titled(BEGUN, (f'^"{words}"', _LOOKED_AT))
        return tuple(key for key, title in titled.items() if plain_letters(title) == name)

    def _forget_what_changed(self) -> None:
        connection = self._ledger.connection
        version = connection.pragma("data_version")
        is_other = connection is not self._heard or version != self._version
        if is_other or len(self._written) > _WRITTEN or len(self._found) > _REMEMBERED:
            self._found.clear()
        elif self._written:
            listed = (json.dumps(list(self._written)),)
            titled = self.titled("SELECT value AS id FROM json_each(?)", listed)
            now = {plain_letters(title) for title in titled.values()}
            for name, ids in tuple(self._found.items()):
                if name in now or not self._written.isdisjoint(ids):
                    del self._found[name]
        self._written.clear()
        if connection is not self._heard:
            connection.set_update_hook(partial(_hear, self._written))
        self._heard, self._version = connection, version


def _hear(written: set[int], _kind: int, _database: str, table: str, row: int) -> None:
    if table == "entry":
        written.add(row)
