"""The moves' shelf: what went out, and to whom, read from letters, applications, interviews and conversations."""

from datetime import date, datetime

from rebound_desktop.core.centre_stage import MoveKind, OutwardMove
from rebound_desktop.store.ledger import Ledger

# A letter that ends things, or a mere state of a job, moves towards nobody. A letter's own moment with a person is
# the letter; a talk counts for both who talk. Each row: kind, company, its name, day. The plus keeps SQLite from
# looking up nearly every moment by its having no letter, which takes three times as long.
_OUTWARD = """
    WITH moved AS (
        SELECT 'letter' AS kind,
            COALESCE(letter.company_id, contact.company_id, job.company_id) AS company, letter.posted_on AS day
        FROM letter LEFT JOIN contact ON contact.id = letter.contact_id LEFT JOIN job ON job.id = letter.job_id
        WHERE letter.trashed_at IS NULL AND letter.posted_on BETWEEN ?1 AND ?2
            AND letter.kind NOT IN ('withdraw', 'decline')
        UNION ALL
        SELECT 'application', job.company_id, stage_event.on_day
        FROM stage_event JOIN job ON job.id = stage_event.job_id AND job.trashed_at IS NULL
        WHERE stage_event.trashed_at IS NULL AND stage_event.stage = 'applied'
            AND stage_event.on_day BETWEEN ?1 AND ?2
        UNION ALL
        SELECT 'interview', job.company_id, substr(round.starts_at, 1, 10)
        FROM round JOIN job ON job.id = round.job_id AND job.trashed_at IS NULL
        WHERE round.trashed_at IS NULL AND substr(round.starts_at, 1, 10) BETWEEN ?1 AND ?2
        UNION ALL
        SELECT 'conversation', COALESCE(contact.company_id, job.company_id), touch.on_day
        FROM touch JOIN contact ON contact.id = touch.contact_id AND contact.trashed_at IS NULL
            LEFT JOIN job ON job.id = touch.job_id
        WHERE touch.trashed_at IS NULL AND +touch.letter_id IS NULL AND touch.kind <> 'interview'
            AND touch.direction <> 'theirs' AND touch.on_day BETWEEN ?1 AND ?2
    )
    SELECT moved.kind, company.id, company.name, moved.day FROM moved JOIN company ON company.id = moved.company
    WHERE company.name <> '' ORDER BY moved.day, company.id
"""
# Moments are kept in UTC: one within a day of the person's lies a day beside it at most.
_NO_ON = """
    SELECT stage_event.on_day, stage_event.created_at
    FROM stage_event
    WHERE stage_event.trashed_at IS NULL AND stage_event.outcome IN ('turned_down', 'went_quiet')
        AND (stage_event.on_day = ?1
            OR date(stage_event.created_at) BETWEEN date(?1, '-1 day') AND date(?1, '+1 day'))
"""


class MovesShelf:
    """Reads only; what is counted is written by the other shelves."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def outward(self, first: date, last: date) -> tuple[OutwardMove, ...]:
        """Every move towards a named company on the days from `first` to `last`, the oldest first."""
        with self._ledger.in_world_terms():
            rows = self._ledger.connection.execute(_OUTWARD, (first.isoformat(), last.isoformat())).fetchall()
        return tuple(
            OutwardMove(MoveKind(str(kind)), int(str(company)), str(name), date.fromisoformat(str(day)))
            for kind, company, name, day in rows
        )

    def a_no_on(self, day: date) -> bool:
        """Whether a no came, or was noted, on this day; also one whose job was set aside since."""
        with self._ledger.in_world_terms():
            noes = self._ledger.connection.execute(_NO_ON, (day.isoformat(),)).fetchall()
        local = self._ledger.clock.local
        return any(
            on_day == day.isoformat() or local(datetime.fromisoformat(str(noted))).date() == day
            for on_day, noted in noes
        )
