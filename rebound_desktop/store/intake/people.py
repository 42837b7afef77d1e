"""People against the contacts: found again by what is theirs alone, filled in where something lacks."""

from collections.abc import Sequence
from typing import Any

import apsw

from rebound_desktop.core.contacts import LinkedIn
from rebound_desktop.core.intake import PersonIn, ReachKind, Tally, Tell, TouchIn, digest, profile_key
from rebound_desktop.store import tables
from rebound_desktop.store.database import folded
from rebound_desktop.store.intake.draft import EVERY, Draft
from rebound_desktop.store.intake.seen import Before, Seen, came_as

# Where the two stand on LinkedIn only ever goes forward by an import.
_FORWARD = (LinkedIn.NOT_CONNECTED, LinkedIn.INVITED_THEM, LinkedIn.CONNECTED, LinkedIn.THEY_SENT)
_Row = dict[str, Any]


class People:
    """Compares and drafts; reads only."""

    def __init__(self, draft: Draft, seen: Seen, source: str) -> None:
        self._draft = draft
        self._seen = seen
        self._source = source
        self._rows: dict[str, _Row] = {}
        self._by_profile: dict[str, str] = {}
        self._by_email: dict[str, str] = {}
        self._by_name: dict[tuple[str, str], str] = {}
        for row in _contacts(draft.connection):
            self._index(row)

    def plan(self, people: Sequence[PersonIn], tell: Tell) -> Tally:
        """Draft who is new or has changed."""
        counts = {"new": 0, "same": 0, "changed": 0}
        for place, person in enumerate(people):
            if place % EVERY == 0:
                tell(place, len(people))
            counts[self._one(person)] += 1
        return Tally(**counts)

    def _one(self, person: PersonIn) -> str:
        source_uid = digest("person", person.key)
        before = self._seen.before(source_uid)
        row = self._rows.get(before.row_uid) if before is not None else None
        row = row or self._rows.get(source_uid) or self._found(person)
        if row is None:
            row = self._new(person, source_uid)
            verdict = "new"
        else:
            verdict = "changed" if self._fill_in(row, person, before) else "same"
        self._seen.note(self._draft, source_uid, row["uid"], self._source, _fields(person))
        return verdict

    def _found(self, person: PersonIn) -> _Row | None:
        profile = profile_key(person.linkedin_url)
        uid = self._by_profile.get(profile) if profile else None
        for email in person.values(ReachKind.EMAIL):
            uid = uid or self._by_email.get(email.casefold())
        if uid is None and person.company:
            same_name = self._by_name.get((folded(person.name), folded(person.company)))
            # Two people of one name at one company have profiles or addresses of their own.
            if same_name and not _conflict(self._rows[same_name], person, profile):
                uid = same_name
        return self._rows.get(uid) if uid else None

    def _new(self, person: PersonIn, uid: str) -> _Row:
        draft = self._draft
        emails = person.values(ReachKind.EMAIL)
        row: _Row = {
            "uid": uid,
            "name": person.name,
            "company": person.company,
            "role": person.role,
            "notes": person.notes,
            "linkedin": person.linkedin,
            "linkedin_url": person.linkedin_url,
            "email": emails[0] if emails else "",
            "is_trashed": False,
        }
        values = {name: value for name, value in row.items() if name not in ("company", "is_trashed")}
        company = draft.named(tables.Company, person.company) if person.company else None
        row["id"] = draft.insert(tables.Contact, **values, company=company)
        for touch in person.touches:
            self._touch(row["id"], touch)
        self._index(row)
        return row

    def _fill_in(self, row: _Row, person: PersonIn, before: Before | None) -> bool:
        if row["is_trashed"]:
            return False
        changed: _Row = {}
        for name, value in _fields(person).items():
            present = row.get(name)
            if present is None or not value or value == present:
                continue
            # What was changed here since it came stays as it is.
            if not present or came_as(before, name, present):
                changed[name] = value
        if _FORWARD.index(person.linkedin) > _FORWARD.index(row["linkedin"]):
            changed["linkedin"] = person.linkedin
        row.update(changed)
        if "company" in changed:
            changed["company"] = self._draft.named(tables.Company, changed["company"])
        if changed:
            self._draft.update(tables.Contact, row["id"], **changed)
        had = _touches(self._draft.connection, row["id"])
        fresh = [touch for touch in person.touches if _told(touch) not in had]
        for touch in fresh:
            self._touch(row["id"], touch)
        return bool(changed or fresh)

    def _touch(self, contact: int, touch: TouchIn) -> None:
        self._draft.insert(
            tables.Touch,
            contact=contact,
            kind=touch.kind,
            direction=touch.direction,
            on_day=touch.on_day,
            note=touch.note,
        )

    def _index(self, row: _Row) -> None:
        uid = row["uid"]
        self._rows[uid] = row
        if row["linkedin_url"]:
            self._by_profile.setdefault(profile_key(row["linkedin_url"]), uid)
        if row["email"]:
            self._by_email.setdefault(row["email"].casefold(), uid)
        self._by_name.setdefault((folded(row["name"]), folded(row["company"])), uid)


def _fields(person: PersonIn) -> dict[str, str]:
    emails = person.values(ReachKind.EMAIL)
    return {
        "name": person.name,
        "company": person.company,
        "role": person.role,
        "notes": person.notes,
        "linkedin_url": person.linkedin_url,
        "email": emails[0] if emails else "",
    }


def _conflict(row: _Row, person: PersonIn, profile: str) -> bool:
    own = profile_key(row["linkedin_url"])
    return bool(own and profile and own != profile)


def _contacts(connection: apsw.Connection) -> list[_Row]:
    names = ("id", "uid", "name", "company", "role", "notes", "linkedin", "linkedin_url", "email")
    rows = connection.execute(
        """SELECT contact.id, contact.uid, contact.name, COALESCE(company.name, ''), role, contact.notes, linkedin,
        linkedin_url, email, contact.trashed_at IS NOT NULL
        FROM contact LEFT JOIN company ON company.id = contact.company_id ORDER BY contact.id"""
    ).fetchall()
    found = [dict(zip((*names, "is_trashed"), row, strict=True)) for row in rows]
    for row in found:
        row["linkedin"] = LinkedIn(str(row["linkedin"]))
    return found


def _touches(connection: apsw.Connection, contact: int) -> set[tuple[str, ...]]:
    rows = connection.execute(
        "SELECT kind, direction, on_day, note FROM touch WHERE contact_id = ?", (contact,)
    ).fetchall()
    return {tuple(str(value) for value in row) for row in rows}


def _told(touch: TouchIn) -> tuple[str, ...]:
    return (touch.kind.value, touch.direction.value, touch.on_day.isoformat(), touch.note)
