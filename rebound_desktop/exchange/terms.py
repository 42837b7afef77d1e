"""The words that readable formats need; `words` has them, and whoever starts an export hands them in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rebound_desktop.core.contacts import NextKind
from rebound_desktop.core.jobs import RoundKind
from rebound_desktop.core.leaving import Wanted
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.on_paper import TableTold
from rebound_desktop.core.told import Moment, Move


class Label(StrEnum):
    """A heading or a name of a field."""

    JOURNAL = "journal"
    JOBS = "jobs"
    CONTACTS = "contacts"
    LETTERS = "letters"
    LESSONS = "lessons"
    ADDED = "added"
    PEOPLE = "people"
    TAGS = "tags"
    FILES = "files"
    HISTORY = "history"
    INTERVIEWS = "interviews"
    PERFECT = "perfect"
    NOT_IDEAL = "not_ideal"
    NOTES = "notes"
    POSTING = "posting"
    BETWEEN_US = "between_us"
    UNTITLED = "untitled"


class Column(StrEnum):
    """A column of a proof of job search."""

    DATE = "date"
    COMPANY = "company"
    POSITION = "position"
    SOURCE = "source"
    STAGES = "stages"
    OUTCOME = "outcome"
    HOW = "how"
    CONTACT = "contact"
    RESULT = "result"


@dataclass(frozen=True)
class Papers:
    """What sets a book of the journal or tables as a PDF: `paper` does, and exchange does not know it.

    book: the PDF of the part that is wanted, how many pages of the journal it holds, and how many stayed out.
    """

    book: Callable[[Wanted], tuple[bytes, int, int]]
    tables: Callable[[tuple[TableTold, ...]], bytes]


@dataclass(frozen=True)
class Terms:
    """Names of codes, days in words, and sentences.

    kept_back: how many pages are only for me and stay; anyone: that anyone can read this; title: the journal's;
    between: the days that something is about, "" for all; signed: what stands beside lines to sign on.
    """

    label: Callable[[Label], str]
    column: Callable[[Column], str]
    day: Callable[[date], str]
    short_day: Callable[[date], str]
    between: Callable[[date | None, date | None], str]
    week: Callable[[date, date], str]
    move: Callable[[Move], str]
    interview: Callable[[RoundKind], str]
    moment: Callable[[Moment], str]
    next: Callable[[NextKind], str]
    letter: Callable[[LetterKind], str]
    letter_status: Callable[[LetterStatus], str]
    posted: Callable[[PostedHow], str]
    lesson: Callable[[LessonKind], str]
    step: Callable[[int], str]
    answer_expected: Callable[[str], str]
    kept_back: Callable[[int], str]
    anyone: str
    title: str
    proof: str
    signed: tuple[str, ...]
