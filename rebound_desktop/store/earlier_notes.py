"""Notes about a person are set aside before others take their place."""

from rebound_desktop.core.journal import wants_version
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


def keep_notes(ledger: Ledger, contact_id: int, new: str) -> None:
    """Set the notes that stand there aside, when `core.journal.wants_version` says so. Only inside a verb."""
    contact, version = tables.Contact, tables.ContactVersion
    known = contact.select(contact.notes, contact.created_at).where(contact.id == contact_id)
    now = ledger.clock.moment()
    newest = version.select(version.cut_at).where(version.contact == contact_id, version.cut_at <= now)
    if (row := ledger.row(known)) is None:
        return
    last = ledger.row(newest.order_by(version.cut_at.desc(), version.id.desc()))
    last_cut = (last or {}).get("cut_at") or row["created_at"]
    if (reason := wants_version(row["notes"], new, last_cut, now)) is not None:
        ledger.insert(version, contact=contact_id, notes=row["notes"], cut_at=now, reason=reason)
