"""What is remembered of earlier imports: by it a field that changed in its source is told from one changed here."""

import json

import apsw
from msgspec import Struct

from rebound_desktop.core.intake import digest
from rebound_desktop.store import tables
from rebound_desktop.store.intake.draft import Draft


class Before(Struct, frozen=True):
    """One record as it came last: the row it became, and a digest of each field."""

    id: int
    row_uid: str
    seen: dict[str, str]


class Seen:
    """Every record that ever came, by what tells it from others in its source."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._noted: set[str] = set()
        self._by_source = {
            str(source): Before(int(str(key)), str(row), _fields(str(seen)))
            for key, source, row, seen in connection.execute(
                "SELECT id, source_uid, row_uid, seen FROM imported"
            )
        }

    def before(self, source_uid: str) -> Before | None:
        """How it came last, if it did."""
        return self._by_source.get(source_uid)

    def note(self, draft: Draft, source_uid: str, row_uid: str, source: str, fields: dict[str, str]) -> None:
        """Remember how it comes now; a record that came in just the same way leaves all as it is."""
        if source_uid in self._noted:
            return
        self._noted.add(source_uid)
        seen = shortened(fields)
        before = self._by_source.get(source_uid)
        if before is None:
            draft.remember(source_uid, row_uid, source, seen)
        elif before.seen != seen or before.row_uid != row_uid:
            draft.update(tables.Imported, before.id, row_uid=row_uid, seen=json.dumps(seen, sort_keys=True))


def shortened(fields: dict[str, str]) -> dict[str, str]:
    """A digest of each field; empty ones are left out."""
    return {name: digest(value)[:16] for name, value in fields.items() if value}


def came_as(before: Before | None, name: str, value: str) -> bool:
    """Whether a field holds what the last import put there."""
    return before is not None and before.seen.get(name) == shortened({name: value}).get(name)


def _fields(text: str) -> dict[str, str]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}
