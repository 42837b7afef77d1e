"""The jobs' shelf: opportunities, their history, the two lists, and what the gut said."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from peewee import fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.jobs import (
    Gut,
    HowFar,
    Job,
    Line,
    Outcome,
    Side,
    Stage,
    StageEvent,
    takes_over_on,
)
from rebound_desktop.store import tables
from rebound_desktop.store.companies import company_named, find_company, is_called
from rebound_desktop.store.errors import GoneMeanwhile
from rebound_desktop.store.job_query import job_query, not_ended
from rebound_desktop.store.job_steps import add_event, begin_job
from rebound_desktop.store.ledger import Ledger

_EDITABLE = frozenset(
    {
        "title",
        "place",
        "mode",
        "source",
        "agency",
        "url",
        "posting",
        "notes",
        "pay_from",
        "pay_to",
        "pay_currency",
        "pay_period",
        "pay_named",
        "resume_sent",
        "why_said",
        "why_guess",
        "answer_expected_on",
        "still_waiting_on",
    }
)
# Where a word between us is noted, and on which day it was.
_WORDS = (
    ("stage_event", "on_day"),
    ("round", "substr(starts_at, 1, 10)"),
    ("letter", "COALESCE(replied_on, posted_on)"),
    ("touch", "on_day"),
    ("offer", "made_on"),
)


class JobsShelf:
    """Opportunities from lead to close. The stage is never stored beside its history: it is the newest event.

    Newest by its day, then by when it was noted; but what was noted before a closing never outlives it, even
    when the closing is back-dated ("it came last Friday", said of a job first noted today).
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(
        self, company: str, title: str = "", stage: Stage = Stage.LEAD, on_day: date | None = None
    ) -> int:
        """A new opportunity; the company's name is enough. Returns its id."""
        with self._ledger.verb("job_added", Area.JOBS, subject=company):
            return begin_job(self._ledger, company, title, stage, on_day or self._ledger.clock.today())

    def job(self, job_id: int) -> Job | None:
        """One job, or None when it was set aside or never was."""
        row = self._ledger.row(job_query().where(tables.Job.id == job_id))
        return Job(**row) if row else None

    def is_there(self, job_id: int) -> bool:
        """Whether a job is noted, set aside or not."""
        return self._ledger.row(tables.Job.select(tables.Job.id).where(tables.Job.id == job_id)) is not None

    def all(self, *, limit: int | None = None) -> tuple[Job, ...]:
        """Every job, the most recently moved first."""
        rows = self._ledger.rows(job_query().limit(limit))
        return tuple(Job(**row) for row in rows)

    def open(self, limit: int) -> tuple[Job, ...]:
        """Jobs that can still be chosen, the most recently moved first."""
        rows = self._ledger.rows(job_query().where(tables.Job.id.in_(not_ended())))
        return tuple(job for job in (Job(**row) for row in rows) if job.is_open)[:limit]

    def at_company(self, company: str) -> tuple[Job, ...]:
        """Jobs at the company of that name (case ignored)."""
        return tuple(Job(**row) for row in self._ledger.rows(job_query().where(is_called(company))))

    def company_names(self) -> tuple[str, ...]:
        """Every company known, by name, for completion."""
        company = tables.Company
        rows = self._ledger.rows(company.select(company.name).where(company.name != ""))
        return tuple(sorted((row["name"] for row in rows), key=self._ledger.by_name()))

    def change(self, job_id: int, **fields: Any) -> None:
        """Change a job's own fields, those of `core.jobs.Job` that are the person's to say.

        Raises TypeError for any other.
        """
        if unknown := set(fields) - _EDITABLE:
            raise TypeError(f"not a field of a job: {sorted(unknown)}")
        with self._ledger.verb("job_changed", Area.JOBS, job_id):
            self._ledger.update(tables.Job, job_id, **fields)

    def add_to_notes(self, job_id: int, line: str) -> None:
        """One more line beneath what is noted of a job."""
        job = tables.Job
        with self._ledger.verb("job_changed", Area.JOBS, job_id):
            row = self._ledger.row(job.select(job.notes).where(job.id == job_id))
            before = str(row["notes"]) if row is not None else ""
            self._ledger.update(job, job_id, notes=f"{before}\n{line}".strip())

    def rename_company(self, job_id: int, name: str) -> None:
        """Call a job's company something else, for everyone and every job there.

        Where a company of that name is known already, this job alone moves there.
        """
        job = self.job(job_id)
        with self._ledger.verb("job_changed", Area.JOBS, job_id):
            known = company_named(self._ledger, name) if job is None or not job.company else None
            known = known or find_company(self._ledger, name)
            if job is None or (known is not None and known != job.company_id):
                self._ledger.update(tables.Job, job_id, company=known)
            else:
                self._ledger.update(tables.Company, job.company_id, name=" ".join(name.split()))
            self._ledger.note(Change(Area.CONTACTS))

    def move(
        self,
        job_id: int,
        stage: Stage,
        outcome: Outcome | None = None,
        *,
        on_day: date | None = None,
        note: str = "",
        how_far: HowFar | None = None,
    ) -> None:
        """Add an event to a job's history; a closed job needs an outcome, an open one has none.

        Without a day it is today's, and where the job stands from then on, whatever was noted for a later day.
        Raises GoneMeanwhile.
        """
        if (outcome is not None) is not (stage is Stage.CLOSED):
            raise ValueError("an outcome belongs to a closed job, and only to it")
        if not self.is_there(job_id):
            raise GoneMeanwhile(typed=note)
        job = self.job(job_id)
        with self._ledger.verb("job_moved", Area.JOBS, job_id, subject=job.company if job else ""):
            today = self._ledger.clock.today()
            day = on_day or (takes_over_on(today, job.since) if job is not None else today)
            add_event(self._ledger, job_id, stage, outcome, day, note, how_far)

    def change_move(self, event_id: int, **fields: Any) -> None:
        """Set a step of a job's history right: its on_day or its note."""
        if unknown := set(fields) - {"on_day", "note"}:
            raise TypeError(f"not a field of a step: {sorted(unknown)}")
        with self._ledger.verb("move_changed", Area.JOBS, self._job_of_event(event_id)):
            self._ledger.update(tables.StageEvent, event_id, **fields)
            self._ledger.note(Change(Area.REBOUNDS))

    def remove_move(self, event_id: int) -> None:
        """Take a step out of a job's history; the last one stays. Undo brings it back. Raises GoneMeanwhile."""
        job_id, event = self._job_of_event(event_id), tables.StageEvent
        if job_id is None:
            raise GoneMeanwhile(typed="")
        if len(self.history(job_id)) < 2:
            raise ValueError("a job has at least one step")
        with self._ledger.verb("move_removed", Area.JOBS, job_id):
            self._ledger.delete(event, event.id == event_id)
            self._ledger.note(Change(Area.REBOUNDS))

    def history(self, job_id: int) -> tuple[StageEvent, ...]:
        """A job's events, oldest first."""
        event = tables.StageEvent
        of_job = _events().where(event.job == job_id, event.trashed_at.is_null())
        rows = self._ledger.rows(of_job.order_by(event.on_day, event.id))
        return tuple(StageEvent(**row) for row in rows)

    def moves_between(self, first: date, last: date) -> tuple[StageEvent, ...]:
        """The events of jobs not set aside on the days `first` to `last`, the newest first."""
        event = tables.StageEvent
        live = tables.Job.select(tables.Job.id).where(tables.Job.trashed_at.is_null())
        rows = self._ledger.rows(
            _events()
            .where(event.job.in_(live), event.on_day.between(first, last), event.trashed_at.is_null())
            .order_by(event.on_day.desc(), event.id.desc())
        )
        return tuple(StageEvent(**row) for row in rows)

    def set_aside(self, job_id: int) -> None:
        """Into the trash, for 30 days; its entries, people and letters stay."""
        job = self.job(job_id)
        with self._ledger.verb("job_set_aside", Area.JOBS, job_id, subject=job.name if job else ""):
            self._ledger.update(tables.Job, job_id, trashed_at=self._ledger.clock.moment())
            self._ledger.note(Change(Area.REBOUNDS))

    def add_line(self, job_id: int, side: Side, text: str) -> int:
        """A line at the end of the perfect or not-ideal list. Returns its id."""
        line = tables.JobLine
        with self._ledger.verb("line_added", Area.JOBS, job_id):
            last = self._ledger.row(
                line.select(fn.MAX(line.position).alias("last")).where(line.job == job_id, line.side == side)
            )
            position = 1 + ((last or {}).get("last") or 0)
            return self._ledger.insert(line, job=job_id, side=side, text=text.strip(), position=position)

    def lines(self, job_id: int, side: Side | None = None) -> tuple[Line, ...]:
        """The lines of a job, in the person's order."""
        line = tables.JobLine
        query = line.select(
            line.id,
            line.job.alias("job_id"),
            line.side,
            line.text,
            line.position,
            line.look_again,
            line.next_time,
            line.aspect.alias("aspect_id"),
        ).where(line.job == job_id, line.trashed_at.is_null())
        if side is not None:
            query = query.where(line.side == side)
        return tuple(
            Line(**row) for row in self._ledger.rows(query.order_by(line.side, line.position, line.id))
        )

    def change_line(self, line_id: int, **fields: Any) -> None:
        """Change a line's text, look_again or next_time."""
        if unknown := set(fields) - {"text", "look_again", "next_time"}:
            raise TypeError(f"not a field of a line: {sorted(unknown)}")
        with self._ledger.verb("line_changed", Area.JOBS, self._job_of_line(line_id)):
            self._ledger.update(tables.JobLine, line_id, **fields)

    def order_lines(self, job_id: int, ids: Sequence[int]) -> None:
        """Put the lines of one list in this order; those that stand right already are no newer by it."""
        line = tables.JobLine
        with self._ledger.verb("lines_ordered", Area.JOBS, job_id):
            for position, line_id in enumerate(ids, start=1):
                is_elsewhere = (line.id == line_id) & (line.position != position)
                self._ledger.update_where(line, is_elsewhere, position=position)

    def remove_line(self, line_id: int) -> None:
        """A line into the trash."""
        with self._ledger.verb("line_removed", Area.JOBS, self._job_of_line(line_id)):
            self._ledger.update(tables.JobLine, line_id, trashed_at=self._ledger.clock.moment())

    def last_words(self, job_id: int | None = None) -> dict[int, date]:
        """The newest day on which anything passed between us, by the id of each job: a move, a round, a letter
        sent or answered, an offer, a moment with somebody. What one writes for oneself does not count.

        job_id: that job alone.
        """
        wanted = "" if job_id is None else f"AND job_id = {job_id:d}"
        parts = " UNION ALL ".join(
            f"SELECT job_id, {day} AS day FROM {table} WHERE trashed_at IS NULL AND job_id IS NOT NULL {wanted}"
            for table, day in _WORDS
        )
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(
                f"SELECT job_id, max(day) FROM ({parts}) WHERE day <= ? GROUP BY job_id",
                (self._ledger.clock.today().isoformat(),),
            ).fetchall()
        return {int(str(key)): date.fromisoformat(str(day)) for key, day in rows}

    def say_gut(
        self,
        job_id: int,
        word: str,
        number: int | None = None,
        spared: str = "",
        *,
        is_after_table: bool = False,
    ) -> None:
        """What the gut says today: a word, a number from 0 to 10 if liked, and what one may have been spared.

        Said again on the same day, it replaces what was said; on another day it stands beside it. What it
        says once the comparison was read stands apart from what it said before.
        """
        today = self._ledger.clock.today()
        said = {"word": word.strip(), "number": number, "spared": spared.strip()}
        with self._ledger.verb("gut_said", Area.JOBS, job_id):
            gut = tables.Gut
            row = self._ledger.row(
                gut.select(gut.id).where(
                    gut.job == job_id,
                    gut.said_on == today,
                    gut.is_after_table == is_after_table,
                    gut.trashed_at.is_null(),
                )
            )
            if row:
                self._ledger.update(gut, row["id"], **said)
            else:
                self._ledger.insert(gut, job=job_id, said_on=today, is_after_table=is_after_table, **said)

    def guts(self, job_id: int) -> tuple[Gut, ...]:
        """What the gut said, newest first."""
        return self.guts_of((job_id,))[job_id]

    def guts_of(self, job_ids: Sequence[int]) -> dict[int, tuple[Gut, ...]]:
        """What the gut said of each of these jobs, newest first."""
        gut = tables.Gut
        rows = self._ledger.rows(
            gut.select(
                gut.id,
                gut.job.alias("job_id"),
                gut.word,
                gut.number,
                gut.spared,
                gut.said_on,
                gut.is_after_table,
            )
            .where(gut.job.in_(list(job_ids)), gut.trashed_at.is_null())
            .order_by(gut.said_on.desc(), gut.id.desc())
        )
        found = [Gut(**row) for row in rows]
        return {job_id: tuple(gut for gut in found if gut.job_id == job_id) for job_id in job_ids}

    def _job_of_event(self, event_id: int) -> int | None:
        event = tables.StageEvent
        row = self._ledger.row(event.select(event.job.alias("job_id")).where(event.id == event_id))
        return int(row["job_id"]) if row else None

    def _job_of_line(self, line_id: int) -> int | None:
        line = tables.JobLine
        row = self._ledger.row(line.select(line.job.alias("job_id")).where(line.id == line_id))
        return int(row["job_id"]) if row else None


def _events() -> Any:
    """The steps of jobs' histories, as rows."""
    event = tables.StageEvent
    return event.select(
        event.id,
        event.job.alias("job_id"),
        event.stage,
        event.outcome,
        event.on_day,
        event.note,
        event.how_far,
    )
