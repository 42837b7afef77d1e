"""The rounds' shelf: interviews with the people in them, and the answers that are sealed after one."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.contacts import Contact
from rebound_desktop.core.jobs import Round, RoundKind, SealedAnswer, SealedQuestion
from rebound_desktop.store import tables
from rebound_desktop.store.contact_query import contact_query
from rebound_desktop.store.contacts import ContactsShelf
from rebound_desktop.store.ledger import Ledger

_EDITABLE = frozenset(
    {
        "kind",
        "starts_at",
        "zone",
        "minutes",
        "place",
        "notes",
        "preparation",
        "asked",
        "answered",
        "picture",
    }
)


class RoundsShelf:
    """Interviews of jobs, as real records."""

    def __init__(self, ledger: Ledger, contacts: ContactsShelf) -> None:
        self._ledger = ledger
        self._contacts = contacts

    def add(
        self,
        job_id: int,
        kind: RoundKind,
        starts_at: datetime | None = None,
        place: str = "",
        notes: str = "",
        **fields: Any,
    ) -> int:
        """An interview; `starts_at` is the time on the wall in `zone`, the person's own if none is given.

        fields: zone, minutes, preparation. Returns its id.
        """
        _check(fields)
        with self._ledger.verb("round_added", Area.JOBS, job_id):
            return self._ledger.insert(
                tables.Round,
                job=job_id,
                kind=kind,
                starts_at=starts_at,
                place=place,
                notes=notes,
                **{"zone": self._ledger.clock.zone, **fields},
            )

    def change(self, round_id: int, **fields: Any) -> None:
        """Change any field of a round. Raises TypeError for what is none."""
        _check(fields)
        with self._ledger.verb("round_changed", Area.JOBS, self._job_of(round_id)):
            self._ledger.update(tables.Round, round_id, **fields)

    def remove(self, round_id: int) -> None:
        """Into the trash; what was written about it stays."""
        with self._ledger.verb("round_removed", Area.JOBS, self._job_of(round_id)):
            self._ledger.update(tables.Round, round_id, trashed_at=self._ledger.clock.moment())

    def round(self, round_id: int) -> Round | None:
        """One round, or None when it was set aside or never was."""
        return next(iter(self._find(tables.Round.id == round_id)), None)

    def of_job(self, job_id: int) -> tuple[Round, ...]:
        """A job's rounds, in the order they happen; undated ones last."""
        return self._find(tables.Round.job == job_id)

    def written_about(self, job_id: int | None = None) -> tuple[Round, ...]:
        """The rounds that pages belong to, the latest first, undated ones last: of one job, or of all that are not
        set aside.
        """
        found = self._find(_with_pages(job_id))
        dated = [each for each in found if each.starts_at is not None]
        return (*reversed(dated), *(each for each in found if each.starts_at is None))

    def has_pages(self, job_id: int | None = None) -> bool:
        """Whether there are any of those."""
        row = tables.Round
        found = row.select(row.id).where(_with_pages(job_id), row.trashed_at.is_null())
        return self._ledger.row(found) is not None

    def of_person(self, contact_id: int) -> tuple[Round, ...]:
        """The rounds that somebody was in, of jobs not set aside; undated ones last."""
        link, job = tables.RoundContact, tables.Job
        live = job.select(job.id).where(job.trashed_at.is_null())
        with_them = link.select(link.round).where(link.contact == contact_id)
        return self._find(tables.Round.id.in_(with_them) & tables.Round.job.in_(live))

    def between(self, first: date, last: date) -> tuple[Round, ...]:
        """Rounds of jobs not set aside that begin on the days `first` to `last`, as the clock beside the person tells
        them, in that order.
        """
        live = tables.Job.select(tables.Job.id).where(tables.Job.trashed_at.is_null())
        on_day, clock = fn.SUBSTR(tables.Round.starts_at, 1, 10), self._ledger.clock
        # Where they are, it may be the day before or the one after.
        since, until = first - timedelta(days=1), last + timedelta(days=1)
        near = self._find(
            tables.Round.job.in_(live) & (on_day >= since.isoformat()) & (on_day <= until.isoformat())
        )
        known = [(begins, each) for each in near if (begins := each.begins_here(clock)) is not None]
        known.sort(key=lambda told: told[0])
        return tuple(each for begins, each in known if first <= begins.date() <= last)

    def set_people(self, round_id: int, contact_ids: Sequence[int]) -> None:
        """Who was in it; whoever is new to the job is met there too."""
        link, met = tables.RoundContact, tables.JobContact
        job_id = self._job_of(round_id)
        with self._ledger.verb("round_people_set", Area.JOBS, job_id):
            self._ledger.delete(link, (link.round == round_id) & link.contact.not_in(list(contact_ids)))
            for contact_id in dict.fromkeys(contact_ids):
                here = link.select(link.id).where(link.round == round_id, link.contact == contact_id)
                if self._ledger.row(here) is None:
                    self._ledger.insert(link, round=round_id, contact=contact_id)
                there = met.select(met.id).where(met.job == job_id, met.contact == contact_id)
                if self._ledger.row(there) is None:
                    self._ledger.insert(met, job=job_id, contact=contact_id)
            self._ledger.note(Change(Area.CONTACTS))

    def add_person(self, round_id: int, name: str, *, chosen: int | None = None) -> int:
        """Someone by name, known or new: met at the job, and in this interview. Returns the contact's id.

        chosen: who of those known was chosen.
        """
        job_id, job, company = self._job_of(round_id), tables.Job, tables.Company
        at = self._ledger.row(
            job.select(company.name).join(company, on=(job.company == company.id)).where(job.id == job_id)
        )
        employer = str(at["name"]) if at else ""
        with self._ledger.verb("round_people_set", Area.JOBS, job_id):
            person = self._contacts.meet(name, company=employer, job_id=job_id, chosen=chosen)
            self.set_people(round_id, [*(each.id for each in self.people(round_id)), person])
        return person

    def people(self, round_id: int) -> tuple[Contact, ...]:
        """Who was in it, in the order they were noted."""
        link = tables.RoundContact
        query = contact_query().join(link, on=(link.contact == tables.Contact.id), src=tables.Contact)
        rows = self._ledger.rows(query.where(link.round == round_id).order_by(link.id))
        return tuple(Contact(**row) for row in rows)

    def seal(self, job_id: int, question: SealedQuestion, answer: str, round_id: int | None = None) -> None:
        """Put an answer away until it is asked for. What is said again about the same round today stands
        beneath it: nobody can see what lies sealed there."""
        sealed, today = tables.SealedAnswer, self._ledger.clock.today()
        answer = answer.strip()
        same = sealed.select(sealed.id, sealed.answer).where(
            sealed.job == job_id,
            sealed.round == round_id if round_id is not None else sealed.round.is_null(),
            sealed.question == question,
            sealed.said_on == today,
            sealed.opened_on.is_null(),
            sealed.trashed_at.is_null(),
        )
        with self._ledger.verb("answer_sealed", Area.JOBS, job_id):
            known = self._ledger.row(same)
            if known:
                before = known["answer"]
                both = before if answer in before.splitlines() else f"{before}\n{answer}"
                self._ledger.update(sealed, known["id"], answer=both)
            else:
                self._ledger.insert(
                    sealed,
                    job=job_id,
                    round=round_id,
                    question=question,
                    answer=answer,
                    said_on=today,
                )

    def last_sealed(self, job_id: int) -> date | None:
        """The newest day on which something about a job was sealed; what it says is not read."""
        sealed = tables.SealedAnswer
        row = self._ledger.row(
            sealed.select(sealed.said_on)
            .where(sealed.job == job_id, sealed.trashed_at.is_null())
            .order_by(sealed.said_on.desc())
        )
        return row["said_on"] if row else None

    def open_sealed(self, job_id: int) -> tuple[SealedAnswer, ...]:
        """The sealed answers of a job, oldest first, opened because somebody asked for them."""
        sealed = tables.SealedAnswer
        with self._ledger.quiet(Area.JOBS, job_id):
            self._ledger.update_where(
                sealed,
                (sealed.job == job_id) & sealed.opened_on.is_null(),
                opened_on=self._ledger.clock.today(),
            )
        rows = self._ledger.rows(
            sealed.select(
                sealed.id,
                sealed.job.alias("job_id"),
                sealed.round.alias("round_id"),
                sealed.question,
                sealed.answer,
                sealed.said_on,
                sealed.opened_on,
                sealed.now,
                sealed.now_on,
            )
            .where(sealed.job == job_id, sealed.trashed_at.is_null())
            .order_by(sealed.said_on, sealed.id)
        )
        return tuple(SealedAnswer(**row) for row in rows)

    def think_now(self, sealed_id: int, now: str) -> None:
        """What one thinks of it on reading it again, beside what was sealed."""
        sealed = tables.SealedAnswer
        row = self._ledger.row(sealed.select(sealed.job.alias("job_id")).where(sealed.id == sealed_id))
        with self._ledger.verb("sealed_answered", Area.JOBS, row["job_id"] if row else None):
            self._ledger.update(sealed, sealed_id, now=now.strip(), now_on=self._ledger.clock.today())

    def _job_of(self, round_id: int) -> int | None:
        row = tables.Round
        found = self._ledger.row(row.select(row.job.alias("job_id")).where(row.id == round_id))
        return int(found["job_id"]) if found else None

    def _find(self, condition: Any) -> tuple[Round, ...]:
        row = tables.Round
        rows = self._ledger.rows(
            row.select(
                row.id,
                row.uid,
                row.job.alias("job_id"),
                row.kind,
                row.starts_at,
                row.zone,
                row.place,
                row.notes,
                row.minutes,
                row.preparation,
                row.asked,
                row.answered,
                row.picture,
            )
            .where(condition, row.trashed_at.is_null())
            .order_by(row.starts_at.is_null(), row.starts_at, row.id)
        )
        return tuple(Round(**row) for row in rows)


def _with_pages(job_id: int | None) -> Any:
    """Rounds of a job, or of all that are not set aside, that at least one page belongs to."""
    entry, job, row = tables.Entry, tables.Job, tables.Round
    # Asked for each round, of which there are a few: a page is found by its round at once.
    told = fn.EXISTS(entry.select(entry.id).where(entry.round == row.id, entry.trashed_at.is_null()))
    if job_id is not None:
        return told & (row.job == job_id)
    return told & row.job.in_(job.select(job.id).where(job.trashed_at.is_null()))


def _check(fields: dict[str, Any]) -> None:
    if unknown := set(fields) - _EDITABLE:
        raise TypeError(f"not a field of a round: {sorted(unknown)}")
