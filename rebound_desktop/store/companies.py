"""Companies, shared by jobs, contacts and letters: found by name, made when new."""

from typing import Any

from peewee import fn

from rebound_desktop.core.journal import normalise
from rebound_desktop.store.database import folded
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import Company


def is_called(name: str) -> Any:
    """The condition that a company has this name, in any case and script, however it is spaced."""
    return fn.FOLDED(Company.name) == folded(_tidy(name))


def company_named(ledger: Ledger, name: str) -> int:
    """The id of the company called `name` (case ignored), made if need be. Only inside a verb."""
    row = ledger.row(Company.select(Company.id).where(is_called(name)).order_by(Company.id))
    return int(row["id"]) if row else ledger.insert(Company, name=_tidy(name))


def _tidy(name: str) -> str:
    return " ".join(normalise(name).split())
