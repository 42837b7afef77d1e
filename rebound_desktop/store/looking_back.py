"""Gathering what a look back counts: a scan of the whole stretch, over a connection of its own."""

from collections import defaultdict
from datetime import date, datetime
from pathlib import Path

from rebound_desktop.core.clock import Clock
from rebound_desktop.core.jobs import Stage
from rebound_desktop.core.looking_back import Gathered, Page, SentLetter
from rebound_desktop.store import database

_PAGES = """SELECT day, text, only_for_me, mood_before, mood_after FROM entry
    WHERE trashed_at IS NULL AND day BETWEEN ?1 AND ?2 ORDER BY day, id"""
_MOMENTS = """SELECT touch.on_day, touch.contact_id FROM touch
    JOIN contact ON contact.id = touch.contact_id AND contact.trashed_at IS NULL
    WHERE touch.trashed_at IS NULL AND touch.on_day BETWEEN ?1 AND ?2"""
# Moments are kept in UTC: one within a day of the person's lies a day beside it at most.
_PEOPLE = """SELECT created_at FROM contact
    WHERE trashed_at IS NULL AND date(created_at) BETWEEN date(?1, '-1 day') AND date(?2, '+1 day')"""
_LETTERS = """SELECT posted_on, replied_on FROM letter
    WHERE trashed_at IS NULL AND posted_on BETWEEN ?1 AND ?2"""
# Opportunities alone: what merely stands in a comparison was no application.
_STAGES = """SELECT stage_event.job_id, stage_event.stage FROM stage_event
    JOIN job ON job.id = stage_event.job_id AND job.trashed_at IS NULL AND job.stands_for = ''
    WHERE stage_event.trashed_at IS NULL AND stage_event.job_id IN (
        SELECT job_id FROM stage_event WHERE trashed_at IS NULL
        GROUP BY job_id HAVING MIN(on_day) BETWEEN ?1 AND ?2)"""


def gather(journal: Path, key: bytes, first: date, last: date, clock: Clock) -> Gathered:
    """What the journal holds of the days from `first` to `last`, where the person is. Never on the GUI thread: it reads
    every page.

    Raises the world's errors.
    """
    span = (first.isoformat(), last.isoformat())
    with database.opened(journal, key) as connection:
        stages: dict[object, set[Stage]] = defaultdict(set)
        for job, stage in connection.execute(_STAGES, span):
            stages[job].add(Stage(str(stage)))
        return Gathered(
            first,
            last,
            pages=tuple(
                Page(_day(day), str(text), bool(private), str(before), str(after))
                for day, text, private, before, after in connection.execute(_PAGES, span)
            ),
            moments=tuple((_day(day), int(str(who))) for day, who in connection.execute(_MOMENTS, span)),
            people=tuple(
                day
                for (noted,) in connection.execute(_PEOPLE, span)
                if first <= (day := clock.local(datetime.fromisoformat(str(noted))).date()) <= last
            ),
            letters=tuple(
                SentLetter(_day(posted), _day(replied) if replied else None)
                for posted, replied in connection.execute(_LETTERS, span)
            ),
            jobs=tuple(frozenset(seen) for seen in stages.values()),
        )


def _day(value: object) -> date:
    return date.fromisoformat(str(value))
