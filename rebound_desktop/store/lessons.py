"""The lessons' shelf: short statements about oneself, of four kinds, with the entry that proves each."""

from typing import Any

from rebound_desktop.core.change import Area
from rebound_desktop.core.lessons import Lesson, LessonKind
from rebound_desktop.store import tables
from rebound_desktop.store.ledger import Ledger


class LessonsShelf:
    """What was learned, in the order it was learned."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(
        self,
        text: str,
        *,
        entry_id: int | None = None,
        job_id: int | None = None,
        kind: LessonKind = LessonKind.LESSON,
    ) -> int:
        """A new lesson, learned today. Returns its id."""
        with self._ledger.verb("lesson_added", Area.LESSONS):
            return self._ledger.insert(
                tables.Lesson,
                kind=kind,
                text=text.strip(),
                learned_on=self._ledger.clock.today(),
                entry=entry_id,
                job=job_id,
            )

    def change(self, lesson_id: int, text: str) -> None:
        """Say it in other words."""
        with self._ledger.verb("lesson_changed", Area.LESSONS, lesson_id):
            self._ledger.update(tables.Lesson, lesson_id, text=text.strip())

    def set_aside(self, lesson_id: int) -> None:
        """Into the trash, for 30 days."""
        with self._ledger.verb("lesson_set_aside", Area.LESSONS, lesson_id):
            self._ledger.update(tables.Lesson, lesson_id, trashed_at=self._ledger.clock.moment())

    def all(self, kind: LessonKind = LessonKind.LESSON, limit: int | None = None) -> tuple[Lesson, ...]:
        """Every one of a kind, newest first."""
        newest = (tables.Lesson.learned_on.desc(), tables.Lesson.id.desc())
        rows = self._ledger.rows(
            self._query().where(tables.Lesson.kind == kind).order_by(*newest).limit(limit)
        )
        return tuple(Lesson(**row) for row in rows)

    def of_job(self, job_id: int) -> tuple[Lesson, ...]:
        """Lessons that came from one job, oldest first."""
        rows = self._ledger.rows(self._query().where(tables.Lesson.job == job_id).order_by(tables.Lesson.id))
        return tuple(Lesson(**row) for row in rows)

    def of_entry(self, entry_id: int) -> tuple[Lesson, ...]:
        """What an entry proves, oldest first."""
        rows = self._ledger.rows(
            self._query().where(tables.Lesson.entry == entry_id).order_by(tables.Lesson.id)
        )
        return tuple(Lesson(**row) for row in rows)

    def _query(self) -> Any:
        lesson = tables.Lesson
        return lesson.select(
            lesson.id,
            lesson.text,
            lesson.learned_on,
            lesson.entry.alias("entry_id"),
            lesson.job.alias("job_id"),
            lesson.kind,
        ).where(lesson.trashed_at.is_null())
