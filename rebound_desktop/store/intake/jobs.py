"""Opportunities against the jobs: found again by their address or their name, their history put together."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import dropwhile
from typing import Any

import apsw
from msgspec import Struct
from msgspec.structs import replace

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.folding import folded
from rebound_desktop.core.here_already import HereAlready, here_already
from rebound_desktop.core.import_report import Counting, Tally, Verdict
from rebound_desktop.core.intake import (
    CellIn,
    Cells,
    JobIn,
    StageIn,
    begins_today,
    digest,
    is_one_job,
    key_by_name,
)
from rebound_desktop.core.jobs import HowFar, Outcome, PayPeriod, Stage
from rebound_desktop.core.journal import normalise
from rebound_desktop.core.pay import PostedPay, posted_pay
from rebound_desktop.core.person import same_link
from rebound_desktop.core.progress import Tell
from rebound_desktop.core.tags import tidy_tag
from rebound_desktop.core.told import Move, standing
from rebound_desktop.store import tables
from rebound_desktop.store.intake.draft import EVERY, Draft
from rebound_desktop.store.intake.seen import Before, Seen, came_as

_TEXTS = ("title", "place", "source", "url", "notes", "posting", "resume_sent", "pay_named")
# So many jobs are looked through that have one address; further ones are found by their names.
_FEW = 50
_Row = dict[str, Any]


class _Closing(Struct, frozen=True):
    """A closing that is noted of a job. came: by an import, as it stands here."""

    id: int
    step: StageIn
    how_far: HowFar | None
    noted_at: datetime
    came: bool


class _Plan(Struct, frozen=True):
    """What is next with somebody. is_other: it is none that an import planned."""

    id: int
    job: int | None
    told: str
    is_other: bool


class Jobs:
    """Compares and drafts; reads only."""

    def __init__(
        self,
        draft: Draft,
        seen: Seen,
        source: str,
        today: date,
        whose: Mapping[str, int],
        resting: Mapping[str, int],
    ) -> None:
        """whose: ids of the people who come along, by their keys; resting: of those of them who are in the trash."""
        self._draft = draft
        self._whose = whose
        self._resting = resting
        # Headers of cells that stand in notes, since who is meant rests in the trash.
        self.noted: dict[str, None] = {}
        self._today = today
        self._seen = seen
        self._source = source
        # What is not told or not understood of those that come.
        self.cells = Cells()
        # Of each job that was compared, what becomes of the same one here; None for one that is new.
        self.here: list[HereAlready | None] = []
        self._rows: dict[str, _Row] = {}
        self._by_url: dict[str, list[str]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in _jobs(draft.connection):
            self._index(row)
        pairs = draft.connection.execute("SELECT job_id, contact_id FROM job_contact")
        self._linked = {(int(str(job)), int(str(contact))) for job, contact in pairs}
        self._plans = _plans(draft.connection)

    def plan(self, jobs: Sequence[JobIn], tell: Tell) -> Tally:
        """Draft what is new or changed."""
        counting = Counting()
        for place, job in enumerate(jobs):
            if place % EVERY == 0:
                tell(place, len(jobs))
            counting.note(self._one(job), job.name)
        return counting.tally()

    def _one(self, job: JobIn) -> Verdict:
        source_uid = digest("job", job.key)
        if self._is_anothers(source_uid, job):
            source_uid = digest("job", key_by_name(job))
        before = self._seen.before(source_uid)
        row = self._rows.get(before.row_uid) if before is not None else None
        row = row or self._rows.get(source_uid) or self._found(job)
        kept = self._kept(row, job)
        job = replace(job, notes="\n".join(filter(None, (job.notes, *kept))))
        whole = _whole(job)
        if row is None:
            row = self._new(job, source_uid)
            self._link(row, job)
            self._plan_next(row, job, None, is_new=True)
            verdict = Verdict.NEW
            self.here.append(None)
        else:
            so_far = len(row["noted"])
            filled = () if came_as(before, "whole", whole) else self._fill_in(row, job, before, kept)
            verdict = Verdict.CHANGED if filled or len(row["noted"]) > so_far else Verdict.SAME
            self.here.append(_here(row, so_far, filled))
        self._seen.note(
            self._draft,
            source_uid,
            row["uid"],
            self._source,
            {
                **_fields(job),
                "pay": _told_pay(job.pay),
                "kept": "\n".join(kept),
                "whole": whole,
                **_next(job),
            },
        )
        return verdict

    def _kept(self, row: _Row | None, job: JobIn) -> list[str]:
        """Lines for the notes of what is told of people who rest in the trash, and do not belong to the job already."""
        names = {
            key.rpartition("\0")[2]
            for key in job.people
            if key in self._resting and (row is None or (row["id"], self._resting[key]) not in self._linked)
        }
        cells: list[CellIn] = [cell for cell in job.of_people if names & cell.names]
        if row is None or not row["is_trashed"]:
            self.noted.update((cell.header, None) for cell in cells if cell.header)
        return [cell.line for cell in cells]

    def _link(self, row: _Row, job: JobIn) -> bool:
        """Draft that these people belong to the job; whether it is news."""
        those = [self._whose[key] for key in job.people if key in self._whose]
        fresh = [contact for contact in dict.fromkeys(those) if (row["id"], contact) not in self._linked]
        for contact in fresh:
            self._linked.add((row["id"], contact))
            self._draft.insert(tables.JobContact, job=row["id"], contact=contact)
        return bool(fresh)

    def _plan_next(self, row: _Row, job: JobIn, before: Before | None, *, is_new: bool) -> bool:
        """Draft what is next with the first of a job's people; whether it is news. is_new: they belong to it since now.

        What came with the same table and stands as it came goes along with it. Where something else is next with
        somebody, that stays: the job's notes tell of this one, too.
        """
        first = next((self._whose[key] for key in job.people if key in self._whose), None)
        if first is None or job.next_on is None:
            return False
        told = _next(job)["next"]
        plan = self._plans.get(first)
        is_told_anew = before is not None and not came_as(before, "next", told)
        values = {"due_on": job.next_on, "note": job.next_note, "planned_on": self._today}
        if plan is None and (is_new or is_told_anew):
            step = {"contact": first, "kind": NextKind.HELLO_AGAIN, "job": row["id"], **values}
            key = self._draft.insert(tables.NextStep, **step)
        elif (
            plan is not None
            and is_told_anew
            and not plan.is_other
            and plan.job == row["id"]
            and came_as(before, "next", plan.told)
        ):
            key = plan.id
            self._draft.update(tables.NextStep, key, **values)
        else:
            return False
        self._plans[first] = _Plan(key, row["id"], told, is_other=False)
        return True

    def _is_anothers(self, uid: str, job: JobIn) -> bool:
        """Whether a key that is an address came with another job before."""
        before = self._seen.before(uid)
        row = self._rows.get(before.row_uid if before is not None else uid)
        url = same_link(job.url)
        if row is None or not url or url not in job.key or came_as(before, "title", job.title):
            return False
        return not is_one_job(row["company"], row["title"], job)

    def _found(self, job: JobIn) -> _Row | None:
        url = same_link(job.url)
        at_one = [self._rows[uid] for uid in self._by_url.get(url, ())]
        same = [row for row in at_one if is_one_job(row["company"], row["title"], job)]
        if len(same) == 1:
            return same[0]
        for uid in self._by_name.get((folded(job.company), folded(job.title)), ()):
            row = self._rows[uid]
            own = same_link(row["url"])
            if not (own and url and own != url) and not _applied_apart(row, job):
                return row
        return None

    def _new(self, job: JobIn, uid: str) -> _Row:
        draft = self._draft
        texts = {name: getattr(job, name) for name in _TEXTS}
        key = draft.insert(
            tables.Job,
            uid=uid,
            company=draft.named(tables.Company, job.company),
            mode=job.mode,
            **_pay_columns(job.pay),
            **texts,
        )
        row = {
            "id": key,
            "pay": job.pay,
            "uid": uid,
            "company": job.company,
            "is_trashed": False,
            "steps": set(),
            **texts,
        }
        row |= {"noted": [], "closings": [], "is_new": True}
        self.cells.note(job, as_today=begins_today(job.stages))
        for step in _dated(job.stages, self._today):
            self._step(row, step)
        names = filter(None, map(tidy_tag, job.tags))
        for tag in dict.fromkeys(draft.named(tables.Tag, name) for name in names):
            draft.insert(tables.JobTag, job=key, tag=tag)
        self._index(row)
        return row

    def _fill_in(self, row: _Row, job: JobIn, before: Before | None, kept: Sequence[str]) -> tuple[str, ...]:
        """Draft what it brings; the names of the fields that are filled in. kept: lines that stand beneath notes of
        one's own, too.
        """
        if row["is_trashed"]:
            return ()
        first = next((key for key in job.people if key in self._whose), "")
        is_new = bool(first) and (row["id"], self._whose[first]) not in self._linked
        named = self._link(row, job)
        planned = self._plan_next(row, job, before, is_new=is_new)
        beneath = [] if came_as(before, "kept", "\n".join(kept)) else list(kept)
        if not planned and not came_as(before, "next_told", job.next_told):
            beneath += job.next_told.splitlines()
        changed: dict[str, str] = {}
        for name, value in _fields(job).items():
            if value and value != row[name] and (not row[name] or came_as(before, name, row[name])):
                changed[name] = value
        if _was_the_postings(row["pay_named"], job, before):
            changed["pay_named"] = ""
        beneath = [line for line in beneath if line not in row["notes"]]
        if "notes" not in changed and beneath:
            changed["notes"] = "\n".join(filter(None, (row["notes"], *beneath)))
        pay: dict[str, Any] = {}
        if (
            job.pay.is_known
            and job.pay != row["pay"]
            and (not row["pay"].is_known or came_as(before, "pay", _told_pay(row["pay"])))
        ):
            pay = _pay_columns(job.pay)
            row["pay"] = job.pay
        if changed or pay:
            self._draft.update(tables.Job, row["id"], **changed, **pay)
            row.update(changed)
        # A step without a day of its own says nothing new where one like it is known.
        known = {stage for stage, _ in row["steps"]}
        told = [step for step in job.stages if step.on_day is not None or step.stage.value not in known]
        if Stage.CLOSED.value in known and begins_today(told):
            # Nor does it open a job anew that is over: nobody says that it came after.
            told = list(dropwhile(lambda step: step.on_day is None, told))
        fresh = [step for step in _dated(told, self._today) if _told(step) not in row["steps"]]
        # Where one's own notes stay, no cell of it is kept there.
        noted = job if changed.get("notes") == job.notes else replace(job, unread_day="", unknown_stage="")
        self.cells.note(noted, as_today=bool(fresh) and begins_today(told))
        self._further(row, job, fresh, before)
        further = {"pay": pay, "contact": named, "next_on": planned}
        return (*changed, *(name for name, is_more in further.items() if is_more))

    def _further(self, row: _Row, job: JobIn, fresh: Sequence[StageIn], before: Before | None) -> None:
        """Draft steps that come to a job.

        One that is over stays so where its row calls it over, and where it was closed here by hand: the closing is
        noted after them. One whose day nobody told goes along to the day of the last of them.
        """
        moves, adds = _moves(row), [_move(step) for step in fresh]
        stands, then = standing(moves), standing((*moves, *adds))
        closing = _closing_of(row, stands) if fresh else None
        is_opened = then is not None and then.stage is not Stage.CLOSED
        ends = bool(job.stages) and job.stages[-1].stage is Stage.CLOSED
        steps = list(fresh)
        if closing is None:
            is_noted_anew = False
        elif ends and before is not None and closing.came and _is_guessed(closing, moves):
            is_noted_anew = is_opened or any(step.stage is Stage.CLOSED for step in fresh)
            if is_opened:
                steps.append(replace(closing.step, on_day=max(move.day for move in adds)))
        else:
            is_noted_anew = is_opened and (ends or not closing.came)
            if is_noted_anew:
                steps.append(closing.step)
        if closing is not None and is_noted_anew:
            # What says where a job stands is noted last: the first of these takes the place that it had.
            self._step(row, steps.pop(0), instead=closing.id)
        for step in steps:
            self._step(row, step, closing if closing is not None and step is closing.step else None)

    def _step(
        self, row: _Row, step: StageIn, again: _Closing | None = None, instead: int | None = None
    ) -> None:
        """Draft one step. again: the closing here that it is; instead: the id of a step whose place it takes."""
        row["steps"].add(_told(step))
        row["noted"].append((*_told(step), step.outcome))
        told: _Row = {"stage": step.stage, "outcome": step.outcome, "on_day": step.on_day, "note": step.note}
        told["how_far"] = again.how_far if again is not None else None
        if instead is not None:
            key = instead
            self._draft.update(tables.StageEvent, key, **told)
        else:
            noted_at = again.noted_at if again is not None else self._draft.now
            stamps: _Row = {"created_at": noted_at, "changed_at": noted_at}
            key = self._draft.insert(tables.StageEvent, job=row["id"], **stamps, **told)
        if step.stage is Stage.CLOSED:
            row["closings"].append(
                _Closing(key, step, None, self._draft.now, came=True)
                if again is None
                else _Closing(key, step, again.how_far, again.noted_at, again.came)
            )

    def _index(self, row: _Row) -> None:
        self._rows[row["uid"]] = row
        url = same_link(row["url"])
        if url and len(self._by_url[url]) < _FEW:
            self._by_url[url].append(row["uid"])
        self._by_name[folded(row["company"]), folded(row["title"])].append(row["uid"])


def _next(job: JobIn) -> dict[str, str]:
    """What is next with a job, as it is remembered."""
    told = _next_said(job.next_on.isoformat(), job.next_note) if job.next_on is not None else ""
    return {"next": told, "next_told": job.next_told}


def _next_said(day: str, note: str) -> str:
    return f"{day} {normalise(note)}"


def _plans(connection: apsw.Connection) -> dict[int, _Plan]:
    """What is next, by the person."""
    found: dict[int, _Plan] = {}
    for key, contact, job, kind, day, note, checks in connection.execute(
        "SELECT id, contact_id, job_id, kind, due_on, note, checks_back FROM next_step"
    ):
        told = _next_said(str(day), str(note))
        is_other = kind != NextKind.HELLO_AGAIN.value or bool(checks)
        about = int(str(job)) if job is not None else None
        found[int(str(contact))] = _Plan(int(str(key)), about, told, is_other)
    return found


def _fields(job: JobIn) -> dict[str, str]:
    return {name: getattr(job, name) for name in _TEXTS}


def _whole(job: JobIn) -> str:
    """All that came. What nobody could read is none of it: a job is known again without it."""
    return repr(replace(job, unread_day="", unknown_stage="", of_people=(), next_told=""))


def _pay_columns(pay: PostedPay) -> dict[str, Any]:
    return {
        "pay_from": pay.start,
        "pay_to": pay.end,
        "pay_currency": pay.currency,
        "pay_period": pay.period,
    }


def _told_pay(pay: PostedPay) -> str:
    return repr(pay) if pay.is_known else ""


def _was_the_postings(named: str, job: JobIn, before: Before | None) -> bool:
    """Whether what one named is a table's salary: before the posting's pay was kept, it came as that. Now it comes as
    the pay, or as a line of the notes.
    """
    if before is None or not named or job.pay_named:
        return False
    if "pay" in before.seen or not came_as(before, "pay_named", named):
        return False
    told = posted_pay(named)
    figures = {told.start, told.end} - {None} if told is not None else set()
    return named in job.notes or (bool(figures) and figures <= {job.pay.start, job.pay.end})


def _applied_apart(row: _Row, job: JobIn) -> bool:
    """Whether one applied for both, on different days."""
    theirs = {step.on_day.isoformat() for step in job.stages if step.on_day and step.stage is Stage.APPLIED}
    ours = {day for stage, day in row["steps"] if stage == Stage.APPLIED.value}
    return bool(theirs and ours and not theirs & ours)


def _dated(steps: Sequence[StageIn], today: date) -> list[StageIn]:
    """Each step with a day: one that is not told is that of the step before it, or today."""
    found: list[StageIn] = []
    for step in steps:
        day = step.on_day or (found[-1].on_day if found else None)
        found.append(replace(step, on_day=day or today))
    return found


def _told(step: StageIn) -> tuple[str, str]:
    return (step.stage.value, step.on_day.isoformat() if step.on_day else "")


def _move(step: StageIn) -> Move:
    return Move(step.on_day or date.max, step.stage, step.outcome, "")


def _moves(row: _Row) -> list[Move]:
    """A job's history, in the order in which it was noted."""
    return [
        Move(date.fromisoformat(day), Stage(stage), Outcome(outcome) if outcome else None, "")
        for stage, day, outcome in row["noted"]
    ]


def _closing_of(row: _Row, stands: Move | None) -> _Closing | None:
    """The closing that says that a job is over; None of one that is open."""
    if stands is None or stands.stage is not Stage.CLOSED:
        return None
    return next((each for each in reversed(row["closings"]) if _move(each.step) == stands), None)


def _is_guessed(closing: _Closing, moves: Sequence[Move]) -> bool:
    """Whether a closing stands on the day of the step before it, as one does whose own day no table told, or, where
    there is no other, on the day it came.
    """
    day = closing.step.on_day
    others = {move.day for move in moves if move.stage is not Stage.CLOSED}
    if others:
        return day in others
    # Where one lives it may be the day before or after already.
    return day is not None and abs((day - closing.noted_at.date()).days) <= 1


def _here(row: _Row, so_far: int, filled: Sequence[str]) -> HereAlready | None:
    """What becomes of a job that was here before this import. so_far: how many of its steps were."""
    if row["is_new"]:
        return None
    moves = _moves(row)
    return here_already(moves[:so_far], moves[so_far:], filled, is_set_aside=bool(row["is_trashed"]))


def _jobs(connection: apsw.Connection) -> list[_Row]:
    names = ("id", "uid", "company", *_TEXTS, "pay")
    columns = ", ".join(f"job.{name}" for name in _TEXTS)
    rows = connection.execute(
        f"""SELECT job.id, job.uid, company.name, {columns},
        job.pay_from, job.pay_to, job.pay_currency, job.pay_period, job.trashed_at IS NOT NULL
        FROM job JOIN company ON company.id = job.company_id WHERE job.stands_for = '' ORDER BY job.id"""
    ).fetchall()
    steps: dict[int, set[tuple[str, str]]] = defaultdict(set)
    noted: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    closings: dict[int, list[_Closing]] = defaultdict(list)
    imports = {
        str(at) for row in connection.execute("SELECT created_at, changed_at FROM imported") for at in row
    }
    for key, job, stage, day, outcome, note, how_far, noted_at, changed_at, is_gone in connection.execute(
        """SELECT id, job_id, stage, on_day, outcome, note, how_far, created_at, changed_at, trashed_at IS NOT NULL
        FROM stage_event ORDER BY id"""
    ):
        steps[int(str(job))].add((str(stage), str(day)))
        if is_gone:
            continue
        noted[int(str(job))].append((str(stage), str(day), str(outcome or "")))
        if stage == Stage.CLOSED.value:
            came = changed_at in imports
            step = StageIn(
                Stage.CLOSED,
                date.fromisoformat(str(day)),
                Outcome(str(outcome)) if outcome else None,
                str(note),
            )
            far = HowFar(str(how_far)) if how_far else None
            at = datetime.fromisoformat(str(noted_at))
            closings[int(str(job))].append(_Closing(int(str(key)), step, far, at, came))
    found: list[_Row] = [
        dict(zip((*names, "is_trashed"), (*row[:-5], _pay_of(*row[-5:-1]), row[-1]), strict=True))
        for row in rows
    ]
    for row in found:
        row |= {"steps": steps[row["id"]], "noted": noted[row["id"]]}
        row |= {"closings": closings[row["id"]], "is_new": False}
    return found


def _pay_of(start: Any, end: Any, currency: Any, period: Any) -> PostedPay:
    return PostedPay(start, end, str(currency), PayPeriod(period))
