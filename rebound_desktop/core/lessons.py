"""What one knows about oneself: lessons, kind words, stories, and what one handled well."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LessonKind(StrEnum):
    """What a sentence is. Kind words are somebody else's, and read only when asked for."""

    LESSON = "lesson"
    STORY = "story"
    HANDLED_WELL = "handled_well"
    KIND_WORD = "kind_word"


@dataclass(frozen=True, slots=True)
class Lesson:
    """One of them, learned on a day, with the entry that proves it and the job it came from."""

    id: int
    text: str
    learned_on: date
    entry_id: int | None = None
    job_id: int | None = None
    kind: LessonKind = LessonKind.LESSON
