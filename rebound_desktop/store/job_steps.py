"""What more than one shelf does with a job: begin one, and bring it to a stage."""

from datetime import date

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.jobs import HowFar, Job, Outcome, Stage, takes_over_on
from rebound_desktop.store import tables
from rebound_desktop.store.companies import company_named
from rebound_desktop.store.job_query import job_query
from rebound_desktop.store.ledger import Ledger


def begin_job(ledger: Ledger, company: str, title: str, stage: Stage, day: date) -> int:
    """A new job at a stage. Returns its id. Only inside a verb."""
    job_id = ledger.insert(tables.Job, company=company_named(ledger, company), title=title.strip())
    add_event(ledger, job_id, stage, None, day)
    ledger.note(Change(Area.JOBS, job_id))
    return job_id


def add_event(
    ledger: Ledger,
    job_id: int,
    stage: Stage,
    outcome: Outcome | None,
    on_day: date,
    note: str = "",
    how_far: HowFar | None = None,
) -> None:
    """One more step of a job's history. Only inside a verb."""
    ledger.insert(
        tables.StageEvent,
        job=job_id,
        stage=stage,
        outcome=outcome,
        on_day=on_day,
        note=note,
        how_far=how_far,
    )


def move_on(ledger: Ledger, job_id: int | None, stage: Stage, day: date) -> None:
    """An open job that stands before a stage comes to it; never backwards. Only inside a verb."""
    job, order = _open_job(ledger, job_id), list(Stage)
    if job is not None and order.index(job.stage) < order.index(stage):
        add_event(ledger, job.id, stage, None, takes_over_on(day, job.since))
        ledger.note(Change(Area.JOBS, job.id))


def end_job(ledger: Ledger, job_id: int | None, outcome: Outcome, day: date) -> None:
    """An open job ends so. Only inside a verb."""
    job = _open_job(ledger, job_id)
    if job is not None:
        add_event(ledger, job.id, Stage.CLOSED, outcome, takes_over_on(day, job.since))
        ledger.note(Change(Area.JOBS, job.id))


def _open_job(ledger: Ledger, job_id: int | None) -> Job | None:
    row = ledger.row(job_query().where(tables.Job.id == job_id)) if job_id is not None else None
    job = Job(**row) if row is not None else None
    return job if job is not None and job.is_open else None
