"""The afterthoughts' shelf: what came to mind later, kept beneath the entry it belongs to."""

from typing import Any

from rebound_desktop.core.afterthoughts import Afterthought, EarlierThought
from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.journal import VersionReason, normalise, title_and_preview
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


class AfterthoughtsShelf:
    """Every change keeps what stood before it as a version."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, entry_id: int, text: str) -> int:
        """A new one, written now. Returns its id."""
        clock = self._ledger.clock
        with self._ledger.verb("afterthought_added", Area.JOURNAL, entry_id):
            return self._ledger.insert(
                tables.Afterthought,
                entry=entry_id,
                text=normalise(text).strip(),
                written_at=clock.moment(),
                zone=clock.zone,
                day=clock.today(),
            )

    def change(self, thought_id: int, text: str) -> None:
        """Say it in other words; the earlier ones are kept."""
        text = normalise(text).strip()
        thought = self._one(thought_id)
        if thought is None or thought.text == text:
            return
        with self._ledger.verb("afterthought_changed", Area.JOURNAL, thought.entry_id):
            self._cut(thought, VersionReason.LEFT)
            self._ledger.update(tables.Afterthought, thought_id, text=text)

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

    def versions(self, thought_id: int) -> tuple[EarlierThought, ...]:
        """Its earlier texts, newest first."""
        table = tables.AfterthoughtVersion
        rows = self._ledger.rows(
            table.select(table.id, table.afterthought.alias("afterthought_id"), table.text, table.cut_at)
            .where(table.afterthought == thought_id)
            .order_by(table.cut_at.desc(), table.id.desc())
        )
        return tuple(EarlierThought(**row) for row in rows)

    def restore_version(self, version_id: int) -> None:
        """Put an earlier text back; the present one becomes a version first."""
        table = tables.AfterthoughtVersion
        row = self._ledger.row(table.select(table.afterthought, table.text).where(table.id == version_id))
        thought = self._one(row["afterthought"]) if row else None
        if row is None or thought is None:
            return
        with self._ledger.verb("version_restored", Area.JOURNAL, thought.entry_id):
            self._cut(thought, VersionReason.RESTORED)
            self._ledger.update(tables.Afterthought, thought.id, text=row["text"])

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

    def _cut(self, thought: Afterthought, reason: VersionReason) -> None:
        self._ledger.insert(
            tables.AfterthoughtVersion,
            afterthought=thought.id,
            text=thought.text,
            cut_at=self._ledger.clock.moment(),
            reason=reason,
        )
