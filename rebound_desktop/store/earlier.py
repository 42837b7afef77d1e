"""Earlier texts of entries, their afterthoughts, letters and notes: read, restored, thinned as they grow old."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from msgspec import Struct

from rebound_desktop.core.change import Area
from rebound_desktop.core.journal import VersionReason
from rebound_desktop.core.versions import EVERY_ONE_FOR, EarlierText, Kept, to_let_go
from rebound_desktop.store import tables
from rebound_desktop.store.journal import JournalShelf
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.registry import REGISTRY

# Rows that one transaction of thinning lets go of: the window is never kept waiting for it.
_AT_ONCE = 200


class _Source(Struct, frozen=True):
    """A table of versions: the text's column, a heading's (or ""), and the area to announce.

    belongs_to: the owner's column that names what is announced, where that is not the owner itself.
    """

    table: Any
    text: str
    area: Area
    heading: str = ""
    belongs_to: str = "id"


_SOURCES = {
    Kept.ENTRY: _Source(tables.EntryVersion, "text", Area.JOURNAL),
    Kept.THOUGHT: _Source(tables.AfterthoughtVersion, "text", Area.JOURNAL, belongs_to="entry"),
    Kept.LETTER: _Source(tables.LetterVersion, "body", Area.LETTERS, "subject"),
    Kept.NOTES: _Source(tables.ContactVersion, "notes", Area.CONTACTS),
}
_OWNERS: dict[Kept, Any] = {
    Kept.ENTRY: tables.Entry,
    Kept.THOUGHT: tables.Afterthought,
    Kept.LETTER: tables.Letter,
    Kept.NOTES: tables.Contact,
}


class EarlierShelf:
    """What stood there before, of whatever keeps it."""

    def __init__(self, ledger: Ledger, journal: JournalShelf) -> None:
        self._ledger = ledger
        self._journal = journal

    def present(self, kind: Kept, key: int) -> str | None:
        """The text that stands there now, or None when its owner is gone."""
        owner, source = _OWNERS[kind], _SOURCES[kind]
        text = getattr(owner, source.text)
        row = self._ledger.row(owner.select(text.alias("text")).where(owner.id == key))
        return str(row["text"]) if row else None

    def of(self, kind: Kept, key: int) -> tuple[EarlierText, ...]:
        """The earlier texts of one thing, newest first."""
        source = _SOURCES[kind]
        table, link = source.table, getattr(source.table, kind.value)
        columns = [table.id, getattr(table, source.text).alias("text"), table.cut_at, table.reason]
        if source.heading:
            columns.append(getattr(table, source.heading).alias("heading"))
        rows = self._ledger.rows(
            table.select(*columns).where(link == key).order_by(table.cut_at.desc(), table.id.desc())
        )
        return tuple(EarlierText(**row) for row in rows)

    def restore(self, kind: Kept, version_id: int) -> None:
        """Put an earlier text back; the present one is set aside first. Undoable."""
        if kind is Kept.ENTRY:
            # The journal knows more: what was typed and taken back in this sitting.
            self._journal.restore_version(version_id)
            return
        source, owner = _SOURCES[kind], _OWNERS[kind]
        version = self._ledger.row(source.table.select().where(source.table.id == version_id))
        if version is None:
            return
        key = version[kind.value]
        names = [name for name in (source.text, source.heading) if name]
        present = self._ledger.row(owner.select().where(owner.id == key))
        if present is None:
            return
        with self._ledger.verb("version_restored", source.area, present[source.belongs_to]):
            if any(present[name].strip() for name in names):
                self._ledger.insert(
                    source.table,
                    cut_at=self._ledger.clock.moment(),
                    reason=VersionReason.RESTORED,
                    **{kind.value: key, **{name: present[name] for name in names}},
                )
            self._ledger.update(owner, key, **{name: version[name] for name in names})

    def thin(self) -> int:
        """Let go of what thinning lets go of, a few hundred at a time. Returns how many. Never on the GUI thread."""
        now, gone = self._ledger.clock.moment(), 0
        for table, link in _version_tables():
            keys = sorted(self._too_many(table, link, now))
            for start in range(0, len(keys), _AT_ONCE):
                with self._ledger.unseen():
                    self._ledger.delete(table, table.id.in_(keys[start : start + _AT_ONCE]))
            gone += len(keys)
        return gone

    def _too_many(self, table: Any, link: Any, now: datetime) -> set[int]:
        rows = self._ledger.rows(
            table.select(table.id, link.alias("owner"), table.cut_at, table.reason)
            .where(table.cut_at < now - EVERY_ONE_FOR)
            .order_by(link, table.cut_at)
        )
        found: set[int] = set()
        local = self._ledger.clock.local
        for _, of_one in groupby(rows, key=lambda row: row["owner"]):
            found |= to_let_go(
                ((row["id"], local(row["cut_at"]).date(), row["cut_at"], row["reason"]) for row in of_one),
                now,
            )
        return found


def _version_tables() -> Iterator[tuple[Any, Any]]:
    """Each table of versions and the column that names whose they are."""
    for manners in REGISTRY:
        if manners.versions is not None:
            yield manners.versions, manners.versions._meta.fields[manners.table._meta.table_name]
