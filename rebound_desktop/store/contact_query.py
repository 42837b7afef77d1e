"""How a person is read: their own fields and their company's name."""

from typing import Any

from peewee import JOIN, fn

from rebound_desktop.store import tables


def contact_query() -> Any:
    """People as records, those set aside left out."""
    contact, company = tables.Contact, tables.Company
    return (
        contact.select(
            contact.id,
            contact.uid,
            contact.name,
            contact.company.alias("company_id"),
            fn.COALESCE(company.name, "").alias("company"),
            contact.role,
            contact.email,
            contact.phone,
            contact.address,
            contact.how_met,
            contact.notes,
            contact.linkedin,
            contact.linkedin_url,
        )
        .join(company, JOIN.LEFT_OUTER, on=(contact.company == company.id))
        .where(contact.trashed_at.is_null())
    )
