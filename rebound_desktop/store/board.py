"""The board's shelf: many jobs read at a glance, a slice at a time, and changed together as one thing done."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from rebound_desktop.core.board import Glance
from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.clock import Clock
from rebound_desktop.core.jobs import Outcome, PayPeriod, Stage, takes_over_on, told_here
from rebound_desktop.core.marks import StandsFor
from rebound_desktop.store import tables
from rebound_desktop.store.job_query import newest_event
from rebound_desktop.store.ledger import Ledger

_EDITABLE = frozenset({"place", "source", "answer_expected_on"})
# SQLite takes some thousands of values to a statement.
_AT_ONCE = 500
# No name of a tag holds it, nor of a time zone.
_BETWEEN = "\x1f"
_STAGES = {stage.value: stage for stage in Stage}
_OUTCOMES: dict[str | None, Outcome | None] = {None: None, **{each.value: each for each in Outcome}}


class BoardShelf:
    """What stands on the board and in the table. Every verb is one step of undo, however many jobs it touches."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._slices: tuple[date, str, list[Any]] | None = None

    def slice(self, after: int = 0, limit: int = -1) -> tuple[Glance, ...]:
        """Jobs by id, those with an id above `after`, at most `limit`: for reading thousands without a stall."""
        today = self._ledger.clock.today()
        if self._slices is None or self._slices[0] != today:
            # Putting the statement together takes as long as a slice of some hundred rows.
            query = self._query().where(tables.Job.id > after).order_by(tables.Job.id).limit(limit)
            self._slices = (today, *self._statement(query))
        _, sql, values = self._slices
        return self._glances(sql, [*values[:-2], after, limit])

    def of(self, job_ids: Sequence[int]) -> tuple[Glance, ...]:
        """These jobs, but for those set aside; for a few that were just changed."""
        return tuple(
            glance
            for some in _parts(job_ids)
            for glance in self._glances(*self._statement(self._query().where(tables.Job.id.in_(some))))
        )

    def move(self, job_ids: Sequence[int], stage: Stage, outcome: Outcome | None = None) -> int:
        """Move jobs to a stage today; those that stand there already stay. Returns how many moved.

        A closed job needs an outcome, an open one has none; a no is the rebounds' shelf's.
        """
        if (outcome is not None) is not (stage is Stage.CLOSED):
            raise ValueError("an outcome belongs to a closed job, and only to it")
        today = self._ledger.clock.today()
        with self._verb("moved", job_ids):
            moving = [
                (job_id, since)
                for job_id, since, *stands in self._standing(job_ids)
                if stands != [stage, outcome]
            ]
            self._ledger.insert_all(
                tables.StageEvent,
                [
                    {
                        "job": job_id,
                        "stage": stage,
                        "outcome": outcome,
                        "on_day": takes_over_on(today, since),
                        "note": "",
                    }
                    for job_id, since in moving
                ],
            )
        return len(moving)

    def change(self, job_ids: Sequence[int], **fields: Any) -> None:
        """Give jobs the same place, source or day on which an answer is expected (None: no day)."""
        if unknown := set(fields) - _EDITABLE:
            raise TypeError(f"not a field to change together: {sorted(unknown)}")
        with self._verb("changed", job_ids):
            for some in _parts(job_ids):
                self._ledger.update_where(tables.Job, tables.Job.id.in_(some), **fields)

    def set_aside(self, job_ids: Sequence[int]) -> None:
        """Into the trash, for 30 days; their entries, people and letters stay."""
        with self._verb("set_aside", job_ids):
            for some in _parts(job_ids):
                self._ledger.update_where(
                    tables.Job, tables.Job.id.in_(some), trashed_at=self._ledger.clock.moment()
                )
            self._ledger.note(Change(Area.REBOUNDS))

    def _statement(self, query: Any) -> tuple[str, list[Any]]:
        sql, values = self._ledger.database.get_sql_context().sql(query).query()
        return sql, list(values)

    def _glances(self, sql: str, values: list[Any]) -> tuple[Glance, ...]:
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(sql, values).fetchall()
        return tuple(_glance(row, self._ledger.clock) for row in rows)

    def _query(self) -> Any:
        today = self._ledger.clock.today()
        job, company, event = tables.Job, tables.Company, tables.StageEvent
        return (
            job.select(
                job.id,
                company.name,
                job.title,
                event.stage,
                event.outcome,
                event.on_day,
                event.id,
                _first_noted(),
                job.place,
                job.source,
                job.agency,
                job.answer_expected_on,
                _answer_by(today),
                _rounds_near(today),
                _people(),
                job.pay_from,
                job.pay_to,
                job.pay_currency,
                job.pay_period,
                _tags(),
            )
            .join(company, on=(job.company == company.id))
            .join(event, on=(event.id == newest_event()), src=job)
            .where(job.trashed_at.is_null(), job.stands_for == StandsFor.JOB)
        )

    def _standing(self, job_ids: Sequence[int]) -> Iterator[tuple[int, date, Stage, Outcome | None]]:
        """Where jobs stand and since when, those set aside left out."""
        job, event = tables.Job, tables.StageEvent
        for some in _parts(job_ids):
            query = (
                job.select(job.id, event.on_day, event.stage, event.outcome)
                .join(event, on=(event.id == newest_event()), src=job)
                .where(job.id.in_(some), job.trashed_at.is_null())
            )
            for row in self._ledger.rows(query):
                yield row["id"], row["on_day"], row["stage"], row["outcome"]

    def _verb(self, what: str, job_ids: Sequence[int]) -> AbstractContextManager[None]:
        """One thing done: to one job by its company's name, or to so many."""
        if len(job_ids) != 1:
            return self._ledger.verb(f"jobs_{what}", Area.JOBS, subject=str(len(job_ids)))
        job, company = tables.Job, tables.Company
        row = self._ledger.row(
            job.select(company.name).join(company, on=(job.company == company.id)).where(job.id == job_ids[0])
        )
        return self._ledger.verb(f"job_{what}", Area.JOBS, job_ids[0], subject=row["name"] if row else "")


def _glance(row: tuple[Any, ...], clock: Clock) -> Glance:
    """A row of the query, its values as the file keeps them."""
    (
        job_id, company, title, stage, outcome, since, last_event, first_noted,
        place, source, agency, answer_expected_on, answer_by, rounds, people,
        pay_from, pay_to, pay_currency, pay_period, tags,
    ) = row  # fmt: skip
    return Glance(
        id=job_id,
        company=company,
        title=title,
        stage=_STAGES[stage],
        outcome=_OUTCOMES[outcome],
        since=date.fromisoformat(since),
        last_event=last_event,
        first_noted=date.fromisoformat(first_noted),
        place=place,
        source=source,
        agency=agency,
        answer_expected_on=date.fromisoformat(answer_expected_on) if answer_expected_on else None,
        answer_by=date.fromisoformat(answer_by) if answer_by else None,
        next_round=_next_round(rounds, clock) if rounds else None,
        people=people,
        pay_from=pay_from,
        pay_to=pay_to,
        pay_currency=pay_currency,
        pay_period=PayPeriod(pay_period),
        tags=tuple(sorted(tags.split(_BETWEEN), key=str.casefold)) if tags else (),
    )


def _first_noted() -> Any:
    event = tables.StageEvent.alias()
    return event.select(fn.MIN(event.on_day)).where(event.job == tables.Job.id, event.trashed_at.is_null())


def _answer_by(today: date) -> Any:
    """The nearest day by which an offer wants an answer."""
    offer = tables.Offer.alias()
    return offer.select(fn.MIN(offer.answer_by)).where(
        offer.job == tables.Job.id, offer.trashed_at.is_null(), offer.answer_by >= today
    )


def _rounds_near(today: date) -> Any:
    """Its interviews from yesterday on, each time on the wall with its zone: where they are it may be a day earlier."""
    round_of = tables.Round.alias()
    said = round_of.starts_at.cast("TEXT").concat(_BETWEEN).concat(round_of.zone)
    return round_of.select(fn.GROUP_CONCAT(said, _BETWEEN)).where(
        round_of.job == tables.Job.id,
        round_of.trashed_at.is_null(),
        fn.SUBSTR(round_of.starts_at, 1, 10) >= (today - timedelta(days=1)).isoformat(),
    )


def _next_round(rounds: str, clock: Clock) -> datetime | None:
    """The next interview by the clock beside the person, one of today too."""
    times, today = rounds.split(_BETWEEN), clock.today()
    told = (
        told_here(datetime.fromisoformat(at), zone, clock)
        for at, zone in zip(times[::2], times[1::2], strict=True)
    )
    return min((each for each in told if each.date() >= today), default=None)


def _people() -> Any:
    link, contact = tables.JobContact.alias(), tables.Contact.alias()
    return (
        link.select(fn.COUNT(link.id))
        .join(contact, on=(link.contact == contact.id))
        .where(link.job == tables.Job.id, contact.trashed_at.is_null())
    )


def _tags() -> Any:
    link, tag = tables.JobTag.alias(), tables.Tag.alias()
    return (
        link.select(fn.GROUP_CONCAT(tag.name, _BETWEEN))
        .join(tag, on=(link.tag == tag.id))
        .where(link.job == tables.Job.id, link.trashed_at.is_null(), tag.trashed_at.is_null())
    )


def _parts(job_ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(job_ids), _AT_ONCE):
        yield job_ids[first : first + _AT_ONCE]
