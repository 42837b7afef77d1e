"""What is next with whom, as the file tells it: standings by SQL, what follows from them by `core.rhythm`."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from msgspec import Struct

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.contacts import CONGRATULATES, ON, Direction, NextKind, NextStep, TouchKind, answers
from rebound_desktop.core.rhythm import Due, Planned, Standing, after_next, next_of
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.preferences import PreferencesShelf

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


Read = Callable[..., list[Any]]
"""The rows of a query, which is given first, then its values."""


class Found(Struct, frozen=True):
    """What is next with one person, and what was noted with the plan."""

    contact_id: int
    due: Due
    standing: Standing
    job_id: int | None
    note: str


def next_with(
    ledger: Ledger,
    contact_id: int | None = None,
    *,
    even_resting: bool = False,
    due_by: date | None = None,
    kind: NextKind | None = None,
    between: tuple[int, int] | None = None,
    among: Collection[int] | None = None,
) -> Iterator[Found]:
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
    congratulates = PreferencesShelf(ledger).get(CONGRATULATES) == ON
    yield from _found(
        partial(all_rows, ledger), ledger.clock, where, values, of, congratulates, even_resting=even_resting
    )


def due_with_all(read: Read, clock: Clock) -> dict[str, Due]:
    """What is next with everybody, by their uid, for what leaves as it is read."""
    uids = dict(read("SELECT id, uid FROM contact"))
    congratulates = read("SELECT 1 FROM preference WHERE name = ? AND value = ?", CONGRATULATES, ON)
    found = _found(read, clock, _WITH_ANY, (), "", bool(congratulates))
    return {uids[each.contact_id]: each.due for each in found}


def _found(
    read: Read,
    clock: Clock,
    where: str,
    values: Sequence[str],
    of: str,
    congratulates: bool,
    *,
    even_resting: bool = False,
) -> Iterator[Found]:
    rows = read(_STANDINGS + where + (f" AND contact.id{of}" if of else ""), *values)
    of_tags = _grouped(read(_TAG_RHYTHMS + (f" AND contact_tag.contact_id{of}" if of else "")))
    answered = _grouped(read(_ANSWERS + (f" AND touch.contact_id{of}" if of else "")))
    for key, made_at, own, snoozed, paused, last, *plan, job_id, note in rows:
        if paused and not even_resting:
            continue
        last_on = _day(last)
        standing = Standing(
            noted_on=last_on or clock.local(datetime.fromisoformat(made_at)).date(),
            last_on=last_on,
            planned=_planned(plan, answered),
            own=own,
            of_tags=[code for (code,) in of_tags.get(key, ())],
            snoozed_until=_day(snoozed),
            congratulates=congratulates,
        )
        due = next_of(standing)
        if due is not None:
            yield Found(key, due, standing, job_id, str(note or "") if due.is_planned else "")


def _planned(plan: Sequence[Any], answered: Mapping[int, list[Any]]) -> Planned | None:
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


def as_steps(ledger: Ledger, found: Sequence[Found]) -> tuple[NextStep, ...]:
    """With names, and what comes after it."""
    marks = ", ".join("?" * len(found))
    rows = all_rows(ledger, f"{_NAMES} WHERE contact.id IN ({marks})", *(each.contact_id for each in found))
    names = {key: (str(name), str(company)) for key, name, company in rows}
    today = ledger.clock.today()
    said = []
    for each in found:
        then = after_next(each.standing, today)
        said.append(
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
    return tuple(said)


def tag_rhythms_of(ledger: Ledger, contact_id: int) -> list[str]:
    """The codes of the rhythms that a person's tags have."""
    rows = all_rows(ledger, _TAG_RHYTHMS + " AND contact_tag.contact_id = ?", contact_id)
    return [code for _, code in rows]


def all_rows(ledger: Ledger, sql: str, *values: Any) -> list[Any]:
    """The rows of a query, as tuples."""
    with ledger.in_world_terms():
        return ledger.connection.execute(sql, values).fetchall()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _grouped(rows: Sequence[Sequence[Any]]) -> dict[int, list[Any]]:
    """What stands after the first column, by it."""
    found: dict[int, list[Any]] = defaultdict(list)
    for key, *rest in rows:
        found[key].append(rest)
    return found
