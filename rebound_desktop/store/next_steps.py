"""What a moment with a person does to the one next step planned with them; shared by contacts and letters."""

from datetime import date

from rebound_desktop.core.contacts import Direction, NextKind, TouchKind, answers
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.tables import NextStep


def settle_next(ledger: Ledger, contact_id: int, kind: TouchKind, direction: Direction, on_day: date) -> None:
    """Remove the next step that this moment answers. Only inside a verb, which undo can take back."""
    row = ledger.row(
        NextStep.select(NextStep.kind, NextStep.created_at).where(NextStep.contact == contact_id)
    )
    if row is None:
        return
    planned_on = ledger.clock.local(row["created_at"]).date()
    if answers(NextKind(row["kind"]), kind, direction, since_planned=on_day >= planned_on):
        ledger.delete(NextStep, NextStep.contact == contact_id)
