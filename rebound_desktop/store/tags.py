"""The tags' shelf: words of the person's own that belong to jobs, entries and people alike."""

import json
from collections.abc import Collection, Sequence
from typing import Any

from peewee import SQL, fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.folding import folded
from rebound_desktop.core.tags import tidy_tag
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


class TagsShelf:
    """A tag is there as long as something carries it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def all(self) -> tuple[str, ...]:
        """Every tag that a job, an entry or a person carries, by name."""
        tag, of_job, of_entry, of_contact = tables.Tag, tables.JobTag, tables.EntryTag, tables.ContactTag
        carried = (
            of_job.select(of_job.tag) | of_entry.select(of_entry.tag) | of_contact.select(of_contact.tag)
        )
        rows = self._ledger.rows(tag.select(tag.name).where(tag.id.in_(carried)))
        return tuple(sorted((row["name"] for row in rows), key=self._ledger.by_name()))

    def of_entries(self) -> tuple[str, ...]:
        """The tags that entries carry, the most used first."""
        tag, link = tables.Tag, tables.EntryTag
        count = fn.COUNT(link.id)
        rows = self._ledger.rows(
            tag.select(tag.name)
            .join(link, on=(link.tag == tag.id))
            .group_by(tag.id)
            .order_by(count.desc(), fn.PLAIN(tag.name))
        )
        return tuple(row["name"] for row in rows)

    def of_job(self, job_id: int) -> tuple[str, ...]:
        """A job's tags, in the order they were given."""
        return self._of(tables.JobTag, tables.JobTag.job, job_id)

    def of_entry(self, entry_id: int) -> tuple[str, ...]:
        """An entry's tags, in the order they were given."""
        return self._of(tables.EntryTag, tables.EntryTag.entry, entry_id)

    def of_each(self, entry_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
        """The tags of those of these entries that have any, by the entry's id, in the order they were given."""
        link, tag = tables.EntryTag, tables.Tag
        these = SQL("(SELECT value FROM json_each(?))", [json.dumps(list(entry_ids))])
        query = link.select(link.entry.alias("entry_id"), tag.name).join(tag, on=(link.tag == tag.id))
        found: dict[int, tuple[str, ...]] = {}
        for row in self._ledger.rows(query.where(link.entry.in_(these)).order_by(link.id)):
            found[row["entry_id"]] = (*found.get(row["entry_id"], ()), row["name"])
        return found

    def of_contacts(self, contact_ids: Collection[int] | None = None) -> dict[int, tuple[str, ...]]:
        """The tags of people that have any, by the person's id: of these, or of everybody."""
        link, tag = tables.ContactTag, tables.Tag
        query = link.select(link.contact.alias("contact_id"), tag.name).join(tag, on=(link.tag == tag.id))
        if contact_ids is not None:
            query = query.where(link.contact.in_(list(contact_ids)))
        found: dict[int, tuple[str, ...]] = {}
        for row in self._ledger.rows(query.order_by(link.id)):
            found[row["contact_id"]] = (*found.get(row["contact_id"], ()), row["name"])
        return found

    def set_job(self, job_id: int, names: Sequence[str]) -> None:
        """Give a job these tags, and no others."""
        with self._ledger.verb("job_tagged", Area.JOBS, job_id):
            self._set(tables.JobTag, "job", job_id, names)

    def set_entry(self, entry_id: int, names: Sequence[str]) -> None:
        """Give an entry these tags, and no others."""
        with self._ledger.verb("entry_tagged", Area.JOURNAL, entry_id):
            self._set(tables.EntryTag, "entry", entry_id, names)
            self._ledger.note(Change(Area.JOURNAL))

    def set_contact(self, contact_id: int, names: Sequence[str]) -> None:
        """Give a person these tags, and no others."""
        with self._ledger.verb("contact_tagged", Area.CONTACTS, contact_id):
            self._set(tables.ContactTag, "contact", contact_id, names)

    def tag_contacts(self, contact_ids: Sequence[int], name: str, *, tagged: bool = True) -> None:
        """Give all of these people a tag, or take it from them; whatever else they carry stays."""
        name = tidy_tag(name)
        if not name:
            return
        link = tables.ContactTag
        verb = "people_tagged" if tagged else "people_untagged"
        with self._ledger.verb(verb, Area.CONTACTS, subject=name):
            tag_id = self._named(name)
            here = link.contact.in_(list(contact_ids)) & (link.tag == tag_id)
            if not tagged:
                self._ledger.delete(link, here)
                return
            contact = tables.Contact
            had = link.select(link.contact).where(here)
            without = contact.select(contact.id).where(
                contact.id.in_(list(contact_ids)), contact.id.not_in(had)
            )
            for row in self._ledger.rows(without.order_by(contact.id)):
                self._ledger.insert(link, contact=row["id"], tag=tag_id)

    def of_people(self) -> tuple[str, ...]:
        """The tags that people carry, by name."""
        tag, link = tables.Tag, tables.ContactTag
        carried = link.select(link.tag)
        rows = self._ledger.rows(tag.select(tag.name).where(tag.id.in_(carried)))
        return tuple(sorted((row["name"] for row in rows), key=self._ledger.by_name()))

    def _of(self, link: Any, owner: Any, key: int) -> tuple[str, ...]:
        tag = tables.Tag
        rows = self._ledger.rows(
            link.select(tag.name).join(tag, on=(link.tag == tag.id)).where(owner == key).order_by(link.id)
        )
        return tuple(row["name"] for row in rows)

    def _set(self, link: Any, owner: str, key: int, names: Sequence[str]) -> None:
        wanted = [self._named(name) for name in dict.fromkeys(map(tidy_tag, names)) if name]
        here = getattr(link, owner) == key
        had = {row["tag"] for row in self._ledger.rows(link.select(link.tag.alias("tag")).where(here))}
        self._ledger.delete(link, here & link.tag.not_in(wanted))
        for tag_id in dict.fromkeys(wanted):
            if tag_id not in had:
                self._ledger.insert(link, tag=tag_id, **{owner: key})

    def _named(self, name: str) -> int:
        tag = tables.Tag
        known = self._ledger.row(tag.select(tag.id).where(fn.FOLDED(tag.name) == folded(name)))
        return int(known["id"]) if known else self._ledger.insert(tag, name=name)

    def named(self, name: str) -> int:
        """The id of the tag of this name, whatever its case; a new one if need be. Only inside a verb."""
        return self._named(name)
