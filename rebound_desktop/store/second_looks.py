"""The second looks' shelf: which entry is to be looked at again today, and what was answered."""

from datetime import date, timedelta
from typing import Any

from rebound_desktop.core.change import Area
from rebound_desktop.core.jobs import Side
from rebound_desktop.core.second_looks import (
    AFTER_DAYS,
    ON,
    PREFERENCE,
    STAYS_DUE,
    Candidate,
    Look,
    LookAnswer,
    due,
)
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.moves import MovesShelf

_AT_MOST = 200


class SecondLooksShelf:
    """Off until the person asks for them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def may_show(self) -> bool:
        """Whether pages may come back today: the person asked for it, and no no came today."""
        preference = tables.Preference
        wish = self._ledger.row(preference.select(preference.value).where(preference.name == PREFERENCE))
        if wish is None or wish["value"] != ON:
            return False
        return not MovesShelf(self._ledger).a_no_on(self._ledger.clock.today())

    def due(self) -> Look | None:
        """The one look of today, if there is one: see `core.second_looks`."""
        if not self.may_show():
            return None
        today, look = self._ledger.clock.today(), tables.SecondLook
        if self._ledger.row(look.select(look.shown_on).where(look.shown_on == today)) is not None:
            return None
        return due(self._candidates(today), today, shown_on=(), noes_on=())

    def answer(self, look: Look, answer: LookAnswer) -> None:
        """What the person said to it. The next look at this entry comes in its own time, or never.

        An entry that was erased meanwhile waits for no answer.
        """
        table, entry = tables.SecondLook, tables.Entry
        if self._ledger.row(entry.select(entry.id).where(entry.id == look.entry_id)) is None:
            return
        here = (table.entry == look.entry_id) & (table.after_days == look.after_days)
        with self._ledger.verb("looked_again", Area.JOURNAL, look.entry_id):
            if self._ledger.row(table.select(table.id).where(here)) is None:
                self._ledger.insert(
                    table,
                    entry=look.entry_id,
                    after_days=look.after_days,
                    shown_on=self._ledger.clock.today(),
                    answer=answer,
                )
            else:
                self._ledger.update_where(table, here, answer=answer)

    def _candidates(self, today: date) -> list[Candidate]:
        """Reflections from the days that are due: what was written for a step, a job, or proved a lesson."""
        entry, lesson = tables.Entry, tables.Lesson
        taught = lesson.select(lesson.entry).where(lesson.trashed_at.is_null(), lesson.entry.is_null(False))
        between: Any = None
        for days in AFTER_DAYS:
            latest = today - timedelta(days=days)
            span = (entry.day <= latest) & (entry.day >= latest - STAYS_DUE)
            between = span if between is None else between | span
        rows = self._ledger.rows(
            entry.select(entry.id, entry.day, entry.job.alias("job_id"))
            .where(
                between,
                entry.trashed_at.is_null(),
                ~entry.only_for_me,
                entry.step.is_null(False) | entry.job.is_null(False) | entry.id.in_(taught),
            )
            .order_by(entry.day, entry.id)
            .limit(_AT_MOST)
        )
        ids = [row["id"] for row in rows]
        jobs = {row["job_id"] for row in rows if row["job_id"] is not None}
        looked = self._looked(ids)
        not_ideal = self._jobs_with(tables.JobLine, jobs, tables.JobLine.side == Side.NOT_IDEAL)
        rated = self._jobs_with(tables.Rating, jobs, tables.Rating.half_points.is_null(False))
        link = tables.EntryContact
        with_people = {
            row["entry_id"]
            for row in self._ledger.rows(link.select(link.entry.alias("entry_id")).where(link.entry.in_(ids)))
        }
        return [
            Candidate(
                row["id"],
                row["day"],
                has_not_ideal=row["job_id"] in not_ideal,
                has_ratings=row["job_id"] in rated,
                has_people=row["id"] in with_people,
                looked=looked.get(row["id"], ()),
            )
            for row in rows
        ]

    def _looked(self, ids: list[int]) -> dict[int, tuple[tuple[int, LookAnswer], ...]]:
        look = tables.SecondLook
        found: dict[int, tuple[tuple[int, LookAnswer], ...]] = {}
        for row in self._ledger.rows(
            look.select(look.entry.alias("entry_id"), look.after_days, look.answer).where(look.entry.in_(ids))
        ):
            found[row["entry_id"]] = (*found.get(row["entry_id"], ()), (row["after_days"], row["answer"]))
        return found

    def _jobs_with(self, table: Any, jobs: set[int], condition: Any) -> set[int]:
        rows = self._ledger.rows(
            table.select(table.job.alias("job_id"))
            .where(table.job.in_(tuple(jobs)), table.trashed_at.is_null(), condition)
            .distinct()
        )
        return {row["job_id"] for row in rows}
