"""What comes next with whom: plans, rhythms, putting off, pausing; and how a moment is noted, which may answer a plan.

Nothing that follows from them is stored. A plan stays a row once it is answered, so that a moment that is removed
again leaves it as open as it was; `core.rhythm` says what is next.
"""

import json
from collections.abc import Collection, Sequence
from datetime import date

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.contacts import (
    Direction,
    NextKind,
    NextStep,
    TouchKind,
)
from rebound_desktop.core.rhythm import (
    CHECK_BACK_EVERY,
    SUGGESTIONS_A_DAY,
    Rhythm,
    months_after,
    rhythm_for,
    suggested,
)
from rebound_desktop.store import tables
from rebound_desktop.store.errors import ReboundError
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.next_query import all_rows, as_steps, next_with, tag_rhythms_of
from rebound_desktop.store.preferences import PreferencesShelf

# Who was suggested on which day, by uid: JSON {"day": "2026-11-26", "people": […]}.
_SUGGESTED = "suggested"
# For each plan that is wanted so many are looked at.
_LOOKED_AT = 8


def note_touch(
    ledger: Ledger,
    contact_id: int,
    kind: TouchKind,
    direction: Direction,
    on_day: date,
    *,
    note: str = "",
    own_kind: str = "",
    job_id: int | None = None,
    letter_id: int | None = None,
) -> int:
    """A moment with a person, and the plan that stood when it was noted. Only inside a verb. Returns its id."""
    step = tables.NextStep
    standing = ledger.row(step.select(step.id).where(step.contact == contact_id))
    ledger.note(Change(Area.CONTACTS, contact_id))
    return ledger.insert(
        tables.Touch,
        contact=contact_id,
        kind=kind,
        direction=direction,
        on_day=on_day,
        note=note.strip(),
        own_kind=" ".join(own_kind.split()) if kind is TouchKind.OWN else "",
        job=job_id,
        letter=letter_id,
        step=standing["id"] if standing else None,
    )


class NextSteps:
    """The part of the contacts' shelf that says whom to reach out to; the moments are its other part."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def plan_next(
        self,
        contact_id: int,
        kind: NextKind,
        due_on: date,
        *,
        job_id: int | None = None,
        note: str = "",
        checks_back_from: date | None = None,
    ) -> None:
        """The one next step with a person; it takes the place of any other, and of a putting off.

        checks_back_from: the day of a no, three and six months after which one looks back.
        """
        step = tables.NextStep
        with self._ledger.verb("next_planned", Area.CONTACTS, contact_id, subject=self._name_of(contact_id)):
            self._ledger.delete(step, step.contact == contact_id)
            self._ledger.insert(
                step,
                contact=contact_id,
                kind=kind,
                due_on=due_on,
                job=job_id,
                note=note.strip(),
                planned_on=checks_back_from or self._ledger.clock.today(),
                checks_back=checks_back_from is not None,
            )
            self._wake(contact_id)

    def plan_thanks(
        self,
        contact_id: int,
        due_on: date,
        *,
        job_id: int | None = None,
        checks_back_from: date | None = None,
    ) -> None:
        """A thank-you is the next step with a person; words of what was planned with them stay."""
        planned = self.next_step(contact_id, even_resting=True)
        note = planned.note if planned is not None and planned.is_planned else ""
        self.plan_next(
            contact_id, NextKind.THANK, due_on, job_id=job_id, note=note, checks_back_from=checks_back_from
        )

    def change_next(
        self,
        contact_id: int,
        *,
        due_on: date | None = None,
        note: str | None = None,
        kind: NextKind | None = None,
    ) -> None:
        """Another day for what is next, other words, or another kind; what a rule brought becomes a plan.

        So does what is told in full where nothing is next any more: of somebody who was set aside meanwhile, too.
        """
        step, table = self.next_step(contact_id), tables.NextStep
        row = self._ledger.row(table.select().where(table.contact == contact_id))
        if step is None:
            if kind is not None and due_on is not None:
                job_id = row["job"] if row is not None else None
                self.plan_next(contact_id, kind, due_on, job_id=job_id, note=note or "")
            return
        day, told = due_on or step.due_on, step.note if note is None else note.strip()
        subject = self._name_of(contact_id)
        with self._ledger.verb("next_changed", Area.CONTACTS, contact_id, subject=subject):
            if step.is_planned and row is not None:
                self._ledger.update(table, row["id"], due_on=day, note=told, kind=kind or step.kind)
                self._wake(contact_id)
                return
            looks_back = step.kind is not NextKind.HELLO_AGAIN and row is not None and row["checks_back"]
            self.plan_next(
                contact_id,
                kind or step.kind,
                day,
                job_id=row["job"] if row is not None else None,
                note=told,
                checks_back_from=row["planned_on"] if looks_back and row is not None else None,
            )

    def put_off(self, contact_id: int, until: date) -> None:
        """Whatever is next with a person, not before `until`."""
        with self._ledger.verb("next_put_off", Area.CONTACTS, contact_id):
            self._ledger.update(tables.Contact, contact_id, snoozed_until=until)

    def drop_next(self, contact_id: int) -> None:
        """Not this one. After a thank-you that was to be looked back at, that is still to come; a rhythm goes on."""
        step, today = self.next_step(contact_id), self._ledger.clock.today()
        if step is None:
            return
        row = self._ledger.row(tables.NextStep.select().where(tables.NextStep.contact == contact_id))
        with self._ledger.verb("next_dropped", Area.CONTACTS, contact_id):
            if step.kind is NextKind.HELLO_AGAIN and not step.is_planned:
                if (rhythm := self._rhythm(contact_id)) is not None:
                    self._ledger.update(
                        tables.Contact, contact_id, snoozed_until=rhythm.after(max(today, step.due_on))
                    )
                return
            self._ledger.delete(tables.NextStep, tables.NextStep.contact == contact_id)
            if row and row["checks_back"] and step.kind is not NextKind.CHECK_BACK:
                self.plan_next(
                    contact_id,
                    NextKind.CHECK_BACK,
                    months_after(row["planned_on"], CHECK_BACK_EVERY),
                    job_id=row["job"],
                    checks_back_from=row["planned_on"],
                )
            self._wake(contact_id)

    def pause(self, contact_ids: Sequence[int], *, paused: bool = True) -> None:
        """Suggest these people no more, until they are taken up again."""
        with self._ledger.verb(
            "people_paused" if paused else "people_resumed", Area.CONTACTS, subject=self._names(contact_ids)
        ):
            self._ledger.update_where(
                tables.Contact, tables.Contact.id.in_(list(contact_ids)), is_paused=paused
            )

    def set_rhythm(self, contact_id: int, code: str) -> None:
        """How often to say hello: a rhythm's code, "" as the tags say, NEVER whatever they say."""
        with self._ledger.verb("rhythm_set", Area.CONTACTS, contact_id, subject=self._name_of(contact_id)):
            self._ledger.update(tables.Contact, contact_id, rhythm=code, snoozed_until=None)

    def set_rhythms(self, contact_ids: Sequence[int], code: str) -> None:
        """How often to say hello to each of these people."""
        with self._ledger.verb("rhythms_set", Area.CONTACTS, subject=self._names(contact_ids)):
            self._ledger.update_where(
                tables.Contact, tables.Contact.id.in_(list(contact_ids)), rhythm=code, snoozed_until=None
            )

    def set_tag_rhythm(self, tag: str, code: str) -> None:
        """How often to say hello to everybody with a tag; "" for not at all."""
        with self._ledger.verb("rhythm_set", Area.CONTACTS, subject=tag):
            self._ledger.update_where(tables.Tag, tables.Tag.name == tag, rhythm=code)

    def tag_rhythms(self) -> dict[str, str]:
        """The tags of people, by name, each with its rhythm's code."""
        rows = all_rows(
            self._ledger,
            """SELECT tag.name, tag.rhythm FROM tag
            WHERE tag.rhythm <> '' OR tag.id IN (SELECT tag_id FROM contact_tag)""",
        )
        return {str(name): str(code) for name, code in rows}

    def rhythm_of(self, contact_id: int) -> tuple[str, bool]:
        """A person's own rhythm as a code, and whether they are paused."""
        contact = tables.Contact
        row = self._ledger.row(
            contact.select(contact.rhythm, contact.is_paused).where(contact.id == contact_id)
        )
        return (row["rhythm"], row["is_paused"]) if row else ("", False)

    def next_steps(
        self, *, kind: NextKind | None = None, due_by: date | None = None, limit: int | None = None
    ) -> tuple[NextStep, ...]:
        """What is next with everybody not set aside, the soonest first."""
        found = [
            each
            for each in next_with(self._ledger, due_by=due_by, kind=kind)
            if (kind is None or each.due.kind is kind) and (due_by is None or each.due.on <= due_by)
        ]
        found.sort(key=lambda each: (each.due.on, each.contact_id))
        return as_steps(self._ledger, found[:limit])

    def planned_between(self, first: date, last: date, limit: int) -> tuple[NextStep, ...]:
        """What somebody planned for the days `first` to `last`, the soonest first, at most `limit`."""
        step = tables.NextStep
        soonest = step.select(step.contact).where(step.due_on.between(first, last)).order_by(step.due_on)
        # Some may be answered already, or rest.
        rows = self._ledger.rows(soonest.limit(limit * _LOOKED_AT))
        with_them = {row["contact"] for row in rows}
        if not with_them:
            return ()
        found = [
            each
            for each in next_with(self._ledger, among=with_them)
            if each.due.is_planned and first <= each.due.on <= last
        ]
        found.sort(key=lambda each: (each.due.on, each.contact_id))
        return as_steps(self._ledger, found[:limit])

    def next_step(self, contact_id: int, *, even_resting: bool = False) -> NextStep | None:
        """What comes next with one person; even_resting: as if they were taken up again."""
        found = list(next_with(self._ledger, contact_id, even_resting=even_resting))
        return next(iter(as_steps(self._ledger, found)), None)

    def due_between(self, first_id: int, last_id: int) -> dict[int, tuple[NextKind, date]]:
        """What is next, and from which day on, with those whose ids lie between these two."""
        return {
            each.contact_id: (each.due.kind, each.due.on)
            for each in next_with(self._ledger, between=(first_id, last_id))
        }

    def suggestions(self) -> tuple[NextStep, ...]:
        """Whom to reach out to today: three people at most, the same ones all day."""
        today = self._ledger.clock.today()
        taken = self._taken(today)
        before = self._with_uids(taken)
        # With three taken nobody else comes: only those are looked at again.
        among = before if len(taken) >= SUGGESTIONS_A_DAY else None
        found = {each.contact_id: each for each in next_with(self._ledger, due_by=today, among=among)}
        # Whoever was suggested and is gone for good has had their turn too.
        lost = [-place for place in range(1, len(taken) - len(before) + 1)]
        chosen = suggested(((key, each.due) for key, each in found.items()), today, [*before, *lost])
        if new := [key for key, _ in chosen if key not in before]:
            uids = self._uids(new)
            self._remember(today, [*taken, *(uids[key] for key in new)])
        return as_steps(self._ledger, [found[key] for key, _ in chosen])

    def _taken(self, today: date) -> list[str]:
        told = PreferencesShelf(self._ledger).get(_SUGGESTED)
        known = json.loads(told) if told else {}
        return [str(uid) for uid in known["people"]] if known.get("day") == today.isoformat() else []

    def _remember(self, today: date, uids: list[str]) -> None:
        told = json.dumps({"day": today.isoformat(), "people": uids})
        try:
            PreferencesShelf(self._ledger).note(_SUGGESTED, told)
        except ReboundError:
            # On a full disk a fourth suggestion, perhaps; that is no reason not to make the first three.
            return

    def _rhythm(self, contact_id: int) -> Rhythm | None:
        return rhythm_for(self.rhythm_of(contact_id)[0], tag_rhythms_of(self._ledger, contact_id))

    def _wake(self, contact_id: int) -> None:
        self._ledger.update(tables.Contact, contact_id, snoozed_until=None)

    def _uids(self, contact_ids: Collection[int]) -> dict[int, str]:
        marks = ", ".join("?" * len(contact_ids))
        rows = all_rows(self._ledger, f"SELECT id, uid FROM contact WHERE id IN ({marks})", *contact_ids)
        return {key: str(uid) for key, uid in rows}

    def _with_uids(self, uids: Collection[str]) -> list[int]:
        marks = ", ".join("?" * len(uids))
        return [
            int(key)
            for (key,) in all_rows(self._ledger, f"SELECT id FROM contact WHERE uid IN ({marks})", *uids)
        ]

    def _name_of(self, contact_id: int) -> str:
        return self._names([contact_id])

    def _names(self, contact_ids: Sequence[int]) -> str:
        """One person's name; "" for several."""
        if len(contact_ids) != 1:
            return ""
        contact = tables.Contact
        row = self._ledger.row(contact.select(contact.name).where(contact.id == contact_ids[0]))
        return str(row["name"]) if row else ""
