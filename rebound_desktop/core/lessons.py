"""What one knows about oneself: lessons, kind words, stories, and what one handled well."""

from datetime import date
from enum import StrEnum

from msgspec import Struct


class LessonKind(StrEnum):
    """What a sentence is. Kind words are somebody else's, and read only when asked for."""

    LESSON = "lesson"
    STORY = "story"
    HANDLED_WELL = "handled_well"
    KIND_WORD = "kind_word"


class Story(Struct, frozen=True):
    """Four lines that can be told: the trouble, what I did, what came of it, what it shows."""

    trouble: str
    did: str = ""
    came: str = ""
    shows: str = ""

    @property
    def told(self) -> str:
        """All of it as it is told, a line each."""
        return "\n".join(line for line in (self.trouble, self.did, self.came, self.shows) if line)


class Use(Struct, frozen=True):
    """Where a sentence or a story was used: the letter or the interview, by what it is called, and the day."""

    lesson_id: int
    on_day: date
    name: str
    letter_id: int | None = None
    round_id: int | None = None


class Lesson(Struct, frozen=True):
    """One of them, learned on a day, with the entry that proves it and the job it came from.

    did, came, shows: a story's further lines; its text is the trouble.
    """

    id: int
    text: str
    learned_on: date
    entry_id: int | None = None
    job_id: int | None = None
    kind: LessonKind = LessonKind.LESSON
    did: str = ""
    came: str = ""
    shows: str = ""

    @property
    def story(self) -> Story:
        """Its four lines."""
        return Story(self.text, self.did, self.came, self.shows)
