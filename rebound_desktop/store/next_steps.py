"""What comes next with whom: plans, rhythms, putting off, pausing; and how a moment is noted, which may answer a plan.

Nothing that follows from them is stored. A plan stays a row once it is answered, so that a moment that is removed
again leaves it as open as it was; `core.rhythm` says what is next.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.contacts import (
    CONGRATULATES,
    ON,
    Direction,
    NextKind,
    NextStep,
    TouchKind,
    answers,
)
from rebound_desktop.core.rhythm import (
    CHECK_BACK_EVERY,
    SUGGESTIONS_A_DAY,
    Due,
    Planned,
    Rhythm,
    Standing,
    after_next,
    months_after,
    next_of,
    rhythm_for,
    suggested,
)
from rebound_desktop.store import tables
from rebound_desktop.store.errors import ReboundError
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.preferences import PreferencesShelf

# Who was suggested on which day, by uid: JSON {"day": "2026-11-26", "people": […]}.
_SUGGESTED = "suggested"

_STANDINGS = """
    SELECT contact.id, contact.created_at, contact.rhythm, contact.snoozed_until, contact.is_paused,
        (SELECT on_day FROM touch WHERE contact_id = contact.id AND trashed_at IS NULL
            ORDER BY on_day DESC, id DESC LIMIT 1),
        step.id, step.kind, step.due_on, step.planned_on, step.checks_back, step.job_id, step.note
    FROM contact LEFT JOIN next_step AS step ON step.contact_id = contact.id
    WHERE contact.trashed_at IS NULL"""
_WITH_ANY = """ AND (step.id IS NOT NULL OR contact.rhythm NOT IN ('', 'never') OR contact.id IN (
    SELECT contact_tag.contact_id FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
    WHERE tag.rhythm <> ''))"""
# The earliest day on which a rhythm can be due. SQLite's months overflow by up to three days, a zone by one; the rule
# itself says the day.
_EARLIEST = """date(COALESCE((SELECT on_day FROM touch WHERE contact_id = contact.id AND trashed_at IS NULL
        ORDER BY on_day DESC, id DESC LIMIT 1), substr(contact.created_at, 1, 10)),
    '+' || (CAST({code} AS INTEGER) * CASE substr({code}, -1) WHEN 'w' THEN 7 ELSE 1 END) ||
    CASE substr({code}, -1) WHEN 'm' THEN ' months' WHEN 'y' THEN ' years' ELSE ' days' END, '-4 days')"""
# Those with whom something may be due by a day: planned, to be looked back at, or by a rhythm.
_MAY_BE_DUE = f""" AND contact.is_paused = 0 AND COALESCE(contact.snoozed_until, '') <= ?1 AND (
    step.due_on <= ?1 OR step.checks_back = 1
    OR (contact.rhythm NOT IN ('', 'never') AND {_EARLIEST.format(code="contact.rhythm")} <= ?1)
    OR (contact.rhythm = '' AND EXISTS (SELECT 1 FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
        WHERE contact_tag.contact_id = contact.id AND tag.rhythm <> ''
        AND {_EARLIEST.format(code="tag.rhythm")} <= ?1)))"""
_TAG_RHYTHMS = """SELECT contact_tag.contact_id, tag.rhythm FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
    WHERE tag.rhythm <> ''"""
_ANSWERS = """SELECT touch.step_id, touch.kind, touch.direction, touch.on_day FROM touch
    WHERE touch.step_id IS NOT NULL AND touch.trashed_at IS NULL"""
_NAMES = """SELECT contact.id, contact.name, COALESCE(company.name, '') FROM contact
    LEFT JOIN company ON company.id = contact.company_id"""


@dataclass(frozen=True, slots=True)
class _Found:
    """What is next with one person, and what was noted with the plan."""

    contact_id: int
    due: Due
    standing: Standing
    job_id: int | None
    note: str


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

    def change_next(
        self,
        contact_id: int,
        *,
        due_on: date | None = None,
        note: str | None = None,
        kind: NextKind | None = None,
    ) -> None:
        """Another day for what is next, other words, or another kind; what a rule brought becomes a plan."""
        step = self.next_step(contact_id)
        if step is None:
            return
        day, told = due_on or step.due_on, step.note if note is None else note.strip()
        table = tables.NextStep
        row = self._ledger.row(table.select().where(table.contact == contact_id))
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
                    self._ledger.update(tables.Contact, contact_id, snoozed_until=rhythm.after(today))
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
        rows = self._all("""SELECT tag.name, tag.rhythm FROM tag
            WHERE tag.rhythm <> '' OR tag.id IN (SELECT tag_id FROM contact_tag)""")
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
            for each in self._found(due_by=due_by, kind=kind)
            if (kind is None or each.due.kind is kind) and (due_by is None or each.due.on <= due_by)
        ]
        found.sort(key=lambda each: (each.due.on, each.contact_id))
        return self._told(found[:limit])

    def next_step(self, contact_id: int, *, even_resting: bool = False) -> NextStep | None:
        """What comes next with one person; even_resting: as if they were taken up again."""
        found = list(self._found(contact_id, even_resting=even_resting))
        return next(iter(self._told(found)), None)

    def due_between(self, first_id: int, last_id: int) -> dict[int, tuple[NextKind, date]]:
        """What is next, and from which day on, with those whose ids lie between these two."""
        return {
            each.contact_id: (each.due.kind, each.due.on) for each in self._found(between=(first_id, last_id))
        }

    def suggestions(self) -> tuple[NextStep, ...]:
        """Whom to reach out to today: three people at most, the same ones all day."""
        today = self._ledger.clock.today()
        taken = self._taken(today)
        before = self._with_uids(taken)
        # With three taken nobody else comes: only those are looked at again.
        among = before if len(taken) >= SUGGESTIONS_A_DAY else None
        found = {each.contact_id: each for each in self._found(due_by=today, among=among)}
        # Whoever was suggested and is gone for good has had their turn too.
        lost = [-place for place in range(1, len(taken) - len(before) + 1)]
        chosen = suggested(((key, each.due) for key, each in found.items()), today, [*before, *lost])
        if new := [key for key, _ in chosen if key not in before]:
            uids = self._uids(new)
            self._remember(today, [*taken, *(uids[key] for key in new)])
        return self._told([found[key] for key, _ in chosen])

    def _taken(self, today: date) -> list[str]:
        told = PreferencesShelf(self._ledger).get(_SUGGESTED)
        known = json.loads(told) if told else {}
        return [str(uid) for uid in known["people"]] if known.get("day") == today.isoformat() else []

    def _remember(self, today: date, uids: list[str]) -> None:
        told = json.dumps({"day": today.isoformat(), "people": uids})
        try:
            with self._ledger.unseen():
                tables.Preference.insert(name=_SUGGESTED, value=told).on_conflict(
                    conflict_target=(tables.Preference.name,), update={tables.Preference.value: told}
                ).execute(self._ledger.database)
        except ReboundError:
            # On a full disk a fourth suggestion, perhaps; that is no reason not to make the first three.
            return

    def _found(
        self,
        contact_id: int | None = None,
        *,
        even_resting: bool = False,
        due_by: date | None = None,
        kind: NextKind | None = None,
        between: tuple[int, int] | None = None,
        among: Collection[int] | None = None,
    ) -> Iterator[_Found]:
        """What is next, for everybody or for one person.

        due_by, kind: leave out most of those with whom nothing of the kind can be due by then, and nobody else;
        between, among: those with ids between two, or these alone.
        """
        if contact_id is not None:
            between = (contact_id, contact_id)
        where, values = (_WITH_ANY if contact_id is None else ""), []
        if due_by is not None:
            where, values = where + _MAY_BE_DUE, [due_by.isoformat()]
        if kind is NextKind.THANK:
            # Only ever planned.
            where += " AND step.kind = 'thank'"
        of = ""
        if between is not None:
            of = f" BETWEEN {int(between[0])} AND {int(between[1])}"
        elif among is not None:
            of = f" IN ({', '.join(str(int(key)) for key in among)})"
        rows = self._all(_STANDINGS + where + (f" AND contact.id{of}" if of else ""), *values)
        of_tags = _grouped(self._all(_TAG_RHYTHMS + (f" AND contact_tag.contact_id{of}" if of else "")))
        answered = _grouped(self._all(_ANSWERS + (f" AND touch.contact_id{of}" if of else "")))
        congratulates = PreferencesShelf(self._ledger).get(CONGRATULATES) == ON
        for key, made_at, own, snoozed, paused, last, *plan, job_id, note in rows:
            if paused and not even_resting:
                continue
            last_on = _day(last)
            standing = Standing(
                noted_on=last_on or self._ledger.clock.local(datetime.fromisoformat(made_at)).date(),
                last_on=last_on,
                planned=self._planned(plan, answered),
                own=own,
                of_tags=[code for (code,) in of_tags.get(key, ())],
                snoozed_until=_day(snoozed),
                congratulates=congratulates,
            )
            due = next_of(standing)
            if due is not None:
                yield _Found(key, due, standing, job_id, str(note or "") if due.is_planned else "")

    def _planned(self, plan: Sequence[Any], answered: Mapping[int, list[Any]]) -> Planned | None:
        step_id, kind, due_on, planned_on, checks_back = plan
        if step_id is None:
            return None
        step = Planned(
            NextKind(kind),
            date.fromisoformat(due_on),
            date.fromisoformat(planned_on or due_on),
            bool(checks_back),
        )
        is_done = any(
            answers(
                step.kind,
                TouchKind(of),
                Direction(direction),
                since_planned=date.fromisoformat(day) >= step.planned_on,
            )
            for of, direction, day in answered.get(step_id, ())
        )
        return Planned(step.kind, step.due_on, step.planned_on, step.checks_back, is_done)

    def _told(self, found: Sequence[_Found]) -> tuple[NextStep, ...]:
        marks = ", ".join("?" * len(found))
        rows = self._all(f"{_NAMES} WHERE contact.id IN ({marks})", *(each.contact_id for each in found))
        names = {key: (str(name), str(company)) for key, name, company in rows}
        today = self._ledger.clock.today()
        told = []
        for each in found:
            then = after_next(each.standing, today)
            told.append(
                NextStep(
                    each.contact_id,
                    *names[each.contact_id],
                    each.due.kind,
                    each.due.on,
                    each.job_id,
                    each.note,
                    each.due.is_planned,
                    each.standing.last_on,
                    then.kind if then else None,
                    then.on if then else None,
                )
            )
        return tuple(told)

    def _rhythm(self, contact_id: int) -> Rhythm | None:
        of_tags = [
            code for _, code in self._all(_TAG_RHYTHMS + " AND contact_tag.contact_id = ?", contact_id)
        ]
        return rhythm_for(self.rhythm_of(contact_id)[0], of_tags)

    def _wake(self, contact_id: int) -> None:
        self._ledger.update(tables.Contact, contact_id, snoozed_until=None)

    def _uids(self, contact_ids: Collection[int]) -> dict[int, str]:
        marks = ", ".join("?" * len(contact_ids))
        rows = self._all(f"SELECT id, uid FROM contact WHERE id IN ({marks})", *contact_ids)
        return {key: str(uid) for key, uid in rows}

    def _with_uids(self, uids: Collection[str]) -> list[int]:
        marks = ", ".join("?" * len(uids))
        return [int(key) for (key,) in self._all(f"SELECT id FROM contact WHERE uid IN ({marks})", *uids)]

    def _name_of(self, contact_id: int) -> str:
        return self._names([contact_id])

    def _names(self, contact_ids: Sequence[int]) -> str:
        """One person's name; "" for several."""
        if len(contact_ids) != 1:
            return ""
        contact = tables.Contact
        row = self._ledger.row(contact.select(contact.name).where(contact.id == contact_ids[0]))
        return str(row["name"]) if row else ""

    def _all(self, sql: str, *values: Any) -> list[Any]:
        with self._ledger.in_world_terms():
            return self._ledger.connection.execute(sql, values).fetchall()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _grouped(rows: Sequence[Sequence[Any]]) -> dict[int, list[Any]]:
    """What stands after the first column, by it."""
    found: dict[int, list[Any]] = defaultdict(list)
    for key, *rest in rows:
        found[key].append(rest)
    return found
