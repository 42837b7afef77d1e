"""What a person has several of: ways to reach them, addresses, earlier posts. Written only inside a verb."""

from collections.abc import Iterable
from typing import Any

from peewee import fn

from rebound_desktop.core.person import Address, Detail, DetailKind, Post
from rebound_desktop.store import tables
from rebound_desktop.store.companies import company_named
from rebound_desktop.store.ledger import Ledger


def company_of(ledger: Ledger, name: str) -> int | None:
    """A company's id by its name, noted if need be; None without a name."""
    return company_named(ledger, name) if name.strip() else None


def details_of(ledger: Ledger, ids: list[int]) -> dict[int, list[Detail]]:
    """E-mails, phones and links, by person."""
    row = tables.ContactDetail
    rows = ledger.rows(
        row.select(row.contact.alias("contact_id"), row.kind, row.value, row.label)
        .where(row.contact.in_(ids))
        .order_by(row.position, row.id)
    )
    return _grouped(rows, lambda each: Detail(**each))


def addresses_of(ledger: Ledger, ids: list[int]) -> dict[int, list[Address]]:
    """Postal addresses, by person."""
    row = tables.ContactAddress
    rows = ledger.rows(
        row.select(
            row.contact.alias("contact_id"),
            row.street,
            row.city,
            row.region,
            row.postcode,
            row.country,
            row.label,
        )
        .where(row.contact.in_(ids))
        .order_by(row.position, row.id)
    )
    return _grouped(rows, lambda each: Address(**each))


def posts_of(ledger: Ledger, ids: list[int]) -> dict[int, list[Post]]:
    """Earlier posts, by person, the latest first."""
    row, company = tables.ContactPost, tables.Company
    rows = ledger.rows(
        row.select(
            row.contact.alias("contact_id"),
            fn.COALESCE(company.select(company.name).where(company.id == row.company), "").alias("company"),
            row.title,
            row.since,
            row.until,
        )
        .where(row.contact.in_(ids))
        .order_by(row.until.desc(), row.since.desc(), row.id.desc())
    )
    return _grouped(rows, lambda each: Post(**each))


def set_details(ledger: Ledger, contact_id: int, details: Iterable[Detail]) -> None:
    """Rows that stay keep their identity, so that a merge knows them again."""
    row = tables.ContactDetail
    wanted = {(DetailKind(each.kind), value): each for each in details if (value := each.value.strip())}
    known = {
        (each["kind"], each["value"]): each
        for each in ledger.rows(
            row.select(row.id, row.kind, row.value, row.label, row.position).where(row.contact == contact_id)
        )
    }
    if gone := [known[key]["id"] for key in known if key not in wanted]:
        ledger.delete(row, row.id.in_(gone))
    for position, ((kind, value), each) in enumerate(wanted.items()):
        values = {"label": each.label.strip(), "position": position}
        old = known.get((kind, value))
        if old is None:
            ledger.insert(row, contact=contact_id, kind=kind, value=value, **values)
        elif any(old[name] != value for name, value in values.items()):
            ledger.update(row, old["id"], **values)


def set_addresses(ledger: Ledger, contact_id: int, addresses: Iterable[Address]) -> None:
    """These and no others."""
    wanted = [address for address in addresses if not address.is_empty]
    if addresses_of(ledger, [contact_id]).get(contact_id, []) == wanted:
        return
    ledger.delete(tables.ContactAddress, tables.ContactAddress.contact == contact_id)
    for position, each in enumerate(wanted):
        ledger.insert(
            tables.ContactAddress,
            contact=contact_id,
            label=each.label.strip(),
            street=each.street.strip(),
            city=each.city.strip(),
            region=each.region.strip(),
            postcode=each.postcode.strip(),
            country=each.country.strip(),
            position=position,
        )


def set_posts(ledger: Ledger, contact_id: int, posts: Iterable[Post]) -> None:
    """These and no others."""
    wanted = [post for post in posts if post.company.strip() or post.title.strip()]
    if posts_of(ledger, [contact_id]).get(contact_id, []) == wanted:
        return
    ledger.delete(tables.ContactPost, tables.ContactPost.contact == contact_id)
    # Of posts without years the one told first is read first: the newest row comes first.
    for each in reversed(wanted):
        ledger.insert(
            tables.ContactPost,
            contact=contact_id,
            company=company_of(ledger, each.company),
            title=each.title.strip(),
            since=each.since.strip(),
            until=each.until.strip(),
        )


def _grouped(rows: list[dict[str, Any]], made: Any) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(int(row.pop("contact_id")), []).append(made(row))
    return found
