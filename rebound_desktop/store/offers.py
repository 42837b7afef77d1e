"""The offers' shelf: what was offered for a job, and until when an answer is due."""

from datetime import date
from typing import Any

from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Offer, Stage, takes_over_on
from rebound_desktop.store import tables
from rebound_desktop.store.jobs import JobsShelf
from rebound_desktop.store.ledger import Ledger

_EDITABLE = frozenset({"made_on", "answer_by", "pay", "pay_currency", "pay_period", "terms"})


class OffersShelf:
    """Offers of jobs; a better one stands beside the first, so that both are remembered."""

    def __init__(self, ledger: Ledger, jobs: JobsShelf) -> None:
        self._ledger = ledger
        self._jobs = jobs

    def add(self, job_id: int, made_on: date | None = None, **fields: Any) -> int:
        """An offer, made today if no day is given; the job stands at an offer, its answer has come. Returns its id.

        fields: answer_by, pay (hundredths of the unit), pay_currency, pay_period, terms.
        """
        _check(fields)
        day = made_on or self._ledger.clock.today()
        with self._ledger.verb("offer_added", Area.JOBS, job_id):
            job = self._jobs.job(job_id)
            if job is not None and job.is_open and job.stage is not Stage.OFFER:
                self._jobs.move(job_id, Stage.OFFER, on_day=takes_over_on(day, job.since))
            if job is not None and job.answer_expected_on is not None:
                self._jobs.change(job_id, answer_expected_on=None)
            return self._ledger.insert(tables.Offer, job=job_id, made_on=day, **fields)

    def change(self, offer_id: int, **fields: Any) -> None:
        """Change any field of an offer. Raises TypeError for what is none."""
        _check(fields)
        with self._ledger.verb("offer_changed", Area.JOBS, self._job_of(offer_id)):
            self._ledger.update(tables.Offer, offer_id, **fields)

    def remove(self, offer_id: int) -> None:
        """Into the trash."""
        with self._ledger.verb("offer_removed", Area.JOBS, self._job_of(offer_id)):
            self._ledger.update(tables.Offer, offer_id, trashed_at=self._ledger.clock.moment())

    def of_job(self, job_id: int) -> tuple[Offer, ...]:
        """The offers of a job, the newest first."""
        return self._find(tables.Offer.job == job_id)

    def newest(self) -> dict[int, Offer]:
        """The newest offer of every job that has one, by the job's id."""
        found: dict[int, Offer] = {}
        for offer in self._find(tables.Offer.job.is_null(False)):
            found.setdefault(offer.job_id, offer)
        return found

    def _find(self, condition: Any) -> tuple[Offer, ...]:
        offer = tables.Offer
        rows = self._ledger.rows(
            offer.select(
                offer.id,
                offer.job.alias("job_id"),
                offer.made_on,
                offer.answer_by,
                offer.pay,
                offer.pay_currency,
                offer.pay_period,
                offer.terms,
            )
            .where(condition, offer.trashed_at.is_null())
            .order_by(offer.made_on.desc(), offer.id.desc())
        )
        return tuple(Offer(**row) for row in rows)

    def _job_of(self, offer_id: int) -> int | None:
        offer = tables.Offer
        row = self._ledger.row(offer.select(offer.job.alias("job_id")).where(offer.id == offer_id))
        return int(row["job_id"]) if row else None


def _check(fields: dict[str, Any]) -> None:
    if unknown := set(fields) - _EDITABLE:
        raise TypeError(f"not a field of an offer: {sorted(unknown)}")
