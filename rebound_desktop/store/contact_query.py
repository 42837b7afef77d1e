"""How a person is read: their own fields and their company's name."""

from typing import Any

from peewee import JOIN, fn

from rebound_desktop.core.person import DetailKind
from rebound_desktop.store import tables


def contact_query() -> Any:
    """People as records, those set aside left out."""
    contact, company, detail = tables.Contact, tables.Company, tables.ContactDetail

    def first(kind: DetailKind) -> Any:
        """The first e-mail or phone of a person, "" for none."""
        each = detail.alias()
        found = (
            each.select(each.value)
            .where(each.contact == contact.id, each.kind == kind)
            .order_by(each.position, each.id)
            .limit(1)
        )
        return fn.COALESCE(found, "").alias(kind.value)

    return (
        contact.select(
            contact.id,
            contact.uid,
            contact.name,
            contact.company.alias("company_id"),
            fn.COALESCE(company.name, "").alias("company"),
            contact.role,
            first(DetailKind.EMAIL),
            first(DetailKind.PHONE),
            contact.how_met,
            contact.notes,
            contact.linkedin,
            contact.linkedin_url,
        )
        .join(company, JOIN.LEFT_OUTER, on=(contact.company == company.id))
        .where(contact.trashed_at.is_null())
    )
