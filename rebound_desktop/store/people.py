"""The people's shelf: a person in full, as address books know one. What lies between us is on the contacts' shelf.

`add`, `complete` and `known` are what an import needs, `person` and `all` what an export needs.
"""

from collections.abc import Collection
from typing import Any

from msgspec.structs import replace
from peewee import fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.contacts import LinkedIn, NextKind, NextStep
from rebound_desktop.core.folding import folded
from rebound_desktop.core.person import (
    DetailKind,
    Person,
    Post,
    Relation,
    RelationKind,
    completed,
    introducer,
    same_link,
)
from rebound_desktop.store import tables
from rebound_desktop.store.earlier_notes import keep_notes
from rebound_desktop.store.errors import GoneMeanwhile
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.next_steps import NextSteps
from rebound_desktop.store.person_parts import (
    addresses_of,
    company_of,
    details_of,
    posts_of,
    set_addresses,
    set_details,
    set_posts,
)
from rebound_desktop.store.same_person import ComesAlong, comes_along, go_over, one_next_step
from rebound_desktop.store.tags import TagsShelf

# Fields of `Person` that are columns of `contact` under the same name.
_COLUMNS = (
    "name",
    "given",
    "family",
    "nickname",
    "reading",
    "birthday",
    "role",
    "since",
    "how_met",
    "met_on",
    "notes",
    "linkedin",
    "linkedin_url",
)
_LINKS = {"met_job_id": "met_job", "met_round_id": "met_round"}
_AT_ONCE = 500


class PeopleShelf:
    """People in full. Every verb is undoable by itself; within `store.batch()` all of it is one change."""

    def __init__(self, ledger: Ledger, tags: TagsShelf) -> None:
        self._ledger = ledger
        self._tags = tags
        self._contacts = NextSteps(ledger)

    def person(self, contact_id: int, *, even_aside: bool = False) -> Person | None:
        """One person in full, or None when set aside, unless `even_aside`."""
        return next(iter(self._some([contact_id], even_aside=even_aside)), None)

    def all(self, contact_ids: Collection[int] | None = None) -> tuple[Person, ...]:
        """Everybody in full, or these, by id; those set aside are left out. A few queries for 500 people."""
        contact = tables.Contact
        if contact_ids is None:
            rows = self._ledger.rows(contact.select(contact.id).where(contact.trashed_at.is_null()))
            contact_ids = [row["id"] for row in rows]
        wanted = sorted(contact_ids)
        return tuple(
            person
            for first in range(0, len(wanted), _AT_ONCE)
            for person in self._some(wanted[first : first + _AT_ONCE])
        )

    def add(self, person: Person) -> int:
        """Keep a person who is new. Returns the id. `picture` is left out: `attached.set_picture` keeps one."""
        with self._ledger.verb("contact_added", Area.CONTACTS, subject=person.name.strip()):
            contact_id = self._ledger.insert(tables.Contact, **self._columns(person))
            self._set_all(contact_id, person)
            self._ledger.note(Change(Area.CONTACTS, contact_id))
        return contact_id

    def complete(self, contact_id: int, new: Person) -> bool:
        """Add what `new` knows beyond what is kept, as `core.person.completed` says; nothing is written over.

        Returns whether anything was missing.
        """
        known = self.person(contact_id)
        if known is None or (whole := completed(known, new)) == known:
            return False
        self.change(contact_id, whole)
        return True

    def change(self, contact_id: int, person: Person) -> int:
        """Make a person what `person` says, in every field but picture, id and uid. Returns the id.

        Who was set aside meanwhile stays so, and comes back with it. In the place of one who was erased comes a new
        one, met nowhere: that may be gone too.
        """
        if self._first(tables.Contact.id == contact_id) is None:
            return self.add(replace(person, met_job_id=None, met_round_id=None))
        with self._ledger.verb("contact_changed", Area.CONTACTS, contact_id, subject=person.name.strip()):
            keep_notes(self._ledger, contact_id, person.notes)
            self._ledger.update(tables.Contact, contact_id, **self._columns(person))
            self._set_all(contact_id, person)
        return contact_id

    def comes_along(self, contact_id: int) -> ComesAlong:
        """What would go over if this person were the same as another."""
        return comes_along(self._ledger, contact_id)

    def steps_of_both(self, keep_id: int, other_id: int) -> tuple[NextStep | None, NextStep | None]:
        """What would be next with two who become one: the step that stays, and the one that gives way to it.

        What somebody planned comes before what a rule brought, and a look back before a hello, which comes again by
        itself; of two alike the step of the record that stays. Who rests has a step all the same.
        """
        own = self._contacts.next_step(keep_id, even_resting=True)
        theirs = self._contacts.next_step(other_id, even_resting=True)
        stays, gives_way = (own, theirs) if _weight(own) >= _weight(theirs) else (theirs, own)
        return stays, gives_way if _weight(gives_way) > 1 else None

    def become_one(self, keep_id: int, other_id: int, *, also_planned: str = "") -> None:
        """Two records of one person: the first stays, with all that the other has and knows; the other is set aside.

        Where both say something, what the first says stays. Of two next steps the one stays that `steps_of_both`
        says; also_planned: the other in words, which is noted with it.
        """
        keep, other = self.person(keep_id), self.person(other_id)
        if keep is None or other is None or keep_id == other_id:
            return
        stays, _ = self.steps_of_both(keep_id, other_id)
        with self._ledger.verb("people_merged", Area.CONTACTS, keep_id, subject=keep.name):
            self.complete(keep_id, other)
            keeps_own = stays is None or stays.contact_id == keep_id
            one_next_step(self._ledger, other_id, keep_id, keeps_own=keeps_own, also=also_planned)
            go_over(self._ledger, other_id, keep_id)
            self._ledger.update(tables.Contact, other_id, trashed_at=self._ledger.clock.moment())
            self._ledger.note(Change(Area.LETTERS))
            self._ledger.note(Change(Area.JOURNAL))
            self._ledger.note(Change(Area.JOBS))

    def known(self, person: Person) -> int | None:
        """Who this is already: by uid, by LinkedIn link, by an e-mail, else by name where nothing speaks against it.

        By name alone only when the companies are the same or one is not known, and one such person is there.
        """
        contact, detail = tables.Contact, tables.ContactDetail
        live = contact.trashed_at.is_null()
        if person.uid and (row := self._first(contact.uid == person.uid, live)):
            return row
        if person.linkedin_url:
            wanted = same_link(person.linkedin_url)
            rows = self._ledger.rows(
                contact.select(contact.id, contact.linkedin_url).where(contact.linkedin_url != "", live)
            )
            for each in rows:
                if same_link(each["linkedin_url"]) == wanted:
                    return int(each["id"])
        mails = [folded(mail.strip()) for mail in person.values(DetailKind.EMAIL)]
        if mails:
            with_mail = detail.select(detail.contact).where(
                detail.kind == DetailKind.EMAIL, fn.FOLDED(detail.value).in_(mails)
            )
            if row := self._first(contact.id.in_(with_mail), live):
                return row
        return self._by_name(person)

    def move_on(self, contact_id: int, company: str, role: str = "", since: str = "") -> None:
        """They work elsewhere now: the present post becomes the newest of the earlier ones.

        Who was set aside meanwhile stays so. Raises GoneMeanwhile.
        """
        person = self.person(contact_id, even_aside=True)
        if person is None:
            raise GoneMeanwhile(typed=company)
        left = Post(person.company, person.role, person.since, since)
        with self._ledger.verb("moved_on", Area.CONTACTS, contact_id, subject=person.name):
            if left.company or left.title:
                set_posts(self._ledger, contact_id, (left, *person.posts))
            self._ledger.update(
                tables.Contact,
                contact_id,
                company=company_of(self._ledger, company),
                role=role.strip(),
                since=since,
            )

    def relations(self, contact_id: int) -> tuple[Relation, ...]:
        """Who knows whom, seen from one person, in the order it was noted."""
        relation, other = tables.ContactRelation, tables.Contact
        found = []
        for mine, theirs, is_theirs in (
            (relation.contact, relation.other, False),
            (relation.other, relation.contact, True),
        ):
            rows = self._ledger.rows(
                relation.select(
                    relation.id,
                    theirs.alias("other_id"),
                    other.name.alias("other"),
                    relation.kind,
                    relation.note,
                )
                .join(other, on=(theirs == other.id))
                .where(mine == contact_id, other.trashed_at.is_null())
            )
            found += [Relation(**row, is_theirs=is_theirs) for row in rows]
        return tuple(sorted(found, key=lambda each: each.id))

    def relate(self, contact_id: int, other_id: int, kind: RelationKind, note: str = "") -> None:
        """Note what one person is to another; said again, it is the same."""
        relation = tables.ContactRelation
        if contact_id == other_id:
            raise ValueError("a person is nobody's other self")
        here = (relation.contact == contact_id) & (relation.other == other_id) & (relation.kind == kind)
        with self._ledger.verb("people_related", Area.CONTACTS, contact_id):
            known = self._ledger.row(relation.select(relation.id).where(here))
            if known:
                self._ledger.update(relation, known["id"], note=note.strip())
            else:
                self._ledger.insert(
                    relation, contact=contact_id, other=other_id, kind=kind, note=note.strip()
                )
            self._ledger.note(Change(Area.CONTACTS, other_id))

    def relate_named(
        self,
        contact_id: int,
        name: str,
        kind: RelationKind,
        *,
        is_theirs: bool = False,
        note: str = "",
        chosen: int | None = None,
    ) -> None:
        """Note what somebody of this name is to a person; whoever is new is noted with it, as one change.

        is_theirs: it is read from the other one. chosen: who of several of one name. Whoever names the person
        themselves, and nobody else is called so, says nothing.
        """
        name = " ".join(name.split())
        with self._ledger.verb("people_related", Area.CONTACTS, contact_id, subject=name):
            if not name:
                return
            other_id = self._called(name, chosen, besides=contact_id)
            if other_id == contact_id:
                return
            if other_id is None:
                other_id = self.add(Person(name))
            first, second = (other_id, contact_id) if is_theirs else (contact_id, other_id)
            self.relate(first, second, kind, note)
            self._ledger.note(Change(Area.CONTACTS, contact_id))

    def set_introducer(self, contact_id: int, name: str, *, chosen: int | None = None) -> None:
        """Who introduced this person, in place of whoever was noted last; "" for nobody. Others who did stay.

        Both are told of it. chosen: who of several of one name.
        """
        relation = tables.ContactRelation
        with self._ledger.verb("people_related", Area.CONTACTS, contact_id, subject=name.strip()):
            if self._called(" ".join(name.split()), chosen, besides=contact_id) == contact_id:
                # Nobody introduces themselves: whoever is noted stays.
                return
            by = introducer(self.relations(contact_id))
            if by is not None:
                self._ledger.delete(relation, relation.id == by.id)
            if name.strip():
                self.relate_named(contact_id, name, RelationKind.INTRODUCED, is_theirs=True, chosen=chosen)
            self._ledger.note(Change(Area.CONTACTS))

    def unrelate(self, relation_id: int) -> None:
        """Take a relation away; undo brings it back."""
        relation = tables.ContactRelation
        with self._ledger.verb("people_unrelated", Area.CONTACTS):
            self._ledger.delete(relation, relation.id == relation_id)

    def _some(self, ids: list[int], *, even_aside: bool = False) -> list[Person]:
        contact, company, picture = tables.Contact, tables.Company, tables.Attachment
        rows = self._ledger.rows(
            contact.select(
                contact.id,
                contact.uid,
                *(getattr(contact, name) for name in _COLUMNS),
                *(getattr(contact, column).alias(name) for name, column in _LINKS.items()),
                fn.COALESCE(company.select(company.name).where(company.id == contact.company), "").alias(
                    "company"
                ),
            )
            .where(contact.id.in_(ids), *(() if even_aside else (contact.trashed_at.is_null(),)))
            .order_by(contact.id)
        )
        details, addresses, posts, tags = (
            details_of(self._ledger, ids),
            addresses_of(self._ledger, ids),
            posts_of(self._ledger, ids),
            self._tags.of_contacts(ids),
        )
        pictures = {
            row["contact_id"]: row["content_hash"]
            for row in self._ledger.rows(
                picture.select(picture.contact.alias("contact_id"), picture.content_hash)
                .where(picture.contact.in_(ids), picture.is_picture == 1, picture.trashed_at.is_null())
                .order_by(picture.id)
            )
        }
        return [
            Person(
                **row,
                details=tuple(details.get(row["id"], ())),
                addresses=tuple(addresses.get(row["id"], ())),
                posts=tuple(posts.get(row["id"], ())),
                tags=tags.get(row["id"], ()),
                picture=pictures.get(row["id"], ""),
            )
            for row in rows
        ]

    def _columns(self, person: Person) -> dict[str, Any]:
        texts = {name: getattr(person, name) for name in _COLUMNS}
        stripped = {
            name: value.strip() if isinstance(value, str) and not isinstance(value, LinkedIn) else value
            for name, value in texts.items()
            if name != "notes"
        }
        # Notes are pages: the spaces in them are the person's own.
        stripped["notes"] = texts["notes"]
        links = {column: getattr(person, name) for name, column in _LINKS.items()}
        return {**stripped, **links, "company": company_of(self._ledger, person.company)}

    def _set_all(self, contact_id: int, person: Person) -> None:
        set_details(self._ledger, contact_id, person.details)
        set_addresses(self._ledger, contact_id, person.addresses)
        set_posts(self._ledger, contact_id, person.posts)
        if person.tags or self._tags.of_contacts([contact_id]):
            self._tags.set_contact(contact_id, person.tags)

    def _by_name(self, person: Person) -> int | None:
        contact, company = tables.Contact, tables.Company
        rows = self._ledger.rows(
            contact.select(
                contact.id,
                fn.COALESCE(company.select(company.name).where(company.id == contact.company), "").alias(
                    "company"
                ),
            ).where(fn.FOLDED(contact.name) == folded(person.name.strip()), contact.trashed_at.is_null())
        )
        at = folded(person.company.strip())
        same = [row["id"] for row in rows if at and folded(row["company"]) == at]
        maybe = [row["id"] for row in rows if not at or not row["company"]]
        if same:
            return int(same[0])
        return int(maybe[0]) if len(maybe) == 1 and len(rows) == 1 else None

    def _called(self, name: str, chosen: int | None, *, besides: int) -> int | None:
        """Who of this name is meant: the one chosen, else the first, `besides` one only where nobody else is."""
        there = tables.Contact.trashed_at.is_null()
        if chosen is not None and self._first(tables.Contact.id == chosen, there) is not None:
            return chosen
        same = (fn.FOLDED(tables.Contact.name) == folded(name), there)
        return self._first(*same, tables.Contact.id != besides) or self._first(*same)

    def _first(self, *conditions: Any) -> int | None:
        contact = tables.Contact
        row = self._ledger.row(contact.select(contact.id).where(*conditions).order_by(contact.id))
        return int(row["id"]) if row else None


def _weight(step: NextStep | None) -> int:
    """How much would be lost with a step: nothing with none or a hello by a rhythm."""
    if step is None:
        return 0
    if step.is_planned:
        return 3
    return 1 if step.kind is NextKind.HELLO_AGAIN else 2
