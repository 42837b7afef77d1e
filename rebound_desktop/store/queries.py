"""The kept searches' shelf: what was typed and chosen, under a name of the person's own."""

import json

from msgspec import Struct

from rebound_desktop.core.change import Area
from rebound_desktop.core.finding import Chosen, chosen_from_json, chosen_to_json
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import SavedQuery


class KeptSearch(Struct, frozen=True):
    """A search to come back to."""

    id: int
    name: str
    typed: str
    chosen: Chosen


class QueriesShelf:
    """Searches that were kept, by name."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def keep(self, name: str, typed: str, chosen: Chosen) -> int:
        """Keep a search; another of the same name gives way to it. Returns its id."""
        name = " ".join(name.split())
        values = {"typed": typed, "chosen": json.dumps(dict(chosen_to_json(chosen)), sort_keys=True)}
        known = self._ledger.row(SavedQuery.select(SavedQuery.id).where(SavedQuery.name == name))
        with self._ledger.verb("search_kept", Area.JOURNAL, subject=name):
            if known is None:
                return self._ledger.insert(SavedQuery, name=name, **values)
            self._ledger.update(SavedQuery, known["id"], **values)
            return int(known["id"])

    def forget(self, query_id: int) -> None:
        """Keep it no longer."""
        with self._ledger.verb("search_forgotten", Area.JOURNAL):
            self._ledger.delete(SavedQuery, SavedQuery.id == query_id)

    def all(self) -> tuple[KeptSearch, ...]:
        """Every one, by name."""
        rows = self._ledger.rows(
            SavedQuery.select(SavedQuery.id, SavedQuery.name, SavedQuery.typed, SavedQuery.chosen).order_by(
                SavedQuery.name
            )
        )
        return tuple(KeptSearch(row["id"], row["name"], row["typed"], _chosen(row["chosen"])) for row in rows)


def _chosen(kept: str) -> Chosen:
    try:
        values = json.loads(kept or "{}")
    except ValueError:
        return Chosen()
    return chosen_from_json(values) if isinstance(values, dict) else Chosen()
