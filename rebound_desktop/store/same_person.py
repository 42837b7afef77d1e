"""Two records of one person become one: everything of the other goes over, and nothing is there twice."""

from typing import Any

from msgspec import Struct
from peewee import fn

from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger

# What belongs to one person alone simply goes over.
_GO_OVER = (tables.Touch, tables.Letter, tables.ContactVersion)
# A link that both have is the same link: the other's goes. Each with what it links to.
_LINKS: tuple[tuple[Any, Any], ...] = (
    (tables.JobContact, tables.JobContact.job),
    (tables.RoundContact, tables.RoundContact.round),
    (tables.EntryContact, tables.EntryContact.entry),
)


class ComesAlong(Struct, frozen=True):
    """How much of a person would go over to another record."""

    moments: int
    letters: int
    jobs: int
    pages: int


def comes_along(ledger: Ledger, contact_id: int) -> ComesAlong:
    """What a person has, counted."""

    def count(table: Any, *live: Any) -> int:
        row = ledger.row(
            table.select(fn.COUNT(table.id).alias("n")).where(table.contact == contact_id, *live)
        )
        return int(row["n"]) if row else 0

    return ComesAlong(
        moments=count(tables.Touch, tables.Touch.trashed_at.is_null()),
        letters=count(tables.Letter, tables.Letter.trashed_at.is_null()),
        jobs=count(tables.JobContact),
        pages=count(tables.EntryContact),
    )


def go_over(ledger: Ledger, other_id: int, keep_id: int) -> None:
    """Give all that belongs to the other record to the one that stays. Only inside a verb."""
    for table in _GO_OVER:
        ledger.update_where(table, table.contact == other_id, contact=keep_id)
    for table, to in _LINKS:
        here = table.alias()
        both = here.select(getattr(here, to.name)).where(here.contact == keep_id)
        ledger.delete(table, (table.contact == other_id) & to.in_(both))
        ledger.update_where(table, table.contact == other_id, contact=keep_id)
    _relations(ledger, other_id, keep_id)
    _rhythm(ledger, other_id, keep_id)
    _files(ledger, other_id, keep_id)


def one_next_step(ledger: Ledger, other_id: int, keep_id: int, *, keeps_own: bool, also: str) -> None:
    """One next step a person: the one that stays gets `also` added to its words, which tells of the one that goes.

    keeps_own: whether the one of the record that stays is it. Only inside a verb.
    """
    step = tables.NextStep
    if not keeps_own:
        ledger.delete(step, step.contact == keep_id)
        ledger.update_where(step, step.contact == other_id, contact=keep_id)
    row = ledger.row(step.select(step.id, step.note).where(step.contact == keep_id))
    if row is not None and also:
        ledger.update(step, row["id"], note=" · ".join(filter(None, (row["note"], also))))


def _relations(ledger: Ledger, other_id: int, keep_id: int) -> None:
    relation = tables.ContactRelation
    # Nobody knows themselves.
    between = (relation.contact == other_id) & (relation.other == keep_id)
    ledger.delete(relation, between | ((relation.contact == keep_id) & (relation.other == other_id)))
    for mine, theirs in ((relation.contact, relation.other), (relation.other, relation.contact)):
        known = {
            (row[theirs.name], row["kind"]): row
            for row in ledger.rows(relation.select().where(mine == keep_id))
        }
        for row in ledger.rows(relation.select().where(mine == other_id).order_by(relation.id)):
            same = known.get((row[theirs.name], row["kind"]))
            if same is None:
                ledger.update(relation, row["id"], **{mine.name: keep_id})
                continue
            # Both know somebody in the same way: one line stays, with what either says.
            said = " · ".join(dict.fromkeys(filter(None, (same["note"], row["note"]))))
            if said != same["note"]:
                ledger.update(relation, same["id"], note=said)
            ledger.delete(relation, relation.id == row["id"])


def _rhythm(ledger: Ledger, other_id: int, keep_id: int) -> None:
    """How often to say hello, where that is said of the other alone."""
    contact = tables.Contact
    both = contact.select(contact.id, contact.rhythm).where(contact.id.in_([keep_id, other_id]))
    said = {row["id"]: row["rhythm"] for row in ledger.rows(both)}
    if said.get(other_id) and not said.get(keep_id):
        ledger.update(contact, keep_id, rhythm=said[other_id])


def _files(ledger: Ledger, other_id: int, keep_id: int) -> None:
    """Every file goes over; a picture only where there is none."""
    file = tables.Attachment
    going = file.contact == other_id
    has_picture = ledger.row(
        file.select(file.id).where(file.contact == keep_id, file.is_picture == 1, file.trashed_at.is_null())
    )
    if has_picture is not None:
        going &= file.is_picture == 0
    ledger.update_where(file, going, contact=keep_id)
