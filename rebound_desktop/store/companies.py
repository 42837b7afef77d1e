"""Companies, shared by jobs, contacts and letters: found by name, made when new."""

from peewee import fn

from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import Company


def company_named(ledger: Ledger, name: str) -> int:
    """The id of the company called `name` (case ignored), made if need be. Only inside a verb."""
    name = " ".join(name.split())
    row = ledger.row(
        Company.select(Company.id).where(fn.LOWER(Company.name) == name.lower()).order_by(Company.id)
    )
    return int(row["id"]) if row else ledger.insert(Company, name=name)
