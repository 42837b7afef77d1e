"""The shelf of the good end: the other jobs closed with a note to each, those who helped, and the journal at rest."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from rebound_desktop.core.change import Area, Change
from rebound_desktop.core.good_end import (
    HELPED_WITHIN,
    HELPERS_AT_MOST,
    LET_BE,
    OFFERED_FOR,
    Draft,
    Helper,
    PageToMyself,
    Resting,
)
from rebound_desktop.core.jobs import Job, Outcome, Stage
from rebound_desktop.core.letters import LetterKind
from rebound_desktop.store import tables
from rebound_desktop.store.contacts import ContactsShelf
from rebound_desktop.store.jobs import JobsShelf
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.letters import LettersShelf
from rebound_desktop.store.preferences import PreferencesShelf

# Two rows, so that taking back the rest does not meet a page that was written since. A page of an older journal lies in
# the first.
_RESTING, _PAGE = "resting", "page_to_myself"
_OF_PAGE = ("entry", "day_90_on", "was_opened")
_HELPED = """
    SELECT contact.id, contact.name, COALESCE(company.name, ''), COUNT(*) AS moments, MAX(touch.on_day) AS last_on
    FROM touch JOIN contact ON contact.id = touch.contact_id AND contact.trashed_at IS NULL
    LEFT JOIN company ON company.id = contact.company_id
    WHERE touch.trashed_at IS NULL AND touch.direction <> 'mine' AND touch.on_day BETWEEN ?1 AND ?2
    GROUP BY contact.id ORDER BY moments DESC, last_on DESC, contact.name LIMIT ?3
"""
_ACCEPTED = """
    SELECT DISTINCT job_id FROM stage_event WHERE trashed_at IS NULL AND outcome = 'accepted' AND on_day >= ?1
    ORDER BY on_day DESC, id DESC
"""


class GoodEndShelf:
    """What is done once a job was taken; each of it can be taken back, and `search_again` wakes the journal."""

    def __init__(
        self,
        ledger: Ledger,
        jobs: JobsShelf,
        letters: LettersShelf,
        contacts: ContactsShelf,
        preferences: PreferencesShelf,
    ) -> None:
        self._ledger = ledger
        self._jobs = jobs
        self._letters = letters
        self._contacts = contacts
        self._preferences = preferences

    def taken(self, since: date) -> Job | None:
        """The job that was accepted last, on `since` or later."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(_ACCEPTED, (since.isoformat(),)).fetchall()
        for (job_id,) in rows:
            job = self._jobs.job(int(str(job_id)))
            if job is not None and job.outcome is Outcome.ACCEPTED:
                return job
        return None

    def take_at(self, company: str) -> int:
        """A job that was never noted here, taken today. Returns its id."""
        with self._ledger.verb("job_moved", Area.JOBS, subject=company):
            job_id = self._jobs.add(company)
            self._jobs.move(job_id, Stage.CLOSED, Outcome.ACCEPTED)
        return job_id

    def close_others(self, job_ids: Sequence[int], drafts: Sequence[Draft]) -> None:
        """Withdraw from these jobs, and begin the notes that say so: all of it, or nothing. Starts no rebound."""
        with self._ledger.verb("others_closed", Area.JOBS, subject=str(len(job_ids))):
            for job_id in job_ids:
                self._jobs.move(job_id, Stage.CLOSED, Outcome.WITHDREW)
            for draft in drafts:
                self._letters.begin(
                    LetterKind.WITHDRAW,
                    contact_id=draft.contact_id,
                    company=draft.company,
                    job_id=draft.job_id,
                    subject=draft.subject,
                    body=draft.body,
                )

    def helpers(self) -> tuple[Helper, ...]:
        """Everyone who answered, met or spoke with me within a year, who gave most first.

        My own cards and letters to somebody are no help of theirs; a talk is.
        """
        today = self._ledger.clock.today()
        span = ((today - HELPED_WITHIN).isoformat(), today.isoformat(), HELPERS_AT_MOST)
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(_HELPED, span).fetchall()
        return tuple(
            Helper(
                int(str(key)), str(name), str(company), int(str(moments)), date.fromisoformat(str(last_on))
            )
            for key, name, company, moments, last_on in rows
        )

    def plan_cards(self, contact_ids: Sequence[int]) -> None:
        """A thank-you card to each, as their next step, from today on; words of what was planned with them stay."""
        today = self._ledger.clock.today()
        with self._ledger.verb("cards_planned", Area.CONTACTS, subject=str(len(contact_ids))):
            for contact_id in contact_ids:
                self._contacts.plan_thanks(contact_id, today)

    def resting(self) -> Resting | None:
        """Since when the journal rests, or None while one is searching."""
        said = self._said(_RESTING)
        return (
            Resting(date.fromisoformat(said["since"]), said.get("company", "")) if said.get("since") else None
        )

    def rest(self, company: str = "") -> None:
        """Goals, reminders and second looks rest from today on; nothing is closed or lost."""
        self._rest("rest_begun", since=self._ledger.clock.today().isoformat(), company=company)

    def search_again(self) -> None:
        """Wake the journal; a page to oneself stays in it, and keeps its day. Of the job that it rested for nothing is
        offered any more."""
        resting = self.resting()
        job = self.taken(resting.since - OFFERED_FOR) if resting is not None else None
        with self._ledger.verb("rest_ended", Area.WEEK):
            self._rest("rest_ended", since="", company="")
            if job is not None:
                self._preferences.decide("rest_ended", {LET_BE: job.uid})

    def page(self) -> PageToMyself | None:
        """The page to oneself, whether the journal rests or not; None where there is none any more."""
        said = self._said(_RESTING, _PAGE)
        entry_id, day = self._entry_called(said.get("entry")), said.get("day_90_on")
        if entry_id is None or not day:
            return None
        return PageToMyself(entry_id, date.fromisoformat(day), bool(said.get("was_opened")))

    def write_to_day_90(self, entry_id: int, on_day: date) -> None:
        """This entry is for the day `on_day`, and comes up on Today then. Nothing rests because of it."""
        # By its uid: local ids mean nothing in another copy.
        entry = tables.Entry
        row = self._ledger.row(entry.select(entry.uid).where(entry.id == entry_id))
        self._keep_page(entry=row["uid"] if row else None, day_90_on=on_day.isoformat(), was_opened=False)

    def page_opened(self) -> None:
        """It was read on its day: Today speaks of it no more."""
        self._keep_page(was_opened=True)

    def _said(self, *rows: str) -> dict[str, Any]:
        """What is kept in these rows, a later one's word over an earlier one's."""
        said: dict[str, Any] = {}
        for kept in map(self._preferences.get, rows):
            said |= json.loads(kept) if kept else {}
        return said

    def _rest(self, verb: str, **said: str) -> None:
        with self._ledger.verb(verb, Area.WEEK):
            self._preferences.decide(verb, {_RESTING: json.dumps({**self._said(_RESTING), **said})})
            self._ledger.note(Change(Area.PREFERENCES))

    def _keep_page(self, **said: str | bool | None) -> None:
        with self._ledger.quiet(Area.WEEK):
            before = self._said(_RESTING, _PAGE)
            of_page = {name: before[name] for name in _OF_PAGE if name in before}
            self._preferences.set(_PAGE, json.dumps({**of_page, **said}))
            self._ledger.note(Change(Area.PREFERENCES))

    def _entry_called(self, uid: str | None) -> int | None:
        if not uid:
            return None
        entry = tables.Entry
        row = self._ledger.row(entry.select(entry.id).where(entry.uid == uid, entry.trashed_at.is_null()))
        return int(row["id"]) if row else None
