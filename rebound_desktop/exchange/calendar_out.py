"""Interviews and follow-ups as iCalendar (RFC 5545): the same thing has the same UID each time it leaves."""

from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from rebound_desktop.core.leaving import Left
from rebound_desktop.core.progress import Tell, tell_nobody
from rebound_desktop.core.told import Interview, JobTold
from rebound_desktop.exchange.calendar_file import Appointment, WholeDay, calendar_file
from rebound_desktop.exchange.gathering import Gathering
from rebound_desktop.exchange.terms import Terms
from rebound_desktop.store import whole_file

_CONTROLS = {code: None for code in (*range(32), 127, *range(128, 160)) if code not in (9, 10)}


def write_calendar(
    gathering: Gathering, terms: Terms, target: Path, made_at: datetime, tell: Tell = tell_nobody
) -> Left:
    """One file, whole. made_at: an aware moment. Raises PlaceFull, PlaceUnwritable, Stopped."""
    wanted = gathering.wanted
    # What stands in a calendar goes by its own day, whenever the job began and we last met.
    whole = Gathering(gathering.rows, replace(wanted, since=None, until=None), gathering.clock)
    jobs, people = whole.jobs(), whole.people()
    rounds = tuple(
        _appointment(job, each, terms)
        for job in jobs
        for each in job.rounds
        if each.starts_at is not None
        and wanted.has_day(each.starts_at.date())
        # What was still to come falls away as a job ends.
        and not each.falls_away
        and (job.ended_on is None or each.starts_at.date() <= job.ended_on)
    )
    days = [
        WholeDay(f"{job.uid}-answer", _text(terms.answer_expected(job.name)), job.answer_awaited_on)
        for job in jobs
        if job.answer_awaited_on is not None and wanted.has_day(job.answer_awaited_on)
    ]
    for told in people:
        if told.next is not None and wanted.has_day(told.next.due_on):
            summary = _text(f"{terms.next(told.next.kind)}: {told.person.name}")
            days.append(WholeDay(told.next.uid, summary, told.next.due_on, _text(told.next.note)))
    tell(1, 2)
    with whole_file(target) as unfinished:
        unfinished.write_bytes(calendar_file(rounds, made_at, tuple(days)))
    tell(2, 2)
    return Left({"round": len(rounds), "next_step": len(days)})


def _appointment(job: JobTold, each: Interview, terms: Terms) -> Appointment:
    assert each.starts_at is not None
    return Appointment(
        each.uid,
        _text(f"{job.company}: {terms.interview(each.kind)}"),
        each.starts_at,
        each.zone,
        each.minutes,
        _text(each.place),
        _text("\n\n".join(filter(None, (job.title, ", ".join(each.people), *each.told[:1])))),
    )


def _text(text: str) -> str:
    """Text without the control characters that no calendar may hold."""
    return text.translate(_CONTROLS)
