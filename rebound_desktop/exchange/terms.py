"""The words that readable formats need; `words` has them, and whoever starts an export hands them in."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from rebound_desktop.core.contacts import LinkedIn, NextKind
from rebound_desktop.core.jobs import PayPeriod, RoundKind, SealedQuestion, WorkMode
from rebound_desktop.core.leaving import Wanted
from rebound_desktop.core.lessons import LessonKind
from rebound_desktop.core.letters import LetterKind, LetterStatus, PostedHow
from rebound_desktop.core.marks import Mark, StandsFor, Tier
from rebound_desktop.core.on_paper import TableTold
from rebound_desktop.core.person import RelationKind
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
    WEEKS = "weeks"
    ASPECTS = "aspects"
    COMPANIES = "companies"
    TEMPLATES = "templates"
    QUESTIONS = "questions"
    MODE = "mode"
    PAY = "pay"
    PAY_NAMED = "pay_named"
    AGENCY = "agency"
    RESUME = "resume"
    EXPECTED = "expected"
    WAITING = "waiting"
    WHY_SAID = "why_said"
    WHY_GUESS = "why_guess"
    OFFER = "offer"
    ANSWER_BY = "answer_by"
    GUT = "gut"
    LINK = "link"
    SEAT = "seat"
    SITE = "site"
    ABOUT_COMPANY = "about_company"
    NICKNAME = "nickname"
    READING = "reading"
    BIRTHDAY = "birthday"
    SINCE = "since"
    BEFORE = "before"
    LINKEDIN = "linkedin"
    MET = "met"
    NEXT = "next"
    TO = "to"
    NEWS = "news"
    FOR_WEEK = "for_week"
    ANSWERED = "answered"
    WHEN = "when"
    WHERE = "where"
    GOAL = "goal"
    DAYS_OFF = "days_off"
    COUNTS = "counts"
    MARK = "mark"
    GROUP = "group"
    WORST = "worst"
    BEST = "best"
    UNIT = "unit"


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


class Papers(Struct, frozen=True):
    """What sets a book of the journal or tables as a PDF: `paper` does, and exchange does not know it.

    book: the PDF of the part that is wanted, how many pages of the journal it holds, and how many stayed out.
    """

    book: Callable[[Wanted], tuple[bytes, int, int]]
    tables: Callable[[tuple[TableTold, ...]], bytes]


class Terms(Struct, frozen=True):
    """Names of codes, days in words, and sentences.

    kept_back: how many pages are only for me and stay; off: that an interview is planned no longer; anyone: that
    anyone can read this; title: the journal's; fact: what is called so and what it is, in a line; relation: what
    somebody is to the one who is named; of_ten: a number out of ten; of_most: what a row counts for, where the one that
    counts most has 100; in_a_row: parts of one line, those that say something; between: the days that something is
    about, "" for all; week_begins: the weekday that weeks begin on, Monday 1 to Sunday 7; signed: what stands beside
    lines to sign on; language: what they are in, as pages on the web name it ("ar"); begins_at_right: whether
    its lines do.
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
    fact: Callable[[str, str], str]
    mode: Callable[[WorkMode], str]
    pay: Callable[[int | None, int | None, str, PayPeriod], str]
    mark: Callable[[Mark], str]
    tier: Callable[[Tier], str]
    stands_for: Callable[[StandsFor], str]
    linkedin: Callable[[LinkedIn], str]
    relation: Callable[[RelationKind, str], str]
    sealed_question: Callable[[SealedQuestion], str]
    minutes: Callable[[int], str]
    of_ten: Callable[[float], str]
    of_most: Callable[[int], str]
    in_a_row: Callable[[Iterable[str]], str]
    part_of_a_day: Callable[[str], str]
    weekday: Callable[[int], str]
    week_begins: int
    language: str
    begins_at_right: bool
    starred: str
    off: str
    anyone: str
    title: str
    proof: str
    signed: tuple[str, ...]
