"""The rebounds' shelf: where each of the five steps stands, resumable for months."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.jobs import NOES, HowFar, NoSaid, Outcome, Stage, is_a_no
from rebound_desktop.core.rebound import Rebound, ReboundState, Step, StepState
from rebound_desktop.store import tables
from rebound_desktop.store.companies import company_named
from rebound_desktop.store.ledger import Ledger


class ReboundsShelf:
    """Logging a no, and the steps that may follow it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def log_no(
        self,
        *,
        how_far: HowFar,
        company: str = "",
        title: str = "",
        job_id: int | None = None,
        on_day: date | None = None,
        outcome: Outcome = Outcome.TURNED_DOWN,
        entry_id: int | None = None,
    ) -> int:
        """A no, for a job that is known (`job_id`) or a new one (`company`). Returns the job's id.

        entry_id: a page that was written about it, put with the job unless it is with one already.
        Only notes it; whether the five steps follow is the person's to say (`begin`).
        """
        if not is_a_no(outcome):
            raise ValueError("withdrawing, declining and accepting are not a no")
        day = on_day or self._ledger.clock.today()
        with self._ledger.verb("no_logged", Area.JOBS, job_id, subject=company or self._company_of(job_id)):
            if job_id is None:
                job_id = self._ledger.insert(
                    tables.Job, company=company_named(self._ledger, company), title=title.strip()
                )
            self._ledger.insert(
                tables.StageEvent,
                job=job_id,
                stage=Stage.CLOSED,
                outcome=outcome,
                on_day=day,
                how_far=how_far,
            )
            self._ledger.note(Change(Area.JOBS, job_id))
            if entry_id is not None:
                entry = tables.Entry
                is_free = (entry.id == entry_id) & entry.job.is_null() & entry.trashed_at.is_null()
                self._ledger.update_where(entry, is_free, job=job_id)
                self._ledger.note(Change(Area.JOURNAL, entry_id))
        return job_id

    def log_noes(self, said: Sequence[NoSaid]) -> tuple[int, ...]:
        """Several noes as one change. Returns the jobs' ids, in the same order."""
        with self._ledger.verb("noes_logged", Area.JOBS):
            return tuple(
                self.log_no(
                    how_far=each.how_far, company=each.company, job_id=each.job_id, outcome=each.outcome
                )
                for each in said
            )

    def begin(self, job_id: int) -> int:
        """The five steps for a job, with the day of its last no; begun twice it is the same rebound, woken.

        Where its history tells of no no, today is that day. Returns the id.
        """
        row = self._ledger.row(tables.Rebound.select(tables.Rebound.id).where(tables.Rebound.job == job_id))
        today = self._ledger.clock.today()
        with self._ledger.verb("rebound_begun", Area.REBOUNDS):
            if row:
                rebound_id = int(row["id"])
                self._ledger.update(
                    tables.Rebound, rebound_id, state=ReboundState.OPEN, touched_on=today, trashed_at=None
                )
            else:
                rebound_id = self._ledger.insert(
                    tables.Rebound,
                    job=job_id,
                    no_on=self._last_no(job_id) or today,
                    state=ReboundState.OPEN,
                    touched_on=today,
                    current=Step.STORY,
                )
                for step in Step:
                    self._ledger.insert(
                        tables.ReboundStep, rebound=rebound_id, step=step, state=StepState.OPEN
                    )
            self._ledger.note(Change(Area.REBOUNDS, rebound_id))
        return rebound_id

    def rebound(self, rebound_id: int) -> Rebound | None:
        """One rebound, or None when its job was set aside."""
        return next(iter(self._found(tables.Rebound.id == rebound_id)), None)

    def of_job(self, job_id: int) -> Rebound | None:
        """The rebound of a job, if one was begun."""
        return next(iter(self._found(tables.Rebound.job == job_id)), None)

    def all(self) -> tuple[Rebound, ...]:
        """Every rebound, the last touched first."""
        return self._found()

    def unfinished(self, touched_since: date) -> tuple[Rebound, ...]:
        """Of the open rebounds with a step left to do, the last touched, where that was since a day."""
        rebound, step = tables.Rebound, tables.ReboundStep
        left = step.select(step.rebound).where(step.state.in_([StepState.OPEN, StepState.BEGUN]))
        is_unfinished = (rebound.state == ReboundState.OPEN) & rebound.id.in_(left)
        return self._found(rebound.touched_on >= touched_since, is_unfinished, limit=1)

    def go_to(self, rebound_id: int, step: Step) -> None:
        """The person stands at this step now."""
        with self._ledger.quiet(Area.REBOUNDS, rebound_id):
            self._touch(rebound_id, current=step)

    def mark_step(self, rebound_id: int, step: Step, state: StepState) -> None:
        """A step begun, done or skipped; a step that is done stays so when it is looked at again."""
        row = tables.ReboundStep
        here = (row.rebound == rebound_id) & (row.step == step)
        known = self._ledger.row(row.select(row.state).where(here))
        if known is None or known["state"] is state:
            return
        if known["state"] is StepState.DONE and state is StepState.BEGUN:
            return
        with self._ledger.quiet(Area.REBOUNDS, rebound_id):
            self._ledger.update_where(row, here, state=state)
            self._touch(rebound_id)

    def keep_story(self, rebound_id: int, entry_id: int) -> None:
        """The entry of step 1."""
        with self._ledger.quiet(Area.REBOUNDS, rebound_id):
            self._touch(rebound_id, entry=entry_id)

    def adopt_story(self, rebound_id: int, entry_id: int) -> None:
        """An entry that was there before the steps becomes the story of step 1, and belongs to the job."""
        rebound, step = tables.Rebound, tables.ReboundStep
        job = rebound.select(rebound.job).where(rebound.id == rebound_id)
        with self._ledger.verb("story_adopted", Area.REBOUNDS, rebound_id):
            self._ledger.update_where(tables.Entry, tables.Entry.id == entry_id, job=job, step=Step.STORY)
            self._ledger.update_where(
                step, (step.rebound == rebound_id) & (step.step == Step.STORY), state=StepState.BEGUN
            )
            self._touch(rebound_id, entry=entry_id)
            self._ledger.note(Change(Area.JOURNAL, entry_id))

    def rest(self, rebound_id: int) -> None:
        """Let it rest, at any time, five steps done or not."""
        with self._ledger.verb("rebound_rested", Area.REBOUNDS, rebound_id):
            self._ledger.update(tables.Rebound, rebound_id, state=ReboundState.RESTING)

    def _last_no(self, job_id: int) -> date | None:
        event = tables.StageEvent
        row = self._ledger.row(
            event.select(event.on_day)
            .where(
                event.job == job_id,
                event.stage == Stage.CLOSED,
                event.outcome.in_(list(NOES)),
                event.trashed_at.is_null(),
            )
            .order_by(event.on_day.desc(), event.id.desc())
        )
        return row["on_day"] if row else None

    def _company_of(self, job_id: int | None) -> str:
        job, company = tables.Job, tables.Company
        query = job.select(company.name).join(company, on=(job.company == company.id)).where(job.id == job_id)
        return str((self._ledger.row(query) or {}).get("name", ""))

    def _touch(self, rebound_id: int, **fields: Any) -> None:
        rebound, today = tables.Rebound, self._ledger.clock.today()
        # Of steps that were erased meanwhile nothing is kept: what was written in them stands by itself.
        self._ledger.update_where(rebound, rebound.id == rebound_id, touched_on=today, **fields)

    def _found(self, *conditions: Any, limit: int | None = None) -> tuple[Rebound, ...]:
        rebound, job, company, event = tables.Rebound, tables.Job, tables.Company, tables.StageEvent.alias()
        last_no = (
            event.select(event.outcome)
            .where(event.job == job.id, event.stage == Stage.CLOSED, event.trashed_at.is_null())
            .order_by(event.on_day.desc(), event.id.desc())
            .limit(1)
        )
        rows = self._ledger.rows(
            rebound.select(
                rebound.id,
                rebound.job.alias("job_id"),
                company.name.alias("company"),
                job.title,
                rebound.no_on,
                rebound.state,
                rebound.touched_on,
                rebound.current,
                rebound.entry.alias("entry_id"),
                last_no.alias("outcome"),
            )
            .join(job, on=(rebound.job == job.id))
            .join(company, on=(job.company == company.id))
            .where(job.trashed_at.is_null(), rebound.trashed_at.is_null(), *conditions)
            .order_by(rebound.touched_on.desc(), rebound.id.desc())
            .limit(limit)
        )
        step = tables.ReboundStep
        states: dict[int, list[StepState]] = {row["id"]: [StepState.OPEN] * len(Step) for row in rows}
        found = step.select(step.rebound.alias("rebound_id"), step.step, step.state).where(
            step.rebound.in_(list(states))
        )
        for row in self._ledger.rows(found) if states else ():
            states[row["rebound_id"]][row["step"] - 1] = row["state"]
        return tuple(_rebound(row, tuple(states[row["id"]])) for row in rows)


def _rebound(row: dict[str, Any], steps: tuple[StepState, ...]) -> Rebound:
    outcome = row.pop("outcome")
    current = Step(row.pop("current"))
    return Rebound(**row, current=current, steps=steps, went_quiet=outcome == Outcome.WENT_QUIET)
