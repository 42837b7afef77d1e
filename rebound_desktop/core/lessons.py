"""Lessons: short statements about oneself, each linked to the entry that proves it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson, learned on a day, with the entry and the job it came from."""

    id: int
    text: str
    learned_on: date
    entry_id: int | None = None
    job_id: int | None = None
