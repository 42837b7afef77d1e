"""The afterthoughts' shelf: what came to mind later, kept beneath the entry it belongs to."""

from datetime import datetime
from typing import Any

from peewee import fn

from rebound_desktop.core.afterthoughts import Afterthought
from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.journal import VersionReason, normalise, title_and_preview, wants_version
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


class AfterthoughtsShelf:
    """Every change keeps what stood before it as a version."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, entry_id: int, text: str) -> int:
        """A new one, written now. Returns its id."""
        with self._ledger.verb("afterthought_added", Area.JOURNAL, entry_id):
            return self._begin(entry_id, normalise(text).strip())

    def write(
        self, entry_id: int, text: str, thought_id: int | None = None, *, takes_up: bool = False
    ) -> int:
        """Keep what is being written, a new one when `thought_id` is None or unknown. Returns its id.

        With `takes_up` the text that stood there before this sitting becomes a version. Not undoable: the text
        has its own undo.
        """
        text, clock = normalise(text).strip(), self._ledger.clock
        old = self._one(thought_id) if thought_id is not None else None
        if old is not None and old.text == text:
            return old.id
        with self._ledger.quiet(Area.JOURNAL, entry_id):
            if old is None:
                return self._begin(entry_id, text)
            last_cut = self._last_cut(old.id) or old.written_at
            reason = wants_version(old.text, text, last_cut, clock.moment())
            if takes_up or reason is not None:
                self._cut(old, reason or VersionReason.LEFT)
            self._ledger.update(tables.Afterthought, old.id, text=text)
        return old.id

    def set_aside(self, thought_id: int) -> None:
        """Into the trash, for 30 days."""
        thought = self._one(thought_id)
        if thought is None:
            return
        subject = title_and_preview(thought.text)[0]
        with self._ledger.verb("afterthought_set_aside", Area.JOURNAL, thought.entry_id, subject=subject):
            self._ledger.update(tables.Afterthought, thought_id, trashed_at=self._ledger.clock.moment())
            self._ledger.note(Change(Area.JOURNAL))

    def of_entry(self, entry_id: int) -> tuple[Afterthought, ...]:
        """An entry's, the oldest first: they read on from it."""
        table = tables.Afterthought
        return self._found(table.entry == entry_id)

    def of_entries(self, entry_ids: tuple[int, ...]) -> dict[int, tuple[Afterthought, ...]]:
        """Those of many entries, by entry."""
        found: dict[int, tuple[Afterthought, ...]] = {}
        for thought in self._found(tables.Afterthought.entry.in_(entry_ids)):
            found[thought.entry_id] = (*found.get(thought.entry_id, ()), thought)
        return found

    def _begin(self, entry_id: int, text: str) -> int:
        clock = self._ledger.clock
        return self._ledger.insert(
            tables.Afterthought,
            entry=entry_id,
            text=text,
            written_at=clock.moment(),
            zone=clock.zone,
            day=clock.today(),
        )

    def _one(self, thought_id: int) -> Afterthought | None:
        return next(iter(self._found(tables.Afterthought.id == thought_id)), None)

    def _found(self, condition: Any) -> tuple[Afterthought, ...]:
        table = tables.Afterthought
        rows = self._ledger.rows(
            table.select(
                table.id,
                table.uid,
                table.entry.alias("entry_id"),
                table.text,
                table.written_at,
                table.zone,
                table.day,
            )
            .where(condition, table.trashed_at.is_null())
            .order_by(table.written_at, table.id)
        )
        return tuple(Afterthought(**row) for row in rows)

    def _last_cut(self, thought_id: int) -> datetime | None:
        table = tables.AfterthoughtVersion
        row = self._ledger.row(
            table.select(fn.MAX(table.cut_at).alias("at")).where(
                table.afterthought == thought_id, table.cut_at <= self._ledger.clock.moment()
            )
        )
        return row["at"] if row else None

    def _cut(self, thought: Afterthought, reason: VersionReason) -> None:
        self._ledger.insert(
            tables.AfterthoughtVersion,
            afterthought=thought.id,
            text=thought.text,
            cut_at=self._ledger.clock.moment(),
            reason=reason,
        )
