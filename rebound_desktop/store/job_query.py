"""How a job is read: its own fields, its company, and the newest event of its history."""

from typing import Any

from peewee import Case, fn

from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.store import tables


def newest_event() -> Any:
    """The id of the event that says where a job of the query around it stands."""
    newest_of, closing = tables.StageEvent.alias(), tables.StageEvent.alias()
    closed_later = closing.select(closing.id).where(
        closing.job == newest_of.job,
        closing.trashed_at.is_null(),
        closing.stage == Stage.CLOSED,
        closing.id > newest_of.id,
        closing.on_day <= newest_of.on_day,
    )
    return (
        newest_of.select(newest_of.id)
        .where(newest_of.job == tables.Job.id, newest_of.trashed_at.is_null(), ~fn.EXISTS(closed_later))
        .order_by(newest_of.on_day.desc(), newest_of.id.desc())
        .limit(1)
    )


def job_query() -> Any:
    """Jobs as records, the most recently moved first; a column that stands for something else is no job."""
    job, company, event = tables.Job, tables.Company, tables.StageEvent
    return (
        job.select(
            job.id,
            job.uid,
            job.company.alias("company_id"),
            company.name.alias("company"),
            job.title,
            event.stage,
            event.outcome,
            event.on_day.alias("since"),
            job.place,
            job.source,
            job.url,
            job.posting,
            job.notes,
            job.answer_expected_on,
            job.mode,
            job.pay_from,
            job.pay_to,
            job.pay_currency,
            job.pay_period,
            job.pay_named,
            job.agency,
            job.resume_sent,
            job.why_said,
            job.why_guess,
            job.still_waiting_on,
        )
        .join(company, on=(job.company == company.id))
        .join(event, on=(event.id == newest_event()), src=job)
        .where(job.trashed_at.is_null(), job.stands_for == StandsFor.JOB)
        .order_by(event.on_day.desc(), event.id.desc())
    )


def not_ended() -> Any:
    """Jobs of which something was noted after any closing: far fewer than all, before their history is weighed."""
    event = tables.StageEvent
    closing = Case(None, ((event.stage == Stage.CLOSED, event.id),), 0)
    return (
        event.select(event.job)
        .where(event.trashed_at.is_null())
        .group_by(event.job)
        .having(fn.MAX(closing) < fn.MAX(event.id))
    )
