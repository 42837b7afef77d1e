"""How somebody is noted, anew and as met at a job: for the contacts' shelf, and for what else brings somebody new."""

from rebound_desktop.core.change import Area, Change
from rebound_desktop.store import tables
from rebound_desktop.store.companies import company_named
from rebound_desktop.store.ledger import Ledger


def note_person(
    ledger: Ledger,
    name: str,
    *,
    company: str = "",
    role: str = "",
    how_met: str = "",
    job_id: int | None = None,
) -> int:
    """A new person, linked to the job where they were met. Only inside a verb. Returns the id."""
    contact_id = ledger.insert(
        tables.Contact,
        name=name.strip(),
        company=company_named(ledger, company) if company.strip() else None,
        role=role.strip(),
        how_met=how_met.strip(),
    )
    if job_id is not None:
        note_met(ledger, contact_id, job_id)
    ledger.note(Change(Area.CONTACTS, contact_id))
    return contact_id


def note_met(ledger: Ledger, contact_id: int, job_id: int) -> None:
    """This person belongs to that job; twice is the same as once. Only inside a verb."""
    link = tables.JobContact
    if ledger.row(link.select(link.id).where(link.job == job_id, link.contact == contact_id)) is None:
        ledger.insert(link, job=job_id, contact=contact_id)
    ledger.note(Change(Area.JOBS, job_id))
