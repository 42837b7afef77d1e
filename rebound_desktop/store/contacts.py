"""The contacts' shelf: people, the moments between us, and one next step each."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from rebound_desktop.core.activity import Moment
from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.contacts import (
    Contact,
    ContactLine,
    Direction,
    Glance,
    LinkedIn,
    NextKind,
    Touch,
    TouchKind,
    answers,
    is_full_name,
    thank_from,
)
from rebound_desktop.store import tables
from rebound_desktop.store.companies import company_named, same_name
from rebound_desktop.store.contact_query import (
    called,
    contact_query,
    fitting,
    in_order,
    lines_of,
    noted,
    slice_of,
)
from rebound_desktop.store.earlier_notes import keep_notes
from rebound_desktop.store.meeting import note_met, note_person
from rebound_desktop.store.next_steps import NextSteps, note_touch

_EDITABLE = frozenset({"name", "role", "how_met", "notes", "linkedin", "linkedin_url"})


_NEWEST_NOTED = 10_000
_OWN_KINDS = """SELECT own_kind FROM touch WHERE id > (SELECT COALESCE(max(id), 0) FROM touch) - ?
    AND own_kind <> '' AND trashed_at IS NULL GROUP BY own_kind ORDER BY max(on_day) DESC"""
# On every look at Today: an index alone says who the last few are, and only their moments are read.
_NEWEST_MOMENTS = """WITH last AS (
        SELECT touch.contact_id AS key, max(touch.on_day) AS day FROM touch
        JOIN contact ON contact.id = touch.contact_id AND contact.trashed_at IS NULL
        WHERE touch.on_day >= ?1 AND touch.trashed_at IS NULL
        GROUP BY touch.contact_id)
    SELECT contact.id, contact.name, COALESCE(company.name, ''), touch.on_day, touch.direction, touch.note
    FROM last JOIN contact ON contact.id = last.key LEFT JOIN company ON company.id = contact.company_id
    JOIN touch ON touch.id = (SELECT id FROM touch AS newest
        WHERE newest.contact_id = last.key AND newest.trashed_at IS NULL
        ORDER BY newest.on_day DESC, newest.id DESC LIMIT 1)
    ORDER BY last.day DESC, last.key DESC"""


class ContactsShelf(NextSteps):
    """People outlive jobs. The last moment is never stored: it is the newest touch."""

    def add(
        self, name: str, *, company: str = "", role: str = "", how_met: str = "", job_id: int | None = None
    ) -> int:
        """A new person, linked to the job where they were met. Returns the id."""
        with self._ledger.verb("contact_added", Area.CONTACTS, subject=name.strip()):
            return note_person(self._ledger, name, company=company, role=role, how_met=how_met, job_id=job_id)

    def meet(
        self,
        name: str,
        *,
        company: str = "",
        role: str = "",
        job_id: int | None = None,
        no_on: date | None = None,
        chosen: int | None = None,
    ) -> int:
        """Somebody of this name was met at a job, as one change: known, as `known_at` has it, or new there.

        role: what they do, for somebody known too, where it is told. no_on: the day of a no at that job, after which
        they are to be thanked, and looked back at; words of what was planned with them stay. chosen: who of those known
        was chosen. Returns the id.
        """
        known, role = self.known_at(company, name, chosen=chosen), role.strip()
        verb, subject = ("contact_added", name.strip()) if known is None else ("contact_linked", "")
        with self._ledger.verb(verb, Area.CONTACTS, known, subject=subject):
            contact_id = known if known is not None else self.add(name, company=company, role=role)
            if known is not None and role:
                self._note_role(known, role, company)
            if job_id is not None:
                self.link_job(contact_id, job_id)
            if no_on is not None:
                due = thank_from(no_on, self._ledger.clock.today())
                self.plan_thanks(contact_id, due, job_id=job_id, checks_back_from=no_on)
        return contact_id

    def thank_those_met(self, job_id: int, no_on: date) -> None:
        """Whoever is noted at a job is to be thanked after its no, on the day `no_on`, and looked back at later.

        Not who was thanked since then; and what is planned with somebody stays.
        """
        waiting = [
            person.id for person in self.met_at_job(job_id) if self._is_to_be_thanked(person.id, no_on)
        ]
        if not waiting:
            return
        due = thank_from(no_on, self._ledger.clock.today())
        with self._ledger.verb("next_planned", Area.CONTACTS, subject=self._names(waiting)):
            for contact_id in waiting:
                self.plan_thanks(contact_id, due, job_id=job_id, checks_back_from=no_on)

    def _is_to_be_thanked(self, contact_id: int, no_on: date) -> bool:
        step = self.next_step(contact_id, even_resting=True)
        return (step is None or not step.is_planned) and not any(
            touch.on_day >= no_on and answers(NextKind.THANK, touch.kind, touch.direction, since_planned=True)
            for touch in self.touches(contact_id)
        )

    def _note_role(self, contact_id: int, role: str, company: str) -> None:
        """What somebody known does at a company. What they do at another one stays, and this is a line beneath it."""
        person = self.contact(contact_id)
        if person is None or not _is_elsewhere(person.company, company):
            self.change(contact_id, role=role)
        elif (line := f"{company.strip()}: {role}") not in person.notes.splitlines():
            self.change(contact_id, notes=f"{person.notes}\n{line}".strip())

    def contact(self, contact_id: int) -> Contact | None:
        """One person, or None when set aside."""
        row = self._ledger.row(contact_query().where(tables.Contact.id == contact_id))
        return Contact(**row) if row else None

    def lines_of(self, contact_ids: Sequence[int]) -> tuple[ContactLine, ...]:
        """These people as a list shows them, in this order."""
        return lines_of(self._ledger, contact_ids)

    def lines(self, *, matching: str = "", limit: int | None = None) -> tuple[ContactLine, ...]:
        """People as a list shows them, by name; each word of `matching` fits, without regard to case and accents."""
        return lines_of(self._ledger, in_order(self._ledger, matching)[:limit])

    def with_uid(self, uid: str) -> Contact | None:
        """The person who has this uid in every copy, or None when set aside."""
        row = self._ledger.row(contact_query().where(tables.Contact.uid == uid))
        return Contact(**row) if row else None

    def named(self, name: str, *, company: str = "") -> int | None:
        """Who has this very name, first of all at this company (case ignored in both); None for nobody."""
        here = same_name(company)
        same = sorted(called(self._ledger, name), key=lambda found: (same_name(found[1]) != here, found[0]))
        return next((key for key, _ in same), None)

    def known_at(self, company: str, name: str, *, chosen: int | None = None) -> int | None:
        """Who has this very name at a company: whoever is there, or at none; else whoever it is elsewhere by full name.

        Of another company "Dana" or "The lady from HR" is somebody else, unless she was chosen. None for somebody new.
        """
        if chosen is not None and self.contact(chosen) is not None:
            return chosen
        known = self.named(name, company=company)
        person = self.contact(known) if known is not None else None
        if person is None or not _is_elsewhere(person.company, company):
            return known
        of_none = next((key for key, there in called(self._ledger, name) if not there), None)
        if of_none is not None:
            return of_none
        return known if is_full_name(name) or is_full_name(person.name) else None

    def fitting(self, typed: str, limit: int, *, by_name_alone: bool = False) -> tuple[ContactLine, ...]:
        """People for a choice that is made by typing: by words of names first, then of a company, unless it is
        `by_name_alone`. Quick among ten thousand."""
        return fitting(self._ledger, typed, limit, by_name_alone=by_name_alone)

    def glances(self, after: int = 0, limit: int = -1, *, only: Sequence[int] = ()) -> tuple[Glance, ...]:
        """People by id, those above `after`, at most `limit`, or these alone: for reading thousands without a stall."""
        rows = slice_of(self._ledger, after, limit, only)
        if not rows:
            return ()
        due = self.due_between(rows[0][0].id, rows[-1][0].id)
        return tuple(Glance(*row, *due.get(row[0].id, (None, None))) for row in rows)

    def looked_for(self, typed: str) -> tuple[tuple[str, frozenset[int]], ...]:
        """The words of a search, each with those of whom something else noted has it; see `core.contacts.Glance`."""
        return noted(self._ledger, typed)

    def met_at_job(self, job_id: int) -> tuple[Contact, ...]:
        """The people of one job, in the order they were noted."""
        link = tables.JobContact
        query = (
            contact_query()
            .join(link, on=(link.contact == tables.Contact.id), src=tables.Contact)
            .where(link.job == job_id)
            .order_by(link.id)
        )
        return tuple(Contact(**row) for row in self._ledger.rows(query))

    def jobs_of(self, contact_id: int) -> tuple[int, ...]:
        """Ids of the jobs a person belongs to, those set aside left out."""
        link, job = tables.JobContact, tables.Job
        rows = self._ledger.rows(
            link.select(link.job.alias("job_id"))
            .join(job, on=(link.job == job.id))
            .where(link.contact == contact_id, job.trashed_at.is_null())
            .order_by(link.id)
        )
        return tuple(row["job_id"] for row in rows)

    def link_job(self, contact_id: int, job_id: int) -> None:
        """This person belongs to that job; saying it twice is the same as once."""
        with self._ledger.verb("contact_linked", Area.CONTACTS, contact_id):
            note_met(self._ledger, contact_id, job_id)

    def change(self, contact_id: int, *, company: str | None = None, **fields: Any) -> None:
        """Change a person's own fields; `company` by name, "" for none. All the others: `store.people`."""
        if unknown := set(fields) - _EDITABLE:
            raise TypeError(f"not a field of a contact: {sorted(unknown)}")
        with self._ledger.verb("contact_changed", Area.CONTACTS, contact_id):
            if company is not None:
                fields["company"] = company_named(self._ledger, company) if company.strip() else None
            if "notes" in fields:
                keep_notes(self._ledger, contact_id, fields["notes"])
            self._ledger.update(tables.Contact, contact_id, **fields)

    def set_linkedin(self, contact_id: int, state: LinkedIn) -> None:
        """Where the two stand on LinkedIn."""
        with self._ledger.verb("linkedin_set", Area.CONTACTS, contact_id):
            self._ledger.update(tables.Contact, contact_id, linkedin=state)

    def set_aside(self, contact_id: int) -> None:
        """Into the trash, for 30 days, with their next step."""
        contact = self.contact(contact_id)
        subject = contact.name if contact else ""
        with self._ledger.verb("contact_set_aside", Area.CONTACTS, contact_id, subject=subject):
            self._ledger.update(tables.Contact, contact_id, trashed_at=self._ledger.clock.moment())

    def set_all_aside(self, contact_ids: Sequence[int]) -> None:
        """All of these people into the trash, as one change."""
        with self._ledger.verb("people_set_aside", Area.CONTACTS, subject=self._names(contact_ids)):
            self._ledger.update_where(
                tables.Contact,
                tables.Contact.id.in_(list(contact_ids)),
                trashed_at=self._ledger.clock.moment(),
            )

    def log_touch(
        self,
        contact_id: int,
        kind: TouchKind,
        direction: Direction = Direction.BOTH,
        *,
        on_day: date | None = None,
        note: str = "",
        job_id: int | None = None,
        letter_id: int | None = None,
        own_kind: str = "",
    ) -> int:
        """A moment between us; `own_kind` names a kind of the person's own, with TouchKind.OWN. Returns its id.

        What was planned with the person is done by it where `core.contacts.answers` says so: a thank-you once
        a card, letter, message or call of mine went out, anything else by any moment since.
        """
        subject = self._name_of(contact_id)
        with self._ledger.verb("touch_logged", Area.CONTACTS, contact_id, subject=subject):
            return note_touch(
                self._ledger,
                contact_id,
                kind,
                direction,
                on_day or self._ledger.clock.today(),
                note=note,
                own_kind=own_kind,
                job_id=job_id,
                letter_id=letter_id,
            )

    def log_first_touch(
        self,
        name: str,
        kind: TouchKind,
        direction: Direction = Direction.BOTH,
        *,
        on_day: date | None = None,
        note: str = "",
        own_kind: str = "",
    ) -> int:
        """A moment with somebody of this name; whoever is new is noted with it, as one change. Returns its id."""
        name = " ".join(name.split())
        with self._ledger.verb("touch_logged", Area.CONTACTS, subject=name):
            contact_id = self.named(name)
            if contact_id is None:
                contact_id = self.add(name)
            return self.log_touch(contact_id, kind, direction, on_day=on_day, note=note, own_kind=own_kind)

    def change_touch(
        self,
        touch_id: int,
        kind: TouchKind,
        direction: Direction,
        on_day: date,
        note: str,
        own_kind: str = "",
        *,
        contact_id: int | None = None,
    ) -> None:
        """Put a moment right; contact_id: with whom it was, where that was somebody else.

        A moment that goes to another person answers what is planned with that one, as if it had been noted so.
        """
        touch, step = tables.Touch, tables.NextStep
        row = self._ledger.row(touch.select(touch.contact.alias("contact_id")).where(touch.id == touch_id))
        before = row["contact_id"] if row else None
        fields: dict[str, Any] = {
            "kind": kind,
            "direction": direction,
            "on_day": on_day,
            "note": note.strip(),
            "own_kind": " ".join(own_kind.split()) if kind is TouchKind.OWN else "",
        }
        with self._ledger.verb("touch_changed", Area.CONTACTS, before):
            if contact_id is not None and contact_id != before:
                planned = self._ledger.row(step.select(step.id).where(step.contact == contact_id))
                fields |= {"contact": contact_id, "step": planned["id"] if planned else None}
                self._ledger.note(Change(Area.CONTACTS, contact_id))
            self._ledger.update(touch, touch_id, **fields)

    def own_kinds(self) -> tuple[str, ...]:
        """The person's own kinds of moments among the newest ten thousand that were noted, the newest first."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(_OWN_KINDS, (_NEWEST_NOTED,)).fetchall()
        return tuple(str(own_kind) for (own_kind,) in rows)

    def touches(self, contact_id: int) -> tuple[Touch, ...]:
        """The moments with one person, newest first."""
        touch = tables.Touch
        rows = self._ledger.rows(
            _touch_query()
            .where(touch.contact == contact_id, touch.trashed_at.is_null())
            .order_by(touch.on_day.desc(), touch.id.desc())
        )
        return tuple(Touch(**row) for row in rows)

    def touches_of_job(self, job_id: int) -> tuple[tuple[Touch, str], ...]:
        """The moments that belong to a job, each with the person's name, newest first."""
        touch, contact = tables.Touch, tables.Contact
        rows = self._ledger.rows(
            _touch_query()
            .select_extend(contact.name)
            .join(contact, on=(touch.contact == contact.id))
            .where(touch.job == job_id, touch.trashed_at.is_null(), contact.trashed_at.is_null())
            .order_by(touch.on_day.desc(), touch.id.desc())
        )
        return tuple((Touch(**row), name) for name, row in ((str(row.pop("name")), row) for row in rows))

    def remove_touch(self, touch_id: int) -> None:
        """A moment into the trash."""
        touch = tables.Touch
        row = self._ledger.row(touch.select(touch.contact.alias("contact_id")).where(touch.id == touch_id))
        if row is not None:
            with self._ledger.verb("touch_removed", Area.CONTACTS, row["contact_id"]):
                self._ledger.update(touch, touch_id, trashed_at=self._ledger.clock.moment())

    def newest_moments(self, since: date) -> tuple[Moment, ...]:
        """The newest moment with each person, where it lies on or after `since`, the last first."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(_NEWEST_MOMENTS, (since.isoformat(),)).fetchall()
        return tuple(
            Moment(
                int(str(key)),
                str(name),
                str(company),
                date.fromisoformat(str(day)),
                Direction(str(way)),
                str(about),
            )
            for key, name, company, day, way, about in rows
        )


def _touch_query() -> Any:
    touch = tables.Touch
    return touch.select(
        touch.id,
        touch.contact.alias("contact_id"),
        touch.kind,
        touch.direction,
        touch.on_day,
        touch.note,
        touch.job.alias("job_id"),
        touch.letter.alias("letter_id"),
        touch.own_kind,
    )


def _is_elsewhere(at: str, company: str) -> bool:
    """Whether somebody who is noted at one company is at another than this one, where both are known."""
    return bool(at.strip() and company.strip()) and same_name(at) != same_name(company)
